// Where this machine's Chromium is, and the flags that the tests start it with.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CANDIDATES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Flags for a headless run; a sandbox is impossible for root, so it is left out there. */
export const chromiumFlags: string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** The path of a Chromium or Chrome on this machine, or undefined. `CHROMIUM` in the environment comes first. */
export function findChromium(): string | undefined {
  return CANDIDATES.find((path) => path && existsSync(path));
}

/**
 * The path of a Chromium, installing Debian's where this is Debian and we are root.
 * Throws an error whose one line says what to do where there is none and none can be installed.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    process.stderr.write('No Chromium found: installing Debian’s (apt-get install chromium)…\n');
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium found. Install Chromium or Chrome (Debian: `apt-get install chromium`), or set CHROMIUM=/path/to/it, and run this again.',
  );
}
