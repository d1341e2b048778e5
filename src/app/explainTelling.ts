// A text and one telling in; how the sentence of that telling was read out, in words: it loads the extractor, so import it late.
import {
  eventType,
  formatDate,
  formatQuantity,
  formatValue,
  metric,
  organizationKindLabels,
  relationLabels,
} from '../catalog/index.ts';
import {
  explainSpan,
  sayDeclined,
  sayImplied,
  sayLikely,
  sayReasons,
  type ExplainedFact,
  type Reading,
} from '../extract/explain.ts';
import type { Evidence, FoundRecord, Label, Language, SourceText } from '../model/index.ts';

export interface Explanation {
  /** The fact that became the record, with its roles; the sentence's others where none of them is of its kind. */
  facts: ExplainedFact[];
  /** Whether the facts are the record's own. */
  isOwn: boolean;
  readings: Reading[];
}

const typeOf = ({ kind, record }: FoundRecord): string | undefined =>
  kind === 'event' || kind === 'relation' ? record.type : kind === 'figure' ? record.metric : undefined;

/**
 * Reads the text anew, in the page. `names`: those of the ends of a relation, in Korean: one sentence may tie many. Undefined where the sentence that is read there does not hold the telling's words:
 * then the text is another version, and what is said of it would be about something else.
 */
export function explainTelling(
  text: SourceText,
  published: string | null,
  evidence: Evidence,
  found: FoundRecord | undefined,
  names: readonly string[] = [],
): Explanation | undefined {
  const sentences = explainSpan(text.text, published ?? undefined, evidence);
  if (text.text.slice(evidence.start, evidence.end) !== evidence.quote || !sentences.length) return undefined;
  const all = sentences.flatMap(({ facts }) => facts);
  const own = found ? all.filter(({ kind, type }) => kind === found.kind && type === typeOf(found)) : [];
  const exact = own.filter(({ slots }) => names.every((name) => slots.some(({ value }) => value === name)));
  return {
    facts: [exact, own, all].find((some) => some.length) ?? [],
    isOwn: own.length > 0,
    readings: sentences.flatMap(({ readings }) => readings),
  };
}

/** What a fact is, in words: `완공·착공`. */
export const typeInWords = ({ kind, type }: ExplainedFact, lang: Language): string =>
  (kind === 'event'
    ? eventType(type)?.label
    : kind === 'figure'
      ? metric(type)?.label
      : (relationLabels as Record<string, Label>)[type])?.[lang] ?? type;

/** What fills a role, in words. */
export function slotInWords(
  fact: ExplainedFact,
  { slot, value }: ExplainedFact['slots'][number],
  lang: Language,
): string {
  if (slot === 'type' || slot === 'metric') return typeInWords(fact, lang);
  return slot === 'date' ? formatDate(value, lang) : value;
}

/** What spoke for and against what weights told, a line each. */
export const reasonsInWords = ({ chance }: Pick<Reading, 'chance'>, lang: Language): string[] =>
  chance ? sayReasons(chance, lang) : [];

function mentionInWords({ mention, read }: Reading, lang: Language): string {
  switch (mention?.kind) {
    case 'date': {
      const { edtf, length, implied } = mention;
      if (edtf === undefined) return length ? formatValue(length.value, length.unit, lang) : '';
      return formatDate(edtf, lang) + (implied.length ? ` (${sayImplied(implied, lang)})` : '');
    }
    case 'quantity': {
      const { value, unit } = mention;
      if (value === undefined) return '';
      return unit !== undefined ? formatQuantity({ ...mention, value, unit }, lang) : String(value);
    }
    case 'organization':
      return `${mention.name} (${organizationKindLabels[mention.organizationKind][lang]})`;
    default:
      return read;
  }
}

const metricName = (id: string, lang: Language): string => metric(id)?.label[lang] ?? id;
const RATHER: Record<Language, (others: string) => string> = {
  en: (others) => `rather than ${others}`,
  ko: (others) => `${others} 대신`,
};

/** What some words were read as, how likely that is and which figure it made, in words; nothing where they were passed over. */
export const readInWords = (reading: Reading, lang: Language): string =>
  [
    mentionInWords(reading, lang),
    reading.chance && sayLikely(reading.chance, lang),
    reading.figure !== undefined &&
      `→ ${metricName(reading.figure, lang)}${reading.qualifier ? ` (${reading.qualifier})` : ''}`,
    reading.rivals && RATHER[lang](reading.rivals.map((rival) => metricName(rival.metric, lang)).join(', ')),
  ]
    .filter(Boolean)
    .join(', ')
    .replace(', →', ' →');

/** Why it is no figure or no name; nothing where it is one, or where how likely it is says so. */
export const declinedInWords = ({ declined, chance }: Reading, lang: Language): string =>
  declined === undefined || chance?.least !== undefined ? '' : sayDeclined(declined, lang);
