import { describe, expect, it } from 'vitest';
import { charts } from '../charts/index.ts';
import { FIRST_STATE, indexDataset, readAddress } from '../model/index.ts';
import { madeUpDataset } from '../model/testing/madeUpDataset.ts';
import { toCitation, toLink } from './cite.ts';
import type { ChartMaterial } from './types.ts';

const indexed = indexDataset(madeUpDataset());
const material = (lang: 'ko' | 'en'): ChartMaterial => ({
  chart: charts.find((c) => c.id === 'investment')!,
  indexed,
  lang,
  theme: 'dark',
  state: { ...FIRST_STATE, view: 'figures', types: ['visit'], search: '가람 "전자" ~+' },
  site: 'https://hanbit.example/yeonpyo/',
});

describe('a link', () => {
  it('opens the very state that is shown, language and theme with it', () => {
    const address = new URL(toLink(material('en')));
    expect(address.pathname).toBe('/yeonpyo/index.html');
    expect(address.href).not.toContain('+');
    expect(readAddress(address.hash)).toEqual({
      state: { ...material('en').state, lang: 'en', theme: 'dark' },
      problems: [],
    });
  });
});

describe('a citation', () => {
  it.each(['ko', 'en'] as const)('is one line with finding, sources, day and link (%s)', (lang) => {
    const given = material(lang);
    const line = toCitation(given);
    expect(line).not.toMatch(/[\r\n]/);
    expect(line).toContain(given.chart.words(given.chart.rows(indexed), indexed, lang).headline);
    expect(line).toContain(lang === 'ko' ? '2024년 5월 2일 기준' : 'as of');
    expect(line.endsWith(toLink(given))).toBe(true);
  });
});
