// A size in; made-up records of every kind that the seven charts draw, out.
import { crowded } from '../../../charts/testing/madeUpFigures.ts';
import { indexDataset, type Indexed } from '../../../model/index.ts';
import { madeUpDataset } from '../../../model/testing/madeUpDataset.ts';

/** Figures and events with all bounds and grains of dates, and the relations and people of the small dataset. */
export function madeUpDeck(size = 24): Indexed {
  const { organizations, people, relations, documents } = madeUpDataset();
  return indexDataset({ ...crowded(size).dataset, organizations, people, relations, documents });
}
