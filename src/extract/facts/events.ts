// A read article and its figures in; the drafts of its events out.
import { verbSet } from '../ko/clauses/verbGates.ts';
import { mayHave } from '../sentenceReading.ts';
import type { DateMention, DraftEvent, DraftFigure, ReadArticle } from '../types.ts';
import { mayAgree, readAgreedDeeds } from './events/agreedDeeds.ts';
import { addNamedInvestors, mayNameInvestors } from './events/namedInvestors.ts';
import { mayAimStages, readAimedStages } from './events/aimedStages.ts';
import { mayDateStages, readDatedStages, readHeadings } from './events/datedStages.ts';
import { addNamedFounders } from './events/namedFounders.ts';
import { dateAtOccasion } from './events/atOccasion.ts';
import { addAttendees } from './events/attendees.ts';
import { addJoinedParties } from './events/joinedParties.ts';
import { EventDraft } from './events/build.ts';
import { builderOf } from './events/builders.ts';
import { hasCue, readCues } from './events/cues.ts';
import { mayTell, namedIn } from './events/mayTell.ts';
import { mergeTellings, type Told } from './events/merge.ts';
import { mayAim, readGoals } from './events/goals.ts';
import { dateByNoun, mayGiveDay } from './events/dateNouns.ts';
import { dateByVerb, mayDateByVerb } from './events/dateVerbs.ts';
import { managersIn } from './events/managers.ts';
import { isHistory, mayNameDeed, readDeedMoments } from './events/deedMoments.ts';
import { mayNameMoment, readNamedMoments } from './events/moments.ts';
import { Scene } from './events/scene.ts';
import { splitByDate, splitByPost } from './events/several.ts';
import { isNews } from './events/isNews.ts';
import { mayListDeals, readDealItems } from './events/dealItems.ts';
import { joinLead } from './events/joinLead.ts';
import { asPartTaken } from './events/partTaken.ts';
import { openBuilt } from './events/openBuilt.ts';
import { isOfPublicWorks } from './events/publicWorks.ts';
import { mayTellRoot, readRoots } from './events/roots.ts';
import { readStages } from './events/stages.ts';

/** Of two types that one clause announces, the first here is the more specific. */
const SPECIFIC = [
  'litigation',
  'acquisition',
  'appointment',
  'program',
  'membership',
  'construction',
  'founding',
  'investment',
  'visit',
  'release',
  'conference',
  'agreement',
  'announcement',
];
const rank = (type: string) => (SPECIFIC.indexOf(type) + SPECIFIC.length + 1) % (SPECIFIC.length + 1);

/** Without a dateline an event takes place when its own sentence says, or not at all. */
const isDated = ({ edtf }: DateMention): boolean => edtf !== undefined && !edtf.includes('X');

/** Reads the events of captions and paragraphs; each telling of one event inside the article is folded into one draft. */
export function readEvents(article: ReadArticle, figures: readonly DraftFigure[]): DraftEvent[] {
  const told: Told[] = [];
  const undated = article.published === undefined;
  const named = namedIn(article);
  const isNamed = named.organization || named.person;
  for (const sentence of article.sentences) {
    if (sentence.kind !== 'paragraph' && sentence.kind !== 'caption') continue;
    if (!told.length && undated && !sentence.dates.some(isDated)) continue;
    const telling = mayTell(sentence, named);
    if (!told.length && !isNamed && !telling.nameless) continue;
    const cued = telling.clauses && hasCue(sentence);
    if (
      !cued &&
      !(
        telling.moment &&
        (told.length ||
          sentence.index > 0 ||
          mayAim(sentence.text) ||
          mayNameMoment(sentence.text) ||
          mayNameDeed(sentence.text) ||
          mayAimStages(sentence.text) ||
          mayDateStages(sentence.text))
      ) &&
      !(telling.called && NAMING.test(sentence.text)) &&
      !(telling.agreed && mayAgree(sentence.text)) &&
      !mayListDeals(sentence.text) &&
      !(told.length && mayNameInvestors(sentence.text)) &&
      !(told.length && (mayGiveDay(sentence) || mayDateByVerb(sentence))) &&
      !(isNamed && mayTellRoot(sentence, told))
    )
      continue;
    const scene = new Scene(article, sentence);
    renameFounded(scene, told);
    const read = cued
      ? readSentence(scene, figures, told)
      : [...readNamedMoments(scene), ...(telling.moment ? readDeedMoments(scene) : []), ...readGoals(scene)];
    const roots = isNamed && mayTellRoot(sentence, told) ? readRoots(scene, read, told) : read;
    const items = mayListDeals(sentence.text) ? readDealItems(scene) : [];
    const own = items.length ? [...roots.filter((t) => t.draft.type !== 'agreement'), ...items] : roots;
    if (told.length) openBuilt(told, own);
    if (told.length && sentence.index < 3) joinLead(scene, told, own);
    const types = new Set(own.map((t) => t.draft.type));
    if (!own.length || (telling.agreed && !types.has('agreement')))
      own.push(...readAgreedDeeds(scene, told, own.length > 0));
    if (told.length + own.length && mayGiveDay(sentence)) dateByNoun(scene, told, own);
    if (told.length && mayDateByVerb(sentence)) dateByVerb(scene, told, own);
    if (told.length + own.length && mayNameInvestors(sentence.text))
      own.push(...addNamedInvestors(scene, [...told, ...own]));
    const stages = readStages(scene, told).filter((t) => !types.has(t.draft.type));
    const isTold = ({ draft }: Told) => !isOfPublicWorks(scene, draft);
    told.push(...[...own, ...stages].filter(isTold));
    if (telling.moment) {
      told.push(...readAimedStages(scene, told).filter(isTold));
      told.push(...readDatedStages(scene, told).filter(isTold));
    }
  }
  if (!told.length) return [];
  told.push(...readHeadings(article, told));
  placeInTrips(told);
  dateAtOccasion(article, told);
  const merged = mergeTellings(told);
  addFirstMembers(article, merged);
  addManagers(article, merged);
  addNamedFounders(article, merged);
  addAttendees(article, merged);
  addJoinedParties(article, merged);
  dateByReshuffle(article, merged);
  return merged.map(({ draft }) => draft);
}

