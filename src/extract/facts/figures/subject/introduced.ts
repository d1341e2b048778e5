// A figure in its context in; the building or ground that the text has introduced by its kind and its name, out.
import { isCommon } from '../../../ko/organizations/commonWords.ts';
import { cutParticle } from '../../../ko/particles.ts';
import type { ReadArticle, ReadSentence } from '../../../types.ts';
import { stated, type SubjectRule } from './rule.ts';

const BUILDINGS = '건물|빌딩|오피스|오피스빌딩|타워|물류센터|창고|쇼핑몰|복합몰|상가|사옥|데이터센터';
const KINDS = `${BUILDINGS}|골프장|스키장|호텔|리조트|백화점|아울렛|아웃렛|면세점|공연장|극장|미술관|박물관|과학관|수족관|아쿠아리움|놀이공원|테마파크|캠핑장|단지|산단|캠퍼스|휴게소|터미널|발전소|목장|농장|식물원|동물원|수목원|경기장|체육관|전시장|병원|센터|공장`;
/** `대형 물류센터 로지큐브`, `창업단지 ‘새싹타운’`. */
const INTRODUCED = new RegExp(
  `(?<![\\p{L}\\p{N}])[가-힣]{0,4}?(${KINDS}) (?:['‘“"]([^'’”"]{2,20})['’”"]|([\\p{L}\\p{N}&]{3,14})(?=[ ,.(]))`,
  'gu',
);
const IS_BUILDING = new RegExp(`(?:${BUILDINGS})$`, 'u');
const GENERIC = new Set(['건물', '빌딩', '타워']);
/** Words that tell of it, and are no name. */
const NO_NAME =
  /(?:[한된할된인는은던을]|으로|에서|까지|부터|건립|신축|조성|착공|준공|완공|설립|운영사?|사업|업체|개발|증설|투자|매각|인수)$/u;

/** The place last introduced before an offset; with a noun, one of that kind. */
export function introducedBefore(
  { sentences }: ReadArticle,
  sentence: ReadSentence,
  at: number,
  noun?: string,
): string | undefined {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - FAR); i--) {
    const { text, start, organizations } = sentences[i]!;
    let last: string | undefined;
    for (const match of text.matchAll(INTRODUCED)) {
      const end = match.index + match[0].length;
      if (start + end > at) break;
      const kind = match[1]!;
      const isKind = noun === undefined || kind.endsWith(noun) || (GENERIC.has(noun) && IS_BUILDING.test(kind));
      const { noun: bare, particle } = cutParticle(match[3] ?? '');
      const word = match[2] ?? (particle ? bare : '');
      const from = start + end - (match[2] ? match[2].length + 1 : match[3]!.length);
      const known = organizations.find((o) => o.start === from);
      if (isKind && (known || match[2] || (word.length > 2 && !isCommon(word) && !NO_NAME.test(match[3]!))))
        last = known?.name ?? word;
    }
    if (last !== undefined) return last;
  }
  return undefined;
}
const FAR = 12;

/** `로지큐브 3층에 달보마켓이 들어오면서 임대율이 97%가 됐다고 나래운용은 밝혔다`: how full a building is, whoever says so. */
export const occupied: SubjectRule = (context) => {
  if (!context.mayLead('율') && !context.mayLead('률')) return undefined;
  const { article, sentence, quantity } = context;
  const before = sentence.text.slice(0, context.at);
  const match = OCCUPIED.exec(before);
  if (!match) return undefined;
  const own = sentence.organizations.findLast(
    (o) =>
      o.end <= quantity.start &&
      /^['’”"]?(?:의 | \d+층| [A-Z가-힣]동에? | ?(?=임대율|공실률|입주율|분양률))/u.test(
        sentence.text.slice(o.end - sentence.start),
      ),
  );
  // `나래산단 분양률이 70%에`: by no name that is read
  const place =
    own?.name ?? SITE.exec(before.slice(0, match.index))?.[1] ?? introducedBefore(article, sentence, quantity.start);
  return place ? stated(place, 'occupied') : undefined;
};
const SITE = /(?<![\p{L}\p{N}])([\p{L}\p{N}]{2,14}(?:산단|단지|지구|공단|타워|빌딩|밸리|파크))의? $/u;
const OCCUPIED =
  /(?:임대율|공실률|입주율|분양률|객실 ?가동률|객실 ?점유율)(?:은|는|이|가)? (?:약 |현재 |이미 )?(?:[\d.]+%에서 )?$/u;
