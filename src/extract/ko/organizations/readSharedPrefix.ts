// A list that gives its members' common part once in, the other members out: `가람전자·건설·제약` names 가람건설, too;
// `신한·우리은행` names 신한은행.
import { catalogNames } from './catalogNames.ts';
import { Candidate } from './candidate.ts';
import { isNameEnd } from './nameIndex.ts';
import { readSuffix } from './suffixes.ts';
import type { Word } from './words.ts';

/** `chosen` in the order of the text; for sentences with the points of a list alone. */
export function readSharedPrefix(text: string, words: readonly Word[], chosen: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const starts = new Set(chosen.map((candidate) => candidate.start));
  let behind = 0;
  for (const first of chosen) {
    while (behind < words.length && words[behind]!.start < first.end) behind++;
    if (!/[·∙ㆍ]/.test(text[first.end] ?? '')) continue;
    const suffix = readSuffix(first.name);
    if (!suffix || suffix.at < 1 || !['company', 'affiliate', 'venture-capital'].includes(first.kind)) continue;
    const prefix = first.name.slice(0, suffix.at);
    for (let index = behind; index < words.length && /^[·∙ㆍ]$/.test(words[index]!.gap); index++) {
      const word = words[index]!;
      if (starts.has(word.start)) break;
      const member = readMember(text, word, prefix);
      // 가람전자·반도체 공장: what a noun follows is no name.
      if (!member || /^ (?!등|및|측)[\p{L}\p{N}]/u.test(text.slice(member.end, member.end + 3))) break;
      const candidate = new Candidate(word.start, member.end, 'shared-prefix', first.kind, member.name);
      candidate.entry = member.entry;
      found.push(candidate);
    }
  }
  return found;
}

/** Ends that a whole list shares: 현대·기아차, 신한·우리·하나은행. */
const SHARED_END =
  /(?:은행|카드|생명|화재|손보|손해보험|증권|저축은행|캐피탈|자산운용|전자|건설|중공업|화학|제철|백화점|홈쇼핑|면세점|마트|텔레콤|자동차|차)$/;

/** `chosen` in the order of the text; for sentences with the points of a list alone. Known names only, in place of whom the bare word means. */
export function readSharedEnd(
  text: string,
  words: readonly Word[],
  chosen: readonly Candidate[],
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const last of chosen) {
    const shared = last.entry && SHARED_END.exec(text.slice(last.start, last.end))?.[0];
    if (
      !shared ||
      (!/[·∙ㆍ]/.test(text[last.start - 1] ?? '') && !/[·∙ㆍ] /.test(text.slice(last.start - 2, last.start)))
    )
      continue;
    let at = words.findIndex(({ start }) => start === last.start);
    for (; at > 0 && /^[·∙ㆍ] ?$/.test(words[at]!.gap); at--) {
      const { start, end, text: own } = words[at - 1]!;
      const entry = catalogNames().get(own + shared);
      if (!entry || chosen.some((other) => other.end === end && other.start < start)) break;
      const member = new Candidate(start, end, 'catalogue', entry.kind, own + shared);
      member.entry = entry;
      found.push(member);
    }
  }
  if (!found.length) return chosen;
  const starts = new Set(found.map(({ start }) => start));
  return [...chosen.filter(({ start }) => !starts.has(start)), ...found].sort((a, b) => a.start - b.start);
}

function readMember(text: string, word: Word, prefix: string) {
  for (let cut = 0; cut <= Math.min(4, word.text.length - 2); cut++) {
    if (cut && !isNameEnd(text, word.start, word.end - cut)) continue;
    const part = word.text.slice(0, word.text.length - cut);
    const entry = catalogNames().get(prefix + part) ?? undefined;
    if (entry || readSuffix(part)?.at === 0) return { name: prefix + part, end: word.end - cut, entry };
  }
  return undefined;
}
