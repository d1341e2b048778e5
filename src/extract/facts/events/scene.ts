// One read sentence in; questions about its clauses: who acts, on what, with whom, where, when.
import { parseOf, type Parse } from '../../ko/clauses.ts';
import type { Phrase } from '../../ko/clauses/phrases.ts';
import { OBSERVER } from '../observers.ts';
import { SEATS } from '../../ko/people/titles.ts';
import { listIn } from '../roles/lists.ts';
import { lastOfKind } from './pointed.ts';
import {
  countsPeople,
  isOnlyTown,
  isSeveral,
  isThese,
  mayCount,
  severalAhead,
  severalCount,
  severalNamed,
} from './severalNamed.ts';
import type { Argument, Case, Clause, DateMention, EntityMention, ReadArticle, ReadSentence } from '../../types.ts';

/** `나래호텔에서 개최한 상담회`: where people meet, nobody who holds it. */
const VENUE = /(?:호텔|리조트|컨벤션센터|컨벤션|컨벤션홀|킨텍스|코엑스|벡스코|엑스코|회관|빌딩|타워|플라자)$/u;

/** Somebody in a role, and whether the sentence says so itself. */
export interface Filled {
  names: string[];
  mentions: EntityMention[];
  from: 'stated' | 'implied';
  rule: string;
}

/** Subjects that stand for whoever was named before. */
const ANAPHOR =
  /^(?:이|그|같은|해당|동)?\s?(?:회사|기업|업체|기관|그룹|그|그녀|이곳|그곳|연구원|연구소|측|회사 측|사|관계자|구단|악단|극단|발레단|제작사|소속사|개발사|운영사|운용사|방송사|출판사|항공사|제약사|게임사|당사|우리|저희|(?:우리|저희) 회사)$/u;
/** `그`, `창업주의 차남인 그`. */
const HE = /(?:^|[가-힣]인\s)그녀?$/u;
const SEAT_OF = /^(?:[가-힣]{1,3}\s)?(시장|군수|구청장|도지사|지사)$/u;
const BODY =
  /(?:우리|저희|회사|기업|업체|기관|그룹|연구원|연구소|구단|악단|극단|발레단|제작사|소속사|개발사|운영사|운용사|방송사|출판사|항공사|제약사|게임사|당사)/u;
const TIME_WORD = /^(?:이번|최근|앞으로|지금까지|그동안|현재|당시|향후|이후|우선|올해|내년|지난해|이를 통해|특히|또)$/u;
const SPEAKER =
  /(?:의\s(?:[가-힣]{1,4}\s)?(?:구단|선수단|연구소)|연구팀|연구진|교수팀|교수진|노사|임직원|이사회|주주총회|경영진|(?<=[가-힣A-Za-z]의?\s)(?:대표|대표이사|대표자|최고경영자|CEO|수장)(?:들|단)?|관계자|측|대변인|담당자|홍보팀장|고위 관계자)$/u;

/** Behind a name, what its house acts by and signs for: a site, a division, those whom it sends. */
export const OWN_PART =
  /^\s(?:[가-힣A-Z\d]{1,6}\s)?[가-힣A-Z\d]{0,6}(?:공장|사업장|캠퍼스|지사|지점|지역본부|사업본부|영업본부|사업부|연구소|기술원|제철소|조선소|임원단|임원진|방문단|실사단|사절단|대표단|연구원들|직원들|개발팀|사업팀|마케팅팀)$/u;

/** Work that is given to somebody. */
const TASK = /^(?:시공|설계|감리|시행|공사|건설|시공사)$/u;
const GIVEN = /^(?:맡|담당|책임지|수행)$/u;

/** What takes the topic in place of the object. */
const THING = /(?:시장|사업|부문|분야|제품|물량|자금|부지|판권|비용|설비|원료|계약|투자금|잔여 지분|나머지)$/u;

const LYING = /^(?:있|위치하|위치|자리하|자리|소재|자리잡)$/u;
const PARTY = /(?:일행|부부|대표단)$/u;
/** A kind of firm or house that one points to. */
const POINTED_KIND =
  /^(?:이|그|해당)\s((?:[가-힣]{2}\s?)?법인|자회사|합작사|합작법인|운용사|투자사|재단|조합|펀드|협동조합|병원|대학|은행|센터|공장|건물|호텔)$/u;
const BARE_KIND =
  /^(?:시|도|군|구|의료원|학회|협의회|협의체|얼라이언스|컨소시엄|연합|재단|펀드|센터|연구소|연구원|대학|병원|은행|공사|공단|협회|조합|위원회|진흥원|학교|기술원|과학원|동물원|미술관|박물관|과학관|수목원|연맹|연합회|동맹|금고|농협|수협|요양원|의료재단)$/u;

/** `대학은`, of `나래대`. */
const isUniversity = (topic: EntityMention, words: string): boolean =>
  words === '대학' && topic.kind === 'organization' && /대(?:학교)?$/u.test(topic.name);

/** What somebody is to somebody: `나래의 최대주주는 보람파트너스로, …`. */
const ROLE =
  /(?:모기업|모회사|지주사|지주회사|주주|자회사|계열사|운영사|운용사|시공사|제작사|개발사|공급사|발주처|주인|창업자|창업주|설립자|대표|회장|원장|총장|소유주|오너|투자자|투자사|경쟁사|협력사|파트너)$/u;

/** `보람벤처스가 이끄는 투자단`. */
const GROUP_LED = /(?:^|\s)(?:채권단|대주단|투자단|주주단|투자자들|컨소시엄|협의체|연합)$/u;

