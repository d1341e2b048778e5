// A sentence in; ties that it tells by what somebody is to somebody out: `A의 2대 주주는 B다`, `B를 고객사로 둔 A`.
import type { DraftEvent, DraftRelation } from '../../types.ts';
import type { Scene } from '../events/scene.ts';
import { aboutOf } from '../roles/aboutOf.ts';
import { lastFund } from '../roles/nounContext.ts';
import { rolesIn } from '../roles/rolesIn.ts';

/** Who pays into a fund. */
const OF_FUND = /출자자|유한책임조합원|LP/u;

/** The relations of the roles that a sentence names. */
export function readRoleNouns(scene: Scene, events: readonly DraftEvent[]): DraftRelation[] {
  const named = rolesIn(scene).flatMap((r) => {
    if (!r.open) return [r];
    // `주요 투자자로는 나래벤처스가 있다`: where no round has been told, of whom the text is about
    const isTold = events.some((e) => e.type === 'investment' && e.participants.some((p) => p.name === r.source));
    const { text, start } = scene.sentence;
    // `출자자는 나래은행과 다온증권이다`: of the fund that was told
    const fund = OF_FUND.test(text.slice(r.start - start, r.end - start))
      ? lastFund(scene, r.start - start)
      : undefined;
    const about = isTold ? undefined : (fund?.name ?? (r.listed ? aboutOf(scene) : undefined));
    return about !== undefined && about !== r.source ? [{ ...r, target: about, implied: true }] : [];
  });
  return named.map(({ type, source, target, rule, implied, start, end }) => ({
    type,
    source,
    target,
    ...(scene.article.published ? { edtf: scene.article.published.slice(0, 10) } : {}),
    events: [],
    evidence: [{ start, end, rule: `relation/${rule}` }],
    trace: [
      { slot: 'source', value: source, rule, from: implied ? 'implied' : 'stated' },
      { slot: 'target', value: target, rule, from: implied ? 'implied' : 'stated' },
    ],
  }));
}
