import { describe, expect, it } from 'vitest';
import { unlessMissed } from '../../../testing/knownMisses.ts';
import { extractArticle } from '../../../pipeline.ts';

const tiesOf = (text: string) =>
  extractArticle({ id: 'x', text, published: '2022-04-20' }).facts.relations.map(
    ({ type, source, target, trace }) =>
      [`${type} ${source} > ${target}`, trace.find(({ slot }) => slot === 'likely')?.value] as const,
  );

describe('whom a tie means', () => {
  it('is whom the text is about, with how likely that is', () => {
    const ties = tiesOf(
      '세온화학은 1990년 설립된 화학 업체다. 부산에 공장 두 곳이 있다. 나래소프트는 지난해 이 회사를 견학했다. 세온화학 직원은 300명이다. 포장재는 모루테크에서 들여온다.',
    );
    const [tie, likely] = ties.find(([one]) => one.startsWith('supply'))!;
    expect(tie).toBe('supply 모루테크 > 세온화학');
    expect(likely).toMatch(/^\d+%$/);
  });

  it('is who was named last where the text turns to them', () => {
    const text = '세온화학은 공장을 넓힌다.\n경쟁사인 모루테크도 공장을 짓는다. 설비는 나래기계에서 들여온다.';
    unlessMissed(text, () => expect(tiesOf(text).map(([one]) => one)).toContain('supply 나래기계 > 모루테크'));
  });

  it('is left as it was read where the sentence points to it, or to several', () => {
    const ties = tiesOf('누담건설은 바론병원과 협약을 맺었다. 이 병원은 세온화학에서 로봇을 들여온다.').map(
      ([one]) => one,
    );
    expect(ties).toContain('supply 세온화학 > 바론병원');
  });

  it('tells whom else it may mean', () => {
    const text =
      '가람전자는 솔내시에 본사를 둔 부품 회사다. 가람전자는 다온중공업과 자주 겨룬다. 다온중공업은 배를 만든다. 지난달에는 나래화학에서 20억원을 투자받았다.';
    const { relations } = extractArticle({ id: 'x', text, published: '2022-04-20' }).facts;
    const chance = relations.flatMap(({ trace }) => trace).find(({ rule }) => rule === 'meant')?.chance;
    expect(chance?.reasons).toContainEqual(expect.objectContaining({ about: 'rival', words: '가람전자' }));
  });
});
