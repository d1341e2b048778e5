// A sentence in; whose the thing is that somebody uses, out: `클라우드는 하늘구름이다`.
import type { DraftRelation } from '../../types.ts';
import { isOrganization } from '../events/build.ts';
import type { Scene } from '../events/scene.ts';
import { SUPPLIED } from './supplies.ts';

/** A thing that is used, as the topic. */
export const SUPPLIES =
  /(?:클라우드|플랫폼|솔루션|칩|반도체|장비|엔진|서비스|소프트웨어|배터리|부품|소재|서버|모델|시스템|GPU)[은는이가] /u;
/** `클라우드는 하늘구름이다`: what is used, and whose it is; the user is what the text is about */
export function suppliedBy(scene: Scene): DraftRelation[] {
  const { sentence } = scene;
  if (!SUPPLIES.test(sentence.text)) return [];
  for (const mention of sentence.organizations) {
    const behind = sentence.text.slice(mention.end - sentence.start);
    if (
      !/^(?:\([^)]*\))?(?:이다|다|이며|였다|이었다|라고|이라고|라며|가 제공|이 제공|[를을] (?:쓴|쓰|사용|이용|활용))/u.test(
        behind,
      )
    )
      continue;
    const before = sentence.text.slice(0, mention.start - sentence.start);
    const topic = /([가-힣A-Za-z]+)(?:은|는|이|가)\s(?:[가-힣A-Za-z]+의\s)?$/u.exec(before)?.[1];
    if (!topic || !SUPPLIED.test(topic)) continue;
    const speaker = sentence.organizations.find(
      (o) =>
        o.end <= mention.start && /^\s?(?:관계자|측|대표|담당자)/u.test(sentence.text.slice(o.end - sentence.start)),
    );
    const running = sentence.topic && isOrganization(sentence.topic) ? sentence.topic : undefined;
    const user = speaker ?? running;
    if (!user || user.name === mention.name) continue;
    const start = sentence.start + before.length - topic.length - 2;
    return [
      {
        type: 'supply',
        source: mention.name,
        target: user.name,
        ...(scene.article.published ? { edtf: scene.article.published } : {}),
        events: [],
        evidence: [{ start: Math.max(sentence.start, start), end: mention.end, rule: 'relation/supply-copula' }],
        trace: [
          { slot: 'source', value: mention.name, rule: 'supply-copula', from: 'stated' },
          { slot: 'target', value: user.name, rule: 'supply-copula', from: 'implied' },
        ],
      },
    ];
  }
  return [];
}
