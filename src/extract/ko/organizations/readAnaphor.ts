// A word that points back in, the organizations named so far in, the one that it means out: `이 회사`, `해당 대학`.
import type { OrganizationKind } from '../../../model/index.ts';
import { isNameEnd } from './nameIndex.ts';
import { POINTS } from './sense.ts';
import type { Word } from './words.ts';

const COMPANIES: readonly OrganizationKind[] = ['group', 'affiliate', 'company', 'startup', 'venture-capital'];
/** What each noun can mean. A 연구원 may be a person, a 센터 a building: neither points back for certain. */
const MEANT: Readonly<Record<string, readonly OrganizationKind[]>> = {
  회사: COMPANIES,
  업체: COMPANIES,
  기업: COMPANIES,
  선사: COMPANIES,
  제약사: COMPANIES,
  증권사: COMPANIES,
  항공사: COMPANIES,
  스타트업: ['startup', 'company'],
  그룹: ['group'],
  은행: COMPANIES,
  펀드: ['fund'],
  조합: ['fund'],
  대학: ['university'],
  대학교: ['university'],
  병원: ['hospital'],
  연구소: ['research-institute'],
  재단: ['public-body'],
  협회: ['public-body'],
};

/** The kinds that `이 회사` at a word may mean, and where it ends; undefined where nothing points back. */
export function readAnaphor(text: string, words: readonly Word[], index: number) {
  const pointer = words[index]!;
  // 회사는 …, 회사 측은 …: at the head of its sentence.
  if (
    index === 0 &&
    /^회사(?:[는가]|$)/.test(pointer.text) &&
    /^(?:[는가] | 측)/.test(text.slice(pointer.start + 2, pointer.start + 4))
  )
    return { start: pointer.start, end: pointer.start + 2, kinds: COMPANIES };
  const noun = words[index + 1];
  if (pointer.text.startsWith('회사') || !(pointer.sense.flags & POINTS) || noun?.gap !== ' ') return undefined;
  for (let length = Math.min(4, noun.text.length); length > 1; length--) {
    const kinds = MEANT[noun.text.slice(0, length)];
    const end = noun.start + length;
    if (kinds && isNameEnd(text, noun.start, end)) return { start: pointer.start, end, kinds };
  }
  return undefined;
}
