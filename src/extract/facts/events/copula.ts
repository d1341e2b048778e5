// A modifying clause in; whom it is said of, where the noun behind it only says what kind of body that is, out: `A는 B가 인수한 업체다`.
import type { Phrase } from '../../ko/clauses/phrases.ts';
import type { Scene } from './scene.ts';

const KIND =
  /(?:^|\s)(?:곳|[가-힣A-Za-z\d]{0,8}(?:업체|기업|회사|자회사|합작사|조인트벤처|법인|기관|펀드|재단|연구소|스타트업|벤처|액셀러레이터|인큐베이터|플랫폼|브랜드|조직|단체|센터|공간|사업자|스튜디오|[가-힣][개발제작운용]사|[가-힣]{0,6}(?:보험|손보|생보|증권|항공|카드|제약|해운|건설|통신|여행|신탁|캐피탈|유통|물류|렌털|전문)사|[가-힣]{0,4}리츠|[가-힣]{0,4}캐피[탈털]|CVC|은행|학교|대학|협의체|협력체|연합체?|동맹|연대|네트워크|컨소시엄|협회|조합|매장|공장))$/u;
/** `벤처캐피털(CVC)이다`. */
const BRACKET = /\([^()]{1,16}\)/u;
const SIZED = /^\S+\s(?:규모의|상당의)\s/u;
const COPULA = /^(?:이다|다|이며|며|이고|고|였다|이었다|으로|로|인데|이자|이라고|라고|로서|으로서)(?=[\s.,”"’']|$)/u;

/** The phrase of whom or what it is said, the topic that stands before all of it; and the noun behind, what kind that is. */
export function saidOf(scene: Scene, index: number): (Phrase & { kind: string }) | undefined {
  const clause = scene.clauses[index];
  if (clause?.ending !== 'adnominal') return undefined;
  const { text, start } = scene.sentence;
  // All up to what makes the noun a predicate: it is no phrase where it ends the sentence
  const behind = text.slice(clause.predicate.end - start, clause.predicate.end - start + 48).replace(BRACKET, '');
  const word =
    /^\s((?:[^\s,.]+\s){0,3}?)([^\s,.]+?)(이다|다|이며|며|이고|고|였다|이었다|으로|로|인데|이자|이라고|라고|로서|으로서)(?=[\s.,”"’']|$)/u.exec(
      behind,
    );
  if (!word || !COPULA.test(`${word[3]} `)) return undefined;
  // `40억원 규모의 기업형 벤처캐피탈이다`: of what size it is
  const words = word[1]!.replace(SIZED, '').slice(0, -1);
  if (!KIND.test(word[2]!) || /[은는을를이가의에]\s/u.test(words)) return undefined;
  const begin = Math.min(clause.start, ...scene.chainBefore(index).map((i) => scene.clauses[i]!.start));
  const parent = clause.parent;
  // A sentence that ends in a number has no main clause: the topic stands before all that is modified
  const topic = (
    parent === undefined
      ? scene.parse.phrases
      : [parent, index, ...scene.chainBefore(index), ...scene.chainBefore(parent)].flatMap((i) =>
          scene.phrasesOf(i, 'topic'),
        )
  ).find((p) => p.case === 'topic' && p.start <= Math.max(begin, clause.start) && p.end < clause.predicate.start);
  // Who acts is another
  const acts = [...scene.chainBefore(index), ...scene.chainBefore(parent ?? -1), index].some((i) =>
    scene.phrasesOf(i, 'subject').some((p) => topic !== undefined && p.start > topic.start),
  );
  return (acts || (clause.voice === 'passive' && !clause.dates.length)) && topic
    ? { ...topic, kind: word[2]! }
    : undefined;
}
