// Nouns of ties crossed with the forms of sentences: each pair must tell its tie, and the counter-forms none.
import { describe, expect, it } from 'vitest';
import { isMissed } from '../../testing/knownMisses.ts';
import { relationsOf } from '../../testing/relationsOf.ts';

type From = 'bearer' | 'owner' | 'both';
const list = (words: string): string[] => words.split(', ');
/** The tie, which way it goes, whose they are, and the nouns. */
const NOUNS: readonly (readonly [string, From, string, string[]])[] = [
  [
    'affiliation',
    'bearer',
    '가람전자',
    list('자회사, 손자회사, 물류 계열사, 관계사, 종속회사, 현지법인, 한국 법인, 사내벤처, 산하 기관, 분사 기업'),
  ],
  ['affiliation', 'owner', '가람전자', list('모회사, 지주사, 모기업')],
  ['investment', 'bearer', '가람전자', list('최대주주, 2대 주주, 주요 주주, 재무적 투자자, 전략적투자자(SI), 출자사')],
  ['investment', 'owner', '가람전자', list('피투자사, 포트폴리오 기업')],
  [
    'supply',
    'bearer',
    '가람전자',
    list('1차 협력사, 협력업체, 납품사, 부품 공급사, 벤더, 하청업체, 외주사, 위탁생산 업체, OEM 업체, 광고대행사'),
  ],
  ['supply', 'owner', '가람전자', list('고객사, 납품처, 발주처, 거래처, 원청, 국내 총판, 유통사, 공식 수입사')],
  ['partnership', 'both', '가람전자', list('파트너사, 기술 제휴사, 동맹, 공동 개발사, 협력 기관')],
  ['rivalry', 'both', '가람전자', list('경쟁사, 경쟁 업체, 라이벌, 맞수, 숙적, 대항마')],
  ['litigation', 'both', '가람전자', list('소송 상대')],
  ['education', 'both', '가람전자', list('위탁 교육기관')],
  ['membership', 'bearer', '한국로봇산업협회', list('회원사, 회장사, 이사사, 간사 기관, 참여 기업, 창립 멤버, 일원')],
  ['management', 'bearer', '가람성장펀드', list('운용사, 업무집행조합원')],
];
const FORMS: readonly string[] = [
  '나래화학은 Y의 N이다.',
  '나래화학은 Y N이다.',
  'Y의 N인 나래화학은 공장을 넓힌다.',
  'Y N 나래화학은 공장을 넓힌다.',
  'Y의 N이자 국내 1위 업체인 나래화학은 사명을 바꾼다.',
  'Y의 N은 나래화학이다.',
  'Y의 N으로는 나래화학, 다온테크 등이 있다.',
  'Y는 나래화학을 N으로 두고 있다.',
  '나래화학, 다온테크 등을 N으로 둔 Y는 사명을 바꾼다.',
  '나래화학은 Y의 N으로 꼽힌다.',
  '나래화학은 Y의 N 중 하나다.',
  '나래화학과 다온테크는 각각 Y의 N이다.',
  '나래화학을 비롯한 Y의 N들이 행사에 참가했다.',
  'Y의 N 가운데 나래화학이 가장 먼저 문을 열었다.',
  '나래화학은 2010년 설립됐다. 이 회사는 Y의 N이다.',
  '나래화학은 2010년 설립됐다. Y의 N이기도 하다.',
  'Y는 2010년 설립됐다. 나래화학, 다온테크 등이 N이다.',
  'Y의 N인 나래화학의 김서준 대표는 “올해 투자를 늘리겠다”고 말했다.',
];
/** Houses need be no organizations: what is said of one beside the noun. */
const SITE_NOUNS: readonly (readonly [string, From, string, string[]])[] = [
  ['management', 'bearer', '판교창업허브', list('운영사, 위탁 운영 기관, 수탁기관')],
  ['tenancy', 'bearer', '판교창업허브', list('입주사, 입주 기업, 임차인')],
];
const SITE_FORMS = FORMS.filter((form) => !/Y는|N이기도/u.test(form));
const COUNTER_FORMS: readonly string[] = [
  '나래화학은 Y의 N이 아니다.',
  'Y의 N이 아닌 나래화학은 공장을 넓힌다.',
  '나래화학은 Y의 N 후보로 거론된다.',
  'Y는 N을 찾고 있다. 나래화학은 공장을 넓힌다.',
  'Y의 N 대표를 지낸 김서준 씨가 나래화학을 세웠다.',
  'Y의 N 수는 300곳이다. 나래화학은 200곳이다.',
  '나래화학은 Y의 N이 될 것이라는 소문을 부인했다.',
];

