// A figure in its context in; the product or the program that it is a figure of, out.
import { unit as unitOf } from '../../../../catalog/units.ts';
import { bodyBegun, tellsOfBeginning } from '../../begunThen.ts';
import { lastMatch } from '../lastMatch.ts';
import { programBefore, programOf } from '../programs.ts';
import { MODIFYING } from '../tense.ts';
import type { ReadSentence } from '../../../types.ts';
import { implied, organizationOf, stated, type FigureSubject, type SubjectRule } from './rule.ts';

/** What a performance figure is claimed of: `시간을 30% 줄일 수 있는 ‘개발 도구’`. */
export const modified: SubjectRule = ({ clause, quantity, sentence }) => {
  if (clause?.ending === 'adnominal' && clause.head && clause.head.start >= quantity.end) {
    // `1.9% 감소한 409억원, 나래는`
    const from = clause.head.mention?.start ?? clause.head.start;
    if (/\d/u.test(sentence.text.slice(clause.end - sentence.start, from - sentence.start))) return undefined;
    const words = sentence.text.slice(clause.head.start - sentence.start, clause.head.end - sentence.start);
    const name = clause.head.mention ? organizationOf(clause.head.mention) : words.replace(/['"‘’“”]/gu, '').trim();
    if (name && !/\d|다\.?$/u.test(name) && !BOUND.test(name)) return stated(name, 'modified-noun');
  }
  const behind = sentence.text.slice(quantity.extent.end - sentence.start);
  const quoted = BEFORE_QUOTE.exec(behind)?.[1];
  return quoted ? stated(quoted, 'modified-noun') : undefined;
};

/** No thing: `18% 낮춘 점이`. */
const BOUND =
  /^(?:것|게|점|데|바|수|때) |^(?:점|것|데|바|수|때|곳|셈|덕|결과|덕분|[가-힣]{0,6}(?:매출|이익|순익|손실|적자)|비결|이유|배경|효과|쾌거|기염|성과|호실적|실적|성적표?|기록|모습|추세|흐름|양상|상황|상태|평가|전망|관측|분석|수치|수준|규모|금액|액수|성장세|증가세|감소세|가운데|반면|(?:고른 |높은 )?[가-힣]{1,3}[율률액](?<!효율|환율|확률)|\S{1,10} 등)(?:이|은|을|를|도|가|에|로)?$/u;

const BEFORE_QUOTE = new RegExp(`^[^,.‘'“"]{0,24}[${MODIFYING}일] ?[‘'“"]([^’'”"]{2,30})[’'”"]`, 'u');

/** A claim without a subject is made of the thing last shown: `‘누리 도구’를 공개했다. 시간을 30% 줄일 수 있다.` */
export const lastShown: SubjectRule = (context) => {
  const { article, sentence } = context;
  const before = article.sentences[sentence.index - 1];
  const name = before?.kind === sentence.kind ? SHOWN.exec(before.text)?.[1] : undefined;
  if (!name || RESULT.test(context.lead)) return undefined;
  const isActed = sentence.clauses.some((c) => c.arguments.some((a) => a.case === 'topic' || a.case === 'subject'));
  return isActed ? undefined : implied(name, 'last-shown');
};
/** `헤드셋 ‘누리원’은 검사 시간을 80% 줄였고 정확도는 91%다`: a quoted name that no reader took for an organization's. */
export const quotedTopic: SubjectRule = (context) => {
  const { article, sentence, quantity } = context;
  // `‘ON-7’을 내놨다. … ON-7은`: quoted once, bare then
  const word = BARE_TOPIC.exec(sentence.text)?.[1];
  if (word && QUOTES.some((pair) => article.clean.text.includes(pair[0]! + word + pair[1]!)))
    if (!RESULT.test(context.lead) && !sentence.organizations.some((o) => o.text.startsWith(word)))
      return stated(word, 'quoted-topic');
  if (!TOPIC_MARKED.test(sentence.text) || RESULT.test(context.lead)) return undefined;
  const text = sentence.text.slice(0, quantity.extent.start - sentence.start);
  const match = lastMatch(text, QUOTED_TOPIC);
  if (!match || sentence.organizations.some((o) => o.start > sentence.start + match.index + 1 + match[1]!.length))
    return undefined;
  return stated(match[1]!, 'quoted-topic');
};
/** `과정 ‘누리원’은 85개 기업을 배출했다. 이들의 임직원은 …`: those firms are known by what brought them forth, not by who runs it. */
export const theseFirms: SubjectRule = ({ article, sentence }) => {
  if (TENANTS.test(sentence.text)) return houseBefore(article.sentences, sentence);
  if (!THESE.test(sentence.text)) return undefined;
  const before = article.sentences[sentence.index - 1];
  if (before?.block !== sentence.block || !before.quantities.some((q) => q.unit === 'organization')) return undefined;
  // `나래단지에는 기업 210곳이 있다`: else the place where they are
  const name = lastMatch(before.text, QUOTED_TOPIC)?.[1] ?? THEIR_PLACE.exec(before.text)?.[1];
  return name ? implied(name, 'these-firms') : undefined;
};
/** `‘나래허브’를 열었다. 입주기업은 40곳이며 직원은 …`: who sits there is known by the house. */
function houseBefore(sentences: readonly ReadSentence[], { index, block }: ReadSentence): FigureSubject | undefined {
  for (let i = index - 1; i >= Math.max(0, index - 2); i--) {
    const before = sentences[i]!;
    const name = before.block === block ? lastMatch(before.text, HOUSE_MADE)?.[1] : undefined;
    if (name) return implied(name, 'house-before');
  }
  return undefined;
}
/** `2019년 나래터를 열었다. 개소 당시 11개사가 들어왔으며`. */
export const begun: SubjectRule = ({ article, sentence, quantity }) => {
  if (!tellsOfBeginning(sentence.text) || unitOf(quantity.unit ?? '')?.kind === 'money') return undefined;
  const name = bodyBegun(article, sentence);
  return name ? implied(name, 'begun-then') : houseBefore(article.sentences, sentence);
};
const TENANTS =
  /^(?:현재 )?(?:입주 ?(?:기업|업체|사)|입주한 (?:기업|업체)|보육 ?기업)(?:들)?(?: \d[\d,]*여?[곳개]사?)?(?:은|는|이|의|에는|에서는) /u;
const HOUSE_MADE =
  /[‘'“"「]([^‘’'“”"「」.,]{2,24})[’'”"」](?:을|를|은|는|이|가|에|에는) (?:[^.‘’'“”"]{0,16} )?(?:열[었고어]|연 |개소|개관|개원|개장|세[우웠]|조성|설립|문을 |운영|구축)/gu;
const THEIR_PLACE = /^(?:현재 )?(?!이곳|여기|국내|세계|업계)([가-힣]{2,10})에는 /u;
const THESE = /^이들(?: (?:기업|업체|회사|스타트업|벤처기업))?(?:의|은|이|에는|에게는)? /u;
const BARE_TOPIC = /^([\p{L}\p{N}-]{2,14})(?:은|는|의) /u;
const QUOTES = ["''", '‘’', '""', '“”'];
const TOPIC_MARKED = /[’'”"」](?:은|는|의) /u;
const QUOTED_TOPIC = /[‘'“"「]([^‘’'“”"」.,]{2,24})[’'”"」](?:은|는|의) /gu;

/** What a company earns is none of a thing's. */
const RESULT = /매출|이익|손실|실적|수출|수주/u;
const SHOWN = /[‘'“"]([^’'”"]{2,30})[’'”"](?:을|를) ?(?:[가-힣]{1,6} )?(?:공개|출시|선보|내놓|개발|발표|구축|도입)/u;

export const program: SubjectRule = ({ article, sentence }) => {
  const name = programOf(article.sentences, sentence.index);
  return name ? stated(name, 'program') : undefined;
};
/** The program that a text about it named further before: asked last. */
export const programAbove: SubjectRule = ({ article, sentence }) => {
  const name = programBefore(article.sentences, sentence.index, FAR);
  return name ? implied(name, 'running-program') : undefined;
};
const FAR = 8;
export const runningProgram: SubjectRule = ({ article, sentence }) => {
  const name = programBefore(article.sentences, sentence.index);
  return name ? implied(name, 'running-program') : undefined;
};