function readSentence(scene: Scene, figures: readonly DraftFigure[], before: readonly Told[]): Told[] {
  const built: { told: Told; clause: number; joined: boolean }[] = [];
  const history = isHistory(scene.sentence);
  scene.clauses.forEach((clause, index) => {
    // `2010년 가람소재 설립, 2013년 다온테크 인수`: each noun with its own year
    if (history && clause.lemma === clause.predicate.text.replace(/\.$/u, '')) return;
    const matches = readCues(scene, index).sort((a, b) => rank(a.type.id) - rank(b.type.id));
    for (const match of matches) {
      const draft = new EventDraft(scene, match, [...before, ...built.map((b) => b.told)]);
      if (!builderOf(match.type.id)(draft)) continue;
      const taken = draft.finish();
      if (!taken) continue;
      const finished = asPartTaken(taken, scene.sentence.text, scene.sentence.start);
      finished.key = `${scene.sentence.start}:${index}:${finished.type}`;
      finished.figures = figuresOf(scene, index, figures, new Set(built.map((b) => b.clause)));
      // `힘을 합쳐 만든 연합`: so does that
      const joined = clause.ending === 'connective' && (/손잡|잡$/u.test(match.lemma) || match.cue === '힘+합치');
      const again = isAgain(scene, index);
      const telling = {
        draft: finished,
        sentence: scene.sentence.index,
        amounts: draft.amounts,
        ...(again && { again }),
        ...(isNews(scene, index) && { news: true }),
      };
      for (const told of splitByDate(scene, index, telling).flatMap((t) => splitByPost(scene, index, t)))
        built.push({ told, clause: index, joined });
      break;
    }
  });
  // 손잡고 says with whom the next deed is done; it is an event of its own only where none follows
  const kept = built.filter((b) => !b.joined || !built.some((o) => o !== b && leadsTo(scene, b.clause, o.clause)));
  // `450억원을 들여 지은 센터가 17일 문을 열었다`: what it says of the building is said in passing
  const plain = kept.filter(
    (b) =>
      // `나래가 낸 소송에서 … 판결했다`: the suit that is decided
      !(
        b.told.draft.type === 'litigation' &&
        b.told.draft.dated !== 'stated' &&
        scene.clauses[b.clause]?.ending === 'adnominal' &&
        kept.some((o) => o.clause > b.clause && o.told.draft.type === 'litigation')
      ) &&
      !(
        b.told.draft.type === 'construction' &&
        b.told.draft.dated !== 'stated' &&
        scene.clauses[b.clause]?.ending === 'adnominal' &&
        kept.some((o) => o !== b && o.clause === scene.clauses[b.clause]?.parent && MAKES_SITE.has(o.told.draft.type))
      ),
  );
  const specific = plain.filter((b) => b.told.draft.type !== 'announcement');
  const own = (specific.length ? specific : plain).map((b) => b.told);
  return [...own, ...readNamedMoments(scene), ...readDeedMoments(scene), ...readGoals(scene)];
}

