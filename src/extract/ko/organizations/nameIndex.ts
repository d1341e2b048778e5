// Names in, the longest of them that stands whole at a place in a text out: a trie, one look at each letter.
import { isLetter, readCopula, readParticle } from '../particles.ts';

interface Node<T> {
  /** By code unit, Latin letters small. */
  next: Map<number, Node<T>>;
  /** What is named so; `exact` where only this very spelling counts (`GS`, not `gs`). */
  named?: { value: T; exact?: string };
}

export interface NameMatch<T> {
  end: number;
  value: T;
}

// What may be joined to a name and leaves it the same organization: 가람전자측, 가람그룹계열, 가람전자發.
const TAIL = /^(?:측|등|계열|본사|출신|산하|주도|발|식|표|내|간|계|사)/;
// Units whose head is named by adding 장: 연구원장, 본부장, AI랩장.
const HEADED =
  /(?:연구원|연구소|연구실|연구단|기술원|진흥원|개발원|교육원|본부|부문|법인|지사|랩|센터|사업부|사업단|추진단|[실팀단]|그룹|병원|대학|대학원|학과|은행|공사|공단|재단|협회|거래소|[가-힣]{2}청|[가-힣]{2}처|위원회|이사회|학회)$/;

/**
 * Whether a name that starts at `start` may end at `end`: at a mark or blank, or before a particle, a copula, a tail such as
 * `측`, or the `장` of the unit's head (`연구원장`). `삼성전자` does not end so in `삼성전자서비스`.
 */
export function isNameEnd(text: string, start: number, end: number): boolean {
  const char = text[end];
  if (char === undefined || char === ' ') return true;
  if (!isLetter(text, end)) {
    // KT&G is not KT, H2O.ai is not H2O.
    return !((char === '&' || char === '.' || char === '+') && /[A-Za-z]/.test(text[end + 1] ?? ''));
  }
  if (char < '가' || char > '힣') return false;
  if (readParticle(text, end) || readCopula(text, end)) return true;
  const tail = TAIL.exec(text.slice(end, end + 2))?.[0];
  if (tail && closes(text, end + tail.length)) return true;
  return char === '장' && HEADED.test(text.slice(start, end)) && closes(text, end + 1);
}

const closes = (text: string, at: number) =>
  !isLetter(text, at) || readParticle(text, at) !== undefined || readCopula(text, at) !== undefined;

/** Without blanks and quotation marks, in small letters: spellings of one name that differ in no more are one name. */
export const compact = (name: string): string => name.toLowerCase().replace(/[\s"'‘’“”「」『』《》<>]/g, '');

/** Names and what they name. Blanks do not count, on either side: `LG AI 연구원` and `LG AI연구원` are one. */
export class NameIndex<T> {
  private root: Node<T> = { next: new Map() };
  /** By their first letter: most names of a text never meet a word that starts so again. */
  private waiting = new Map<number, [name: string, value: T][]>();

  /** The first to claim a name keeps it. */
  add(name: string, value: T): void {
    const code = name.charCodeAt(0);
    const first = code >= 0xac00 && code <= 0xd7a3 ? code : compact(name).charCodeAt(0);
    const list = this.waiting.get(first);
    if (list) list.push([name, value]);
    else this.waiting.set(first, [[name, value]]);
  }

  get(name: string): T | undefined {
    const letters = compact(name);
    let node: Node<T> | undefined = this.branch(letters.charCodeAt(0));
    for (let at = 1; node && at < letters.length; at++) node = node.next.get(letters.charCodeAt(at));
    return node?.named?.value;
  }

  get isEmpty(): boolean {
    return this.root.next.size === 0 && this.waiting.size === 0;
  }

  /** The node of a first letter, in small letters, with all names that start so. */
  private branch(code: number): Node<T> | undefined {
    const list = this.waiting.get(code);
    if (list) {
      this.waiting.delete(code);
      for (const [name, value] of list) this.grow(name, value);
    }
    return this.root.next.get(code);
  }

  private grow(name: string, value: T): void {
    let node = this.root;
    const letters = compact(name);
    for (let at = 0; at < letters.length; at++) {
      const code = letters.charCodeAt(at);
      let next = node.next.get(code);
      if (!next) node.next.set(code, (next = { next: new Map() }));
      node = next;
    }
    const exact = /^[A-Za-z&]{1,4}$/.test(name) ? name : undefined;
    node.named ??= exact ? { value, exact } : { value };
  }

  /** Whether a name may start with a word: false only where none that stands whole does, whatever follows. */
  mayStart(word: string): boolean {
    let node = this.root;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      const small = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
      const next = at === 0 ? this.branch(small) : node.next.get(small);
      if (!next) return false;
      node = next;
      if (node.named && isNameEnd(word, 0, at + 1)) return true;
    }
    return word.length > 1;
  }

  /** The longest name that stands whole at `start`; the caller sees to it that a word starts there. */
  match(text: string, start: number): NameMatch<T> | undefined {
    let node = this.root;
    let best: NameMatch<T> | undefined;
    let depth = 0;
    let sinceBlank = Infinity;
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x20 && depth >= 2) {
        if (text[at + 1] === ' ') break;
        sinceBlank = 0;
        continue;
      }
      const small = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
      const next = at === start ? this.branch(small) : node.next.get(small);
      if (!next) break;
      node = next;
      depth++;
      sinceBlank++;
      const { named } = node;
      // One syllable after a blank is a word of its own: `서울 대` is no 서울대.
      if (!named || sinceBlank < 2) continue;
      if (named.exact && text.slice(start, at + 1) !== named.exact) continue;
      if (isNameEnd(text, start, at + 1)) best = { end: at + 1, value: named.value };
    }
    return best;
  }
}
