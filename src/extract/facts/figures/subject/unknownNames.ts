// A figure in its context in; a name that no reader knew, told by where it stands and how often it comes, out.
import { ACRONYMS, isCommon } from '../../../ko/organizations/commonWords.ts';
import { isEveryday } from '../../../ko/organizations/everydayNouns.ts';
import { isKoreanName } from '../../../ko/people/names.ts';
import { cutParticle } from '../../../ko/particles.ts';
import { remembered } from '../../../remembered.ts';
import type { FigureContext } from '../context.ts';
import { stemsIn } from '../cues.ts';
import { implied, stated, type SubjectRule } from './rule.ts';

/** `새솔가스가 60%, 은행이 40%를 출자해`: one of a list of parts, whose name no reader knew. */
export function unknownPart({ sentence, quantity }: FigureContext): ReturnType<SubjectRule> {
  if (quantity.unit !== '%') return undefined;
  const at = quantity.extent.start - sentence.start;
  // `△새솔음료 20% △나래음료 17%`: one of a list whose others are known
  const item = ITEM.exec(sentence.text.slice(Math.max(0, at - 20), at))?.[1];
  if (item)
    return sentence.organizations.some((o) => /[△▲▷▶■] ?$/u.test(sentence.text.slice(0, o.start - sentence.start)))
      ? stated(item, 'right-before')
      : undefined;
  if (!OTHER_PART.test(sentence.text.slice(at, at + 40))) return undefined;
  const word = /(?<![\p{L}\p{N}])([\p{L}\p{N}&]{3,12})(?:이|가) $/u.exec(
    sentence.text.slice(Math.max(0, at - 20), at),
  )?.[1];
  return word && !GENERIC.test(word) && !isCommon(word) ? stated(word, 'right-before') : undefined;
}

const ITEM = /[△▲▷▶■] ?([\p{L}\p{N}&]{2,14}) $/u;
const OTHER_PART = /^[\d.]+%(?:를|씩)?, [\p{L}\p{N}& ]{2,20}(?:이|가) [\d.]+%/u;

/** `새한판지는 … 4억원을 물었다`: a name that no reader knew, said again and again, is no part of who was the topic before. */
export const unknownName: SubjectRule = ({ article, sentence, quantity }) => {
  const text = withoutOpeners(sentence.text).replace(KIND_FIRST, '');
  const [whole, word] = /^([\p{L}\p{N}&]{3,12})(?<!에)(?:은|는|이|가|의)(?=[ ,])/u.exec(text) ?? [];
  // `데모데이 행사에는`: its last letter is no particle
  if (!word || isEveryday(whole!) || sentence.text.indexOf(word) + sentence.start >= quantity.start) return undefined;
  if ((GENERIC.test(word.replace(/\d+$/u, '')) && !BRANCH.test(word)) || isCommonEnd(word) || stemsIn(word).hasWord)
    return undefined;
  if (sentence.organizations.some((o) => o.text.startsWith(word))) return undefined;
  const all = article.clean.text;
  const first = all.indexOf(word);
  return first >= 0 && all.indexOf(word, first + word.length) >= 0
    ? stated(fullNameOf(word, article, first), 'unknown-name')
    : undefined;
};

/** `운영사 모퉁이는`: what it is stands before the name. */
const KIND_FIRST =
  /^(?:[가-힣]{0,6}(?:운영사|제조사|개발사|업체|시행사|주최사|운용사|판매사|유통사|시공사|스타트업|전문기업)) (?=[\p{L}\p{N}&]{3,12}[은는이가의] )/u;

/** `국립해양생태원이 … 생태원은`, `가람마트 유성점에서 … 유성점은`: the longer form that the text began with. */
function fullNameOf(word: string, { clean, sentences }: FigureContext['article'], first: number): string {
  const before = clean.text.slice(Math.max(0, first - 12), first);
  const glued = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,10}$/u.exec(before)?.[0];
  if (glued) return glued + word;
  const chain = BRANCH.test(word) ? /([\p{L}\p{N}]{2,10}) $/u.exec(before)?.[1] : undefined;
  return chain && sentences.some((s) => s.organizations.some((o) => o.text === chain)) ? `${chain} ${word}` : word;
}

/**
 * `웹툰 플랫폼 토리툰이`, `2014년 설립된 솔내바이오는`: a word that no reader knew opens the sentence, with what it is or
 * what it did before it, and can hardly be a common noun.
 */
export const opener: SubjectRule = ({ sentence, quantity }) => {
  if (sentence.organizations.some((o) => o.end <= quantity.start)) return undefined;
  const name = openingName(sentence.text.slice(0, quantity.extent.start - sentence.start));
  return name ? stated(name, 'opener') : undefined;
};

/** With `again` the word is known to come more than once: that its parts are everyday words is then no matter. */
function openingName(text: string, again = false): string | undefined {
  for (const word of withoutOpeners(text).split(' ', 6)) {
    const opening = readOpening(word);
    if (opening) return again ? opening.name : unknownNameIn(word);
  }
  return undefined;
}

/** The name that a topic's word holds, where it can hardly be a common noun. */
export function unknownNameIn(word: string): string | undefined {
  const opening = readOpening(word);
  return opening?.isCommon ? undefined : opening?.name;
}

