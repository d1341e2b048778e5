// A figure whose sentence goes back to a deed told before (`선정된 대학은`, `이로써 누적 투자액은`); who did that, out.
import { implied, organizationBefore, type SubjectRule } from './rule.ts';

interface Deed {
  /** What the sentence says. */
  said: RegExp;
  lemma: RegExp;
  /** What the sentence that told the deed must say. */
  told: RegExp;
}

const DEEDS: readonly Deed[] = [
  {
    said: /^(?:최종 )?(?:선정|선발)된 (?:[가-힣]{1,6} )?[가-힣]{0,4}(?:대학|대학교|학교|기업|스타트업|업체|기관|단체|팀)(?:들)?(?:은|는|에는|에게는|에|에게) /u,
    lemma: /^(?:선정|선발|뽑)$/u,
    told: /선정|선발|뽑/u,
  },
  { said: /누적 (?:투자|유치)[가-힣]{0,4}(?: 금액)?(?:은|는|이|가) /u, lemma: /^유치$/u, told: /투자/u },
  {
    said: /^(?:이번 인사|전체 승진자|승진자|승진 인원|신규 임원|신임 임원|여성 임원)(?:로|에서|의)?(?:는|은)? /u,
    lemma: /^(?:단행|실시|발표|내)$/u,
    told: /인사/u,
  },
];
const FAR = 6;

/** Who chose, raised or announced, however many others were named since. */
export const didBefore: SubjectRule = (context) => {
  const { article, sentence } = context;
  const deed = DEEDS.find(({ said }) => said.test(sentence.text));
  if (!deed || organizationBefore(context)) return undefined;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - FAR); i--) {
    const { text, clauses, kind } = article.sentences[i]!;
    if (kind !== sentence.kind || !deed.told.test(text)) continue;
    const own = clauses.findIndex((c) => deed.lemma.test(c.lemma ?? '') && c.voice !== 'passive');
    if (own < 0) continue;
    const doer = [...clauses.slice(0, own + 1).toReversed(), ...clauses.slice(own + 1)]
      .flatMap((c) => (c.ending === 'adnominal' ? [] : c.arguments))
      .find((a) => (a.case === 'topic' || a.case === 'subject') && a.mention.kind === 'organization');
    if (doer) return implied(doer.mention.name, 'did-before');
  }
  return undefined;
};
