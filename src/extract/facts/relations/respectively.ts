// The sentences of a document in; whether a tie joins two whom a sentence pairs with others out: `A와 B는 각각 X·Y와 손잡았다`.
import type { DraftRelation, OrganizationMention, ReadSentence } from '../../types.ts';
import { listIn } from '../roles/lists.ts';
import { pairKeyOf } from './keys.ts';

/** So many sentences of one pair are kept, so many names of one list. */
const MOST = 20;
const EACH = /^(?:\([^()]*\))?[은는이가도]\s(?:\S+\s){0,10}각각\s(?:\S{1,8}\s)?$/u;

/** Two lists of one length, where each of the first goes with its own of the second. */
function listsOf(sentence: ReadSentence): [OrganizationMention[], OrganizationMention[]] | undefined {
  const { organizations, text, start } = sentence;
  const at = organizations.findIndex(
    ({ end }, i) => organizations[i + 1] && EACH.test(text.slice(end - start, organizations[i + 1]!.start - start)),
  );
  if (at < 0) return undefined;
  const first = listIn(sentence, at);
  const last = organizations[at + first.length];
  const second = last ? listIn(sentence, at + first.length) : [];
  return first.length > 1 &&
    first.length <= MOST &&
    second.length === first.length &&
    second[0] === organizations[at + 1]
    ? [first, second]
    : undefined;
}

/** `나래는 달성군에 87억원을, 다온은 김천시에 73억원을 투자하기로 협약했다`: each does its own. */
const TOPIC = /^(?:\([^()]*\))?[’'”"]?[은는]\s/u;
const MUTUAL = /상호|서로|함께|공동|협력|합작|제휴|손잡|힘을|동맹|맞손|MOU|양해각서/u;
/** `나래는 본사를 옮겼으며, 다온은 나래와 협약을 맺었다`: with whom the other does it. */
const WITH = /^(?:\([^()]*\))?[’'”"]?[와과](?:는|도)?\s/u;
function topicsOf({ organizations, text, start }: ReadSentence): string[] {
  const named = (sign: RegExp) =>
    organizations.filter((o) => sign.test(text.slice(o.end - start, o.end - start + 30))).map((o) => o.name);
  const topics = [...new Set(named(TOPIC))];
  const beside = topics.length > 1 ? named(WITH) : [];
  return topics.filter((name) => !beside.includes(name));
}

/** The pairs of such lists that are no pairs, by where their sentence begins. */
export function unpaired(sentences: readonly ReadSentence[]): (draft: DraftRelation) => boolean {
  /** By pair: the sentences, few for each, so that a tie is looked up and not compared with all. */
  const found = new Map<string, { start: number; end: number; type?: string }[]>();
  const note = (keys: Iterable<string>, span: { start: number; end: number; type?: string }) => {
    for (const key of keys) found.set(key, [...(found.get(key) ?? []).slice(-MOST), span]);
  };
  for (const sentence of sentences) {
    const topics = MUTUAL.test(sentence.text) ? [] : topicsOf(sentence);
    if (topics.length > 1 && topics.length <= MOST) {
      const keys = new Set(topics.flatMap((a) => topics.map((b) => pairKeyOf(a, b))));
      note(keys, { start: sentence.start, end: sentence.end, type: 'partnership' });
    }
    const lists = sentence.text.includes('각각') ? listsOf(sentence) : undefined;
    if (!lists) continue;
    const [first, second] = lists.map((list) => list.map(({ name }) => name)) as [string[], string[]];
    const keys = new Set([...first, ...second].flatMap((a) => [...first, ...second].map((b) => pairKeyOf(a, b))));
    first.forEach((name, i) => keys.delete(pairKeyOf(name, second[i]!)));
    note(keys, { start: sentence.start, end: sentence.end });
  }
  return ({ source, target, type, evidence }) =>
    (found.get(pairKeyOf(source, target)) ?? []).some(
      ({ start, end, type: only = type }) => only === type && evidence[0]!.start >= start && evidence[0]!.start < end,
    );
}
