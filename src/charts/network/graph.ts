// Rows and the options of the address in; the nodes and edges to draw out, in an order that does not depend on the data's.
import type { NetworkRow, End } from './rows.ts';

export interface GraphNode extends End {
  /** How many others it has a relation with, in the whole graph. */
  degree: number;
  documents: number;
}

export interface GraphEdge {
  row: NetworkRow;
  source: string;
  target: string;
  /** Place among the edges of the same two nodes, and how many those are. */
  index: number;
  siblings: number;
}

export interface Graph {
  nodes: GraphNode[];
  edges: GraphEdge[];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const pairOf = (row: NetworkRow) => [row.source.id, row.target.id].sort(compare).join('\n');

const graphs = new WeakMap<readonly NetworkRow[], Graph>();

/** All entities that a row names, by id, and the rows as edges; made once for the same rows. */
export function toGraph(rows: readonly NetworkRow[]): Graph {
  const made = graphs.get(rows) ?? makeGraph(rows);
  graphs.set(rows, made);
  return made;
}

function makeGraph(rows: readonly NetworkRow[]): Graph {
  const nodes = new Map<string, GraphNode>();
  const neighbours = new Map<string, Set<string>>();
  const pairs = new Map<string, number>();
  for (const row of rows) {
    pairs.set(pairOf(row), (pairs.get(pairOf(row)) ?? 0) + 1);
    for (const [end, other] of [
      [row.source, row.target],
      [row.target, row.source],
    ] as const) {
      const node = nodes.get(end.id) ?? { ...end, degree: 0, documents: 0 };
      nodes.set(end.id, node);
      node.documents = Math.max(node.documents, row.documents);
      const known = neighbours.get(end.id) ?? new Set();
      neighbours.set(end.id, known.add(other.id));
      node.degree = known.size;
    }
  }
  const seen = new Map<string, number>();
  const edges = rows.map((row): GraphEdge => {
    const pair = pairOf(row);
    const index = seen.get(pair) ?? 0;
    seen.set(pair, index + 1);
    return { row, source: row.source.id, target: row.target.id, index, siblings: pairs.get(pair) ?? 1 };
  });
  return { nodes: [...nodes.values()].sort((a, b) => compare(a.id, b.id)), edges };
}

/** Whether a relation is known to have begun by the end of a year; one without a date is in every year. */
export const isKnownBy = (row: NetworkRow, year: string): boolean => {
  const day = row.from ?? row.to;
  return day === null || day <= `${year}-12-31`;
};

/** The years that the dated relations begin in, first and last; undefined where none is dated. */
export function yearRange(rows: readonly NetworkRow[]): [first: number, last: number] | undefined {
  const years = rows.flatMap((row) => row.from ?? row.to ?? []).map((day) => Number(day.slice(0, 4)));
  return years.length ? [Math.min(...years), Math.max(...years)] : undefined;
}

/** A node, its neighbours and what is between any of them; the whole where the node is unknown. */
function focusRows(rows: readonly NetworkRow[], focus: string | undefined): readonly NetworkRow[] {
  if (!focus) return rows;
  const near = new Set<string>();
  for (const row of rows) {
    if (row.source.id === focus) near.add(row.target.id);
    if (row.target.id === focus) near.add(row.source.id);
  }
  if (!near.size) return rows;
  near.add(focus);
  return rows.filter((row) => near.has(row.source.id) && near.has(row.target.id));
}

/** What of the rows is drawn: all, or a node with its neighbours. A path between two stands in the whole network. */
export const shownRows = (
  rows: readonly NetworkRow[],
  { focus, path }: Readonly<Record<string, string>>,
): readonly NetworkRow[] => (path ? rows : focusRows(rows, focus));
