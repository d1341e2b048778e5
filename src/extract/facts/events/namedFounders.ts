// The events of a document in; who another sentence says founded the firm, added to its founding: `1962년 출발했다. 창업자는 박보람 회장이다`.
import type { ReadArticle, ReadSentence } from '../../types.ts';
import type { Told } from './merge.ts';

const FOUNDER =
  /(?<![\p{L}\d])(?:공동\s?)?(?:창업자|창업주|설립자|창립자|창시자|창업\s?멤버|설립\s?주역)(?:들)?(?:은|는)\s/u;
/** He stands right behind, in what the sentence says of the founder: no clause ends before. */
const IS_HIM = /^[^.]{0,60}?(?:이다|다|이며|이고|인데|였다|이었다)(?=[\s.,”"]|$)/u;
/** He does something instead: `창업자는 박보람 회장이 물러나자`. */
const ACTS = /^[^,]{0,14}[가이은는]\s/u;

/** Adds in place; only to a founding that names what was founded and nobody yet who did it. */
export function addNamedFounders({ sentences }: ReadArticle, told: readonly Told[]): void {
  const open = told.filter(({ draft }) => draft.type === 'founding' && draft.modality === 'occurred');
  if (!open.length) return;
  for (const sentence of sentences) {
    const match = sentence.people.length ? FOUNDER.exec(sentence.text) : null;
    if (!match) continue;
    const at = match.index + match[0].length;
    const words = IS_HIM.exec(sentence.text.slice(at))?.[0];
    if (!words) continue;
    const end = sentence.start + at + words.length;
    const people = sentence.people.filter((p) => p.start >= sentence.start + at && p.end <= end);
    if (people.some((p) => ACTS.test(sentence.text.slice(p.end - sentence.start)))) continue;
    const firm = firmOf(sentence, match.index);
    const founding = open.findLast(
      ({ draft, sentence: index }) =>
        index <= sentence.index &&
        draft.participants.some((p) => p.role === 'founded' && p.name === firm) &&
        !draft.participants.some((p) => p.role === 'founder'),
    );
    if (!founding) continue;
    for (const { name } of people) {
      founding.draft.participants.push({ name, role: 'founder' });
      founding.draft.trace.push({ slot: 'founder', value: name, rule: 'named-founder', from: 'implied' });
    }
  }
}

// `가람해운의 창업자는`, else whom the text is about
function firmOf({ text, start, organizations, topic }: ReadSentence, at: number): string | undefined {
  const owner = organizations.findLast(
    (o) => o.end - start <= at && /^(?:\([^)]*\))?[’'”"]?(?:의)?\s$/u.test(text.slice(o.end - start, at)),
  );
  return owner?.name ?? (topic?.kind === 'organization' ? topic.name : undefined);
}
