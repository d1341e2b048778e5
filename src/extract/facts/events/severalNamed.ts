// A phrase that counts those told of before (`두 회사`, `이들 3사`, `세 병원 모두`) in, the organizations that it means out.
import type { EntityMention, OrganizationMention, ReadSentence } from '../../types.ts';
import { listIn } from '../roles/lists.ts';
import type { Scene } from './scene.ts';

const KIND =
  '(?:사람|대표|총수|수장|회장|회사|기관|기업|그룹|곳|사|측|대학교|대학|학교|은행|병원|업체|단체|도시|지자체|협회|법인|브랜드|구단|팀|호텔|재단|조합|매장|진영|컨소시엄|[가-힣]{1,3}(?:업체|회사|사|기업|체인))';
const HOW_MANY: Readonly<Record<string, number>> = { 세: 3, 네: 4, 다섯: 5, 여섯: 6 };
const WORDS = `(?:이들\\s|이\\s|그\\s)?(?:양사|양측|양자|양교|양\\s?기관|(두|세|네|다섯|여섯|[2-6]개?)\\s?(${KIND}))`;
/** The whole phrase; 모두 may stand behind. */
/** `이들 기업`: however many were listed right before. */
const THESE =
  /^이들\s((?:[가-힣]{2,6}\s)?[가-힣]{0,3}(?:회사|기관|기업|업체|스타트업|대학교|대학|은행|병원|단체|운용사|투자사|증권사|건설사|제약사|협력사))(?:들)?(?:\s(?:모두|각각))?$/u;
const SEVERAL = new RegExp(`^${WORDS}(?:\\s(?:모두|다|각각|공히))?$`, 'u');
/** It opens a phrase of another case: `세 회사 모두 밀을`. */
const ALL = new RegExp(`^${WORDS}\\s(?:모두|다|각각|공히)(?=\\s|$)`, 'u');
const HINT = new RegExp(`${WORDS}|이들\\s[가-힣]`, 'u');

/** What a kind's names end in, where they do. */
const ENDS: Readonly<Record<string, RegExp>> = {
  대학: /대|대학|대학교|대학원|과학기술원|학교$/u,
  대학교: /대|대학교$/u,
  학교: /교|대|대학$/u,
  병원: /병원|의료원|의원|의료재단|의료센터$/u,
  은행: /은행|뱅크|금고$/u,
  협회: /협회$/u,
  컨소시엄: /컨소시엄|연합|사업단|컨소$/u,
};
/** No firm: who judges, governs, teaches. */
const NO_FIRM = /(?:법원|지법|고법|재판소|지검|검찰|경찰|공정거래위원회|금융감독원|위원회|[부처청]|대학교?|협회)$/u;
const NO_COMPANY: ReadonlySet<string> = new Set(['public-body', 'university', 'fund']);
const FIRMS = /(?:회사|기업|업체|브랜드|체인|팀|[가-힣]사|^사)$/u;
/** Where it is done, not who does it. */
const SITE = /(?:조선소|제철소|발전소|공장|사업장|터미널)$/u;
const FAR = 3;

/** Whether a sentence may count those told of before: it is cheap to ask. */
export const mayCount = (text: string): boolean => HINT.test(text);
export const isThese = (words: string): boolean => THESE.test(words);
export const isSeveral = (words: string): boolean => SEVERAL.test(words) || isThese(words);
/** How far such words reach that open a phrase of another case (`세 회사 모두 밀을`); 0 where none do. */
export const severalAhead = (words: string): number => ALL.exec(words)?.[0].length ?? 0;

const EVERY = new RegExp(`(?<![가-힣A-Za-z\\d])${WORDS}(?:\\s(?:모두|다|각각|공히))?(?=[은는이가의]?\\s)`, 'gu');
/** All such words of a sentence that mean somebody; `end` is an offset into its text. */
export function countedIn(scene: Scene): { mentions: OrganizationMention[]; end: number }[] {
  const { text, start } = scene.sentence;
  if (!mayCount(text)) return [];
  return [...text.matchAll(EVERY)].flatMap(({ 0: words, index }) => {
    const mentions = severalNamed(scene, words, start + index);
    return mentions ? [{ mentions, end: index + words.length }] : [];
  });
}

