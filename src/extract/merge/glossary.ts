// A dataset's records in; English for the names and words in it that have none of their own, formed by rule, out.
import type { Dataset } from '../../model/index.ts';
import { toEnglishName, translateWords } from '../titles/toEnglish.ts';

const HANGUL = /[가-힣]/u;

/**
 * How an English page shows what no source and no catalogue gives in English, as the headlines do: names are translated
 * where their words are known and else romanized; places, programs and kinds of people are translated whole or left out.
 */
export function toGlossary({
  organizations,
  people,
  figures,
}: Pick<Dataset, 'organizations' | 'people' | 'figures'>): NonNullable<Dataset['glossary']> {
  const english = new Map<string, string>();
  const add = (ko: string | undefined, en: (ko: string) => string | undefined) => {
    const found = ko && HANGUL.test(ko) && !english.has(ko) ? en(ko) : undefined;
    if (ko && found) english.set(ko, found);
  };
  const named = new Set(organizations.map((o) => o.id));
  for (const { name } of organizations) if (!name.en) add(name.ko, (ko) => toEnglishName(ko));
  // A name in parts is a foreign one, which letters of its Korean sound would spell wrong.
  for (const { name } of people) if (!name.en && !name.ko.includes(' ')) add(name.ko, (ko) => toEnglishName(ko, true));
  for (const { subject, qualifier } of figures) {
    if (!named.has(subject)) add(subject, translateWords);
    add(qualifier, translateWords);
  }
  return [...english].map(([ko, en]) => ({ ko, en })).sort((a, b) => (a.ko < b.ko ? -1 : 1));
}
