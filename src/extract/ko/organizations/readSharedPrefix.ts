// A list that gives its members' common part once in, the other members out: `가람전자·건설·제약` names 가람건설, too.
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

function readMember(text: string, word: Word, prefix: string) {
  for (let cut = 0; cut <= Math.min(4, word.text.length - 2); cut++) {
    if (cut && !isNameEnd(text, word.start, word.end - cut)) continue;
    const part = word.text.slice(0, word.text.length - cut);
    const entry = catalogNames().get(prefix + part) ?? undefined;
    if (entry || readSuffix(part)?.at === 0) return { name: prefix + part, end: word.end - cut, entry };
  }
  return undefined;
}
