// Deeds of the press crossed with the sentences that tell them in; what every pair must yield, and what denials must not, out.
import { describe, expect, it } from 'vitest';
import { conjugate, type FormEnding, type Form } from '../../ko/clauses/conjugate.ts';
import { eventsOf } from '../../testing/eventsOf.ts';

/** By type: what is acted on and the verb; a noun behind it where the deed has one. */
const DEEDS: Readonly<Record<string, string>> = {
  founding: `대전에 로봇연구소를|설립하|로봇연구소 설립
    서울 강남에 사무소를|개소하|서울 사무소 개소
    베트남에 현지 법인을|만들
    싱가포르에 지사를|내
    하노이에 지사를|차리
    로봇사업부를|신설하|로봇사업부 신설
    벤처펀드를|결성하|벤처펀드 결성
    여자 프로배구단을|창단하|여자 프로배구단 창단
    대구에 3호점을|오픈하|대구 3호점 오픈
    성수동에 체험관을|개관하|체험관 개관
    부산에 물류 거점을|마련하
    상하이에 영업소를|개설하|상하이 영업소 개설
    배터리 사업부를|물적분할하
    강남에 플래그십스토어를|선보이
    산학협의체를|발족하|산학협의체 발족
    대전연구소 개소식을|가지`,
  construction: `평택에 반도체 공장을|짓
    울산공장을|증설하|울산공장 증설
    천안 공장 기공식을|개최하
    안산 공장 건설에|착수하
    여수 공장의 가동을|재개하
    여수에 데이터센터를|구축하
    세종에 신사옥을|올리
    본점을|리모델링하|본점 리모델링
    공장 증설에|나서`,
  release: `무선청소기 ‘고요’를|출시하|무선청소기 ‘고요’ 출시
    번역 앱 ‘말길’을|내놓
    번역 앱 ‘말길’의 서비스를|개시하
    전기차 ‘나래 E’ 판매를|시작하
    새 브랜드 ‘담소’를|론칭하|새 브랜드 ‘담소’ 론칭
    무선청소기 ‘고요’를|발표하
    메타버스 플랫폼을|오픈하
    온라인몰을|개설하`,
  program: `인공지능 교육과정을|개설하|인공지능 교육과정 개설
    청년 아카데미 2기를|모집하
    스타트업 육성 프로그램을|가동하
    대학생 서포터즈를|모집하`,
  conference: `서울에서 기술 포럼을|개최하|기술 포럼 개최
    기술교류회를|개최하|기술교류회 개최
    비전 선포식을|가지
    고객 초청 행사를|진행하`,
};

interface Deed {
  type: string;
  object: string;
  verb: string;
  noun: string | undefined;
}
const deeds = Object.entries(DEEDS).flatMap(([type, rows]) =>
  rows.split('\n').map((row): Deed => {
    const [object = '', verb = '', noun] = row.trim().split('|');
    return { type, object, verb, noun };
  }),
);

/** The form of a stem by its ending, time and last letters. */
const formOf = (stem: string, ending: FormEnding, time: Form['time'], last: RegExp): string =>
  conjugate(stem).find((f) => f.ending === ending && f.time === time && last.test(f.text))!.text;

type Frame = readonly [date: string, modality: string, make: (deed: Deed) => string | undefined];
const past = ({ verb }: Deed): string => formOf(verb, 'final', 'past', /(?<!습니)다$/u);
const did = ({ verb }: Deed): string =>
  conjugate(verb).findLast((f) => f.ending === 'adnominal' && f.time === 'past')!.text;
const will = ({ verb }: Deed): string => formOf(verb, 'adnominal', 'future', /./u);
const does = ({ verb }: Deed): string => formOf(verb, 'adnominal', 'present', /는$/u);

