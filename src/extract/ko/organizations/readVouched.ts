// The sentences of a document with the names found in them in; names of no shape out, which only what they do gives away.
import { beginsName } from '../people/firstNames.ts';
import { isGivenAway, isOfPlace, NO_FIRM } from './givenAway.ts';
import { isBesideTieNoun } from './isBesideTieNoun.ts';
import { isForeignName, isKoreanName, isLikelyPerson } from '../people/names.ts';
import type { OrganizationKind } from '../../../model/index.ts';
import type { Sentence } from '../../types.ts';
import { cutParticle } from '../particles.ts';
import { Candidate } from './candidate.ts';
import { isArmAbroad } from './directory.ts';
import { isCommon, isCountry, isTranscribed } from './commonWords.ts';
import type { Nameable } from './nameable.ts';
import { readPair } from './readPair.ts';
import { COMPANIES, isTradingModifier } from './apposition.ts';
import {
  APPOSED,
  COUNTRY,
  DEAL,
  NAMEABLE,
  OPENS_BRACKET,
  OWN_NAME,
  PAIR_CLOSER,
  PAIR_OPENER,
  REPORT,
  TITLED,
} from './sense.ts';
import { brandRole, firmRole, IS_OF_WHOM, isOfThing, OF_FIRMS, roleOf } from './readRole.ts';
import { kindByShape } from './suffixes.ts';
import { toWords, type Word } from './words.ts';

/** Points that make a name; what only companies do or have gives two or more. */
const ENOUGH = 3;
const GIVES_AWAY = DEAL | REPORT | TITLED | APPOSED | OWN_NAME | PAIR_OPENER;

/** Where a name that is known stands. */
type Taken = Pick<Candidate, 'start' | 'end'>;

interface Clue {
  points: number;
  /** Sentences of which it is the topic or subject. */
  topics: number;
  places: { sentence: number; start: number; end: number }[];
  /** What the word before it says that it is. */
  kind: OrganizationKind | undefined;
  /** It is no everyday noun. */
  own: boolean;
  /** A person may bear it. */
  personal: boolean;
}

const AGREE =
  /협약|계약|제휴|손잡|손을 잡|맞손|맞잡|합작|MOU|협력|공동|동맹|파트너십|힘을 합|의기투합|소송|특허 분쟁|법정/;
/** How far a deal may stand behind one side of it. */
const AHEAD = 48;
const isTopic = (particle: string): boolean => particle === '은' || particle === '는';
const isSubject = (particle: string): boolean => particle.length === 1 && '은는이가도'.includes(particle);

/** What may stand behind a word, blank and all, by its particle: what gives away that it is a company. */
const BOUGHT =
  /^ (?:[^,]{0,16} )?(?:인수|합병|사들|흡수합병|상대로|대리한|품에 안|삼[켰킨]|손에 넣|제소|자회사로|계열사로|새 주인)/;
const SERVED = /^ (?:공급|납품|시공|수주|인수|출자|개발|제작|운영|설계|서비스)(?:한|하|했|할)|^ (?:만들|지었|짓)/;
const GIVEN = /^ (?:[^,]{0,20} )?(?:투자|수주|납품|소송|피소|지분|기술을)/;
const AGAINST = /^ [^.]{0,30}상대로/;
const BEHIND: ReadonlyMap<string, RegExp> = new Map([
  ['을', BOUGHT],
  ['를', BOUGHT],
  ['이', SERVED],
  ['가', SERVED],
  ['와', AGREE],
  ['과', AGREE],
  ['와의', AGREE],
  ['과의', AGREE],
  ['와도', AGREE],
  ['과도', AGREE],
  [
    '에',
    /^ (?:[^,]{0,20} )?(?:인수[됐되돼]|투자[했한하해]|출자[했한하해]|납품|공급|매각|팔[렸린려]|넘[겼기긴]|편입|흡수합병|기술이전|기술수출|소송)/,
  ],
  ['에서', /^ (?:[^,]{0,20} )?(?:투자|수주|납품)/],
  ['로부터', GIVEN],
  ['으로부터', GIVEN],
  ['의', /^ (?:지분|자회사|경영권|최대주주|대주주|새 주인|품에|계열사로|유상증자|특허)/],
  ['', /^ (?:관계자|지분|본사|주식|경영권|노조|주가|측(?=[은이 ]))/],
]);
const POST =
  /^ (?:대표|회장|사장|부회장|부사장|전무|상무|이사|의장|총지배인|최고[가-힣]{2,4}책임자|최고경영자|CEO|CTO|CFO)/;

/** What only firms have done, before their name; whoever makes or runs a thing must do as firms do. */
const DEALT = /^(?:영입|인수|투자|유치|체결|상장|매각|합병|흡수합병|수주)한$|^(?:맺은|둔|거느린)$/;
const FIRMS_DO =
  /납품|공급|인수|투자|계약|협약|출시|공장|매출|상장|유치|설립|수출|영업|제휴|지분|매장|적자|흑자|만든다|만들|생산|판매|진출|직원|수주|양산|채용|특허|입점|입주/;
/** 화성에 있는, 2015년 설립된. */
const IS_SOMEWHERE =
  /^(?:있는|위치한|자리한|자리잡은|설립된|설립한|창업한|창립된|세워진|출범한|출발한|성장한|분사한|독립한)$/;
