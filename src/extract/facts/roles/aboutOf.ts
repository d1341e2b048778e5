// A sentence in; the organization that the text is about there out: the running topic, or whose post the person has.
import { organizationOf } from '../events/build.ts';
import type { ReadSentence } from '../../types.ts';
import type { Scene } from '../events/scene.ts';

/** Canonical name; undefined where the text is about nobody, or about somebody without a post. */
export function aboutOf(scene: Scene): string | undefined {
  const { topic } = scene.sentence;
  if (!topic) return undefined;
  if (topic.kind === 'organization') return leadOver(scene, topic.name) ?? topic.name;
  const post = topic.organization ?? organizationOf(scene, topic.name);
  return post ?? scene.sentence.about?.name;
}

const OFTEN = 3;
const MORE_OFTEN = 5;
/** So many sentences back somebody else was still told of. */
const FAR = 100;
// Who is named but once or twice (an investor, a customer) takes no text over from whom it names again and again
function leadOver({ article, sentence }: Scene, name: string): string | undefined {
  let lead: string | undefined;
  for (let i = sentence.index - 2; i >= Math.max(0, sentence.index - FAR) && lead === undefined; i--) {
    const before = article.sentences[i]?.topic;
    if (before?.kind === 'organization' && before.name !== name) lead = before.name;
  }
  if (lead === undefined) return undefined;
  const times = timesNamed(article.sentences);
  const [own, often] = [times.get(name) ?? 0, times.get(lead) ?? 0];
  return (own === 1 && often >= OFTEN) || (own === 2 && often >= MORE_OFTEN) ? lead : undefined;
}

const COUNTED = new WeakMap<readonly ReadSentence[], ReadonlyMap<string, number>>();
// How often a document names each organization: counted once
function timesNamed(sentences: readonly ReadSentence[]): ReadonlyMap<string, number> {
  const known = COUNTED.get(sentences);
  if (known) return known;
  const times = new Map<string, number>();
  for (const { organizations } of sentences)
    for (const { name } of organizations) times.set(name, (times.get(name) ?? 0) + 1);
  COUNTED.set(sentences, times);
  return times;
}

const LIVES_BY_MONEY =
  /(?:벤처스|벤처투자|캐피탈|캐피털|인베스트먼트|인베스트|파트너스|펀드|조합|자산운용|PE|프라이빗에쿼티|에쿼티)$/u;
const BACK = 6;
/**
 * Whom goods and services are for, where nobody is named: `나래는 돌을 캔다. 다온벤처스는 가람에도 돈을 넣은 곳이다. 운송은
 * 보람해운이 맡는다`. Who lives by money has no goods.
 */
export function takerOf(scene: Scene): string | undefined {
  const about = aboutOf(scene);
  if (about === undefined || !LIVES_BY_MONEY.test(about)) return about;
  const { article, sentence } = scene;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - BACK); i--) {
    const before = article.sentences[i]!.about;
    if (before && !LIVES_BY_MONEY.test(before.name)) return before.name;
  }
  return about;
}
