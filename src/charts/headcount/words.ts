// Rows of people in; the chart's headline, subtitle and description out.
import { formatDate, statusLabels } from '../../catalog/index.ts';
import type { Indexed, Language } from '../../model/index.ts';
import { quantityOf, spokenFigure } from '../figureRow.ts';
import { describe, isAhead, note, plural, withParticle, yearsOf } from '../phrases.ts';
import type { ChartWords } from '../types.ts';
import type { HeadcountRow } from './rows.ts';

/** What else is to be said of a number of people: standing, date. */
export const noteOf = (row: HeadcountRow, lang: Language): string =>
  note(
    isAhead(row) && statusLabels[row.figure.status][lang],
    lang === 'ko' ? `${formatDate(row.figure.date, 'ko')} 기준` : `as of ${formatDate(row.figure.date, 'en')}`,
    row.contested && (lang === 'ko' ? '보도 엇갈림' : 'contested'),
  );

/** `서울대학교 AI연구원, 교수`: whom a row counts. */
export const titleOf = (row: HeadcountRow, lang: Language): string =>
  [row.subject[lang], row.part?.[lang]].filter(Boolean).join(', ');

export function words(rows: HeadcountRow[], indexed: Indexed, lang: Language): ChartWords {
  const ko = lang === 'ko';
  const counts = { shown: rows.length, total: rows.length };
  const first = rows.find((row) => !isAhead(row)) ?? rows[0];
  if (!first) {
    const headline = ko ? '인력 규모를 밝힌 보도가 없다' : 'No report names a number of people';
    return { headline, subtitle: '', description: headline, ...counts };
  }
  const places = new Set(rows.map((row) => row.figure.subject)).size;
  const value = quantityOf(first.figure, lang);
  const who = titleOf(first, lang);
  const headline =
    places === 1
      ? ko
        ? `${who} 인력은 ${value}`
        : `${who}: ${value}`
      : ko
        ? `인력이 알려진 ${places}곳 가운데 ${withParticle(who, '이/가')} ${withParticle(value, '으로/로')} 가장 많다`
        : `Of ${plural(places, 'place')} with known numbers, ${who} has the most: ${value}`;
  const subtitle = note(
    ko ? '기관·구분별 인원(명)' : 'People by organization and part',
    ko ? '기준일은 보도마다 다르다' : 'each as of its own report',
    yearsOf(
      rows.map((row) => row.figure.date),
      lang,
    ),
  );
  const spoken = rows.map((row) => spokenFigure(row, indexed, lang));
  return { headline, subtitle, description: describe(headline, spoken, lang), ...counts };
}
