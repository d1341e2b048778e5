// A line in; whether it is running text rather than a heading, a label or a list entry out.

const KOREAN_SENTENCE = /[가-힣](?:다|요|죠|까|음|함|됨|임|것)\.|[가-힣](?:다|요|죠|까)[?!](?=.{40})/u;
const LATIN_SENTENCE = /[a-z)]\.(?:\s|$)/u;

export function isProse(line: string): boolean {
  if (line.length < 8) return false;
  if (KOREAN_SENTENCE.test(line)) return true;
  if (line.length >= 30 && /[.。]["'”’)\]]*$/u.test(line)) return true;
  // `…를 체결했다`: the full stop of the last sentence is left out
  if (line.length >= 45 && /[가-힣]다$/u.test(line)) return true;
  return line.length >= 150 || (line.length >= 40 && LATIN_SENTENCE.test(line));
}
