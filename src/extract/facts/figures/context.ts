// One quantity in its article in; all that the rules for metric, subject, status and date look at, gathered once.
import type { Clause, DateMention, QuantityMention, ReadArticle, ReadSentence } from '../../types.ts';
import { readCountedNoun, type CountedNoun } from './countedNoun.ts';
import type { Stems } from './cues.ts';
import { CHANGED, MODIFYING, PAST, TO_COME } from './tense.ts';

/** Words that say a clause looks ahead, however its verb ends. `기로` + 하다, never `기도 했다`. */
const AHEAD = new RegExp(
  `계획|예정|방침|목표(?!의|치의| 대비| ?달성률|[액치]?[ (]\\d[\\d,.억만조천]* ?[가-힣]{1,3}\\)?의|를 (?:달성|초과|넘))|[가-힣]게 (?:된다|될 )|[기키]로 (?:[^ ,.]{2,14}[와과] )?(?:했|한|하|합|의견|뜻|결정)|겠(?:다|습니다)|ㄹ 것|[${TO_COME}] (?:것|전망|방침|듯)|[가-힣][기키]로$|추진(?:한다|하고|할|중| 중)|나선다|나설|나서기로|검토|앞두|구상|포부|청사진|(?:늘린|높인|줄인|낮춘|키운|뽑는|짓는|세운|들어선|확대한|감축한|채용한|육성한|양성한|도입한|모집한|선발한|선정한|설치한|낸|연|선보인|내놓는|들여온|출시한|개점한|개관한|착공한|신설한|증설한|조성한|건설한|건립한|취득한|매입한|매각한|처분한|소각한|발행한|공모한|신축한|증축한|구축한|개설한|보급한|투입한|배치한|지급한)다`,
  'u',
);
const COPULA =
  /^ ?(?:(?:규모|수준)(?:이?며|이?고|인데|로,) |이며|이고|인데|이지만|이었|였|인 (?!것|만큼)|(?:으로|로), )/u;
const TOLD_WITH_COMMA = /^(?:으로|로|이며|이고),? /u;
const ONCE =
  /(?:되|(?<!비교|합산|환산|포함|제외|감안|고려)하|끝나|마치|들어서|열리|돌아가|합치|늘리|세우|받으|지으|올라가|갖춰지|지나|생기)면,? /u;