const hasFinal = (word: string): boolean =>
  (word.replace(/\(.*/u, '').charCodeAt(word.replace(/\(.*/u, '').length - 1) - 0xac00) % 28 > 0;
/** The form with a noun and an owner in it, particles right. */
function fill(form: string, noun: string, owner: string): string {
  const open = !hasFinal(noun);
  const given = form.replaceAll('Y는', hasFinal(owner) ? `${owner}은` : `${owner}는`).replaceAll('Y', owner);
  const particles: [string, string][] = [
    ['N이다', open ? 'N다' : 'N이다'],
    ['N이 ', open ? 'N가 ' : 'N이 '],
    ['N은 ', open ? 'N는 ' : 'N은 '],
    ['N을 ', open ? 'N를 ' : 'N을 '],
    ['N으로', open || /[ㄹ]$/u.test(noun.normalize('NFD').at(-1) ?? '') ? 'N로' : 'N으로'],
  ];
  return particles.reduce((text, [from, to]) => text.replaceAll(from, to), given).replaceAll('N', noun);
}
const same = (tie: string): string => {
  const [type = '', source = '', , target = ''] = tie.split(' ');
  return /partnership|rivalry|litigation|education/u.test(type) ? [type, ...[source, target].sort()].join(' ') : tie;
};
const tieOf = (type: string, from: From, owner: string): string =>
  same(from === 'owner' ? `${type} ${owner} > 나래화학` : `${type} 나래화학 > ${owner}`);

describe('nouns of ties', () => {
  it.each([...NOUNS.map((row) => [...row, FORMS] as const), ...SITE_NOUNS.map((row) => [...row, SITE_FORMS] as const)])(
    'tell %s from the %s in every form (%s)',
    (type, from, owner, nouns, forms) => {
      const texts = nouns.flatMap((noun) => forms.map((form) => fill(form, noun, owner)));
      const isTold = (text: string) =>
        relationsOf(text)
          .map(same)
          .includes(tieOf(type, from, owner));
      expect(texts.filter((text) => !isTold(text))).toEqual(texts.filter(isMissed));
    },
  );

  it.each([...NOUNS, ...SITE_NOUNS])('tell no %s from the %s in counter-forms (%s)', (type, from, owner, nouns) => {
    const told = nouns.flatMap((noun) =>
      COUNTER_FORMS.map((form) => fill(form, noun, owner)).filter((text) =>
        relationsOf(text)
          .map(same)
          .includes(tieOf(type, from, owner)),
      ),
    );
    expect(told).toEqual([]);
  });

  it.each([
    [
      '현대차, 가람전자 등 완성차 업체의 협력사인 나래화학은 공장을 넓힌다.',
      ['supply 나래화학 > 가람전자', 'supply 나래화학 > 현대자동차'],
    ],
    ['가람전자(최대주주 나래화학)는 9일 증자를 결정했다.', ['investment 나래화학 > 가람전자']],
    ['이번 전시회에는 나래화학(가람전자 협력사)이 참가했다.', ['supply 나래화학 > 가람전자']],
    ['가람전자의 협력사인 나래화학에 이어 다온테크도 공장을 넓힌다.', ['supply 나래화학 > 가람전자']],
    ['나래화학은 가람전자와 협력 관계를 이어 오고 있다.', ['partnership 나래화학 > 가람전자']],
    ['가람전자 관계자는 “자회사인 나래화학이 인력을 늘릴 것”이라고 말했다.', ['affiliation 나래화학 > 가람전자']],
    ['가람전자의 경쟁자로 나래화학이 떠올랐다.', ['rivalry 나래화학 > 가람전자']],
  ] as const)('go from whom to whom is said: %s', (text, ties) => {
    expect(relationsOf(text).sort()).toEqual([...ties].sort());
  });
});
