// Merged records in; what cannot all be true, with its evidence and a note in both languages, out.
import { formatDate, formatQuantity, metric as metricOf } from '../../catalog/index.ts';
import type { Conflict, Event, Figure, Label } from '../../model/index.ts';
import { uniteEvidence } from './evidence.ts';
import { hashOf, nameKey } from './ids.ts';

type Kind = Conflict['kind'];
type Named = (id: string) => Label;

/** Of these one subject has one value at a time; of the others (counts, shares, sums) only with the same qualifier. */
const SINGLE = new Set(['site-area', 'floor-area', 'building-count', 'headcount', 'fund-size', 'startup-count']);
/** Counts of organizations that a text may also list by name. */
const LISTED = new Set(['affiliate-count', 'member-count', 'partner-count', 'startup-count', 'portfolio-count']);

function conflict(kind: Kind, records: readonly { id: string; evidence: Figure['evidence'] }[], note: Label): Conflict {
  const ids = records.map((record) => record.id).sort();
  return {
    id: `c-${hashOf(kind, ...ids)}`,
    kind,
    records: ids,
    note,
    evidence: uniteEvidence(records.flatMap((record) => record.evidence)),
  };
}

/** Whether a value of `a` is one that `b` allows: `100 이상` allows 150, `약 100` allows 104. */
const allows = (b: Figure, a: Figure): boolean => {
  const top = a.max ?? a.value;
  if (b.bound === 'at-least' || b.bound === 'more-than') return top >= b.value;
  if (b.bound === 'at-most' || b.bound === 'less-than') return a.value <= b.value;
  if (b.bound === 'about' || a.bound === 'about')
    return Math.abs(a.value - b.value) <= 0.1 * Math.max(a.value, b.value);
  return a.value <= (b.max ?? b.value) && b.value <= top;
};

/** One deed, told by two documents with one sum each, and the sums differ. */
function deedConflicts(figures: readonly Figure[], events: readonly Event[], name: Named): Conflict[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return events.flatMap((event) => {
    const sums = event.figures.flatMap((id) => byId.get(id) ?? []).filter((f) => f.metric === 'investment');
    return sums.flatMap((a, i) =>
      sums.slice(i + 1).flatMap((b) => {
        const isAlike =
          a.unit === b.unit &&
          a.rate === b.rate &&
          a.subject === b.subject &&
          a.status === b.status &&
          nameKey(a.qualifier ?? '') === nameKey(b.qualifier ?? '');
        const own = (f: Figure): boolean =>
          f.evidence.every((e) =>
            sums.every((other) => other === f || other.evidence.every((o) => o.document !== e.document)),
          );
        if (!isAlike || !own(a) || !own(b) || allows(a, b) || allows(b, a)) return [];
        return [valueConflict([a, b], name)];
      }),
    );
  });
}

/** Two values for one metric, subject, qualifier and date. */
function valueConflicts(figures: readonly Figure[], name: Named): Conflict[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { metric, subject, qualifier, unit, date, rate, status } = figure;
    if (!qualifier && !SINGLE.has(metric)) continue;
    const key = [metric, subject, nameKey(qualifier ?? ''), unit, date, rate ?? '', status].join('\u001f');
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = group as [Figure, ...Figure[]];
    if (!rest.some((other) => !allows(first, other) && !allows(other, first))) return [];
    return [valueConflict(group, name)];
  });
}

function valueConflict(group: readonly Figure[], name: Named): Conflict {
  const first = group[0]!;
  const values = (lang: 'ko' | 'en') => group.map((f) => formatQuantity(f, lang)).join(lang === 'ko' ? ', ' : ' and ');
  const label = metricOf(first.metric)!.label;
  return conflict('value', group, {
    ko: `${name(first.subject).ko}의 ${label.ko}: ${formatDate(first.date, 'ko')} 값이 서로 다릅니다(${values('ko')}).`,
    en: `${label.en} of ${name(first.subject).en}: the values for ${formatDate(first.date, 'en')} differ (${values('en')}).`,
  });
}

const touches = (a: Figure['evidence'], b: Figure['evidence'], document: string): boolean =>
  a.some(
    (x) => x.document === document && b.some((y) => y.document === document && x.start < y.end && y.start < x.end),
  );

/** A count of organizations, and an event of the same thing in the same document that names more in one role. */
function countConflicts(figures: readonly Figure[], events: readonly Event[], said: Said, name: Named): Conflict[] {
  return figures.flatMap((figure) => {
    if (!LISTED.has(figure.metric) || figure.bound !== 'exact') return [];
    return events.flatMap((event) => {
      const documents = new Set(figure.evidence.map((e) => e.document));
      const shared = event.evidence.find((e) => documents.has(e.document))?.document;
      if (shared === undefined) return [];
      const roles = new Map<string, number>();
      for (const { role } of event.participants) roles.set(role, (roles.get(role) ?? 0) + 1);
      const [role, named] = [...roles].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
      // The thing that they share in (a team set up in each, the fund, the alliance) must stand beside the count too.
      const thing = event.participants.find((p) => p.role !== role && THINGS.has(p.role));
      if (!thing || named <= figure.value || named < 2 || touches(figure.evidence, event.evidence, shared)) return [];
      if (figure.subject !== thing.entity && !said(thing.entity, figure.evidence)) return [];
      return [
        conflict('count', [figure, event], {
          ko: `${name(thing.entity).ko}: ${formatQuantity(figure, 'ko')}이라고 한 곳과 이름 ${named}개를 든 곳이 다릅니다.`,
          en: `${name(thing.entity).en}: one passage counts ${formatQuantity(figure, 'en')}, another names ${named}.`,
        }),
      ];
    });
  });
}
const THINGS = new Set(['founded', 'consortium', 'recipient', 'organization']);

/** Says whether evidence names an entity. */
export type Said = (entity: string, evidence: Figure['evidence']) => boolean;

/** One sum in one document that goes to two: a headline names another recipient than the body. */
function partyConflicts(figures: readonly Figure[], name: Named): Conflict[] {
  const sums = figures.filter((f) => f.metric === 'investment' || f.metric === 'fund-size');
  return sums.flatMap((a, i) =>
    sums.slice(i + 1).flatMap((b) => {
      if (a.metric !== b.metric || a.value !== b.value || a.unit !== b.unit || a.subject === b.subject) return [];
      if (a.rate !== b.rate || !(a.date === b.date)) return [];
      if (!a.evidence.some((x) => b.evidence.some((y) => x.document === y.document))) return [];
      return [
        conflict('party', [a, b], {
          ko: `${formatQuantity(a, 'ko')}의 상대가 다릅니다: ${name(a.subject).ko}, ${name(b.subject).ko}.`,
          en: `${formatQuantity(a, 'en')} is told of two parties: ${name(a.subject).en} and ${name(b.subject).en}.`,
        }),
      ];
    }),
  );
}

/** All conflicts among merged records, sorted by id. */
export function readConflicts(
  figures: readonly Figure[],
  events: readonly Event[],
  said: Said,
  name: Named,
): Conflict[] {
  const found = [
    ...valueConflicts(figures, name),
    ...deedConflicts(figures, events, name),
    ...countConflicts(figures, events, said, name),
    ...partyConflicts(figures, name),
  ];
  return [...new Map(found.map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
