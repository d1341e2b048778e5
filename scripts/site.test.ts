// The built site as a visitor meets it: from a plain file server, in Chromium, under its own policy.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { vocabulary } from '../src/catalog/index.ts';
import { charts, type SceneNode } from '../src/charts/index.ts';
import { chartExports, firstChoice, readCsv, toEmbedCode, type ChartMaterial } from '../src/exports/index.ts';
import { FIRST_STATE, indexDataset, readDataset } from '../src/model/index.ts';
import { gzipKilobytes, initialScripts, pageWeights } from './bench/bundles.ts';
import { buildSite } from './build.ts';
import { chromiumFlags, ensureChromium } from './chromium.ts';
import { lendDocument, studioInNode } from './render/studioInNode.ts';
import { findClashes } from './site/findClashes.ts';
import { serveFolder, type StaticServer } from './site/serveFolder.ts';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-site-'));
const site = join(folder, 'site');
let server: StaticServer;
let browser: Browser;
/** Whether the machine has a Korean font: without one Chromium draws boxes of another width until ours has come. */
let hasKoreanFont = false;

beforeAll(async () => {
  // What is published is built for production, whatever runs the tests.
  vi.stubEnv('NODE_ENV', 'production');
  await buildSite(site, [join(root, 'seeds')], join(folder, 'data'));
  vi.unstubAllEnvs();
  server = await serveFolder(site);
  browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  const page = await browser.newPage();
  hasKoreanFont = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')!;
    context.font = '40px sans-serif';
    return context.measureText('가').width !== context.measureText('\ue000').width;
  });
  await page.close();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens an address and collects what must not be: errors on the console, requests to other hosts. */
async function open(
  address: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'ko-KR', ...options });
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy')) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.hostname !== '127.0.0.1')
      faults.push(`request to ${url.host}`);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, faults };
}

const VIEWS = ['overview', 'timeline', 'figures', 'network', 'contested', 'data', 'sources', 'read', 'present'];
const MARK = 'main svg [data-mark]';

