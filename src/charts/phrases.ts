// Names, periods and rows in; the turns of phrase that several charts use, in both languages, out.
import { nameOf, type Indexed, type Language } from '../model/index.ts';
import type { FigureRow } from './figureRow.ts';
import { lastDayOf, readExtent } from './timeExtent.ts';

/** After a consonant and after a vowel. */
type Particle = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로' | '이라/라';

// Letters and digits are read as they are spoken: those whose Korean names end in a consonant (엘, 엠, 엔, 알; 영, 일, 삼, 육,
// 칠, 팔), and those that end in ㄹ.
const SPOKEN_CONSONANT = /[lmnr013678]$/i;
const SPOKEN_L = /[lr178]$/i;
/** The number of a Hangul syllable's final consonant in Unicode's order: 0 is none, 8 is ㄹ. */
const finalOf = (word: string) => (word.charCodeAt(word.length - 1) - 0xac00) % 28;
const isHangul = (word: string) => /[가-힣]$/.test(word);
const endsInConsonant = (word: string) => (isHangul(word) ? finalOf(word) > 0 : SPOKEN_CONSONANT.test(word));
const endsInL = (word: string) => (isHangul(word) ? finalOf(word) === 8 : SPOKEN_L.test(word));

/** A word with the particle that suits its end: `서울대학교는`, `LG사이언스파크가`, `서울로`. */
export function withParticle(word: string, particle: Particle): string {
  const [afterConsonant = '', afterVowel = ''] = particle.split('/');
  const vowel = !endsInConsonant(word) || (particle === '으로/로' && endsInL(word));
  return `${word}${vowel ? afterVowel : afterConsonant}`;
}

/** `가람전자·가람화학 외 2곳`, `Garam Electronics, Garam Chem and 2 more`: at most `most` names. */
export function nameList(ids: readonly string[], indexed: Indexed, lang: Language, most = 2): string {
  const names = ids.slice(0, most).map((id) => nameOf(indexed, id, lang));
  const left = ids.length - names.length;
  if (lang === 'ko') return `${names.join('·')}${left ? ` 외 ${left}곳` : ''}`;
  if (left) return `${names.join(', ')} and ${left} more`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}

/** `2019~2024년`: the years that some dates reach over; empty where none is known. Years, since some dates are no finer. */
export function yearsOf(dates: readonly string[], lang: Language): string {
  const ends = dates.flatMap((date) => {
    const extent = readExtent(date);
    return [extent?.start, extent?.end].flatMap((reach) => (reach ? [reach.first, reach.last] : []));
  });
  if (!ends.length) return '';
  const first = new Date(Math.min(...ends)).getUTCFullYear();
  const last = Number(lastDayOf(Math.max(...ends)).slice(0, 4));
  if (first === last) return lang === 'ko' ? `${first}년` : String(first);
  return lang === 'ko' ? `${first}~${last}년` : `${first}–${last}`;
}

/** `1 figure`, `3 figures`. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Finding first, then every row in words, up to a dozen; how many are left unsaid. */
export function describe(finding: string, rows: readonly string[], lang: Language): string {
  const said = rows.slice(0, 12);
  const left = rows.length - said.length;
  const rest = left ? [lang === 'ko' ? `그 밖에 ${left}건.` : `And ${left} more.`] : [];
  return [`${finding.replace(/[.。]$/, '')}.`, ...said.map((row) => `${row}.`), ...rest].join(' ');
}

/** Parts of a note that are there, between middle dots. */
export const note = (...parts: (string | undefined | false)[]): string => parts.filter(Boolean).join(' · ');

/** Whether a row's figure is still to come. */
export const isAhead = (row: FigureRow): boolean => row.figure.status !== 'actual';
