// A sentence and what its document has named in; further mentions out: short forms, abbreviations, words that point back.
import type { OrganizationKind } from '../../../model/index.ts';
import type { Directory, Entity } from './directory.ts';
import { readAnaphor } from './readAnaphor.ts';
import { BARE_HEAD, POINTS } from './sense.ts';
import type { Word } from './words.ts';

interface Taken {
  start: number;
  end: number;
}

export interface Again extends Taken {
  rule: string;
  /** The entities that it may mean; none for a word that points back, which has `kinds`. */
  meant: readonly Entity[];
  kinds?: readonly OrganizationKind[];
}

/** Names that only this document gives, wherever else they stand: `가람웍스가`, `KGRI와`, `나래파크를`; `이 회사는`. */
export function readAgain(
  text: string,
  words: readonly Word[],
  directory: Directory,
  taken: readonly Taken[],
): Again[] {
  const found: Again[] = [];
  const others = [...taken].sort((a, b) => a.start - b.start);
  let other = 0;
  let last = 0;
  const add = (
    start: number,
    end: number,
    rule: string,
    meant: readonly Entity[],
    kinds?: readonly OrganizationKind[],
  ) => {
    if (other < others.length && others[other]!.start < end) return;
    found.push({ start, end, rule, meant, kinds });
    last = end;
  };
  for (let index = 0; index < words.length; index++) {
    const { start } = words[index]!;
    while (other < others.length && others[other]!.end <= start) other++;
    if (start < last || (other < others.length && others[other]!.start <= start)) continue;
    const match = directory.names.isEmpty ? undefined : directory.names.match(text, start);
    if (match && !isPartOfQuoted(text, start, match.end, match.value)) {
      add(start, match.end, 'named-before', [match.value]);
      continue;
    }
    if (!(words[index]!.flags & (POINTS | BARE_HEAD))) continue;
    const anaphor = readAnaphor(text, words, index);
    if (anaphor) {
      add(start, anaphor.end, 'anaphor', [], anaphor.kinds);
      continue;
    }
    const bare = readBareHead(words, index, directory);
    if (bare) add(start, bare.end, 'bare-head', bare.meant);
  }
  return found;
}

const RUNNING = /^(?:운영|운용|관리|입주|사무국|관계자|측[은이])/u;

/** `2015년 문을 연 센터는`, `지난해 설립된 재단은`: since when there is the one that is meant. */
const SINCE_WHEN = /^(?:연|열린|설립한|설립된|출범한|창립한|창립된|개소한|개원한|개관한|세워진|들어선)$/u;

const MADE = /^(?:결성|조성|설립|설정|신설|만들|만든|꾸[리려린렸])/u;

/** `연구원은`, `펀드에는` at the head of a clause: the organizations of the document that are called so. */
function readBareHead(words: readonly Word[], index: number, directory: Directory) {
  const word = words[index]!;
  const head = word.sense.bareHead;
  if (!head) return undefined;
  // 센터 운영은, 펀드 운용은, 공사 관계자는: whose work it is, who speaks for it
  const next = words[index + 1];
  if (head.length === word.text.length && !(next?.gap === ' ' && RUNNING.test(next.text))) return undefined;
  const before = index ? words[index - 1]!.text : '';
  const opens = !/^ $/.test(word.gap) || /(?:은|는|에|로|서|고|며|해|도)$/.test(before) || SINCE_WHEN.test(before);
  const all = index === 0 || opens ? directory.endingIn(head) : [];
  // `모태펀드로부터 300억원을 받아 펀드를 결성했다`: no fund that everybody knows is formed here
  const isNew = all.length > 0 && next !== undefined && MADE.test(next.text) && /[을를]$/u.test(word.text);
  const meant = isNew ? all.filter(({ entry }) => !entry) : all;
  return meant.length ? { meant, end: word.start + head.length } : undefined;
}

/** `‘나래 타워’` where 나래벤처스 is known: a name of its own, of which the short form is a part. */
const isPartOfQuoted = (text: string, start: number, end: number, { name }: Entity): boolean =>
  /[‘“'"]/u.test(text[start - 1] ?? '') && text[end] === ' ' && text.slice(start, end) !== name;
