// What passes between the stages of the pipeline. All offsets are UTF-16 units into the cleaned text.
import type { Bound, Equivalent, Language, OrganizationKind, Rate } from '../model/index.ts';
import type { Chance } from './reasons.ts';

export interface Span {
  start: number;
  end: number;
}

/** Something seen that a reader should know of: what it is, where, and what to do about it. */
export interface Issue {
  /** A stable word: `no-dateline`, `unread-amount`… */
  code: string;
  message: string;
  span?: Span;
}

// ── clean ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** `aside`: share bars, comments, credits, related posts: kept in the text, read by no later stage. */
export type BlockKind = 'title' | 'subtitle' | 'paragraph' | 'caption' | 'aside';

export interface Block extends Span {
  kind: BlockKind;
  /** The name of the rule that put it aside or made it a caption. */
  rule?: string;
  /** Index of the earlier block that says the same: read once, counted once. */
  repeats?: number;
}

/** What the text says of itself. `published` is its own publication, not a repost's; ISO day or date-time. */
export interface Header {
  title?: string;
  publisher?: string;
  authors: string[];
  published?: string;
  modified?: string;
  /** Where the text is a copy of another paper's article: the copy's own words for its source. */
  repostOf?: string;
  url?: string;
}

export interface CleanText {
  /** NFC, one kind of space and of line end; asides included. */
  text: string;
  blocks: Block[];
  header: Header;
  issues: Issue[];
  /** The offset in the text given for an offset in `text`. */
  toOriginal(offset: number): number;
}

export interface Sentence extends Span {
  text: string;
  /** Index into `blocks`. */
  block: number;
  kind: BlockKind;
}

// ── mentions ───────────────────────────────────────────────────────────────────────────────────────────────────────

interface MentionBase extends Span {
  text: string;
  /** The rule that read it. */
  rule: string;
}

/** A time expression. Without `edtf` it is seen but not resolved (`며칠`, a length of time that nothing anchors). */
export interface DateMention extends MentionBase {
  kind: 'date';
  edtf?: string;
  from?: string | null;
  to?: string | null;
  /** `point`: a day … year; `interval`: from–to; `duration`: a length (`3년간`, `나흘 동안`); `anaphor`: `이날`, `같은 해`. */
  form: 'point' | 'interval' | 'duration' | 'anaphor';
  /** The particle or word right behind: `부터`, `까지`, `에`, `만에`, `이후`, ''. */
  after: string;
  /** Which parts the text states and which the dateline or an earlier date supplies. */
  implied: ('year' | 'month' | 'day')[];
  /** How a length is bounded: `최장 3년` at-most, `30년이 넘는` more-than, `10여 년` about. */
  bound?: Bound;
  /** Length, where the expression is one (`3개월간`: 3 month). */
  length?: { value: number; unit: 'day' | 'week' | 'month' | 'quarter' | 'year' };
  /** It looks ahead (`오는`, `향후`, `내년`, `다음 달`) or back (`지난`, `작년`). */
  direction?: 'future' | 'past';
  /** With `까지`: the point itself (`2023`), where `edtf` is the period up to it (`2020-06-17/2023`). */
  point?: string;
  /** The period that it makes with its neighbour (`A부터 B까지`, `A부터 3개월간`); both carry it. `span` covers both. */
  joined?: { edtf: string; from: string | null; to: string | null; span: Span };
}

/** A number with its unit or counter: `1만7000여명`, `약 200억원`, `30% 이상`, `스타트업 9곳`. */
export interface QuantityMention extends MentionBase {
  kind: 'quantity';
  /** In the plain unit, never in 만 or 억; undefined where it is only a magnitude (`수십억 원`). */
  value?: number;
  max?: number;
  /** A unit id of the catalogue (`person`, `KRW`, `m2`, `%`), or the counter as written (`개`, `대`). */
  unit?: string;
  /** The counter as written: `명`, `곳`, `개 동`, `억원`. */
  counter: string;
  bound: Bound;
  rate?: Rate;
  /** The words that make the bound and rate may stand outside the mention: all that was read, `약` to `이상`. */
  extent: Span;
  /** The same quantity said again in brackets right behind: `1억달러(약 1130억원)`. */
  equivalents: Equivalent[];
  /** Ordinals, ages, scores, floors, list numbers: seen, but never a figure. */
  notFigure?: string;
}

export interface OrganizationMention extends MentionBase {
  kind: 'organization';
  /** Canonical Korean name (the catalogue's, or the fullest form in this document). One name is one organization. */
  name: string;
  /** The catalogue's id, where it is there. */
  catalogId?: string;
  organizationKind: OrganizationKind;
  /** Canonical name of the organization right above, where the text (`LG사이언스파크 AI추진단`) or the catalogue says. */
  parent?: string;
}

export interface PersonMention extends MentionBase {
  kind: 'person';
  /** Full name where the document has it (`구 회장` → the 구… named before). */
  name: string;
  title?: string;
  /** Canonical name of the organization whose post it is. */
  organization?: string;
}

