import { page, userEvent } from 'vitest/browser';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readCsv } from '../../exports/index.ts';
import { closeApp, firstMark, openApp, until, type OpenApp } from '../testing/openApp.ts';

beforeAll(() => page.viewport(1280, 800));
afterAll(() => closeApp());
afterEach(() => vi.restoreAllMocks());

/** Catches what the browser would save: its name and content. */
function catchFiles() {
  const blobs: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:caught';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return { blobs, names };
}
async function take(app: OpenApp, menu: string, item: string) {
  const files = catchFiles();
  app.named(menu).click();
  const entry = await until(item, () => app.all('[role=menuitem]').find((e) => e.textContent.trim().startsWith(item)));
  entry.click();
  await until('a file', () => files.blobs.length === 1);
  return { name: files.names[0], blob: files.blobs[0]! };
}

describe('taking a table away', () => {
  it('gives every row of what is shown as CSV that reads back', async () => {
    const app = await openApp('#/data?table=figures&documents=opening&lang=en');
    const { name, blob } = await take(app, 'Download: Figures', 'Figures as CSV for scripts');
    expect(name).toMatch(/\.csv$/);
    const rows = readCsv(await blob.text());
    expect(rows.map((row) => [row['id'], row['value'], row['bound']])).toEqual([
      ['f-site', '85000', 'about'],
      ['f-buildings', '12', 'exact'],
      ['f-people', '3200', 'about'],
      ['f-talent', '700', 'exact'],
      ['f-hires', '50', 'exact'],
    ]);
    expect(rows[0]?.['quote']).toBe('약 8만5000㎡');
  });
  it('puts a byte-order mark only into the file for Excel', async () => {
    const app = await openApp('#/data?lang=en');
    const bytes = async (blob: Blob) => [...new Uint8Array(await blob.arrayBuffer()).slice(0, 3)];
    const excel = await take(app, 'Download: Events', 'Events as CSV for Excel');
    expect(await bytes(excel.blob)).toEqual([0xef, 0xbb, 0xbf]);
    vi.restoreAllMocks();
    const scripts = await take(app, 'Download: Events', 'Events as CSV for scripts');
    expect(await bytes(scripts.blob)).not.toEqual([0xef, 0xbb, 0xbf]);
  });
  it('copies every row of what is shown as text that a sheet puts into its cells', async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => Promise.resolve(void copied.push(text)));
    const app = await openApp('#/data?table=figures&documents=opening&lang=en');
    app.named('Download: Figures').click();
    const entry = await until('copy', () =>
      app.all('[role=menuitem]').find((e) => e.textContent.includes('Copy as a table')),
    );
    entry.click();
    await until('copied', () => copied.length === 1);
    const rows = copied[0]!
      .trimEnd()
      .split('\r\n')
      .map((row) => row.split('\t'));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.map((row) => row[0])).toEqual(['id', 'f-site', 'f-buildings', 'f-people', 'f-talent', 'f-hires']);
  });
});

