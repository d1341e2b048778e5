// Charts and the dataset in; a PowerPoint file out. Loaded only when one is asked for.
import { chartSlide, type DeckChart, type DeckData } from './chartSlide.ts';
import { coverSlide, deckTitle } from './coverSlide.ts';
import { toPresentation, type SlideParts } from './presentation.ts';

export type { DeckChart, DeckData } from './chartSlide.ts';

/** How far a deck is: slides made, of how many. */
export type DeckProgress = (done: number, total: number) => void;

/** Lets the page draw its progress. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * A deck of some charts: a cover where there are several, then a slide each. Same data and options: the same bytes, in any
 * JavaScript engine. A chart without a row gets a slide that says so.
 */
export async function toDeck(
  charts: readonly DeckChart[],
  data: DeckData,
  onprogress: DeckProgress = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const cover = charts.length > 1 ? [coverSlide(charts, data)] : [];
  const slides: SlideParts[] = [...cover];
  const total = cover.length + charts.length;
  onprogress(slides.length, total);
  for (const chart of charts) {
    await breathe();
    slides.push(await chartSlide(chart, data));
    onprogress(slides.length, total);
  }
  const { indexed, lang, theme } = data;
  const day = indexed.dataset.documents
    .map((document) => document.published?.slice(0, 10) ?? '')
    .sort()
    .at(-1);
  const [only] = charts;
  const title =
    charts.length === 1 && only ? only.chart.words(only.chart.rows(indexed), indexed, lang).headline : deckTitle(data);
  return toPresentation({ title, lang, theme, day: day || undefined, slides });
}
