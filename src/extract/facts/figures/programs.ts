// A sentence in; the name of the course, program or contest that it is about, out: figures of a program need its name.
import type { ReadSentence } from '../../types.ts';

const NAME =
  /[‘'“"「『<《]([^’'”"」』>》]{2,40}?(?:과정|프로그램|학교|아카데미|교육|캠프|스쿨|해커톤|공모전|대회|코스|부트캠프|캠퍼스|챌린지|페스티벌|페스타|콩쿠르|경연|데모데이|영화제|어워드|어워즈|시상식|오디션|공모|배움터|학당|클래스))[’'”"」』>》]/gu;

/** The last quoted name that ends like a program's: `‘반도체 설계 과정’`; else one with the number of its class behind. */
export function programIn({ text }: ReadSentence): string | undefined {
  const quoted = CLOSED.test(text) ? [...text.matchAll(NAME)].at(-1)?.[1] : undefined;
  const name = quoted ?? CLASS.exec(text)?.[1];
  // `이번 해커톤에는`: the one that was named before
  return name !== undefined && POINTS.test(name) ? undefined : name;
}
const POINTS = /^(?:이번|이|그|해당|올해|지난|본) [가-힣]{2,6}$/u;

/** `토리 캠프 1기에는`, `가람 아카데미에서는`. */
const CLASS =
  /(?<![\p{L}\p{N}])((?:[\p{L}\p{N}]{0,10}(?<![인한된는은의던]) ?)?(?:아카데미|캠프|스쿨|해커톤|부트캠프|학당|챌린지|콩쿠르|공모전|경진대회|경연대회|해커톤대회))(?: \d{1,3}기| 올해)?(?:에는|에서는|에선|에|은|는|의|을|를) /u;

const BARE = /^(?:아카데미|캠프|스쿨|해커톤|부트캠프|학당|챌린지|콩쿠르|공모전|경진대회|경연대회|해커톤대회)$/u;

/** `‘나래아카데미’를 열었다. 아카데미는 …`: by the name given before. */
export function programOf(sentences: readonly ReadSentence[], index: number): string | undefined {
  const sentence = sentences[index];
  const name = sentence && programIn(sentence);
  if (name === undefined || !BARE.test(name)) return name;
  for (let i = index - 1; i >= Math.max(0, index - RECALLED); i--) {
    const before = programIn(sentences[i]!);
    if (before !== undefined && before !== name && before.endsWith(name)) return before;
  }
  return name;
}
/** So many sentences back a program is known by what its name ends in. */
const RECALLED = 8;

const CLOSED = /[’'”"」』>》]/u;

/** The program of the nearest of the sentences before, of two where nothing else is said. */
export function programBefore(sentences: readonly ReadSentence[], index: number, reach = 2): string | undefined {
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
    const name = programOf(sentences, i);
    if (name) return name;
  }
  return undefined;
}
