// A dataset and the positions of its former build in; the dataset with a position for all that the network shows out.
import { indexDataset, type Dataset, type Position } from '../../model/index.ts';
import { arrange } from './arrange.ts';
import { toGraph, type Graph } from './graph.ts';
import { fillPositions } from './positions.ts';
import { networkRows } from './rows.ts';

/** Where most are new, the old places would only be in the way of a good picture. */
const MOST = 0.5;

function choosePositions(graph: Graph, former: ReadonlyMap<string, Position>): Map<string, Position> {
  const kept = graph.nodes.filter(({ id }) => former.has(id)).length;
  return kept >= graph.nodes.length * MOST && kept ? fillPositions(graph, former) : arrange(graph);
}

/**
 * Who had a position keeps it; newcomers get a free place near their neighbours. Without former positions the whole is
 * laid out from the data alone. Same data and same former positions: the same numbers on every machine.
 */
export function placeEntities(dataset: Dataset, former: ReadonlyMap<string, Position> = new Map()): Dataset {
  const positions = choosePositions(toGraph(networkRows(indexDataset(dataset))), former);
  const place = <Entity extends { id: string; position?: Position | undefined }>({ position: _, ...rest }: Entity) => {
    const position = positions.get(rest.id);
    return position ? { ...rest, position } : rest;
  };
  return {
    ...dataset,
    organizations: dataset.organizations.map(place) as Dataset['organizations'],
    people: dataset.people.map(place) as Dataset['people'],
  };
}
