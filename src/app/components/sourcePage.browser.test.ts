import { page, userEvent } from 'vitest/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeApp, openApp, until } from '../testing/openApp.ts';

beforeAll(() => page.viewport(1280, 800));
afterAll(() => closeApp());

const opening = async () => {
  const app = await openApp('#/sources?document=opening&lang=en');
  await until('the text', () => app.all('.fact').length);
  return app;
};

describe('the source reader', () => {
  it('goes from fact to fact by N and P and by the arrows, in sight and read out', async () => {
    const app = await opening();
    app.get('main h1').focus();
    await userEvent.keyboard('n');
    const first = await until('a fact', () => document.activeElement?.matches('.fact') && document.activeElement);
    expect(app.get('.heard').textContent).toMatch(/^Fact 1 of \d+: .*/);
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).not.toBe(first);
    expect(document.activeElement?.matches('.fact')).toBe(true);
    await userEvent.keyboard('p');
    expect(document.activeElement).toBe(first);
    expect(getComputedStyle(first).outlineStyle).toBe('solid');
    // Round: before the first comes the last.
    await userEvent.keyboard('{ArrowLeft}');
    expect(app.get('.heard').textContent).toMatch(/^Fact (\d+) of \1:/);
  });
  it('opens the evidence of the fact that it is at', async () => {
    const app = await opening();
    app.named('Next fact').click();
    await userEvent.keyboard('{Enter}');
    await until('the panel', () => app.all('dialog[open]').length);
  });
  it('leads from what was seen and not used to its place', async () => {
    const app = await openApp('#/sources?document=deal&lang=en');
    await until('the list', () => app.all('.words li').length);
    const link = app.all<HTMLAnchorElement>('.words li a').find((a) => a.textContent.includes('See it'));
    link?.click();
    await until('the place', () => document.activeElement?.matches('[data-at]'));
    expect(document.activeElement?.textContent).toContain('네 곳');
  });
  it('says in the evidence panel how a telling was read, once asked', async () => {
    const app = await openApp('#/data?selected=f-site&lang=en');
    const how = await until('the way in', () => app.all('dialog details.how summary')[0]);
    how.click();
    const rule = await until('the roles', () => app.all('dialog details.how dl code')[0]);
    expect(rule.textContent).not.toBe('');
    expect(app.get('dialog details.how').textContent).toMatch(/stated in the sentence|implied by/);
  });
});
