// The words up to a number in; the clause that tells of the deed at the time of which it was so (`출범 당시 70명`), out.
import { lengthFromPoint } from '../ko/dates/lengths.ts';
import type { Clause, DateMention, ReadArticle, ReadSentence } from '../types.ts';

const AT_THE_TIME =
  /(?<![가-힣])(출범|설립|창립|창업|개소|개원|개관|개교|입주|입점|가입|인수|상장|분사) (?:당시|당시의|초기|때|첫해|첫 해)(?:에|에는|엔)?,? (?:[가-힣]{1,8} ){0,2}$/u;
const SINCE_THEN = /^(출범|설립|창립|창업|개소|개원|개관|개교|상장|인수) (?:이후|이래|후) (?:[^,.]{0,30} )?$/u;
const SAID_FIRST = /^(?:출범|설립|창립|창업|개소|개원|개관|개교) (?:당시|초기|때|첫해|첫 해)(?:에|에는|엔|의)?,? /u;
/** One beginning, however it is said: `문을 열었다. 개소 당시 …`. */
const BEGINNING = /^(?:출범|설립|창립|창업|개소|개원|개관|개교|열|세우|신설)/u;
const FAR = 2;

/** Whether a number is told of the time of a deed. */
export const isOfBeginning = (until: string): boolean => AT_THE_TIME.test(until);

/** The day of that deed; undefined where nobody told it. */
export function dayBegun(article: ReadArticle, sentence: ReadSentence, at: number): string | undefined {
  const [, deed = ''] = AT_THE_TIME.exec(sentence.text.slice(0, at)) ?? [];
  return dayOf(article, sentence, at, deed);
}

/** `설립 이후 3년간 2000억원을 들였다`: from that day on, as long as it says, else up to the document's day; undefined where nobody told it. */
export function timeSinceBegun(article: ReadArticle, sentence: ReadSentence, at: number): string | undefined {
  const [, deed = ''] = SINCE_THEN.exec(sentence.text.slice(0, at)) ?? [];
  const day = article.published?.slice(0, 10);
  if (!deed || !day || sentence.dates.some((d) => d.form !== 'duration')) return undefined;
  const begun = dayOf(article, sentence, at, deed);
  if (!begun || begun >= day || begun.includes('/')) return undefined;
  const [length] = sentence.dates.flatMap((d) => (d.length ? [d.length] : []));
  const lasted = length && lengthFromPoint(begun, length);
  return lasted && lasted.slice(lasted.indexOf('/') + 1) <= day ? lasted : `${begun}/${day}`;
}

/** `개소 당시 11개사가 들어왔으며`: a sentence about what began. */
export const tellsOfBeginning = (text: string): boolean => SAID_FIRST.test(text);

/** The body that began, told before; undefined where no organization did. */
export function bodyBegun(article: ReadArticle, sentence: ReadSentence): string | undefined {
  const made = clauseOf(article, sentence, 0, '출범', (c) => madeIn(c) !== undefined);
  return made && madeIn(made);
}

function dayOf(article: ReadArticle, sentence: ReadSentence, at: number, deed: string): string | undefined {
  const told = clauseOf(article, sentence, at, deed, (c) => pointIn(c) !== undefined);
  return told && pointIn(told)?.edtf;
}

function clauseOf(
  { sentences }: ReadArticle,
  { index, block }: ReadSentence,
  at: number,
  deed: string,
  holds: (clause: Clause) => boolean,
): Clause | undefined {
  for (let i = index; i >= Math.max(0, index - FAR); i--) {
    const { clauses, start, block: own } = sentences[i]!;
    if (own !== block) return undefined;
    const told = clauses.findLast(
      (c) =>
        (i < index || c.predicate.end - start < at) &&
        (c.predicate.text.includes(deed) || (BEGINNING.test(deed) && BEGINNING.test(c.lemma ?? ''))) &&
        holds(c),
    );
    if (told) return told;
  }
  return undefined;
}

const pointIn = ({ dates }: Clause): DateMention | undefined =>
  dates.find(({ form, edtf }) => form === 'point' && edtf !== undefined);
function madeIn({ arguments: args, voice, head }: Clause): string | undefined {
  const made = args.find((a) => a.case === (voice === 'passive' ? 'subject' : 'object'))?.mention ?? head?.mention;
  return made?.kind === 'organization' ? made.name : undefined;
}
