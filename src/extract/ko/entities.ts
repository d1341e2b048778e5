// The sentences of one document in; its organizations and people out, sentence by sentence.
import type { OrganizationMention, PersonMention, Sentence } from '../types.ts';
import { readOrganizations, toWordsOf } from './organizations.ts';
import { readPeople } from './people.ts';

export interface Entities {
  /** By sentence: `organizations[i]` are those of `sentences[i]`, in the order of the text, none overlapping another. */
  organizations: OrganizationMention[][];
  people: PersonMention[][];
  /** Canonical name → the other forms that this document uses, abbreviations and short forms among them. */
  aliases: Map<string, Set<string>>;
}

/** Everyone and every organization that a document names. Offsets are the document's; asides are not read. */
export function readEntities(sentences: readonly Sentence[]): Entities {
  const words = toWordsOf(sentences);
  const { mentions, aliases } = readOrganizations(sentences, words);
  return { organizations: mentions, people: readPeople(sentences, mentions, words), aliases };
}
