// Runs in the page: the same dataset at the same places in, sigma.js drawn with arrows and names out.
import Graph from 'graphology';
import Sigma from 'sigma';
import { networkRows } from '../../../src/charts/network/rows.ts';
import { edgeStyle, edgeWidth, nodeStyle } from '../../../src/charts/network/styles.ts';
import { indexDataset, type Dataset } from '../../../src/model/index.ts';
import type { Drawn } from './page.ts';

export function drawSigma(target: HTMLElement, dataset: Dataset, height: number): Drawn {
  target.style.height = `${height}px`;
  const graph = new Graph({ multi: true });
  const rows = networkRows(indexDataset(dataset));
  for (const { source, target } of rows)
    for (const { id, name, kind, position } of [source, target])
      if (!graph.hasNode(id))
        graph.addNode(id, {
          label: name.ko,
          x: (position?.x ?? 0) * 1200,
          y: (1 - (position?.y ?? 0)) * 470,
          size: 4,
          color: nodeStyle(kind).color('light'),
        });
  for (const { source, target, type, documents, directed } of rows)
    graph.addEdge(source.id, target.id, {
      size: edgeWidth(documents) * 0.6,
      color: edgeStyle(type).color('light'),
      type: directed ? 'arrow' : 'line',
    });
  let hovered = '';
  const sigma = new Sigma(graph, target, { labelFont: 'Noto Sans KR', labelSize: 12, zIndex: true });
  // As its documentation shows it: the neighbours of what is pointed at stay, the rest steps back.
  sigma.setSetting('nodeReducer', (id, data) =>
    hovered && id !== hovered && !graph.areNeighbors(id, hovered) ? { ...data, label: '', color: '#eee' } : data,
  );
  sigma.setSetting('edgeReducer', (edge, data) =>
    hovered && !graph.hasExtremity(edge, hovered) ? { ...data, hidden: true } : data,
  );
  sigma.on('enterNode', ({ node }) => {
    hovered = node;
    sigma.refresh({ skipIndexation: true, schedule: true });
  });
  sigma.on('leaveNode', () => {
    hovered = '';
    sigma.refresh({ skipIndexation: true, schedule: true });
  });
  return {
    plot: () => target.querySelector('canvas'),
    view: () => JSON.stringify(sigma.getCamera().getState()),
    places: () => {
      const { x, y } = target.getBoundingClientRect();
      return graph.mapNodes((_, node) => {
        const at = sigma.graphToViewport({ x: Number(node['x']), y: Number(node['y']) });
        return { x: x + at.x, y: y + at.y };
      });
    },
    hovered: () => hovered,
  };
}
