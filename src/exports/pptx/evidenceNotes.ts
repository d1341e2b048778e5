// Records and the dataset in; the speaker's notes, each quote with its publisher and date, out.
import { eventType, formatDate, formatQuantity, metric as metricOf, relationLabels } from '../../catalog/index.ts';
import { nameOf, type FoundRecord, type Indexed, type Language } from '../../model/index.ts';
import { cNvPr } from './shapes.ts';
import { paragraph, type Look } from './text.ts';
import { tree } from './masters.ts';
import { el, part, SLIDE_NS } from './xml.ts';

/** More quotes than these are no notes any more; how many are left out is said. */
const MOST = 150;
const LOOK: Look = { size: 12 };

/** A record in a few words. */
function labelOf(found: FoundRecord, indexed: Indexed, lang: Language): string {
  const { kind, record } = found;
  if (kind === 'event')
    return `${eventType(record.type)?.label[lang] ?? record.type}, ${formatDate(record.date, lang)}: ${record.title[lang]}`;
  if (kind === 'figure')
    return `${nameOf(indexed, record.subject, lang)}, ${metricOf(record.metric)?.label[lang] ?? record.metric}: ${formatQuantity(record, lang)}`;
  if (kind === 'relation')
    return `${nameOf(indexed, record.source, lang)} – ${nameOf(indexed, record.target, lang)}: ${relationLabels[record.type][lang]}`;
  return kind === 'conflict' ? record.id : nameOf(indexed, record.id, lang);
}

/** `“…” (나루일보, 2024년 3월 12일)`; a quote from a text that stands for an article says so. */
function quotesOf(found: FoundRecord, indexed: Indexed, lang: Language): string[] {
  return found.record.evidence.map(({ document, quote }) => {
    const from = indexed.documents.get(document);
    const parts = [
      from?.publisher ?? from?.title ?? document,
      from?.published ? formatDate(from.published.slice(0, 10), lang) : '',
      from?.kind === 'digest' ? (lang === 'ko' ? '기사 요약문에서' : 'from a digest of the article') : '',
    ];
    return `“${quote.replace(/\s+/g, ' ').trim()}” (${parts.filter(Boolean).join(', ')})`;
  });
}

/** What the speaker reads under a slide: its words, then the evidence of every record on it. */
export function noteLines(
  words: readonly string[],
  records: Iterable<string>,
  indexed: Indexed,
  lang: Language,
): string[] {
  const lines = words.filter(Boolean);
  const quotes: string[] = [];
  let [kept, left] = [0, 0];
  for (const id of new Set(records)) {
    const found = indexed.records.get(id);
    if (!found) continue;
    const own = quotesOf(found, indexed, lang);
    if (left || kept + own.length > MOST) {
      left += own.length;
      continue;
    }
    kept += own.length;
    quotes.push(labelOf(found, indexed, lang), ...own.map((quote) => `    ${quote}`));
  }
  if (!kept && !left) return lines;
  const rest = left ? [lang === 'ko' ? `그 밖의 인용 ${left}건은 생략` : `${left} more quotes left out`] : [];
  return [...lines, '', lang === 'ko' ? '근거' : 'Evidence', ...quotes, ...rest];
}

/** `p:notes`: the slide's picture over the notes. */
export function notesPart(lines: readonly string[], lang: Language): string {
  const said = lang === 'ko' ? { image: '슬라이드 그림', notes: '발표자 노트' } : { image: 'Slide', notes: 'Notes' };
  const image = el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      cNvPr({ id: 2, name: said.image, descr: said.image }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: true, noRot: true, noChangeAspect: true })),
      el('p:nvPr', {}, el('p:ph', { type: 'sldImg' })),
    ),
    el('p:spPr'),
  );
  const words = el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      cNvPr({ id: 3, name: said.notes, descr: said.notes }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: true })),
      el('p:nvPr', {}, el('p:ph', { type: 'body', idx: 3 })),
    ),
    el('p:spPr'),
    el(
      'p:txBody',
      {},
      el('a:bodyPr'),
      el('a:lstStyle'),
      ...(lines.length ? lines : ['']).map((line) => paragraph([line], LOOK, lang)),
    ),
  );
  return part(
    el('p:notes', SLIDE_NS, el('p:cSld', {}, tree(image, words)), el('p:clrMapOvr', {}, el('a:masterClrMapping'))),
  );
}
