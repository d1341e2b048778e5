// The ties of a sentence in; those of the pairs before it whose verb is left out, out: `[A는 B를, C는 D를], E는 F를 보유하고 있다`.
import type { DraftRelation, OrganizationMention, ReadSentence } from '../../types.ts';

const TOPIC = /^(?:\([^)]*\))?[’'”"]?(?:[은는]|[이가])\s[‘'“]?$/u;
/** Between one pair and the next: the particle of its second, and a comma. */
const NEXT_PAIR = /^(?:\([^)]*\))?[’'”"]?([을를와과에]|에게)?,\s(?:(?:그리고|또|또한)\s)?[‘'“]?$/u;
const PARTICLE = /^(?:\([^)]*\))?[’'”"]?([을를와과에]|에게)?/u;
/** One particle in two forms. */
const ONE_FORM: Readonly<Record<string, string>> = { 를: '을', 와: '과' };
const formOf = (particle = ''): string => ONE_FORM[particle] ?? particle;
/** A comma between two of the pairs. */
const HINT = /[은는이가] [^\s,]{2,16},\s[^,]{2,24}[은는이가]\s/u;

interface Pair {
  source: string;
  target: string;
  second: string;
}

/** With what is told of the last pair told of those before it; `가람이 나래, 다온이 솔내의 최대주주다` tells nothing of 나래 and 솔내. */
export function withGapped(sentence: ReadSentence, ties: readonly DraftRelation[]): readonly DraftRelation[] {
  if (!ties.length || sentence.organizations.length < 4 || !HINT.test(sentence.text)) return ties;
  const seconds = new Set<string>();
  const found = ties.flatMap((tie) => {
    const [own, ...before] = pairsUpTo(sentence, tie);
    if (before.length) seconds.add(own!.second);
    return before.map(({ source, target, second }) => {
      seconds.add(second);
      return {
        ...tie,
        source,
        target,
        trace: [
          { slot: 'source', value: source, rule: 'gapped', from: 'stated' as const },
          { slot: 'target', value: target, rule: 'gapped', from: 'stated' as const },
        ],
      };
    });
  });
  return [...ties.filter((t) => !(seconds.has(t.source) && seconds.has(t.target))), ...found];
}

/** The pair of a tie, and those before it whose form is the same, the last first. */
function pairsUpTo({ text, start, organizations }: ReadSentence, { source, target }: DraftRelation): Pair[] {
  const at = organizations.findLastIndex(
    (a, i) =>
      (a.name === source && organizations[i + 1]?.name === target) ||
      (a.name === target && organizations[i + 1]?.name === source),
  );
  const gap = (i: number) => text.slice(organizations[i]!.end - start, organizations[i + 1]!.start - start);
  const particleOf = (o: OrganizationMention) =>
    formOf(PARTICLE.exec(text.slice(o.end - start, o.end - start + 40))?.[1]);
  const pairs: Pair[] = [];
  for (let i = at; i >= 0 && TOPIC.test(gap(i)); i -= 2) {
    const beside = i < at ? NEXT_PAIR.exec(gap(i + 1)) : undefined;
    if (i < at && (!beside || (beside[1] !== undefined && formOf(beside[1]) !== particleOf(organizations[at + 1]!))))
      break;
    const [first, second] = [organizations[i]!.name, organizations[i + 1]!.name];
    const isTurned = organizations[at]!.name === target;
    pairs.push({ source: isTurned ? second : first, target: isTurned ? first : second, second });
  }
  return pairs;
}