const IS_FIRM = /(?:회사|기업|업체|스타트업|제조사|개발사|유통사|운용사)(?:다|이다|였다)\.?$/;
const RAISES = /^ [^.]{0,30}(?:투자를 |투자금을 |투자)(?:받|유치)/;
const SUES = /소송|특허|인수|투자|계약|공장|출시/;
const TOLD = /^(?:[은는이가와과도의을를에]|에서는?|에는)$/;

/** `편의점 체인 하루24가`, `물류 그룹 서진이`: what kind of company it is stands before it, and what that deals in. */
function tellsKind(words: readonly Word[], index: number, noun: string, particle: string): number {
  const kind = words[index]!.gap === ' ' ? words[index - 1]?.sense.apposition : undefined;
  if (!kind) return 0;
  if (!TOLD.test(particle)) return kind.loose ? 0 : 2;
  const trade = words[index - 1]!.gap === ' ' ? words[index - 2] : undefined;
  const described = trade !== undefined && !/[은는이가을를의]$|(?:에서|으로|[한된던])$/.test(trade.text);
  if (!described && (kind.kind === 'group' || words[index - 1]!.text.length < 2)) return kind.loose ? 0 : 2;
  return (described || kind.compound) && noun.length > 2 && /^[은는이가와과도을를]/.test(particle) ? ENOUGH : 2;
}

/** 한예솔 달보드레 대표, 미겔 크루스 전 달보드레 대표: whether who has the post ends at a word. */
function isWho(words: readonly Word[], index: number, mayBeForeign: boolean): boolean {
  const { text } = words[index]!;
  const before = words[index - 1];
  if (isKoreanName(text)) return true;
  // 한예솔(45) 달보드레 대표
  if (/^\d{2}$/.test(text) && words[index]!.gap === '(') return before !== undefined && isKoreanName(before.text);
  if (words[index]!.gap !== ' ' || before === undefined) return false;
  if (/^[전현]$/.test(text))
    return isKoreanName(before.text) || (before.gap === ' ' && isWho(words, index - 1, mayBeForeign));
  return (
    mayBeForeign &&
    isForeignName([before.text, text]) &&
    (/^[가-힣]{1,5}$/.test(text) || beginsName(before.text, text)) &&
    !/[은는이가을를의에한된로와과도서]$/.test(before.text)
  );
}

/** What given names end in as a rule: of 김도윤 이음새 대표 the first is the person. */
const GIVEN_END =
  /[준서윤우원호현민진영수연은지희아율하린빈훈성석철식환경태규재혁찬욱용섭근기권배자숙순옥미선애정주나라]$/;
/** Posts that stand behind what a person does or plays. */
const OF_A_PERSON =
  /씨|선수|감독|코치|가수|배우|작가|작곡가|소설가|총리|대통령|장관|차관|의원|명인|명장|박사|변호사|형제|남매|자매|부부/;
/** Who heads a firm; 스무살 창업가 한예솔 대표: what they are called is no firm. */
const HEAD = /^(?:공동|각자)?(?:대표|회장|부회장|사장|부사장|의장|CEO|CTO|CFO|창업자|이사회)/;
const CALLING = /(?:[가자인사원생꾼님장]|내기|스트|셰프|니어|이너|이터|에이터|튜버|닥터|리더|멘토|세|대)$/;
/** Another acts, or is where it comes from. */
const MADE_BY =
  /^ (?:[^,.은는]{1,24}[가-힣A-Z][이가](?:, | (?:[^,.]{0,20} )?(?:공급|납품|대[고는며]|댄|맡|만들|만든|생산|제작|담당|책임))|[^,.\s]{2,14}(?:에서|로부터)(?:,| (?:공급|들여|사[다서오]|조달|납품|가져|받|제작|만들))|[^,.\s]{2,14}[와과] (?:함께|공동으로|공동|손잡고) (?:개발|제작|생산|설계|연구)(?:했다|했고|했으며|한다|하고 있다))/;
const LED =
  /^ (?:이끄는|창업한|설립한|세운|운영하는|경영하는) [가-힣]{3,4}(?:\(\d{2}\))? (?:공동)?(?:대표|회장|사장|의장|창업자|부회장|CEO)/;
