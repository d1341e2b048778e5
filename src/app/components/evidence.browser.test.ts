import { page, userEvent } from 'vitest/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charts } from '../../charts/index.ts';
import { closeApp, firstMark, openApp, until, type OpenApp } from '../testing/openApp.ts';

beforeAll(() => page.viewport(1280, 800));
afterAll(() => closeApp());

const viewOf = (chart: string) =>
  chart === 'timeline' || chart === 'network'
    ? { address: `#/${chart}?lang=ko`, place: 'main figure' }
    : { address: '#/figures?lang=ko', place: `#chart-${chart}` };
const panel = (app: OpenApp) => until('the panel', () => app.all('dialog[open] h2')[0]);

/** What the pointer meets on a mark: itself or the shape that makes it easier to hit. */
function hitOf(mark: SVGElement): Element | undefined {
  mark.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = mark.getBoundingClientRect();
  const steps = [0.5, 0.25, 0.75, 0.1, 0.9, 0.02, 0.98];
  return steps
    .flatMap((across) => steps.map((down) => document.elementFromPoint(x + width * across, y + height * down)))
    .find((met) => met && (mark.contains(met) || met.hasAttribute('data-hit'))) as Element | undefined;
}

describe.each(charts.map(({ id }) => id))('a mark of %s', (id) => {
  const { address, place } = viewOf(id);
  it('opens its evidence by mouse', async () => {
    const app = await openApp(address);
    const mark = await firstMark(place);
    const under = await until('a place where the pointer meets the mark', () => hitOf(mark));
    under.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await panel(app);
    expect(location.hash).toContain('selected=');
  });
  it('opens its evidence by keyboard, and Escape closes it and gives the focus back', async () => {
    const app = await openApp(address);
    await firstMark(place);
    await until('a mark that keeps the focus', () => {
      if (document.activeElement?.hasAttribute('data-mark')) return true;
      document.querySelector<SVGElement>(`${place} svg [data-mark][tabindex="0"]`)?.focus();
      return false;
    });
    await userEvent.keyboard('{Enter}');
    if (id === 'network') {
      // The first press on a node shows its neighbours, the second what is known of it.
      await until('the focus', () => location.hash.includes('focus='));
      await userEvent.keyboard('{Enter}');
    }
    await panel(app);
    await until('the focus in the panel', () => document.activeElement?.closest('dialog'));
    await userEvent.keyboard('{Escape}');
    await until('closed', () => !app.all('dialog[open]').length);
    expect(location.hash).not.toContain('selected=');
    await until('the focus on the mark', () => document.activeElement?.closest('svg'));
  });
});

describe('the evidence panel', () => {
  it('shows the quote in its sentence in its paragraph, with publisher, date and rule', async () => {
    const app = await openApp('#/data?selected=f-site&lang=en');
    await until('the sentence', () => app.get('dialog blockquote').textContent.includes('이뤄졌고'));
    expect(app.get('dialog mark').textContent).toBe('약 8만5000㎡');
    expect(app.get('dialog blockquote').textContent).toContain('가람연구단지를 열었다.');
    expect(app.get('dialog figcaption').textContent).toMatch(/솔내일보, 3 March 2021.*made-up/s);
  });
  it('shows the words alone, and says why, where the text is not published', async () => {
    const app = await openApp('#/data?selected=e-teach&lang=en');
    await until('the note', () => app.get('dialog[open]').textContent.includes('not published with the site'));
    expect(app.get('dialog blockquote').textContent.trim()).toBe('인공지능 교육 과정을 열어');
  });
  it('lists every telling, and what else was read from the same sentence', async () => {
    const app = await openApp('#/data?selected=f-people&lang=en');
    await until('both tellings', () => app.all('dialog blockquote').length === 2);
    await until('the others', () => app.all('dialog .also').length > 0);
    expect(app.get('dialog .also').textContent).toContain('85,000');
  });
  it('asks which record is meant where a mark stands for several', async () => {
    const app = await openApp('#/data?selected=e-open~f-site&lang=en');
    expect(app.get('dialog h2').textContent.trim()).toBe('2 records');
    app.all<HTMLAnchorElement>('dialog .choices a')[1]?.click();
    await until('the record', () => app.get('dialog h2').textContent.includes('85,000'));
    expect(location.hash).toContain('selected=f-site');
  });
  it('leads to the place in the source, and back', async () => {
    const app = await openApp('#/data?selected=f-talent&lang=en');
    app.named('See it in the text').click();
    const place = await until(
      'the place',
      () => document.activeElement?.matches('[data-at]') && document.activeElement,
    );
    expect(place.textContent).toContain('2023년까지');
    history.back();
    await panel(app);
    expect(location.hash).toBe('#/data?selected=f-talent&lang=en');
  });
  it('opens from a row of a table, and the focus goes back to that row', async () => {
    const app = await openApp('#/data?lang=en');
    const row = app.get<HTMLAnchorElement>('tbody .row');
    row.focus();
    await userEvent.keyboard('{Enter}');
    await panel(app);
    app.named('Close').click();
    await until('closed', () => !app.all('dialog[open]').length);
    expect(document.activeElement).toBe(row);
  });
  it('lies over the page on a phone, and keeps the focus inside', async () => {
    await page.viewport(390, 800);
    const app = await openApp('#/data?selected=e-open&lang=ko');
    await panel(app);
    expect(app.all('dialog:modal')).toHaveLength(1);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    await page.viewport(1280, 800);
  });
});
