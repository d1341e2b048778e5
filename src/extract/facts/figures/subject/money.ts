// A sum in its context in; the organization that it goes to or whose it is, out.
import { isCommon } from '../../../ko/organizations/commonWords.ts';
import type { FigureContext } from '../context.ts';
import { runningFirm } from './running.ts';
import { implied, namedBy, organizationOf, stated, type SubjectRule } from './rule.ts';

/** `나래화학(2억3000만유로)`: whose sum the bracket holds, where a reader knew the name. */
export const bracketedName: SubjectRule = ({ sentence, quantity }) => {
  const at = quantity.extent.start;
  const mention =
    sentence.text[at - 1 - sentence.start] === '(' &&
    sentence.organizations.find((o) => at - 1 - o.end <= 1 && o.end < at);
  return mention ? stated(mention.name, 'before-bracket') : undefined;
};

/** `합작사 ‘가람나래’를 세운다. 자본금 800억원은`: the company last founded is what its capital goes to. */
export const capital: SubjectRule = (context) => {
  const { sentence, noun, at } = context;
  if (!noun.before.endsWith('자본금') && !/자본금(?:은|는|이) (?:약 |총 |모두 )?$/u.test(sentence.text.slice(0, at)))
    return undefined;
  const name = foundedBefore(context, 2);
  return name ? stated(name, 'capital-of') : undefined;
};

/** Whom the sentences before found, at most so many of them back: `합작사 ‘가람나래’를 세운다`. */
export function foundedBefore({ article, sentence }: FigureContext, reach: number): string | undefined {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - reach); i--)
    for (const clause of article.sentences[i]!.clauses) {
      if (!FOUNDS.test(clause.lemma ?? clause.predicate.text)) continue;
      const found = clause.arguments.findLast((a) => a.case === 'object' && a.mention.kind === 'organization');
      const name = found && organizationOf(found.mention);
      if (name) return name;
    }
  return undefined;
}

/** `100억원을 출자해 합작법인 다초헬스를 세운다`: what is founded with it. */
export const foundedWith: SubjectRule = ({ sentence, quantity }) => {
  const end = quantity.extent.end - sentence.start;
  const match = PAID_IN.exec(sentence.text.slice(end, end + 40));
  if (!match) return undefined;
  const from = sentence.start + end + match[0].length;
  const found = sentence.organizations.find(
    (o) =>
      o.start >= from - 1 &&
      o.start < from + 30 &&
      FOUNDED.test(sentence.text.slice(o.end - sentence.start, o.end - sentence.start + 24)),
  );
  return found ? stated(found.name, 'founded-with') : undefined;
};
const PAID_IN =
  /^(?:을|를|씩을?|씩) ?(?:각각 |공동 |공동으로 |함께 )?(?:출자|투자|투입|들|내|대)(?:해|하여|여|해서)?,? (?=\S)/u;
