// The sentences of one document in; the same with their running topic, which a dropped subject stands for, out.
import type { Clause, EntityMention, ReadSentence } from './types.ts';

/** Who speaks is not what the text is about: `…라고 말했다` leaves the topic as it was. */
const SPEECH = new Set('말 설명 강조 덧붙이 토로 당부'.split(' '));

/** Sets `topic` on every sentence: the topic (은/는), else the subject, of the last sentence before it that had one. */
export function readTopics(sentences: readonly ReadSentence[]): ReadSentence[] {
  let topic: EntityMention | undefined;
  return sentences.map((sentence) => {
    const read = topic && sentence.kind !== 'title' ? { ...sentence, topic } : sentence;
    if (sentence.kind === 'paragraph') topic = topicOf(sentence, topic !== undefined) ?? topic;
    return read;
  });
}

/** `이번 투자에는 …가 참여했다`: where another phrase is the topic, the subject is news about it and no new topic. */
const TOPIC_ASIDE = /^[^,]{1,24}[가-힣](?:에는|에서는|엔)\s/u;

function topicOf(sentence: ReadSentence, known: boolean): EntityMention | undefined {
  const clauses: readonly Clause[] = sentence.clauses;
  const main = clauses.filter((c) => c.ending !== 'adnominal' && !(c.reporting && SPEECH.has(c.lemma ?? '')));
  const aside = known && TOPIC_ASIDE.test(sentence.text);
  for (const wanted of aside ? (['topic'] as const) : (['topic', 'subject'] as const))
    for (const clause of main) {
      const found = clause.arguments.find((a) => a.case === wanted);
      if (found) return found.mention;
    }
  // 도 stands in for 은/는: `나래화학도 지난해 공장을 지었다`
  return main[0]?.arguments.find((a) => a.case === 'also')?.mention;
}
