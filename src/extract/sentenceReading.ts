// A sentence with its mentions in; the same, its clauses and its topic read when a rule first asks for them, out.
import { readClauses } from './ko/clauses.ts';
import { verbsIn } from './ko/clauses/verbGates.ts';
import type { Word } from './ko/organizations/words.ts';
import type { Protagonist } from './protagonist.ts';
import { Topics } from './topics.ts';
import type {
  BlockKind,
  Clause,
  DateMention,
  EntityMention,
  OrganizationMention,
  PersonMention,
  QuantityMention,
  ReadSentence,
  Sentence,
} from './types.ts';

/** Most sentences of a corpus tell no fact: nothing of them is read that no rule asks for. */
export class SentenceReading implements ReadSentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly block: number;
  readonly kind: BlockKind;
  private read: Clause[] | undefined = undefined;
  private bits = -1;
  private asked = false;
  /** Of the whole document; set once all its sentences are there. */
  topics: Topics | undefined = undefined;

  constructor(
    sentence: Sentence,
    readonly index: number,
    readonly dates: DateMention[],
    readonly quantities: QuantityMention[],
    readonly organizations: OrganizationMention[],
    readonly people: PersonMention[],
    /** Its words, where they were kept. */
    public words?: readonly Word[],
  ) {
    this.start = sentence.start;
    this.end = sentence.end;
    this.text = sentence.text;
    this.block = sentence.block;
    this.kind = sentence.kind;
  }

  get clauses(): Clause[] {
    return (this.read ??= readClauses(this));
  }

  get topic(): EntityMention | undefined {
    return this.kind === 'title' ? undefined : this.topics?.at(this.index);
  }

  get about(): OrganizationMention | undefined {
    return this.kind === 'title' ? undefined : this.topics?.aboutAt(this.index);
  }

  /** Bits of the sets of verbs that it may have; all of them where its words were not kept. */
  get verbs(): number {
    if (!this.asked) {
      this.asked = true;
      if (this.words && this.kind !== 'aside') this.bits = verbsIn(this.text, this.words);
    }
    return this.bits;
  }
}

/** Once the facts are read nobody asks for words: documents that are kept for a merge are kept without them. */
export function forgetWords(sentences: readonly ReadSentence[]): void {
  for (const sentence of sentences) if (sentence instanceof SentenceReading) sentence.words = undefined;
}

/** Whether a sentence may have a clause with a verb of a set: its clauses need not be read where it has none. */
export const mayHave = ({ verbs }: ReadSentence, set: number): boolean => verbs === undefined || (verbs & set) !== 0;

/** Gives every sentence of a document its running topic. */
export function withTopics(sentences: readonly SentenceReading[], protagonist?: Protagonist): ReadSentence[] {
  const topics = new Topics(sentences, protagonist);
  for (const sentence of sentences) sentence.topics = topics;
  return [...sentences];
}
