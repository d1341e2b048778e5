// Clauses of everyday news sentences about made-up companies.
import { describe, expect, it } from 'vitest';
import { markedSentence } from '../testing/markedSentence.ts';
import type { Clause } from '../types.ts';
import { readClauses } from './clauses.ts';

const clausesOf = (marked: string) => readClauses(markedSentence(marked));
const find = (clauses: Clause[], predicate: string) => {
  const clause = clauses.find((c) => c.predicate.text.startsWith(predicate));
  if (!clause) throw new Error(`no clause ${predicate} among ${clauses.map((c) => c.predicate.text).join(' | ')}`);
  return clause;
};
const argumentsOf = (clause: Clause) => clause.arguments.map((a) => `${a.mention.name} ${a.case}`);
const datesOf = (clause: Clause) => clause.dates.map((d) => d.text);

describe('which verb a date belongs to', () => {
  it.each<[string, Record<string, string[]>]>([
    ['[가람전자]는 {2016년|2016} 세운 연구소를 {지난달|2020-05} 넓혔다.', { 세운: ['2016년'], 넓혔다: ['지난달'] }],
    ['{2018년|2018} 성남에 설립된 [나래벤처스]는 새싹 기업 투자에 나서고 있다.', { 설립된: ['2018년'], 나서고: [] }],
    ['[가람화학]은 [나래소재]를 사들였다고 {9일|2020-06-09} 밝혔다.', { 사들였다고: [], 밝혔다: ['9일'] }],
    ['{16일|2020-06-16} 대전에 위치한 [한빛대]에서 협약을 체결했다.', { 위치한: [], 체결했다: ['16일'] }],
    ['{3일|2020-06-03} [가람전자]는 [다온통신]이 이끄는 동맹에 참여했다.', { 이끄는: [], 참여했다: ['3일'] }],
    [
      '{2019년 10월|2019-10}에는 [보람투자]가 조성한 펀드에 [가람전자]가 출자했다.',
      { 조성한: [], 출자했다: ['2019년 10월'] },
    ],
    [
      '<김가람 회장|가람그룹>이 {28일|2020-05-28} 개관 5년을 맞은 [가람연구원]을 찾았다.',
      { 맞은: [], 찾았다: ['28일'] },
    ],
    [
      '[새봄식품]은 {27일|2020-05-27} 변호사와 연구원 12명으로 구성된 조직을 발족했다.',
      { 구성된: [], 발족했다: ['27일'] },
    ],
    ['[새봄식품]은 {8일|2020-06-08} 성남에 문을 연 센터를 공개했다.', { 연: ['8일'], 공개했다: [] }],
    ['[한빛대]는 {16일|2020-06-16} 열린 총회에서 계획을 공개했다.', { 열린: ['16일'], 공개했다: ['16일'] }],
  ])('%s', (marked, wanted) => {
    const clauses = clausesOf(marked);
    for (const [predicate, dates] of Object.entries(wanted)) expect(datesOf(find(clauses, predicate))).toEqual(dates);
  });
});

describe('which verb an entity belongs to', () => {
  it('gives the topic to who says it, and the subject to what is said', () => {
    const clauses = clausesOf('[가람그룹]은 <김가람 회장|가람그룹>이 [한빛대]를 방문했다고 밝혔다.');
    expect(argumentsOf(find(clauses, '방문했다고'))).toEqual(['김가람 subject', '한빛대 object']);
    expect(argumentsOf(find(clauses, '밝혔다'))).toEqual(['가람그룹 topic']);
  });
  it('gives the subject before a passive modifier to the main verb', () => {
    const clauses = clausesOf('[가람전자]가 지난해 설립된 [솔내바이오]를 인수했다.');
    expect(argumentsOf(find(clauses, '설립된'))).toEqual([]);
    expect(argumentsOf(find(clauses, '인수했다'))).toEqual(['가람전자 subject', '솔내바이오 object']);
  });
  it('names the noun that a modifier qualifies', () => {
    expect(find(clausesOf('[가람화학]이 인수한 미국 기업 [오로라]도 이사했다.'), '인수한').head?.mention?.name).toBe(
      '오로라',
    );
  });
  it('shares the particle of a list', () => {
    const clauses = clausesOf('[가람전자], [나래화학], [다온통신] 등 3개 계열사는 펀드에 출자했다.');
    expect(argumentsOf(find(clauses, '출자'))).toEqual(['가람전자 topic', '나래화학 topic', '다온통신 topic']);
  });
  it('joins all that is listed before `를 비롯해` to what follows', () => {
    const clauses = clausesOf('[가람전자]와 [나래화학]을 비롯해 [한빛대]가 참여했다.');
    expect(find(clauses, '참여').arguments.map((a) => a.case)).toEqual(['subject', 'subject', 'subject']);
  });

  it('joins `를 비롯해` to the list that follows', () => {
    const clauses = clausesOf('[가람전자]를 비롯해 [나래화학], [한빛대] 등이 참여했다.');
    expect(argumentsOf(find(clauses, '참여'))).toEqual(['가람전자 subject', '나래화학 subject', '한빛대 subject']);
  });
  it('keeps 와 as `with` where no list follows', () => {
    expect(argumentsOf(find(clausesOf('[나래화학]은 [다온소재]와 특허 문제로 소송중이다.'), '소송'))).toEqual([
      '나래화학 topic',
      '다온소재 with',
    ]);
  });
});

