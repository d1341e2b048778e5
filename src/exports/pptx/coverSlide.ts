// The dataset and the charts of a deck in; the slide that it opens with out: what it tells of, over what time, by whom it was reported.
import { yearsOf } from '../../charts/phrases.ts';
import { documentsOf, sourceLine } from '../../charts/sourceLine.ts';
import { noteLines, notesPart } from './evidenceNotes.ts';
import { slidePart, type DeckChart, type DeckData } from './chartSlide.ts';
import { PLACES } from './masters.ts';
import type { SlideParts } from './presentation.ts';
import { placeholder, ShapeIds } from './shapes.ts';

/** The deck's own name: `기사 5건에서 읽은 사건 41건과 수치 60건`. */
export function deckTitle({ indexed, lang }: DeckData): string {
  const { documents, events, figures } = indexed.dataset;
  const [d, e, f] = [documents.length, events.length, figures.length];
  return lang === 'ko'
    ? `보도 ${d}건에서 읽은 사건 ${e}건과 수치 ${f}건`
    : `${e} ${e === 1 ? 'event' : 'events'} and ${f} ${f === 1 ? 'figure' : 'figures'}, as ${d} ${d === 1 ? 'report tells' : 'reports tell'}`;
}

export function coverSlide(charts: readonly DeckChart[], data: DeckData): SlideParts {
  const { indexed, lang } = data;
  const { dataset } = indexed;
  const ids = new ShapeIds();
  const title = deckTitle(data);
  const years = yearsOf(
    [...dataset.events, ...dataset.figures].map((record) => record.date),
    lang,
  );
  const records = [...dataset.events, ...dataset.figures, ...dataset.relations].map((record) => record.id);
  const sources = sourceLine(documentsOf(indexed, records), lang, 1500);
  const named = charts.map(({ chart }) => chart.name[lang]).join(' · ');
  const digests = dataset.documents.some((document) => document.kind === 'digest');
  const kind = digests
    ? lang === 'ko'
      ? '인용은 기사를 대신해 쓴 요약문에서 왔다'
      : 'Quotes come from digests written in the articles’ stead'
    : '';
  const lines = [[years, named].filter(Boolean).join(' · '), sources, kind].filter(Boolean);
  const parts = lang === 'ko' ? ['제목', '부제'] : ['Title', 'Subtitle'];
  return {
    layout: 1,
    xml: slidePart([
      placeholder({ id: ids.next(), name: parts[0] ?? '', descr: title }, { type: 'ctrTitle' }, PLACES.coverTitle, {
        lines: [title],
        look: { size: 40, bold: true },
        lang,
      }),
      placeholder(
        { id: ids.next(), name: parts[1] ?? '', descr: lines.join('\n') },
        { type: 'subTitle', idx: 1 },
        PLACES.coverSubtitle,
        {
          lines,
          look: { size: 18 },
          lang,
        },
      ),
    ]),
    charts: [],
    notes: notesPart(noteLines([title, ...lines], [], indexed, lang), lang),
  };
}
