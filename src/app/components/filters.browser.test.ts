import { page, userEvent } from 'vitest/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeApp, openApp, until, type OpenApp } from '../testing/openApp.ts';

beforeAll(() => page.viewport(1280, 800));
afterAll(() => closeApp());

const rows = (app: OpenApp) => app.all('tbody tr').length;
async function openSheet(app: OpenApp) {
  app.get('button[aria-haspopup=dialog]').click();
  await until('the sheet', () => app.all('dialog[open] fieldset').length > 3);
}
const option = (app: OpenApp, label: string) => {
  const found = app.all('dialog label').find((l) => l.textContent.includes(label));
  if (!found) throw new Error(`no option ${label}`);
  return found;
};

describe('filters', () => {
  it.each([
    ['types', '협약', 'types=agreement', 1],
    ['groups', '가람그룹', 'groups=garam', 4],
    ['organizations', '솔내바이오', 'organizations=solnae-bio', 2],
    ['documents', '한빛경제', 'documents=deal', 2],
  ])('%s narrows the view and is in the address', async (_list, label, part, left) => {
    const app = await openApp('#/data?lang=ko');
    expect(rows(app)).toBe(5);
    await openSheet(app);
    const labels = app.all('dialog fieldset').flatMap((f) => [...f.querySelectorAll('label')]);
    expect(labels.length).toBeGreaterThan(0);
    option(app, label).querySelector('input')?.click();
    if (_list === 'groups' || _list === 'organizations') {
      // The group is an organization too: each list has its own option of that name.
      await until('an address', () => location.hash.includes('='));
    }
    await until('the narrowed table', () => rows(app) === left);
    expect(location.hash).toContain(part);
    expect(app.get('.filters [role=status]').textContent).toContain(`사건 ${left}건`);
  });
  it('a period narrows to what overlaps it, and both its days are in the address', async () => {
    const app = await openApp('#/data?lang=ko');
    await openSheet(app);
    const [from, to] = app.all<HTMLInputElement>('dialog input[type=date]');
    for (const [input, day] of [
      [from, '2021-10-01'],
      [to, '2021-12-25'],
    ] as const) {
      input!.value = day;
      input!.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await until('the narrowed table', () => rows(app) === 2);
    expect(location.hash).toContain('from=2021-10-01&to=2021-12-25');
  });
  it('search finds a name that stands within a word, as one types', async () => {
    const app = await openApp('#/data?lang=ko');
    await userEvent.fill(app.get<HTMLInputElement>('header input[type=search]'), '연구단지');
    await until('the narrowed table', () => rows(app) === 1);
    expect(decodeURIComponent(location.hash)).toContain('search=연구단지');
  });
  it('a chip takes its filter off, and one press takes all off', async () => {
    const app = await openApp('#/data?lang=en&types=founding~program&search=solnae');
    expect(rows(app)).toBe(1);
    app.named('Remove the filter “solnae”').click();
    await until('more rows', () => rows(app) === 2);
    app.named('Clear all').click();
    await until('all rows', () => rows(app) === 5);
    expect(location.hash).toBe('#/data?lang=en');
  });
  it('says that nothing is left, and offers the way back', async () => {
    const app = await openApp('#/data?lang=en&search=nosuchthing');
    expect(app.get('.filters [role=status]').textContent).toContain('Nothing is left');
    expect(app.named('Clear all')).toBeTruthy();
  });
  it('narrows organizations to those that the kept facts name', async () => {
    const app = await openApp('#/data?table=organizations&lang=en&types=agreement');
    const names = app.all('tbody .row').map((link) => link.textContent.trim());
    expect(names).toEqual(['Garam Electronics', 'Garam Group', 'Hanbit University']);
  });
  it('keeps the filter from view to view, and leaves a view’s own options behind', async () => {
    const app = await openApp('#/data?table=figures&types=founding&lang=en');
    app.get<HTMLAnchorElement>('nav a[href^="#/sources"]').click();
    await until('the view', () => location.hash.startsWith('#/sources'));
    expect(location.hash).toBe('#/sources?types=founding&lang=en');
  });
  it('the sheet keeps the focus inside and gives it back when Escape closes it', async () => {
    const app = await openApp('#/data?lang=en');
    const button = app.get('button[aria-haspopup=dialog]');
    button.focus();
    await userEvent.keyboard('{Enter}');
    await until('the sheet', () => app.all('dialog[open]:modal').length);
    expect(document.activeElement?.closest('dialog')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await until('closed', () => !app.all('dialog[open]').length);
    expect(document.activeElement).toBe(button);
  });
});
