// A sentence in, names out that the sentence itself introduces: ㈜, quotation marks, `솔루션업체 …`, Latin company names.
import { isLetter, readCopula, readParticle } from '../particles.ts';
import { COMPANIES, FOLLOWERS, isTrade, PREDICATE, quotedKind } from './apposition.ts';
import type { Candidate } from './candidate.ts';
import { ACRONYMS, isCommon, isTranscribed, PLACES } from './commonWords.ts';
import { isNameEnd } from './nameIndex.ts';
import { APPOSED, FORM, LATIN_LETTERS } from './sense.ts';
import { readSuffix, UNIT_KINDS } from './suffixes.ts';
import type { Word } from './words.ts';
import type { OrganizationKind } from '../../../model/index.ts';

const LATIN_NAME = /^[A-Z0-9][A-Za-z0-9]*(?:[.&'’+-][A-Za-z0-9]+)*$/;
const DOMAIN = /^[A-Z][A-Za-z0-9]*\.(?:ai|io|com|net|co|org)$/;
const LATIN_COMPANY =
  /^(?:Inc|Corp|Corporation|Labs?|Ventures|University|Institute|Research|Technologies|Technology|Partners|Capital|Group|Bank|Holdings|Systems|Therapeutics|Pharmaceuticals|Biosciences|Networks|Robotics|Motors|Electronics|Foundation|Hospital|Center|LLC|Ltd|GmbH|AG)\.?$/;

const MARKED = /㈜|\([주유]\)/;
/** Whether marks of the text itself may name somebody. */
export const hasMarks = (text: string): boolean => /[㈜(‘'“"「『]/.test(text);

export function readIntroduced(text: string, words: readonly Word[], flags: number): Candidate[] {
  const found: Candidate[] = [];
  if (flags & FORM || MARKED.test(text)) readMarked(text, found);
  if (/[‘'“"「『]/.test(text)) readQuoted(text, words, found);
  if (flags & APPOSED) readApposed(text, words, found);
  if (flags & LATIN_LETTERS) readLatin(text, words, found);
  return found;
}

// ㈜가람, 주식회사 가람; 법무법인 가람 keeps its form in the name.
const MARK_BEFORE =
  /(?:㈜|\([주유]\)|주식회사|유한회사|((?:법무|회계|세무|특허|노무|학교|의료|재단|사단|사회복지|농업회사)법인)) ?([\p{L}\p{N}&.]{2,15})/gu;
// 가람㈜, 가람(주)
const MARK_BEHIND = /(?<![\p{L}\p{N}])([\p{L}\p{N}&]{2,15})(?:㈜|\(주\))/gu;

function readMarked(text: string, found: Candidate[]): void {
  for (const match of text.matchAll(MARK_BEFORE)) {
    const form = match[1];
    const start = match.index + match[0].length - match[2]!.length;
    const end = cutBack(text, start, start + match[2]!.length);
    const name = form ? `${form} ${text.slice(start, end)}` : text.slice(start, end);
    if (isCommon(text.slice(start, end)) || FOLLOWERS.has(text.slice(start, end))) continue;
    const kind = form && !/법무|회계|세무|특허|노무|농업/.test(form) ? 'public-body' : 'company';
    found.push({ start: match.index, end, rule: 'company-mark', kind, name });
  }
  for (const match of text.matchAll(MARK_BEHIND)) {
    const end = match.index + match[0].length;
    if (isLetter(text, end) && !readParticle(text, end) && !readCopula(text, end)) continue;
    found.push({ start: match.index, end, rule: 'company-mark', kind: 'company', name: match[1]! });
  }
}

const QUOTED = /[‘']([^‘’'\n]{2,30})[’']|[“"「『]([^“”"「」『』\n]{2,20})[”"」』]/gu;

function readQuoted(text: string, words: readonly Word[], found: Candidate[]): void {
  let next = 0;
  for (const match of text.matchAll(QUOTED)) {
    const name = (match[1] ?? match[2]!).trim();
    const inner = match.index + 1;
    const start = inner + text.slice(inner).indexOf(name);
    const end = start + name.length;
    if (/[.,!?…]|\d{3}/.test(name) && !DOMAIN.test(name)) continue;
    const suffix = readSuffix(name);
    while (next < words.length && words[next]!.end <= match.index) next++;
    const before = words[next - 1];
    const apposition = before && text.slice(before.end, match.index) === ' ' ? quotedKind(before.text) : undefined;
    if (
      suffix &&
      suffix.at > 0 &&
      !(isCommon(name.replace(/ /g, '')) && !apposition) &&
      !(suffix.strength === 'weak' && !apposition && !/대학$/.test(name) && isCommon(name.slice(0, suffix.at).trim()))
    ) {
      const parts = name.split(/\s+/);
      if (parts.length > 1 || !isCommon(name.slice(0, suffix.at)) || suffix.strength === 'unit')
        found.push({
          start,
          end,
          rule: 'quoted',
          kind: apposition && COMPANIES.has(apposition) ? apposition : suffix.kind,
          name,
          ...(UNIT_KINDS.has(suffix.kind) && !(apposition && COMPANIES.has(apposition)) && { core: parts, places: [] }),
        });
    } else if (apposition && !PREDICATE.test(name) && name.length <= 16 && !isCommon(name))
      found.push({ start, end, rule: 'quoted-apposition', kind: apposition, name });
  }
}

/** `솔루션업체 가람웍스`, `벤처 캐피탈인 나래벤처스`, `기술업체 나래 플리츠, …` */
function readApposed(text: string, words: readonly Word[], found: Candidate[]): void {
  for (let index = 0; index + 1 < words.length; index++) {
    const word = words[index]!;
    const apposition = word.flags & APPOSED ? word.sense.apposition : undefined;
    // 특수목적법인(SPC) 가람개발: an abbreviation may stand between.
    const bracketed =
      words[index + 1]!.gap === '(' &&
      words[index + 2]?.gap === ') ' &&
      /^(?:[A-Z][A-Za-z&]*|[가-힣]{2,6})$/.test(words[index + 1]!.text);
    if (!apposition || apposition.loose || !(bracketed || words[index + 1]!.gap === ' ')) continue;
    const at = bracketed ? index + 2 : index + 1;
    const first = words[at]!;
    // How many words the name has: up to the first that ends in a particle or before a mark.
    let last = at;
    let end = nameEnd(text, first);
    while (end === words[last]!.end && text[end] === ' ' && last < at + 2 && words[last + 1]) {
      const next = words[last + 1]!;
      if (
        next.gap !== ' ' ||
        !isNameLike(words[last]!.text) ||
        !(isNameLike(trimmed(text, next)) || readSuffix(trimmed(text, next)))
      )
        break;
      last++;
      end = nameEnd(text, next);
    }
    const single = last === at;
    const name = text.slice(first.start, end);
    const before = words[index - 1];
    const described =
      apposition.compound ||
      (before !== undefined &&
        (word.gap === ' ' || word.gap === ') ') &&
        (isCommon(before.text) || isTrade(before.text) || ACRONYMS.has(before.text)));
    if (single && !isApposed(text, name, end, described)) continue;
    if (
      name.length < 2 ||
      name.length > 24 ||
      (single && FOLLOWERS.has(first.text)) ||
      FOLLOWERS.has(name) ||
      PLACES.has(name)
    )
      continue;
    found.push({
      start: first.start,
      end,
      rule: 'apposition',
      kind: COMPANIES.has(apposition.kind) ? apposition.kind : (readSuffix(name)?.kind ?? apposition.kind),
      name,
    });
  }
}

const trimmed = (text: string, word: Word) => text.slice(word.start, nameEnd(text, word));
const isNameLike = (word: string) =>
  LATIN_NAME.test(word) || isTranscribed(word) || /^(?:데이터|디지털|스마트|바이오|인공지능|AI)$/.test(word);

function isApposed(text: string, name: string, end: number, compound: boolean): boolean {
  if (!/^[\p{L}\p{N}.&+-]{2,12}$/u.test(name) || isCommon(name) || FOLLOWERS.has(name) || /^\d/.test(name))
    return false;
  if (PLACES.has(name) || /(?:들|적|별|용|형|점)$/.test(name)) return false;
  const closed =
    /^(?:[,(·∙ㆍ)]|$| (?:\d|인수|합병|지분|투자))/.test(text.slice(end, end + 4)) ||
    readParticle(text, end) !== undefined ||
    readCopula(text, end) !== undefined;
  if (LATIN_NAME.test(name)) return /[A-Z]/.test(name) && !ACRONYMS.has(name);
  if (isTranscribed(name)) return closed || compound;
  // A Korean-looking name needs both: what kind of company it is, and a case or a mark behind it.
  const cased = readParticle(text, end) !== undefined;
  return compound && closed && name.length >= 2 && name.length <= 7 && (cased || !PREDICATE.test(name));
}

/** Where the noun that ends at `end` ends without its particle or copula: the longest that leaves two letters. */
function cutBack(text: string, start: number, end: number): number {
  for (let cut = Math.min(4, end - start - 2); cut > 0; cut--) {
    // 켈러만은: 만 is the name's more often than a particle's.
    if (text[end - cut] === '만' && cut > 1) continue;
    if (readParticle(text, end - cut)?.end === end || readCopula(text, end - cut)?.end === end) return end - cut;
  }
  return end;
}
const nameEnd = (text: string, word: Word) => cutBack(text, word.start, word.end);

function readLatin(text: string, words: readonly Word[], found: Candidate[]): void {
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const latin = word.flags & LATIN_LETTERS && /^[A-Za-z0-9.&'’+-]+/.exec(word.text)?.[0];
    if (!latin) continue;
    const bare = latin.replace(/[.'’-]+$/, '');
    if (DOMAIN.test(bare) && isNameEnd(text, word.start, word.start + bare.length))
      found.push({ start: word.start, end: word.start + bare.length, rule: 'latin', kind: 'company', name: bare });
    else if (LATIN_COMPANY.test(bare) && index > 0 && words[index]!.gap === ' ') {
      let first = index;
      while (
        first > 0 &&
        index - first < 4 &&
        words[first]!.gap === ' ' &&
        /^[A-Z][A-Za-z0-9&.'’-]*$/.test(words[first - 1]!.text)
      )
        first--;
      if (first < index) {
        const start = words[first]!.start;
        const end = word.start + bare.length;
        found.push({ start, end, rule: 'latin', kind: latinKind(bare), name: text.slice(start, end) });
      }
    }
  }
}

const latinKind = (word: string): OrganizationKind =>
  /^University/.test(word)
    ? 'university'
    : /^(?:Institute|Research|Labs?)/.test(word)
      ? 'research-institute'
      : /^(?:Ventures|Capital|Partners)/.test(word)
        ? 'venture-capital'
        : 'company';
