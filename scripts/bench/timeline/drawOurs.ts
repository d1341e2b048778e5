// Runs in the page: a dataset in, this project's timeline drawn, and the element that takes the wheel out.
import { mount } from 'svelte';
import { timeline } from '../../../src/charts/timeline/index.ts';
import Picture from '../../../src/charts/Picture.svelte';
import type { Chart } from '../../../src/charts/types.ts';
import { indexDataset, type Dataset } from '../../../src/model/index.ts';
import type { Drawn } from './measureInPage.ts';

export function drawOurs(target: HTMLElement, dataset: Dataset, more: Record<string, unknown> = {}): Drawn {
  const indexed = indexDataset(dataset);
  const rows = timeline.rows(indexed);
  const props = { chart: timeline as unknown as Chart, rows, indexed, lang: 'ko', theme: 'light', options: {} };
  mount(Picture, {
    target,
    props: { ...props, selected: null, onopen: () => undefined, onoptions: () => undefined, ...more } as never,
  });
  return {
    isDrawn: () => !!target.querySelector('canvas, .stage [data-mark]'),
    wheelTarget: () => target.querySelector('.stage') as Element,
    period: () => target.querySelector('[role=slider]')?.getAttribute('aria-valuetext') ?? '',
  };
}
