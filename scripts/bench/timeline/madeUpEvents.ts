// A count and a seed in; a dataset of that many made-up events, dated as finely and as vaguely as real ones, out.
import { eventTypes } from '../../../src/catalog/index.ts';
import { edtfSpan, SCHEMA_VERSION, type Dataset } from '../../../src/model/index.ts';

const DAY = 86_400_000;
const NAMES = ['가람전자', '솔내바이오', '한빛대학교', '나루물산', '두레화학', '아라조선', '미르에너지', '온새연구원'];

/** A stream of numbers in [0, 1), the same for the same seed (Park and Miller's generator). */
function numbers(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Events from 2015 to 2024: half of them days, the others months, quarters, halves, years, about then, or with an open start. */
export function madeUpEvents(count: number, seed = 7): Dataset {
  const next = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const organizations = NAMES.map((ko, i) => ({
    id: `made-up-${i}`,
    name: { ko, en: `Company ${String.fromCharCode(65 + i)}` },
    aliases: [],
    kind: 'company' as const,
    evidence: [{ document: 'made-up', start: 0, end: ko.length, quote: ko, rule: 'made-up' }],
  }));
  const events = Array.from({ length: count }, (_, i): Dataset['events'][number] => {
    const day = new Date(Date.UTC(2015, 0, 1) + Math.floor(next() * 3600) * DAY).toISOString().slice(0, 10);
    const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
    const later = new Date(Date.parse(day) + (1 + Math.floor(next() * 200)) * DAY).toISOString().slice(0, 10);
    const vague = [
      month,
      month,
      month,
      `${year}-${pick(['33', '34', '35', '36'])}`,
      `${year}-${pick(['40', '41'])}`,
      year,
      `${month}~`,
      `${day}/${later}`,
      `${day}/${later}`,
      `../${day}`,
    ];
    const date = next() < 0.5 ? day : pick(vague);
    const owner = pick(organizations);
    const type = pick(eventTypes);
    return {
      id: `e-${String(i).padStart(6, '0')}`,
      type: type.id,
      date,
      ...edtfSpan(date),
      participants: [{ entity: owner.id, role: type.roles.agent }],
      modality: pick(['occurred', 'occurred', 'occurred', 'occurred', 'planned', 'ongoing'] as const),
      title: { ko: `${owner.name.ko}, ${i}번째 ${type.label.ko}`, en: `${owner.name.en}: ${type.label.en} ${i}` },
      figures: [],
      evidence: Array.from({ length: next() < 0.1 ? 2 : 1 }, (_, at) => ({
        document: at ? 'made-up-too' : 'made-up',
        start: 0,
        end: 7,
        quote: '지어낸 사건',
        rule: 'made-up',
      })),
    };
  });
  const document = (id: string, published: string): Dataset['documents'][number] => ({
    id,
    title: '지어낸 기사',
    publisher: '나루일보',
    authors: [],
    published,
    language: 'ko',
    sha256: 'a'.repeat(64),
    kind: 'article',
  });
  return {
    schemaVersion: SCHEMA_VERSION,
    documents: [document('made-up', '2024-12-01'), document('made-up-too', '2024-12-02')],
    organizations,
    people: [],
    events,
    figures: [],
    relations: [],
    conflicts: [],
  };
}
