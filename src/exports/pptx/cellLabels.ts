// Words of a chart's points and the cells that they stand in, in; labels that follow those cells, as Office 2013 and later have them, out.
import type { Language } from '../../model/index.ts';
import { runLook, type Look } from './text.ts';
import { el, text, val, type Xml } from './xml.ts';

const C15 = 'http://schemas.microsoft.com/office/drawing/2012/chart';
/** Names that Office gives its own extensions of a label and of a series (MS-ODRAWXML 2.24.3). */
const OF_LABEL = '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}';
const OF_SERIES = '{02D57815-91ED-43cb-92C2-25804820EDAC}';

const extension = (uri: string, content: Xml): Xml =>
  el('c:extLst', {}, el('c:ext', { uri, 'xmlns:c15': C15 }, content));

/** A name for a field that no other of the chart has, the same each time. */
const fieldId = (series: number, point: number): string =>
  `{79656F6E-0000-4000-8000-${(series * 0x10000 + point).toString(16).toUpperCase().padStart(12, '0')}}`;

/**
 * A label's text: “value from cells”. Programs that do not know of it read the words themselves, which stand inside as what
 * was last seen.
 */
export const cellText = (
  words: string,
  { series, point }: { series: number; point: number },
  look: Look,
  lang: Language,
): Xml =>
  el(
    'a:p',
    {},
    el('a:pPr', { algn: 'l' }),
    el(
      'a:fld',
      { id: fieldId(series, point), type: 'CELLRANGE' },
      runLook('a:rPr', look, lang),
      `<a:t>${text(words.replace(/\s*\n\s*/g, ' '))}</a:t>`,
    ),
    runLook('a:endParaRPr', look, lang),
  );

/** Ends a label whose text is a cell's. */
export const CELL_LABEL: Xml = extension(OF_LABEL, val('c15:showDataLabelsRange', true));

/** Ends a series: which cells its labels are read from, and what stood there. */
export const labelCells = (cells: string, words: readonly string[]): Xml =>
  extension(
    OF_SERIES,
    el(
      'c15:datalabelsRange',
      {},
      `<c15:f>${text(cells)}</c15:f>`,
      el(
        'c15:dlblRangeCache',
        {},
        val('c:ptCount', words.length),
        ...words.map((one, idx) => el('c:pt', { idx }, `<c:v>${text(one)}</c:v>`)),
      ),
    ),
  );
