// A sentence in; ties that it tells by what somebody is to somebody out: `A의 2대 주주는 B다`, `B를 고객사로 둔 A`.
import type { DraftRelation } from '../../types.ts';
import type { Scene } from '../events/scene.ts';
import { rolesIn } from '../roles/rolesIn.ts';

export { mayNameRoles } from '../roles/rolesIn.ts';

/** The relations of the roles that a sentence names. */
export function readRoleNouns(scene: Scene): DraftRelation[] {
  const named = rolesIn(scene).filter((r) => !r.open);
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
