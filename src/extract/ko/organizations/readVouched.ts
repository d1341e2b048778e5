// The sentences of a document with the names found in them in; names of no shape out, which only what they do gives away.
import { isForeignName, isKoreanName } from '../people/names.ts';
import type { OrganizationKind } from '../../../model/index.ts';
import type { Sentence } from '../../types.ts';
import type { Candidate } from './candidate.ts';
import { isTranscribed } from './commonWords.ts';
import { nameableOf, type Nameable } from './nameable.ts';
import { APPOSED, DEAL, REPORT, TITLED } from './sense.ts';
import { readSuffix, UNIT_KINDS } from './suffixes.ts';
import type { Word } from './words.ts';

/** Points that make a name; what only companies do or have gives two or more. */
const ENOUGH = 3;
const GIVES_AWAY = DEAL | REPORT | TITLED | APPOSED;

interface Clue {
  points: number;
  /** Sentences of which it is the topic or subject. */
  topics: number;
  places: { sentence: number; start: number; end: number }[];
  /** What the word before it says that it is. */
  kind?: OrganizationKind;
}

const TOPIC = /^[은는]$/;
const SUBJECT = /^[은는이가도]$/;
const AGREE = /협약|계약|제휴|손잡|손을 잡|맞손|합작|MOU|협력|공동/;
const POST =
  /^ (?:대표|회장|사장|부회장|부사장|전무|상무|이사|의장|총지배인|최고[가-힣]{2,4}책임자|최고경영자|CEO|CTO|CFO)/;
const ROLE = /^ (?:관계자|지분|본사|주식|경영권|노조|주가|측(?=[은이 ]))/;

const TOLD = /^(?:[은는이가와과도의을를에]|에서는?|에는)$/;

/** `편의점 체인 하루24가`, `물류 그룹 서진이`: what kind of company it is stands before it, and what that deals in. */
function tellsKind(words: readonly Word[], index: number, noun: string, particle: string): number {
  const kind = words[index]!.gap === ' ' ? words[index - 1]?.sense.apposition : undefined;
  if (!kind) return 0;
  if (!TOLD.test(particle)) return kind.loose ? 0 : 2;
  const trade = words[index - 1]!.gap === ' ' ? words[index - 2] : undefined;
  const described = trade !== undefined && !/[은는이가을를의]$|(?:에서|으로|[한된던])$/.test(trade.text);
  if (!described && (kind.kind === 'group' || words[index - 1]!.text.length < 2)) return kind.loose ? 0 : 2;
  return (described || kind.compound) && noun.length > 2 && /^[은는이가와과도]/.test(particle) ? ENOUGH : 2;
}

/** 한예솔 달보드레 대표, 미겔 크루스 전 달보드레 대표: whether who has the post ends at a word. */
function isWho(words: readonly Word[], index: number): boolean {
  const { text } = words[index]!;
  const before = words[index - 1];
  if (isKoreanName(text)) return true;
  // 한예솔(45) 달보드레 대표
  if (/^\d{2}$/.test(text) && words[index]!.gap === '(') return before !== undefined && isKoreanName(before.text);
  if (words[index]!.gap !== ' ' || before === undefined) return false;
  if (/^[전현]$/.test(text)) return isKoreanName(before.text) || (before.gap === ' ' && isWho(words, index - 1));
  return (
    isForeignName([before.text, text]) && /^[가-힣]{1,5}$/.test(text) && !/[은는이가을를의에한된]$/.test(before.text)
  );
}

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
  // 로봇을 만드는 달보드레는: what goes before it tells of it.
  const opens =
    index === 0 ||
    /[,“"]/.test(word.gap) ||
    (TOPIC.test(particle) && noun.length > 2 && /(?:[하되드]는|[한된])$/.test(before!.text));
  let points = tellsKind(words, index, noun, particle);
  if (opens && SUBJECT.test(particle)) points += reports ? (TOPIC.test(particle) ? 2 : 1) : 0;
  if (isTitle && index === 0 && particle === '' && /^(?:, |…)/.test(behind)) points += 2;
  if ((particle === '와' || particle === '과') && AGREE.test(behind)) points += 2;
  if (/^[을를]$/.test(particle) && /^ (?:[^,]{0,16} )?(?:인수|합병|사들|흡수합병|상대로|대리한)/.test(behind))
    points += 2;
  if (/^[이가]$/.test(particle) && /^ [^.]{0,30}상대로/.test(behind)) points += 2;
  if (particle === '에' && /^ (?:[^,]{0,20} )?(?:인수[됐되돼]|투자[했한하해]|출자[했한하해]|납품|공급)/.test(behind))
    points += 2;
  if (/^(?:에서|로부터|으로부터)$/.test(particle) && /^ (?:[^,]{0,20} )?(?:투자|수주|납품)/.test(behind)) points += 2;
  if (particle === '의' && /^ (?:지분|자회사|경영권|최대주주)/.test(behind)) points += 2;
  if (/^[이가]$/.test(particle) && /^ (?:공급|납품|시공|수주|인수|출자)(?:한|하|했|할)/.test(behind)) points += 2;
  if (particle === '' && ROLE.test(behind)) points += 2;
  // 한예솔 달보드레 대표: only who has a name has a post somewhere.
  if (particle === '' && POST.test(behind) && before && /^\)? $/.test(word.gap) && isWho(words, index - 1)) points += 3;
  if (
    particle === '' &&
    words[index + 1]?.gap === ' ' &&
    isKoreanName(words[index + 1]!.text) &&
    words[index + 2]?.sense.title
  )
    points += 2;
  if (points && isTranscribed(noun)) points++;
  return points;
}

