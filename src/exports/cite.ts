// A chart or a dataset in; how to name it in a footnote, and the link that shows it again, out.
import { formatDate } from '../catalog/index.ts';
import { documentsOf, sourceLine } from '../charts/sourceLine.ts';
import { toAddress, type Indexed, type Language } from '../model/index.ts';
import type { ChartExport, ChartMaterial } from './types.ts';

/** The address that shows this very state: period, filter, chart and its options, language, theme. */
export const toLink = ({ state, lang, theme, site }: ChartMaterial): string =>
  `${site}index.html${toAddress({ ...state, lang, theme })}`;

const newest = (indexed: Indexed): string =>
  indexed.dataset.documents
    .reduce((day, { published }) => ((published ?? '') > day ? (published ?? '') : day), '')
    .slice(0, 10);

const asOf = (day: string, lang: Language): string =>
  day ? (lang === 'ko' ? `, ${formatDate(day, lang)} 기준` : `, as of ${formatDate(day, lang)}`) : '';

/** One line for a footnote: the finding, the chart, the sources that it rests on, the state of the data, the link. */
export function toCitation(material: ChartMaterial): string {
  const { chart, indexed, lang } = material;
  const rows = chart.rows(indexed);
  const { headline } = chart.words(rows, indexed, lang);
  const documents = documentsOf(
    indexed,
    rows.flatMap((row) => row.records),
  );
  const day = asOf(newest(indexed), lang);
  const sources = sourceLine(documents, lang, Infinity);
  const name = lang === 'ko' ? `(${chart.name.ko}), 연표(Yeonpyo)` : `(${chart.name.en}), Yeonpyo`;
  const address = material.site && toLink(material);
  return [`“${headline}” ${name}${day}.`, sources && `${sources}.`, address].filter(Boolean).join(' ');
}

const text = (id: string, material: ChartMaterial, content: string) => ({
  name: `yeonpyo-${material.chart.id}-${id}.txt`,
  type: 'text/plain;charset=utf-8',
  content,
});

export const link: ChartExport = {
  id: 'link',
  group: 'reference',
  label: { ko: '링크 복사', en: 'Copy link' },
  hint: { ko: '지금 보이는 그대로를 여는 주소', en: 'The address of exactly what is shown' },
  gives: 'text',
  make: async (material) => text('link', material, toLink(material)),
};

export const citation: ChartExport = {
  id: 'cite',
  group: 'reference',
  label: { ko: '인용 표기 복사', en: 'Copy citation' },
  hint: { ko: '각주에 넣을 한 줄: 출처와 주소', en: 'One line for a footnote: sources and address' },
  gives: 'text',
  make: async (material) => text('citation', material, toCitation(material)),
};

/** `CITATION.cff` (Citation File Format 1.2) of the dataset: its documents are its references. */
export function toCitationFile(indexed: Indexed): string {
  const quoted = (words: string) => JSON.stringify(words);
  const day = newest(indexed);
  const references = indexed.dataset.documents.map(({ title, publisher, authors, published, url }) => {
    const people = authors.length ? authors : [publisher ?? 'unknown'];
    return [
      '  - type: newspaper-article',
      `    title: ${quoted(title)}`,
      '    authors:',
      ...people.map((name) => `      - name: ${quoted(name)}`),
      ...(publisher ? [`    journal: ${quoted(publisher)}`] : []),
      ...(published ? [`    date-published: ${published.slice(0, 10)}`] : []),
      ...(url ? [`    url: ${quoted(url)}`] : []),
    ].join('\n');
  });
  return `${[
    'cff-version: 1.2.0',
    'type: dataset',
    'title: Yeonpyo dataset',
    'message: Cite the articles that a number rests on; cite this dataset for how they were read.',
    'authors:',
    '  - name: The Yeonpyo authors',
    ...(day ? [`date-released: ${day}`] : []),
    ...(references.length ? ['references:', ...references] : []),
  ].join('\n')}\n`;
}
