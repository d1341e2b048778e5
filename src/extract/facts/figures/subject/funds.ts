// A sum in its context in; the fund that it is the size of, goes into or is said of, out.
import type { OrganizationMention } from '../../../types.ts';
import type { FigureContext } from '../context.ts';
import { lastMatch } from '../lastMatch.ts';
import { implied, stated, type SubjectRule } from './rule.ts';

const FUND_NAME = /(?:펀드|투자조합|벤처조합|기금|\d호 ?조합|PEF|신탁|[가-힣A-Za-z] \d+호)$/u;

/** `700억원 규모의 ‘새싹 펀드’`, `펀드를 500억원 규모로`: the fund that the size is of. */
export const fund: SubjectRule = (context) => {
  const { sentence, quantity } = context;
  const funds = sentence.organizations.filter((o) => o.organizationKind === 'fund' || FUND_NAME.test(o.name));
  // `300억원 규모의 투자펀드에 나래기금이`: of a fund that stands before it
  const behind = funds.find(
    (o) =>
      o.start >= quantity.end &&
      o.start - quantity.end < 60 &&
      !/(?:펀드|조합)(?:에|를|을) /u.test(sentence.text.slice(quantity.end - sentence.start, o.start - sentence.start)),
  );
  if (isOwnFund(context, funds)) return undefined;
  const found =
    eachFund(context, funds) ??
    behind ??
    funds.findLast((o) => o.end <= quantity.start && !GAVE.test(sentence.text.slice(o.end - sentence.start)));
  const name = ownName(context, found?.end);
  if (name) return stated(name, 'fund-name');
  if (found) return stated(found.name, 'fund');
  // `조합 규모는 100억원이다`: of the one told of before
  const of = SIZE_OF.test(sentence.text) ? toldFund(context) : undefined;
  if (of) return implied(of, 'fund-before');
  // `가람벤처스는 450억원 규모의 펀드를`: of a fund that is called nothing else whoever acts tells more
  const nameless = namelessFund(context);
  // `이번 펀드의 규모는`: the one told of before
  if (nameless && POINTS.test(nameless.subject)) {
    const told = toldFund(context);
    return told ? implied(told, 'fund-before') : undefined;
  }
  const isBare = nameless !== undefined && /^(?:펀드|기금)$/u.test(nameless.subject);
  return isBare ? undefined : nameless;
};
/** `가람벤처스는 300억원을 출자받아 700억원 규모로 펀드를 결성했다`: another's than the fund that was told of without it. */
function isOwnFund({ article, sentence, quantity, at }: FigureContext, funds: readonly OrganizationMention[]): boolean {
  const bare = funds.find((o) => o.start >= quantity.end && /^(?:펀드|조합)$/u.test(o.text));
  if (!bare || funds.length > 1 || !FORMED.test(sentence.text.slice(bare.end - sentence.start))) return false;
  const manager = sentence.organizations.find((o) => MANAGER.test(sentence.text.slice(o.end - sentence.start)));
  if (!manager || manager.end - sentence.start > at) return false;
  return article.sentences.every(
    ({ index, organizations }) =>
      index >= sentence.index ||
      !organizations.some((o) => o.name === bare.name && o.text.length > 3) ||
      !organizations.some((o) => o.name === manager.name),
  );
}
const MANAGER = /^['"’”]?(?:\([^()]*\))?(?:은|는|이|가) /u;
/** `모태펀드로부터 300억원을 출자받아 700억원 규모로 결성했다`. */
const GAVE = /^['"’”]?(?:\([^()]*\))?(?:으?로부터|에게서|에서 (?:약 |총 )?\d|의 출자)/u;
const SIZE_OF =
  /^(?:이번 |이 |해당 )?(?:(?:펀드|투자조합|벤처조합|조합)(?:의)? )?(?:전체 )?(?:규모|총액|(?:결성|약정) ?(?:총액|규모)|결성액|약정액)(?:는|은|이|가) /u;
const POINTS = /^(?:이번|이|해당|그|동|새|새로운|신규|첫) /u;
/** The fund last told of, its own sentence's among them. */
function toldFund({ article, sentence }: FigureContext): string | undefined {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 4); i--) {
    const found = article.sentences[i]!.organizations.findLast(
      (o) => o.organizationKind === 'fund' || FUND_NAME.test(o.name),
    );
    const name = found?.name ?? QUOTED_FUND.exec(article.sentences[i]!.text)?.[1];
    if (name) return name;
  }
  return undefined;
}
/** `각각 272억원, 21억원 규모의 ‘새싹 1호’와 ‘새싹 2호’`: as many funds as sums, each its own. */
function eachFund({ sentence, quantity }: FigureContext, funds: readonly OrganizationMention[]) {
  const at = sentence.start + sentence.text.lastIndexOf('각각 ', quantity.start - sentence.start);
  if (at < sentence.start || quantity.start - at > 40) return undefined;
  const sums = sentence.quantities.filter((q) => q.start > at && q.unit === quantity.unit);
  const last = sums.at(-1)!;
  const behind = funds.filter((o) => o.start >= last.end && o.end - last.end < 80);
  return behind.length === sums.length && last.start - at < 60 ? behind[sums.indexOf(quantity)] : undefined;
}

