// The clauses of a sentence in; what 도, 까지 set off beside who acts made the object that it is, out: `나래는 다온전자도 인수했다`.
import type { Clause, EntityMention } from '../../types.ts';
import type { Phrase } from './phrases.ts';
import type { Place } from './places.ts';

interface Parts {
  clauses: readonly Clause[];
  /** Changed. */
  phrases: readonly Phrase[];
  owner: readonly number[];
  places: Map<EntityMention, Place>;
}

const TO_WHOM =
  /^(?:인수|합병|흡수합병|인수합병|사들이|품|거느리|매각|처분|방문|찾|둘러보|돌아보|견학|시찰|점검|제치|따돌리|앞지르|넘어서|뛰어넘|끌어들이|고소|제소|고발|만나|후원)$/u;
const ALSO = /^(?:도|까지|까지도|마저)$/u;

/** Changes cases in place, before arguments are given out. */
export function settleAlsoDone({ clauses, phrases, owner, places }: Parts): void {
  for (let i = 1; i < phrases.length; i++) {
    const phrase = phrases[i]!;
    if (phrase.case !== 'also' || !ALSO.test(phrase.particle)) continue;
    const clause = clauses[owner[i]!];
    if (!clause || clause.voice === 'passive' || !TO_WHOM.test(clause.lemma ?? '')) continue;
    const own = phrases.filter((_, at) => owner[at] === owner[i]);
    if (own.some((p) => p.case === 'object') || !own.some((p) => /^(?:topic|subject)$/u.test(p.case))) continue;
    phrase.case = 'object';
    for (const place of places.values()) if (place.phrase === phrase && place.case === 'also') place.case = 'object';
  }
}
