import { page } from 'vitest/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeApp, openApp, until, type OpenApp } from './testing/openApp.ts';
import { madeUpJson } from './testing/madeUpDataset.ts';

beforeAll(() => page.viewport(1280, 800));
afterAll(() => closeApp());

const heading = (app: OpenApp) => app.all('h1')[0]?.textContent ?? '';

describe('the address', () => {
  it('back and forward go through views, filters and evidence', async () => {
    const app = await openApp('#/data?lang=en');
    app.get<HTMLAnchorElement>('nav a[href^="#/sources"]').click();
    await until('sources', () => heading(app).includes('articles behind'));
    app.get<HTMLAnchorElement>('nav a[href^="#/data"]').click();
    await until('data', () => app.all('tbody .row').length);
    app.get<HTMLAnchorElement>('tbody .row').click();
    await until('evidence', () => app.all('dialog[open]').length);
    history.back();
    await until('closed', () => !app.all('dialog[open]').length);
    history.back();
    await until('sources again', () => heading(app).includes('articles behind'));
    history.forward();
    await until('data again', () => heading(app).includes('tables'));
  });
  it('an edit by hand is read at once', async () => {
    const app = await openApp('#/data?lang=en');
    location.hash = '#/data?lang=en&types=program';
    await until('one row', () => app.all('tbody tr').length === 1);
  });
  it('says which view is not known, and offers those that are', async () => {
    const app = await openApp('#/nowhere?lang=en');
    const problem = app.get('[role=alert]');
    expect(problem.textContent).toContain('“nowhere” is not known for “view”');
    const ways = [...problem.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(ways).toContain('#/timeline?lang=en');
    expect(app.all('h1')).toHaveLength(1);
  });
  it('says which date, type, document and record is wrong, and each can be left out', async () => {
    const app = await openApp('#/data?from=2021-13-01&types=picnic~program&documents=gone&selected=nothing&lang=en');
    const said = app.get('[role=alert]').textContent;
    for (const words of ['“2021-13-01” is not known for “from”', '“picnic”', '“gone”', '“nothing”'])
      expect(said).toContain(words);
    expect(said).toContain('opening');
    for (let left = 4; left > 0; left -= 1) {
      app.get<HTMLAnchorElement>('[role=alert] li a.plain-control').click();
      await until('one problem less', () => app.all('[role=alert] li').length === left - 1);
    }
    expect(location.hash).toBe('#/data?types=program&lang=en');
  });
  it('says that a document of a source page, or a table, is not there', async () => {
    const app = await openApp('#/sources?document=gone&lang=en');
    expect(app.get('[role=alert]').textContent).toContain('“gone” is not known for “document”');
    await openApp('#/data?table=gone&lang=en');
    expect(app.get('[role=alert]').textContent).toContain('“gone” is not known for “table”');
  });
  it('takes the language and theme that are chosen, and puts them into the page', async () => {
    const app = await openApp('#/data?lang=en&theme=dark');
    expect(document.documentElement.lang).toBe('en');
    expect(getComputedStyle(document.documentElement).backgroundColor).toBe('rgb(20, 21, 24)');
    app.named('한국어').click();
    await until('Korean', () => document.documentElement.lang === 'ko');
    app.named('밝게').click();
    await until('light', () => document.documentElement.dataset['theme'] === 'light');
    expect(location.hash).toBe('#/data?lang=ko&theme=light');
    expect(app.get('h1').textContent).toContain('표로');
  });
});

describe('without data', () => {
  it('says what could not be loaded and what to do', async () => {
    const app = await openApp('#/overview?lang=en', null);
    expect(app.get('[role=alert]').textContent).toMatch(/data\/dataset\.json: 404.*npm start/s);
  });
  it('names the field that is wrong', async () => {
    const wrong = structuredClone(madeUpJson) as { figures: { unit: string }[] };
    wrong.figures[3]!.unit = 'peple';
    const app = await openApp('#/overview?lang=en', wrong);
    expect(app.get('[role=alert]').textContent).toContain('figures[3].unit: unknown unit "peple"');
  });
});
