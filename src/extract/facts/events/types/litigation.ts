// A draft with a cue of suing in, the parties out: at least two.
import type { Argument } from '../../../types.ts';
import { asOrganizations, isOrganization, type Builder } from '../build.ts';

/** How a suit ends. */
const VERDICT = /^(?:판결|승소|패소|선고|기각|이기|지)$/u;
/** A suit against what an authority decided. */
const AGAINST_DECISION = /취소|불복|무효|행정/u;
/** Before whom, not against whom. */
const COURT = /(?:법원|재판소|지법|고법|심판원|위원회|검찰|경찰|특허청|지검)$/u;

export const litigation: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  const suing = asOrganizations(scene.agent(clause), scene);
  // `나래가 다온을 상대로 낸 소송에서 법원은 …라고 판결했다`: the two whose suit it is
  if (VERDICT.test(match.lemma))
    scene.clauses.forEach((c, i) => {
      if (c.ending === 'adnominal' && match.object && scene.headOf(i)?.start === match.object.start)
        draft.addArguments(
          scene
            .argumentsOf(i, 'subject', 'with', 'to', 'object')
            .filter((a) => isOrganization(a.mention) && !COURT.test(a.mention.name)),
          'party',
        );
    });
  draft.addAll(suing && { ...suing, names: suing.names.filter((name) => !COURT.test(name)) }, 'party');
  const others: Argument[] = scene
    .argumentsOf(clause, 'with', 'to', 'object', 'at', 'from')
    .filter((a) => isOrganization(a.mention) && !COURT.test(a.mention.name));
  draft.addArguments(others, 'party');
  // `공정위에서 과징금을 부과받은 뒤 취소 소송을 벌이고 있다`: who decided is who is sued
  if (draft.named('party').length === 1 && match.object && AGAINST_DECISION.test(scene.textOf(match.object)))
    for (const j of scene.clauses.keys())
      if (j < clause)
        draft.addArguments(
          scene.argumentsOf(j, 'at', 'from', 'by').filter((a) => isOrganization(a.mention)),
          'party',
        );
  // `나래화학의 제품이 특허를 침해했다며 소송을 냈다`: whom it says so of
  if (draft.named('party').length === 1)
    scene.clauses.forEach((c, i) => {
      if (c.ending !== 'quoted' || c.parent !== clause) return;
      const accused = scene.argumentsOf(i, 'subject', 'of').filter((a) => isOrganization(a.mention));
      draft.addArguments(accused.slice(0, 1), 'party');
    });
  // `이듬해 소송을 냈다`: against whom was told before
  const [one] = draft.named('party');
  if (one && draft.named('party').length === 1) {
    const before = draft.lastTold('litigation', 3)?.participants.map((p) => p.name) ?? [];
    if (before.includes(one)) before.forEach((name) => draft.add(name, 'party', 'told-before', 'implied'));
  }
  return draft.named('party').length >= 2;
};
