// The words of a sentence in, its predicates out: each verb with what finishes its meaning, and a headline's closing noun.
import { readChain } from './chain.ts';
import { readNounPredicate } from './nounPredicate.ts';
import type { Predicate } from './predicate.ts';
import type { Token } from './tokens.ts';
import { POSTPOSITIONS, REPORTING } from './verbs.ts';

const NO_DEED =
  /(?:들|대표|회장|부회장|사장|부사장|전무|상무|이사|원장|소장|교수|총장|장관|위원장|본부장|센터장|연구원|전경|모습|사진|제공|기자|관계자|임원|참석자|전문가|까닭|이유)$/u;
// The bare noun at the end of a headline; behind a person's name it is a post
const isDeed = (tokens: readonly Token[], last: number): boolean => {
  const word = tokens[last]?.word ?? '';
  return /^[가-힣]{2,8}$/u.test(word) && !NO_DEED.test(word) && tokens[last - 1]?.mention?.kind !== 'person';
};

// `가람전자, 나래소재 인수…3000억원 투입`, `나래소재를 인수, 사업을 넓혔다`: a bare deed before a pause
function readPaused(tokens: readonly Token[], index: number): Predicate | undefined {
  const token = tokens[index]!;
  if (!token.pause || token.mention || token.masked || index === tokens.length - 1) return undefined;
  if (POSTPOSITIONS.has(token.word)) return undefined;
  const joined =
    !token.ellipsis &&
    index > 0 &&
    (isObject(tokens[index - 1]!) || hasObject(tokens, index) || isDoneBy(tokens, index)) &&
    !isListed(tokens, index + 1);
  if (!(token.ellipsis || joined) || !isDeed(tokens, index)) return undefined;
  return joined
    ? { ...toDeed(index, token.word), ending: 'connective', modality: undefined }
    : toDeed(index, token.word);
}

/** What `한`, `해` are of a deed alone; elsewhere they count and name years. */
const SHORT = /^(?:한|할|함|해|하자|된|될|돼)$/u;

// `협약을 [체결 했다]`, `회사를 [인수 한] 뒤`: the noun of a light verb, written apart from it
function readApart(tokens: readonly Token[], index: number): Predicate | undefined {
  const { verb, mention, masked, pause, word } = tokens[index]!;
  const light = tokens[index + 1]?.read.light;
  if (
    !light ||
    verb ||
    mention ||
    masked ||
    pause ||
    !(SHORT.test(light.text) ? DEED.test(word) : isDeed(tokens, index))
  )
    return undefined;
  const of = tokens[index - 1];
  if (!of || !(isObject(of) || DEED.test(word)) || of.verb) return undefined;
  return { ...readChain(tokens, index + 1, { ...light, lemma: word }), first: index };
}

const isObject = ({ mention, tail, read }: Token): boolean => (mention ? /^[을를]$/u.test(tail) : read.object);

// `나래벤처스가 참여, …`: by somebody who is named, and to nothing
const isDoneBy = (tokens: readonly Token[], index: number): boolean => {
  const { mention, tail } = tokens[index - 1]!;
  return mention?.kind === 'organization' && /^[이가]$/u.test(tail) && JOINED.test(tokens[index]!.word);
};
const JOINED = /^(?:재?참여|합류|동참|가세|출범|입주|당선|가입)$/u;

// `펀드를 200억원 규모로 조성, …`: between the object and the deed, how or by when
function hasObject(tokens: readonly Token[], index: number): boolean {
  if (!DEED.test(tokens[index]!.word)) return false;
  for (let i = index - 1; i >= 0 && index - i < 5; i--) {
    const token = tokens[i]!;
    if (token.pause || token.verb) return false;
    if (isObject(token)) return true;
    if (!token.mention && !/(?:로|까지|원|내|에서?)$/u.test(token.word)) return false;
  }
  return false;
}
const DEED =
  /^(?:조성|결성|설립|창립|출범|체결|취득|합병|분할|양수|양도|신설|설치|구축|건립|건설|증설|착공|준공|완공|완료|마무리|출시|공개|도입|투자|투입|인수|매입|매각|개최|개설|선정|확정|확대|전환)$/u;

// `제품을 서울, 부산 등에서 판다`: what follows the comma goes on with a list
const isListed = (tokens: readonly Token[], index: number): boolean => {
  const [next, after] = [tokens[index], tokens[index + 1]];
  return !next || next.pause || next.read.case.case === 'with' || /^[등및]/u.test(after?.word ?? '');
};

const toDeed = (index: number, lemma: string, copula = false): Predicate => ({
  first: index,
  last: index,
  lemma,
  light: copula ? '이' : '하',
  ending: 'final',
  voice: 'active',
  negated: false,
  modality: copula ? 'ongoing' : 'occurred',
  unreal: undefined,
  tight: false,
  stative: copula,
  said: false,
  reporting: REPORTING.has(lemma),
});

/** Every predicate of the sentence, in order. A heading that ends in a bare noun has that noun for its predicate. */
export function readPredicates(tokens: readonly Token[]): Predicate[] {
  const predicates: Predicate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { verb, word } = tokens[i]!;
    const before = predicates.at(-1);
    // `회사를 세운 이는 김다온 박사다`: who did it
    if (word === '이는' && before?.last === i - 1 && before.ending === 'adnominal') continue;
    const predicate =
      readApart(tokens, i) ??
      (verb ? readChain(tokens, i, verb) : (readNounPredicate(tokens, i) ?? readPaused(tokens, i)));
    if (!predicate || predicate.first <= (before?.last ?? -1)) continue;
    predicates.push(predicate);
    i = predicate.last;
  }
  const last = tokens.length - 1;
  const tail = tokens[last];
  if (tail && predicates.at(-1)?.last !== last && !tail.mention && !tail.masked && isDeed(tokens, last)) {
    // `국내 최대 규모다`, `핵심 자회사이다`
    const [, noun, open] = /^(?:(.+)(?:이다|입니다)|(.{2,})다)$/u.exec(tail.word) ?? [];
    const copula = noun ?? open;
    predicates.push(toDeed(last, copula ?? tail.word, copula !== undefined));
  }
  return predicates;
}
