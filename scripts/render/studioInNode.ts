// What the exports need of a machine, lent by Node: a document for Plot, the font's files, PNGs, the element's code.
import { parseHTML } from 'linkedom';
import { setPlotDocument } from '../../src/charts/plotDocument.ts';
import type { Studio } from '../../src/exports/index.ts';
import { buildElement } from '../buildElement.ts';
import { fontSlices } from './koreanFont.ts';
import { toPng } from './toPng.ts';

/** Lends Plot linkedom's document to draw into. */
export const lendDocument = (): void =>
  setPlotDocument(parseHTML('<!doctype html><html><body></body></html>').document);

let element: Promise<string> | undefined;

/** The same outlines and files as a browser's; only the dots of a PNG are resvg's own. */
export const studioInNode: Studio = {
  fontSlices,
  elementCode: () => (element ??= buildElement()),
  toPng: (svg, _size, scale) => Promise.resolve(toPng(svg, scale)),
};
