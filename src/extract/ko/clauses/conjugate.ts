// A verb stem in, its written forms out, each with how it ends and the time that it states.
import { finalOf, readSyllable, withFinal, withVowel } from './syllable.ts';

/**
 * What a form does in its sentence. `infinitive` (해, 세워), `intent` (하려), `nominal` (하기, 함), `negatable` (하지)
 * and `must` (해야) stand with an auxiliary or alone; `intending` is 하려던, `whether` 할지, `said-of` 한다는.
 */
export type FormEnding =
  | 'final'
  | 'connective'
  | 'adnominal'
  | 'quoted'
  | 'nominal'
  | 'infinitive'
  | 'resolve'
  | 'intent'
  | 'intending'
  | 'whether'
  | 'purpose'
  | 'condition'
  | 'negatable'
  | 'must'
  | 'said-of';

export interface Form {
  text: string;
  ending: FormEnding;
  /** `past` (했다, 한), `present` (한다, 하는), `future` (할, 하겠다); '' leaves it to the clause that follows (하고, 해). */
  time: 'past' | 'present' | 'future' | '';
}

/** What a stem is: a verb, or an adjective (있다, 높다), whose plain form ends in 다. */
export type StemKind = 'verb' | 'adjective';

type Row = [suffix: string, ending: FormEnding, time: Form['time']];
// Behind the stem as it is: 맺고, 세우지만
const PLAIN: readonly Row[] = [
  ['고', 'connective', ''],
  ['고서', 'connective', ''],
  ['고자', 'intent', ''],
  ['지만', 'connective', ''],
  ['거나', 'connective', ''],
  ['자', 'connective', ''],
  ['자마자', 'connective', ''],
  ['더니', 'connective', 'past'],
  ['다가', 'connective', ''],
  ['더라도', 'condition', ''],
  ['던', 'adnominal', 'past'],
  ['도록', 'purpose', ''],
  ['게', 'purpose', ''],
  ['기', 'nominal', ''],
  ['기도', 'nominal', ''],
  ['기는', 'nominal', ''],
  ['기까지', 'nominal', ''],
  ['기로', 'resolve', 'future'],
  ['자고', 'quoted', 'future'],
  ['자며', 'quoted', 'future'],
  ['지', 'negatable', ''],
  ['지는', 'negatable', ''],
  ['지도', 'negatable', ''],
  ['겠다', 'final', 'future'],
  ['겠다고', 'quoted', 'future'],
  ['겠다며', 'quoted', 'future'],
  ['겠다는', 'said-of', 'future'],
];
// Behind the stem without its ㄹ: 여는, 여는데
const DROPPING: readonly Row[] = [
  ['는', 'adnominal', 'present'],
  ['는데', 'connective', ''],
  ['는지', 'whether', ''],
];
// Behind 으 where the stem has a final consonant: 맺으며, 세우며
const LINKED: readonly Row[] = [
  ['며', 'connective', ''],
  ['면서', 'connective', ''],
  ['면', 'condition', ''],
  ['려', 'intent', ''],
  ['려고', 'intent', ''],
  ['려면', 'condition', ''],
  ['려는', 'intending', ''],
  ['려던', 'intending', ''],
  ['므로', 'connective', ''],
];
// Behind 아/어: 맺어, 세웠다
const JOINED: readonly Row[] = [
  ['', 'infinitive', ''],
  ['서', 'connective', ''],
  ['도', 'condition', ''],
  ['야', 'must', ''],
  ['ㅆ다', 'final', 'past'],
  ['ㅆ습니다', 'final', 'past'],
  ['ㅆ었다', 'final', 'past'],
  ['ㅆ고', 'connective', 'past'],
  ['ㅆ으며', 'connective', 'past'],
  ['ㅆ지만', 'connective', 'past'],
  ['ㅆ으나', 'connective', 'past'],
  ['ㅆ는데', 'connective', 'past'],
  ['ㅆ던', 'adnominal', 'past'],
  ['ㅆ을', 'adnominal', 'past'],
  ['ㅆ음', 'nominal', 'past'],
  ['ㅆ음에도', 'connective', 'past'],
  ['ㅆ기', 'nominal', 'past'],
  ['ㅆ다고', 'quoted', 'past'],
  ['ㅆ다며', 'quoted', 'past'],
  ['ㅆ다면서', 'quoted', 'past'],
  ['ㅆ다는', 'said-of', 'past'],
  ['ㅆ다가', 'connective', 'past'],
  ['ㅆ더니', 'connective', 'past'],
  ['ㅆ으면', 'condition', 'past'],
  ['ㅆ는지', 'whether', 'past'],
  ['ㅆ다면', 'condition', 'past'],
];
// Behind a verb made of a noun only: elsewhere 기를, 음에 are more often nouns (`열기를`, `마음에`)
const NOMINAL: readonly string[] = ['에', '를', '가', '에는', '에도'];
const GERUND: readonly string[] = ['을', '에', '이', '은', '에도', '으로써'];
// The plain present: ㄴ다 behind a vowel, 는다 behind a consonant, 다 of an adjective
const PRESENT: readonly Row[] = [
  ['다', 'final', 'present'],
  ['다고', 'quoted', 'present'],
  ['다며', 'quoted', 'present'],
  ['다면서', 'quoted', 'present'],
  ['다는', 'said-of', 'present'],
  ['다면', 'condition', 'present'],
];