/** What the words around one word say of it: points, of which two need a company. */
function weigh(
  text: string,
  words: readonly Word[],
  index: number,
  { noun, particle, own, personal }: Nameable,
  { isTitle, reports, isBusiness, byRole }: Asked,
): number {
  const word = words[index]!;
  const before = words[index - 1];
  // 최봄이 대표는: a person
  if (particle === '이' && words[index + 1]?.sense.title && words[index + 1]!.gap === ' ' && isKoreanName(word.text))
    return 0;
  if (personal === 2) {
    if (!own || goesOn(before, word)) return 0;
    // 한예솔 이음새 대표
    const isPost =
      particle === '' &&
      word.gap === ' ' &&
      before &&
      isLikelyPerson(before.text) &&
      GIVEN_END.test(before.text) &&
      !GIVEN_END.test(noun);
    return isPost && POST.test(text.slice(word.end, word.end + 8))
      ? ENOUGH
      : firmRole(particle, text.slice(word.end, word.end + 84));
  }

  if (isOfThing(particle, text.slice(word.end, word.end + AHEAD))) return 0;
  if (!own) {
    const brand = noun.length > 3 ? brandRole(noun, particle, text.slice(word.end, word.end + 84)) : 0;
    if (brand && !isCommon(noun)) return brand;
  }
  // 이 회사 옷걸이를: what that one makes
  if (
    before?.sense.apposition &&
    word.gap === ' ' &&
    index > 1 &&
    /^(?:이|그|해당|두|각)$/.test(words[index - 2]!.text)
  )
    return 0;
  // 모터는 나래정밀이 대고: a thing, and who makes it
  if (isTopic(particle) && MADE_BY.test(text.slice(word.end, word.end + AHEAD))) return 0;
  const role = own && !goesOn(before, word) ? roleIn(text, words, index, { noun, particle }, isBusiness) : 0;
  // A name of two letters may be any word: it takes more than a role
  const byItsRole =
    !role || noun.length > 2 || isTranscribed(noun)
      ? role
      : role < 3
        ? 0
        : isBusiness
          ? Math.max(2, firmRole(particle, text.slice(word.end, word.end + BEHIND_ROLE)))
          : 1;
  // 현대차 회장사인 달보드레
  const isTied = own && noun.length > 2 && isBesideTieNoun(text, word, particle, isBusiness);
  const isKnown =
    own &&
    before &&
    word.gap === ' ' &&
    // 가람전자(옛 달보드레)
    (isToldAs(text, word, noun, particle) ||
      (/^[옛구]$/.test(before.text) && before.gap === '(') ||
      // 화성에 있는 달보드레는 볼트를 만든다
      (isBusiness &&
        noun.length > 2 &&
        isSubject(particle) &&
        IS_SOMEWHERE.test(before.text) &&
        FIRMS_DO.test(text.slice(word.end, word.end + AHEAD))));
  const isGiven =
    own &&
    !personal &&
    particle !== '' &&
    noun.length > 2 &&
    isGivenAway({
      noun,
      particle,
      text,
      start: word.start,
      end: word.end,
      before: word.gap === ' ' ? before?.text : undefined,
      isBusiness,
    });
  const known = isKnown || isTied || isGiven || (own && isWhoIs(text, words, index, noun, particle)) ? ENOUGH : 0;
  if (byRole) return byItsRole && byItsRole < ENOUGH && isTranscribed(noun) ? byItsRole + known + 1 : byItsRole + known;
  let points = byItsRole + known + (before && before.flags & APPOSED ? tellsKind(words, index, noun, particle) : 0);
  if (reports && isSubject(particle) && opens(before, word, noun, particle)) points += isTopic(particle) ? 2 : 1;
  const behind = text.slice(word.end, word.end + AHEAD);
  if (BEHIND.get(particle)?.test(behind)) points += 2;
  if ((particle === '이' || particle === '가') && AGAINST.test(behind)) points += 2;
  // 달보드레를 이끄는 한예솔 대표
  if (
    (particle === '을' || particle === '를') &&
    LED.test(behind) &&
    words[index + 2] &&
    isKoreanName(words[index + 2]!.text)
  )
    points += 3;
  // 달보드레의 한예솔 대표가
  if (particle === '의' && own && words[index + 2]?.sense.title && isKoreanName(words[index + 1]!.text))
    points += ENOUGH;
  if (particle === '') {
    if (isTitle && index === 0 && (behind.startsWith(', ') || behind[0] === '…')) points += 2;
    const next = words[index + 1];
    // 한예솔 달보드레 대표, 한예솔 전 달보드레 연구소장: only who has a name has a post somewhere.
    const isHead = POST.test(behind);
    const hasPost =
      isHead ||
      (own &&
        noun.length > 2 &&
        next?.gap === ' ' &&
        next.sense.title !== undefined &&
        !OF_A_PERSON.test(next.sense.title.title));
    if (before && (word.gap === ' ' || word.gap === ') ') && hasPost && isWho(words, index - 1, isHead)) points += 3;
    const behindNext = words[index + 2];
    const title = behindNext && behindNext.flags & TITLED ? behindNext.sense.title?.title : undefined;
    if (next?.gap === ' ' && title !== undefined && title !== '씨' && isKoreanName(next.text) && !MODIFIES.test(noun))
      points += own && isBusiness && noun.length > 2 && HEAD.test(title) && !CALLING.test(noun) ? ENOUGH : 2;
  }
  if (before && word.gap === ' ' && (noun.length > 2 || isTranscribed(noun)) && isSubject(particle)) {
    // 로봇을 만드는 달보드레는
    if (isTradingModifier(before.text) && index > 1 && (DEALT.test(before.text) || FIRMS_DO.test(behind)))
      points += ENOUGH;
    // 미국계 나래휠은 소송을 냈다
    if (isCountry(before.text.replace(/계$/, '')) && isTranscribed(noun) && SUES.test(behind)) points += 2;
  }
  // 달보드레는 로봇을 만드는 회사다
  if (index === 0 && isTopic(particle) && noun.length > 2 && IS_FIRM.test(text)) points += ENOUGH + 1;
  // 달보드레는 30억원을 투자받았다
  if (index === 0 && isTopic(particle) && RAISES.test(behind)) points += 2;
  if (!points) return 0;
  // 카를로 모레티가: a person
  if (before && word.gap === ' ' && beginsName(before.text, noun)) return 0;
  if ((own && isTranscribed(noun)) || (before && word.gap === ' ' && before.flags & COUNTRY)) points++;
  return points;
}