describe('the built site', { timeout: 60_000 }, () => {
  it.each(VIEWS)('shows %s without an error, a request elsewhere or a breach of its policy', async (view) => {
    const { page, faults } = await open(`${server.address}#/${view}`);
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(80);
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each([360, 390, 1280, 1920, 3840])('is never wider than a window of %i pixels', async (width) => {
    for (const view of VIEWS) {
      const { page } = await open(`${server.address}#/${view}`, { viewport: { width, height: 900 } });
      await page.locator('h1').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(width);
      await page.close();
    }
  });

  it.each([390, 1280, 1920])(
    'lets no text lie over another nor be cut off, in a window of %i pixels',
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      for (const lang of ['ko', 'en'])
        for (const view of VIEWS) {
          await page.goto('about:blank');
          await page.goto(`${server.address}#/${view}?lang=${lang}`, { waitUntil: 'networkidle' });
          expect(await page.evaluate(findClashes), `${view} ${lang}`).toEqual([]);
        }
      await page.close();
    },
  );

  it.each([412, 1280])('never jumps while it loads, in a window of %i pixels', async (width) => {
    for (const view of VIEWS) {
      const page = await browser.newPage({ viewport: { width, height: 823 }, locale: 'ko-KR' });
      await page.addInitScript(() => {
        const seen = { shift: 0 };
        Object.assign(window, { seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // Fonts come late, as they do over a wire.
      await page.route('**/*.woff2', async (route) => {
        await new Promise((done) => setTimeout(done, 150));
        await route.continue();
      });
      await page.goto(`${server.address}#/${view}`, { waitUntil: 'networkidle' });
      const { shift } = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen);
      if (view === 'overview') expect(shift).toBe(0);
      else expect(shift, view).toBeLessThan(hasKoreanFont ? 0.001 : 0.01);
      await page.close();
    }
  });

  it('has a policy that lets no inline script or style run', () => {
    for (const name of ['index.html', 'embed.html']) {
      const html = readFileSync(join(site, name), 'utf8').replaceAll('&#39;', "'");
      expect(/Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]).toMatch(
        /default-src 'none'; script-src 'self'; style-src 'self'/,
      );
      expect(html).not.toMatch(/unsafe-inline|<script(?![^>]*src=)/);
    }
  });

  it('runs its first view with at most 120 kB of JavaScript, and neither Plot nor the exporters', () => {
    const weight = pageWeights(site).find((p) => p.page === 'index.html');
    expect(weight?.files).toBeGreaterThan(2);
    expect(weight?.kilobytes).toBeLessThanOrEqual(120);
    const first = initialScripts(site, 'index.html')
      .map((file) => readFileSync(join(site, file), 'utf8'))
      .join('');
    expect(first).not.toMatch(/unparse|plot-d6a7b5/);
  });

  it('opens the sentence behind a mark, and its address opens it again', async () => {
    const { page, faults } = await open(`${server.address}#/timeline`);
    await page.locator(MARK).first().dispatchEvent('click');
    const quote = page.locator('mark').first();
    await quote.waitFor();
    const words = await quote.innerText();
    expect(new URL(page.url()).hash).toContain('selected=');
    const again = await open(page.url());
    expect(await again.page.locator('mark').first().innerText()).toBe(words);
    expect([...faults, ...again.faults]).toEqual([]);
    await Promise.all([page.close(), again.page.close()]);
  });

  it('gives the figures as CSV that reads back as the dataset has them', async () => {
    const dataset = JSON.parse(readFileSync(join(site, 'data/dataset.json'), 'utf8')) as {
      figures: { id: string; value: number }[];
    };
    const rows = readCsv(readFileSync(join(site, 'data/figures.csv'), 'utf8'));
    expect(rows.map((r) => [r['id'], Number(r['value'])])).toEqual(dataset.figures.map((f) => [f.id, f.value]));
  });
});

/** What `watch` writes down in a page. */
interface Watched {
  shift: number;
  /** What was seen in a frame: the language of the view that was made ahead, `no view` for none, and the ground. */
  seen: string[];
}

/** Before anything runs: writes down each layout shift, and in each frame what is seen. */
function watch(): void {
  const watched: Watched = { shift: 0, seen: [] };
  Object.assign(window, { watched });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const made = [...document.querySelectorAll<HTMLElement>('[data-first]')].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    const seen = `${made.map((one) => one.dataset['first']).join() || 'no view'} on ${ground}`;
    if (document.body && !watched.seen.includes(seen)) watched.seen.push(seen);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
const watched = (page: Page) => page.evaluate(() => (window as unknown as { watched: Watched }).watched);

const LIGHT = 'rgb(253, 252, 249)';
const DARK = 'rgb(20, 21, 24)';

describe('the first view', { timeout: 60_000 }, () => {
  const wordsOf = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('h1, h2.headline, .value, .what')]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map((one) => one.innerText),
    );

  it('stands in the page with its headlines and figures, even where no script runs', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 412, height: 823 } });
    await plain.goto(server.address, { waitUntil: 'networkidle' });
    const words = await Promise.all(
      ['h1', 'h2.headline', '.value', '.what'].map((one) => plain.locator(`[data-first=ko] ${one}`).allInnerTexts()),
    );
    expect(await plain.locator('[data-first=ko]').isVisible()).toBe(true);
    expect(await plain.locator('[data-first=en]').isVisible()).toBe(false);
    const { page } = await open(server.address);
    await page.locator(MARK).first().waitFor();
    expect(words.flat().sort()).toEqual((await wordsOf(page)).sort());
    expect(words.flat().length).toBeGreaterThan(4);
    await Promise.all([plain.close(), page.close()]);
  });

  it.each([
    ['ko-KR', 390, 'light'],
    ['ko-KR', 1280, 'dark'],
    ['en-US', 390, 'dark'],
    ['en-US', 1280, 'light'],
  ] as const)('is taken over in %s, %i pixels wide and %s, and no box moves', async (locale, width, colorScheme) => {
    const page = await browser.newPage({ locale, colorScheme, viewport: { width, height: 823 } });
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    await page.addInitScript(watch);
    // The app, its data and its fonts come late, as they do over a wire.
    await page.route(/\/(?:start|overview)-[^/]*\.js|dataset\.json|\.woff2$/u, async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    const boxes = () =>
      page.evaluate(() => {
        const seen = [
          ...document.querySelectorAll('header *, .head *, section li > *, figure .words *, .tools *'),
        ].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('svg'));
        const { first = seen } = window as unknown as { first?: Element[] };
        Object.assign(window, { first });
        return first.map((one) => {
          const { x, y, width: w, height: h } = one.getBoundingClientRect();
          const own = [...one.childNodes].map((child) => (child instanceof Text ? child.data : '')).join('');
          return `${one.tagName} ${own.trim().replace(/\s+/gu, ' ')} ${[x, y, w, h].join(' ')}`;
        });
      });
    await page.goto(server.address, { waitUntil: 'commit' });
    await page.locator('html[data-shown]').waitFor();
    const before = await boxes();
    expect(before.length).toBeGreaterThan(40);
    expect(await page.locator('main svg').count()).toBe(0);
    await page.locator(MARK).first().waitFor();
    await page.waitForLoadState('networkidle');
    // What stood there is what stands there: the same elements, with the same words, at the same places.
    expect(await boxes()).toEqual(before);
    const { shift, seen } = await watched(page);
    expect(shift).toBe(0);
    const ground = colorScheme === 'dark' ? DARK : LIGHT;
    expect(seen).toEqual(expect.arrayContaining([`${locale.slice(0, 2)} on ${ground}`]));
    expect(seen.filter((one) => ![`no view on ${ground}`, `${locale.slice(0, 2)} on ${ground}`].includes(one))).toEqual(
      [],
    );
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each([
    ['#/timeline', 'no view', LIGHT],
    ['#/overview?types=founding', 'no view', LIGHT],
    ['#/nowhere?theme=dark', 'no view', DARK],
    ['#/?lang=en&theme=dark', 'en', DARK],
  ])('at %s is never another than the one that is asked for', async (hash, view, ground) => {
    const page = await browser.newPage({ locale: 'ko-KR', viewport: { width: 1280, height: 800 } });
    await page.addInitScript(watch);
    await page.goto(`${server.address}${hash}`, { waitUntil: 'networkidle' });
    const allowed = [`no view on ${ground}`, `${view} on ${ground}`];
    const { seen, shift } = await watched(page);
    expect(seen.filter((one) => !allowed.includes(one))).toEqual([]);
    expect(seen).toContain(`${view} on ${ground}`);
    expect(shift).toBeLessThanOrEqual(hasKoreanFont ? 0 : 0.001);
    await page.close();
  });

  it('gives way to data that have changed since, to none, and to a link followed before the app was there', async () => {
    const dataset = JSON.parse(readFileSync(join(site, 'data/dataset.json'), 'utf8')) as Record<string, unknown[]>;
    const whole = { ...dataset, events: dataset['events']?.slice(0, 9), relations: [], conflicts: [] };
    const none = Object.fromEntries(
      Object.entries(dataset).map(([name, value]) => [name, Array.isArray(value) ? [] : value]),
    );
    for (const [json, words] of [
      [whole, /사건 9건/u],
      [none, /기사 0건|아직|없습니다/u],
    ] as const) {
      const page = await browser.newPage({ locale: 'ko-KR' });
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      await page.route('**/dataset.json', (route) => route.fulfill({ json }));
      await page.goto(server.address, { waitUntil: 'networkidle' });
      expect(await page.locator('main').innerText()).toMatch(words);
      expect(await page.locator('h1').count()).toBe(1);
      expect(faults).toEqual([]);
      await page.close();
    }
    const page = await browser.newPage({ locale: 'ko-KR' });
    await page.route('**/dataset.json', async (route) => {
      await new Promise((done) => setTimeout(done, 500));
      await route.continue();
    });
    await page.goto(server.address, { waitUntil: 'commit' });
    await page.locator('html[data-shown]').waitFor();
    await page.locator('nav a[href="#/data"]:visible').click();
    await page.locator('tbody tr').first().waitFor();
    expect(await page.locator('h1').count()).toBe(1);
    await page.close();
  });
});