const BRIGHT = new Set(['ㅏ', 'ㅑ', 'ㅗ', 'ㅘ']);
const CONTRACTED: Record<string, string> = {
  ㅜ: 'ㅝ',
  ㅣ: 'ㅕ',
  ㅗ: 'ㅘ',
  ㅚ: 'ㅙ',
};

// The stem before 아/어, contracted as newspapers write it: 세우 → 세워, 오르 → 올라, 치르 → 치러, 짓 → 지어, 하 → 해
function toJoined(stem: string): string[] {
  const last = readSyllable(stem.at(-1));
  if (!last) return [];
  if (stem.endsWith('하')) return [withVowel(stem, 'ㅐ'), `${stem}여`];
  if (stem.endsWith('되')) return [withVowel(stem, 'ㅙ'), `${stem}어`];
  const before = readSyllable(stem.at(-2));
  if (stem.endsWith('르') && before && !/[따치들]르$/u.test(stem)) {
    const vowel = BRIGHT.has(before.vowel) ? 'ㅏ' : 'ㅓ';
    return [withFinal(stem.slice(0, -1), 'ㄹ') + withVowel('르', vowel)];
  }
  const bright = BRIGHT.has(last.vowel);
  if (last.final === 'ㅅ' && IRREGULAR_S.has(stem.at(-1) ?? '')) return [withFinal(stem, '') + (bright ? '아' : '어')];
  if (last.final === 'ㅂ' && IRREGULAR_B.has(stem.at(-1) ?? ''))
    return [`${withFinal(stem, '')}${stem.endsWith('돕') ? '와' : '워'}`];
  if (IRREGULAR_D.has(stem)) return [`${withFinal(stem, 'ㄹ')}어`];
  if (last.final) return [stem + (bright ? '아' : '어')];
  if (last.vowel === 'ㅡ') return [withVowel(stem, before && BRIGHT.has(before.vowel) ? 'ㅏ' : 'ㅓ')];
  if (last.vowel === 'ㅣ' && stem.endsWith('이')) return [withVowel(stem, 'ㅕ'), `${stem}어`];
  const contracted = CONTRACTED[last.vowel];
  // 이뤄 and 이루어
  if (contracted && last.vowel === 'ㅜ') return [withVowel(stem, contracted), `${stem}어`];
  return contracted ? [withVowel(stem, contracted)] : [stem];
}

const IRREGULAR_D = new Set(['듣', '싣', '깨닫', '일컫']);
const IRREGULAR_S = new Set('짓잇낫붓긋');
const IRREGULAR_B = new Set('돕눕깝렵겁럽롭쉽');

// The stem before 으-endings: 맺으, 세우, 지으, 도우; ㄹ stays before 며 (만들며) and goes before ㄴ
function toLinked(stem: string): string {
  const final = finalOf(stem);
  if (!final || final === 'ㄹ') return stem;
  if (final === 'ㅅ' && IRREGULAR_S.has(stem.at(-1) ?? '')) return `${withFinal(stem, '')}으`;
  if (final === 'ㅂ' && IRREGULAR_B.has(stem.at(-1) ?? '')) return `${withFinal(stem, '')}우`;
  return `${IRREGULAR_D.has(stem) ? withFinal(stem, 'ㄹ') : stem}으`;
}

const glue = (stem: string, suffix: string): string =>
  suffix.startsWith('ㅆ') ? withFinal(stem, 'ㅆ') + suffix.slice(1) : stem + suffix;

/** Every form of the stem (`세우` → 세운, 세우는, 세웠다, 세우기로 …). */
export function conjugate(stem: string, kind: StemKind = 'verb'): Form[] {
  const forms: Form[] = [];
  const add = (base: string, rows: readonly Row[]) =>
    rows.forEach(([suffix, ending, time]) => forms.push({ text: glue(base, suffix), ending, time }));
  const final = finalOf(stem);
  const bare = final === 'ㄹ' ? withFinal(stem, '') : stem;
  const linked = toLinked(stem);
  const open = finalOf(linked) === 'ㄹ' ? bare : linked;
  add(stem, PLAIN);
  add(bare, DROPPING);
  add(linked, LINKED);
  for (const joined of toJoined(stem)) add(joined, JOINED);
  if (kind === 'adjective' || stem.endsWith('있') || stem.endsWith('없')) add(stem, PRESENT);
  if (kind === 'verb') add(final && final !== 'ㄹ' ? `${stem}는` : withFinal(bare, 'ㄴ'), PRESENT);
  // 있습니다, 열립니다
  add(final && final !== 'ㄹ' ? `${stem}습` : withFinal(bare, 'ㅂ'), [['니다', 'final', 'present']]);
  forms.push({
    text: withFinal(open, 'ㄴ'),
    ending: 'adnominal',
    time: kind === 'verb' ? 'past' : 'present',
  });
  forms.push({
    text: withFinal(open, 'ㄹ'),
    ending: 'adnominal',
    time: 'future',
  });
  forms.push({ text: `${withFinal(open, 'ㄹ')}지`, ending: 'whether', time: 'future' });
  forms.push({ text: withFinal(open, 'ㅁ'), ending: 'nominal', time: '' });
  if (stem === '하' || stem === '되') {
    add(stem, PRESENT);
    for (const tail of NOMINAL) forms.push({ text: `${stem}기${tail}`, ending: 'nominal', time: '' });
    for (const tail of GERUND) forms.push({ text: withFinal(stem, 'ㅁ') + tail, ending: 'nominal', time: '' });
  }
  if (stem.endsWith('하'))
    forms.push({
      text: `${stem.slice(0, -1)}키로`,
      ending: 'resolve',
      time: 'future',
    });
  return forms;
}