export type Mention = DateMention | QuantityMention | OrganizationMention | PersonMention;
export type EntityMention = OrganizationMention | PersonMention;

// ── clauses ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a particle makes of its noun: 은/는 topic, 이/가 subject, 을/를 object, 와/과 with, 에/에서 at, 에게/로 to, 의 of. */
export type Case = 'topic' | 'subject' | 'object' | 'with' | 'at' | 'from' | 'to' | 'by' | 'of' | 'also' | 'bare';

export interface Argument {
  mention: EntityMention;
  case: Case;
  /** The particle as written: `은`, `와`, `에서`. */
  particle: string;
  /** Members of one list (`A, B와 C가`) share the case of the last and this number. */
  list: number;
}

/** How a clause stands in its sentence. */
export type Ending = 'final' | 'connective' | 'adnominal' | 'nominal' | 'quoted';

export interface Clause extends Span {
  /** The predicate's own words: `설립된`, `체결했다`, `투자하기로 한`. */
  predicate: Span & { text: string };
  ending: Ending;
  /** Index of the clause that it is joined to, modifies or is quoted by; none for the main clause. */
  parent?: number;
  /** For an adnominal clause: the words of the noun that it modifies (`2018년 설립된 [LG테크놀로지벤처스]`). */
  head?: Span & { mention?: EntityMention };
  voice: 'active' | 'passive' | 'causative';
  negated: boolean;
  modality: 'occurred' | 'ongoing' | 'planned';
  /** The noun of a light verb (설립 of 설립했다) or the native stem (세우 of 세웠다). */
  lemma?: string;
  /** It states no fact: 하기 위해, 하면, 할 수 있다, 해야 한다, 할 것으로 보인다, 검토하고 있다. */
  unreal?: 'purpose' | 'condition' | 'possible' | 'obligation' | 'forecast' | 'considered';
  arguments: Argument[];
  dates: DateMention[];
  quantities: QuantityMention[];
  /** It reports (`밝혔다`, `전했다`, `발표했다`): its date dates the saying. */
  reporting: boolean;
}

/** One sentence with all that was read in it. */
export interface ReadSentence extends Sentence {
  index: number;
  dates: DateMention[];
  quantities: QuantityMention[];
  organizations: OrganizationMention[];
  people: PersonMention[];
  readonly clauses: Clause[];
  /** The running topic that a dropped subject stands for: what the sentences before were about. */
  readonly topic?: EntityMention;
  /** The organization that the running topic is, or whose head the topic is. */
  readonly about?: OrganizationMention;
  /** The sets of verbs that it may have a clause of, as bits of `verbSet`; undefined where nobody has looked. */
  readonly verbs?: number;
}

/** One document, read: what the fact stage works on. */
export interface ReadArticle {
  id: string;
  clean: CleanText;
  /** ISO day of the dateline; undefined where there is none. */
  published?: string;
  sentences: ReadSentence[];
}

// ── facts ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** How one slot of a fact was filled. */
export interface Trace {
  slot: string;
  value: string;
  rule: string;
  /** Stated in the sentence itself, or implied by topic, dateline or another sentence. */
  from: 'stated' | 'implied';
  /** Of what weights told: how likely it is, and why. */
  chance?: Chance;
}

/** A fact before it is merged: entities by canonical Korean name. */
export interface DraftEvidence extends Span {
  rule: string;
}
export interface DraftEvent {
  key: string;
  type: string;
  edtf: string;
  /** The date is the text's own, or only the dateline's. */
  dated: 'stated' | 'implied' | 'open';
  participants: { name: string; role: string }[];
  modality: 'occurred' | 'ongoing' | 'planned';
  place?: string;
  /** The words that name what was founded, shown, signed or run, where no organization does: `AI 개발 인프라`. */
  object?: string;
  /** Keys of draft figures of the same clause. */
  figures: string[];
  evidence: DraftEvidence[];
  trace: Trace[];
}
export interface DraftFigure {
  key: string;
  metric: string;
  value: number;
  max?: number;
  unit: string;
  bound: Bound;
  status: 'actual' | 'planned' | 'target';
  rate?: Rate;
  qualifier?: string;
  subject: string;
  edtf: string;
  dated: 'stated' | 'implied';
  equivalents: Equivalent[];
  /** The quantity's own span: events find their figures by it. */
  span: Span;
  evidence: DraftEvidence[];
  trace: Trace[];
}
export interface DraftRelation {
  type: string;
  source: string;
  target: string;
  edtf?: string;
  /** Keys of draft events that it follows from. */
  events: string[];
  evidence: DraftEvidence[];
  trace: Trace[];
}

/** What the article gives before entities get ids: every organization and person that a fact names is listed. */
export interface DraftFacts {
  events: DraftEvent[];
  figures: DraftFigure[];
  relations: DraftRelation[];
  issues: Issue[];
}

/** A rule that can say what it is: its two examples and its counter-example are run by the tests. */
export interface RuleDoc {
  name: string;
  examples: readonly [string, string, ...string[]];
  counterExample: string;
  language?: Language;
}