const countOf = (word = ''): number => HOW_MANY[word] ?? (Number.parseInt(word, 10) || 2);
/** How many the words count; 0 where they count nobody told of before. */
export function severalCount(words: string): number {
  const match = SEVERAL.exec(words) ?? ALL.exec(words);
  return match ? countOf(match[1]) : 0;
}

function fits({ name, organizationKind }: OrganizationMention, kind: string): boolean {
  if (SITE.test(name)) return kind === '곳';
  const ends = ENDS[kind];
  if (ends) return ends.test(name);
  if (kind === '양사') return organizationKind !== 'university' && !NO_FIRM.test(name);
  return !FIRMS.test(kind) || (!NO_COMPANY.has(organizationKind) && !NO_FIRM.test(name));
}

/** `대구시에서도 서비스를 시작한다. 양사는`: a town is no firm. */
export const isOnlyTown = (mention: EntityMention, words: string): boolean =>
  words.includes('양사') &&
  mention.kind === 'organization' &&
  mention.organizationKind === 'public-body' &&
  /[시군구도]$/u.test(mention.name);

/** What begins with them goes on about them. */
const AGAIN = new RegExp(`^(?:[가-힣]{2,4},?\\s)?${WORDS}[은는]\\s`, 'u');
const isAgain = ({ text }: ReadSentence, count: number): boolean => {
  const words = AGAIN.exec(text);
  return words !== null && countOf(words[1]) === count;
};
/** `두 사람은 공동 개발에 합의했다`: the firms for which those two speak, where it is firms that do so. */
const PEOPLE = /^(?:사람|대표|총수|수장|회장)$/u;
const BY_FIRMS = /합의|협력|협약|제휴|손잡|손을 잡|공동 (?:개발|연구|사업|추진)|양해각서|MOU|서명/u;
export const countsPeople = (words: string): boolean => PEOPLE.test(SEVERAL.exec(words)?.[2] ?? '');
/** So far back they may have been named, in sentences. */
const FARTHEST = 12;

/** Those meant, in the order in which they were named; undefined where the words count nobody. `before`: where they stand. */
export function severalNamed(
  { article, sentence }: Scene,
  words: string,
  before: number,
  except: readonly string[] = [],
): OrganizationMention[] | undefined {
  const these = THESE.exec(words)?.[1];
  if (these) return listedBefore(article.sentences[sentence.index - 1], these, except);
  const match = SEVERAL.exec(words) ?? ALL.exec(words);
  if (!match) return undefined;
  const count = countOf(match[1]);
  const kind = match[2] ?? (match[0].includes('양사') ? '양사' : '');
  const ofPeople = PEOPLE.test(kind);
  if (ofPeople && !BY_FIRMS.test(sentence.text)) return undefined;
  const isMeant = (o: OrganizationMention): boolean =>
    fits(o, kind) && !except.includes(o.name) && !isOnlyTown(o, words);
  const found: OrganizationMention[] = [];
  let first = sentence.index - FAR;
  // `양사는 칩을 함께 만든다. 나래도 쓴다. 양사는`: the same as before
  const goesOn = article.sentences.slice(Math.max(0, first), sentence.index).some((own) => isAgain(own, count));
  for (let i = sentence.index; i >= Math.max(0, first); i--) {
    const own = article.sentences[i]!;
    if (i < sentence.index && own.kind !== 'paragraph' && own.kind !== 'caption') break;
    if (i < sentence.index && isAgain(own, count)) {
      found.length = 0;
      first = Math.max(0, i - FAR, sentence.index - FARTHEST);
      continue;
    }
    const isHere = i === sentence.index;
    const told = isHere ? toldBefore(own, before) : namedIn(own);
    const named = told
      .map(houseOf)
      .filter((o) => isMeant(o) && (!ofPeople || own.people.some((p) => p.organization === o.name)));
    const listed = listOf(own, named, count);
    // `나래는 섬유를 다온과 새온에 판다. 두 회사는`: not those to whom another does it, where two were bound before
    const bound =
      listed && !isHere && isDoneTo(own, listed) ? boundBefore(article, i, named, count, isMeant) : undefined;
    if (listed) return bound ?? listed;
    const fresh = [...new Map(named.map((o) => [o.name, o])).values()];
    if (isHere && fresh.length !== count) continue;
    if (!found.length && fresh.length === count)
      return (isHere ? undefined : boundBefore(article, i, fresh, count, isMeant)) ?? fresh;
    // `다온에 모터를 대는 나래는 가람의 맞수다. 두 회사는`: those of whom it is said
    if (fresh.length > count) {
      const main = found.length ? [] : saidOf(own, fresh);
      return main.length === count ? main : dealtBefore(article, sentence.index, [...fresh, ...found], count, isMeant);
    }
    // `나래는 신발을 만든다. 밑창은 다온에서 받아 쓴다. 두 회사는`: it has left out whom the text is about
    const about = goesOn || found.length || isHere || !fresh.length ? undefined : leftOut(own);
    if (about && fresh.length + 1 === count && fits(about, kind) && !except.includes(about.name))
      if (!fresh.some((o) => o.name === about.name)) {
        const both = [about, ...fresh];
        return boundBefore(article, i, both, count, isMeant) ?? both;
      }
    found.unshift(...fresh.filter((o) => !found.some((f) => f.name === o.name)));
    if (found.length === count) return found;
    if (found.length > count) break;
  }
  return dealtBefore(article, sentence.index, found, count, isMeant);
}

