import axe from 'axe-core';
import { page } from 'vitest/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeApp, firstMark, openApp, until } from './testing/openApp.ts';
import { views } from './views/index.ts';

/** What WCAG 2.2 A and AA rules find wrong, as lines that say where. */
async function violations(): Promise<string[]> {
  // A transition half done has colours of neither end.
  await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
  const { violations } = await axe.run(document, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  );
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  beforeAll(() => page.viewport(1280, 800));
  afterAll(() => closeApp());

  it.each(views.map(({ id }) => id))('%s has no violation of WCAG A or AA', async (view) => {
    await openApp(`#/${view}?lang=ko&theme=${theme}`);
    if (['overview', 'timeline', 'figures', 'network'].includes(view)) await firstMark('main');
    expect(await violations()).toEqual([]);
  });
  it('a source page has none, with its text and without', async () => {
    await openApp(`#/sources?document=opening&lang=ko&theme=${theme}`);
    await until('the text', () => document.querySelector('.fact'));
    expect(await violations()).toEqual([]);
    await openApp(`#/sources?document=survey&lang=en&theme=${theme}`);
    await until('the list of words', () => document.querySelector('main q'));
    expect(await violations()).toEqual([]);
  });
  it('the evidence panel and the filter sheet have none', async () => {
    const app = await openApp(`#/data?selected=f-people&lang=en&theme=${theme}`);
    await until('the quotes', () => app.all('dialog mark').length === 2);
    expect(await violations()).toEqual([]);
    app.named('Close').click();
    app.all('button[aria-haspopup=dialog]')[0]?.click();
    await until('the sheet', () => app.all('dialog fieldset').length > 2);
    expect(await violations()).toEqual([]);
  });
  it('charts that a filter was set from have none, faded marks and all', async () => {
    const app = await openApp(`#/overview?from=2021-10-01&to=2021-12-31&lang=ko&theme=${theme}`);
    await firstMark('.timeline');
    await until('the period', () => app.all('.within').length);
    expect(await violations()).toEqual([]);
    await openApp(`#/network?organizations=hanbit-university&lang=ko&theme=${theme}`);
    await firstMark('main');
    expect(await violations()).toEqual([]);
    await openApp(`#/figures?organizations=solnae-bio&by=investment&lang=ko&theme=${theme}`);
    await firstMark('#chart-investment');
    expect(await violations()).toEqual([]);
  });
  it('the evidence panel has none with the way it was read unfolded', async () => {
    const app = await openApp(`#/data?selected=f-site&lang=ko&theme=${theme}`);
    const how = await until('the way in', () => app.all('dialog details.how summary')[0]);
    how.click();
    await until('the roles', () => app.all('dialog details.how dl').length);
    expect(await violations()).toEqual([]);
  });
  it('a wrong address, a view that is not there and a missing dataset have none', async () => {
    await openApp(`#/data?types=picnic&lang=en&theme=${theme}`);
    expect(await violations()).toEqual([]);
    await openApp(`#/nowhere?lang=en&theme=${theme}`);
    expect(await violations()).toEqual([]);
    await openApp(`#/overview?lang=en&theme=${theme}`, null);
    expect(await violations()).toEqual([]);
  });
  it('a phone has none, filter sheet and evidence as well', async () => {
    await page.viewport(360, 740);
    const app = await openApp(`#/overview?lang=ko&theme=${theme}`);
    await firstMark('main');
    expect(await violations()).toEqual([]);
    app.get<HTMLAnchorElement>('.value a').click();
    await until('the panel', () => app.all('dialog mark').length);
    expect(await violations()).toEqual([]);
    await page.viewport(1280, 800);
  });
});
