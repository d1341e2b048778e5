import { strFromU8, unzipSync } from 'fflate';
import { page } from 'vitest/browser';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { closeApp, openApp, until } from '../testing/openApp.ts';

beforeAll(() => page.viewport(1280, 800));
afterAll(() => closeApp());
afterEach(() => vi.restoreAllMocks());

/** Catches what the browser would save. */
function catchFile() {
  const caught: { name?: string; blob?: Blob } = {};
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    caught.blob = blob as Blob;
    return 'blob:caught';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    caught.name = this.download;
  });
  return caught;
}
const slidesIn = async (blob: Blob) => {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  return { count: slides.length, first: strFromU8(files['ppt/slides/slide1.xml']!) };
};

describe('the present view', () => {
  it('saves the slides that it shows as a PowerPoint file, and says so when it is done', async () => {
    const app = await openApp('#/present?lang=en');
    const shown = Number(/of (\d+)/.exec(app.get('.bar [role=status]').textContent)?.[1]);
    const caught = catchFile();
    app.named('Save as PowerPoint').click();
    const blob = await until('a file', () => caught.blob);
    expect(caught.name).toMatch(/^yeonpyo-deck-.*\.pptx$/);
    const { count, first } = await slidesIn(blob);
    expect(count).toBe(shown);
    expect(first).toContain('report');
    await until('a word that it is done', () =>
      app.all('[role=status]').find((e) => /Save as PowerPoint/.test(e.textContent)),
    );
  });

  it('leaves out what the filter leaves out', async () => {
    const app = await openApp('#/present?lang=en&documents=opening');
    const shown = Number(/of (\d+)/.exec(app.get('.bar [role=status]').textContent)?.[1]);
    const caught = catchFile();
    app.named('Save as PowerPoint').click();
    const { count } = await slidesIn(await until('a file', () => caught.blob));
    expect(count).toBe(shown);
  });

  it('keeps to the charts that are chosen, on the screen, in the address and in the file', async () => {
    const app = await openApp('#/present?lang=en');
    const all = Number(/of (\d+)/.exec(app.get('.bar [role=status]').textContent)?.[1]);
    const [first, second] = app.all<HTMLInputElement>('.choose input');
    first?.click();
    second?.click();
    await until('two fewer', () => app.get('.bar [role=status]').textContent.includes(`of ${all - 2}`));
    expect(location.hash).toContain('without=timeline%7E');
    const caught = catchFile();
    app.named('Save as PowerPoint').click();
    const { count } = await slidesIn(await until('a file', () => caught.blob));
    expect(count).toBe(all - 2);
  });

  it('offers the slide of one chart in its menu', async () => {
    const app = await openApp('#/timeline?lang=en');
    const caught = catchFile();
    app.named('Take away: Timeline').click();
    const entry = await until('the entry', () =>
      app.all<HTMLElement>('[role=menuitem]').find((one) => one.textContent.startsWith('PowerPoint')),
    );
    expect(entry.textContent).toContain('Editable');
    entry.click();
    const { count } = await slidesIn(await until('a file', () => caught.blob));
    expect(count).toBe(1);
    expect(caught.name).toMatch(/^yeonpyo-timeline-.*\.pptx$/);
  });
});
