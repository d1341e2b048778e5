// A draft with a cue of announcing in, who announces out: only with a day of its own.
import { asOrganizations, isOrganization, type Builder, type EventDraft } from '../build.ts';
import { nameOfPhrase } from '../names.ts';

const BARE = /^(?:계획|방침|구상|청사진|비전|목표|입장|내용|사실)$/u;

export const announcement: Builder = (draft) => {
  const { scene, match } = draft;
  // `처음 공시한 이후`: said in passing
  if (scene.clauses[match.clause]?.ending === 'adnominal') return false;
  // `계약을 맺었다고 12일 공시했다`: what is said is told for itself
  const quoted = scene.clauses.some((c) => c.parent === match.clause && c.ending === 'quoted');
  if (quoted && !scene.phrasesOf(match.clause, 'object').length) return false;
  const agents = scene.agent(match.clause);
  draft.addAll(asOrganizations(agents, scene), 'announcer');
  // `가람바이오의 임상 결과는 6월 발표될 예정이다`: whose results
  const passive = scene.clauses[match.clause]?.voice === 'passive';
  const owner = passive && match.object ? scene.entitiesIn(match.object).find(isOrganization) : undefined;
  if (owner && !draft.has('announcer')) draft.add(owner.name, 'announcer', 'of');
  // `결과를 하반기에 공개한다`: still to come, and said with its day
  const ahead = scene.clauses[match.clause]?.modality === 'planned' && isAhead(draft);
  if (!ahead) draft.modality = 'occurred';
  // `감사 결과를 발표했다`: what the headline says is announced
  const named = match.object && match.object.case === 'object' ? nameOfPhrase(scene, match.object) : undefined;
  // `짓는다는 계획을 발표했다`: what is planned is told for itself
  if (named && BARE.test(named.name) && !isModified(draft)) return false;
  if (named && !named.entity && !named.generic) draft.object = named.name;
  const stated =
    owner !== undefined ||
    agents?.from === 'stated' ||
    /^(?:reporter|anaphor)$/u.test(agents?.rule ?? '') ||
    (ahead && agents?.rule === 'running-topic');
  const { reporting } = scene.clauses[match.clause] ?? {};
  return (
    draft.has('announcer') &&
    stated &&
    (scene.datesOf(match.clause).length > 0 || (!reporting && scene.isDated(match.clause)))
  );
};

// `새 비전을`, and no clause says what it is: `짓는다는 계획을`
function isModified({ scene, match }: EventDraft): boolean {
  const { object } = match;
  if (
    !object ||
    scene.clauses.some((c, i) => i < match.clause && c.parent === match.clause && c.ending !== 'connective')
  )
    return false;
  const date = scene.sentence.dates.filter((d) => d.start >= object.start && d.end <= object.end).at(-1);
  return scene
    .textOf({ start: date?.end ?? object.start, end: object.end })
    .trim()
    .includes(' ');
}

// A day behind the document's own
function isAhead({ scene, match }: EventDraft): boolean {
  const { published } = scene.article;
  return scene.datesOf(match.clause).some((d) => !!published && !!d.to && d.to > published);
}
