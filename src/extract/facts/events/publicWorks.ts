// What a sentence tells of works in; whether they are of everybody's, so that nobody told of before builds them, out.
import type { DraftEvent, ReadSentence } from '../../types.ts';
import type { Scene } from './scene.ts';

/** Land that is made ready for many, and what everybody goes by. */
const PUBLIC_WORKS =
  /[가-힣\d](?:산업단지|농공단지|산단|특구|택지지구|신도시|대교|터널|고속도로|국도|철도|지하철|도시철도|호선|공항|신항|항만|댐)[은는이가]$/u;

/** `나래전자는 공장을 짓는다. 새터대교는 지난해 착공했다`: not by whom the sentences before are about. */
export function isOfPublicWorks(
  { sentence, parse }: Scene,
  { type, participants, evidence: [own] }: DraftEvent,
): boolean {
  if (type !== 'construction' || !own || participants.some(({ name }) => names(sentence, name))) return false;
  const topic = parse.phrases.find((p) => p.case === 'topic' || p.case === 'subject');
  const { text, start } = sentence;
  return (
    topic !== undefined &&
    topic.start < own.end &&
    PUBLIC_WORKS.test(text.slice(topic.start - start, topic.end - start + 1))
  );
}
const names = ({ organizations, people }: ReadSentence, name: string): boolean =>
  organizations.some((o) => o.name === name) || people.some((p) => p.name === name || p.organization === name);