/** `콘텐츠 펀드 ‘새싹 1호’`, `펀드 이름은 ‘새싹 1호’다`: what stands behind the kind is the name. */
function ownName({ article, sentence }: FigureContext, end?: number): string | undefined {
  if (end !== undefined) {
    const behind = sentence.text.slice(end - sentence.start, end - sentence.start + 36);
    const quoted = /^ ?[‘'“"]([^’'”"]{2,30})[’'”"]/u.exec(behind)?.[1];
    if (quoted) return quoted;
  }
  const next = article.sentences[sentence.index + 1];
  return next && /^(?:이 |새 )?펀드(?:의)? ?(?:이름|명칭|명)은 [‘'“"]([^’'”"]{2,30})[’'”"]/u.exec(next.text)?.[1];
}

const ALL_FUNDS = /^(?:운용|보유|누적|전체|결성) 펀드$/u;

/** `나래벤처스가 … 만드는 펀드에`: a fund without a name is called by whoever makes it. */
const namelessFund: SubjectRule = ({ sentence, quantity }) => {
  const text = sentence.text;
  for (const match of text.matchAll(
    /(?<![\p{L}\d])(?:[가-힣]{2,6}(?<![은는한된할의인을를이가에로와과]|규모|상당|까지|부터|에서|까진|올해|내년|지난해) ){0,2}(?:펀드|투자조합|기금)(?=[에의를을이가은는 ])/gu,
  )) {
    const at = sentence.start + match.index;
    if (at - quantity.end > 60) break;
    // `운용 펀드는 10개, 운용자산은 …`: all that somebody has
    if (ALL_FUNDS.test(match[0])) continue;
    const made = /(?:은|는|한|할|된|되는|하는)\s$/u.test(text.slice(0, match.index));
    const maker = sentence.organizations
      .filter((o) => o.end <= at && /^(?:이|가|의)(?![\p{L}])/u.test(text.slice(o.end - sentence.start)))
      .at(-1);
    return stated(made && maker ? `${maker.name} ${match[0]}` : match[0], 'nameless-fund');
  }
  return undefined;
};

/** `새싹 펀드에 6개 자회사가`, `6개 자회사는 펀드에`: the fund that they put money into, by name or without one. */
export const intoFund: SubjectRule = (context) => {
  const { sentence, quantity } = context;
  if (!/(?:펀드|조합|기금)/u.test(sentence.text)) return undefined;
  const text = sentence.text.slice(0, Math.max(quantity.end, context.clause?.end ?? 0) - sentence.start);
  const last = lastMatch(text, INTO);
  if (!last) return undefined;
  const at = sentence.start + last.index;
  const named = sentence.organizations.find((o) => o.start <= at && o.end > at);
  return named ? stated(named.name, 'into-fund') : namelessFund(context);
};

