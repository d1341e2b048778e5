// A built site in; Lighthouse's scores of its first page (mobile preset), as the median of several runs, out.
import { median } from 'd3-array';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromiumFlags, ensureChromium } from '../chromium.ts';
import { serveFolder } from '../site/serveFolder.ts';

/** From 0 to 1; `shift` is the cumulative layout shift. */
export interface LighthouseScores {
  performance: number;
  accessibility: number;
  'best-practices': number;
  seo: number;
  shift: number;
}

export async function measureLighthouse(site: string, runs = 5): Promise<LighthouseScores> {
  const server = await serveFolder(site);
  const measured: LighthouseScores[] = [];
  for (let run = 0; run < runs; run++) {
    const chrome = await launch({ chromePath: ensureChromium(), chromeFlags: ['--headless=new', ...chromiumFlags] });
    const result = await lighthouse(server.address, { port: chrome.port, output: 'json', logLevel: 'error' });
    chrome.kill();
    if (!result) throw new Error('lighthouse: gave no result');
    const { categories, audits } = result.lhr;
    const score = (name: string) => categories[name]?.score ?? 0;
    measured.push({
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
      shift: audits['cumulative-layout-shift']?.numericValue ?? NaN,
    });
  }
  await server.close();
  const middle = (name: keyof LighthouseScores) => median(measured, (one) => one[name]) ?? NaN;
  return {
    performance: middle('performance'),
    accessibility: middle('accessibility'),
    'best-practices': middle('best-practices'),
    seo: middle('seo'),
    shift: middle('shift'),
  };
}