const oneEach = (mentions: readonly OrganizationMention[]): OrganizationMention[] => [
  ...new Map(mentions.map((o) => [o.name, o])).values(),
];

/** What two do with or to each other. */
const MUTUAL =
  /협약|MOU|양해각서|손(?:을|\s|$)|손잡|맞손|제휴|계약|합작|파트너십|협력|협업|공동|함께|힘을|(?<!종)합병|인수|소송|경쟁|다투|다툼|맞붙|맞수|라이벌|합의|교환|교류|결합|논의|협의|협상|동맹|통합|와의|과의|각각|나란히/u;
const ATTENDED = /(?:참석|배석)(?:했다|하였다|한 가운데|해|하고|했으며)|자리(?:했다|를 함께)/u;
const PACT = /협약|MOU|양해각서|손(?:을|\s)?\s?잡|맞손|제휴를|합작|파트너십|계약을\s(?:맺|체결)|동맹을/u;
// `나래는 다온과 협약을 맺었다. 나래는 가람그룹 계열사다. 양사는`: who signed, not whom an aside names
function boundBefore(
  { sentences }: Scene['article'],
  index: number,
  named: readonly OrganizationMention[],
  count: number,
  isMeant: (o: OrganizationMention) => boolean,
): OrganizationMention[] | undefined {
  const aside = sentences[index]!.text;
  if (MUTUAL.test(aside) && !ATTENDED.test(aside)) return undefined;
  for (let i = index - 1; i >= Math.max(0, index - FAR + 1); i--) {
    const own = sentences[i]!;
    if (own.kind !== 'paragraph') return undefined;
    if (!PACT.test(own.text) || isAgain(own, count)) continue;
    const meant = namedIn(own).map(houseOf).filter(isMeant);
    const pair = oneEach(meant);
    const about = pair.length + 1 === count ? leftOut(own) : undefined;
    if (about && isMeant(about) && !pair.some((o) => o.name === about.name)) pair.unshift(about);
    return pair.length === count && pair.some((o) => named.some((n) => n.name === o.name)) ? pair : undefined;
  }
  return undefined;
}

const DEAL =
  /협약|MOU|양해각서|손(?:을|\s)?\s?잡|맞손|제휴|합작|파트너십|계약|동맹|투자|인수|지분|출자|증자|합병|공동|함께|각각/u;
