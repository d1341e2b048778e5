// Gold documents and a system's facts in; counts by kind and level, and each miss, difference and false alarm, out.
import { comparisons, sharedParticipants } from './agreement.ts';
import { KINDS, documentKey, type Fact, type Kind } from './facts.ts';

export interface FactSet {
  figures: Fact[];
  events: Fact[];
  relations: Fact[];
}

export interface GoldDocument extends FactSet {
  document: string;
  published?: string;
}

/** How many there are in gold, in the system, and in both. */
class Tally {
  gold = 0;
  system = 0;
  hits = 0;

  add(gold: number, system: number, hits: number): void {
    this.gold += gold;
    this.system += system;
    this.hits += hits;
  }
  get precision(): number | null {
    return this.system ? this.hits / this.system : null;
  }
  get recall(): number | null {
    return this.gold ? this.hits / this.gold : null;
  }
  get f1(): number | null {
    return this.gold + this.system ? (2 * this.hits) / (this.gold + this.system) : null;
  }
}

export type Level = `${Kind | 'all'} ${'lenient' | 'strict'}`;

/** `missed`: gold without a pair; `differs`: a pair that does not agree in all; `false-alarm`: the system's without a pair. */
export interface Finding {
  document: string;
  kind: Kind;
  what: 'missed' | 'differs' | 'false-alarm';
  gold?: Fact;
  system?: Fact;
  /** What a pair differs in. */
  in: string[];
}

export interface Score {
  tallies: Map<Level, Tally & { macro?: number | null }>;
  /** Of the pairs that are one fact: how many agree in what. */
  attributes: Map<string, Tally>;
  findings: Finding[];
  problems: string[];
}

const agreed = (tests: Readonly<Record<string, (g: Fact, s: Fact) => boolean>>, gold: Fact, system: Fact): number =>
  Object.values(tests).filter((test) => test(gold, system)).length;

/** Pairs one to one, those that agree in most first; of equals gold's required ones, then the order of the files. */
function pairFacts(kind: Kind, wanted: readonly Fact[], found: readonly Fact[]): Map<Fact, Fact> {
  const { same, strict, told, closeness } = comparisons[kind];
  const candidates = wanted.flatMap((gold) =>
    found
      .filter((system) => same(gold, system))
      .map((system) => ({
        gold,
        system,
        weight: agreed(strict, gold, system) + (closeness?.(gold, system) ?? 0) + agreed(told, gold, system) / 100,
      })),
  );
  const isOptional = ({ gold }: { gold: Fact }) => Number(Boolean(gold.raw['optional']));
  candidates.sort((a, b) => b.weight - a.weight || isOptional(a) - isOptional(b));
  const pairs = new Map<Fact, Fact>();
  const taken = new Set<Fact>();
  for (const { gold, system } of candidates) {
    if (pairs.has(gold) || taken.has(system)) continue;
    pairs.set(gold, system);
    taken.add(system);
  }
  return pairs;
}

/**
 * A fact given twice is one hit and one false alarm; a fact paired with gold's optional one leaves both counts. `macro`
 * is the mean of the documents' F1.
 */
export function scoreFacts(golds: readonly GoldDocument[], system: ReadonlyMap<string, FactSet>): Score {
  const score: Score = { tallies: new Map(), attributes: new Map(), findings: [], problems: [] };
  const documents = new Map<Level, number[]>();
  const levels = [...KINDS, 'all' as const].flatMap((kind): Level[] => [`${kind} lenient`, `${kind} strict`]);
  for (const level of levels) score.tallies.set(level, new Tally());
  for (const gold of golds) {
    const own = new Map<Level, Tally>(levels.map((level) => [level, new Tally()]));
    const facts = system.get(documentKey(gold.document));
    if (!facts) score.problems.push(`${gold.document}: not among the files: all its facts count as missed`);
    for (const kind of KINDS) {
      const { strict, told } = comparisons[kind];
      const found = facts?.[kind] ?? [];
      const pairs = pairFacts(kind, gold[kind], found);
      const required = gold[kind].filter((fact) => !fact.raw['optional']);
      const optionalPairs = [...pairs.keys()].filter((fact) => fact.raw['optional']).length;
      let strictHits = 0;
      let hits = 0;
      for (const fact of required) {
        const pair = pairs.get(fact);
        if (!pair) {
          score.findings.push({ document: gold.document, kind, what: 'missed', gold: fact, in: [] });
          continue;
        }
        hits++;
        const differs = Object.keys(strict).filter((name) => !strict[name]?.(fact, pair));
        if (differs.length)
          score.findings.push({
            document: gold.document,
            kind,
            what: 'differs',
            gold: fact,
            system: pair,
            in: differs,
          });
        else strictHits++;
        for (const [name, test] of Object.entries({ ...strict, ...told })) {
          const key = `${kind}: ${name}`;
          if (!score.attributes.has(key)) score.attributes.set(key, new Tally());
          score.attributes.get(key)?.add(1, 1, test(fact, pair) ? 1 : 0);
        }
        if (kind === 'events') {
          const key = 'events: each participant';
          if (!score.attributes.has(key)) score.attributes.set(key, new Tally());
          const shared = sharedParticipants(fact, pair);
          score.attributes.get(key)?.add(shared.gold, shared.system, shared.hits);
        }
      }
      const paired = new Set(pairs.values());
      for (const fact of found)
        if (!paired.has(fact))
          score.findings.push({ document: gold.document, kind, what: 'false-alarm', system: fact, in: [] });
      for (const [level, n] of [['lenient', hits] as const, ['strict', strictHits] as const])
        for (const name of [`${kind} ${level}`, `all ${level}`] as Level[])
          for (const tally of [score.tallies.get(name), own.get(name)])
            tally?.add(required.length, found.length - optionalPairs, n);
    }
    for (const [level, tally] of own)
      if (tally.f1 !== null) documents.set(level, [...(documents.get(level) ?? []), tally.f1]);
  }
  for (const [level, tally] of score.tallies) {
    const f1 = documents.get(level) ?? [];
    tally.macro = f1.length ? f1.reduce((sum, value) => sum + value, 0) / f1.length : null;
  }
  return score;
}
