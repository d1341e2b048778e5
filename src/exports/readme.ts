// A dataset in; the page that lies beside its files, in both languages, out.
import type { Indexed } from '../model/index.ts';
import { tables } from './tables.ts';

/** Whose the words are: facts are nobody's, the few quoted words stay their publishers'. */
export const licence = `Facts and figures belong to nobody. The quoted words are short excerpts, given as evidence under the right to quote;
they remain the work of the publishers named in documents.csv, and the articles themselves are not included.
The program that made these files is under the MIT licence.

사실과 수치는 누구의 것도 아닙니다. 인용 문구는 근거를 밝히기 위한 짧은 발췌이며 권리는 documents.csv에 적힌 매체에 있습니다.
기사 본문은 들어 있지 않습니다. 이 파일을 만든 프로그램은 MIT 라이선스를 따릅니다.
`;

/** `README.md`: what the files are, how to read them, in Korean and English. */
export function readme(indexed: Indexed): string {
  const { documents, events, figures, relations } = indexed.dataset;
  const rows = tables.map((t) => `| \`${t.id}.csv\` | ${t.label.ko} | ${t.label.en} | ${t.rows(indexed).length} |`);
  return `# Yeonpyo · 연표

${documents.length} documents, ${events.length} events, ${figures.length} figures, ${relations.length} relations.
문서 ${documents.length}건, 사건 ${events.length}건, 수치 ${figures.length}건, 관계 ${relations.length}건.

| file | 표 | table | rows |
| --- | --- | --- | --: |
${rows.join('\n')}

- \`dataset.json\` holds everything; the tables together hold the same. \`datapackage.json\` (Frictionless Data Package 2.0)
  and \`csv-metadata.json\` (CSV on the Web) say what each column means; the latter ties each row to the words that it rests on.
- CSV: UTF-8, RFC 4180. The files in \`excel/\` are the same with a byte-order mark, which Excel on Korean Windows needs.
- Dates are EDTF (ISO 8601-2): \`2020-36\` is the fourth quarter of 2020, \`~\` approximate, \`..\` open; \`from\` and \`to\` are the first and last day meant.
- Values are plain numbers in their unit; \`bound\` says about, at-least, more-than, at-most, less-than or exact.
- A text that a spreadsheet could run as a formula has an apostrophe before it; numbers are never touched.
- \`dataset.json\`에 모든 것이 있고, 표들을 합치면 같은 내용입니다. 열의 뜻은 \`datapackage.json\`과 \`csv-metadata.json\`에 있습니다.
- 엑셀에서는 \`excel/\` 안의 파일을 여십시오. 날짜는 EDTF이며 \`from\`–\`to\`는 그 표현이 뜻할 수 있는 첫날과 끝날입니다.
- 값은 단위로 환산한 수이고, \`bound\`가 약·이상·초과·이하·미만을 나타냅니다.
`;
}
