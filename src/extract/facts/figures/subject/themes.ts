// A figure in its context in; the zone, the program or the kind of firms that its sentence is about, being no organization, out.
import type { ReadArticle, ReadSentence } from '../../../types.ts';
import type { FigureContext } from '../context.ts';
import { implied, stated, type FigureSubject, type SubjectRule } from './rule.ts';

const WORD = '[\\p{L}\\d·]{1,12}(?<![은는을를의며고와과]|[가-힣]에|[가-힣]에서|으로|에는|한|된) ';
const LEAD = '(?:(?:또|또한|한편|현재|특히|그동안|지난해|올해),? )?';
const ZONES = '산단|산업단지|공단|지구|특구|투자지역|자유구역|자유지역|밸리|클러스터|단지';
const PROGRAMS = '사업|프로그램|프로젝트';
const POINTS = '(?!(?:이|그|해당|본|이번|이들|두|각|전체|일부|주요|신|새|기존) )';
/** `해솔 2산단 내 외국인투자지역에는`, `융합대학원 사업은`: what a sentence opens with. */
const OPENS = new RegExp(
  `^${LEAD}${POINTS}((?:${WORD}){0,4}[\\p{L}\\d·]{0,14}(?:(${ZONES})|${PROGRAMS}))(?:에는|에선|에서는|엔|은|는)(?= )`,
  'u',
);
/** `정읍시가 역 옆에 조성 중인 태솔농공단지는`: the same behind what is said of it. */
const OPENS_LATE = new RegExp(
  `^[^.‘’'“”"]{4,60}(?:[가-힣][는은한된될]|[가-힣][인던린진선]) ((?:${WORD.replace('한|된', '한|된|될|인|던|린|진|선')}){0,2}[\\p{L}\\d·]{2,14}(${ZONES}))(?:에는|에선|에서는|엔|은|는)(?= )`,
  'u',
);
/** `한결창업펀드의 조성 금액은`, `한결창업펀드 만기는`: a fund that no reader knew. */
const FUND_OPENS = new RegExp(
  `^${LEAD}${POINTS}((?:${WORD}){0,2}[\\p{L}\\d·]{2,12}(펀드|투자조합))(?:의)?(?: [\\p{L}]{2,6}){0,3}[은는](?= )`,
  'u',
);
/** `이곳의`, `이 사업에는`, `이들 대학에는`: what points back to it. */
const POINTING = new RegExp(
  `^${LEAD}(?:이 ?곳|(?:이|해당) (?:지역|${ZONES}|${PROGRAMS})|이들 [가-힣]{2,6})(?:에는|에선|에서는|엔|에게는|은|는|의|에)(?= )`,
  'u',
);
/** `산학협력 시범사업에 나래대 등 7곳을 선정했다`: one that the sentence before names. */
const NAMED = new RegExp(
  `(?:^|[ ‘'“"])${POINTS}((?:${WORD}){0,4}[\\p{L}\\d·]{0,12}(?:${PROGRAMS}))['’”"]?(?:(?:에|을|를|의|에서|은|는)(?= )| (?=참[여가]))`,
  'u',
);
const ANY = new RegExp(`${ZONES}|${PROGRAMS}|이 ?곳|이들|지역`, 'u');
/** `나래의 반도체 사업은 매출이`: what a firm does earns for the firm. */
const EARNS = /매출|이익|손실|점유율|수주/u;
const SEVERAL = /^(?:사업|프로그램|프로젝트|산단|공단|산업단지|단지|지구|특구|밸리|클러스터)$/u;

const POINTS_BACK = /(?<![가-힣])(?:이|그|해당) /u;

/** What a sentence opens with, where it says more than its kind. */
function openedBy({ text, start, organizations }: ReadSentence): { name: string; end: number } | undefined {
  const match = ANY.test(text) ? (OPENS.exec(text) ?? OPENS_LATE.exec(text)) : null;
  const name = match?.[1];
  if (!match || name === undefined || SEVERAL.test(name) || POINTS_BACK.test(name)) return undefined;
  const isZone = match[2] !== undefined;
  // `로봇 사업은`: what a firm does, not a program of its own name
  if (!isZone && name.replaceAll(' ', '').length < 7) return undefined;
  const end = start + match.index + match[0].length;
  const known = organizations.find((o) => o.end <= end && (o.text === name || ZONE_NAME.test(o.name)));
  return { name: known?.name ?? name, end };
}

