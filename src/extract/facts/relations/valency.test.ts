// Verbs crossed with the forms that the press gives them: each cell must tell its tie, each counter-case none.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const [A, B, C] = ['가람전자', '나래소프트', '다온전자'];

/** A verb by its forms: past, present, going on, before a noun, joined, agreed on. */
type Form = 'past' | 'present' | 'ongoing' | 'before' | 'joined' | 'agreed';
type Verb = Record<Form, string>;
const ofNoun = (noun: string): Verb => ({
  past: `${noun}했다`,
  present: `${noun}한다`,
  ongoing: `${noun}하고 있다`,
  before: `${noun}하는`,
  joined: `${noun}해`,
  agreed: `${noun}하기로 했다`,
});
const ofStem = (stem: string, past: string, present: string, before: string, joined: string): Verb => ({
  past,
  present,
  ongoing: `${stem}고 있다`,
  before,
  joined,
  agreed: `${stem}기로 했다`,
});

const GIVE = [
  ...['납품', '공급', '수출', '판매', '인도', '출하', '독점 공급'].map(ofNoun),
  ofStem('대', '댔다', '댄다', '대는', '대'),
  ofStem('팔', '팔았다', '판다', '파는', '팔아'),
  ofStem('만들어 주', '만들어 줬다', '만들어 준다', '만들어 주는', '만들어 줘'),
  ofStem('생산해 납품하', '생산해 납품했다', '생산해 납품한다', '생산해 납품하는', '생산해 납품해'),
];
const TAKE = [
  ...['수입', '구매', '구입', '매입', '도입'].map(ofNoun),
  ofStem('들여오', '들여왔다', '들여온다', '들여오는', '들여와'),
  ofStem('사 오', '사 왔다', '사 온다', '사 오는', '사 와'),
  ofStem('공급받', '공급받았다', '공급받는다', '공급받는', '공급받아'),
  ofStem('납품받', '납품받았다', '납품받는다', '납품받는', '납품받아'),
];
const PAY = [
  ...['투자', '출자', '투입', '베팅', '수혈', '납입'].map(ofNoun),
  ofStem('넣', '넣었다', '넣는다', '넣는', '넣어'),
  ofStem('대', '댔다', '댄다', '대는', '대'),
];
const JOIN = [
  ...['협력', '협업', '제휴', '교류', '의기투합', '공조', '연합', '배터리를 공동 개발'].map(ofNoun),
  ofStem('손을 맞잡', '손을 맞잡았다', '손을 맞잡는다', '손을 맞잡는', '손을 맞잡아'),
  ofStem('힘을 합치', '힘을 합쳤다', '힘을 합친다', '힘을 합치는', '힘을 합쳐'),
  ofStem('동맹을 맺', '동맹을 맺었다', '동맹을 맺는다', '동맹을 맺는', '동맹을 맺어'),
  ofStem('한배를 타', '한배를 탔다', '한배를 탄다', '한배를 타는', '한배를 타'),
];
const FIGHT = [
  ...['경쟁', '경합', '대결', '격돌'].map(ofNoun),
  ofStem('겨루', '겨뤘다', '겨룬다', '겨루는', '겨뤄'),
  ofStem('다투', '다퉜다', '다툰다', '다투는', '다퉈'),
  ofStem('시장을 나눠 갖', '시장을 나눠 가졌다', '시장을 나눠 갖는다', '시장을 나눠 갖는', '시장을 나눠 가져'),
  ofStem('수주전을 벌이', '수주전을 벌였다', '수주전을 벌인다', '수주전을 벌이는', '수주전을 벌여'),
];
const LEAVE = [
  ...['분사', '스핀오프'].map(ofNoun),
  ofStem('갈라져 나오', '갈라져 나왔다', '갈라져 나온다', '갈라져 나오는', '갈라져 나와'),
  ofStem('떨어져 나오', '떨어져 나왔다', '떨어져 나온다', '떨어져 나오는', '떨어져 나와'),
];

