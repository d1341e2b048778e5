// Rows of areas and buildings in; the chart's headline, subtitle and description out.
import { formatDate, metric as metricOf, statusLabels } from '../../catalog/index.ts';
import type { Indexed, Language } from '../../model/index.ts';
import { equivalentOf, quantityOf, spokenFigure } from '../figureRow.ts';
import { describe, isAhead, note, withParticle, yearsOf } from '../phrases.ts';
import type { ChartWords } from '../types.ts';
import { comparisonOf, isArea, type FacilityRow } from './rows.ts';

/** What else is to be said of a place: what is measured, standing, date. */
export const noteOf = (row: FacilityRow, lang: Language): string =>
  note(
    `${metricOf(row.figure.metric)?.label[lang] ?? row.figure.metric}${row.part ? ` (${row.part[lang]})` : ''}`,
    isAhead(row) && statusLabels[row.figure.status][lang],
    isAhead(row) || lang === 'en' ? formatDate(row.figure.date, lang) : `${formatDate(row.figure.date, lang)} 기준`,
    row.contested && (lang === 'ko' ? '보도 엇갈림' : 'contested'),
  );

export function words(rows: FacilityRow[], indexed: Indexed, lang: Language): ChartWords {
  const ko = lang === 'ko';
  const counts = { shown: rows.length, total: rows.length };
  const area = rows.find((row) => isArea(row) && !isAhead(row)) ?? rows.find(isArea);
  const buildings = rows.filter((row) => !isArea(row));
  const built = buildings.find((row) => !isAhead(row));
  const ahead = buildings.find(isAhead);
  if (!rows.length) {
    const headline = ko ? '시설 규모를 밝힌 보도가 없다' : 'No report names the size of a facility';
    return { headline, subtitle: '', description: headline, ...counts };
  }
  const parts: string[] = [];
  if (area) {
    const compared = comparisonOf(area);
    const value = quantityOf(area.figure, lang);
    const name = metricOf(area.figure.metric)?.label[lang] ?? '';
    const like = compared
      ? ko
        ? `(${equivalentOf(compared, lang)})`
        : `, as large as ${equivalentOf(compared, lang)}`
      : '';
    parts.push(
      ko
        ? `${area.subject.ko} ${withParticle(name, '은/는')} ${value}${like}`
        : `${area.subject.en}: ${name.toLowerCase()} ${value}${like}`,
    );
  }
  if (!area && built)
    parts.push(
      ko
        ? `${withParticle(built.subject.ko, '은/는')} ${quantityOf(built.figure, lang)}`
        : `${built.subject.en} has ${quantityOf(built.figure, lang)}`,
    );
  if (ahead)
    parts.push(
      ko
        ? `${withParticle(ahead.subject.ko, '은/는')} ${quantityOf(ahead.figure, lang)} 건설 예정`
        : `${quantityOf(ahead.figure, lang)} planned by ${ahead.subject.en}`,
    );
  const headline = parts.join(ko ? ', ' : '; ');
  const areas = rows.length - buildings.length;
  const subtitle = note(
    areas > 0 && (ko ? '면적은 모두 같은 축척' : 'All areas to one scale'),
    rows.some((row) => row.figure.equivalents.length) && (ko ? '비교는 기사가 든 것' : 'compared as the articles do'),
    buildings.length > 0 && (ko ? '건물은 한 칸에 한 동, 빈 칸은 예정' : 'one shape a building, hollow where planned'),
    yearsOf(
      rows.map((row) => row.figure.date),
      lang,
    ),
  );
  const spoken = rows.map((row) => spokenFigure(row, indexed, lang));
  return { headline, subtitle, description: describe(headline, spoken, lang), ...counts };
}