describe('the embed page', { timeout: 60_000 }, () => {
  const material = (id: string): ChartMaterial => ({
    chart: charts.find((c) => c.id === id)!,
    indexed: undefined as never,
    lang: 'en',
    theme: 'light',
    state: FIRST_STATE,
    site: server.address,
  });

  it('takes its own height in a host page of another origin, and a new one when the host grows narrow', async () => {
    const host = await serveFolder(folder, {
      '/host': {
        html: `<!doctype html><title>host</title><link rel="icon" href="data:,">${toEmbedCode(material('timeline'))}`,
      },
    });
    const { page, faults } = await open(`${host.address}host`);
    const frame = page.frameLocator('iframe');
    await frame.locator('svg').first().waitFor();
    const heights = async () => ({
      frame: await page.locator('iframe').evaluate((f) => f.getBoundingClientRect().height),
      page: await frame.locator('html').evaluate((h) => h.getBoundingClientRect().height),
    });
    const settled = async () => {
      await expect
        .poll(
          async () => {
            const h = await heights();
            return Math.abs(h.frame - h.page);
          },
          { timeout: 10_000 },
        )
        .toBeLessThanOrEqual(1);
      return (await heights()).frame;
    };
    const wide = await settled();
    expect(wide).toBeGreaterThan(200);
    await page.setViewportSize({ width: 390, height: 800 });
    await expect.poll(async () => (await heights()).frame, { timeout: 10_000 }).not.toBe(wide);
    await settled();
    expect(faults).toEqual([]);
    await page.close();
    await host.close();
  });

  it('stands twice in a host of another origin whose policy allows frames of the site and nothing else', async () => {
    const fixed = (id: string) =>
      toEmbedCode(material(id), { ...firstChoice(material(id)), kind: 'fixed', height: 520 });
    const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src ${new URL(server.address).origin}`;
    const host = await serveFolder(folder, {
      '/host': {
        html: `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><title>host</title><link rel="icon" href="data:,">${fixed('timeline')}${fixed('talent')}`,
      },
    });
    const { page, faults } = await open(`${host.address}host`);
    for (const index of [0, 1]) {
      const frame = page.frameLocator('iframe').nth(index);
      await page.locator('iframe').nth(index).scrollIntoViewIfNeeded();
      await frame.locator('svg').first().waitFor();
      expect(
        await page
          .locator('iframe')
          .nth(index)
          .evaluate((f) => f.getBoundingClientRect().height),
      ).toBe(520);
    }
    expect(faults).toEqual([]);
    await page.close();
    await host.close();
  });

  it.each(charts.map((c) => c.id))('shows %s in either language, with and without its words', async (id) => {
    const { page, faults } = await open(`${server.address}embed.html?chart=${id}&lang=en&theme=dark`);
    await page.locator('svg').first().waitFor();
    expect(await page.locator('h1').innerText()).not.toBe('');
    expect(await page.locator('footer').innerText()).toContain('Source');
    await page.goto(`${server.address}embed.html?chart=${id}&lang=ko&title=0&source=0&bg=transparent`);
    await page.locator('svg').first().waitFor();
    expect(await page.locator('h1, footer').count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgba(0, 0, 0, 0)',
    );
    expect(faults).toEqual([]);
    await page.close();
  });

  it('opens the words behind a mark by keyboard, and gives the focus back', async () => {
    const { page } = await open(`${server.address}embed.html?chart=timeline&lang=en`);
    await page.locator('svg').first().waitFor();
    await page.locator('svg [data-mark][tabindex="0"]').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('section q').first().innerText()).not.toBe('');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-mark'))).toBe(true);
    await page.close();
  });

  it('names the charts there are where the address asks for another', async () => {
    const { page } = await open(`${server.address}embed.html?chart=pie&lang=en`);
    expect(await page.locator('main').innerText()).toContain(charts[0]?.id);
    await page.close();
  });
});

describe('a pinned chart', { timeout: 60_000 }, () => {
  it('reads the version of the data that its address names', async () => {
    const [version] = readdirSync(join(site, 'data/versions')).map((name) => name.replace('.json', ''));
    expect(readFileSync(join(site, `data/versions/${version}.json`))).toEqual(
      readFileSync(join(site, 'data/dataset.json')),
    );
    const asked: string[] = [];
    const { page, faults } = await open('about:blank');
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${server.address}embed.html?chart=talent&lang=en&version=${version}`);
    await page.locator('svg').first().waitFor();
    expect(asked.filter((url) => url.includes('/data/'))).toEqual([`${server.address}data/versions/${version}.json`]);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('the picture of a chart', { timeout: 60_000 }, () => {
  it.each(['svg', 'svg-text'])(
    'is made under the policy of the site, in the very bytes that Node writes: %s',
    async (id) => {
      const { page, faults } = await open(`${server.address}#/network?lang=ko&theme=light`);
      await page.locator(MARK).first().waitFor();
      const chart = charts.find((one) => one.id === 'network')!;
      const way = chartExports.find((one) => one.id === id)!;
      await page.getByRole('button', { name: `가져가기: ${chart.name.ko}`, exact: true }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: `${way.label.ko} ${way.hint.ko}`, exact: true }).click();
      const file = join(folder, `${id}.svg`);
      await (await download).saveAs(file);
      expect(faults).toEqual([]);
      await page.close();
      const json: unknown = JSON.parse(readFileSync(join(site, 'data/dataset.json'), 'utf8'));
      const data = readDataset(json, vocabulary);
      if (!data.ok) throw new Error(data.problems.join());
      const material = { chart, indexed: indexDataset(data.dataset), lang: 'ko', theme: 'light', site: '' } as const;
      lendDocument();
      const { content } = await way.make({ ...material, state: FIRST_STATE }, studioInNode);
      expect(readFileSync(file, 'utf8') === content).toBe(true);
    },
  );
});

describe('the page of one file', { timeout: 60_000 }, () => {
  it.each(charts.map((c) => c.id))('shows %s from a disk, live, without asking for anything', async (id) => {
    const { page: app } = await open(
      `${server.address}#/${id === 'network' ? 'network' : id === 'timeline' ? 'timeline' : 'figures'}?lang=ko`,
    );
    await app.locator(MARK).first().waitFor();
    const name = charts.find((c) => c.id === id)!.name.ko;
    await app.getByRole('button', { name: `가져가기: ${name}`, exact: true }).click();
    const download = app.waitForEvent('download');
    await app.getByRole('menuitem', { name: /HTML 파일 하나/ }).click();
    const file = join(folder, `${id}.html`);
    await (await download).saveAs(file);
    await app.close();
    const asked: string[] = [];
    const { page, faults } = await open('about:blank');
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    const mark = page.locator('yeonpyo-chart svg [data-mark], yeonpyo-chart [data-mark]').first();
    await mark.waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.fonts.check('16px "Noto Sans KR Variable"', '가'))).toBe(true);
    await mark.dispatchEvent('click');
    await page.locator('yeonpyo-chart section q').first().waitFor();
    expect(asked.filter((url) => !/^(?:data|blob|file):/.test(url))).toEqual([]);
    expect(faults.filter((fault) => !fault.startsWith('request to'))).toEqual([]);
    await page.close();
  });
});