// `지난해 9월에도 맺었다`, `2019년 맺은 바 있다`: not what the sentences before told
const isAgain = (scene: Scene, index: number): boolean => {
  const published = scene.article.published ?? '';
  const before = scene.datesOf(index).filter((d) => d.to && d.to < published);
  return (
    (before.length > 0 && EARLIER.test(scene.sentence.text)) ||
    before.some((d) => /도$/u.test(d.after)) ||
    (before.length > 0 && HAS_DONE.test(scene.clauses[index]!.predicate.text))
  );
};

/** `앞서 두 회사는 3월 …`: another deed than what has just been told. */
const EARLIER = /^(?:이에\s|이보다\s)?앞서,?\s/u;
const HAS_DONE = /\s(?:바|적|일)(?:이|도)?\s있/u;

// `손잡고 세운 법인이다`: also to what modifies the noun that it leads to
const leadsTo = (scene: Scene, from: number, to: number): boolean =>
  scene.chainAfter(from).some((i) => i === to || (to > from && scene.clauses[to]?.parent === i));

/** What a building ends up as. */
const MAKES_SITE = new Set(['founding', 'construction']);

const NAMING =
  /(?:펀드|법인|회사|조합|연구소|센터|재단|협의체)(?:의)?\s(?:이름|명칭|사명|법인명|펀드명)[은는]\s[‘'“"]([^’'”"]{2,30})[’'”"]/u;

// `펀드 이름은 ‘나래 1호’로`: what the sentence before founded without a name
function renameFounded(scene: Scene, told: readonly Told[]): void {
  const name = NAMING.exec(scene.sentence.text)?.[1];
  if (!name) return;
  const { index, organizations } = scene.sentence;
  const before = told.findLast((t) => t.draft.type === 'founding' && index - t.sentence <= 2 && index > t.sentence);
  if (!before) return;
  const known = organizations.find((o) => o.text === name)?.name ?? name;
  const { participants, trace } = before.draft;
  const founded = participants.filter((p) => p.role === 'founded');
  if (founded.length > 1) return;
  before.draft.participants = [...participants.filter((p) => p.role !== 'founded'), { name: known, role: 'founded' }];
  before.draft.trace = [
    ...trace.filter((t) => t.slot !== 'founded'),
    { slot: 'founded', value: known, rule: 'named-after', from: 'implied' },
  ];
}

// The figures whose numbers stand in the clause, the clauses joined before it that tell no event of their own, or the noun that it modifies
function figuresOf(
  scene: Scene,
  index: number,
  figures: readonly DraftFigure[],
  others: ReadonlySet<number>,
): string[] {
  const quantities = [...scene.chainBefore(index).filter((i) => !others.has(i)), index].flatMap(
    (i) => scene.clauses[i]?.quantities ?? [],
  );
  const head = scene.clauses[index]?.head;
  return figures
    .filter(
      (f) =>
        quantities.some((q) => q.start < f.span.end && f.span.start < q.end) ||
        (head && f.span.start >= head.start && f.span.end <= head.end),
    )
    .map((f) => f.key);
}

// A visit without a date is part of the same visitor's journey that the text dates
function placeInTrips(told: readonly Told[]): void {
  const visits = told.filter((t) => t.draft.type === 'visit');
  const visitors = (t: Told) => t.draft.participants.filter((p) => p.role === 'visitor').map((p) => p.name);
  for (const visit of visits) {
    if (visit.draft.dated === 'stated' || visit.draft.modality === 'planned') continue;
    const dated = visits.filter(
      (v) => v.draft.dated === 'stated' && visitors(v).some((name) => visitors(visit).includes(name)),
    );
    const journey = dated.filter((v) => v.sentence <= visit.sentence).at(-1) ?? dated[0];
    if (!journey) continue;
    visit.draft.edtf = journey.draft.edtf;
    visit.draft.dated = 'implied';
    visit.draft.trace = visit.draft.trace.map((t) =>
      t.slot === 'date' ? { slot: 'date', value: journey.draft.edtf, rule: 'journey-date', from: 'implied' } : t,
    );
  }
}

const RESHUFFLE = /인사(?:와 조직\s?개편| 및 조직\s?개편)?[를을]\s(?:단행|실시|발표|냈|했)/u;
/** Behind what day a reshuffle is told, sentences that tell who got which post. */
const OF_IT = 12;