const TOLD = new RegExp(`[${PAST}](?:다|으며|고|던|지만|는데)|(?<!수 )(?:있|없)다`, 'u');
/** `60% 끌어올리기 위해`: what it is done for. */
const MEANT = /^ ?[^,.]{0,14}[가-힣]기 위(?:해|한|하)/u;
/** `…할 것으로 기대했다`: the hope is told, not the deed. */
const HOPED = /것(?:으로|이라고) [가-힣]{1,5}(?:고 있)?[가-힣]다[^가-힣]*$/u;
/** `…하는 것이 목표다`, `…하는 게 목표`: what a modifier is the aim of. */
const AIMED = /^ ?(?:것|게|것을|것이)? ?['"’”]?(?:이|을|은)? ?(?:목표|계획|방침|구상|예정)/u;
/** A joined verb that says for itself that it is done or goes on. */
const TENSED = new RegExp(
  `[${PAST}]|(?:있|없)(?:으|고|지|는|어)|중이|이며|이고|인데|지만|보유|운영|운용|근무|재직|상주|일하|가동|갖추|거느리|달하|이르`,
  'u',
);
/** `3만개를 세웠으며 올해 안에 …`: what is told as done before anything is told as to come. */
const DONE_FIRST = new RegExp(
  `^[^,.]{0,24}?[${PAST}](?:으며|고|으나|지만|는데)|^[^,.]{0,60}[가-힣] ?데(?:에)? 이어`,
  'u',
);
/** `지난해` joins nothing. */
const CONNECTIVE = /[가-힣](?:고|며|면서|지만|는데|아서|어서|해서|[가-힣](?<!지난|올|새|이듬|그)해)(?:,? )/gu;

/** Where the clause around `at` begins and ends, by its joints alone: for sentences without read clauses. */
function jointsAround(text: string, at: number): { start: number; end: number } {
  let start = 0;
  for (const match of text.matchAll(CONNECTIVE)) {
    const end = match.index + match[0].length;
    if (end <= at) start = end;
    else return { start, end };
  }
  return { start, end: text.length };
}

/** Everything is read when a rule first asks for it: of most numbers the counted noun is enough to say that they are none. */
export class FigureContext {
  readonly noun: CountedNoun;
  private read: Surroundings | undefined;
  private looksAhead: boolean | undefined;

  constructor(
    readonly article: ReadArticle,
    readonly sentence: ReadSentence,
    readonly quantity: QuantityMention,
    /** Stems of the catalogue that stand in the sentence. */
    readonly stems: Stems,
  ) {
    const { extent } = quantity;
    this.noun = readCountedNoun(sentence.text, extent.start - sentence.start, extent.end - sentence.start);
  }

  private get around(): Surroundings {
    return (this.read ??= readSurroundings(this.sentence, this.quantity, this.noun));
  }
  /** Somebody is named in the sentence: else its clauses have no arguments, and need not be read for them. */
  get isNamed(): boolean {
    return this.sentence.organizations.length > 0 || this.sentence.people.length > 0;
  }
  /** The innermost clause around the quantity; undefined where the sentence has none that covers it. */
  get clause(): Clause | undefined {
    return this.around.chain[0];
  }
  /** From the clause that the quantity stands in up to the main clause, innermost first. */
  get chain(): readonly Clause[] {
    return this.around.chain;
  }
  /** Whether a word may stand in `lead`. */
  mayLead(word: string): boolean {
    const at = this.sentence.text.indexOf(word);
    return at >= 0 && at + word.length <= this.at;
  }
  /** Where in its sentence the quantity begins. */
  get at(): number {
    return this.quantity.extent.start - this.sentence.start;
  }
  /** Whether `lead` ends as a pattern says, which looks at nothing before its match; no clause is read for what ends otherwise. */
  leads(pattern: RegExp): boolean {
    return pattern.test(this.sentence.text.slice(0, this.at)) && pattern.test(this.lead);
  }
  /** Text of the clause before the quantity's own phrase. */
  get lead(): string {
    return this.around.lead;
  }
  /** Text of the clause behind the quantity's own phrase, with the noun that the clause modifies. */
  get rest(): string {
    return this.around.rest;
  }
  /**
   * Whether `rest` begins as a pattern says, which looks at nothing behind its match: where the whole text behind the
   * number does not, no clause need be read.
   */
  follows(pattern: RegExp): boolean {
    return pattern.test(this.noun.rest) && pattern.test(this.rest);
  }
  /** It is still to be done or reached, said in words or by a date, not by a present tense alone. */
  get saidAhead(): boolean {
    return !this.isFormerLevel && this.looksToCome;
  }
  /** The clause looks ahead, whichever of its two levels the quantity is. */
  get looksToCome(): boolean {
    return (this.looksAhead ??= this.readAhead());
  }
  private readAhead(): boolean {
    const { chain, words } = this.around;
    if (DONE_FIRST.test(this.around.rest)) return false;
    if (this.isConditional || MEANT.test(this.around.rest)) return true;
    if (this.isCopula) return AHEAD.test(this.noun.before);
    // `4800억원을 투입해 2028년 준공하며`: what is paid for what is to come.
    const next = chain[1];
    if (next && chain[0]?.ending === 'connective' && PAID.test(chain[0].predicate.text))
      if (next.dates.some((date) => this.isToCome(date))) return true;
    // `올해 4200가구를 공급한다`: announced, where it is no habit.
    const says = chain[0]?.ending === 'connective' && !TENSED.test(chain[0].predicate.text) ? next : chain[0];
    if (
      this.noun.particle === '을' &&
      says?.ending === 'final' &&
      says.modality === 'planned' &&
      PRESENT.test(says.predicate.text)
    )
      if (chain[0]?.dates.some((date) => THIS_YEAR.test(date.text)) && !HABIT.test(words)) return true;
    if (AHEAD.test(words) || chain[0]?.dates.some((date) => this.isToCome(date))) return true;
    const { text } = this.sentence;
    const behind = (clause: Clause): string =>
      text.slice(clause.end - this.sentence.start, clause.end - this.sentence.start + 16);
    if ((chain[0]?.ending === 'adnominal' || chain[0]?.ending === 'nominal') && AIMED.test(behind(chain[0])))
      return true;
    // `매장을 50개로 늘리고 매출을 높이겠다`: a verb without a tense of its own has that of the verb that it is joined to.
    const tensed = this.tensed;
    if (!tensed || tensed === chain[0]) return false;
    const joined = text.slice(tensed.predicate.start - this.sentence.start, tensed.end - this.sentence.start + 8);
    return AHEAD.test(joined) || (tensed.modality === 'planned' && tensed.dates.some((date) => this.isToCome(date)));
  }
  /** `직원은 95명이며 내년에는 150명으로`: what is said of the number ends with it; what follows is another's. */
  get isCopula(): boolean {
    const at = this.quantity.extent.end - this.sentence.start;
    const { start, extent } = { start: this.sentence.start, extent: this.quantity.extent };
    if (/에서 $/u.test(this.sentence.text.slice(Math.max(0, extent.start - start - 3), extent.start - start)))
      return false;
    // `5억달러(약 6600억원)로, …`
    return COPULA.test(this.sentence.text.slice(at, at + 48).replace(/^\([^()]*\)/u, ''));
  }
  /** `설비가 완공되면 사용량이 35% 감소한다`: what comes once something else has. */
  private get isConditional(): boolean {
    const { sentence, quantity } = this;
    const from = quantity.start - sentence.start;
    const at = sentence.text.slice(0, from).search(ONCE);
    return (
      at >= 0 && /[가-힣]다[.!?”"’]*$/u.test(sentence.text) && !TOLD.test(sentence.text.slice(at).replace(HOPED, ''))
    );
  }
  /** The clause that says when: the innermost one, or for a joined verb without a tense the one that it is joined to. */
  get tensed(): Clause | undefined {
    const { chain } = this.around;
    if (this.noun.particle === '이') return chain[0];
    return (
      chain.find(
        (clause) =>
          (clause.ending !== 'connective' && clause.predicate.text.length > 1) || TENSED.test(clause.predicate.text),
      ) ?? chain[0]
    );
  }
  /** `30명을 키우는 과정을 연다`: what a present modifier tells of something that is only coming into being. */
  get isOfWhatComes(): boolean {
    const [own, outer] = this.around.chain;
    if (!outer || own?.ending !== 'adnominal' || !own.predicate.text.endsWith('는')) return false;
    const { text, start } = this.sentence;
    // `200명을 키우는 협약을 맺었다`: what is signed is a promise
    if (PROMISE.test(text.slice(own.end - start, own.end - start + 16))) return true;
    return outer.modality === 'planned' || AHEAD.test(text.slice(own.end - start, outer.end - start + 8));
  }
  /** A day after the document's own. */
  isToCome({ direction, from, to, after }: DateMention): boolean {
    const day = this.article.published?.slice(0, 10);
    if (PASSED.test(after)) return false;
    return direction === 'future' || (!!from && !!to && day !== undefined && from >= day && to > day);
  }
  /** `직원을 140명에서 200명으로 늘린다`: the level that it is changed from. */
  get isFormerLevel(): boolean {
    if (this.isLevelBefore) return true;
    if (WAS.test(this.sentence.text.slice(this.quantity.extent.end - this.sentence.start))) return true;
    if (this.noun.particle !== '에서') return this.isRaisedFrom;
    const { quantity } = this;
    if (TO_PART.test(this.sentence.text.slice(quantity.extent.end - this.sentence.start))) return true;
    const next = this.sentence.quantities.find((other) => other.start >= quantity.end);
    return (
      next !== undefined &&
      next.unit === quantity.unit &&
      next.start - quantity.end < 30 &&
      /^(?:으로|로|까지)/u.test(this.sentence.text.slice(next.extent.end - this.sentence.start))
    );
  }
  /** `연산 7만t에서 12만t으로`: the level right before it that it is changed from. */
  get levelBefore(): QuantityMention | undefined {
    const { sentence, quantity } = this;
    const former = sentence.quantities.findLast((q) => q.end <= quantity.start);
    if (!former || former.unit !== quantity.unit) return undefined;
    const between = sentence.text.slice(former.extent.end - sentence.start, this.at);
    return between.length < 26 && (between.startsWith('에서 ') || RAISED_TO.test(between)) ? former : undefined;
  }
  /** `전년 동기(85억원)보다 41% 늘었다`, `전년 동기 85억원 대비`: the level at a time before, that another is measured against. */
  get isLevelBefore(): boolean {
    const { sentence, at, quantity } = this;
    return (
      (sentence.text[at - 1] === '(' || AGAINST_IT.test(sentence.text.slice(quantity.extent.end - sentence.start))) &&
      TIME_BEFORE.test(sentence.text.slice(Math.max(0, at - 20), at))
    );
  }
  /** `직원 700명도 1000명으로 늘린다`: the same where the number itself is what is raised. */
  private get isRaisedFrom(): boolean {
    const { sentence, quantity } = this;
    const behind = sentence.text.slice(quantity.extent.end - sentence.start, quantity.extent.end - sentence.start + 48);
    return (
      RAISED.test(behind) &&
      sentence.quantities.some((q) => q.unit === quantity.unit && q.start - quantity.end < 26 && q.start > quantity.end)
    );
  }
  /** The quantity meant is still to be done or reached: `투자한다`, `투자할 계획이다`. */
  get ahead(): boolean {
    if (this.isFormerLevel || DONE_FIRST.test(this.rest)) return false;
    return (
      this.clause?.modality === 'planned' ||
      this.tensed?.modality === 'planned' ||
      this.quantity.rate !== undefined ||
      this.saidAhead ||
      this.isOfWhatComes
    );
  }
}

const PROMISE = /^ ?(?:[가-힣·]{2,6} )?[가-힣·]{0,6}(?:협약|양해각서|MOU|협정|확약)/u;
/** `3년 만에`. */
const PASSED = /^ ?만[에의]/u;
const TIME_BEFORE =
  /(?:전년도?|지난해|작년|전 ?분기|직전 ?분기|전월|전기|\d{4}년|같은 기간|동기|동월)(?: ?(?:동기|동월|동분기|같은 ?(?:기간|분기|달|시기|때)|(?:\d{1,2}월 ?)?말|[상하]반기|[1-4]분기|\d{1,2}월))?(?:의 |[( ])$/u;
const AGAINST_IT = /^(?:보다|(?:과|와) (?:비교|견[줘주])|에 (?:비해|견줘)| ?대비)/u;
/** `15% 수준이던 비중을 40%로`. */
const WAS = /^(?: ?수준| ?안팎)?(?:이던|이었던|였던|에 (?:불과하|머물|그치)던) /u;
/** `15%에서 내년엔 절반까지`, `12곳에서 두 배로`: to no number of the same unit. */
const TO_PART =
  /^에서 (?:[^,.\d]{1,10} )?(?:절반|[두세네] ?배|\d+배|갑절|곱절)(?: 이상| 가까이| 수준)?(?:으로|로|까지)/u;

/** A noun that says no more than that it is a sum. */
const SUM = /(?:금액|액수|돈|자금|규모)(?:은|는|이|가|도|만) (?:약 |모두 |총 |이미 |벌써 )*$/u;

const PRESENT = new RegExp(`[${MODIFYING}]다$`, 'u');
const THIS_YEAR = /^(?:올해|올 |올(?=하반기|상반기)|이달|이번 달|하반기|연내|다음)/u;
const HABIT = /해마다|매년|매달|매월|현재|지금|이미/u;
const PAID = /^(?:들여|투입해|투자해|써서|부어|쏟아)/u;
const RAISED =
  /^(?:을|를|도|(?:인|이던| 규모의?|의)? [\p{L} ]{2,12}[을를도]) (?:[\p{L}\d]{1,6} ){0,2}\d[\d,.만천백억]*여?(?:명|곳|개|대|종|㎡|%|t|톤|MW|GWh)(?:으로|로|까지) (?:더 )?(?:늘|확대|키우|키운|확충|증원|증설|증강|끌어올|줄|감축)/u;

/** `80만t 생산설비를 90만t으로`, `53만t이던 생산능력을 60만t으로`. */
const RAISED_TO = /^(?:이던|인| 규모의?|의)? [\p{L}]{2,8}(?: [\p{L}]{2,8})?[을를도] (?:[\p{L}\d]{1,6} )?$/u;

interface Surroundings {
  chain: readonly Clause[];
  lead: string;
  rest: string;
  /** The whole clause. */
  words: string;
}

/** The innermost clause around the quantity. */
function clauseAround({ clauses }: ReadSentence, quantity: QuantityMention): Clause | undefined {
  let found: Clause | undefined;
  for (const clause of clauses) {
    if (clause.quantities.includes(quantity)) return clause;
    if (clause.start > quantity.start || quantity.end > clause.end) continue;
    if (!found || clause.end - clause.start < found.end - found.start) found = clause;
  }
  return found;
}

const GOES_ON = /^(?:현재|지금|이미|기존에) [^,.]{1,16}(?:중인|있는)$/u;
const wordsOf = ({ text, start }: ReadSentence, clause: Clause): string =>
  text.slice(clause.start - start, clause.end - start);

function readSurroundings(sentence: ReadSentence, quantity: QuantityMention, noun: CountedNoun): Surroundings {
  const from = quantity.extent.start - sentence.start;
  const own = clauseAround(sentence, quantity);
  const upwards: Clause[] = [];
  let next = own;
  while (next && !upwards.includes(next)) {
    upwards.push(next);
    next = next.parent === undefined ? undefined : sentence.clauses[next.parent];
    // `1700만달러를 들여 현재 가동 중인 공장을 넓힌다`: what is so already is not what the money goes into.
    if (next?.ending === 'adnominal' && next.parent !== undefined && GOES_ON.test(wordsOf(sentence, next)))
      next = sentence.clauses[next.parent];
  }
  // `4개 사가 나래벤처스가 만든 펀드에`: of two subjects before a modifier the first is the outer verb's.
  const outer =
    own?.ending === 'adnominal' &&
    noun.particle === '이' &&
    own.arguments.some((a) => a.case === 'subject' && a.mention.start >= quantity.end);
  // `연면적은 3만㎡로, 축구장 네 개를 합친 크기다`: what the modifier begins with is told of the topic before it.
  const told =
    own?.ending === 'adnominal' &&
    own.start >= quantity.extent.start &&
    TOLD_WITH_COMMA.test(sentence.text.slice(quantity.end - sentence.start, quantity.end - sentence.start + 4));
  // `연구원 140명, 공장에서 일하는 기사 360명을 키운다`: the list goes on behind the modifier
  const restStart = sentence.text.length - noun.rest.length;
  const listed =
    own?.ending === 'adnominal' &&
    sentence.text[quantity.extent.end - sentence.start] === ',' &&
    Math.max(own.end, own.head?.end ?? 0) - sentence.start < restStart;
  const isOuter = (outer || told || listed) && upwards.length > 1;
  const chain = noun.topic ? upwards.slice(-1) : isOuter ? upwards.slice(1) : upwards;
  const clause = chain[0];
  const joints = clause ? undefined : jointsAround(sentence.text, from);
  const start = clause ? clause.start - sentence.start : joints!.start;
  const end = clause ? Math.max(clause.end, clause.head?.end ?? 0) - sentence.start : joints!.end;
  // `기업에 투자한 금액은 215억원이다`, `매출이 12% 늘어난 320억원을`: what the modifier says is said of the sum.
  const words = sentence.text.slice(Math.min(start, from), from);
  const modifier =
    own && (SUM.test(words) || CHANGED.test(sentence.text.slice(Math.max(0, from - 12), from)))
      ? sentence.clauses.findLast(
          (c) => c.ending === 'adnominal' && sentence.clauses[c.parent!] === own && c.end <= sentence.start + from,
        )
      : undefined;
  return {
    chain,
    lead: sentence.text.slice(Math.min(start, modifier ? modifier.start - sentence.start : from, from), from),
    rest: sentence.text.slice(restStart, Math.max(end, restStart)),
    words: sentence.text.slice(start, Math.max(end, restStart)),
  };
}
