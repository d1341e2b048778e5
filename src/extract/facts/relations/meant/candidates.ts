// A document's sentences in; for a tie of which a sentence names one end alone, all who may be the other, with what is said of each
// of them as strings that have weights, out.
import type { DraftRelation, ReadSentence } from '../../../types.ts';
import { isRead } from '../weighed/setting.ts';
import { bothIn, itselfIn } from '../weighed/features.ts';

export interface Candidate {
  name: string;
  features: string[];
}

/** A tie that means somebody: which end that is, whom the rules take it for, and all whom it may be. */
export interface Meaning {
  draft: DraftRelation;
  slot: 'source' | 'target';
  candidates: readonly Candidate[];
}

/** So many sentences before are looked at. */
const REACH = 30;
/** Names of a sentence that are looked at, at most. */
const MOST_NAMED = 40;

/** One who was named before: how often, as what, and where last. */
interface Known {
  times: number;
  topics: number;
  first: number;
  last: number;
  case: string;
  /** Its place among those named in the last sentence that names it, and their number. */
  place: number;
  of: number;
}

const upTo = (most: number, count: number): number => Math.min(most, count);

/** What is known of a whole document, and of who was named where. */
export class Meanings {
  private readonly sentences: readonly ReadSentence[];
  private readonly counts = new Map<string, number>();
  private readonly kinds = new Map<string, string>();
  private readonly inTitle: string[] = [];
  private readonly most: number;
  /** Those of the first sentence under the headlines. */
  private readonly lead: readonly string[];

  constructor(all: readonly ReadSentence[]) {
    this.sentences = all.filter(isRead);
    for (const { organizations, kind } of this.sentences)
      for (const { name, organizationKind } of organizations) {
        this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
        this.kinds.set(name, organizationKind);
        if (kind === 'title') this.inTitle.push(name);
      }
    this.most = Math.max(0, ...this.counts.values());
    const first = this.sentences.find(({ kind }) => kind !== 'title' && kind !== 'subtitle');
    this.lead = first?.organizations.map(({ name }) => name) ?? [];
  }

  /** Undefined where the sentence names both ends, or none, or nobody else was named. */
  of(draft: DraftRelation): Meaning | undefined {
    const { start, rule } = draft.evidence[0]!;
    const at = this.indexOf(start);
    const sentence = this.sentences[at];
    // 두 회사는: those who were named last
    if (!sentence || rule === 'relation/unit-of-parent' || bothIn(sentence.text)) return undefined;
    const named = namedIn(sentence);
    if (named.has(draft.source) === named.has(draft.target)) return undefined;
    const slot = named.has(draft.source) ? 'target' : 'source';
    const other = slot === 'source' ? draft.target : draft.source;
    const known = this.knownAt(at);
    known.delete(other);
    if (!known.has(draft[slot])) return undefined;
    const itself = itselfIn(sentence.text) ?? '';
    const told = { draft, slot, other, at, sentence, named, itself } as const;
    return {
      draft,
      slot,
      candidates: [...known].map(([name, own]) => ({ name, features: this.say(told, name, own) })),
    };
  }

  /** The sentence that holds an offset; they are in order. */
  private indexOf(offset: number): number {
    let [low, high] = [0, this.sentences.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sentences[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private knownAt(at: number): Map<string, Known> {
    const known = new Map<string, Known>();
    const from = Math.max(0, at - REACH);
    for (let index = from; index <= at; index++) {
      const { organizations, clauses } = this.sentences[index]!;
      const cases = new Map(clauses.flatMap((c) => c.arguments.map((a) => [a.mention.start, a.case] as const)));
      organizations.slice(0, MOST_NAMED).forEach(({ name, start }, place) => {
        const own = known.get(name) ?? { times: 0, topics: 0, first: index };
        const as = cases.get(start) ?? '-';
        const topics = own.topics + (as === 'topic' || as === 'subject' ? 1 : 0);
        const { length: of } = organizations;
        known.set(name, { ...own, times: own.times + 1, topics, last: index, case: as, place, of });
      });
    }
    return known;
  }

  private say(
    { draft, slot, other, at, sentence, named, itself }: Telling,
    name: string,
    { times, topics, first, last, case: as, place, of }: Known,
  ): string[] {
    const { type } = draft;
    const rule = draft.evidence[0]!.rule;
    const kind = this.kinds.get(name) ?? '';
    const is = (one: boolean): string => (one ? '1' : '0');
    const own = is(draft[slot] === name);
    const about = is(sentence.about?.name === name);
    const most = is(this.counts.get(name) === this.most);
    const titled = is(this.inTitle[0] === name);
    const leads = is(this.lead[0] === name);
    const block = is(this.sentences[last]!.block === sentence.block);
    const far = at - last;
    const found = [
      '1',
      `o${own}`,
      `a${about}`,
      `m${most}`,
      `t${titled}${is(this.inTitle.includes(name))}`,
      `h${is(named.has(name))}`,
      `b${block}`,
      `l${leads}${is(this.lead.includes(name))}`,
      `k${kind}`,
      `c${as}`,
      `n${upTo(5, this.counts.get(name) ?? 0)}`,
      `f${upTo(6, far)}`,
      `i${upTo(4, times)}`,
      `s${upTo(3, topics)}`,
      `e${upTo(3, first)}`,
      `p${upTo(3, place)}`,
      `q${upTo(4, of)}`,
      `A${about}${most}${titled}${leads}`,
      `B${block}${about}${most}`,
      `F${about}${upTo(4, far)}`,
      `M${most}${upTo(4, far)}`,
      `C${as}${upTo(3, far)}`,
      `P${as}${upTo(2, place)}${upTo(3, of)}${upTo(2, far)}`,
      `O${own}${about}${most}`,
      `G${own}${upTo(4, far)}`,
      `R${own}${rule}`,
      `T${type}${slot}${kind}`,
      `U${type}${slot}${about}${most}`,
      `K${kind}${this.kinds.get(other) ?? ''}${type}`,
      `r${rule}${kind}`,
      `u${rule}${about}`,
      `v${rule}${most}${titled}`,
    ];
    if (itself) found.push(`I${itself}${kind}`, `J${itself}${upTo(2, far)}${as}`, `L${itself}${about}${most}`);
    return found;
  }
}

interface Telling {
  draft: DraftRelation;
  slot: 'source' | 'target';
  other: string;
  at: number;
  sentence: ReadSentence;
  named: ReadonlySet<string>;
  itself: string;
}

/** Who is named, or pointed to (`이 회사`). */
const namedIn = ({ organizations }: ReadSentence): ReadonlySet<string> =>
  new Set(organizations.map(({ name }) => name));