/** Its role, or that of the list which it stands in: `나래온, 달보드레 등과 경쟁한다`. */
function roleIn(
  text: string,
  words: readonly Word[],
  index: number,
  { noun, particle }: Pick<Nameable, 'noun' | 'particle'>,
  isBusiness: boolean,
): number {
  // 경쟁사로는 나래온, 달보드레가: what stands before the list
  let first = index;
  while (first > Math.max(0, index - 4) && LISTS.test(words[first]!.gap)) first--;
  // 고객사로는 나래온과 달보드레 등이
  if (first > 1 && words[first]!.gap === ' ' && /[와과]$/.test(words[first - 1]!.text)) first--;
  // 뷔페 체인 달보드레가: what it is stands before it
  const before = words[first - 1]?.sense.apposition && first === index ? undefined : words[first - 1]?.text;
  const { end } = words[index]!;
  if (particle !== '') {
    const own = roleOf({ noun, particle, behind: text.slice(end, end + BEHIND_ROLE), before, isBusiness });
    const next = words[index + 1];
    if (own || next?.gap !== ' ' || (particle !== '와' && particle !== '과')) return own;
    // 나래온과 달보드레 등에
    const shared = closes(text, words, index + 1);
    if (shared) return roleOf({ noun, ...shared, before, isBusiness });
    // 나래온과 달보드레에 투자했다, 나래온과 달보드레, 한별에: it shares the case of what it is joined to
    // 나래온과 완주의 달보드레는
    let last = (next.flags & COUNTRY || isOfPlace(next.text)) && words[index + 2]?.gap === ' ' ? index + 2 : index + 1;
    while (last < index + 5 && words[last + 1] && LISTS.test(words[last + 1]!.gap)) last++;
    const joined = cutParticle(words[last]!.text).particle;
    const behind = text.slice(words[last]!.end, words[last]!.end + BEHIND_ROLE);
    if (joined === '' && SUCH.test(behind)) return 3;
    // 나래온과 달보드레, 한별 등에 투자했다
    const listed = joined === '' ? closes(text, words, last) : undefined;
    if (listed) return roleOf({ noun, ...listed, before, isBusiness });
    return joined === '' ? 0 : roleOf({ noun, particle: joined, behind, before, isBusiness });
  }
  let last = index;
  while (last < index + 6 && words[last + 1] && LISTS.test(words[last + 1]!.gap)) last++;
  const shared = closes(text, words, last);
  if (shared) return roleOf({ noun, ...shared, before, isBusiness });
  if (last === index) return roleOf({ noun, particle, behind: text.slice(end, end + BEHIND_ROLE), before, isBusiness });
  const member = last > index ? words[last]!.sense.nameable : undefined;
  if (!member?.own || member.particle === '') return 0;
  const { end: close } = words[last]!;
  return roleOf({
    noun,
    particle: member.particle,
    behind: text.slice(close, close + BEHIND_ROLE),
    before,
    isBusiness,
  });
}
/** 등과, 등 5개사와, 등 기존 거래처에: the particle of a list whose last word that is, and what stands behind it. */
function closes(text: string, words: readonly Word[], last: number): { particle: string; behind: string } | undefined {
  const closing = words[last + 1];
  if (closing?.gap !== ' ' || !/^등(?![가-힣]{3})/.test(closing.text)) return undefined;
  let at = last + 1;
  while (at < last + 4 && !PARTICLE.test(words[at]!.text) && words[at + 1]?.gap === ' ') at++;
  const counted = words[at]!;
  const particle = PARTICLE.exec(counted.text)?.[0];
  return particle === undefined ? undefined : { particle, behind: text.slice(counted.end, counted.end + BEHIND_ROLE) };
}
const PARTICLE = /(?:은|는|이|가|와|과|에|에서|로부터|을|를|의)$/;
/** So far behind a name what it does may stand. */
const BEHIND_ROLE = 84;

/** What is asked of a word: in a title, where somebody reports, in a text about firms; by its role alone. */
interface Asked {
  isTitle: boolean;
  reports: boolean;
  isBusiness: boolean;
  byRole: boolean;
}

/** 모터는, 센서를. */
const CASED = /(?:[은는을를의와과에]|에서|에는|으로|따르면)$/;
/** 아만다 사이프리드와: the second part of a name of two words. */
const goesOn = (before: Word | undefined, { gap }: Word): boolean =>
  before !== undefined &&
  gap === ' ' &&
  !(before.flags & (COUNTRY | APPOSED)) &&
  !(before.text.endsWith('계') && isCountry(before.text.slice(0, -1))) &&
  // 나래온, 데이터 달보드레, 한별: the last word of a member of several
  ((isTranscribed(before.text) && !CASED.test(before.text)) ||
    (LISTS.test(before.gap) && cutParticle(before.text).particle === ''));

