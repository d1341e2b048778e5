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
export const compact = (name: string): string =>
  /[^가-힣a-z0-9]/.test(name) ? name.toLowerCase().replace(/[\s"'‘’“”「」『』《》<>]/g, '') : name;

/** The names that start in a word: what the word alone says of them. */
export interface Started<T> {
  /** The longest that stands whole inside the word: how long it is. */
  inside: { length: number; value: T } | undefined;
  /** Where those that go on behind the word do. */
  on: Node<T> | undefined;
  depth: number;
}

/** Names and what they name. Blanks do not count, on either side: `LG AI 연구원` and `LG AI연구원` are one. */
export class NameIndex<T> {
  private root: Node<T> = { next: new Map() };
  /** By their first letter: most names of a text never meet a word that starts so again. */
  private waiting = new Map<number, [name: string, value: T][]>();
  /** A bit for each first letter, shared by many: most words are told by it to start no name. */
  private firsts = 0;

  /** The first to claim a name keeps it. */
  add(name: string, value: T): void {
    const code = name.charCodeAt(0);
    const first = code >= 0xac00 && code <= 0xd7a3 ? code : compact(name).charCodeAt(0);
    this.firsts |= 1 << (first & 31);
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
    return this.firsts === 0;
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

  /** What a word says of the names that start with it; undefined where none does, whatever follows. */
  start(word: string): Started<T> | undefined {
    let node = this.root;
    let inside: { length: number; value: T } | undefined;
    for (let at = 0; at < word.length; at++) {
      const next = this.after(node, word.charCodeAt(at), at === 0);
      if (!next) return inside && { inside, on: undefined, depth: at };
      node = next;
      if (at + 1 < word.length && isNamed(node, word, 0, at + 1)) inside = { length: at + 1, value: node.named!.value };
    }
    return word.length > 1 || node.named ? { inside, on: node, depth: word.length } : undefined;
  }

  /** `match` at the word from `start` to `end` of a text, which `started` so. */
  matchOn(text: string, start: number, end: number, { inside, on, depth }: Started<T>): NameMatch<T> | undefined {
    const best = inside && { end: start + inside.length, value: inside.value };
    if (!on) return best;
    const whole = isNamed(on, text, start, end) ? { end, value: on.named!.value } : best;
    return this.walk(text, start, end, on, depth, whole);
  }

  /** The longest name that stands whole at `start`; the caller sees to it that a word starts there. */
  match(text: string, start: number): NameMatch<T> | undefined {
    if (!(this.firsts & (1 << (smallOf(text.charCodeAt(start)) & 31)))) return undefined;
    return this.walk(text, start, start, this.root, 0, undefined);
  }

  private after(node: Node<T>, code: number, isFirst: boolean): Node<T> | undefined {
    return isFirst ? this.branch(smallOf(code)) : node.next.get(smallOf(code));
  }

  private walk(
    text: string,
    start: number,
    from: number,
    first: Node<T>,
    read: number,
    found: NameMatch<T> | undefined,
  ): NameMatch<T> | undefined {
    let node = first;
    let best = found;
    let depth = read;
    let sinceBlank = Infinity;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x20 && depth >= 2) {
        if (text[at + 1] === ' ') break;
        sinceBlank = 0;
        continue;
      }
      const next = this.after(node, code, at === start);
      if (!next) break;
      node = next;
      depth++;
      sinceBlank++;
      // One syllable after a blank is a word of its own: `서울 대` is no 서울대.
      // Nor are works on a road a firm: `도로 공사를 따냈다`
      if (sinceBlank === 2 && at - start < 6 && text.startsWith('공사', at - 1)) continue;
      if (sinceBlank >= 2 && isNamed(node, text, start, at + 1)) best = { end: at + 1, value: node.named!.value };
    }
    return best;
  }
}

const smallOf = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code);

/** Whether a name ends at a node, spelt as it must be, and stands whole in the text. */
const isNamed = <T>({ named }: Node<T>, text: string, start: number, end: number): boolean =>
  named !== undefined &&
  (named.exact === undefined || text.slice(start, end) === named.exact) &&
  isNameEnd(text, start, end);
