// The names of a document and its words in; the stems by which its firms are called further down out: 달보드레 of 달보드레소프트.
import { catalogNames } from './catalogNames.ts';
import { stemOf, type Entity } from './directory.ts';
import type { Word } from './words.ts';

/** 한국솔빛금융협회: its own words and what it is. */
const BODY = /^(한국|대한|전국)?([가-힣]{4,})(협회|연합회|중앙회|학회|연맹|재단|공단|진흥원|연구원|연구소)$/;
/** Of these the first of its own words stands for all. */
const CUT_SHORT = /[회맹단]$/;

/** 솔내상의 of 솔내상공회의소. */
const CHAMBER = '상공회의소';

function shortsOfBody(name: string): string[] {
  if (name.length > CHAMBER.length && name.endsWith(CHAMBER)) return [`${name.slice(0, -CHAMBER.length)}상의`];
  const [, land, own, end] = BODY.exec(name) ?? [];
  if (!own || !end) return [];
  const found = land ? [own + end] : [];
  if (CUT_SHORT.test(end)) for (let cut = 2; cut <= own.length - 2; cut++) found.push(own.slice(0, cut) + end);
  return found.filter((short) => !catalogNames().get(short));
}

/** By what a body may be called behind its whole name, in the order given, the first of that name: 솔빛협회 of 한국솔빛금융협회. */
export function shortBodies<One extends { name: string }>(all: Iterable<One>): ReadonlyMap<string, One> {
  const found = new Map<string, One>();
  const several = new Set<string>();
  const seen = new Set<string>();
  for (const one of all) {
    if (seen.has(one.name) || found.has(one.name)) continue;
    seen.add(one.name);
    for (const short of shortsOfBody(one.name)) {
      if (seen.has(short) || (found.has(short) && found.get(short)!.name !== one.name)) several.add(short);
      else found.set(short, one);
    }
  }
  for (const short of several) found.delete(short);
  return found;
}

type Named = Pick<Entity, 'name' | 'kind' | 'entry'>;

/** Where a stem has stood so far. */
interface Told {
  /** Its name has been given whole. */
  named: boolean;
  /** It has stood alone. */
  alone: boolean;
}

/**
 * By stem the one firm that it means: no other name begins so, and it stands alone only behind the whole name and in
 * sentences of its own. Time grows with the text and the number of names.
 */
export function readShortNames<One extends Named>(
  all: Iterable<One>,
  texts: readonly string[],
  words: readonly (readonly Word[])[],
): ReadonlyMap<string, One> {
  const found = stemsOf([...all]);
  if (!found.size) return found;
  const lengths = new Set([...found.keys()].map((stem) => stem.length));
  const told = new Map<string, Told>();
  for (const [index, own] of words.entries()) {
    const here = new Map<string, Told>();
    for (const { start, text } of own)
      for (const length of lengths) {
        const stem = text.slice(0, length);
        const one = found.get(stem);
        if (!one) continue;
        const seen = here.get(stem) ?? { named: false, alone: false };
        if (texts[index]!.startsWith(one.name, start)) seen.named = true;
        else seen.alone = true;
        here.set(stem, seen);
      }
    for (const [stem, { named, alone }] of here) {
      const before = told.get(stem) ?? { named: false, alone: false };
      if (alone && (named || !before.named)) found.delete(stem);
      told.set(stem, { named: before.named || named, alone: before.alone || alone });
    }
  }
  for (const stem of found.keys()) if (!told.get(stem)?.alone) found.delete(stem);
  return found;
}

// The stems with which one name begins and no other
function stemsOf<One extends Named>(all: readonly One[]): Map<string, One> {
  const found = new Map<string, One>();
  const others = new Set<string>();
  for (const one of all) {
    const stem = stemOf(one);
    if (stem === undefined) continue;
    const known = found.get(stem);
    if (known && known.name !== one.name) others.add(stem);
    found.set(stem, known ?? one);
  }
  if (!found.size) return found;
  const lengths = new Set([...found.keys()].map((stem) => stem.length));
  for (const { name, kind } of all)
    for (const length of lengths) {
      const stem = name.slice(0, length);
      const one = name.length > length ? found.get(stem) : undefined;
      // 누리솔 딥테크 2호 펀드: of the house 누리솔인베스트먼트
      const isOwnFund = kind === 'fund' && name[length] === ' ';
      if (one && one.name !== name && !isOwnFund) others.add(stem);
    }
  for (const stem of others) found.delete(stem);
  return found;
}