/** A sentence of a form of the verb, and the ties that it tells. */
type Frame = [Form, (verb: string) => string, ...string[]];
const giving = (type: string, thing: string): Frame[] => [
  ['past', (v) => `${A}는 ${B}에 ${thing} ${v}.`, `${type} ${A} > ${B}`],
  ['past', (v) => `${A}가 ${B}에 ${thing} ${v}고 12일 밝혔다.`, `${type} ${A} > ${B}`],
  ['past', (v) => `${B}에는 ${A}와 ${C}가 ${thing} ${v}.`, `${type} ${A} > ${B}`, `${type} ${C} > ${B}`],
  ['ongoing', (v) => `${A}는 독일 ${B}에도 ${thing} ${v}.`, `${type} ${A} > ${B}`],
  ['before', (v) => `${B}에 ${thing} ${v} ${A}는 직원이 200명이다.`, `${type} ${A} > ${B}`],
  ['agreed', (v) => `${A}는 ${B}, ${C} 등에 ${thing} ${v}.`, `${type} ${A} > ${B}`, `${type} ${A} > ${C}`],
];
const mutual = (type: string): Frame[] => [
  ['past', (v) => `${A}는 ${B}와 ${v}.`, `${type} ${A} ${B}`],
  ['present', (v) => `${A}와 ${B}는 해외에서 ${v}.`, `${type} ${A} ${B}`],
  ['ongoing', (v) => `${A}는 2009년 설립된 업체다. ${B}와 ${v}.`, `${type} ${A} ${B}`],
  ['ongoing', (v) => `${A}는 ${B}, ${C}와 ${v}.`, `${type} ${A} ${B}`, `${type} ${A} ${C}`],
  ['before', (v) => `${B}와 ${v} ${A}는 직원이 200명이다.`, `${type} ${A} ${B}`],
];
const TABLE: [string, Verb[], Frame[]][] = [
  ['giving goods', GIVE, giving('supply', '컨테이너를')],
  [
    'taking goods',
    TAKE,
    [
      ['past', (v) => `${A}는 ${B}에서 컨테이너를 ${v}.`, `supply ${B} > ${A}`],
      ['ongoing', (v) => `${A}는 ${B}로부터 컨테이너를 ${v}.`, `supply ${B} > ${A}`],
      ['present', (v) => `${A}는 전자 업체다. 컨테이너는 ${B}에서 ${v}.`, `supply ${B} > ${A}`],
      ['before', (v) => `${B}에서 컨테이너를 ${v} ${A}는 직원이 200명이다.`, `supply ${B} > ${A}`],
      ['joined', (v) => `${A}는 ${B}에서 컨테이너를 ${v} 국내에 판다.`, `supply ${B} > ${A}`],
    ],
  ],
  ['paying in', PAY, giving('investment', '50억원을')],
  ['working together', JOIN, mutual('partnership')],
  ['competing', FIGHT, mutual('rivalry')],
  [
    'leaving a house',
    LEAVE,
    [
      ['past', (v) => `${A}는 2015년 ${B}에서 ${v}.`, `affiliation ${A} > ${B}`],
      ['past', (v) => `${A}는 소재 업체다. 2015년 ${B}에서 ${v}.`, `affiliation ${A} > ${B}`],
    ],
  ],
];

/** Who is tied to whom has no order where both are alike. */
const tiesOf = (text: string): string[] =>
  relationsOf(text).flatMap((line) => {
    const [type = '', source = '', target = ''] = line.split(/ (?:> )?/u);
    return [line, `${type} ${source} ${target}`, `${type} ${target} ${source}`];
  });

describe('verbs and their parties', () => {
  it.each(TABLE)('tie in every form: %s', (_, verbs, frames) => {
    const missed = verbs.flatMap((verb) =>
      frames.flatMap(([form, toText, ...ties]) => {
        const text = toText(verb[form]);
        const told = tiesOf(text);
        return ties.filter((tie) => !told.includes(tie)).map((tie) => `${text} → ${tie}`);
      }),
    );
    expect(missed).toEqual([]);
  });

  it.each([
    ['가람미술관은 나래재단이 위탁 운영한다.', 'management 나래재단 > 가람미술관'],
    ['나래재단은 가람미술관의 운영을 맡고 있다.', 'management 나래재단 > 가람미술관'],
    ['한결군은 가람미술관 운영을 나래재단에 맡겼다.', 'management 나래재단 > 가람미술관'],
    [`${A}는 ${B}의 국내 판매를 맡고 있다.`, `supply ${B} > ${A}`],
    [`${A}는 ${B}에 감속기 기술을 넘겼다.`, `supply ${A} > ${B}`],
    [`${A}는 ${B}로부터 특허 3건을 이전받았다.`, `supply ${B} > ${A}`],
    [`${A}는 ${B}에 컨테이너 납품을 시작했다.`, `supply ${A} > ${B}`],
    [`${A}의 컨테이너는 ${B}에서 쓰고 있다.`, `supply ${A} > ${B}`],
    [`${A}는 ${B} 외에 ${C}에도 배터리를 납품한다.`, `supply ${A} > ${B}`],
    [`${A}는 ${B}와 법정에서 다투고 있다.`, `litigation ${A} ${B}`],
    [`${A}는 한빛대학교에 직원을 보내 교육받게 한다.`, `education ${A} 한빛대학교`],
    [`${A}와 ${B}의 동맹이 결실을 맺었다.`, `partnership ${A} ${B}`],
    [`${A}는 한빛테크노파크에 터를 잡았다.`, `tenancy ${A} > 한빛테크노파크`],
  ])('tie by more words than one: %s', (text, tie) => {
    expect(tiesOf(text)).toContain(tie);
  });

  it.each([
    `${A}는 ${B}에 컨테이너를 납품하지 않는다.`,
    `${A}가 ${B}에 컨테이너를 납품하면 매출이 뛴다.`,
    `${A}는 ${B}에 납품을 중단했다.`,
    `${A}는 ${B}에 성금 1억원을 전달했다.`,
    `${A}는 ${B}에 직원을 파견했다.`,
    `${A}는 ${B}에 대금 50억원을 지급했다.`,
    `${A}는 ${B}에서 배당금 30억원을 받았다.`,
    `${A}는 ${B}에서 500억원을 대출받았다.`,
    `${A}는 ${B}에서 열린 포럼에서 신제품을 공개했다.`,
    `${A}는 ${B}에서 배터리를 빌려 쓰지 않기로 했다.`,
    `${A}는 ${B}에 투자할지 검토하고 있다.`,
    `${A}는 ${B}와의 협력을 중단했다.`,
    `${B}는 2009년 설립된 업체다. ${A}가 공장에 50억원을 투자했다.`,
    `${B}는 2009년 설립된 업체다. ${A}가 배송을 직접 맡는다.`,
  ])('do not tie by: %s', (text) => {
    expect(relationsOf(text)).toEqual([]);
  });
});
