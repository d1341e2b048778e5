// A chart, or several, as a PowerPoint file with native charts and shapes. The writer itself loads when it is needed.
import { fileName } from '../fileName.ts';
import type { ChartExport, TakenFile } from '../types.ts';
import type { DeckChart, DeckData, DeckProgress } from './deck.ts';

export type { DeckChart, DeckData, DeckProgress } from './deck.ts';

export const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Some charts as one file: `yeonpyo-deck-….pptx`, or named after the only one. Tells of each slide that is made. */
export async function takeDeck(
  charts: readonly DeckChart[],
  data: DeckData,
  onprogress?: DeckProgress,
): Promise<TakenFile> {
  const { toDeck } = await import('./deck.ts');
  const [only] = charts;
  const what = charts.length === 1 && only ? only.chart.id : 'deck';
  return {
    name: fileName(data.indexed, what, 'pptx'),
    type: PPTX,
    content: await toDeck(charts, data, onprogress),
  };
}

export const chartPptx: ChartExport = {
  id: 'pptx',
  group: 'page',
  label: { ko: 'PowerPoint 슬라이드', en: 'PowerPoint slide' },
  hint: { ko: '편집할 수 있는 차트와 도형, 근거는 노트에', en: 'Editable chart and shapes, evidence in the notes' },
  gives: 'file',
  make: ({ chart, indexed, lang, theme, state }) =>
    takeDeck([{ chart, options: state.options }], { indexed, lang, theme }),
};
