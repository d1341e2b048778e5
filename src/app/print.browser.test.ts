import { cdp, page } from 'vitest/browser';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { closeApp, firstMark, openApp, until } from './testing/openApp.ts';
// After the styles of the page, as in the app.
import './styles/print.css';
import { views } from './views/index.ts';

interface Devtools {
  send(method: 'Emulation.setEmulatedMedia', params: { media: string }): Promise<unknown>;
}
const paper = (media: 'print' | '') => (cdp() as unknown as Devtools).send('Emulation.setEmulatedMedia', { media });

beforeAll(() => page.viewport(1280, 800));
afterEach(() => paper(''));
afterAll(() => closeApp());

const isSeen = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;

describe('on paper', () => {
  it.each(views.map(({ id }) => id))('%s is a light page without controls, with its sources', async (view) => {
    const app = await openApp(`#/${view}?lang=en&theme=dark`);
    if (['overview', 'timeline', 'figures', 'network'].includes(view)) await firstMark('main');
    await paper('print');
    await until('the light theme', () => document.documentElement.dataset['theme'] === 'light');
    const controls = app.all('button:not(th button), input, select, textarea, nav').filter(isSeen);
    expect(controls.map((control) => control.outerHTML.slice(0, 120))).toEqual([]);
    if (view !== 'present') {
      const sources = app.get('footer .only-print');
      expect(isSeen(sources)).toBe(true);
      expect(sources.querySelectorAll('li')).toHaveLength(3);
    } else expect(isSeen(app.get('.documents'))).toBe(true);
    expect(getComputedStyle(document.documentElement).getPropertyValue('--ground').trim()).toBe('#fff');
  });
  it('brings a picture that was drawn for a wide window to the width of the sheet', async () => {
    await openApp('#/timeline?lang=en');
    await firstMark('main');
    await paper('print');
    const svg = await until('the picture', () => document.querySelector<SVGElement>('main .stage svg'));
    document.querySelector<HTMLElement>('main')!.style.width = '700px';
    expect(svg.getBoundingClientRect().width).toBeLessThanOrEqual(700);
  });
});