const ZONE_NAME = new RegExp(`(?:${ZONES})$`, 'u');

/** A fund, the same, where the text speaks of it more than once. */
function fundOpened(article: ReadArticle, { text, organizations }: ReadSentence): string | undefined {
  const name = text.includes('펀드') || text.includes('조합') ? FUND_OPENS.exec(text)?.[1] : undefined;
  if (name === undefined || name.replaceAll(' ', '').length < 6 || POINTS_BACK.test(name)) return undefined;
  const known = organizations.find((o) => o.text.endsWith(name) || (o.text.length > 3 && name.endsWith(o.text)));
  const all = article.clean.text;
  return known?.name ?? (all.indexOf(name) === all.lastIndexOf(name) ? undefined : name);
}
/** `한결창업펀드의 조성 금액은 200억원이다. 약정총액의 60%는`. */
export const openingFund: SubjectRule = (context) => {
  const name = fundOpened(context.article, context.sentence);
  return name ? stated(name, 'opening-fund') : undefined;
};

/** Nobody whom the sentence names acts between. */
const isActed = ({ text, start, organizations }: ReadSentence, from: number, to: number): boolean =>
  organizations.some(
    (o) => o.start >= from && o.end <= to && /^['"’”]?(?:\([^()]*\))?[은는] /u.test(text.slice(o.end - start)),
  );

/** `새벌산단에는 45개사가 입주해 5200명을 고용하고 있다`, `이 사업에는 12억원을 지원한다`. */
export const theme: SubjectRule = ({ article, sentence, quantity, lead, noun }) => {
  if (!ANY.test(sentence.text)) return undefined;
  const own = openedBy(sentence);
  const isProgram = own !== undefined && !ZONE_NAME.test(own.name);
  if (own && own.end <= quantity.start && !isActed(sentence, own.end, quantity.start))
    return isProgram && EARNS.test(lead + noun.before) ? undefined : stated(own.name, 'theme');
  const points = POINTING.exec(sentence.text);
  if (!points || isActed(sentence, sentence.start + points[0].length, quantity.start)) return undefined;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 3); i--) {
    const before = article.sentences[i]!;
    if (before.kind !== sentence.kind) continue;
    const name = openedBy(before)?.name ?? NAMED.exec(before.text)?.[1];
    if (name && !SEVERAL.test(name) && name.length > 4) return implied(name, 'theme');
  }
  return undefined;
};

/** A zone or a program that sentences were about, until somebody acts: `융합대학원 사업은 …. 2022년 현재 1521명이 재학 중이다`. */
export const runningTheme: SubjectRule = ({ article, sentence, quantity, lead, noun }) => {
  if (EARNS.test(lead + noun.before) || sentence.organizations.some((o) => o.end <= quantity.start)) return undefined;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - FAR); i--) {
    const before = article.sentences[i]!;
    if (before.kind !== sentence.kind) return undefined;
    const opened = openedBy(before)?.name ?? fundOpened(article, before);
    if (opened) return implied(opened, 'running-theme');
    if (before.people.length > 0) return undefined;
    if (
      before.organizations.some((o) =>
        /^['"’”]?(?:\([^()]*\))?[은는이가도] /u.test(before.text.slice(o.end - before.start)),
      )
    )
      return undefined;
  }
  return undefined;
};
const FAR = 6;

const FIRMS = '기업|업체|스타트업|벤처|제약사|바이오텍|핀테크|상장사|조선사|건설사';
/** `국내 로봇기업 26곳이`, `9개 상장 기업들은`: firms of a kind, counted and not named. */
const KIND = new RegExp(
  `(?<![\\p{L}\\d])((?:국내|전국|해외|글로벌|비상장|상장|코스닥) (?:[\\p{L}·]{2,10} )?[\\p{L}·]{0,10}(?:${FIRMS})|[\\p{L}·]{2,10} ?(?:${FIRMS}))(?:들)? (?:총 |모두 |약 )?\\d[\\d,]*여? ?(?:곳|개사|개)[은는이가] `,
  'u',
);
const COUNTED_KIND = new RegExp(
  `(?<![\\p{L}\\d])\\d[\\d,]*여? ?(?:개|곳의) ?((?:[\\p{L}·]{2,10} ){0,2}[\\p{L}·]{0,10}(?:${FIRMS}))(?:들)?[은는이가] `,
  'u',
);
/** Firms that are so only to somebody: `협력업체 12곳이`. */
const RELATED =
  /(?:협력|참여|참가|입주|고객|파트너|회원|납품|거래|선정|지원|대상|보육|졸업|수혜|우수|주요|신규|해당|이들) ?(?:기업|업체|스타트업)$|^(?:기업|업체|벤처)$/u;
