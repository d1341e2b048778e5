// The facts and readings of an explanation in; what they are, in words of either language, out.
import {
  eventType,
  formatDate,
  formatQuantity,
  formatValue,
  metric,
  organizationKindLabels,
  relationLabels,
} from '../catalog/index.ts';
import type { ExplainedFact, Reading } from '../extract/explain.ts';
import { sayDeclined, sayImplied, sayLikely, sayReasons } from '../extract/explain/words.ts';
import type { Label, Language } from '../model/index.ts';

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
