// Two who may be tied, and the sentence that may tie them, in; what is said of them, as strings that have weights, out.
import type { Meant, Named, Setting } from './setting.ts';
import type { Token } from './tokens.ts';
import { tieNounsIn } from '../../../ko/tieNouns.ts';

/** Which end of a pair somebody is: the first to be named, or the second. */
export type Side = 'a' | 'b';

/** `양사는`, `두 회사가`: who is meant was named before. */
const BOTH =
  /양사|두\s?(?:회사|기업|곳|기관|업체|대학|은행|조합|팀|학교)|양측|양\s?(?:기관|대학|교|단체)|[세네]\s?(?:회사|기업|곳|기관|업체|대학)|이들|서로/u;
const ITSELF =
  /(?:^|\s)((?:이\s)?회사|이곳|이\s?업체|양사|두\s회사|이들|여기|법인|조합|센터|대학|시|군|그)(?:\s측)?[은는이가의에도]/u;

/** `이 회사는`, `조합이`: what points back to one who was named before. */
export const itselfIn = (text: string): string | undefined => ITSELF.exec(text)?.[1];

export const bothIn = (text: string): string | undefined => BOTH.exec(text)?.[0].replace(/\s/g, '');

/** What is said of every pair of a sentence. */
export function ofSentence({ sentence, named, words, clauses }: Setting): string[] {
  const found = ['1', `n${Math.min(named.length, 6)}`, `K${sentence.kind}`];
  const last = clauses.at(-1)?.lemma;
  if (last) found.push(`L${last}`);
  for (const stem of new Set(words.map((word) => word.stem))) found.push(`T${stem}`);
  for (const rule of new Set(tieNounsIn(sentence.text).flatMap(({ roles }) => roles.map((role) => role.rule))))
    found.push(`r${rule}`);
  return found;
}

const ofWhole = ({ whole: { counts, most, title, inTitle } }: Setting, name: string, side: Side): string[] => [
  `${side}m${name === most ? 1 : 0}${name === title ? 't' : inTitle.has(name) ? 'i' : ''}`,
  `${side}q${Math.min(3, counts.get(name) ?? 0)}`,
];

/** What is said of one who is named, whoever the other is. */
export function ofNamed(setting: Setting, named: Named, side: Side): string[] {
  const { name, particle, shared, clause, said, before, behind, isListed } = named;
  const own = [
    `p${particle}`,
    `l${shared}`,
    `c${named.case}`,
    `k${named.kind}`,
    `s${name.slice(-2)}`,
    `t${name.slice(-1)}`,
  ];
  if (clause) {
    const { lemma, ending, voice, negated, unreal } = clause;
    own.push(`v${lemma}`, `V${lemma}/${shared}`, `C${lemma}/${named.case}`, `e${ending}${voice}`);
    if (negated) own.push('-');
    if (unreal) own.push(`u${unreal}`);
  }
  if (said) own.push('H', `h${said.lemma}`);
  for (const { noun } of before) own.push(`y${noun}`, `Y${noun.slice(-2)}`);
  behind.slice(0, 2).forEach(({ noun, stem }, at) => own.push(`a${at}${noun}`, `A${at}${stem}`, `x${shared}/${stem}`));
  for (const { stem } of behind) own.push(`N${stem}`);
  if (isListed) own.push('L');
  own.push(...ofTieNouns(setting, named));
  return [...own.map((feature) => side + feature), ...ofWhole(setting, name, side)];
}

/** The tie nouns right before and behind a name: `협력사인 나래`, `나래의 자회사`. */
function ofTieNouns({ sentence: { text }, named: all }: Setting, { start, end, particle }: Named): string[] {
  const found: string[] = [];
  const isFree = (from: number, to: number) => !all.some((other) => other.start >= from && other.end <= to);
  for (const noun of tieNounsIn(text)) {
    const [gap, gapBehind] = [start - noun.end, noun.start - end];
    if (gap >= 0 && gap <= 12 && isFree(noun.end, start))
      for (const { rule } of noun.roles) found.push(`b${rule}`, `b${rule}/${text.slice(noun.end, start).slice(0, 4)}`);
    if (gapBehind >= 0 && gapBehind <= 14 && isFree(end, noun.start))
      for (const { rule } of noun.roles) found.push(`d${rule}`, `d${rule}/${particle}`);
  }
  return found;
}