const RAISES = /투자[를을]? ?(?:유치|받)|자금[을를] |유치[했에한하]|조달|수혈/u;

const kindIn = (text: string): { name: string; at: number } | undefined => {
  for (const pattern of [KIND, COUNTED_KIND]) {
    const match = pattern.exec(text);
    if (match) return { name: match[1]!, at: match.index };
  }
  return undefined;
};

/** `지난달 국내 로봇기업 12곳이 1850억원을 조달했다`: what firms of a kind raised together is of none that is named. */
export function kindOfFirms({ article, sentence, quantity }: FigureContext): FigureSubject | undefined {
  if (!FIRM.test(sentence.text) || !RAISES.test(sentence.text)) return undefined;
  const found = kindIn(sentence.text);
  if (!found || sentence.start + found.at >= quantity.end) return undefined;
  const { text, start, organizations } = sentence;
  const isNamed = organizations.some(
    (o) =>
      o.end <= quantity.start &&
      !isSourceAt(text.slice(o.end - start)) &&
      !text.slice(o.start - start, o.end - start).includes(found.name),
  );
  if (isNamed) return undefined;
  if (!RELATED.test(found.name)) return stated(found.name, 'kind-of-firms');
  if (!/^(?:기업|업체)$/u.test(found.name)) return undefined;
  // `국내 로봇기업 12곳이 유치했다. 9월에는 8개 기업이 500억원을`
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 3); i--) {
    const before = KIND.exec(article.sentences[i]!.text)?.[1];
    if (before && !RELATED.test(before)) return implied(before, 'kind-of-firms');
  }
  return undefined;
}
const FIRM = new RegExp(FIRMS, 'u');

const OF_KIND = new RegExp(
  `(?<![\\p{L}\\d])((?:(?:국내|전국|해외|글로벌|상장|주요|\\d{1,3}대) )?(?:[\\p{L}·]{2,10}(?<![은는이가을를의에로]|반기|기준|올해|지난해|작년|분기|최근|현재) )?[\\p{L}·]{0,8}(?:${FIRMS}|업계|그룹))(?:들)?(?:의)? (?:전체 |총 |신규 |누적 |평균 ){0,2}(?:[\\p{L}]{2,6}(?<![은는이가을를의에]) ){0,3}[\\p{L}]{1,6}(?:금액|액|규모|건수|인원|비중|비율|율|률|매출|이익|수)(?:은|는|이|도) [^.]{0,48}$`,
  'u',
);
/** `국내 로봇업체들의 수출액은 900억원이었다`: of firms of a kind, whoever has been spoken of or has counted it. */
export function statisticOf({ sentence, at, quantity }: FigureContext): FigureSubject | undefined {
  const { text, start, organizations } = sentence;
  if (!FIRM.test(text) && !text.includes('업계') && !text.includes('그룹')) return undefined;
  const match = OF_KIND.exec(text.slice(0, at));
  const name = match?.[1];
  if (
    !match ||
    name === undefined ||
    RELATED.test(name) ||
    POINTS_BACK.test(name) ||
    /(?:^| )(?:이|그|해당|우리|자사)(?: |$)/u.test(name)
  )
    return undefined;
  const from = start + match.index;
  return organizations.some((o) => o.end > from && o.start < quantity.start) ? undefined : stated(name, 'statistic');
}

/** `가 자체 집계한 투자 현황에 따르면`, `의 조사 결과`: behind whoever has counted it. */
export const isSourceAt = (behind: string): boolean => COUNTS.test(behind);
const COUNTS =
  /^['"’”]?(?:\([^()]*\))?(?:이|가|의|에서)? ?(?![^.]{0,20}(?:매출|실적|이익|거래액|판매량|이용자|회원)[을를수] )(?:[^ ,.]{1,8} ){0,3}?(?:집계|조사|분석|취합|(?:발표한|공개한|발간한|내놓은|펴낸) (?:[^ ,.]{1,10} ){0,3}?[^ ,.]{0,8}(?:통계|현황|동향|조사|보고서|리포트)).{0,40}?(?:에 따르면|(?<![가-힣])결과)[, ]/u;