describe('taking a chart away', () => {
  it('gives the rows behind the chart with their evidence', async () => {
    const app = await openApp('#/figures?lang=en');
    const { blob } = await take(app, 'Take away: Investment', 'CSV for scripts');
    const rows = readCsv(await blob.text());
    expect(rows.map((row) => row['records'])).toEqual(expect.arrayContaining(['f-invest', 'f-total']));
    expect(rows.every((row) => row['quote'])).toBe(true);
    expect(rows.map((row) => row['wording'])).toContain('KRW 90 billion');
  });
  it('gives an SVG that needs no other file and no font, its words said by the shapes', async () => {
    const app = await openApp('#/figures?lang=ko');
    const { name, blob } = await take(app, `가져가기: 투자`, 'SVG 그림');
    const text = await blob.text();
    expect(name).toMatch(/^yeonpyo-investment-[\d-]+\.svg$/);
    expect(new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')).toBeNull();
    expect(/aria-label="[^"]*솔내바이오/.test(text)).toBe(true);
    expect(/<text|<style|base64/.exec(text)).toBeNull();
    expect(/(?:href|src)\s*=\s*"?https?:|url\(http/.exec(text.replaceAll('http://www.w3.org/', ''))).toBeNull();
  });
  it('draws the words as shapes where and as the browser draws them as text', async () => {
    const app = await openApp('#/figures?lang=ko');
    const pixels = async (item: string) => {
      const { blob } = await take(app, `가져가기: 투자`, item);
      vi.restoreAllMocks();
      const image = new Image(1280, 720);
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await blob.text())}`;
      await image.decode();
      // At four times the size no letter has to keep to whole dots; the first drawing only makes the fonts be read.
      const context = new OffscreenCanvas(5120, 2880).getContext('2d', { willReadFrequently: true })!;
      for (let i = 0; i < 2; i++) {
        context.drawImage(image, 0, 0, 5120, 2880);
        await new Promise((done) => setTimeout(done, 300));
      }
      return context.getImageData(0, 0, 5120, 2880).data;
    };
    const [shapes, text] = [await pixels('SVG 그림'), await pixels('SVG 그림, 글자는')];
    let [apart, inked] = [0, 0];
    for (let i = 0; i < shapes.length; i += 4) {
      if (Math.abs(shapes[i]! - text[i]!) > 51) apart++;
      if (text[i]! < 128) inked++;
    }
    expect(inked / (shapes.length / 4)).toBeGreaterThan(0.01);
    expect(apart / (shapes.length / 4)).toBeLessThan(0.005);
  });
  it('gives a PNG of the size that it says, with something on it', async () => {
    const app = await openApp('#/figures?lang=ko');
    const { blob } = await take(app, `가져가기: 투자`, 'PNG 그림 1배');
    vi.restoreAllMocks();
    const image = await createImageBitmap(blob);
    expect([image.width, image.height]).toEqual([1280, 720]);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colours = new Set<number>();
    for (let i = 0; i < data.length; i += 4) colours.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!);
    expect(colours.size).toBeGreaterThan(10);
  });
  it('gives a picture without ground, as wide as the chart is seen, once that is switched on', async () => {
    const app = await openApp('#/figures?lang=en');
    for (const choice of ['Pictures without ground', 'Pictures as seen here']) {
      app.named('Take away: Investment').click();
      const entry = await until(choice, () =>
        app.all('[role=menuitemcheckbox]').find((e) => e.textContent.includes(choice)),
      );
      entry.click();
      await until('switched', () =>
        app.all(`[role=menuitemcheckbox][aria-checked=true]`).some((e) => e.textContent.includes(choice)),
      );
      app.named('Take away: Investment').click();
      await until('closed', () => !app.all('[role=menu]').length);
    }
    const seen = app.named('Take away: Investment').closest('figure')!.clientWidth;
    const { blob } = await take(app, 'Take away: Investment', 'SVG');
    const svg = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml').documentElement;
    expect(Number(svg.getAttribute('width'))).toBe(Math.round(seen));
    expect(svg.querySelector('rect[x="0"][y="0"]')?.getAttribute('width')).not.toBe(svg.getAttribute('width'));
    const { evidence } = JSON.parse(svg.querySelector('metadata')!.textContent) as { evidence: { record: string }[] };
    expect(evidence.map((e) => e.record)).toContain('f-invest');
  });
  it('puts a PNG into the clipboard while the click still counts', async () => {
    const written: ClipboardItem[] = [];
    vi.spyOn(navigator.clipboard, 'write').mockImplementation((items) => {
      written.push(...items);
      return Promise.resolve();
    });
    const app = await openApp('#/figures?lang=en');
    app.named('Take away: Investment').click();
    const entry = await until('copy', () =>
      app.all('[role=menuitem]').find((e) => e.textContent.includes('Copy picture')),
    );
    entry.click();
    expect(written).toHaveLength(1);
    const image = await createImageBitmap(await written[0]!.getType('image/png'));
    expect([image.width, image.height]).toEqual([2560, 1440]);
  });
  it('gives code to embed as one chooses, seen before it is copied', async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => Promise.resolve(void copied.push(text)));
    const app = await openApp('#/figures?types=investment&lang=en');
    app.named('Take away: Investment').click();
    const entry = await until('embed', () => app.all('[role=menuitem]').find((e) => e.textContent.includes('Embed')));
    entry.click();
    const dialog = await until('dialog', () => app.all<HTMLDialogElement>('dialog[open]')[0]);
    const choose = (label: string) =>
      [...dialog.querySelectorAll('label')]
        .find((e) => e.textContent.includes(label))!
        .querySelector('input')!
        .click();
    const code = () => dialog.querySelector('textarea')!.value;
    expect(code()).toMatch(
      /<iframe[^>]*types=investment[^]*event\.source === frame\.contentWindow && event\.origin ===/,
    );
    choose('Filtered as now');
    choose('With headline');
    choose('fixed height');
    await until('fixed', () => !code().includes('<script'));
    expect(code()).not.toContain('types=');
    expect(code()).toContain('title=0');
    expect(dialog.querySelector('iframe')!.src).toContain('embed.html?chart=investment');
    expect(code()).toContain('width="100%" height="480" style="border:0;height:auto;aspect-ratio:16/9"');
    const width = [...dialog.querySelectorAll('label')].find((e) => e.textContent.includes('Width'))!;
    Object.assign(width.querySelector('input')!, { value: '640' }).dispatchEvent(new Event('input', { bubbles: true }));
    await until('wide', () => code().includes('width="640" height="360"'));
    const { width: seen, height } = dialog.querySelector('iframe')!.getBoundingClientRect();
    expect([seen, height]).toEqual([640, 360]);
    choose('Custom element');
    await until('element', () => code().includes('<yeonpyo-chart chart="investment"'));
    [...dialog.querySelectorAll('button')].find((e) => e.textContent === 'Copy code')!.click();
    await until('copied', () => copied.length === 1);
    expect(copied[0]).toBe(code());
    dialog.querySelector('button')!.click();
    await until('closed', () => !app.all('dialog').length);
  });
  it('is reached and left by keyboard', async () => {
    const app = await openApp('#/timeline?lang=en');
    await firstMark('main');
    const button = app.named('Take away: Timeline');
    button.focus();
    await userEvent.keyboard('{ArrowDown}');
    await until('the menu', () => document.activeElement?.getAttribute('role') === 'menuitem');
    const first = document.activeElement;
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).not.toBe(first);
    await userEvent.keyboard('{Escape}');
    await until('closed', () => !app.all('[role=menu]').length);
    expect(document.activeElement).toBe(button);
  });
});
