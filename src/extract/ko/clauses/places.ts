// Entities and phrases in, the place of each entity out: whether it heads its phrase, is listed in it or only qualifies.
import type { Case, EntityMention } from '../../types.ts';
import { COMPANIES } from '../organizations/apposition.ts';
import { readCaseBehind } from '../particles.ts';
import { readTitle } from '../people/titles.ts';
import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';

/** How one entity stands in its phrase: its case, and whether it is the head or a member of a list, or only qualifies. */
export interface Place {
  phrase: Phrase;
  case: Case;
  particle: string;
}

/** What two own together: both names before it are whose it is. */
const SHARED = /^의 [^,]{0,10}(?:합작|파트너|공동|협력|공급|고객|자회사|대주주)/u;
/** What a list counts, though its last member is no name that is known: `서울시와 [제주 등 11개 지방자치단체]에`. */
const COUNTED =
  /^\S+(?:\s\S+){0,3}\s등\s(?:[가-힣]+\s)?(?:\d+\s?여?\s?(?:개|곳의?)\s?)?(?:[가-힣]{0,4}(?:지자체|지방자치단체|기관|기업|업체|회사|은행|금융사|대학|병원|고객사|스타트업|통신사|제조사|계열사)|개사)(?:\s\d+여?(?:곳|개|개사))?$/u;
