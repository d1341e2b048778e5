// A figure in its context in; the contest, demo day or class that a text about one counts teams, people or prizes of, out.
import type { ReadArticle } from '../../../types.ts';
import { programIn } from '../programs.ts';
import type { FigureContext } from '../context.ts';
import { implied, stated, type FigureSubject } from './rule.ts';

const KIND = '(?:대회|해커톤|공모전|경연|콩쿠르|챌린지|데모데이|오디션|영화제|시상식)';
const PARTICLE = '(?:을|를|이|가|은|는|의|에|에서|에는|에서는|와|과)';
const ANY = new RegExp(KIND, 'u');
/** `제4회 나래 로봇 경진대회를`. */
const COUNTED = new RegExp(
  `(제 ?\\d{1,3}회 [^,.‘’'“”"()]{0,30}?${KIND}(?: ?${KIND})?)(?=(?:${PARTICLE})?(?![\\p{L}]))`,
  'u',
);
const ONE_OF = new RegExp(`${KIND}$`, 'u');
/** `이번 대회에는`, `본선 대회는`, `행사에서는`: what points back to it, wherever the sentence does so. */
const POINTS = new RegExp(
  `(?:^|[ “"‘'(])(?:(?:이번|이|올해|해당|본|이날) )?[\\p{L}]{0,6}(?:${KIND}|행사)(?: ?기간(?: 동안)?)?(?:은|는|에는|에서는|에선|엔|의)(?= )`,
  'gu',
);
/** Who or what only a contest has. */
const OF_CONTEST = /팀|참가|수상|시상|본선|예선|결선|출품|응모|상금|상장|심사/u;
const DESCRIBES = /^[이가을를] [^,.‘’'“”"]{1,16}[가-힣] [‘'“"「]/u;
const ACTS = /^['"’”]?(?:\([^()]*\))?[은는이가도] /u;

interface Named {
  index: number;
  name: string;
}
const known = new WeakMap<ReadArticle, readonly Named[]>();
/** The contests that a text names, in order. */
function contestsOf(article: ReadArticle): readonly Named[] {
  let found = known.get(article);
  if (!found) {
    const all: Named[] = [];
    if (ANY.test(article.clean.text))
      for (const sentence of article.sentences) {
        if (!ANY.test(sentence.text)) continue;
        const name = COUNTED.exec(sentence.text)?.[1] ?? programIn(sentence);
        if (name && ONE_OF.test(name) && name.length > 4) all.push({ index: sentence.index, name });
      }
    known.set(article, (found = all));
  }
  return found;
}
const FAR = 10;

/** `이번 대회에는 86개 팀 153명이 참가했다`, `77개 팀이 본선에 올랐다`, `대상에는 상금 500만원이`: none of them is of who holds it. */
export function contest({ article, sentence, quantity, at }: FigureContext): FigureSubject | undefined {
  const last = contestsOf(article).findLast(({ index }) => index <= sentence.index && sentence.index - index <= FAR);
  if (!last || sentence.kind === 'title') return undefined;
  const { text, start, organizations } = sentence;
  // `1088명이 참여한 ‘나래 창업교실’의 발표회도 열렸다`: who took part in another
  if (DESCRIBES.test(text.slice(quantity.extent.end - start))) return undefined;
  const before = organizations.filter((o) => o.end <= quantity.start && ACTS.test(text.slice(o.end - start)));
  const pointed = [...text.slice(0, at).matchAll(POINTS)].at(-1);
  if (pointed) {
    const end = start + pointed.index + pointed[0].length;
    return before.some((o) => o.start >= end) ? undefined : implied(last.name, 'contest');
  }
  if (!OF_CONTEST.test(text) || before.length > 0) return undefined;
  return last.index === sentence.index ? stated(last.name, 'contest') : implied(last.name, 'contest');
}
