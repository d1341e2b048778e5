// A sentence and the deeds told so far in; stages of building that stand right behind their day and that no clause told, out:
// `지난해 10월 착공을 시작해 오는 10월 준공할 예정이다`, `지난 25일 현지에서 준공식이 열렸다`.
import type { DateMention, ReadArticle } from '../../types.ts';
import { isTimed, startOf, toTold } from './aimedStages.ts';
import { laterYear } from './laterYear.ts';
import type { Told } from './merge.ts';
import { Scene } from './scene.ts';

const BEGINS =
  '시작(?:해|하고|하며|했|한다|할)|들어(?:가(?![는던])|갔|간다|갈)|착수(?:해|하고|했|한다|할)|돌입(?:해|하고|했)';
const HELD =
  '갖고|가졌|가질|가진 (?:뒤|후)|열었|열고|열어|열렸|열리(?:며|고)|열릴|열린다|(?:개최|진행|거행)(?:했|하고|해|됐|되며|된다|될)';
const DOES = '(?:했|됐|되었|하였)(?!던)|한다|된다|하고|하며|하여|해(?=[\\s,])|되고|되며|되어|돼(?=[\\s,])|하면|되면';
const AIMS =
  '(?:할|될|한다는|된다는)\\s(?:예정|계획|방침|목표|전망|것)|\\s?(?:예정|목표|계획)(?![가-힣]{0,2}\\s?(?:시기|시점))';
/** A stage as a verb, as a noun with what is done to it, or as what is aimed at; one that only modifies a noun is told in passing. */
const STAGED = new RegExp(
  `(?<![가-힣])(?:(착공|기공|준공|완공)(?:${DOES}|${AIMS}|[을를에]?\\s?(?:${BEGINS})|식(?:을|이|도)?\\s(?:${HELD}))|(첫\\s?삽)을\\s(?:떠|뜨고|떴|뜬다|뜰)|(공사)(?:를|에)\\s(?:${BEGINS}))`,
  'gu',
);
/** Whether a text may tell one: it is cheap to ask. */
export const mayDateStages = (text: string): boolean => /착공|기공|준공|완공|첫\s?삽|공사[를에]/u.test(text);

/** What stands between the day and its stage: a place, a site, nothing that is told. */
const BETWEEN =
  /^\)?(?:\([^()]{1,8}\))?(?:에는?|부터|까지|께|쯤|경|중|내)?(?:\s(?!(?:\S*[고며다던은는,]|\S*[가-힣][한된할될]|않\S*|못\S*)(?:\s|$))[^\s,.…]{1,14}){0,5}\s?$/u;
const OFF = /^[^,.]{0,16}(?:않|못|취소|연기|무산|보류|미뤄|미뤘|늦[춰췄어]|불발|여부)/u;
const PAST = /(?:[했됐졌렸었였갔떴])/u;

/** `told`: with those of this sentence. A stage that a clause has told, or a deed of that day, is told once. */
export function readDatedStages(scene: Scene, told: readonly Told[]): Told[] {
  const { sentence, article } = scene;
  const { text, start, dates } = sentence;
  if (!article.published || !dates.length || !mayDateStages(text)) return [];
  const found: Told[] = [];
  for (const match of text.matchAll(STAGED)) {
    const noun = (match[1] ?? match[2] ?? match[3])!;
    const at = start + match.index;
    const date = dates.findLast((d) => d.end <= at);
    if (!date || !isTimed(date) || !BETWEEN.test(text.slice(date.end - start, match.index))) continue;
    const behind = match.index + match[0].length;
    if (OFF.test(text.slice(behind)) || isTold(scene, [...told, ...found], noun, date)) continue;
    const before = startOf(scene, told, at, noun);
    if (!before?.participants.length) continue;
    const isPast = PAST.test(match[0]);
    const edtf = isPast ? date.edtf! : laterYear(date, article.published);
    const stage = toTold(scene, { noun, at, date: { ...date, edtf } }, before);
    if (isPast && !(date.from && date.from > article.published)) stage.draft.modality = 'occurred';
    found.push(stage);
  }
  for (const match of text.matchAll(IN_BRACKET)) {
    const [words, noun = ''] = match;
    const at = start + match.index;
    const date = dates.find((d) => d.start === at + words.length);
    if (!date || !isTimed(date) || !CLOSED.test(text.slice(date.end - start))) continue;
    // Of several, each has its own day
    if (isTold(scene, told, noun, date) || found.some(({ draft }) => draft.edtf === date.edtf)) continue;
    const before = startOf(scene, told, at, noun);
    if (!before?.participants.length) continue;
    const stage = toTold(scene, { noun, at, date }, before);
    stage.draft.evidence = stage.draft.evidence.map((own) => ({ ...own, start: at, end: date.end }));
    found.push(stage);
  }
  return found;
}

/** `제3공장 준공(2023년 5월)`. */
const IN_BRACKET = /(착공|기공|준공|완공)\s?\(/gu;
const CLOSED = /^\s?(?:예정|목표|계획)?\)/u;

/** `2025년 8월 준공 목표·고용 355명`, `신공장 내년 3월 착공`: as headlines say it. */
const IN_HEADING = /(착공|기공|준공|완공)(?=(?:\s?(?:예정|목표))?(?:$|[…·,.\s]))/gu;

/** What headlines tell of the building that the text tells of first, and the text does not. */
export function readHeadings(article: ReadArticle, told: readonly Told[]): Told[] {
  const first = told.find(({ draft }) => draft.type === 'construction');
  if (!first || !article.published) return [];
  return article.sentences.flatMap((sentence) => {
    const { kind, text, start, dates } = sentence;
    if ((kind !== 'title' && kind !== 'subtitle') || !dates.length || !mayDateStages(text)) return [];
    return [...text.matchAll(IN_HEADING)].flatMap((match) => {
      const at = start + match.index;
      const date = dates.findLast((d) => d.end <= at && at - d.end <= 1);
      if (!date || !isTimed(date)) return [];
      const stage = toTold(new Scene(article, sentence), { noun: match[1]!, at, date }, first.draft);
      const isKnown = told.some(({ draft }) => draft.type === 'construction' && draft.edtf === stage.draft.edtf);
      return isKnown ? [] : [{ ...stage, sentence: first.sentence }];
    });
  });
}

const isTold = ({ sentence }: Scene, told: readonly Told[], noun: string, { edtf }: DateMention): boolean =>
  told.some(
    ({ sentence: at, draft }) =>
      at === sentence.index &&
      draft.type === 'construction' &&
      (draft.edtf === edtf ||
        draft.trace.some(
          ({ slot, rule }) => slot === 'type' && rule.replaceAll(' ', '').includes(noun.replaceAll(' ', '')),
        )),
  );