describe('the custom element', { timeout: 60_000 }, () => {
  it('draws every chart', async () => {
    const elements = charts.map(
      ({ id }) => `<yeonpyo-chart chart="${id}" data="${server.address}data/dataset.json" lang="ko"></yeonpyo-chart>`,
    );
    const html = `<!doctype html><title>host</title><link rel="icon" href="data:,">${elements.join('')}<script type="module" src="${server.address}yeonpyo-chart.js"></script>`;
    const host = await serveFolder(folder, { '/host': { html } });
    const { page, faults } = await open(`${host.address}host`);
    for (const { id } of charts)
      await page.locator(`yeonpyo-chart[chart=${id}] [data-mark]`).first().waitFor({ state: 'attached' });
    expect(faults).toEqual([]);
    await page.close();
    await host.close();
  });

  it('draws what the whole of Plot draws, without the parts of it that are left out', async () => {
    lendDocument();
    const read = readDataset(JSON.parse(readFileSync(join(site, 'data/dataset.json'), 'utf8')), vocabulary);
    if (!read.ok) throw new Error(read.problems.join());
    const indexed = indexDataset(read.dataset);
    const SHAPES = ['d', 'x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'transform'];
    const paths = (nodes: readonly SceneNode[]): string[] =>
      nodes.flatMap(({ tag, attrs, children = [] }) => [
        ...(tag === 'path' || tag === 'rect' || tag === 'text'
          ? [[tag, ...SHAPES.map((name) => attrs[name] ?? '')].join(' ')]
          : []),
        ...paths(children),
      ]);
    const { page } = await open(`${server.address}embed.html?chart=talent&lang=ko&theme=light`);
    for (const chart of charts.filter((one) => !one.interactive)) {
      await page.goto(`${server.address}embed.html?chart=${chart.id}&lang=ko&theme=light`);
      const svg = page.locator('svg').first();
      await svg.waitFor();
      const [width, height] = ((await svg.getAttribute('viewBox')) ?? '').split(' ').slice(2).map(Number);
      const drawn = await svg
        .locator('path, rect, text')
        .evaluateAll(
          (all, names) =>
            all.map((one) => [one.tagName, ...names.map((name) => one.getAttribute(name) ?? '')].join(' ')),
          SHAPES,
        );
      const context = { lang: 'ko', theme: 'light', width: width ?? 0, height: height ?? 0, options: {} } as const;
      const scene = (await chart.load()).draw(chart.rows(indexed), indexed, context);
      expect(paths(scene.nodes).length, chart.id).toBeGreaterThan(0);
      expect(drawn, chart.id).toEqual(expect.arrayContaining(paths(scene.nodes)));
    }
    await page.close();
  });

  it('weighs no more than 150 kB, an embedded timeline or network no more than 60, any chart no more than 130', async () => {
    const kilobytes = (file: string) => gzipKilobytes(join(site, file));
    expect(kilobytes('yeonpyo-chart.js')).toBeLessThanOrEqual(150);
    for (const { id } of charts) {
      const scripts: string[] = [];
      const { page } = await open('about:blank');
      page.on('response', (response) => {
        const { pathname } = new URL(response.url());
        if (pathname.endsWith('.js')) scripts.push(pathname.slice(1));
      });
      await page.goto(`${server.address}embed.html?chart=${id}`, { waitUntil: 'networkidle' });
      // On a busy machine the network rests for a while before all is there.
      await page.locator('[data-mark]').first().waitFor({ state: 'attached' });
      await page.close();
      expect(scripts.length).toBeGreaterThan(1);
      const weight = scripts.reduce((sum, file) => sum + kilobytes(file), 0);
      expect(weight, id).toBeLessThanOrEqual(id === 'timeline' || id === 'network' ? 60 : 130);
    }
  });

  it('stands on two slides of a reveal.js deck, and is still there when one comes back', async () => {
    const reveal = (file: string) => readFileSync(join(root, 'node_modules/reveal.js/dist', file), 'utf8');
    const slide = (id: string) =>
      `<section><yeonpyo-chart chart="${id}" data="${server.address}data/dataset.json" lang="en"></yeonpyo-chart></section>`;
    const html = `<!doctype html><title>deck</title><link rel="icon" href="data:,"><style>${reveal('reveal.css')}</style>
<div class="reveal"><div class="slides">${slide('timeline')}${slide('investment')}</div></div>
<script>${reveal('reveal.js')}</script><script>Reveal.initialize({ width: 1200, height: 700 })</script>
<script type="module" src="${server.address}yeonpyo-chart.js"></script>`;
    const host = await serveFolder(folder, { '/deck': { html } });
    const { page, faults } = await open(`${host.address}deck`);
    const width = (id: string) =>
      page
        .locator(`yeonpyo-chart[chart=${id}] svg`)
        .first()
        .evaluate((svg) => svg.getBoundingClientRect().width);
    await expect.poll(() => width('timeline'), { timeout: 10_000 }).toBeGreaterThan(400);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => width('investment'), { timeout: 10_000 }).toBeGreaterThan(400);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => width('timeline'), { timeout: 10_000 }).toBeGreaterThan(400);
    expect(faults).toEqual([]);
    await page.close();
    await host.close();
  });

  it('draws two charts on a plain page of another origin and follows its attributes', async () => {
    const element = (id: string) =>
      `<yeonpyo-chart chart="${id}" data="${server.address}data/dataset.json" lang="ko"></yeonpyo-chart>`;
    const html = `<!doctype html><title>host</title><link rel="icon" href="data:,"><style>h1 { color: red; font-size: 90px }</style>${element('talent')}${element('timeline')}<script type="module" src="${server.address}yeonpyo-chart.js"></script>`;
    const host = await serveFolder(folder, { '/host': { html } });
    const { page, faults } = await open(`${host.address}host`);
    const heads = page.locator('yeonpyo-chart h1');
    await expect.poll(() => heads.count(), { timeout: 10_000 }).toBe(2);
    expect(await heads.first().evaluate((h) => getComputedStyle(h).fontSize)).not.toBe('90px');
    const korean = await heads.first().innerText();
    await page
      .locator('yeonpyo-chart')
      .first()
      .evaluate((e) => e.setAttribute('lang', 'en'));
    await expect.poll(() => heads.first().innerText(), { timeout: 10_000 }).not.toBe(korean);
    expect(await page.locator('yeonpyo-chart svg').count()).toBeGreaterThanOrEqual(2);
    expect(faults).toEqual([]);
    await page.close();
    await host.close();
  });
});
