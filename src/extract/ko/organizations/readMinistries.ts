// A sentence's words in, ministries and central banks abroad out: `인도네시아 수산부`, `케냐 중앙은행`.
import { readParticle } from '../particles.ts';
import { Candidate } from './candidate.ts';
import { COUNTRY } from './sense.ts';
import type { Word } from './words.ts';

const MINISTRY =
  /^(?:중앙은행|(?:외교|국방|재무|상무|교육|보건|복지|환경|에너지|농업|농림|수산|해양|산업|통상|무역|교통|건설|노동|법무|내무|문화|관광|과학|기술|정보|통신|투자|기획|경제|재정|국토|주택|수자원|석유|광물|광업|전력|공업|우주|디지털|체육|청소년|국무|후생|총무|화){1,4}(?:부|청|성|처))(?=[은는이가을를과와의에도로]|$)/u;

/** Adds to `found` what stands right behind a country; its name is both. */
export function readMinistries(text: string, words: readonly Word[], found: Candidate[]): void {
  for (let index = 1; index < words.length; index++) {
    const { start, text: word, gap } = words[index]!;
    const country = words[index - 1]!;
    if (!(country.flags & COUNTRY) || gap !== ' ') continue;
    const ministry = MINISTRY.exec(word)?.[0];
    if (!ministry) continue;
    const end = start + ministry.length;
    if (ministry.length < word.length && !readParticle(text, end)) continue;
    found.push(new Candidate(country.start, end, 'foreign-state', 'public-body', `${country.text} ${ministry}`));
  }
}
