// Korean words in, Latin letters by the Revised Romanization of 2000 out: `한빛` → `Hanbit`, `김가람` → `Kim Garam`.

const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
/** Where nothing follows that changes it. */
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
/** What a final consonant is before a vowel, which takes it over; two letters leave the first behind. */
const LINKED = ' g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss  j ch k t p '.split(' ');
const NASAL: Readonly<Record<string, string>> = { k: 'ng', t: 'n', p: 'm' };
const [FIRST, LAST, H] = [0xac00, 0xd7a3, 27];

interface Syllable {
  initial: number;
  vowel: number;
  final: number;
}

function toSyllable(char: string): Syllable | undefined {
  const code = char.charCodeAt(0);
  if (code < FIRST || code > LAST) return undefined;
  const place = code - FIRST;
  return { initial: Math.floor(place / 588), vowel: Math.floor((place % 588) / 28), final: place % 28 };
}

/** One run of letters; `apart`: syllables do not change each other, as in the names of people. */
function toLetters(word: string, apart: boolean): string {
  let out = '';
  let before: Syllable | undefined;
  for (const char of word) {
    const now = toSyllable(char);
    if (!now) {
      out += before ? FINALS[before.final] + char : char;
      before = undefined;
      continue;
    }
    let initial = INITIALS[now.initial] ?? '';
    if (before?.final) {
      const final = FINALS[before.final] ?? '';
      if (!initial && !(before.final === 21)) out += LINKED[before.final] ?? '';
      else if (!apart && (initial === 'n' || initial === 'm'))
        out += final === 'l' && initial === 'n' ? 'l' : (NASAL[final] ?? final);
      else if (!apart && initial === 'r') out += final === 'n' || final === 'l' ? 'l' : (NASAL[final] ?? final);
      else if (before.final === H) out += '';
      else out += final;
      if (!apart && initial === 'n' && final === 'l') initial = 'l';
      if (!apart && initial === 'r') initial = final === 'n' || final === 'l' ? 'l' : 'n';
    }
    out += initial + VOWELS[now.vowel];
    before = now;
  }
  return before ? out + FINALS[before.final] : out;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const HANGUL = /[가-힣]+/gu;

/** Words keep their order, Latin letters and figures stay; each word begins with a capital. */
export const romanize = (text: string): string =>
  text.replace(HANGUL, (word, at: number) => {
    const letters = capital(toLetters(word, false));
    return /[A-Za-z0-9]/u.test(text[at - 1] ?? '') ? ` ${letters}` : letters;
  });

/** Family names that are written in their own customary way by nearly all who bear them. */
const SURNAMES: Readonly<Record<string, string>> = {
  김: 'Kim',
  이: 'Lee',
  박: 'Park',
  최: 'Choi',
  강: 'Kang',
  구: 'Koo',
  노: 'Noh',
  오: 'Oh',
  우: 'Woo',
  조: 'Cho',
  신: 'Shin',
  임: 'Lim',
  문: 'Moon',
  권: 'Kwon',
  고: 'Ko',
};
const DOUBLE = /^(?:남궁|황보|제갈|선우|독고|사공|서문)/u;

/** Family name, then given name. What is longer than four syllables or has blanks is a foreign name, word by word. */
export function romanizePerson(name: string): string {
  if (!/^[가-힣]{2,4}$/u.test(name)) return romanize(name);
  const family = DOUBLE.exec(name)?.[0] ?? name.charAt(0);
  const given = name.slice(family.length);
  return `${SURNAMES[family] ?? capital(toLetters(family, true))} ${capital(toLetters(given, true))}`.trim();
}
