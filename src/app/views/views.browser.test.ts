import { page } from 'vitest/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charts } from '../../charts/index.ts';
import { firstMark, closeApp, openApp, until } from '../testing/openApp.ts';
import { views } from './index.ts';

beforeAll(() => page.viewport(1280, 800));
afterAll(() => closeApp());

describe('views', () => {
  it.each(views.map(({ id }) => id))('%s opens from the navigation with one heading and a page title', async (view) => {
    const app = await openApp(view === 'overview' ? '#/data?lang=ko' : '#/overview?lang=ko');
    const before = document.title;
    app.get<HTMLAnchorElement>(`nav a[href^="#/${view}"]`).click();
    await until('the view', () => location.hash.startsWith(`#/${view}`) && document.title !== before);
    const heading = await until('the heading', () => document.activeElement?.matches('h1') && document.activeElement);
    expect(heading.textContent.trim()).not.toBe('');
    expect(app.all('h1')).toHaveLength(1);
    // Slides stand alone.
    if (view !== 'present')
      expect(app.all('nav [aria-current=page]').map((link) => link.getAttribute('href'))).toEqual([
        `#/${view}?lang=ko`,
      ]);
  });

  it('has its place in the navigation in sight on a phone', async () => {
    await page.viewport(390, 844);
    try {
      for (const hash of ['#/read?lang=en', '#/overview?lang=en', '#/data?lang=ko']) {
        const app = await openApp(hash);
        const { left, right } = app.get('nav [aria-current=page]').getBoundingClientRect();
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(390);
      }
    } finally {
      await page.viewport(1280, 800);
    }
  });
  it('opens on four figures with their bounds, dates and sources, by a rule that is stated', async () => {
    const app = await openApp('#/overview?lang=ko');
    expect(app.all('.value').map((value) => value.textContent.trim())).toEqual([
      '약 8만 5,000㎡',
      '약 3,200명',
      '900억 원',
      '700명',
    ]);
    const [facility, people] = app.all('li:has(.value)').map((item) => item.textContent);
    expect(facility).toContain('가람연구단지');
    expect(facility).toMatch(/솔내일보, 2021년 3월 3일/);
    expect(people).toMatch(/가람저널, 2022년 6월 1일 외 1건/);
    expect(app.get('details').textContent).toContain('가장 많은 기사가 전한 값');
  });
  it('shows the figures with their charts and where the timeline begins in one screen of 1280 × 800', async () => {
    const app = await openApp('#/overview?lang=ko');
    await firstMark('.timeline');
    expect(app.all('.small-chart')).toHaveLength(4);
    for (const small of app.all('.small-chart')) {
      expect(small.querySelectorAll('[data-mark]').length).toBeGreaterThan(0);
      expect(small.getBoundingClientRect().bottom).toBeLessThan(400);
    }
    expect(app.get('.timeline h2').getBoundingClientRect().bottom).toBeLessThan(460);
    expect(app.get('.timeline .stage svg').getBoundingClientRect().top).toBeLessThan(560);
  });
  it('opens the evidence of a bar beside a headline', async () => {
    const app = await openApp('#/overview?lang=ko');
    const mark = await until('a bar', () => app.all<SVGElement>('.small-chart [data-mark="f-total-2"]')[0]);
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await until('the panel', () => location.hash.includes('selected=f-total-2'));
  });
  it('puts what is contested side by side with its words, and says what was left unread', async () => {
    const app = await openApp('#/overview?lang=en');
    const marks = await until('the quotes', () =>
      app.all('.sides mark').length === 2 ? app.all('.sides mark') : null,
    );
    expect(marks.map((mark) => mark.textContent)).toEqual(['투자액은 900억원', '2021년 투자액은 750억원']);
    await until('the issues', () => app.root.textContent.includes('네 곳이라고 했으나'));
    expect(app.root.textContent).toContain('The texts of 1 article are not published with this site');
  });
  it('shows each statistical chart with a headline, a source line, and its rows as a table', async () => {
    const app = await openApp('#/figures?lang=en');
    const shown = charts.filter(({ id }) => id !== 'timeline' && id !== 'network');
    expect(app.all('main figure')).toHaveLength(shown.length);
    for (const chart of shown) {
      const figure = app.get(`#chart-${chart.id}`);
      expect(figure.querySelector('h2')?.textContent.trim()).not.toBe('');
      expect(figure.querySelector('figcaption')?.textContent).toMatch(/Source:/);
      app.named(`Table: ${chart.name.en}`).click();
      const table = await until('the table', () => document.querySelector(`#chart-${chart.id} table`));
      expect(table.querySelectorAll('tbody tr').length).toBeGreaterThan(0);
      expect(location.hash).toContain(`${chart.id}.as=table`);
    }
  });
  it('narrows the ties of the network to the neighbours of one node', async () => {
    const app = await openApp('#/network?lang=en');
    expect(app.all('.ties tbody tr')).toHaveLength(3);
    const select = app.get<HTMLSelectElement>('.ties select');
    select.value = 'solnae-bio';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until('the narrowed table', () => app.all('.ties tbody tr').length === 1);
    expect(location.hash).toContain('focus=solnae-bio');
  });
  it('sorts a table by a column, both ways, and says so', async () => {
    const app = await openApp('#/data?table=figures&lang=en');
    const values = () => app.all('tbody td:nth-child(3)').map((cell) => cell.textContent.trim());
    const header = () => app.all('th button').find((button) => button.textContent.startsWith('Value'));
    header()?.click();
    await until('the order', () => app.get('th[aria-sort]').getAttribute('aria-sort') === 'ascending');
    await until('sorted', () => values()[0] === '12 buildings');
    header()?.click();
    await until('the other order', () => values()[0] === 'KRW 90 billion');
    expect(location.hash).toContain('sort=-value');
  });
  it('underlines every fact of a source by its kind and lists it in the margin', async () => {
    const app = await openApp('#/sources?document=opening&lang=ko');
    await until('the text', () => app.all('.fact').length);
    expect(app.all('.fact.figure').map((fact) => fact.textContent)).toContain('약 8만5000㎡');
    expect(app.get('.margin').textContent).toContain('가람전자, 가람연구단지 개소');
    expect(app.get('.body.aside').textContent).toContain('공유하기');
  });
  it('calls a digest a digest and names the article’s publisher', async () => {
    const app = await openApp('#/sources?document=deal&lang=ko');
    expect(app.get('.digest').textContent).toMatch(/요약문.*한빛경제/);
  });
});

describe('what is contested', () => {
  it('stands side by side with values, dates, words and publishers, and says which the headline uses and why', async () => {
    const app = await openApp('#/contested?lang=en');
    const sides = app.all('.side');
    expect(sides).toHaveLength(2);
    expect(sides.map((side) => side.querySelector('h3 a')?.textContent)).toEqual(['KRW 90 billion', 'KRW 75 billion']);
    await until('the words', () => app.all('.side mark').length === 2);
    expect(sides[1]?.textContent).toMatch(/2021.*750억원.*가람저널.*1 June 2022/s);
    expect(app.get('.use').textContent).toMatch(/uses KRW 90 billion\..*larger amount/s);
    expect(app.all('.side.used')).toHaveLength(1);
  });
  it('leads to the evidence of a side', async () => {
    const app = await openApp('#/contested?lang=ko');
    app.get<HTMLAnchorElement>('.side h3 a').click();
    await until('the panel', () => app.all('dialog[open]').length);
    expect(location.hash).toContain('selected=f-total');
  });
});