const FRAMES: readonly Frame[] = [
  ['2021-09', 'occurred', (d) => `가람전자는 지난해 9월 ${d.object} ${past(d)}.`],
  ['2022-04-05', 'occurred', (d) => `지난 5일 가람전자가 ${d.object} ${past(d)}.`],
  ['2022-04-05', 'occurred', (d) => `가람전자는 지난 5일 ${d.object} ${past(d)}고 20일 밝혔다.`],
  ['2022-09', 'planned', (d) => `가람전자는 오는 9월 ${d.object} ${will(d)} 예정이다.`],
  ['2023-03', 'planned', (d) => `가람전자 김다온 대표는 “내년 3월 ${d.object} ${will(d)} 것”이라고 말했다.`],
  [
    '2023-40',
    'planned',
    (d) => `가람전자는 내년 상반기 ${d.object} ${formOf(d.verb, 'resolve', 'future', /기로$/u)} 했다.`,
  ],
  ['2021-09', 'occurred', (d) => `지난해 9월 ${d.object} ${did(d)} 가람전자는 올해 매출이 크게 늘었다.`],
  [
    '2021-09',
    'occurred',
    (d) => `가람전자는 지난해 9월 ${d.object} ${did(d)} 데 이어 올해는 해외 영업을 강화하고 있다.`,
  ],
  [
    '2021-09',
    'occurred',
    (d) => `가람전자는 지난해 9월 ${d.object} ${formOf(d.verb, 'connective', '', /고$/u)} 채용도 늘렸다.`,
  ],
  ['2019', 'occurred', (d) => `가람전자가 ${d.object} ${did(d)} 것은 2019년이다.`],
  ['2021-09', 'occurred', (d) => `가람전자가 ${d.object} ${did(d)} 건 지난해 9월이다.`],
  ['2012-11', 'occurred', (d) => `가람전자가 ${d.object} ${did(d)} 때는 2012년 11월이었다.`],
  ['2022-03', 'occurred', (d) => `가람전자는 수요가 늘어날 것에 대비해 지난 3월 ${d.object} ${past(d)}.`],
  ['2021-09', 'occurred', (d) => `가람전자는 제품을 수출하는 기업이다. 이 회사는 지난해 9월 ${d.object} ${past(d)}.`],
  ['2022-03', 'occurred', (d) => `부산의 강소기업 가람전자가 지난 3월 ${d.object} ${past(d)}.`],
  ['2022-03', 'occurred', (d) => d.noun && `가람전자는 지난 3월 ${withObject(d.noun)} 마쳤다.`],
  ['2022-09', 'planned', (d) => d.noun && `가람전자는 오는 9월 ${withObject(d.noun)} 앞두고 있다.`],
  ['2023-03', 'planned', (d) => d.noun && `가람전자는 내년 3월 ${withObject(d.noun)} 추진한다.`],
];

const DENIALS: readonly ((deed: Deed) => string | undefined)[] = [
  (d) => `가람전자는 지난해 9월까지 ${d.object} ${formOf(d.verb, 'negatable', '', /지$/u)} 않았다.`,
  (d) => `가람전자는 지난해 9월 ${d.object} ${formOf(d.verb, 'intending', '', /려던$/u)} 계획을 접었다.`,
  (d) => `가람전자는 올해 ${d.object} ${will(d)} 계획을 보류했다.`,
  (d) => `가람전자는 내년 3월 ${d.object} ${formOf(d.verb, 'said-of', 'present', /./u)} 보도는 사실이 아니라고 밝혔다.`,
  (d) => `가람전자는 내년에 ${d.object} ${does(d)} 방안을 검토하고 있다.`,
  (d) => `규제가 풀리면 가람전자는 내년에 ${d.object} ${will(d)} 수 있다.`,
  (d) => `가람전자는 언젠가 ${d.object} ${does(d)} 것이 꿈이다.`,
  (d) => d.noun && `가람전자가 추진하던 ${d.noun} 계획이 지난 3월 무산됐다.`,
];

const withObject = (noun: string): string => noun + ((noun.charCodeAt(noun.length - 1) - 0xac00) % 28 ? '을' : '를');
/** Every other deed, the one half in even sentences and the other in odd ones: the run stays short. */
const textsOf = (make: (deed: Deed) => string | undefined, odd: number): [string, Deed][] =>
  deeds.flatMap((deed, i) => {
    const text = (i + odd) % 2 ? undefined : make(deed);
    return text ? [[text, deed] as [string, Deed]] : [];
  });
const isTold = (line: string, { type }: Deed): boolean => line.split(' ')[0] === type;

describe('every deed in every sentence that tells it', () => {
  it.each(FRAMES.map((frame, i) => [i, ...frame] as const))(
    'in sentence %i on %s, %s, is told',
    (i, date, modality, make) => {
      const missed = textsOf(make, i).filter(([text, deed]) => {
        const lines = eventsOf(text).filter((line) => isTold(line, deed));
        return !lines.some((line) => line.startsWith(`${deed.type} ${date} ${modality} `) && line.includes('가람전자'));
      });
      expect(missed.map(([text]) => text)).toEqual([]);
    },
  );
});

describe('every deed in a sentence that denies it, gives it up or only thinks of it', () => {
  it.each(DENIALS.map((make, i) => [i, make] as const))('by wording %i is no event', (i, make) => {
    const told = textsOf(make, i).filter(([text, deed]) => eventsOf(text).some((line) => isTold(line, deed)));
    expect(told.map(([text]) => text)).toEqual([]);
  });
});