const FOUNDED =
  /^['"’”]?(?:\([^()]*\))?(?:을|를) (?:[^ ,.]{1,8} ){0,2}(?:설립|신설|출범|세우|세운|세웠|만드|만든|만들)/u;

const FOUNDS = /설립|신설|출범|세우|세운|세웠|만드|만든|만들/u;

/** `시장은 “나래와 3000만유로 투자협약을 맺었다”고`: who signs with a town is who invests. */
export const investorWith: SubjectRule = ({ sentence, quantity, chain }) => {
  const behind = sentence.text.slice(quantity.extent.end - sentence.start, quantity.extent.end - sentence.start + 24);
  if (!INVESTS.test(behind)) return undefined;
  const isActed = chain.some((c) =>
    c.arguments.some(
      ({ case: kase, mention }) =>
        (kase === 'topic' || kase === 'subject') &&
        mention.kind === 'organization' &&
        mention.organizationKind !== 'public-body',
    ),
  );
  const at = quantity.extent.start - sentence.start;
  const before = sentence.organizations.filter((o) => o.end <= quantity.start);
  const last = before.at(-1);
  if (isActed || !last || !WITH.test(sentence.text.slice(last.end - sentence.start, at))) return undefined;
  // `시는 나래, 다온과`: with several
  const other = before.at(-2);
  const isOneOf =
    other !== undefined &&
    other.organizationKind !== 'public-body' &&
    /^['"’”]?(?:\([^()]*\))?(?:,|·| 및|[와과]) ?$/u.test(
      sentence.text.slice(other.end - sentence.start, last.start - sentence.start),
    );
  return isOneOf || last.organizationKind === 'public-body' ? undefined : stated(last.name, 'investor');
};
const WITH = /^['"’”]?(?:와|과) (?:약 |총 |모두 )?$/u;
const INVESTS = /^(?: 규모의| 규모| 상당의)? ?투자 ?(?:유치 ?)?(?:협약|양해각서|계약|MOU)/u;

/** `가람이 투자받은 자금은 총 670억원으로 …`: who got it, whoever is said to give. */
export const receiver: SubjectRule = (context) => {
  const { sentence, quantity } = context;
  const text = sentence.text.slice(0, quantity.extent.start - sentence.start);
  const match = RECEIVED.exec(text.slice(-60));
  if (!match) return undefined;
  const at = quantity.extent.start - match[0].length;
  const found = sentence.organizations.findLast((o) => o.end === at);
  const name = found && namedBy(context, found);
  return name ? stated(name, 'receiver') : undefined;
};

const RECEIVED =
  /(?:이|가) (?:[^ ,.]{1,10} ){0,3}(?:투자받은|유치한|모은|조달한|확보한|끌어모은|수혈받은) (?:누적 |전체 )?(?:자금|금액|돈|투자금|투자액|액수)(?:은|는|이|만) (?:약 |총 |모두 |누적 )*$/u;

/** `솔내바이오에 300억원을 투자`: the organization that receives it. */
export const recipient: SubjectRule = (context) => {
  if (!context.isNamed) return undefined;
  const { clause, quantity, sentence } = context;
  const given = (clause?.arguments ?? []).filter(
    (a) =>
      (a.case === 'at' || a.case === 'to') &&
      a.mention.kind === 'organization' &&
      !a.particle.startsWith('에서') &&
      !ONE_OF.test(sentence.text.slice(a.mention.end - sentence.start, quantity.extent.start - sentence.start)),
  );
  const found = given.filter((a) => a.mention.end <= quantity.start).at(-1) ?? given[0];
  const name = found && organizationOf(found.mention);
  if (!name) return undefined;
  // `첫 투자처는 솔내바이오로, 누리벤처스는 이 회사에`: who gives is not who receives.
  const isAgent = clause?.arguments.some(
    (a) => (a.case === 'topic' || a.case === 'subject') && organizationOf(a.mention) === name,
  );
  if (!isAgent) return stated(name, 'recipient');
  const other = sentence.organizations.findLast((o) => o.end <= found.mention.start && o.name !== name);
  return other ? stated(other.name, 'recipient') : undefined;
};

/** `나래웍스 등 12개 기업에`: one of many. */
const ONE_OF = /^['"’”]? 등 (?:[가-힣]{1,8} ){0,2}\d/u;

/** `가람연구원의 새 칩 개발에 5억원을`: the owner of what the money goes into. */
export const owner: SubjectRule = (context) => {
  if (!context.isNamed) return undefined;
  const { clause, sentence, quantity } = context;
  const found = clause?.arguments.findLast(
    (a) => a.case === 'of' && a.mention.kind === 'organization' && a.mention.end <= quantity.start,
  );
  // `가람화학 여수공장 증설에 2300억원을`
  const plant = sentence.organizations.findLast(
    (o) =>
      o.end <= quantity.start &&
      PLANT.test(sentence.text.slice(o.end - sentence.start, quantity.extent.start - sentence.start)),
  );
  if (plant) return stated(plant.name, 'owner-of-purpose');
  // `가람은 나래 인수에 300억원을 썼다`
  const target = sentence.organizations.findLast((o) => o.end <= quantity.start);
  if (target && BUYING.test(sentence.text.slice(target.end - sentence.start, context.at)))
    return stated(target.name, 'owner-of-purpose');
  if (!found) return undefined;
  const between = sentence.text.slice(found.mention.end - sentence.start, quantity.extent.start - sentence.start);
  return /^['"’”]?의 .{0,30}에(?:만|도)? ?(?:약 |총 |최대 )?$/u.test(between)
    ? stated(found.mention.name, 'owner-of-purpose')
    : undefined;
};

const BUYING =
  /^['"’”]?(?:\([^()]*\))?(?:의)? ?(?:지분 |경영권 |주식 )?(?:인수|매입|합병)(?:전|가격|대금|금액)?(?:에|으로|로)(?:만)? (?:약 |총 |최대 |모두 )?$/u;
const PLANT =
  /^(?: [가-힣\d]{1,6}(?<![을를은는이가에]))? ?(?:제?\d?공장|[가-힣]{2,6}공장|생산라인|설비|본사|연구소|사옥)(?:의)? (?:[가-힣]{2,6} )?(?:증설|신설|신축|확장|건설|건립|증축|이전|증강|현대화)(?:사업|작업| 사업)?에(?:만|도)? (?:약 |총 |최대 )?$/u;

/** `나래화학(의) 지분 30%를`: whose shares they are. */
export const stake: SubjectRule = (context) => {
  const { sentence, quantity } = context;
  const text = sentence.text.slice(0, quantity.extent.start - sentence.start);
  const words = STAKE.exec(text.slice(-24))?.[0];
  if (!words) return undefined;
  const end = quantity.extent.start - words.length;
  const own = ownStake(context);
  if (own) return own;
  const mention =
    sentence.organizations.find((o) => o.start >= end && o.end < quantity.start) ??
    sentence.organizations.find((o) => end - o.end >= 0 && end - o.end <= 1);
  if (mention) return stated(mention.name, 'stake');
  // `나래웍스에 300억원을 투자해 지분 4.9%를 확보했다`
  const into = sentence.organizations.findLast(
    ({ end: at }) => at < end && /^에 /u.test(sentence.text.slice(at - sentence.start)),
  );
  const between = into && sentence.text.slice(into.end - sentence.start, end - sentence.start);
  if (between && /(?:투자|출자)해$/u.test(between)) return stated(into.name, 'stake');
  const bare = bareStake(context);
  if (bare) return bare;
  // A name that no reader knew
  const word =
    DEALS.test(sentence.text.slice(quantity.end - sentence.start)) && UNKNOWN_STAKE.exec(text.slice(-40))?.[1];
  return word && !isCommon(word) && !NO_NAME.test(word) ? stated(word, 'stake') : undefined;
};

/** `가람푸드는 나래유통에 지분 20%를 넘겼다`: whose shares nobody says are one's own. */
function ownStake(context: FigureContext): ReturnType<SubjectRule> {
  const { sentence, quantity, noun, clause } = context;
  const behind = sentence.text.slice(quantity.end - sentence.start, quantity.end - sentence.start + 12);
  if (noun.particle !== '을' || !GIVES.test(behind) || !clause) return undefined;
  if (!/에(?:게)? (?:자사 |보유 )?지분 $/u.test(sentence.text.slice(0, quantity.extent.start - sentence.start)))
    return undefined;
  const giver = clause.arguments.find((a) => a.case === 'topic' || a.case === 'subject');
  const name = giver && organizationOf(giver.mention);
  return name ? stated(name, 'own-stake') : undefined;
}

/**
 * `지난해 나래은행이 60억원을 투자해 지분 11%를 확보했다`, `최대주주는 지분 33%를 쥔 한예솔 의장이다`: of whom the text is
 * about, where nobody else is the topic; in `가람의 최대주주는 지분 41%를 쥔 나래다` of whom has the shareholders.
 */
function bareStake(context: FigureContext): ReturnType<SubjectRule> {
  const { sentence, quantity } = context;
  const at = quantity.extent.start - sentence.start;
  if (!BARE.test(sentence.text.slice(0, at))) return undefined;
  if (!HOLDS.test(sentence.text.slice(quantity.end - sentence.start))) return undefined;
  const before = sentence.organizations.filter((o) => o.end <= quantity.start);
  const whose = before.findLast((o) => HAS_HOLDERS.test(sentence.text.slice(o.end - sentence.start, at)));
  if (whose) return stated(whose.name, 'stake');
  if (before.some((o) => !/^['"’”]?(?:\([^()]*\))?(?:이|가) /u.test(sentence.text.slice(o.end - sentence.start))))
    return undefined;
  const topic = runningFirm(context);
  return !topic || before.some((o) => o.name === topic) ? undefined : implied(topic, 'stake');
}
const BARE = /(?:^|, |[을를] [가-힣]{1,5}[해여어] |[은는이가] )지분 $/u;
const HAS_HOLDERS = /^['"’”]?(?:\([^()]*\))?의 (?:[가-힣\d]{1,4} )?[가-힣]{0,3}(?:주주|오너)(?:은|는|이|가) /u;
const HOLDS =
  /^(?:을|를) (?:확보|사들|취득|매입|인수|쥔|쥐|가진|갖고|보유|거머쥐|거머쥔|소유|손에 [넣쥐쥔]|받[았은는]|챙[긴겼]|들고|넘겨받)/u;
const GIVES = /^(?:을|를)? ?(?:넘기|넘겼|넘긴|팔|매각|양도|내주|내줬|내준)/u;

const DEALS = /^[^.]{0,24}(?:인수|사들|매입|취득|넘겨받|매각)/u;

const UNKNOWN_STAKE =
  /(?<![\p{L}\p{N}])([\p{L}\p{N}&]{3,12}?)['’”"]?(?:의)? 지분(?:율|을|은|이|의)? ?(?:가운데 |중 |약 |전체 )?$/u;

const NO_NAME =
  /(?:[은는을를이가에로와과한할된의도만씩해여어아고며서]|으로|에서|까지|부터|보유|회사|그룹|법인|업체|기업|잔여|나머지|경영권|대주주|주주|일가|회장|대표|측|해외|국내|외국인|우호|소수|합작사|자회사|계열사)$/u;

const STAKE =
  /(?:(?:['"’”]|의)? (?:[\p{L}]{2} )?|^)(?:지분(?:율|을|은|이|의)? ?(?:가운데 |중 |약 |전체 )?|(?:지분|주식) (?:전량|전부|전체|일부|[\d,.만천억]+ ?주)\((?:지분율? ?)?)$/u;

/** `솔내바이오를 300억원에 사들였다`, `나래화학 지분 30%를 250억원에`: the company that is bought. */
export const bought: SubjectRule = (context) => {
  const { sentence, quantity, noun } = context;
  if (noun.particle !== '에' || !BUYS.test(context.rest)) return undefined;
  const object = (context.clause?.arguments ?? []).filter(
    (a) => a.case === 'object' && a.mention.kind === 'organization',
  );
  const found = object.findLast((a) => a.mention.end <= quantity.start) ?? object[0];
  if (found) return stated(found.mention.name, 'bought');
  const mention = sentence.organizations.findLast(
    ({ end }) => end <= quantity.start && OF_FIRM.test(sentence.text.slice(end - sentence.start, context.at)),
  );
  if (mention) return stated(mention.name, 'bought');
  // `나래 지분은 68%다. 2018년 2100억원에 이 지분을 사들였다`
  const before = THIS_STAKE.test(sentence.text) ? context.article.sentences[sentence.index - 1] : undefined;
  const told = before?.organizations.findLast(({ end }) => OF_STAKE.test(before.text.slice(end - before.start)));
  return told && implied(told.name, 'bought');
};
const THIS_STAKE = /(?<![가-힣])(?:이|해당) (?:지분|주식)[을를] /u;
const OF_STAKE = /^['"’”]?(?:\([^()]*\))?의? (?:[가-힣]{2} )?(?:지분|주식)/u;
/** `나래화학(의) 주식 300만주를 1200억원에`: what of it is bought. */
const OF_FIRM =
  /^['"’”]?의? ?(?:지분|주식|신주|구주|보통주|우선주|경영권|최대주주|전환사채)(?:율|을|를)?(?:[ (](?:[^,.]|\.\d){0,40})? $/u;

/** `나래화학(의) 주식 300만주`: whose shares they are. */
export const sharesOf: SubjectRule = (context) => {
  const { sentence, quantity } = context;
  if (quantity.counter.at(-1) !== '주') return undefined;
  const mention = sentence.organizations.findLast(
    ({ end }) => end <= quantity.start && SHARES.test(sentence.text.slice(end - sentence.start, context.at)),
  );
  return mention ? stated(mention.name, 'stake') : undefined;
};
const SHARES = /^['"’”]?의? (?:주식|신주|구주|보통주|우선주) (?:총 |모두 |약 )?$/u;

const BUYS = /^[^,.]{0,10}(?:인수|사들|매입|취득|넘겨받|품었|품는|품기로|품에 안|매각|팔[았고기]|넘기|넘겼|처분|양도)/u;

/** `백야레저를 인수했다. 직원 95명의 고용은 모두 승계한다`: whose staff is taken over is the one that was bought. */
export const takenOver: SubjectRule = ({ article, sentence }) => {
  if (!STAYS.test(sentence.text)) return undefined;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 5); i--) {
    const { clauses, organizations, text, start } = article.sentences[i]!;
    for (const { lemma, predicate, arguments: all, end, ...clause } of clauses) {
      if (!TAKES.test(lemma ?? predicate.text)) continue;
      const found = all.findLast((a) => a.case === 'object' && a.mention.kind === 'organization');
      const name =
        (found && organizationOf(found.mention)) ??
        organizations.findLast(
          (o) => o.start >= clause.start && o.end <= end && /^['"’”]?의? 지분 /u.test(text.slice(o.end - start)),
        )?.name;
      if (name) return implied(name, 'taken-over');
    }
  }
  return undefined;
};
const STAYS = /승계|(?:고용|계약)(?:은|을|이|도) (?:[가-힣]{1,3} )?(?:그대로|유지|보장)/u;
const TAKES = /^(?:인수|합병|흡수합병|매입|사들|품|넘겨받|껴안|떠안)/u;