describe('modality', () => {
  it.each<[string, string, Clause['modality'], Clause['unreal']]>([
    ['[솔내바이오]는 [한빛대]와 협약을 맺고 공장을 지을 계획이다.', '맺고', 'occurred', undefined],
    ['[솔내바이오]는 땅을 사고 공장을 지을 계획이다.', '사고', 'planned', undefined],
    ['[가람전자]는 2019년 세워져 직원이 30명이다.', '세워져', 'occurred', undefined],
    ['[가람전자]는 증설을 추진하고 있다.', '추진', 'planned', undefined],
    ['준공을 앞둔 공장을 찾았다.', '앞둔', 'planned', undefined],
    ['[가람전자]가 [솔내바이오]를 인수한다는 관측이 나온다.', '인수', 'planned', 'forecast'],
    ['[가람전자]가 3분기에 흑자로 돌아설 것이라는 전망이 나온다.', '돌아설', 'planned', 'forecast'],
    ['[가람전자]는 [솔내바이오]를 사려 했으나 물러났다.', '사려', 'planned', 'purpose'],
    ['[가람전자]는 [솔내바이오]와 협약을 체결한 바 있다.', '체결한', 'occurred', undefined],
    ['[가람전자]는 공장을 언제 세울지 정하지 않았다.', '세울지', 'planned', 'possible'],
    ['[가람전자]는 나무 줄기를 깎아 만든 의자입니다.', '의자', 'ongoing', undefined],
    ['[솔내바이오]는 [한빛대]와 협약을 맺었고 공장을 지을 계획이다.', '맺었고', 'occurred', undefined],
    ['[가람전자]는 100억원을 투자하기로 했다.', '투자', 'planned', undefined],
    ['[가람전자]는 100억원을 출자키로 했다.', '출자', 'planned', undefined],
    ['[가람전자]는 공장을 운영 중이다.', '운영', 'ongoing', undefined],
    ['[가람전자]는 인재를 양성하고 있다.', '양성', 'ongoing', undefined],
    ['공장이 완공될 예정이다.', '완공', 'planned', undefined],
    ['[가람전자]는 공장을 짓겠다고 밝혔다.', '짓겠다고', 'planned', undefined],
    ['[가람전자]는 증설을 검토하고 있다.', '검토', 'ongoing', 'considered'],
    ['[가람전자]는 인재를 육성하기 위해 돈을 썼다.', '육성', 'occurred', 'purpose'],
    ['[가람전자]는 공장을 지을 수 있다.', '지을', 'ongoing', 'possible'],
    ['매출이 늘어날 것으로 전망된다.', '늘어날', 'planned', 'forecast'],
    ['[가람전자]는 100억원을 투자하면 이긴다.', '투자', 'planned', 'condition'],
  ])('%s', (marked, predicate, modality, unreal) => {
    expect(find(clausesOf(marked), predicate)).toMatchObject({
      modality,
      ...(unreal ? { unreal } : {}),
    });
    if (!unreal) expect(find(clausesOf(marked), predicate).unreal).toBeUndefined();
  });
  it('carries a denial back to what is denied', () => {
    expect(find(clausesOf('[가람전자]는 [솔내바이오]를 인수하지 않았다.'), '인수').negated).toBe(true);
    expect(find(clausesOf('[가람전자]는 [솔내바이오]를 인수했다는 보도를 부인했다.'), '인수').negated).toBe(true);
    expect(find(clausesOf('[솔내바이오]를 인수한 [가람전자]는 소문을 부인했다.'), '인수').negated).toBe(false);
    expect(find(clausesOf('[가람전자]는 [솔내바이오]를 매각할 계획이 없다고 밝혔다.'), '매각').negated).toBe(true);
  });
});

describe('cancellation', () => {
  it.each<[string, string]>([
    ['[나래항공]은 [보람항공]을 인수하려던 계획을 철회했다.', '인수'],
    ['[나래항공]은 [보람항공]을 인수하기로 했으나 협상이 결렬됐다.', '인수'],
  ])('carries back to what was planned: %s', (marked, predicate) => {
    expect(find(clausesOf(marked), predicate)).toMatchObject({ negated: true, modality: 'planned' });
  });
});