/** Whether a word opens its sentence, or what goes before it tells of it: `로봇을 만드는 달보드레는`. */
const opens = (before: Word | undefined, { gap }: Word, noun: string, particle: string): boolean =>
  before === undefined ||
  /[,“"]/.test(gap) ||
  (isTopic(particle) && noun.length > 2 && /(?:[하되드]는|[한된])$/.test(before.text));

/** `chosen`: what each sentence has been found to name; nothing found here overlaps it. By sentence; none where no sentence has any. */
export function readVouched(
  sentences: readonly Sentence[],
  words: readonly (readonly Word[])[],
  flags: readonly number[],
  chosen: readonly (readonly Candidate[])[],
): Candidate[][] | undefined {
  // Topics alone name nobody: some sentence must hold a deal, a post or a trade.
  if (!sentences.some(({ kind }, index) => kind === 'title' || flags[index]! & GIVES_AWAY)) return undefined;
  const isBusiness = tellsOfFirms(sentences, flags, chosen.some(namesFirm) ? 1 : 0);
  let clues: Map<string, Clue> | undefined;
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const own = flags[sentence]!;
    const isTitle = sentences[sentence]!.kind === 'title';
    if (!(own & (NAMEABLE | PAIR_OPENER)) || !(isTitle || own & GIVES_AWAY || sentences.length > 1)) continue;
    const { text } = sentences[sentence]!;
    const taken = chosen[sentence]!;
    const asked = { sentence, isTitle, isBusiness };
    // 달보드레(DBD)는 로봇을 만든다: as if no bracket stood between a name and its particle
    const plain = own & OPENS_BRACKET ? withoutBrackets(text) : undefined;
    if (!plain) {
      clues = look(text, words[sentence]!, own, asked, taken, clues);
      continue;
    }
    const { places, at } = plain;
    const moved = taken.flatMap(({ start, end }) => (at(start) < at(end) ? [{ start: at(start), end: at(end) }] : []));
    const known = new Map([...(clues ?? [])].map(([name, clue]) => [name, clue.places.length]));
    clues = look(plain.text, toWords(plain.text), own, asked, moved, clues);
    for (const [name, clue] of clues ?? [])
      for (const place of clue.places.slice(known.get(name) ?? 0)) {
        const { length } = name;
        place.start = places(place.start);
        place.end = place.start + length;
      }
  }
  return clues && choose(clues, chosen, words);
}

/** Brackets between a word and its particle: 달보드레(DBD)는, 나래온(대표 한예솔)이. */
const BETWEEN =
  /(?<=[가-힣A-Za-z0-9])\([^()]{1,30}\)(?=(?:은|는|이|가|을|를|와|과|의|에|도|에서|로부터|으로부터)[ ,.])/g;