// `가람그룹은 3일 임원인사를 단행했다. 이다온 부사장이 사장으로 승진했다`: on the day of the reshuffle
function dateByReshuffle({ sentences, published = '' }: ReadArticle, told: readonly Told[]): void {
  const open = told.filter(
    ({ draft }) => draft.type === 'appointment' && draft.dated === 'open' && draft.modality === 'occurred',
  );
  if (!open.length) return;
  const days = sentences.flatMap(({ text, index, dates }) =>
    RESHUFFLE.test(text)
      ? dates.flatMap(({ edtf = '' }) => (edtf.length === 10 && edtf <= published ? [{ edtf, index }] : []))
      : [],
  );
  if (new Set(days.map((d) => d.edtf)).size !== 1) return;
  const { edtf, index } = days[0]!;
  for (const { draft, sentence } of open) {
    const { clauses = [], dates = [] } = sentences[sentence] ?? {};
    const isMain = clauses.some(
      (c) => c.ending !== 'adnominal' && draft.evidence.some((e) => e.end === c.predicate.end),
    );
    if (!isMain || dates.length || sentence <= index || sentence > index + OF_IT) continue;
    Object.assign(draft, { edtf, dated: 'implied' });
    draft.trace = draft.trace.map((t) =>
      t.slot === 'date' ? { slot: 'date', value: edtf, rule: 'occasion-date', from: 'implied' } : t,
    );
  }
}

const RUNNING = verbSet((lemma) => lemma === '운용');

// `연합체가 27일 출범했다. A, B, C가 참여한다`: who takes part from the first day founded it
function addFirstMembers({ clean: { text } }: ReadArticle, told: readonly Told[]): void {
  for (const { draft, sentence } of told) {
    if (draft.type !== 'membership' || draft.dated === 'stated') continue;
    const body = draft.participants.find((p) => p.role === 'consortium')?.name;
    const members = draft.participants.filter((p) => p.role === 'member' || p.role === 'lead');
    const founding = told.find(
      (t) =>
        t.draft.type === 'founding' &&
        t.sentence === sentence - 1 &&
        t.draft.dated === 'stated' &&
        !t.draft.participants.some((p) => p.role === 'founder') &&
        t.draft.participants.some((p) => p.role === 'founded' && p.name === body),
    )?.draft;
    // `지난해 출범한 연합체`: said in passing, no first day
    const isMain = founding?.evidence.some(({ end }) => text[end - 1] === '다');
    if (!founding || members.length < 2 || !isMain) continue;
    if (draft.modality === 'occurred' && draft.dated === 'open') {
      draft.edtf = founding.edtf;
      draft.dated = 'implied';
      draft.trace = draft.trace.map((t) =>
        t.slot === 'date' ? { slot: 'date', value: founding.edtf, rule: 'founding-day', from: 'implied' } : t,
      );
    }
    for (const { name } of members) {
      founding.participants.push({ name, role: 'founder' });
      founding.trace.push({ slot: 'founder', value: name, rule: 'first-members', from: 'implied' });
    }
  }
}

// Who formed the fund, as another sentence says, manages it
function addManagers(article: ReadArticle, told: readonly Told[]): void {
  const named = (t: Told, role: string) => t.draft.participants.filter((p) => p.role === role).map((p) => p.name);
  const unmanaged = told.filter((t) => t.draft.type === 'investment' && !named(t, 'manager').length);
  if (!unmanaged.length) return;
  const run = new Map<string, string[]>();
  for (const sentence of article.sentences) {
    if (!mayHave(sentence, RUNNING) || !sentence.clauses.some((c) => c.lemma === '운용')) continue;
    const scene = new Scene(article, sentence);
    sentence.clauses.forEach((c, i) => {
      if (c.lemma === '운용' && !c.negated && !c.unreal)
        for (const { fund, manager } of managersIn(scene, i)) run.set(fund, [...(run.get(fund) ?? []), manager]);
    });
  }
  for (const investment of unmanaged) {
    const funds = named(investment, 'recipient').filter((name) => /(?:펀드|기금|조합)$/u.test(name));
    const founding = told.find(
      (t) => t.draft.type === 'founding' && named(t, 'founded').some((name) => funds.includes(name)),
    );
    const stated = funds.flatMap((fund) => run.get(fund) ?? []);
    for (const name of stated.length ? stated : founding ? named(founding, 'founder') : []) {
      if (investment.draft.participants.some((p) => p.name === name)) continue;
      investment.draft.participants.push({ name, role: 'manager' });
      investment.draft.trace.push({
        slot: 'manager',
        value: name,
        rule: stated.length ? 'runs-fund' : 'founder-of-fund',
        from: 'implied',
      });
    }
  }
}