describe('verbs that no table knows', () => {
  it.each<[string, string]>([
    ['빗물이 쏟아진 도로를 막았다.', '쏟아진'],
    ['[가람전자]는 방제에 맞서기 위해 돈을 썼다.', '맞서기 위해'],
    ['좀처럼 좁혀지지 않는 격차를 줄였다.', '좁혀지지 않는'],
    ['[가람전자]는 공사를 늦출 것으로 전해졌다.', '늦출 것으로 전해졌다'],
    ['[가람전자]가 새 단말기를 출시한 것은 처음이다.', '출시한 것은'],
    ['[가람전자]는 공장이 필요하다고 밝혔다.', '필요하다고'],
    ['[나래화학]은 매각설이 사실무근이라는 자료를 냈다.', '사실무근이라는'],
    ['행사는 서울에서 열립니다.', '열립니다'],
  ])('are told by their endings: %s', (marked, predicate) => {
    expect(clausesOf(marked).map((c) => c.predicate.text)).toContain(predicate);
  });
  it('do not count where they only say how', () => {
    const clauses = clausesOf('[가람전자]는 공장을 사들여 무성하게 자란 풀을 뽑았다.');
    expect(clauses.map((c) => c.predicate.text)).not.toContain('무성하게');
    expect(find(clauses, '사들여').unreal).toBeUndefined();
    expect(find(clausesOf('[가람전자]는 값을 크게 내리게 됐다.'), '내리게').predicate.text).toBe('내리게 됐다');
  });
  it('are named by their stem', () => {
    const lemmas = ['벽에 맞닥뜨렸다.', '돈을 나눴다.', '값을 내렸다.', '공장이 커졌다.'].map(
      (s) => clausesOf(s)[0]?.lemma,
    );
    expect(lemmas).toEqual(['맞닥뜨리', '나누', '내리', '커지']);
  });
  it('are nouns in notes', () => {
    const notes = ['협약을 체결함.', '지분을 인수함', '센터가 설립됨', '새 배는 잠수함'].map((s) => clausesOf(s)[0]);
    expect(notes.map((c) => `${c?.lemma} ${c?.voice}`)).toEqual([
      '체결 active',
      '인수 active',
      '설립 passive',
      '잠수함 active',
    ]);
  });
  it('are not seen in words before a noun or in what looks like a verb', () => {
    expect(clausesOf('[가람전자]가 다른 회사와 이를 무제한 나눈다.').map((c) => c.predicate.text)).toEqual(['나눈다']);
    expect(clausesOf('같은 기관은 이날 문을 열었다.').map((c) => c.predicate.text)).toEqual(['열었다']);
  });
});

describe('segmentation', () => {
  it('takes a bare deed behind its object and before a comma for a clause', () => {
    const clauses = clausesOf('[가람전자]는 [솔내바이오]를 인수, 사업을 넓혔다.');
    expect(clauses.map((c) => c.lemma)).toEqual(['인수', '넓히']);
    expect(clausesOf('[가람전자]는 제품을 성남, 부산 등에서 판다.').map((c) => c.lemma)).toEqual(['팔']);
  });
  it('reads the deed before a headline’s pause', () => {
    const clauses = clausesOf('[가람전자], [솔내바이오] 인수…#3000억원|300000000000 KRW# 투입');
    expect(clauses.map((c) => c.lemma)).toEqual(['인수', '투입']);
    expect(argumentsOf(clauses[0]!)).toEqual(['가람전자 topic', '솔내바이오 bare']);
  });

  it('reads speech up to its 라고', () => {
    const clauses = clausesOf('“[가람연수원]에서 전문가들을 양성하고 있다”라고 말했다.');
    expect(find(clauses, '양성')).toMatchObject({
      ending: 'quoted',
      modality: 'ongoing',
      parent: 1,
    });
    expect(find(clauses, '말했다')).toMatchObject({
      ending: 'final',
      reporting: true,
    });
  });
  it('takes the bare noun at the end of a headline for its predicate', () => {
    const [clause] = clausesOf('[가람전자], 제주에 연구소 설립');
    expect(clause).toMatchObject({ lemma: '설립', ending: 'final' });
    expect(argumentsOf(clause!)).toEqual(['가람전자 topic']);
  });
  it('finds no verb inside a quoted name', () => {
    expect(clausesOf('‘함께 만드는 내일’ 과정을 개설했다.').map((c) => c.lemma)).toEqual(['개설']);
  });
  it.each(['대왔으나', '팔아왔다', '팔아온 회사다'])('reads a verb written with its auxiliary: %s', (words) => {
    expect(clausesOf(`[가람전자]는 부품을 ${words}.`)[0]?.lemma).toMatch(/^[대팔]$/u);
  });
  it('tells a verb that joins on from a noun and 와', () => {
    expect(clausesOf('[가람전자]는 [나래상사]에서 배를 빌려와 띄웠다.').map((c) => c.lemma)).toEqual(['빌리', '띄우']);
    expect(clausesOf('[가람전자]는 [한빛대]와 손잡았다.').map((c) => c.lemma)).toEqual(['손잡']);
  });
  it('keeps its offsets in the document', () => {
    const text = '[가람전자]는 {2016년|2016} 세운 연구소를 {지난달|2020-05} 넓혔다.';
    const sentence = markedSentence(text, 0, 100);
    for (const clause of readClauses(sentence)) {
      const { start, end, text: words } = clause.predicate;
      expect(sentence.text.slice(start - 100, end - 100)).toBe(words);
    }
  });
});
