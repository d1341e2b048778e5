// A clause or a sentence in; who competes with whom out.
import type { DraftRelation } from '../../types.ts';
import { isOrganization } from '../events/build.ts';
import type { Scene } from '../events/scene.ts';
import { toTie, withOf, type TieClause } from './tieClause.ts';

const RIVAL = /^(?:경쟁|맞붙|다투|겨루|격돌)$/u;

/** The verbs of these ties. */
export const RIVAL_VERBS: readonly RegExp[] = [RIVAL];
const DOING =
  /^(?:하|진행|추진|수행|확대|강화|이어가|시작|맺|잡|체결|구축|벌이|논의|모색|펼치|넓히|키우|늘리|이어오|맡)$/u;

/** The rivals of one clause. */
export function readRivals({ scene, index, lemma, objects, agents, names }: TieClause): DraftRelation[] {
  const found: DraftRelation[] = [];
  if (RIVAL.test(lemma) || (DOING.test(lemma) && objects.some((o) => /경쟁$/u.test(o)))) {
    for (const a of names)
      for (const b of withOf(scene, index))
        if (a !== b) found.push(toTie(scene, index, 'rivalry', a, b, 'rivalry-verb'));
    // `가람전자와 나래전자가 시장에서 경쟁하고 있다`
    if (!withOf(scene, index).length && (agents?.from === 'stated' || agents?.rule === 'both'))
      names.forEach((a, i) => {
        for (const b of names.slice(i + 1)) found.push(toTie(scene, index, 'rivalry', a, b, 'rivals'));
      });
  }
  return found;
}

/** `경쟁사인 나래전자는`, `라이벌 나래전자를`: the other is who the sentence or the text is about. */
export function rivalsNamed(scene: Scene): DraftRelation[] {
  const { sentence } = scene;
  return sentence.organizations.flatMap((mention) => {
    const before = sentence.text.slice(Math.max(0, mention.start - sentence.start - 8), mention.start - sentence.start);
    if (!/(?:경쟁사|경쟁 ?업체|경쟁자|라이벌|맞수)(?:인)? $/u.test(before)) return [];
    const first = sentence.organizations[0]!;
    const other = first.start < mention.start ? first : sentence.topic;
    const index = scene.clauses.findIndex((c) => c.start <= mention.start && c.end >= mention.end);
    if (!other || !isOrganization(other) || other.name === mention.name || index < 0) return [];
    return [toTie(scene, index, 'rivalry', other.name, mention.name, 'rival-named', other !== first)];
  });
}
