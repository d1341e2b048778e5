// Runs in the page: a dataset in, this project's network drawn, and what a measurement asks of it, out.
import { mount } from 'svelte';
import { frameOf } from '../../../src/charts/network/draw.ts';
import { layoutNetwork } from '../../../src/charts/network/layout.ts';
import { network } from '../../../src/charts/network/index.ts';
import Picture from '../../../src/charts/Picture.svelte';
import type { Chart } from '../../../src/charts/types.ts';
import { indexDataset, type Dataset } from '../../../src/model/index.ts';
import type { Drawn } from './page.ts';

export function drawOurs(target: HTMLElement, dataset: Dataset, height: number): Drawn {
  const indexed = indexDataset(dataset);
  const rows = network.rows(indexed);
  mount(Picture, {
    target,
    props: {
      chart: network as unknown as Chart,
      rows,
      indexed,
      lang: 'ko',
      theme: 'light',
      options: {},
      selected: null,
      height,
      onopen: () => undefined,
      onoptions: () => undefined,
    },
  });
  const stage = () => target.querySelector<HTMLElement>('.stage');
  return {
    plot: () => target.querySelector('canvas'),
    view: () => stage()?.dataset['zoom'] ?? '',
    places: () => {
      const { x, y, width } = stage()?.getBoundingClientRect() ?? new DOMRect();
      const frame = frameOf(rows, { lang: 'ko', theme: 'light', width, height, options: {} });
      return layoutNetwork(rows, { lang: 'ko', frame, options: {} }).nodes.map((node) => ({
        x: x + node.x,
        y: y + node.y,
      }));
    },
    hovered: () => document.querySelector('[role=tooltip]')?.textContent ?? '',
  };
}
