// A sentence in that only gives an example of what the one before tells; the tie of that deed out: `다온소재가 대표적인 사례다`.
import type { DraftRelation } from '../../types.ts';
import { asOrganizations, isOrganization } from '../events/build.ts';
import { Scene } from '../events/scene.ts';
import { listBefore } from '../roles/lists.ts';
import { toTie } from './tieClause.ts';

const EXAMPLE =
  /^(?:\([^)]*\))?[’'”"]?(?:\s등)?[이가]\s(?:그\s)?(?:대표적(?:인\s(?:사례|예|곳|회사|기업))?|대표\s?사례|좋은\s예|한\s예)(?:이다|다|이며|로 꼽힌다)(?=[.,\s]|$)/u;
const DEEDS: readonly (readonly [lemma: RegExp, type: 'investment' | 'acquisition'])[] = [
  [/^(?:투자|출자|베팅)$/u, 'investment'],
  [/^(?:인수|사들이|품)$/u, 'acquisition'],
];

/** Whether a sentence may give one. */
export const mayExemplify = (text: string): boolean => text.includes('대표') || /[이가]\s(?:한|좋은)\s예/u.test(text);

/** The ties of a sentence that names nobody but those who stand for what was told. */
export function readExamples(scene: Scene): DraftRelation[] {
  const { sentence, article } = scene;
  const { organizations, text, start } = sentence;
  const before = article.sentences[sentence.index - 1];
  const at = organizations.findIndex((o) => EXAMPLE.test(text.slice(o.end - start)));
  if (at < 0 || !before) return [];
  const listed = listBefore(scene, at);
  // `가람이 투자한 다온소재가 대표적인 사례다`: its own verb tells of it
  const first = listed[0]!;
  if (scene.clauses.some((c) => c.ending === 'adnominal' && c.start < first.start && c.lemma)) return [];
  const told = new Scene(article, before);
  for (const [i, { lemma = '', negated, unreal }] of told.clauses.entries()) {
    const type = negated || unreal ? undefined : DEEDS.find(([verb]) => verb.test(lemma))?.[1];
    const doer = type && asOrganizations(told.agent(i), told);
    const [name, ...more] = doer?.names ?? [];
    // Into whom is told already, or not by whom
    if (!type || name === undefined || more.length) continue;
    if (told.argumentsOf(i, 'object', 'at', 'to').some((a) => isOrganization(a.mention))) continue;
    const index = scene.clauses.findIndex((c) => c.start <= first.start && c.end >= first.end);
    if (index < 0) return [];
    return listed.filter((o) => o.name !== name).map((o) => toTie(scene, index, type, name, o.name, 'example', true));
  }
  return [];
}
