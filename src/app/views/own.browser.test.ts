import { page, userEvent } from 'vitest/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charts } from '../../charts/index.ts';
import { closeApp, openApp, until } from '../testing/openApp.ts';

beforeAll(() => page.viewport(1280, 800));
afterAll(() => closeApp());

const TEXT = `한빛소재, 새 공장 세워

한빛소재는 지난달 12일 다온시에 배터리 공장을 설립했다. 공장에는 250명이 근무한다.

한빛소재는 나래화학과 공동연구 협약을 체결했다.`;

describe('reading one’s own article', () => {
  it('reads pasted text on this computer, shows its facts, and shows them in all views once joined', async () => {
    const app = await openApp('#/read?lang=ko');
    await userEvent.fill(app.get<HTMLTextAreaElement>('textarea'), TEXT);
    await userEvent.fill(app.get<HTMLInputElement>('form input[type=date]'), '2023-02-10');
    app.named('읽기').click();
    await until('facts', () => app.all('.facts li').length > 0);
    expect(app.get('.facts').textContent).toContain('배터리 공장을 설립');
    expect(app.all<HTMLInputElement>('.article input[type=date]')[0]?.value).toBe('2023-02-10');
    app.named('모든 화면에 함께 보기').click();
    app.get<HTMLAnchorElement>('nav a[href^="#/sources"]').click();
    await until('the source', () => app.all('main ol li').length === 4);
    expect(app.root.textContent).toContain('한빛소재, 새 공장 세워');
  });
  it('takes pasted text line by line, with a day as without one: the headline is a line of its own', async () => {
    for (const day of ['', '2023-02-10']) {
      const app = await openApp('#/read?lang=ko');
      await userEvent.fill(app.get<HTMLTextAreaElement>('textarea'), TEXT.replaceAll('\n\n', '\n'));
      if (day) await userEvent.fill(app.get<HTMLInputElement>('form input[type=date]'), day);
      app.named('읽기').click();
      await until('the article', () => app.all('.article strong').length > 0);
      expect(app.get('.article strong').textContent).toBe('한빛소재, 새 공장 세워');
    }
  });
  it('leaves out what is discarded', async () => {
    const app = await openApp('#/read?lang=ko');
    await userEvent.fill(app.get<HTMLTextAreaElement>('textarea'), TEXT);
    await userEvent.fill(app.get<HTMLInputElement>('form input[type=date]'), '2023-02-10');
    app.named('읽기').click();
    await until('facts', () => app.all('.facts li').length > 0);
    for (const box of app.all<HTMLInputElement>('.facts input')) box.click();
    app.named('모든 화면에 함께 보기').click();
    app.get<HTMLAnchorElement>('nav a[href^="#/data"]').click();
    await until('the table', () => app.all('tbody tr').length > 0);
    expect(app.all('tbody tr')).toHaveLength(5);
  });
  it('says what is wrong with a file, by its name', async () => {
    const app = await openApp('#/read?lang=en');
    const input = app.get<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File(['---\npublished: 2020-13-01\n---\n\nText.'], 'wrong.md'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    const problems = await until('the problem', () => app.all('.problems')[0]);
    expect(problems.textContent).toMatch(/wrong\.md: published: .*2020-13-01/);
  });
});

describe('presenting', () => {
  it('shows the figures first, then every chart, by arrow keys, each in the address', async () => {
    const app = await openApp('#/present?lang=en');
    expect(app.all('.value')).toHaveLength(4);
    for (const [index] of charts.entries()) {
      await userEvent.keyboard('{ArrowRight}');
      await until('the slide', () => location.hash.includes(`slide=${index + 2}`));
      await until('the picture', () => app.all('.stage svg [data-mark]').length > 0);
      expect(app.get('h1').textContent.trim()).not.toBe('');
    }
    await userEvent.keyboard('{ArrowRight}');
    expect(location.hash).toContain(`slide=${charts.length + 1}`);
    await userEvent.keyboard('{Home}');
    await until('the first slide', () => !location.hash.includes('slide='));
    app.named('End').click();
    await until('the overview', () => location.hash.startsWith('#/overview'));
  });
});