/** A text without them, and the offsets from it to the one with them and back; none where it has none. */
function withoutBrackets(text: string) {
  let removed = 0;
  const cuts = [...text.matchAll(BETWEEN)].map(({ index, 0: { length } }) => {
    const before = removed;
    removed += length;
    return { index, length, before };
  });
  if (!cuts.length) return undefined;
  // How many of them a test that holds for the first and for no later ones holds for
  const count = (holds: (cut: (typeof cuts)[number]) => boolean): number => {
    let [low, high] = [0, cuts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(cuts[middle]!)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    text: text.replace(BETWEEN, ''),
    at: (offset: number): number => {
      const last = cuts[count(({ index }) => index < offset) - 1];
      return last ? offset - last.before - Math.min(last.length, offset - last.index) : offset;
    },
    places: (offset: number): number => {
      const last = cuts[count(({ index, before }) => offset >= index - before + 1) - 1];
      return last ? offset + last.before + last.length : offset;
    },
  };
}

/** 한예솔 대표가: a person, unless another one stands before who has the post: `이가람 한예솔 대표`. */
const isPerson = (name: string, sentences: readonly (readonly Word[])[]): boolean =>
  sentences.some((words) =>
    words.some(
      ({ text, gap }, index) =>
        text.startsWith(name) &&
        ((text === name &&
          words[index + 1]?.sense.title !== undefined &&
          !(gap === ' ' && isKoreanName(words[index - 1]?.text ?? ''))) ||
          text.startsWith('씨', name.length) ||
          (gap === ' ' &&
            words[index - 1]?.sense.title !== undefined &&
            words[index - 1]!.sense.title!.end === words[index - 1]!.text.length)),
    ),
  );

/** A firm that is known counts as such a word. */
const namesFirm = (named: readonly Candidate[]): boolean => named.some(({ kind }) => COMPANIES.has(kind));

/** Whether two words or more of a text are those of texts about firms. */
function tellsOfFirms(sentences: readonly Sentence[], flags: readonly number[], known: number): boolean {
  let count = known;
  for (let index = 0; index < sentences.length && count < 2; index++)
    if (flags[index]! & OWN_NAME)
      for (OF_FIRMS.lastIndex = 0; count < 2 && OF_FIRMS.test(sentences[index]!.text);) count++;
  OF_FIRMS.lastIndex = 0;
  return count > 1;
}

/** Adds what one sentence says of the words in it that nobody has named. */
function look(
  text: string,
  words: readonly Word[],
  flags: number,
  { sentence, isTitle, isBusiness }: { sentence: number; isTitle: boolean; isBusiness: boolean },
  taken: readonly Taken[],
  known: Map<string, Clue> | undefined,
): Map<string, Clue> | undefined {
  let clues = known;
  const reports = (flags & REPORT) !== 0;
  // Without a deal only who opens the sentence can be told.
  const isFull = isTitle || (flags & (DEAL | TITLED | APPOSED)) !== 0;
  const last = isFull || flags & (OWN_NAME | PAIR_OPENER) ? words.length : 1;
  let next = 0;
  let told = -1;
  for (let index = 0; index < last; index++) {
    const word = words[index]!;
    while (next < taken.length && taken[next]!.end <= word.start) next++;
    const before = index > 0 ? words[index - 1]! : undefined;
    const mayOpen = word.flags & PAIR_CLOSER ? PAIR_OPENER | NAMEABLE : PAIR_OPENER;
    const opener = before && before.flags & mayOpen ? before : undefined;
    const pair = opener && !taken.some((c) => c.end > opener.start && c.start < word.end) && readPair(opener, word);
    if (pair && opener && pairRole(text, words, index, pair, isBusiness) >= ENOUGH) {
      clues ??= new Map();
      const clue = clues.get(pair.noun) ?? {
        ...{ points: 0, topics: 0, places: [], kind: undefined, own: true, personal: false },
      };
      clue.points += ENOUGH;
      clue.places.push({ sentence, start: opener.start, end: opener.start + pair.noun.length });
      clues.set(pair.noun, clue);
      continue;
    }
    if (!(word.flags & NAMEABLE) || (next < taken.length && taken[next]!.start < word.end)) continue;
    const nameable = wholeOf(word, text) ?? word.sense.nameable!;
    const { noun, particle } = nameable;
    const byRole = !isFull && index > 0;
    if (byRole && !nameable.own && noun.length < 4) continue;
    let points = weigh(text, words, index, nameable, { isTitle, reports, isBusiness, byRole });
    const isActing = isSubject(particle);
    // 나래전자와 달보드레가 협약을: beside a name that is known.
    if (
      isActing &&
      nameable.own &&
      index > 0 &&
      next > 0 &&
      word.gap === ' ' &&
      noun.length > 2 &&
      taken[next - 1]!.end === words[index - 1]!.end - 1 &&
      /[와과]$/.test(words[index - 1]!.text) &&
      AGREE.test(text.slice(word.end, word.end + AHEAD))
    )
      points += ENOUGH;
    if (
      !isTitle &&
      next <= taken.length &&
      noun.length > 1 &&
      isBeside(text, words, index, nameable, taken, next, told)
    ) {
      points += noun.length > 2 ? ENOUGH : 2;
    }
    // Who has been told stands for one that is known, whatever told it
    if (points >= ENOUGH) told = word.start + noun.length;
    const leads = index === 0 && isActing;
    if (!points && !leads) continue;
    const clue: Clue = (clues ??= new Map()).get(noun) ?? {
      points: 0,
      topics: 0,
      places: [],
      kind: undefined,
      own: nameable.own || /[A-Za-z]/.test(noun),
      personal: nameable.personal > 0,
    };
    clue.points += points;
    if (leads) clue.topics++;
    else if (points && word.gap === ' ') clue.kind ??= words[index - 1]!.sense.apposition?.kind;
    if (points) clue.places.push({ sentence, start: word.start, end: word.start + noun.length });
    clues.set(noun, clue);
  }
  return clues;
}

/** 모아랑 관계자는, 한예솔 클라우드바인 대표: what looks like a particle is none before what a firm has. */
function wholeOf({ text: word, sense, end }: Word, text: string): Nameable | undefined {
  const { particle, own } = sense.nameable!;
  // 다온라인, 나래상선과: before another of its list it has no particle
  if (own && particle === '인' && /^[,·∙ㆍ]/.test(text.slice(end, end + 1)))
    return { noun: word, particle: '', own: true, personal: 0 };
  if (!own || !/^(?:랑|이|인|라)$/.test(particle) || (particle === '이' && !word.endsWith('들이'))) return undefined;
  const behind = text.slice(end, end + 8);
  return /^ (?:관계자|지분|주가|본사|경영권|측[은이])/.test(behind) || POST.test(behind)
    ? { noun: word, particle: '', own: true, personal: 0 }
    : undefined;
}

/** The role of a name of two words, the second of an index. */
function pairRole(
  text: string,
  words: readonly Word[],
  index: number,
  { noun, particle }: Pick<Nameable, 'noun' | 'particle'>,
  isBusiness: boolean,
): number {
  const behind = text.slice(words[index]!.end, words[index]!.end + BEHIND_ROLE);
  // 한예솔 그린 하버 대표
  if (
    particle === '' &&
    index > 1 &&
    words[index - 1]!.gap === ' ' &&
    POST.test(behind) &&
    isWho(words, index - 2, false)
  )
    return ENOUGH;
  // e스포츠 구단 팀 스톰는
  if (words[index - 1]!.text === '팀' && TEAM.test(words[index - 2]?.text ?? '')) return ENOUGH;
  return roleOf({ noun, particle, behind, before: words[index - 2]?.text, isBusiness });
}
const TEAM = /(?:구단|게임단|선수단|프로팀|팀)인?$/;

/** What is said to be somebody: `이 시장의 강자는 대전의`. */
const COPULA = /^(?:이?다|이었다|였다|이며|이고|인데|이라고|이라는|라고|라는|로)$/;
const IS_THE =
  /(?:토종|강자|업체|기업|회사|주인공|라이벌|경쟁사|경쟁자|상대|맞수|\d위|선두|원조|효시|시초|주역|터줏대감|후발 ?주자|(?:만든|만드는|큰|많은|앞선|나선|맡은|댄|대는|파는|사들인|세운|이끈) 곳)(?:이|가|은|는|로는) (?:바로 |다름 아닌 )?(?:(?:[가-힣]{2,6} )?[가-힣]{2,6}의 |[가-힣]{2,5} )?$/;
/** What somebody is, before where it is at home: `경쟁사인 부산의`. */
const KNOWN_AS =
  /(?:상대|상대방|라이벌|경쟁사|경쟁업체|경쟁자|맞수|선두|선두 ?업체|강자|토종|협력사|거래처|고객사|모기업|모회사|자회사|계열사|전신|터줏대감|후발 ?주자|\d위|주주|업체|회사|기업)(?:인|격인|이던|였던|(?:로|으로) (?:꼽히는|불리는|통하는|알려진|떠오른)) (?:(?:[가-힣]{2,6} )?[가-힣]{2,6}의 |[가-힣]{2,5} )?$|(?:라이벌|맞수|숙적|강호) $/;

/** 달보드레 같은 후발 주자, 달보드레 등 경쟁사. */
const SUCH =
  /^ (?:같은 (?:[가-힣]{2,4} )?(?:후발 ?주자|경쟁사|경쟁업체|대기업|중견기업|업체|회사|기업|강자)|(?:같은|등) (?:[가-힣]{2,4} )?(?:[가-힣]{0,3}(?:앱|플랫폼|브랜드|체인|프랜차이즈|쇼핑몰|편의점|마트|식당|카페|병원|대학|은행|매체|방송사|게임사|투자자|창업기획자)(?=[에와과이가은는을를의도]|$)|(?:다국적|외국계|글로벌|해외|미국계|유럽계|일본계) ?(?:회사|기업|업체|제조사|브랜드)|경쟁사|경쟁업체|고객사|협력사|거래처|납품처|제조사|운용사|투자사))/;

/** 토종이 거창의 달보드레다, 라이벌로 꼽히는 서울의 달보드레가. */
function isToldAs(text: string, { start }: Word, noun: string, particle: string): boolean {
  if (particle === '') return noun.length > 2 && SUCH.test(text.slice(start + noun.length, start + noun.length + 24));
  if (noun.length < 3 || isKoreanName(noun)) return false;
  const before = text.slice(Math.max(0, start - 36), start);
  return COPULA.test(particle) ? IS_THE.test(before) || IS_OF_WHOM.test(before) : KNOWN_AS.test(before);
}

/** Who is told by what they did: `조사를 받는 곳은`, `이어받은 회사는`. */
const WHO =
  /(?:[가-힣](?:하는|하던|한|된)(?= (?:회사|업체|기업))|(?:납품|공급|생산|제조|운영|담당|수주)(?:하는|한)|받는|받은|[가-힣] 산|파는|판|사들인|사 간|인수한|낸|건|들인|들여온|도입한|쓰는|운영하는|굴리는|굴려 온|이어받은|넘겨받은|차지한|맡은|맡긴|이긴|진|승소한|패소한|따낸|합류한|참여한|참가한|나선|뛰어든|선정된|뽑힌|낙점된|낙점한|투자한|출자한|댄|대는|태운|손잡은|잡은|가진|갖춘|보유한|쥔|맺은|협력하는|거론되는|꼽히는|오른|올라온|들어선|입주한|입점한|가입한|세운|만든|만드는|짓는|지은|품은|거느린|뒤쫓는|겨루는|경쟁하는|다투는) (?:[가-힣]{2,4} )?(?:곳|쪽|회사|업체|기업|병원|기관|은행|대학|학교|투자사|운용사|협력사|상대)(?:은|는|이|가) (?:다름 아닌 |[가-힣]{2,6} )?(?:[가-힣]{2,6}의 )?$/;
/** `국내 LP는 나래온, 달보드레, 한별 세 곳이다`: how many they are closes the list. */
const SO_MANY =
  /^ (?:단 )?(?:둘|셋)(?:뿐이|이다|이며)|^ (?:단 )?(?:한|두|세|네|다섯|여섯|일곱|[2-9]) ?(?:곳|개사|회사|업체|기업)(?:이다|다|이며|이고|뿐)/;

/** 조사를 받는 곳은 나래라인, 달보드레다: one of those that the sentence says it was. */
function isWhoIs(text: string, words: readonly Word[], index: number, noun: string, particle: string): boolean {
  if (noun.length < 3 || NO_FIRM.test(noun)) return false;
  // 나래온과 달보드레 둘뿐이다
  const isJoined = /^[와과]$/.test(particle) && words[index + 1]?.gap === ' ';
  if (!(particle === '' || isJoined || COPULA.test(particle))) return false;
  let last = isJoined ? index + 1 : index;
  if (particle === '') while (last < index + 6 && words[last + 1] && LISTS.test(words[last + 1]!.gap)) last++;
  // 나래온, 달보드레 같은 앱에
  if (last > index || LISTS.test(words[index]!.gap))
    if (SUCH.test(text.slice(words[last]!.end, words[last]!.end + 24))) return true;
  let first = index;
  while (first > Math.max(0, index - 6) && LISTS.test(words[first]!.gap)) first--;
  const isListed = last > first;
  const before = text.slice(Math.max(0, words[first]!.start - 48), words[first]!.start);
  if (!WHO.test(before) && !(isListed && IS_OF_WHOM.test(before))) return false;
  if (particle !== '' && !isJoined) return true;
  return (
    SO_MANY.test(text.slice(words[last]!.end, words[last]!.end + 16)) ||
    (last > index && COPULA.test(words[last]!.sense.nameable?.particle ?? ''))
  );
}

/** 일으킨 한예솔 대표: a modifier of who has the post. */
const MODIFIES = /[킨낸긴린인춘힌진친운]$|(?:던|[가-힣](?:어|아|해|여|려|져|워|와)[온낸간준본])$/;
const LISTS = /^[,·∙ㆍ] ?$/;
const TOGETHER =
  /갈라[섰서선]|결별|법정|소송|분쟁|한솥밥|연동|연합|협약|계약|제휴|손잡|손을 잡|합작|MOU|컨소시엄|공동|함께|겨루|겨뤄|맞붙|맞서|나란히|투자|출자|참여|참가|납품|공급|인수전|뛰어들|입찰|맞손|응찰|경쟁|양분|나눠 [갖가]|다투|다퉈|다툰|참가|출품|입주|입점|부스|업체|제품을|두 회사|두 업체/;

/** 나래전자와 달보드레의 지원을. */
const HELPS = /^ (?:지원|투자|지분|합병|협력|제휴|계약|경영권|소송|분쟁|합작|출자|동맹)/;
/** 나래전자와 달보드레 두 회사의. */
const OF_BOTH = /^ (?:두|양|세) (?:회사|업체|기관|은행|기업|병원|사)/;

/** `나래전자, 달보드레가 컨소시엄을`, `달보드레와 나래전자가 협약을`: in a list with a name that is known, of those who do something together. */
function isBeside(
  text: string,
  words: readonly Word[],
  index: number,
  { particle, own, personal }: Nameable,
  taken: readonly Taken[],
  next: number,
  told: number,
): boolean {
  const word = words[index]!;
  if (own && !personal && word.text.length > 3 && isWithKind(text, words, index, particle, taken[next])) return true;
  const isHelper = particle === '의' && own && HELPS.test(text.slice(word.end, word.end + 12));
  if (!isHelper && (particle.length > 1 || !'은는이가와과'.includes(particle))) return false;
  const before = words[index - 1];
  const behind = words[index + 1];
  // A member that has just been told stands for one that is known
  const last = Math.max(taken[next - 1]?.end ?? -1, told);
  const joinsBefore =
    before !== undefined &&
    ((LISTS.test(word.gap) && last === before.end) ||
      (word.gap === ' ' && last === before.end - 1 && /[와과]$/.test(before.text)));
  const first = taken[next]?.start ?? -1;
  const joinsBehind =
    behind !== undefined &&
    first === behind.start &&
    (particle === '' ? LISTS.test(behind.gap) : (particle === '와' || particle === '과') && behind.gap === ' ');
  if (!joinsBefore && !joinsBehind) return false;
  if (isHelper) return joinsBefore;
  // 가람전자·달보드레·나래전자: between two that are known
  if (own && particle === '' && joinsBefore && joinsBehind && LISTS.test(word.gap)) return true;
  // 나래전자, 데이터 달보드레, 한별: the last word of a member of several
  if (!joinsBefore && before !== undefined && word.gap === ' ' && LISTS.test(before.gap)) return false;
  // What goes on without a particle is no member: 나래전자, 배터리 공급 계약
  if (
    particle === '' &&
    !(behind && (LISTS.test(behind.gap) || behind.text === '등' || OF_BOTH.test(text.slice(word.end, word.end + 6))))
  )
    return false;
  return TOGETHER.test(text.slice(word.end, word.end + 60));
}

/** What stands in another case than the next: `모터를 산 나래`. */
const APART = /(?:[은는을를의고며도서]|에|에게|으로|[한된던])$/;
/** `달보드레와 충전기 업체 나래온이`: joined to one of which it is said what that is, it is of the same sort. */
function isWithKind(
  text: string,
  words: readonly Word[],
  index: number,
  particle: string,
  known: { start: number; end: number } | undefined,
): boolean {
  if (!known || (particle !== '와' && particle !== '과') || words[index + 1]?.gap !== ' ') return false;
  let at = index + 1;
  while (at < index + 4 && words[at] && words[at]!.start < known.start && !APART.test(words[at]!.text)) at++;
  return (
    at > index + 1 &&
    words[at]?.start === known.start &&
    (words[at - 1]!.flags & (APPOSED | COUNTRY)) !== 0 &&
    ACTS.test(text.slice(known.end, known.end + 3))
  );
}
const ACTS = /^(?:[은는이가도]|에서|에|로|으로)/;

function choose(
  clues: ReadonlyMap<string, Clue>,
  chosen: readonly (readonly Candidate[])[],
  words: readonly (readonly Word[])[],
): Candidate[][] | undefined {
  let found: Candidate[][] | undefined;
  let short: ReadonlySet<string> | undefined;
  for (const [name, { points, topics, places, kind, own, personal }] of clues) {
    // An everyday word takes more to be a name
    if (points < 2 || points + Math.min(2, topics) < (own ? ENOUGH : ENOUGH + 1)) continue;
    // 나래 of 나래 모빌리티 is its short form.
    short ??= new Set(
      chosen
        .flat()
        .map((long) => (isArmAbroad(long.name) ? '' : long.name.slice(0, long.name.indexOf(' ') + 1).trim())),
    );
    if (short.has(name) || (personal && isPerson(name, words))) continue;
    found ??= chosen.map(() => []);
    for (const { sentence, start, end } of places)
      found[sentence]!.push(new Candidate(start, end, 'vouched', kind ?? kindByShape(name), name));
  }
  return found;
}
