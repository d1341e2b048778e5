// The sentences of one document in; the same with their running topic, which a dropped subject stands for, out.
import type { Clause, EntityMention, ReadSentence } from './types.ts';

/** Who speaks is not what the text is about: `…라고 말했다` leaves the topic as it was. */
const SPEECH = new Set('말 설명 강조 덧붙이 토로 당부'.split(' '));

/** Sets `topic` on every sentence: the topic (은/는), else the subject, of the last sentence before it that had one. */
export function readTopics(sentences: readonly ReadSentence[]): ReadSentence[] {
  let topic: EntityMention | undefined;
  return sentences.map((sentence) => {
    const read = topic && sentence.kind !== 'title' ? { ...sentence, topic } : sentence;
    if (sentence.kind === 'paragraph') topic = topicOf(sentence.clauses) ?? topic;
    return read;
  });
}

function topicOf(clauses: readonly Clause[]): EntityMention | undefined {
  const main = clauses.filter((c) => c.ending !== 'adnominal' && !(c.reporting && SPEECH.has(c.lemma ?? '')));
  for (const wanted of ['topic', 'subject'] as const)
    for (const clause of main) {
      const found = clause.arguments.find((a) => a.case === wanted);
      if (found) return found.mention;
    }
  // 도 stands in for 은/는: `나래화학도 지난해 공장을 지었다`
  return main[0]?.arguments.find((a) => a.case === 'also')?.mention;
}
