// A phrase in; who makes the thing that it names, whose a named thing is, and who uses it, out.
import type { Phrase } from '../../ko/clauses/phrases.ts';
import { isOrganization } from '../events/build.ts';
import { isPlace, Scene } from '../events/scene.ts';
import { aboutOf } from '../roles/aboutOf.ts';
import { listBefore } from '../roles/lists.ts';
import { isGoods } from './goods.ts';

/** What makers do. */
export const MAKING =
  /^(?:생산|만들|제조|개발|재배|기르|키우|수확|제작|가공|설계|양산|빚|굽|볶|잡|뽑|찍|짜|조립|기획|내놓|공급|납품|정제|추출|회수|재활용|수입|출시|출판|제련|합성|배양)$/u;

const PEOPLE_OF = /\s(?:조합원|회원|소속|계열|작목반)(?:\s?농가)?(?:\s[^\s]{1,8})?$/u;

const namesOf = (mentions: readonly { mention: { name: string } }[]): string[] => mentions.map((a) => a.mention.name);

/** Who makes the thing that a phrase names: who stands before it, or whom the clause that describes it has as subject. */
export function makersOf(scene: Scene, phrase: Phrase): string[] {
  const { organizations } = scene.sentence;
  const makers = scene.clauses.flatMap((c, i) =>
    c.ending === 'adnominal' &&
    MAKING.test(c.lemma ?? '') &&
    c.voice !== 'passive' &&
    scene.headOf(i)?.start === phrase.start
      ? namesOf(scene.argumentsOf(i, 'subject').filter((a) => isOrganization(a.mention)))
      : [],
  );
  if (makers.length) return makers;
  // `나래제철에서 생산된 강판`, `나래농장에서 기른 딸기`
  const madeAt = scene.clauses.flatMap((c, i) =>
    c.ending === 'adnominal' &&
    MAKING.test(c.lemma ?? '') &&
    scene.headOf(i)?.start === phrase.start &&
    !scene.phrasesOf(i, 'subject').length
      ? namesOf(scene.argumentsOf(i, 'at').filter((a) => isOrganization(a.mention) && isPlace(a)))
      : [],
  );
  if (madeAt.length) return madeAt;
  // `나래농협 조합원 210농가가 기른 배추`: whose people grow it
  const people = scene.clauses.flatMap((c, i) =>
    c.ending === 'adnominal' && MAKING.test(c.lemma ?? '') && scene.headOf(i)?.start === phrase.start
      ? scene
          .phrasesOf(i, 'subject')
          .filter((p) => PEOPLE_OF.test(scene.textOf(p)))
          .flatMap((p) => scene.entitiesIn(p).filter(isOrganization))
      : [],
  );
  if (people.length) return people.map((o) => o.name);
  const at = organizations.findLastIndex((o) => o.start >= phrase.start && o.end < phrase.end - 1);
  if (at < 0) return [];
  const between = scene.textOf({ start: organizations[at]!.end, end: phrase.end });
  // `나래농장의 원두`, `나래셀 배터리`, and no `나래전자와 개발한 원두`
  // `나래결, 다온뷰티 등 80여개 브랜드의 제품`
  if (!/^(?:\([^)]*\))?[’'”"]?(?:의|사의|산|표|\s등(?:\s[가-힣\d,]+){0,3}의)?\s/u.test(between)) return [];
  return listBefore(scene, at)
    .filter((o) => o.start >= phrase.start)
    .map((o) => o.name);
}

/** Whose a name in quotation marks is that is nobody's itself: of whom the sentence was about that first told of it. */
export function ownerOfThing(scene: Scene, words: string): string | undefined {
  if (words.length < 2 || words.length > 16 || /^(?:이|그|저)\s/u.test(words) || isGoods(words)) return undefined;
  const name = words.replace(/[‘’'“”"]/gu, '');
  const { article, sentence } = scene;
  if (sentence.organizations.some((o) => o.text === name)) return undefined;
  const first = article.sentences.find(
    (s) =>
      s.start <= sentence.start &&
      s.kind === 'paragraph' &&
      QUOTES.some(([open, close]) => s.text.includes(open + name + close)),
  );
  if (!first) return undefined;
  const subject = first.clauses
    .flatMap((c) => c.arguments)
    .find((a) => (a.case === 'topic' || a.case === 'subject') && isOrganization(a.mention));
  return subject?.mention.name ?? aboutOf(first === sentence ? scene : new Scene(article, first)) ?? aboutOf(scene);
}
const QUOTES = [
  ['‘', '’'],
  ["'", "'"],
  ['“', '”'],
  ['"', '"'],
] as const;

/** `한빛병원 등 7개 병원이`: who the subject names. */
export function usersIn(scene: Scene, index: number): string[] {
  const subjects = scene.phrasesOf(index, 'subject', 'topic', 'also');
  const named = subjects.flatMap((p) => scene.entitiesIn(p).filter(isOrganization)).map((e) => e.name);
  const listed = namesOf(scene.argumentsOf(index, 'subject', 'topic').filter((a) => isOrganization(a.mention)));
  return [...new Set([...listed, ...named])];
}