/** What a word says of who opens the sentence: the name, or that there is none; null where the next word is to be asked. */
const readOpening = remembered((word: string): { name: string | undefined; isCommon: boolean } | null => {
  const name = /^['"‘“]?([\p{L}&][\p{L}\p{N}&]{2,11})['"’”]?(?:은|는|이|가|의)$/u.exec(word)?.[1];
  if (!name) return /[은는이가을를에]$/u.test(word) && word.length > 3 ? { name, isCommon: false } : null;
  const isName =
    !isKoreanName(name) &&
    !ACRONYMS.has(name) &&
    !GENERIC_NAME.test(name) &&
    !isCommonEnd(name) &&
    !(name.length < 4 && isEveryday(name)) &&
    !stemsIn(name).hasWord;
  return { name: isName ? name : undefined, isCommon: isCommon(name) };
});

/** `최근 3년간 성장률은 34%다`: the name, known to no reader, that opens the sentences before it and comes again. */
export const runningName: SubjectRule = ({ article, sentence }) => {
  if (sentence.topic) return undefined;
  const all = article.clean.text;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 6); i--) {
    const { text, organizations } = article.sentences[i]!;
    const name = openingName(text, true);
    const isRight = i === sentence.index - 1 && openingName(text) === name;
    const isLong = name !== undefined && name.length > 5 && LONG_NAME.test(name);
    if (name && (isRight || isLong || all.indexOf(name) !== all.lastIndexOf(name)))
      return implied(fullNameOf(name, article, all.indexOf(name)), 'running-name');
    if (organizations.length) return undefined;
  }
  return undefined;
};

const isCommonEnd = (word: string): boolean =>
  COMMON_END.test(word) && !BRANCH.test(word) && !(word.length > 5 && LONG_NAME.test(word));

/** `국립해양생태원`: too long for a common noun. */
const LONG_NAME = /(?:원|센터|병원|재단|대학|은행|공장|단지)$/u;

/** `유성점`: a shop by its place. */
const BRANCH =
  /^[가-힣]{2,5}(?<!분기|면세|음식|편의|백화|가맹|전문|대리|직영|판매|할인|소매|체인|입점|매매|경매|임계|출발|쟁|문제|공통|차이|강조|요)점$/u;

const COMMON_END =
  /(?:[들자객율률수액비용층세점권적량도력성원인난간중상하형꾼]|회사|기업|업체|업계|시장|정부|기관|대학|병원|은행|재단|센터|공장|단지|시설|공간|사옥|매장|점포|체험관|전시관|(?:연구|의료|경영|제작|취재|교수|임원|출연)진|[제상부작물용]품|의약품)$/u;

/** The opening name of a sentence where it has 은 or 는. */
export function topicName(text: string): string | undefined {
  const name = openingName(text, true);
  return name && /^['"’”]?(?:은|는) /u.test(text.slice(text.indexOf(name) + name.length)) ? name : undefined;
}

/** The topic's own words, where no organization is known: `한빛연합은 회원사 60곳을`. */
export const topicWords: SubjectRule = ({ sentence, quantity }) => {
  const words = withoutOpeners(sentence.text.slice(0, quantity.start - sentence.start))
    .replace(KIND_FIRST, '')
    .split(/\s+/u, 5);
  const at = words.findIndex((word) => /[은는]$/u.test(cutParticle(word).particle));
  if (at < 0) return undefined;
  const name = [...words.slice(0, at), cutParticle(words[at]!).noun];
  // `한빛앱의 월간 이용자 수는`: whose it is.
  const owner = name.findIndex((word) => word.length > 2 && word.endsWith('의'));
  const whose = owner < 0 ? name : [...name.slice(0, owner), name[owner]!.slice(0, -1)];
  if (sentence.people.some((person) => person.start - sentence.start < 12)) return undefined;
  return isName(whose) ? stated(whose.join(' ').replace(/['"‘’“”]/gu, ''), 'topic-words') : undefined;
};

function withoutOpeners(text: string): string {
  const { length } = OPENERS.exec(text)![0];
  return length ? text.slice(length) : text;
}

const OPENERS =
  /^(?:(?:또|또한|특히|한편|반면|현재|이번|지난해|올해|앞서|이어|이에 따라|이에|이로써|이를 통해|그 결과|이 밖에|여기에|당시),?\s)*/u;

/** `제2캠퍼스`, `3공장`. */
const NUMBERED = /제? ?\d{1,2}(?=공장|캠퍼스|센터|병원|연구소|본부|단지|호점|물류)/gu;

/** At most three words, none with a particle or a verb's ending: `한빛 연구 연합`, not `배가 나타난 곳`. */
const isName = (words: readonly string[]): boolean =>
  words.length <= 3 &&
  !words.at(-1)!.endsWith('들') &&
  !words.every((word) => isCommon(word)) &&
  !GENERIC.test(words.join(' ').replace(NUMBERED, '')) &&
  !words
    .slice(0, -1)
    .some((word) => cutParticle(word).particle || /[가-힣](?:한|된|할|될|던|는|린|진|난)$/u.test(word));

const GENERIC_NAME =
  /^(?:이|그|저|우리|이번|다른|모든|여러|관련|현재|최근|지난|올해)|(?:것|때|점|이들|관계자|하는|되는|있는|없는|했던|으로|에서|별로|[비대관통의]해서|[가-힣][에을를])$/u;

const GENERIC =
  /^(?:합작사|합작법인|합작회사|컨소시엄|협의체|사업단|조합|양측|양사|지난해|올해|작년|내년|이달|지난달|올|현재|최근|기존|과거|당시|나머지|전체|평균|국내|해외|이|그|저|이들|그들|이곳|그곳|여기|우리|것|때|점|관계자|업계|정부|회사|기업|시장|사람|누구|수|일부|원인|법원|재판부|검찰|경찰)(?: |$)|(?:것|때|점|관계자|이들|그들|[가-힣](?:비|액|수|률|율|씨)|규모|면적|기간|시기|숫자|건수|매출|이익|가격|비용|목표|예산|투자금|자금|금액|대금|상금|잔액|직원|인력|인원)$|[\d()]|[A-Z]씨/u;
