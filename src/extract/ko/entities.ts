// The sentences of one document in; its organizations and people out, sentence by sentence.
import type { OrganizationMention, PersonMention, Sentence } from '../types.ts';
import type { Word } from './organizations/words.ts';
import { readOrganizations, toWordsOf } from './organizations.ts';
import { readPeople } from './people.ts';

export interface Entities {
  /** By sentence: `organizations[i]` are those of `sentences[i]`, in the order of the text, none overlapping another. */
  organizations: OrganizationMention[][];
  people: PersonMention[][];
  /** The words of each sentence. */
  words: Word[][];
}

/** Everyone and every organization that a document names. Offsets are the document's; asides are not read. */
export function readEntities(sentences: readonly Sentence[]): Entities {
  const words = toWordsOf(sentences);
  const organizations = readOrganizations(sentences, words);
  return {
    organizations,
    people: readPeople(sentences, organizations, words),
    words: words.words,
  };
}
