import { describe, expect, it } from 'vitest';
import { explainSpan } from '../../../explain/explainSpan.ts';
import { extractArticle } from '../../../pipeline.ts';

const relationsOf = (text: string) => extractArticle({ id: 'text', text, published: '2021-05-04' }).facts.relations;
const isWeighed = ({ evidence }: { evidence: readonly { rule: string }[] }) => evidence[0]?.rule === 'relation/weighed';
const weighedOf = (text: string) => relationsOf(text).filter(isWeighed);

const ROUND =
  '도시락 업체 밥심이 100억원을 모았다.\n초기부터 함께한 크레센도 파트너스가 60억원을 넣었고 나머지는 그린앵커벤처스 몫이다.';
const APP = '해솔병원, 예약 앱 바꿔\n해솔병원은 올봄부터 메디브릿지의 예약 시스템을 띄운다.';

describe('ties that the words around two names give away', () => {
  it.each([
    [ROUND, 'investment', '크레센도 파트너스', '밥심'],
    ['세림기공은 지난 3월 태진정밀과 손을 맞잡고 로봇 관절을 내놓았다.', 'partnership', '세림기공', '태진정밀'],
    [APP, 'supply', '메디브릿지', '해솔병원'],
  ])('%s', (text, type, source, target) => {
    expect(relationsOf(text)).toContainEqual(expect.objectContaining({ type, source, target }));
  });

  it.each([
    '오르비텍스는 동방제유에 펌프를 납품한다는 소문을 부인했다.',
    '세림기공이 태진정밀을 인수할 것이라는 전망이 나온다.',
    '서울시와 부산시는 각각 예산을 늘렸다.',
    '증권가에서는 세림기공과 태진정밀의 주가가 나란히 올랐다고 본다.',
    '세림기공 주가는 2%, 태진정밀 주가는 3% 내렸다.',
    '누리창조경제혁신센터, ‘오픈이노베이션 밋업데이’ 개최\n\n누리창조경제혁신센터는 ‘오픈이노베이션 밋업데이’ 행사를 지난 6일 개최했다.\n\n참여 수요기업은 태진에듀캠프, 세림전자, 솔모빌리티 등이다.',
    '소형위성 제작사 세림기공은 위성을 개발하고 있다. 진솔대학교는 올해 2학기부터 우주공학 융합전공을 운영한다.',
    '세림기공은 태진정밀과 손잡았다. 정부도 나섰다. 금융위원회 산하 누리진흥센터는 6월 ‘누리 위크’를 열었다.',
  ])('are not told by: %s', (text) => {
    expect(weighedOf(text)).toEqual([]);
  });

  it('quote the words of the text that tell them, and say who is meant but not named', () => {
    const [tie] = weighedOf(ROUND);
    expect(tie).toBeDefined();
    const { start, end } = tie!.evidence[0]!;
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(ROUND.length);
    expect(tie!.trace.find(({ slot }) => slot === 'target')?.from).toBe('implied');
    expect(ROUND.slice(start, end)).toContain('크레센도 파트너스');
  });

  it('are explained by what spoke most for them', () => {
    const slots = explainSpan(ROUND, '2021-05-04').flatMap(({ facts }) => facts.flatMap((fact) => fact.slots));
    const likely = slots.find(({ slot }) => slot === 'likely');
    expect(likely?.value).toMatch(/^\d+%$/u);
    expect(likely?.chance?.reasons.map(({ about, who }) => `${about} ${who}`)).toContain('meant 밥심');
  });

  it('are none where nobody, or one alone, is named', () => {
    for (const text of ['', ' ', '\n\n', '(', '나래전자가 배터리를 납품한다.', '(('.repeat(500)])
      expect(weighedOf(text)).toEqual([]);
  });

  it('take a time in proportion to the length of the text, whoever is named in it', () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `㈜세림${i}기공`);
    const timeOf = (text: string): number => {
      const from = performance.now();
      extractArticle({ id: 'text', text, published: '2021-05-04' });
      return performance.now() - from;
    };
    timeOf(`${names.slice(0, 500).join(', ')}.`);
    const told = '㈜세림기공은 ㈜태진정밀에 감속기를 공급한다. ';
    for (const [short, long] of [
      [`${names.slice(0, 1_000).join('과 ')}.`, `${names.join('과 ')}.`],
      [told.repeat(1_000), told.repeat(10_000)],
    ] as const)
      expect(timeOf(long)).toBeLessThan(Math.max(400, timeOf(short) * 60));
  });
});
