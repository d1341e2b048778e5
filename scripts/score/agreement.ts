// A gold fact and a system's fact in; whether they are the same fact, and in what they agree, out.
import { UNDIRECTED } from '../../src/model/index.ts';
import { answersOf, isUndated, listOf, share, spanOf, spanOfEdtf, type Fact, type Kind, type Raw } from './facts.ts';

type Test = (gold: Fact, system: Fact) => boolean;

/** How facts of one kind are compared. */
export interface Comparison {
  /** Lenient: the two are one fact. */
  same: Test;
  /** What they must agree in beside, to agree strictly. */
  strict: Readonly<Record<string, Test>>;
  /** What is told of, and counts for nothing. */
  told: Readonly<Record<string, Test>>;
  /** Between 0 and 1: breaks ties between pairs that agree in as much. */
  closeness?: (gold: Fact, system: Fact) => number;
  say(fact: Fact): string;
}

const equal = (a: unknown, b: unknown): boolean => (a ?? null) === (b ?? null);
const close = (a: unknown, b: unknown): boolean =>
  equal(a, b) ||
  (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)));

/** One of gold's answers is the system's; where either says nothing, it says `silent`. */
const agreesIn =
  (field: string, silent: unknown = null, by = equal): Test =>
  (gold, system) => {
    const answers = answersOf(gold, field);
    return (answers.length ? answers : [silent]).some((answer) => by(answer, system.raw[field] ?? silent));
  };

/** Undated gold agrees with any date; an open start may be given as its last day alone. */
const inDates: Test = (gold, system) => {
  if (isUndated(gold)) return true;
  const [first, last] = spanOf(system);
  const others = listOf((gold.raw['alt'] as Raw | undefined)?.['date']).map((date) =>
    spanOfEdtf(String(date), gold.published),
  );
  return [spanOf(gold), ...others].some(
    ([from, to]) => to === last && (from === first || (from === null && first === last)),
  );
};

interface Shared {
  gold: number;
  system: number;
  /** Same entity, and same entity in the same role. */
  hits: number;
  roles: number;
}

/** Participants of two events, paired one to one; gold's optional ones count neither for nor against. */
export function sharedParticipants(gold: Fact, system: Fact): Shared {
  const rest = listOf(system.raw['participants']) as Raw[];
  const shared: Shared = { gold: 0, system: 0, hits: 0, roles: 0 };
  const wanted = [...(listOf(gold.raw['participants']) as Raw[])].sort(
    (a, b) => Number(Boolean(a['optional'])) - Number(Boolean(b['optional'])),
  );
  const left = [...rest];
  for (const participant of wanted) {
    const names = gold.names(participant['entity'] ?? participant['name']);
    const at = left.findIndex((other) => share(names, system.names(other['entity'] ?? other['name'])));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (participant['optional']) continue;
    shared.gold++;
    if (!found) continue;
    shared.system++;
    shared.hits++;
    if (listOf(participant['role']).some((role) => equal(role, found['role']))) shared.roles++;
  }
  shared.system += left.length;
  return shared;
}

const endsOf = (fact: Fact) => [fact.names(answersOf(fact, 'source')), fact.names(answersOf(fact, 'target'))] as const;
const sameWay: Test = (gold, system) => {
  const [source, target] = endsOf(gold);
  const [from, to] = endsOf(system);
  return share(source, from) && share(target, to);
};
const otherWay: Test = (gold, system) => {
  const [source, target] = endsOf(gold);
  const [from, to] = endsOf(system);
  return share(source, to) && share(target, from);
};

const text = (value: unknown) => (value === null || value === undefined ? '?' : String(value));
const who = (fact: Fact, entity: unknown) => [...fact.names(entity)][0] ?? 'nobody';
const days = (fact: Fact) =>
  spanOf(fact)
    .map((day) => day ?? '')
    .join('..');

export const comparisons: Readonly<Record<Kind, Comparison>> = {
  figures: {
    same: (g, s) => agreesIn('metric')(g, s) && agreesIn('unit')(g, s) && agreesIn('value', null, close)(g, s),
    strict: {
      max: agreesIn('max', null, close),
      rate: agreesIn('rate'),
      bound: agreesIn('bound', 'exact'),
      status: agreesIn('status', 'actual'),
      subject: (g, s) =>
        !answersOf(g, 'subject').length || share(g.names(answersOf(g, 'subject')), s.names(s.raw['subject'])),
      'from and to': inDates,
    },
    told: {
      equivalents: (g, s) => {
        const [wanted, got] = [g, s].map((fact) => listOf(fact.raw['equivalents']) as Raw[]) as [Raw[], Raw[]];
        return (
          wanted.length === got.length &&
          wanted.every((one) =>
            got.some((other) => close(one['value'], other['value']) && equal(one['unit'], other['unit'])),
          )
        );
      },
    },
    say: (f) =>
      `${text(f.raw['metric'])} ${text(f.raw['value'])}${f.raw['max'] === undefined ? '' : `–${text(f.raw['max'])}`} ${text(f.raw['unit'])}${f.raw['rate'] ? ` ${text(f.raw['rate'])}` : ''}, ${text(f.raw['bound'] ?? 'exact')}, ${text(f.raw['status'] ?? 'actual')}, ${who(f, f.raw['subject'])}, ${days(f)}`,
  },
  events: {
    same: (g, s) => {
      if (!agreesIn('type')(g, s)) return false;
      if (!isUndated(g)) return inDates(g, s);
      const shared = sharedParticipants(g, s);
      return shared.hits > 0 || shared.gold === 0;
    },
    strict: {
      participants: (g, s) => {
        const shared = sharedParticipants(g, s);
        return shared.hits === shared.gold && shared.hits === shared.system;
      },
    },
    told: {
      roles: (g, s) => {
        const shared = sharedParticipants(g, s);
        return shared.roles === shared.gold && shared.gold === shared.system;
      },
      modality: (g, s) => !answersOf(g, 'modality').length || agreesIn('modality')(g, s),
    },
    closeness: (g, s) => {
      const shared = sharedParticipants(g, s);
      return shared.gold + shared.system ? (2 * shared.hits) / (shared.gold + shared.system) : 1;
    },
    say: (f) =>
      `${text(f.raw['type'])} ${days(f)} [${(listOf(f.raw['participants']) as Raw[]).map((p) => who(f, p['entity'] ?? p['name'])).join(', ')}]`,
  },
  relations: {
    same: (g, s) => agreesIn('type')(g, s) && (sameWay(g, s) || otherWay(g, s)),
    strict: { direction: (g, s) => UNDIRECTED.has(String(s.raw['type'])) || sameWay(g, s) },
    told: {},
    say: (f) => `${text(f.raw['type'])} ${who(f, f.raw['source'])} → ${who(f, f.raw['target'])}`,
  },
};
