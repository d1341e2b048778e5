// A sentence in; the organization that the text is about there out: the running topic, or whose post the person has.
import { organizationOf } from '../events/build.ts';
import type { Scene } from '../events/scene.ts';

const FAR = 6;

/** Canonical name; undefined where the text is about nobody, or about somebody without a post. */
export function aboutOf(scene: Scene): string | undefined {
  const { topic, index } = scene.sentence;
  if (!topic) return undefined;
  if (topic.kind === 'organization') return topic.name;
  const post = topic.organization ?? organizationOf(scene, topic.name);
  if (post) return post;
  for (let i = index - 1; i >= Math.max(0, index - FAR); i--) {
    const before = scene.article.sentences[i]?.topic;
    if (before?.kind === 'organization') return before.name;
  }
  return undefined;
}