// `나래는 다온에 투자했다. 다온은 가람에서 나왔다. 보람도 돈을 냈다. 두 회사는`: those whose deal the text told of farther back
function dealtBefore(
  { sentences }: Scene['article'],
  index: number,
  recent: readonly OrganizationMention[],
  count: number,
  isMeant: (o: OrganizationMention) => boolean,
): OrganizationMention[] | undefined {
  for (let i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
    const own = sentences[i]!;
    if (own.kind !== 'paragraph' || !DEAL.test(own.text)) continue;
    const meant = oneEach(namedIn(own).map(houseOf).filter(isMeant));
    const pair = listOf(own, meant, count) ?? (meant.length > count ? saidOf(own, meant) : meant);
    if (pair.length !== count) continue;
    if (!recent.length || pair.some((o) => recent.some((r) => r.name === o.name))) return pair;
  }
  return undefined;
}

// `운용사로 나래와 다온 등 3곳을 뽑았다. 이들 운용사에`: the last list of two or more
function listedBefore(
  sentence: ReadSentence | undefined,
  kind: string,
  except: readonly string[],
): OrganizationMention[] | undefined {
  if (sentence?.kind !== 'paragraph') return undefined;
  for (let at = sentence.organizations.length - 1; at >= 0;) {
    const list = listIn(sentence, at);
    at -= list.length;
    const fit = list.filter((o) => fits(o, kind) && !except.includes(o.name));
    if (new Set(fit.map((o) => o.name)).size > 1) return fit;
  }
  return undefined;
}

// Named in a clause that has ended before
function toldBefore({ clauses, organizations }: ReadSentence, before: number): OrganizationMention[] {
  const last = clauses.findLast((c) => c.ending !== 'adnominal' && c.predicate.end <= before)?.predicate.start;
  return last === undefined ? [] : organizations.filter((o) => o.end <= last);
}

// Who stands in no clause that only modifies a noun
const saidOf = ({ clauses }: ReadSentence, named: readonly OrganizationMention[]): OrganizationMention[] =>
  named.filter(
    (o) => !clauses.some((c) => c.ending === 'adnominal' && c.arguments.some((a) => a.mention.start === o.start)),
  );

// Whom the text is about, where the sentence tells what it does and does not name it
function leftOut({ clauses, about }: ReadSentence): OrganizationMention | undefined {
  const main = clauses.at(-1);
  return main?.voice === 'active' && !main.arguments.some((a) => /^(?:topic|subject|also)$/u.test(a.case))
    ? about
    : undefined;
}

// A person stands for the organization whose post it is
function namedIn({ organizations, people, topic }: ReadSentence): readonly OrganizationMention[] {
  if (organizations.length || !people.length || topic?.kind !== 'organization') return organizations;
  return [topic];
}

/** `나래마트 영업본부장과 다온식품 김가람 상무가 참석했다. 양사는`: whose unit somebody leads. */
const houseOf = (o: OrganizationMention): OrganizationMention =>
  o.organizationKind === 'department' && o.parent !== undefined
    ? { ...o, name: o.parent, organizationKind: 'company' }
    : o;

const GOAL = /^(?:\([^)]*\))?[’'”"]?(?:에|에게|에서|로부터|으로부터)\s/u;
const isDoneTo = ({ organizations, text, start }: ReadSentence, list: readonly OrganizationMention[]): boolean =>
  GOAL.test(text.slice(list.at(-1)!.end - start)) &&
  organizations.some((o) => !list.includes(o) && SUBJECT.test(text.slice(o.end - start)));

const SUBJECT = /^(?:\([^)]*\))?[’'”"]?(?:은|는|이|가)\s/u;
// The list of just so many: of several the one that acts, else the last
function listOf(
  sentence: ReadSentence,
  named: readonly OrganizationMention[],
  count: number,
): OrganizationMention[] | undefined {
  const { organizations, text, start } = sentence;
  const lists: OrganizationMention[][] = [];
  for (let at = organizations.length - 1; at >= 0;) {
    const list = listIn(sentence, at);
    at -= list.length;
    const fit = list.filter((o) => named.includes(o));
    if (fit.length === count && new Set(fit.map((o) => o.name)).size === count) lists.push(fit);
  }
  return lists.find((l) => SUBJECT.test(text.slice(l.at(-1)!.end - start))) ?? lists[0];
}
