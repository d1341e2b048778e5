// What an entry of the catalogue says of what we look for. Entries are data: no fact of any article stands in them.
import type { Label, OrganizationKind, Role } from '../model/index.ts';

/**
 * Sentences of our own that hold such an event or figure, and ones that hold a cue but no such thing. They stand beside
 * the entry that they are of, as an export of their own: what reads articles does not load them.
 */
export interface Examples {
  examples: readonly [string, string, ...string[]];
  counterExamples: readonly [string, ...string[]];
}

/** A kind of event. One file in `events/` and one line in `events/index.ts`. */
export interface EventType {
  id: string;
  label: Label;
  /** Fixed colours, in CSS hex, that hold for colour-blind readers on either ground. */
  color: { light: string; dark: string };
  /** A d3-like symbol that carries the same meaning as the colour. */
  shape:
    | 'circle'
    | 'square'
    | 'diamond'
    | 'triangle'
    | 'cross'
    | 'star'
    | 'wye'
    | 'plus'
    | 'hexagon'
    | 'pentagon'
    | 'bar'
    | 'ring'
    | 'chevron';
  /** Verb and noun stems that announce it (`설립`, `출범`, `세우`), most telling first. */
  cues: readonly string[];
  /** Words that stand where the cue does and make it something else (`투자자`, `설립자`). */
  blockers: readonly string[];
  /** Cues that are verbs of their own (`세우`, `사들이`); the others are nouns that 하다, 되다 make verbs of. */
  stems?: readonly string[];
  /** A noun and the verbs that make it this event: `협약을 맺다`, `문을 열다`. */
  phrases?: readonly { nouns: readonly string[]; verbs: readonly string[] }[];
  /** Cues that announce it only where what they act on ends in one of `objects`: `조성` of a `펀드`, not of `환경`. */
  weak?: readonly string[];
  objects?: readonly string[];
  roles: {
    /** What the agent (은/는, 이/가), the object (을/를), and the others (와/과; 에, 에게) are in this event. */
    agent: Role;
    object?: Role;
    with?: Role;
    to?: Role;
    at?: Role;
  };
}

/** A kind of figure. One file in `metrics/` and one line in `metrics/index.ts`. */
export interface Metric {
  id: string;
  group: 'facility' | 'workforce' | 'investment' | 'talent' | 'network' | 'program' | 'performance' | 'other';
  label: Label;
  /** Unit ids it may have; empty: any, as the article names it. */
  units: readonly string[];
  /** `true`: only of what is meant to be reached or has a rate (`매년 100명 육성`). */
  ahead?: boolean;
  /**
   * Words that tell it, beside the number or in its clause: a stem (`근무`); a particle of the counted noun and a stem
   * behind it (`을 육성`: `500명을 … 육성`; one particle stands for its other forms); `*`: the unit alone tells it.
   */
  cues: readonly string[];
  /** Nouns that tell it only where they are what is counted: in its phrase (`교수 40명`), or as `교수 수` before it. */
  nouns?: readonly string[];
  /** Words in the counted noun phrase that make it something else, and cues with a particle that do. */
  blockers: readonly string[];
}

/** A unit or counter. */
export interface Unit {
  id: string;
  /** Label as it follows a number: `명`, `people`. */
  label: Label;
  /** English form for one: `person`. */
  one?: string;
  /** How it is written in Korean text, longest first: `제곱미터`, `㎡`, `m²`. */
  forms: readonly string[];
  /** Factor to the unit that `of` names (평 → m2). */
  of?: { unit: string; factor: number };
  kind:
    | 'money'
    | 'area'
    | 'person'
    | 'organization'
    | 'building'
    | 'time'
    | 'ratio'
    | 'length'
    | 'weight'
    | 'energy'
    | 'data'
    | 'count';
}

/** An organization that the reader of Korean business news knows: its names and place, never its deeds. */
export interface CatalogOrganization {
  id: string;
  ko: string;
  en: string;
  aliases: readonly string[];
  /** Of the aliases those that are everyday words as well: they name it where something else says that they are names. */
  shorts?: readonly string[];
  kind: OrganizationKind;
  /** Id of its group (LG, SK…). */
  group?: string;
  parent?: string;
}