const TOWN = /^[가-힣]{1,3}[시군구]$/u;
/** What is made with somebody, before its name: `다온화학과 합작법인 ‘나래셀’을`. */
const JOINTLY =
  /(?:^|\s)(?:합작(?:법인|회사|기업|사)|조인트벤처|JV|공동\s?[가-힣]{2,6}|협의체|컨소시엄|얼라이언스|동맹|연합체)(?:인)?\s?[‘'“"]?$/u;
const LIST_SIGN =
  /^\s*(?:\((?:왼쪽|오른쪽|가운데|앞줄|뒷줄|사진)|,|·|-(?=[가-힣])|∙|ㆍ|[•△▲▷▶◇◆○●□■①-⒛❶-➓]|\/|\+|및 |그리고 |등(?![가-힣]{2})|[’'”"]?,)/u;

/**
 * The place of each entity. `A, B와 C가` are three subjects; in `가람전자 연구소를` the company only qualifies (`of`);
 * `A와` before another of its kind in the next phrase is a list, before anything else it is `with`. `entities` by start.
 */
export function placeEntities(
  entities: readonly EntityMention[],
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  text: string,
  offset: number,
): Map<EntityMention, Place> {
  const places = new Map<EntityMention, Place>();
  let at = entities.length - 1;
  let heads: EntityMention[] = [];
  // The phrase behind begins with whose the rest of it is
  let ownsNext = false;
  let shared: Phrase | undefined;
  // From the end, so that a list's last member has its case before the members that share it
  for (let i = phrases.length - 1; i >= 0 && at >= 0; i--) {
    const phrase = phrases[i]!;
    const from = offset + tokens[phrase.first]!.start;
    const to = offset + tokens[phrase.last]!.end;
    const inside: EntityMention[] = [];
    for (; at >= 0 && entities[at]!.start >= from; at--) if (entities[at]!.end <= to) inside.push(entities[at]!);
    const next = phrases[i + 1];
    const adjacent = next !== undefined && next.first === phrase.last + 1;
    const isWith = phrase.case === 'with' && !phrase.postposition && adjacent && !/[의는]$/u.test(phrase.particle);
    if (
      isWith &&
      inside.length &&
      !(heads[0] && JOINTLY.test(text.slice(next.start - offset, heads[0].start - offset)))
    )
      // `김다온 나래정공 부회장과 이보람 다온 회장이`: somebody with a post is a person, whatever stands beside the name
      if (heads.some((h) => inside.some((e, i) => h.kind === e.kind && (!i || e.kind === 'person'))))
        phrase.listed =
          !ownsNext &&
          !isGapped(phrases[i - 1], phrase, next, tokens) &&
          !(next.particle === '에서' && IN_TOWN.test(text.slice(next.start - offset, heads.at(-1)!.start - offset))) &&
          // `나래전자는 다온소재와 가람바이오를 설립하기로 하고`, `협의체를 결성했다`: with whom
          !(next.case === 'object' && TO_BE_FOUNDED.test(text.slice(next.end - offset, next.end - offset + 24))) &&
          // `나래시는 한빛대와 다온센터를 키우기 위한 협약을`: with whom, and what it is about
          !(next.case === 'object' && IS_AGREED_ON.test(text.slice(next.end - offset, next.end - offset + 60))) &&
          // `다온제약과 ‘나래캡슐’에 대한 계약을`: what the contract is about
          !(/^[대관]한/u.test(next.postposition ?? '') && /[‘'“"]/u.test(text[next.start - offset]!));
      else if (!heads.length) {
        const words = text.slice(next.start - offset, next.end - offset);
        // `진천군과 음성군에 공장을 짓는다`: where, though the second is no name that is known
        const areTowns = next.particle === '에' && TOWN.test(inside[0]!.name) && TOWN.test(words.trim());
        if (areTowns || COUNTED.test(words)) phrase.listed = true;
      }
    // `나래발전소를 포함해 내년부터 110MW를 돌린다`: since when is no member of a list
    if (phrase.postposition && adjacent && !heads.length && /^(?:부터|까지)/u.test(next.particle))
      phrase.listed = false;
    // `가람전자와 나래화학의 합작사인 다온빛은`: both are whose it is
    const owns = ownsNext && phrase.case === 'with' && adjacent && !phrase.postposition;
    // `가람전자와 나래화학을 비롯해 27개사가`: what the last of them is
    shared = phrase.listed && adjacent && shared ? shared : phrase;
    heads = [];
    ownsNext = false;
    const counted = lastCounted(inside, phrase, text, offset);
    const run = inside.length > 2 ? runOf(inside, phrase, text, offset) : undefined;
    for (const entity of inside) {
      const place = owns
        ? { phrase, case: 'of' as const, particle: phrase.particle }
        : entity === counted || run?.has(entity)
          ? { phrase, case: shared.case, particle: shared.particle }
          : placeOf(entity, inside, phrase, shared, text, offset);
      places.set(entity, place);
      if (place.case === 'of') {
        if (
          entity === inside.at(-1) &&
          entity.start === from &&
          SHARED.test(text.slice(entity.end - offset, entity.end - offset + 24))
        )
          ownsNext = true;
        continue;
      }
      heads.push(entity);
      phrase.head = entity;
    }
  }
  return places;
}

/** What a list comes to: `나래대(NU), 다온대(DU), 한빛대(HU) [대학 3곳]과`, `… [12개 스타트업 기업]이`. */
const SO_MANY =
  /^(?:\([^()]*\))?\s(?:[가-힣]{2,7}\s){0,2}?(\d{1,2})\s?(?:곳(?:의\s[가-힣]{2,4})?|개\s?사|개\s?[가-힣]{2,6}(?:\s[가-힣]{2,4})?|사)$/u;
const IN_BRACKET = /\([^()]*$/u;
// The last of a list that is counted behind it
function lastCounted(
  inside: readonly EntityMention[],
  phrase: Phrase,
  text: string,
  offset: number,
): EntityMention | undefined {
  if (inside.length < 2) return undefined;
  const named = inside.filter((e) => !IN_BRACKET.test(text.slice(phrase.start - offset, e.start - offset)));
  const last = named.reduce<EntityMention | undefined>((a, b) => (a && a.start > b.start ? a : b), undefined);
  if (!last || named.length < 2) return undefined;
  const count = SO_MANY.exec(text.slice(last.end - offset, phrase.end - offset))?.[1];
  return Number(count) === named.length ? last : undefined;
}

/** `나래통신 다온텔레콤 가람시스템 등`: three or more with nothing between them; without 등 only firms, or only universities. */
function runOf(
  inside: readonly EntityMention[],
  phrase: Phrase,
  text: string,
  offset: number,
): ReadonlySet<EntityMention> | undefined {
  const rest = text.slice(inside[0]!.end - offset, Math.max(inside[0]!.end, phrase.end) - offset);
  if (!/^(?:\s등(?:\s.*)?)?$/u.test(rest)) return undefined;
  const isBare = rest === '';
  const run = new Set([inside[0]!]);
  for (let i = 1; i < inside.length; i++) {
    const [one, next] = [inside[i]!, inside[i - 1]!];
    if (one.kind !== next.kind || one.end + 1 !== next.start || text[one.end - offset] !== ' ') break;
    if (isBare && !areAlike(one, next)) return undefined;
    run.add(one);
  }
  return run.size > 2 ? run : undefined;
}

const areAlike = (one: EntityMention, next: EntityMention): boolean =>
  one.kind === 'organization' &&
  next.kind === 'organization' &&
  (COMPANIES.has(one.organizationKind)
    ? COMPANIES.has(next.organizationKind)
    : one.organizationKind === 'university' && next.organizationKind === 'university');

const TO_BE_FOUNDED =
  /^[’'”"]?[을를] (?:공동으로 |공동 |함께 |새로 )?(?:(?:설립|신설|출범시키|세우|만들)(?:하기|키|기)로 |(?:결성|발족|구성)(?:했|하|한|해))/u;

const IS_AGREED_ON =
  /^[’'”"]?[을를] (?:[^\s.,]{1,12}(?<![와과]) ){0,5}[^\s.,]*(?:기 위한|하는|내용의|골자로 한|담은|위해) (?:[가-힣]{2,8} )?[가-힣]*(?:협약|협약서|양해각서|MOU|협정)(?:\([^()]*\))?[을에]/u;
/** `다온재단과 서울 종로구 가람빌딩에서 협약을 맺었다`: where it is done, before the name of the place. */
const IN_TOWN =
  /^(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|[충전경][남북]|제주|[가-힣]{2,3}[시군구])[가-힣]{0,5}\s(?:[가-힣]{2,5}\s){0,3}$/u;

// `나래는 [다온과,] 보람은 가람과 손잡았다`: with whom the first of them does it
const isGapped = (before: Phrase | undefined, phrase: Phrase, next: Phrase, tokens: readonly Token[]): boolean =>
  before?.last === phrase.first - 1 &&
  before.case === next.case &&
  (before.case === 'topic' || before.case === 'subject') &&
  tokens[phrase.last]!.pause;

const BOTH = /^\s겸\s[가-힣A-Z&\s]{2,24}$/u;
function placeOf(
  entity: EntityMention,
  inside: readonly EntityMention[],
  phrase: Phrase,
  shared: Phrase,
  text: string,
  offset: number,
): Place {
  // `가람전자(대표 김다온)가`: whose head it is acts, not the head
  // `[나래뉴스-충북] 충북도는`: who tells it
  if (entity.rule === 'person/in-bracket' || text[entity.start - offset - 1] === '[')
    return { phrase, case: 'of', particle: '' };
  const isBracketed = text[entity.start - 1 - offset] === '(' && text[entity.end - offset] === ')';
  // `가람에너지네트워크(가람넷)와`: the same once more
  if (isBracketed && inside.some((e) => e.kind === entity.kind && e.end === entity.start - 1))
    return { phrase, case: 'of', particle: '' };
  const post = endWithPost(entity, phrase, text, offset);
  // `구다온 가람그룹 회장 겸 가람상의 회장`
  const both = post > entity.end && BOTH.test(text.slice(post - offset, phrase.end - offset));
  const until = both ? phrase.end : post;
  if (until >= phrase.end) return { phrase, case: shared.case, particle: shared.particle };
  // `수소충전 운영사(가람넷)·다온전자는`: the bracket names whom it means
  const rest = text.slice(until - offset + (isBracketed ? 1 : 0), phrase.end - offset);
  const isHead =
    rest.replace(/[\s"'’”」』》〉)]|\([^)]*\)?\.?|\[\d{5,6}\]/gu, '') === '' ||
    /^\s*(?:등|측|씨|양사|양측|[두세네]\s?(?:곳|회사|기관|기업|대학|업체|은행)|[2-9]개?\s?사)\s*$/u.test(rest);
  if (!isHead) {
    const own = readCaseBehind(text, until - offset);
    if (own.case === 'of') return { phrase, case: 'of', particle: own.particle };
    const inList = LIST_SIGN.test(rest) || LIST_SIGN.test(rest.replace(/^\s*\([^)]*\)/u, '').replace(/^[’'”"]/u, ''));
    if (!inList) return { phrase, case: 'of', particle: '' };
  }
  return { phrase, case: shared.case, particle: shared.particle };
}

// `구다온 가람전자 연구소장`: a person goes on to the post behind the name
function endWithPost(entity: EntityMention, phrase: Phrase, text: string, offset: number): number {
  if (entity.kind !== 'person' || !entity.title) return entity.end;
  // `구다온(54) 가람전자 연구소장`: the bracket between
  const behind = text.slice(entity.end - offset, Math.max(entity.end, phrase.end) - offset);
  const rest = behind.replace(/^\([^()]{1,20}\)/u, (bracket) => ' '.repeat(bracket.length));
  // `창업자 구다온 회장에게`: a post on either side
  const own = rest.startsWith(' ') && !rest.includes(entity.title) ? readTitle(rest.slice(1)) : undefined;
  if (own) return entity.end + 1 + own.end;
  const at = rest.indexOf(entity.title);
  return at < 0 || at > 40 || /[,·(]/u.test(rest.slice(0, at)) ? entity.end : entity.end + at + entity.title.length;
}
