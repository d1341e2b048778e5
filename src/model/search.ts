// What a reader types in; the forms by which it is looked for out: blanks, quotes, particles and spelt letters do not count.

/** One form for search and comparison: NFKC, small letters, no blanks, quotes or middle dots. */
export const normalizeText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'"‘’“”·∙・,]/g, '');

// How letters are spelt out in Hangul: 엘지 is LG, 케이티 is KT. The longer name first: 에이치 is H, not A and 이치.
const LETTERS: readonly [string, string][] = Object.entries({
  에이치: 'h',
  더블유: 'w',
  에이: 'a',
  에프: 'f',
  제이: 'j',
  케이: 'k',
  브이: 'v',
  에스: 's',
  엑스: 'x',
  와이: 'y',
  제트: 'z',
  아이: 'i',
  비: 'b',
  씨: 'c',
  시: 'c',
  디: 'd',
  이: 'e',
  지: 'g',
  엘: 'l',
  엠: 'm',
  엔: 'n',
  오: 'o',
  피: 'p',
  큐: 'q',
  알: 'r',
  티: 't',
  유: 'u',
});

/** `엘지전자` → `lg전자`: at least two spelt letters at the start; undefined where there are none. */
function unspelt(word: string): string | undefined {
  let rest = word;
  let letters = '';
  for (;;) {
    const found = LETTERS.find(([name]) => rest.startsWith(name));
    if (!found) break;
    letters += found[1];
    rest = rest.slice(found[0].length);
  }
  return letters.length > 1 ? letters + rest : undefined;
}

// Longest first. A word keeps at least two syllables.
const PARTICLES = [
  '에서는',
  '에게서',
  '으로는',
  '까지',
  '부터',
  '에서',
  '에게',
  '으로',
  '이라',
  '과의',
  '와의',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '의',
  '에',
  '와',
  '과',
  '도',
  '로',
];

function bare(word: string): string | undefined {
  const particle = PARTICLES.find((one) => word.endsWith(one) && word.length >= one.length + 2);
  return particle && word.slice(0, -particle.length);
}

/** Each word of a query as its forms, any of which will do: `엘지는` → `엘지는`, `엘지`, `lg는`, `lg`. */
export function searchForms(query: string): string[][] {
  return query
    .split(/\s+/)
    .map(normalizeText)
    .filter(Boolean)
    .map((word) => {
      const forms = [word, bare(word)].flatMap((form) => (form ? [form, unspelt(form)] : []));
      return [...new Set(forms.filter((form) => form !== undefined))];
    });
}

/** Whether a normalized text has every word of the query in one of its forms. */
export const hasForms = (text: string, forms: readonly string[][]): boolean =>
  forms.every((word) => word.some((form) => text.includes(form)));
