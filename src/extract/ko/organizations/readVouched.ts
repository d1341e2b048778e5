// The sentences of a document with the names found in them in; names of no shape out, which only what they do gives away.
import { readCopula, readParticle } from '../particles.ts';
import { isKoreanName } from '../people/names.ts';
import type { OrganizationKind } from '../../../model/index.ts';
import type { Sentence } from '../../types.ts';
import { FOLLOWERS, PREDICATE } from './apposition.ts';
import type { Candidate } from './candidate.ts';
import {
  ACRONYMS,
  ADVERBS,
  hintsTranscribed,
  isCommon,
  isTranscribed,
  NOT_ORGANIZATIONS,
  PLACES,
} from './commonWords.ts';
import { APPOSED, DEAL, REPORT, TITLED } from './sense.ts';
import { readSuffix, UNIT_KINDS } from './suffixes.ts';
import type { Word } from './words.ts';

/** Points that make a name; what only companies do or have gives two or more. */
const ENOUGH = 3;
const STAGE =
  /(?:들|팀|부|측|당국|률|율|량|액|권|값|당|법|별|용|형|적|간|째|때|것|점|년|월|일|씨|화|성|감|력|세|품|물|폰|차량)$/;
const LONG_STAGE = /(?:자|원|금|비|제|계|회|업|단|국|장|사|인|민|층|생|수|주|기|지|(?<!철)도|론|안|책|전|선|식|상)$/;
/** Sentences have them as subjects, and they are nobody's name. */
const EVERYBODY = new Set(
  (
    '당국 경찰 검찰 법원 국회 재판부 여당 야당 청와대 대통령실 사측 누리꾼 학교 병원 은행 연구진 연구팀 외신 신문 매체 북한 당사 양측 협약 ' +
    '초대 신임 차기 역대 전임 후임 이라크 이란 쿠웨이트'
  ).split(' '),
);

interface Clue {
  points: number;
  /** Sentences of which it is the topic or subject. */
  topics: number;
  places: { sentence: number; start: number; end: number }[];
}

const isName = (name: string): boolean =>
  (/^[가-힣]{2,9}$/.test(name)
    ? !STAGE.test(name) && (!LONG_STAGE.test(name) || hintsTranscribed(name)) && !isKoreanName(name)
    : /^[A-Z](?:[A-Za-z0-9&]{1,11}|[A-Z]{0,3}[가-힣]{2,6})$/.test(name) && !ACRONYMS.has(name)) &&
  !isCommon(name) &&
  !EVERYBODY.has(name) &&
  !FOLLOWERS.has(name) &&
  !ADVERBS.has(name) &&
  !PLACES.has(name) &&
  !NOT_ORGANIZATIONS.has(name) &&
  readSuffix(name)?.at !== 0;

/** What may be a name in a word, and its particle. */
export interface Nameable {
  noun: string;
  particle: string;
}

/** The noun of a word that may be a name of no shape; null for any other word. Read once for each word of a text. */
function nameableOf({ sense }: Word): Nameable | null {
  if (sense.nameable === undefined) {
    const { noun, particle } = cut(sense.text);
    sense.nameable =
      !sense.title &&
      !(sense.flags & APPOSED) &&
      noun.length > 1 &&
      isName(noun) &&
      !(particle === '' && PREDICATE.test(noun))
        ? { noun, particle }
        : null;
  }
  return sense.nameable;
}

/** The longest particle that leaves two letters. */
function cut(text: string): Nameable {
  if (text.endsWith('철도')) return { noun: text, particle: '' };
  for (let length = Math.min(3, text.length - 2); length > 0; length--) {
    const at = text.length - length;
    if (readParticle(text, at) || readCopula(text, at)) return { noun: text.slice(0, at), particle: text.slice(at) };
  }
  return { noun: text, particle: '' };
}

const TOPIC = /^[은는]$/;
const SUBJECT = /^[은는이가도]$/;
const AGREE = /협약|계약|제휴|손잡|손을 잡|맞손|합작|MOU|협력|공동/;
const POST = /^ (?:대표|회장|사장|부회장|부사장|전무|상무|이사|최고경영자|CEO|CTO|CFO)/;
const ROLE = /^ (?:관계자|지분|본사|주식|경영권|노조|주가|측(?=[은이 ]))/;

