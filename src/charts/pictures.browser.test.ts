// In a real browser: the same pictures, to the letter, as `pictures.test.ts` draws in Node.
import { expect, it } from 'vitest';
import { composePicture } from './frame.ts';
import { charts } from './index.ts';
import { toSvgText } from './sceneText.ts';
import { crowded } from './testing/madeUpFigures.ts';

const drawnByPlot = charts.filter((one) => !['timeline', 'network'].includes(one.id));

it.each(drawnByPlot.map((one) => [one.id, one] as const))('%s draws the picture that is kept', async (id, chart) => {
  const scene = await composePicture(chart, crowded(24), { lang: 'ko', theme: 'light', width: 900, fluid: true });
  await expect(toSvgText(scene)).toMatchFileSnapshot(`./testing/pictures/${id}.svg`);
});