/** What is said of one who is only meant. */
export function ofMeant(setting: Setting, { name, kind, ways }: Meant, side: Side): string[] {
  const own = ways.map((way) => `i${way}`);
  own.push(`I${ways.join('+')}`, `k${kind}`, `s${name.slice(-2)}`);
  return [...own.map((feature) => side + feature), ...ofWhole(setting, name, side)];
}

const range = (count: number): number => (count > 8 ? 9 : count > 5 ? 6 : count > 3 ? 4 : count);

/** Those who are named, by their place in the sentence: what stands between, and how they stand to each other. */
export function ofPair({ sentence: { text }, named, words }: Setting, at: number, to: number): string[] {
  const [a, b] = [named[at]!, named[to]!];
  const found = [`P${a.shared}/${b.shared}`, `C${a.case}/${b.case}`, `k${a.kind}/${b.kind}`];
  const between: Token[] = words.filter((word) => word.start >= a.end && word.end <= b.start);
  found.push(`d${range(between.length)}`, `M${Math.min(to - at - 1, 3)}`);
  for (const { noun, stem } of between.slice(0, 12)) found.push(`w${noun}`, `W${stem}`);
  if (between.length) found.push(`f${between[0]!.noun}`, `z${between.at(-1)!.noun}`);
  const gap = text.slice(a.end, b.start);
  if (gap.length < 14) found.push(`B${gap}`);
  if (gap.length <= 6) found.push(`g${gap}/${b.shared}`);
  if (named.slice(at, to).every((one) => one.isListed)) {
    found.push('l', `l/${b.shared}`);
    if (b.clause) found.push(`lv${b.clause.lemma}`, `lv${b.clause.lemma}/${b.shared}`);
    for (const { stem } of b.behind.slice(0, 3)) found.push(`la${stem}`);
  }
  const isSame = a.clause === b.clause;
  found.push(`S${isSame}`);
  if (a.clause && b.clause && !isSame) found.push(`E${a.clause.ending}`);
  return found;
}

/** One who is meant with one who is named. */
export function ofMeantPair(setting: Setting, meant: Meant, at: number): string[] {
  const { sentence, named, words, isNewBlock } = setting;
  const b = named[at]!;
  const how = meant.ways[0] === 'about' ? 'o' : meant.ways.some((w) => w === 'most' || w === 'title') ? 'm' : 'p';
  const [hasTopic, hasSubject] = [named.some((m) => m.case === 'topic'), named.some((m) => m.case === 'subject')];
  const isTaken = hasTopic || hasSubject ? 1 : 0;
  const found = [
    'i',
    `i${how}`,
    `iB${how}${b.shared}`,
    `iC${how}${b.case}`,
    `iT${how}${hasTopic}${hasSubject}`,
    `iF${how}${(words[0]?.noun ?? '').slice(0, 4)}`,
    `ik${meant.kind}/${b.kind}`,
    `iM${Math.min(at, 3)}`,
    `iD${isNewBlock}`,
  ];
  const itself = itselfIn(sentence.text);
  if (itself) found.push(`iS${how}${itself}`, `iS${itself}`);
  if (b.clause) found.push(`iV${b.clause.lemma}/${b.shared}${isTaken}`);
  for (const { stem } of words.filter((word) => word.end <= b.start).slice(-6)) found.push(`iW${stem}`);
  return found;
}

/** Two who are meant: `두 회사는 제휴를 맺었다`. */
export const ofBothMeant = (both: string, a: Meant, b: Meant): string[] => ['j', `j${both}`, `k${a.kind}/${b.kind}`];