/** What the words around one word say of it: points, of which two need a company. */
function weigh(
  text: string,
  words: readonly Word[],
  index: number,
  { noun, particle }: Nameable,
  isTitle: boolean,
  reports: boolean,
): number {
  const word = words[index]!;
  const behind = text.slice(word.end, word.end + 48);
  const before = words[index - 1];
  const opens = index === 0 || /[,“"]/.test(word.gap);
  let points = 0;
  if (opens && SUBJECT.test(particle)) points += reports ? (TOPIC.test(particle) ? 2 : 1) : 0;
  if (isTitle && index === 0 && particle === '' && /^(?:, |…)/.test(behind)) points += 2;
  if ((particle === '와' || particle === '과') && AGREE.test(behind)) points += 2;
  if (/^[을를]$/.test(particle) && /^ (?:[^,]{0,16} )?(?:인수|합병|사들|흡수합병|상대로|대리한)/.test(behind))
    points += 2;
  if (/^[이가]$/.test(particle) && /^ [^.]{0,30}상대로/.test(behind)) points += 2;
  if (
    particle === '에' &&
    /^ (?:[^,]{0,20} )?(?:인수됐|인수되|투자했|투자한|투자하|출자했|출자한|출자하|납품|공급)/.test(behind)
  )
    points += 2;
  if (/^(?:에서|로부터|으로부터)$/.test(particle) && /^ (?:[^,]{0,20} )?(?:투자|수주|납품)/.test(behind)) points += 2;
  if (particle === '의' && /^ (?:지분|자회사|경영권|최대주주)/.test(behind)) points += 2;
  if (/^[이가]$/.test(particle) && /^ (?:공급|납품|시공|수주|인수|출자)(?:한|하|했|할)/.test(behind)) points += 2;
  if (particle === '' && ROLE.test(behind)) points += 2;
  // 한예솔 달보드레 대표: only who has a name has a post somewhere.
  if (particle === '' && POST.test(behind) && before && word.gap === ' ' && isKoreanName(before.text)) points += 3;
  if (
    particle === '' &&
    words[index + 1]?.gap === ' ' &&
    isKoreanName(words[index + 1]!.text) &&
    words[index + 2]?.sense.title
  )
    points += 2;
  if (before && word.gap === ' ' && before.flags & APPOSED) points += 2;
  if (points && isTranscribed(noun)) points++;
  return points;
}

/** `chosen`: what each sentence has been found to name; nothing found here overlaps it. */
export function readVouched(
  sentences: readonly Sentence[],
  words: readonly (readonly Word[])[],
  flags: readonly number[],
  chosen: readonly (readonly Candidate[])[],
): Candidate[][] {
  const clues = new Map<string, Clue>();
  sentences.forEach(({ text, kind }, sentence) => {
    const own = words[sentence]!;
    const isTitle = kind === 'title';
    if (!own.length || !(isTitle || flags[sentence]! & (DEAL | REPORT | TITLED | APPOSED) || sentences.length > 1))
      return;
    const taken = chosen[sentence]!;
    const reports = (flags[sentence]! & REPORT) !== 0;
    const deals = (flags[sentence]! & (DEAL | TITLED | APPOSED)) !== 0 || isTitle;
    let next = 0;
    // Without a deal only who opens the sentence can be told.
    for (let index = 0; index < (deals ? own.length : Math.min(1, own.length)); index++) {
      const word = own[index]!;
      while (next < taken.length && taken[next]!.end <= word.start) next++;
      if (taken[next] && taken[next]!.start < word.end) continue;
      const nameable = nameableOf(word);
      if (!nameable) continue;
      const { noun, particle } = nameable;
      const points = weigh(text, own, index, nameable, isTitle, reports);
      const isTopic = index === 0 && SUBJECT.test(particle);
      if (!points && !isTopic) continue;
      const clue = clues.get(noun) ?? { points: 0, topics: 0, places: [] };
      clue.points += points;
      if (isTopic) clue.topics++;
      if (points) clue.places.push({ sentence, start: word.start, end: word.start + noun.length });
      clues.set(noun, clue);
    }
  });
  const found: Candidate[][] = sentences.map(() => []);
  for (const [name, { points, topics, places }] of clues)
    if (points >= 2 && points + Math.min(2, topics) >= ENOUGH)
      for (const { sentence, start, end } of places)
        found[sentence]!.push({ start, end, rule: 'vouched', kind: kindOf(name), name });
  return found;
}

const kindOf = (name: string): OrganizationKind => {
  if (/^[가-힣]{2,3}[시군구]$/.test(name)) return 'public-body';
  const kind = readSuffix(name)?.kind;
  // What acts like a company is one: 가람랩 is nobody's laboratory.
  return kind && !UNIT_KINDS.has(kind) ? kind : 'company';
};
