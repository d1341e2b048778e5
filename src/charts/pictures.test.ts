// In Node, with linkedom's document: the pictures that are kept, which a browser draws to the letter.
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { composePicture } from './frame.ts';
import { charts } from './index.ts';
import { setPlotDocument } from './plotDocument.ts';
import { toSvgText } from './sceneText.ts';
import { crowded } from './testing/madeUpFigures.ts';

setPlotDocument(parseHTML('<!doctype html><html><body></body></html>').document);

const drawnByPlot = charts.filter((one) => !['timeline', 'network'].includes(one.id));

it.each(drawnByPlot.map((one) => [one.id, one] as const))('%s draws the picture that is kept', async (id, chart) => {
  const scene = await composePicture(chart, crowded(24), { lang: 'ko', theme: 'light', width: 900, fluid: true });
  await expect(toSvgText(scene)).toMatchFileSnapshot(`./testing/pictures/${id}.svg`);
});