const INTO = /(?:펀드|조합|기금)['"’”]?(?:\([^)]*\))?에(?:는|도)? (?!위치)/gu;

/** `펀드를 결성했다. 출자액은 은행 100억원, 군 60억원이다`: the fund told of right before, by its name. */
export const fundFormed: SubjectRule = (context) => {
  const { article, sentence, quantity } = context;
  const putsIn = isPutIn(context);
  if (!putsIn && !PAYS_IN.test(sentence.text)) return undefined;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - (putsIn ? 2 : 1)); i--) {
    const { organizations, text, start } = article.sentences[i]!;
    const found = organizations.findLast(
      (o) =>
        !o.catalogId &&
        (o.organizationKind === 'fund' || FUND_NAME.test(o.name.replace(/ ?\d+호$/u, ''))) &&
        (i < sentence.index || o.end <= quantity.start) &&
        FORMED.test(text.slice(o.end - start, o.end - start + 24)),
    );
    if (found) return i < sentence.index ? implied(found.name, 'fund-formed') : stated(found.name, 'fund-formed');
  }
  return undefined;
};

const PAYS_IN = /출자(?!자)|납입/u;
const PUT = '(?:내고|내며|내기로|내면|낸다|냈|대고|대며|대기로|댄다|댔|보태|보탠|보탰|부담하|부담한|부담했)';
const PUT_IN = new RegExp(
  `^(?:[을를] (?:각각 |각기 |나눠 |더 )?${PUT}|[은는] [^,.\\d]{2,24}[이가] (?:각각 |모두 )?${PUT}|, [^,.]{2,20}[이가] (?:각각 )?[\\d.,]+[조억만천 ]*(?:원|달러)을 (?:각각 |각기 )?${PUT})`,
  'u',
);
const EARNED =
  /(?:매출|이익|손실|적자|흑자|순익|수익|세금|과징금|벌금|성금|기부금|보험료|이자)(?:액|만|으로|은|는)? ?(?:약 |총 )?$/u;
/** `재단이 40억원, 은행이 30억원을 낸다`, `나머지 50억원은 은행이 보탠다`: who puts how much into what is told before. */
export const isPutIn = ({ sentence: { text, start }, quantity: { extent } }: FigureContext): boolean =>
  PUT_IN.test(text.slice(extent.end - start)) && !EARNED.test(text.slice(0, extent.start - start));

const FORMED = /^['’”"」]?(?:을|를|이|가) [^,.]{0,12}(?:결성|조성|만들|만든|만드|출범|설립)/u;

/** `은행 등 8개 기관이 조합원으로 참여했다`, `존속 기간은 8년이다`: the fund told of right before. */
export const fundBefore: SubjectRule = ({ article, sentence }) => {
  if (!OF_FUND.test(sentence.text) && !FUND_OPENS.test(sentence.text)) return undefined;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 4); i--) {
    const found = article.sentences[i]!.organizations.findLast(
      (o) => !o.catalogId && (o.organizationKind === 'fund' || FUND_NAME.test(o.name.replace(/ ?\d+호$/u, ''))),
    );
    const quoted = i < sentence.index ? QUOTED_FUND.exec(article.sentences[i]!.text)?.[1] : undefined;
    const name = i < sentence.index ? (found?.name ?? quoted) : undefined;
    if (name) return implied(name, 'fund-before');
  }
  return undefined;
};

const QUOTED_FUND =
  /[‘'“"]([^‘’'“”"]{2,24}(?:호|펀드|조합))[’'”"](?:을|를|이|가) [^,.]{0,12}(?:결성|조성|만들|만든|출범|설립)/u;

/** `조합의 60%는`, `이 펀드는 …`. */
const FUND_OPENS = /^(?:이 |이번 |해당 |새 )?(?:펀드|조합|투자조합|벤처조합|기금)(?:은|는|의|에는|에|이|가) /u;

const OF_FUND = /약정 ?총액|약정액|결성 ?총액|결성액|출자자|조합원|\(LP\)|존속 ?기간|운용 ?기간|만기/u;