const MONEY = /(?:원|달러|엔|돈|자금|퇴직금|보증금|종잣돈|밑천|상금|빚)$/u;
const VENTURE = /^(?:이\s)?(?:합작|신설|통합|새)\s?(?:회사|법인|사)$/u;
const VENTURE_BEFORE = /(?:(?:합작|신설|통합|새|현지)\s?(?:회사|법인|사)|자회사)(?:인)?\s?[‘'“"(]?$/u;

/** Clauses that may stand between one and what it is joined to. */
const LONGEST_STEP = 24;
/** So many clauses are one chain, and no more: time stays in proportion to the text. */
const LONGEST_CHAIN = 32;

const isThing = ({ head, case: kase }: Phrase): boolean => !head && kase !== 'topic' && kase !== 'subject';

export const isPlace = (a: Argument): boolean => a.particle.startsWith('에서');

/** What those who are counted may be to a verb; who acts is asked of `agent`. */
const COUNTED: ReadonlySet<Case> = new Set(['object', 'at', 'to', 'with', 'from']);

/** `가입한 지`, `합류한 뒤`: a time before what follows. */
const SINCE = /[한된운른온은낸든]\s(?:지|뒤|후|직후|이후|이래)$/u;
/** `공급하며`, `공급하려고`: and so of whom the rest is told. */
/** Verbs of being there, no more. */
export const CAME = /^(?:참석|배석|함께하|자리하)$/u;
const SITE_OPENED = /\S\s(?:착공|기공|준공|완공)식\s?$/u;
const AMID = /^(?:참석|배석|자리)한 가운데/u;
const OF_SAME = /(?:면서|[하이으]며|위해|려고|고자)$/u;
const COPULA = /^([’'”"]?)(?:이다|다|였다|이었다)\.?$/u;
/** `배터리를 함께 개발하는 협약`: what those sign who do so. */
const AGREED = /(?:협약|협약서|양해각서|MOU|협정|합의서|제휴)$/u;
const JOINS_ROUND = /^(?:투자|출자|참여|합류|동참|가세)$/u;
const ROUND_OF_MONEY = /(?:시리즈\s?[A-H]\d?|라운드|시드|프리\s?[A-D]|IPO|브[리릿]지|펀딩|투자|증자)$/u;
const SETTING_OUT = /^(?:나서|착수|돌입|들어가|성공)$/u;

/** A deed that only its noun tells, before the day of the clause's own. */
export const OTHER_DEED =
  /(?:착공|준공|완공|증설|신축|설립|창립|창업|시작|도입|개관|출범|개소|신설|개점|개장|오픈|출시|인수|합병|체결|투자|유치|취득|진출)(?:에 이어|\s?(?:이후|이래)(?:로|\s))|(?:착공|기공|설립|창립|창업|창단|개원|개교|출범|인수|합병),\s|^[^,]{1,24}[가-힣]에 앞서\s/u;

/** `미국 법인도 세운다`: what is made, by a place and its kind. */
export const isSiteOf = (name: string): boolean => SITE_OF.test(name);
/** Verbs that always say whom: `보람소재도 인수했다`. */
export const TAKES_OVER = /^(?:인수|사들이|매입|흡수합병|인수합병|합병|영입)$/u;
const MAKES_SITES = /^(?:세우|설립|짓|열|만들|차리|내|신설|설치|증설|건설|마련|두|꾸리)$/u;
const SITE_OF =
  /^[가-힣]{1,8}\s(?:[가-힣]{1,6}\s)?(?:법인|공장|지사|지점|사무소|연구소|센터|매장|거점|물류센터|사업장)$/u;

/** `이 업체는`, `이들 기업은`, `다온을 제외한 8개 업체는`. */
const FIRMS_UNNAMED = /(?:회사|기업|업체|^이들|\d개?\s?사|스타트업)(?:들)?$/u;
const OF_SO_MANY = /^(?:이들 )?(\d{1,3})개\s?(?:기업|업체|회사|중소기업|사|기관|대학)$/u;
const isTown = (mention: EntityMention | undefined): boolean =>
  mention?.kind === 'organization' && mention.organizationKind === 'public-body' && /[시도군구]$/u.test(mention.name);

const BESIDES_HINT = / 외에|뿐(?:만)? 아니라| 물론|에 이어 /u;
const BESIDES =
  /^(?:\([^)]*\))?[’'”"]?(?:\s외에도?|뿐(?:만)? 아니라|[은는] 물론(?:이고)?|에 이어),?\s(?:[가-힣A-Za-z]+\s){0,3}[‘'“]?$/u;

const OF_MANY = /\d여? ?(?:개사|곳|개 ?(?:기업|회사|업체|스타트업|기관|대학)) ?(?:중|가운데) /u;

export class Scene {
  readonly parse: Parse;
  readonly clauses: readonly Clause[];
  /** The phrases of each clause. */
  private readonly owned = new Map<number, Phrase[]>();
  private readonly chains = new Map<number, number[]>();
  private readonly agents: (Filled | null | undefined)[] = [];
  /** Whether the sentence may count those told of before. */
  private counts: boolean | undefined;
  /** Whether it may name somebody beside another: `뿐 아니라`. */
  private besides: boolean | undefined;

  constructor(
    readonly article: ReadArticle,
    readonly sentence: ReadSentence,
  ) {
    this.parse = parseOf(sentence);
    this.clauses = sentence.clauses;
    this.parse.phrases.forEach((phrase, i) => {
      const owner = this.parse.owner[i] ?? -1;
      const list = this.owned.get(owner);
      if (list) list.push(phrase);
      else this.owned.set(owner, [phrase]);
    });
  }

  /** The text of a phrase without its particle. */
  textOf(phrase: { start: number; end: number }): string {
    const { start } = this.sentence;
    return this.sentence.text.slice(phrase.start - start, phrase.end - start);
  }

  // The same behind a time: `지난 3일 세 회사를`
  private wordsOf(phrase: Phrase): string {
    const date = this.sentence.dates.findLast((d) => d.start >= phrase.start && d.end < phrase.end);
    const words = this.textOf(date ? { start: date.end, end: phrase.end } : phrase).trim();
    return words.replace(/^(?:현재|지금|이미|최근|(?:이에\s)?앞서|이번에)\s/u, '');
  }

  phrasesOf(index: number, ...cases: Case[]): Phrase[] {
    const own = (this.owned.get(index) ?? []).filter((p) => cases.includes(p.case));
    return own.length || !this.isGapped(index) ? own : this.phrasesOf(index + 1, ...cases).filter((p) => isThing(p));
  }

  // `[나래는 다온에서,] 보람은 가람에서 칩을 산다`: its verb, and what it is done to, stand with the last of them
  private isGapped(index: number): boolean {
    const { predicates } = this.parse;
    return predicates[index]!.first === predicates[index + 1]?.first;
  }

  argumentsOf(index: number, ...cases: Case[]): Argument[] {
    const named = this.withBesides((this.clauses[index]?.arguments ?? []).filter((a) => cases.includes(a.case)));
    this.counts ??= mayCount(this.sentence.text);
    return this.counts ? [...named, ...this.countedIn(index, cases)] : named;
  }

  // `가람전자뿐 아니라 나래전자와도 손잡았다`: the first stands as the last does
  private withBesides(named: Argument[]): Argument[] {
    const { organizations, text, start } = this.sentence;
    if (!named.length || !(this.besides ??= BESIDES_HINT.test(text))) return named;
    const before = named.flatMap((a) => {
      const at = organizations.findIndex((o) => o.start === a.mention.start) - 1;
      const first = organizations[at];
      if (!first || a.case === 'also' || a.case === 'topic' || a.case === 'subject') return [];
      const isBeside = BESIDES.test(text.slice(first.end - start, a.mention.start - start));
      return isBeside ? [{ ...a, mention: first }] : [];
    });
    return before.length ? [...before, ...named] : named;
  }

  // `세 회사를 상대로`, `두 병원에 납품한다`: each of them, as if it were named; who acts is asked of `agent`
  private countedIn(index: number, cases: readonly Case[]): Argument[] {
    const own = (this.owned.get(index) ?? []).filter((p) => COUNTED.has(p.case) && cases.includes(p.case));
    return own.flatMap((p) => {
      const words = this.wordsOf(p);
      if (!isSeveral(words)) return [];
      const acting = (this.clauses[index]?.arguments ?? []).filter((a) => a.case === 'subject' || a.case === 'topic');
      const meant = severalNamed(
        this,
        words,
        p.start,
        acting.map((a) => a.mention.name),
      );
      return (meant ?? []).map((mention) => ({
        mention: { ...mention, start: p.start, end: p.end },
        case: p.case,
        particle: p.particle,
        list: -1,
      }));
    });
  }

  /** The phrase that an adnominal clause modifies. */
  headOf(index: number): Phrase | undefined {
    const predicate = this.parse.predicates[index];
    if (!predicate || this.clauses[index]?.ending !== 'adnominal') return undefined;
    // Phrases stand in order: the first behind the predicate
    const { phrases } = this.parse;
    let [low, high] = [0, phrases.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((phrases[middle]?.first ?? 0) > predicate.last) high = middle;
      else low = middle + 1;
    }
    const phrase = phrases[low];
    const head = phrase?.modified ? { ...phrase, ...phrase.modified } : phrase;
    return head && this.clauses[index]!.parent === undefined ? this.withoutCopula(head) : head;
  }

  // `김다온 회장이 1997년 세운 ‘나래상사’다`: the name alone
  private withoutCopula(head: Phrase): Phrase {
    const { organizations, start, text } = this.sentence;
    const last = organizations.findLast((o) => o.start >= head.start && o.end <= head.end);
    const behind = last && COPULA.exec(text.slice(last.end - start, head.end - start));
    return behind ? { ...head, end: last.end + (behind[1] ?? '').length } : head;
  }

  /** The same where the clause makes an organization: `설립한 [연구원]의 첫 과제` modifies the organization before 의. */
  organizationHeadOf(index: number): Phrase | undefined {
    const head = this.headOf(index);
    if (!head) return undefined;
    const entities = this.entitiesIn(head);
    const last = entities.at(-1);
    // `가람전자의 연구조직 ‘나래랩’`: who is named last
    if (
      last?.kind === 'organization' &&
      /^[’'”"]?(?:\([^)]*\))?[’'”"]?$/u.test(this.textOf({ ...head, start: last.end }))
    )
      return head;
    const owner = entities.find((e) =>
      /^[’'”"]?의(?![가-힣])/u.test(this.sentence.text.slice(e.end - this.sentence.start)),
    );
    return owner ? { ...head, end: owner.end } : head;
  }

  /** The clauses joined into one with this one, in order: those that lead to it (하고, 해) and those that it leads to. */
  chainBefore(index: number): number[] {
    const known = this.chains.get(index);
    if (known) return known;
    const chain: number[] = [];
    for (let j = index - 1, target = index; j >= 0 && j >= target - LONGEST_STEP && chain.length < LONGEST_CHAIN; j--) {
      const clause = this.clauses[j];
      if (clause?.ending === 'connective' && clause.parent === target) {
        chain.unshift(j);
        target = j;
      }
    }
    this.chains.set(index, chain);
    return chain;
  }

  chainAfter(index: number): number[] {
    const chain: number[] = [];
    let at = index;
    while (this.clauses[at]?.ending === 'connective' && chain.length < LONGEST_CHAIN) {
      const parent = this.clauses[at]?.parent;
      if (parent === undefined || chain.includes(parent)) break;
      chain.push(parent);
      at = parent;
    }
    return chain;
  }

  /** The clauses of what is said in a clause, one quoted in the other: `특허를 침해했다며 … 배상하라고 판결했다`. */
  quotedUnder(index: number): number[] {
    const found: number[] = [];
    for (let i = index - 1; i >= 0 && i >= index - LONGEST_STEP; i--) {
      const clause = this.clauses[i];
      if (clause?.ending === 'quoted' && (clause.parent === index || found.includes(clause.parent ?? -1)))
        found.push(i);
    }
    return found.reverse();
  }

  /** The reporting clause that this one is said in, and the quoted clause that leads to it. */
  reporting(index: number): { clause: number; quoted: number } | undefined {
    for (const at of [index, ...this.chainAfter(index)]) {
      const clause = this.clauses[at];
      if (clause?.ending !== 'quoted' || clause.parent === undefined) continue;
      if (this.clauses[clause.parent]?.reporting) return { clause: clause.parent, quoted: at };
    }
    return undefined;
  }

  /** Whether a day is told with the deed: its own, one that leads to it, or when it is reported. */
  isDated(index: number): boolean {
    if ([index, ...this.chainBefore(index)].some((i) => this.datesOf(i).length > 0)) return true;
    const reporting = this.reporting(index);
    return reporting !== undefined && this.datesOf(reporting.clause).length > 0;
  }

  private subjectIn(index: number): Filled | undefined {
    const own = this.argumentsOf(index, 'subject', 'topic');
    const filler = own.length ? this.nearest(index, own) : this.soleAlso(index);
    if (filler.length) return { ...toNames(filler.map((a) => a.mention)), from: 'stated', rule: 'subject' };
    // `세 회사 모두 밀을 수입한다`
    for (const phrase of this.counts === false ? [] : (this.owned.get(index) ?? [])) {
      const length = severalAhead(this.textOf(phrase));
      const all = length ? this.countedBy(this.textOf(phrase).slice(0, length), phrase.start) : undefined;
      if (all?.length) return { ...toNames(all), from: 'implied', rule: 'both' };
    }
    // `자본금은 두 회사가 절반씩 낸다`: the one of topic and subject that points to somebody
    for (const phrase of this.phrasesOf(index, 'subject', 'topic')) {
      const meant = this.meantBy(phrase);
      if (meant) return meant;
    }
    // `가람전자 부산공장도 연구동을 짓는다`
    if (!this.phrasesOf(index, 'subject', 'topic').length && this.phrasesOf(index, 'object').length)
      for (const phrase of this.phrasesOf(index, 'also')) {
        const part = phrase.particle === '도' ? this.partIn(phrase) : undefined;
        if (part) return { ...toNames([part]), from: 'stated', rule: 'part-of' };
      }
    return undefined;
  }

  // A house acts by its part
  private partIn(phrase: Phrase): EntityMention | undefined {
    const part = this.entitiesIn(phrase)[0];
    return part?.kind === 'organization' && OWN_PART.test(this.textOf({ start: part.end, end: phrase.end }).trimEnd())
      ? part
      : undefined;
  }

  // `나래일보는 다온이 50억원 유치에 성공했다`: of two firms the one that is the subject
  private nearest(index: number, own: Argument[]): Argument[] {
    const { ending, lemma = '' } = this.clauses[index]!;
    const isOver = ({ case: kase, mention }: Argument): boolean => kase === 'topic' && mention.kind === 'organization';
    // `다온은 나래가 세운 회사다`, `다온은 나래가 인수했다`
    if (
      ending !== 'final' ||
      TAKES_OVER.test(lemma) ||
      this.parse.predicates[index]?.light === '이' ||
      !own.some(isOver)
    )
      return own;
    const acting = own.filter((a) => !isOver(a));
    return acting.some(({ mention }) => mention.kind === 'organization') ? acting : own;
  }

  /** `세 회사와`, `양측과`: as many as were named last, of whom the phrase stands; who is in `except` is not meant. */
  severalIn(phrase: Phrase, except: readonly string[] = []): EntityMention[] {
    const words = this.wordsOf(phrase);
    // `5개사와 계약을 맺었다`: so many others
    return /^\d개/u.test(words) ? [] : (this.countedBy(words, phrase.start, except) ?? []);
  }

  // `매체 나래뉴스는 3일 “가람전자는 …라고 확인했다”고 보도했다`: who is quoted, not who quotes
  private quotedOf(mentions: readonly EntityMention[]): { names: string[]; mentions: EntityMention[] } {
    const { text, start } = this.sentence;
    const at = mentions.findLastIndex(
      (m, i) => i > 0 && /[“"‘]/u.test(text.slice(mentions[i - 1]!.end - start, m.start - start)),
    );
    return toNames(mentions.slice(Math.max(0, at)));
  }

  // As many as the words count, else those who were named last
  private countedBy(words: string, before: number, except: readonly string[] = []): EntityMention[] | undefined {
    if (isThese(words)) return severalNamed(this, words, before, except);
    // `36곳 중 5곳이 손잡았고 3개사는`: of those counted, none that were named
    const at = before - this.sentence.start;
    if (OF_MANY.test(this.sentence.text.slice(Math.max(0, at - 80), at))) return undefined;
    const count = severalCount(words);
    if (!count) return undefined;
    const meant =
      severalNamed(this, words, before, except) ?? (except.length ? severalNamed(this, words, before) : undefined);
    if (!meant && countsPeople(words)) return undefined;
    return (meant ?? this.lastNamed(count + except.length, FIRMS_UNNAMED.test(words)))
      .filter((e) => !except.includes(e.name) && !isOnlyTown(e, words))
      .slice(0, count);
  }

  // Whom a subject stands for that is no name
  private meantBy(phrase: Phrase): Filled | undefined {
    const words = this.textOf(phrase)
      .trim()
      .replace(/^[“"‘']/u, '');
    // `가람전자 관계자는`: whoever speaks for it says what it does
    const speaker = SPEAKER.test(words) ? this.entitiesIn(phrase).find((e) => e.kind === 'organization') : undefined;
    if (speaker) return { ...toNames([speaker]), from: 'implied', rule: 'speaker' };
    // `가람전자 부산공장은`, `나래소재 임원단이`: a house acts by its part
    const part = speaker ? undefined : this.partIn(phrase);
    if (part) return { ...toNames([part]), from: 'stated', rule: 'part-of' };
    // `나래건설과 보람투자 컨소시엄이`: all who stand together
    const together = /\s(?:컨소시엄|연합|연합체)$/u.test(words) ? this.entitiesIn(phrase)[0] : undefined;
    if (together?.kind === 'organization') {
      const { organizations } = this.sentence;
      const at = organizations.findIndex((o) => o.start === together.start);
      const all =
        at > 0 && /^(?:와|과|·|,)\s?$/u.test(this.textOf({ start: organizations[at - 1]!.end, end: together.start }));
      return { ...toNames(all ? [organizations[at - 1]!, together] : [together]), from: 'stated', rule: 'together' };
    }
    // `나래의 모기업은 가람이앤씨로, 지난해 구단을 인수했다`: who has that part
    const bearer = ROLE.test(words) ? this.bearerOf(phrase) : undefined;
    if (bearer) return { ...toNames([bearer]), from: 'stated', rule: 'bearer' };
    // `산업은행이 주도한 채권단이`: who leads them
    const led = GROUP_LED.test(words) ? this.leadersOf(phrase) : [];
    if (led.length) return { ...toNames(led), from: 'stated', rule: 'led-by' };
    const several =
      this.listedBefore(this.wordsOf(phrase)) ??
      this.countedBy(this.wordsOf(phrase), phrase.start, this.leftOut(phrase));
    if (several?.length) return { ...toNames(several), from: 'implied', rule: 'both' };
    // `김다온 원장 일행이`: who leads them
    const leader = PARTY.test(words) ? this.entitiesIn(phrase).findLast((e) => e.kind === 'person') : undefined;
    if (leader) return { ...toNames([leader]), from: 'stated', rule: 'party-of' };
    // `협의회는`: the one named before
    const venture = VENTURE.test(words) ? this.lastVenture() : undefined;
    if (venture) return { ...toNames([venture]), from: 'implied', rule: 'venture' };
    const plain = this.wordsOf(phrase);
    const kind = BARE_KIND.test(plain) ? this.ofKind(plain, phrase.start) : undefined;
    if (kind) return { ...toNames([kind]), from: 'implied', rule: 'bare-kind' };
    // `이 법인이`: the one that was said to be one
    const pointed = POINTED_KIND.exec(this.wordsOf(phrase))?.[1];
    const one = pointed && lastOfKind(this, pointed, phrase.start);
    if (one) return { ...toNames([one]), from: 'implied', rule: 'bare-kind' };
    const { topic } = this.sentence;
    // `의료원은`: the last part of the name that the text is about
    if (topic?.kind === 'organization' && words.length > 1 && topic.name.endsWith(words) && topic.name !== words)
      return { ...toNames([topic]), from: 'implied', rule: 'bare-kind' };
    // `김 지사는`, `나다온 군수가`: for the province or the county that the text is about
    const seat = SEATS[SEAT_OF.exec(words)?.[1] ?? ''];
    const over = seat ? this.lastOrganizationTopic() : undefined;
    if (over?.kind === 'organization' && over.organizationKind === 'public-body' && over.name.endsWith(seat!))
      return { ...toNames([over]), from: 'implied', rule: 'head-of' };
    // `가람유통이 운영하는 쇼핑몰 ‘담소’는`: who runs it acts by it
    const runner = this.entitiesIn(phrase).length ? undefined : this.runnerOf(phrase);
    if (runner?.length) return { ...toNames(runner), from: 'implied', rule: 'runner' };
    const he = HE.test(words) ? this.lastPerson() : undefined;
    if (he) return { ...toNames([he]), from: 'implied', rule: 'anaphor' };
    if (ANAPHOR.test(words)) {
      const meant = BODY.test(words) ? this.lastOrganizationTopic() : this.sentence.topic;
      if (isTown(meant) && FIRMS_UNNAMED.test(words)) return undefined;
      return { ...toNames(meant ? [meant] : []), from: 'implied', rule: 'anaphor' };
    }
    return undefined;
  }

  // `가람, 나래, 다온 등 8개 기업이 옮긴다. 8개 기업은`: those of them that have been named
  private listedBefore(words: string): EntityMention[] | undefined {
    const count = OF_SO_MANY.exec(words)?.[1];
    for (let i = this.sentence.index - 1; count !== undefined && i >= Math.max(0, this.sentence.index - 2); i--) {
      const { text, start, organizations } = this.article.sentences[i]!;
      const at = text.search(new RegExp(`\\s등\\s(?:[^\\s,.]{1,20}\\s){0,5}${count}개`, 'u'));
      const index = at < 0 ? -1 : organizations.findLastIndex((o) => o.end - start <= at);
      if (index >= 0 && at - (organizations[index]!.end - start) < 12) return listIn(this.article.sentences[i]!, index);
    }
    return undefined;
  }

  // `나래를 제외한 두 업체는`
  private leftOut(phrase: Phrase): string[] {
    const index = this.sentence.text.includes('제외')
      ? this.clauses.findIndex((c, i) => c.lemma === '제외' && this.headOf(i)?.start === phrase.start)
      : -1;
    return index < 0 ? [] : this.argumentsOf(index, 'object').map((a) => a.mention.name);
  }

  private runnerOf(phrase: Phrase): EntityMention[] {
    const index = this.clauses.findIndex(
      (c, i) => c.ending === 'adnominal' && c.lemma === '운영' && this.headOf(i)?.start === phrase.start,
    );
    return index < 0
      ? []
      : this.argumentsOf(index, 'subject').flatMap(({ mention }) => (mention.kind === 'organization' ? [mention] : []));
  }

  private bearerOf(phrase: Phrase): EntityMention | undefined {
    const next = this.parse.phrases.find((p) => p.first === phrase.last + 1);
    if (!next || phrase.case !== 'topic' || !/^(?:으로|로)$/u.test(next.particle)) return undefined;
    const { text, start } = this.sentence;
    const named = this.entitiesIn(next).at(-1);
    return named && /^[’'”"]?(?:\([^()]*\))?(?:으로|로),\s/u.test(text.slice(named.end - start)) ? named : undefined;
  }

  private leadersOf(phrase: Phrase): EntityMention[] {
    const index = this.clauses.findIndex(
      (c, i) =>
        c.ending === 'adnominal' &&
        /^(?:주도|이끌|구성|결성|참여|꾸리|이뤄지|이루어지)$/u.test(c.lemma ?? '') &&
        this.headOf(i)?.start === phrase.start,
    );
    // `가람건설과 나래건설로 구성된 컨소시엄이`: all of whom it is
    const isMade = /^(?:구성|결성|꾸리|이뤄지|이루어지)$/u.test(this.clauses[index]?.lemma ?? '');
    const led =
      index < 0
        ? []
        : this.argumentsOf(index, 'subject', ...(isMade ? (['to', 'by', 'with'] as const) : [])).filter(
            ({ mention }) => mention.kind === 'organization',
          );
    // `가람건설은 나래건설과 구성한 컨소시엄이 공사를 수주했다고 밝혔다`: who says so is in it, too
    const isBeside = led.length > 0 && led.every((a) => a.case === 'with');
    const topic = isBeside
      ? this.clauses
          .flatMap((c) => c.arguments)
          .find((a) => a.case === 'topic' && a.mention.end < led[0]!.mention.start)
      : undefined;
    return [...(topic?.mention.kind === 'organization' ? [topic] : []), ...led].map((a) => a.mention);
  }

  /** `그는`: the person that the text is about, else who acted or spoke last in the sentences before, else who alone was named. */
  lastPerson(): EntityMention | undefined {
    const { topic, index } = this.sentence;
    if (topic?.kind === 'person') return topic;
    for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
      const people = (this.article.sentences[i]?.clauses ?? [])
        .flatMap((clause) => clause.arguments)
        .filter((a) => a.mention.kind === 'person' && (a.case === 'topic' || a.case === 'subject'));
      const found = people.find((a) => a.case === 'topic') ?? people.at(-1);
      if (found) return found.mention;
    }
    // `협회는 회장에 오다온 대표를 선출했다. 그는`: the only one who was named
    const named = this.article.sentences.slice(Math.max(0, index - 3), index).flatMap(({ people }) => people);
    return new Set(named.map(({ name }) => name)).size === 1 ? named.at(-1) : undefined;
  }

  // `구단은`, right after a sentence about its coach: the organization that the text was about before
  private lastOrganizationTopic(): EntityMention | undefined {
    const { topic, about } = this.sentence;
    return about ?? topic;
  }

  // `병원은`: what the text is about where it is one, else the one named last
  private ofKind(words: string, before: number): EntityMention | undefined {
    const { topic } = this.sentence;
    const isIt = topic?.kind === 'organization' && (topic.name.endsWith(words) || isUniversity(topic, words));
    return isIt ? topic : lastOfKind(this, words, before);
  }

  // `합작회사는`: the one that the sentences before called so
  private lastVenture(): EntityMention | undefined {
    for (let i = this.sentence.index - 1; i >= Math.max(0, this.sentence.index - 4); i--) {
      const { text = '', start = 0, organizations = [] } = this.article.sentences[i] ?? {};
      const found = organizations.findLast((o) =>
        VENTURE_BEFORE.test(text.slice(Math.max(0, o.start - start - 12), o.start - start)),
      );
      if (found) return found;
    }
    return undefined;
  }

  // 도 in a clause without subject or object: `나래화학도 공장을 지었다`
  private soleAlso(index: number): Argument[] {
    const { lemma = '', voice } = this.clauses[index] ?? {};
    const lacks = voice === 'active' && !this.phrasesOf(index, 'object').length;
    // `지난달에는 보람소재도 인수했다`: who is taken over, not who takes over
    // `통합법인도 출범시킨다`: what is made to begin
    if ((lacks && TAKES_OVER.test(lemma)) || (voice === 'causative' && !this.phrasesOf(index, 'object').length))
      return [];
    const makes = lacks && MAKES_SITES.test(lemma);
    // `가람까지 나래를 인수했다`: behind an object of its own, one more who does so
    const also = this.argumentsOf(index, 'also').filter(
      (a) =>
        (a.particle === '도' || (!lacks && /^(?:까지|마저)$/u.test(a.particle))) &&
        !(makes && isSiteOf(a.mention.name)),
    );
    return this.phrasesOf(index, 'subject', 'topic').length ? [] : also;
  }

  /** Has the clause a subject that names nobody we know (`정부는`, `한 관계자는`)? Then none is dropped. */
  hasOtherSubject(index: number): boolean {
    if (this.argumentsOf(index, 'subject', 'topic').length) return false;
    const phrases = this.phrasesOf(index, 'subject', 'topic');
    // `다른 은행들도 비슷한 서비스를 내놓았다`
    const also = this.phrasesOf(index, 'also').some(
      (p) => p.particle === '도' && OTHERS.test(this.textOf(p).trim()) && !this.entitiesIn(p).length,
    );
    if (also && this.clauses[index]?.voice === 'active') return true;
    // `도는 6개 기업과 협약을 맺었다. 이들 기업은`: of whom none has a name, and no town
    if (phrases.some((p) => FIRMS_UNNAMED.test(this.textOf(p).trim()) && isTown(this.lastOrganizationTopic())))
      return true;
    // `최대주주가 됐다`: what somebody becomes
    const becomes = this.clauses[index]?.lemma === '되' ? phrases.findLast((p) => p.case === 'subject') : undefined;
    return phrases.some((p) => {
      if (p === becomes) return false;
      const words = this.textOf(p).trim();
      // `일본 시장은 나래와 함께 공략하기로 하고`: what is done, not who
      if (p.case === 'topic' && THING.test(words)) return false;
      if (IS_SO_MANY.test(this.textOf({ start: p.end, end: p.end + 40 }))) return false;
      const isTime = this.sentence.dates.some((d) => d.end > p.start && d.start < p.end) || TIME_WORD.test(words);
      return (
        !isTime &&
        !isSeveral(words) &&
        !(
          words.length > 1 &&
          this.sentence.topic?.kind === 'organization' &&
          this.sentence.topic.name.endsWith(words)
        ) &&
        !PARTY.test(words) &&
        !BARE_KIND.test(words) &&
        !ANAPHOR.test(words) &&
        !HE.test(words) &&
        !SPEAKER.test(words)
      );
    });
  }

  /** Who acts in the clause: its subject, that of the clauses joined to it, of who says it, or the running topic. */
  agent(index: number): Filled | undefined {
    const known = this.agents[index];
    if (known !== undefined) return known ?? undefined;
    const agent = this.readAgent(index);
    this.agents[index] = agent ?? null;
    return agent;
  }

  private readAgent(index: number): Filled | undefined {
    const own = this.subjectIn(index);
    if (own) return own;
    if (this.hasOtherSubject(index)) return undefined;
    const modified = this.modifiedAgent(index);
    if (modified) return modified;
    const aimed = this.aimingSubject(index);
    if (aimed) return aimed;
    // `김다온 장관이 대구에 있는 나래소재를 방문했다`: who acts stands before a place that only qualifies
    const place = this.clauses.findIndex(
      (c) => c.parent === index && c.ending === 'adnominal' && LYING.test(c.lemma ?? ''),
    );
    const lying = place < 0 ? undefined : this.subjectIn(place);
    if (lying) return lying;
    const by = this.argumentsOf(index, 'by').filter((a) => /의해|의한/u.test(a.particle));
    if (by.length) return { ...toNames(by.map((a) => a.mention)), from: 'stated', rule: 'by' };
    const led = this.leader(index);
    if (led) return led;
    for (const j of [...this.chainBefore(index)].reverse()) {
      // `주민 등이 참석한 가운데 기공식을 열었다`: who was there did not hold it
      if (/(?:가운데|속에|동안)$/u.test(this.clauses[j]?.predicate.text ?? '')) {
        const topic = this.argumentsOf(j, 'topic').map((a) => a.mention);
        if (topic.length) return { ...toNames(topic), from: 'stated', rule: 'joined-subject' };
        continue;
      }
      if (this.isTaskGiven(j)) continue;
      const subject = this.subjectIn(j);
      if (subject) return { ...subject, rule: 'joined-subject' };
      if (this.hasOtherSubject(j)) return undefined;
    }
    const clause = this.clauses[index];
    if (clause?.ending === 'adnominal') {
      const institution = this.argumentsOf(index, 'at').filter(
        (a) => isPlace(a) && a.mention.kind === 'organization' && !VENUE.test(a.mention.name),
      );
      if (institution.length && clause.voice === 'active')
        return { ...toNames(institution.map((a) => a.mention)), from: 'stated', rule: 'at' };
    }
    const reporting = this.reporting(index);
    if (reporting) {
      const said = this.subjectIn(reporting.clause);
      if (said) return { ...said, ...this.quotedOf(said.mentions), from: 'implied', rule: 'reporter' };
    }
    // The subject of what it is part of: `가람전자는 2016년 세운 연구소를 넓혔다`
    let isJoined = clause?.ending === 'connective';
    // `나래와 구성한 컨소시엄이 가람이 발주한 공사를 수주했다`: of the verb that has the noun it modifies
    const head = clause?.ending === 'adnominal' ? this.headOf(index) : undefined;
    const owner = head ? this.parse.owner[this.parse.phrases.indexOf(head)] : undefined;
    const over = owner !== undefined && this.clauses[owner] ? owner : undefined;
    for (
      let at = over ?? clause?.parent, step = 0;
      at !== undefined && step < 6;
      at = this.clauses[at]?.parent, step++
    ) {
      const subject = this.subjectIn(at) ?? this.chainSubject(at);
      // `투자를 유치했는데 보람벤처스가 주도했다`: who comes later did not do what comes first
      // `가입한 지 2년 만에 나래가 수출을 시작했다`: since when, and of who stands behind
      if (
        isJoined &&
        subject?.mentions.every((m) => m.start > clause!.end) &&
        !SINCE.test(clause!.predicate.text) &&
        !this.isOfSame(index, at)
      )
        break;
      isJoined &&= this.clauses[at]?.ending === 'connective';
      // `3일 열린 나래 공장 착공식에 다온시장이 참석했다`: who came builds nothing
      const isGuest = head && SITE_OPENED.test(this.textOf(head)) && CAME.test(this.clauses[at]?.lemma ?? '');
      if (subject && !isGuest && !this.isHead(index, subject))
        return { ...subject, from: 'implied', rule: 'main-subject' };
    }
    // `가람전자가 특허를 침해했다며 소송을 냈다`: who says it does what follows too
    for (let j = index - 1; j >= 0; j--) {
      if (this.clauses[j]?.ending !== 'quoted' || this.clauses[j]?.parent !== index) continue;
      const said = this.subjectIn(j) ?? this.chainSubject(j);
      if (said) return { ...said, rule: 'quoted-subject' };
    }
    const topic = this.sentence.topic;
    if (!topic) return this.modifierSubject(index) ?? this.teller(index);
    // After a sentence about the head of whom the text is about: a deed of people is his, any other the firm's
    const firm = this.lastOrganizationTopic();
    return {
      ...toNames(firm === topic || !firm ? this.withThose(topic) : [topic, firm]),
      from: 'implied',
      rule: 'running-topic',
    };
  }

  // `3일 나래전자에 따르면 다온소재와 계약을 맺었다`: a firm tells of itself, where the text is about nobody yet
  private teller(index: number): Filled | undefined {
    const [one] = this.sentence.organizations;
    if (!one || this.clauses[index]?.voice === 'passive' || !TELLS_OF_ITSELF.has(one.organizationKind))
      return undefined;
    const { text, start } = this.sentence;
    return !OBSERVER.test(one.name) &&
      /^(?:\(\d{6}\))?에 따르면,? /u.test(text.slice(one.end - start, one.end - start + 16))
      ? { ...toNames([one]), from: 'implied', rule: 'teller' }
      : undefined;
  }

  // `나래와 다온은 협약을 맺었다. 8월에는 합작법인을 세웠다`: all of whom the sentence before was told
  private withThose(topic: EntityMention): EntityMention[] {
    const before = this.article.sentences[this.sentence.index - 1];
    if (before?.kind !== 'paragraph') return [topic];
    const own = before.clauses.find((c) => c.arguments.some((a) => a.mention === topic && a.case === 'topic'));
    const list = own?.arguments.find((a) => a.mention === topic)!.list;
    const all = own?.arguments.filter((a) => a.list === list && a.case === 'topic').map((a) => a.mention) ?? [];
    return all.length === 2 ? all : [topic];
  }

  // `시공은 나래건설이 맡아 내년 6월 완공한다`: whose work it is does not tell whose deed the next is
  private isTaskGiven(index: number): boolean {
    return (
      GIVEN.test(this.clauses[index]?.lemma ?? '') &&
      this.phrasesOf(index, 'topic').some((p) => TASK.test(this.textOf(p).trim()))
    );
  }

  // `연구소를 세운 가람전자`: the noun that the clause modifies is who did it, where the clause has its object or target
  private modifiedAgent(index: number): Filled | undefined {
    const clause = this.clauses[index];
    if (!clause?.head || clause.voice === 'passive') return undefined;
    const object = this.phrasesOf(index, 'object').some((p) => !p.postposition);
    const head = clause.head.mention ?? (object ? this.ownerOfHead(index) : undefined);
    if (!head) return undefined;
    // `나래와 출자한 합작법인`: what both have paid for
    const together = /^(?:출자|합작|세우|설립|만들|차리|결성|신설|출범|창립|꾸리|띄우)$/u.test(clause.lemma ?? '')
      ? ([] as const)
      : (['with'] as const);
    const target =
      this.argumentsOf(index, 'at', 'to', ...together).some((a) => !isPlace(a)) ||
      // `나래소재의 유상증자에 참여한 가람전자`
      this.phrasesOf(index, 'at', 'to').some(
        (p) => !p.particle.startsWith('에서') && this.entitiesIn(p).some((e) => e.kind === 'organization'),
      );
    // `최대주주로 오른 가람전자`
    const owner = this.phrasesOf(index, 'to').some((p) => p.particle === '로' && /주주$/u.test(this.textOf(p)));
    // `공장 증설에 나선 가람전자`
    const aim =
      SETTING_OUT.test(clause.lemma ?? '') && this.phrasesOf(index, 'at').some((p) => /^에$/u.test(p.particle));
    // `시리즈A에 투자한 나래벤처스`
    const round =
      JOINS_ROUND.test(clause.lemma ?? '') &&
      this.phrasesOf(index, 'at').some((p) => /^에/u.test(p.particle) && ROUND_OF_MONEY.test(this.textOf(p).trim()));
    return object || target || owner || aim || round
      ? { ...toNames([head]), from: 'stated', rule: 'modified' }
      : undefined;
  }

  // `나래를 인수하는 가람전자의 투자`: what modifies a thing of somebody and has all but who does it tells of whose it is
  private ownerOfHead(index: number): EntityMention | undefined {
    const head = this.headOf(index);
    const first = head && this.entitiesIn(head)[0];
    const { text, start } = this.sentence;
    return first?.kind === 'organization' && first.start === head?.start && /^의\s/u.test(text.slice(first.end - start))
      ? first
      : undefined;
  }

  // `가람전자가 증설한 공장의 준공식을 열었다`, before the text is about anybody: one subject for both
  private modifierSubject(index: number): Filled | undefined {
    if (this.clauses[index]?.voice === 'passive') return undefined;
    const inner = this.clauses.findIndex((c) => c.parent === index && c.ending === 'adnominal');
    const subject = inner < 0 ? undefined : this.subjectIn(inner);
    return subject && { ...subject, from: 'implied', rule: 'modifier-subject' };
  }

  // `가람전자와 한빛대가 협력하기 위한 협약을 맺었다`: whose aim it is does it, whoever the text was about before
  private aimingSubject(index: number): Filled | undefined {
    if (this.clauses[index]?.voice === 'passive') return undefined;
    const inner = this.clauses.findIndex(
      (c, i) =>
        c.parent === index &&
        c.ending === 'adnominal' &&
        (c.unreal === 'purpose' || AGREED.test(this.textOf(this.headOf(i) ?? c.predicate).trim())),
    );
    const subject = inner < 0 ? undefined : this.subjectIn(inner);
    // Who acts stands first
    const isFirst = subject?.mentions.every((m) => m.start < this.clauses[inner]!.predicate.start);
    return subject?.from === 'stated' && isFirst
      ? { ...subject, from: 'implied', rule: 'modifier-subject' }
      : undefined;
  }

  private chainSubject(index: number): Filled | undefined {
    for (const j of [...this.chainBefore(index)].reverse()) {
      // `총장이 참석한 가운데 열린 기공식`: who came built nothing
      if (AMID.test(this.clauses[j]!.predicate.text)) continue;
      const subject = this.subjectIn(j);
      if (subject) return subject;
    }
    return undefined;
  }

  // `칩을 공급하며 나래는 흑자를 냈다`: of whom the rest is told
  private isOfSame(index: number, main: number): boolean {
    return (
      OF_SAME.test(this.clauses[index]!.predicate.text) &&
      this.phrasesOf(main, 'topic').some((p) => p.head !== undefined)
    );
  }

  private isHead(index: number, filled: Filled): boolean {
    const head = this.clauses[index]?.head?.mention;
    return !!head && filled.names.includes(head.name);
  }

  // `가람연구원 주도로`, `가람전자 주관으로`
  private leader(index: number): Filled | undefined {
    for (const [i, phrase] of this.parse.phrases.entries()) {
      if (this.parse.owner[i] !== index && !this.chainBefore(index).includes(this.parse.owner[i] ?? -1)) continue;
      if (!/(?:주도|주관|주최)(?:로|으로|하에)?$/u.test(this.textOf(phrase)) || !/로$/u.test(phrase.particle)) continue;
      const inside = this.entitiesIn(phrase);
      if (inside.length) return { ...toNames(inside), from: 'stated', rule: 'led-by' };
    }
    return undefined;
  }

  entitiesIn(span: { start: number; end: number }): EntityMention[] {
    return [...this.sentence.organizations, ...this.sentence.people]
      .filter((e) => e.start >= span.start && e.end <= span.end)
      .sort((a, b) => a.start - b.start);
  }

  /** The organizations named last before this sentence's own, most recent last. */
  private lastNamed(count: number, isFirm: boolean): EntityMention[] {
    const found: EntityMention[] = [];
    for (let i = this.sentence.index - 1; i >= 0 && found.length < count && i >= this.sentence.index - 3; i--) {
      const args = (this.article.sentences[i]?.clauses ?? []).flatMap((clause) => clause.arguments);
      const add = (name: EntityMention | undefined) => {
        if (name && !(isFirm && isTown(name)) && !found.some((f) => f.name === name.name)) found.push(name);
      };
      for (const kase of ['topic', 'subject', 'with', 'of', 'object', 'at', 'from'] as const)
        for (const { mention, case: own } of args) {
          if (own !== kase) continue;
          // Somebody stands for the organization whose post it is
          if (mention.kind === 'person')
            add(this.article.sentences[i]?.organizations.find((o) => o.name === mention.organization));
          else if (kase !== 'of') add(mention);
        }
    }
    return found.slice(0, count);
  }

  /** The dates that say when the clause's deed was or will be, best first. */
  datesOf(index: number): DateMention[] {
    const all = (this.clauses[index]?.dates ?? []).filter((d) => isResolved(d) && !this.isInName(d)).map(asDay);
    // `30일 업계에 따르면 … 거래를 29일 마쳤다`: when it is said
    const own = all.filter(
      (d) =>
        !this.isOfOther(d, all, index) &&
        !(all.length > 1 && (this.isSource(d) || this.isCount(d, all) || this.isOfSum(d))),
    );
    if (own.length) return own;
    // `[나래가 다온을,] 가람이 보람을 지난해 인수했다`: when stands with the last of them
    if (this.isGapped(index)) return this.datesOf(index + 1);
    const cleft = this.cleftDate(index);
    return cleft.length ? cleft : this.paidDate(index);
  }

  // `그는 2000년 9월 보증금을 빼 마련한 5000만원으로 …를 차렸다`: the day stands before where the money came from
  private paidDate(index: number): DateMention[] {
    const money = this.phrasesOf(index, 'to').find((p) => MONEY.test(this.textOf(p)));
    if (!money) return [];
    const from = this.clauses.findIndex((c, i) => c.ending === 'adnominal' && this.headOf(i)?.start === money.start);
    if (from < 0 || !this.phrasesOf(index, 'topic', 'subject').some((p) => p.end < this.clauses[from]!.start))
      return [];
    return [...this.chainBefore(from), from].flatMap((i) => this.clauses[i]?.dates ?? []).filter(isResolved);
  }

  // `지난해 9월 공장 증설에 이어 올해 3월 연구소를 세웠다`
  private isOfOther({ end }: DateMention, all: readonly DateMention[], index: number): boolean {
    const next = all.find((d) => d.start >= end)?.start ?? this.clauses[index]!.predicate.start;
    const { text, start } = this.sentence;
    return OTHER_DEED.test(text.slice(end - start, Math.min(next, end + 48) - start));
  }

  // `착공한 지 3년 만인 14일`: how long it took, before the day itself
  private isCount({ end, length }: DateMention, all: readonly DateMention[]): boolean {
    if (!length || !all.some((d) => d.start > end && d.start - end <= 8)) return false;
    return /^\s?만인\s/u.test(this.sentence.text.slice(end - this.sentence.start, end - this.sentence.start + 4));
  }

  // `지난해 매출은 620억원이며 올해 1월 투자를 받았다`
  private isOfSum({ end }: DateMention): boolean {
    const { text, start } = this.sentence;
    const behind = text.slice(end - start, end - start + 60);
    const noun = OF_SUM.exec(behind)?.[0].length ?? -1;
    return noun >= 0 && IS_SO_MANY.test(behind.slice(noun));
  }

  // `소설 ‘겨울 항구’를 펴냈다`: part of a name
  private isInName({ start, end }: DateMention): boolean {
    const { text, start: from } = this.sentence;
    const before = text.slice(Math.max(0, start - from - 16), start - from);
    return (
      /[‘『「《][^’』」》]*$/u.test(before) &&
      /^[^‘『「《]{0,16}[’』」》]/u.test(text.slice(end - from, end - from + 17))
    );
  }

  /** `5일 업계에 따르면`: the day of who says it. */
  isSource({ end }: DateMention): boolean {
    const { text, start } = this.sentence;
    return /^[^.,]{0,30}에 따르면/u.test(text.slice(end - start, end - start + 36));
  }

  // `문을 연 것은 2019년이다`, `팔기 시작한 건 5월부터다`, `설립한 때는 2012년으로`: the date behind says when
  private cleftDate(index: number): DateMention[] {
    const clause = this.clauses[index];
    if (clause?.ending !== 'nominal' && clause?.ending !== 'adnominal') return [];
    const { text, start } = this.sentence;
    const { predicate } = clause;
    const noun = CLEFT_WITHIN.test(predicate.text)
      ? 0
      : (CLEFT_BEHIND.exec(text.slice(predicate.end - start))?.[0].length ?? -1);
    if (noun < 0) return [];
    const date = this.sentence.dates.find(
      (d) => d.start >= predicate.end + noun && d.start - predicate.end <= noun + 8,
    );
    return date && isResolved(date) && IS_WHEN.test(text.slice(date.end - start)) ? [date] : [];
  }
}

const TELLS_OF_ITSELF: ReadonlySet<string> = new Set(['company', 'affiliate', 'group', 'startup']);
/** `직원은 140명이며 지난 4월 투자를 받았다`: only counted, and who does the rest is another. */
const IS_SO_MANY =
  /^(?:은|는|이|가)\s(?:(?:약|총|모두|현재)\s)?\d[\d,.]*[조억만천여]*[가-힣A-Za-z㎡%]{0,3}(?:이며|이고|이었고|이었으며|인데|며|고|으로|로),?\s/u;
/** The noun that is counted, right behind a date. */
const OF_SUM = /^\s(?:[가-힣]{1,8}\s){0,2}[가-힣]{1,10}?(?=[은는이가]\s(?:약\s|총\s|모두\s)?\d)/u;
const OTHERS = /(?:들|업계|업체|당국|정부|지자체|경쟁사|타사)$/u;
const CLEFT_WITHIN = /(?:것은|건|때는|것이|것도)$/u;
const CLEFT_BEHIND = /^\s?(?:건|것은|것이|것도|게|때는|때가|시점은|시기는|날은|해는|해가)(?=\s)/u;
const IS_WHEN = /^(?:부터|쯤|께|경)?(?:이?다|이?며|이?고|였|이었|이?지만|으로,|로,|의\s일이)/u;

// `기간은 이날부터 9월까지다. 이날 …`: the day alone, not the time that began with it
function asDay(date: DateMention): DateMention {
  const [day = ''] = (date.edtf ?? '').split('/');
  if (date.form !== 'anaphor' || day === date.edtf || day.length !== 10 || !/^(?:이날|같은 날|당일)$/u.test(date.text))
    return date;
  const { joined: _, ...alone } = date;
  return { ...alone, edtf: day, from: day, to: day };
}

const isResolved = ({ edtf }: DateMention): boolean => edtf !== undefined && !edtf.includes('X');

export function toNames(mentions: readonly EntityMention[]): { names: string[]; mentions: EntityMention[] } {
  const names = [...new Set(mentions.map((m) => m.name))];
  return { names, mentions: [...mentions] };
}
