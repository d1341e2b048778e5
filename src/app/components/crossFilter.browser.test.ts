import { page, userEvent } from 'vitest/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeApp, firstMark, openApp, until } from '../testing/openApp.ts';

beforeAll(() => page.viewport(1280, 800));
afterAll(() => closeApp());

const marks = (within: string) => document.querySelectorAll(`${within} svg [data-mark]`).length;
const lit = (within: string) => document.querySelectorAll(`${within} svg [data-mark]:not(.unlit)`).length;
const status = () => document.querySelector('.filters [role=status]')?.textContent ?? '';

describe('filtering from a chart', () => {
  it('the period that the timeline shows narrows the rest; the timeline keeps its marks and marks the period', async () => {
    const app = await openApp('#/overview?zoom=2021-10-01..2022-12-31&lang=ko');
    await firstMark('.timeline');
    const before = marks('.timeline');
    app.named('이 기간만').click();
    await until('the filter', () => /from=2021-\d\d-\d\d&to=2022/.test(location.hash));
    expect(marks('.timeline')).toBe(before);
    await until('the period', () => app.all('.timeline .within').length === 1);
    expect(lit('.timeline')).toBe(before);
    expect(app.all('.timeline rect.chosen')).toHaveLength(1);
    expect(app.all('.filters li .control')).toHaveLength(2);
    expect(status()).toContain('사건');
    // Zoomed out again, the others stand there still, faded.
    app.named('전체 기간').click();
    await until('all marks', () => marks('.timeline') > before);
    expect(lit('.timeline')).toBe(before);
    app.named('이 기간만').click();
    await until('no filter', () => !location.hash.includes('from='));
    expect(app.all('.timeline .within')).toHaveLength(0);
    expect(lit('.timeline')).toBe(marks('.timeline'));
  });
  it('a mark narrows by the key F to whom it is about, its own chart keeps the others in sight, and F again widens', async () => {
    const app = await openApp('#/figures?lang=ko');
    await firstMark('#chart-investment');
    await firstMark('#chart-talent');
    const [before, talent] = [marks('#chart-investment'), marks('#chart-talent')];
    const mark = app.get<SVGElement>('#chart-investment svg [data-mark][tabindex="0"]');
    mark.focus();
    await userEvent.keyboard('f');
    await until('the filter', () => location.hash.includes('by=investment'));
    expect(marks('#chart-investment')).toBe(before);
    expect(lit('#chart-investment')).toBeLessThan(before);
    expect(lit('#chart-investment')).toBeGreaterThan(0);
    expect(app.all('#chart-investment .veils rect')).toHaveLength(before - lit('#chart-investment'));
    await until('a narrower chart beside', () => marks('#chart-talent') < talent);
    app.get<SVGElement>('#chart-investment svg [data-mark][tabindex="0"]').focus();
    await userEvent.keyboard('f');
    await until('no filter', () => !location.hash.includes('by='));
    expect(lit('#chart-investment')).toBe(before);
  });
  it('a mark of activity narrows by Shift and a click to its type, and one press on a chip clears that', async () => {
    const app = await openApp('#/figures?lang=ko');
    const mark = await firstMark('#chart-activity');
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
    await until('the filter', () => location.hash.includes('by=activity'));
    expect(location.hash).toMatch(/types=/);
    expect(app.all('dialog[open]')).toHaveLength(0);
    const all = app.all('.filters li .plain-control')[0];
    all?.click();
    await until('nothing on', () => !location.hash.includes('types=') && !location.hash.includes('by='));
  });
  it('the evidence of any mark offers whom, when, what and who told it, by touch too', async () => {
    await page.viewport(360, 740);
    const app = await openApp('#/overview?selected=e-sign&lang=en');
    await until('the panel', () => app.all('dialog[open] .narrow').length);
    app.named('Organization: Hanbit University').click();
    await until('the filter', () => location.hash.includes('organizations=hanbit-university'));
    expect(app.all('dialog[open]')).toHaveLength(0);
    await page.viewport(1280, 800);
  });
  it('the list that a phone has in place of a time axis holds what the period keeps, and no more', async () => {
    await page.viewport(360, 740);
    const app = await openApp('#/timeline?from=2021-10-01&to=2021-12-31&lang=ko');
    await firstMark('main');
    const shown = marks('main');
    await openApp('#/timeline?lang=ko');
    await until('the whole list', () => marks('main') > shown);
    expect(shown).toBeGreaterThan(0);
    expect(app.all('.within')).toHaveLength(0);
    await page.viewport(1280, 800);
  });
  it('in the network every node stays, the chosen one and its neighbours in full colour', async () => {
    await openApp('#/network?lang=en');
    await firstMark('main');
    const before = marks('main');
    const app = await openApp('#/network?organizations=hanbit-university&lang=en');
    await firstMark('main');
    expect(marks('main')).toBe(before);
    expect(app.all('.ties tbody tr')).toHaveLength(1);
  });
});
