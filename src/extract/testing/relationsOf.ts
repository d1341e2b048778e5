// A text of 20 April 2022 in; the ties that it tells, each as one line, out: `type source > target`.
import { extractArticle } from '../pipeline.ts';

export const relationsOf = (text: string): string[] =>
  extractArticle({ id: 't', text, published: '2022-04-20' }).facts.relations.map(
    ({ type, source, target }) => `${type} ${source} > ${target}`,
  );
