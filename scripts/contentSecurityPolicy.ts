// A Vite plugin: writes the Content-Security-Policy into each page; strict in the build, with Vite's needs while developing.
import type { Plugin } from 'vite';

const STRICT: Record<string, string[]> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'font-src': ["'self'", 'data:'],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  // The preview of an embedded chart is the embed page itself.
  'frame-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** Puts a `<meta http-equiv>` policy first in the head of every page. */
export function contentSecurityPolicy(): Plugin {
  let developing = false;
  return {
    name: 'yeonpyo:content-security-policy',
    configResolved(config) {
      developing = config.command === 'serve';
    },
    transformIndexHtml() {
      // Vitest serves a page of its own that runs inline scripts; a build within a test has the policy all the same.
      if (developing && process.env['VITEST']) return [];
      const policy = developing
        ? { ...STRICT, 'style-src': ["'self'", "'unsafe-inline'"], 'connect-src': ["'self'", 'ws:'] }
        : STRICT;
      const content = Object.entries(policy)
        .map(([name, values]) => `${name} ${values.join(' ')}`)
        .join('; ');
      return [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' as const },
      ];
    },
  };
}
