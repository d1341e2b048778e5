// A text of 20 April 2022 in; the ties that it tells, each as one line, out: `type source > target`.
import { extractArticle } from '../pipeline.ts';

const tiesOf = (text: string) => extractArticle({ id: 't', text, published: '2022-04-20' }).facts.relations;

export const relationsOf = (text: string): string[] =>
  tiesOf(text).map(({ type, source, target }) => `${type} ${source} > ${target}`);

/** Those that a rule tells: what words around two names make likely is measured on whole texts (`scripts/learn/held`). */
export const ruledOf = (text: string): string[] =>
  tiesOf(text)
    .filter(({ evidence }) => evidence[0]?.rule !== 'relation/weighed')
    .map(({ type, source, target }) => `${type} ${source} > ${target}`);
