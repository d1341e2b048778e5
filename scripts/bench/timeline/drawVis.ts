// Runs in the page: the same dataset in, vis-timeline drawn with its defaults and a group for each type out.
import { DataSet } from 'vis-data';
import { Timeline } from 'vis-timeline';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { eventTypes } from '../../../src/catalog/index.ts';
import type { Dataset } from '../../../src/model/index.ts';
import type { Drawn } from './measureInPage.ts';

const DAY = 86_400_000;

export function drawVis(target: HTMLElement, dataset: Dataset, stack = true): Drawn {
  const items = dataset.events.map(({ id, type, title, from, to }) => {
    // It knows no open ends: what is known stands in for what is not.
    const start = new Date(`${from ?? to ?? ''}T00:00:00Z`);
    const end = new Date(Date.parse(`${to ?? from ?? ''}T00:00:00Z`) + DAY);
    const isDay = from === to || from === null;
    return { id, group: type, content: title.ko, start, ...(isDay ? { type: 'point' } : { end, type: 'range' }) };
  });
  const groups = eventTypes.map(({ id, label }) => ({ id, content: label.ko }));
  const view = new Timeline(target, new DataSet(items as never[]), new DataSet(groups as never[]), {
    stack,
    zoomKey: 'ctrlKey',
  });
  return {
    isDrawn: () => !!target.querySelector('.vis-item'),
    wheelTarget: () => target.querySelector('.vis-panel.vis-center') as Element,
    period: () => JSON.stringify(view.getWindow()),
  };
}