/** `chosen`: what each sentence has been found to name; nothing found here overlaps it. By sentence; empty where no sentence has any. */
export function readVouched(
  sentences: readonly Sentence[],
  words: readonly (readonly Word[])[],
  flags: readonly number[],
  chosen: readonly (readonly Candidate[])[],
): Candidate[][] {
  // Topics alone name nobody: some sentence must hold a deal, a post or a trade.
  if (!flags.some((own) => own & GIVES_AWAY) && !sentences.some(({ kind }) => kind === 'title')) return [];
  const clues = new Map<string, Clue>();
  sentences.forEach(({ text, kind }, sentence) => {
    const own = words[sentence]!;
    const isTitle = kind === 'title';
    if (!own.length || !(isTitle || flags[sentence]! & GIVES_AWAY || sentences.length > 1)) return;
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
      let points = weigh(text, own, index, nameable, isTitle, reports);
      // 나래전자와 달보드레가 협약을: beside a name that is known.
      if (
        index > 0 &&
        word.gap === ' ' &&
        taken[next - 1]?.end === own[index - 1]!.end - 1 &&
        /[와과]$/.test(own[index - 1]!.text) &&
        SUBJECT.test(particle) &&
        noun.length > 2 &&
        AGREE.test(text.slice(word.end, word.end + 48))
      )
        points += ENOUGH;
      const isTopic = index === 0 && SUBJECT.test(particle);
      if (!points && !isTopic) continue;
      const clue = clues.get(noun) ?? { points: 0, topics: 0, places: [] };
      clue.points += points;
      if (isTopic) clue.topics++;
      else if (points && word.gap === ' ') clue.kind ??= own[index - 1]!.sense.apposition?.kind;
      if (points) clue.places.push({ sentence, start: word.start, end: word.start + noun.length });
      clues.set(noun, clue);
    }
  });
  const found: Candidate[][] = sentences.map(() => []);
  if (!clues.size) return found;
  // 나래 of 나래 모빌리티 is its short form.
  const short = new Set(
    chosen.flatMap((names) => names.map(({ name }) => name.slice(0, name.indexOf(' ') + 1).trim())),
  );
  for (const [name, { points, topics, places, kind }] of clues)
    if (points >= 2 && !short.has(name) && points + Math.min(2, topics) >= ENOUGH)
      for (const { sentence, start, end } of places)
        found[sentence]!.push({ start, end, rule: 'vouched', kind: kind ?? kindOf(name), name });
  return found;
}

const kindOf = (name: string): OrganizationKind => {
  if (/^[가-힣]{2,3}[시군구]$/.test(name)) return 'public-body';
  const kind = readSuffix(name)?.kind;
  // What acts like a company is one: 가람랩 is nobody's laboratory.
  return kind && !UNIT_KINDS.has(kind) ? kind : 'company';
};
