// A clause in; who gives, takes, uses, pays for, runs and leaves what of whom out, by one table of verbs and their parties.
import type { Phrase } from '../../ko/clauses/phrases.ts';
import type { Argument, DraftRelation, EntityMention } from '../../types.ts';
import { asOrganizations, isOrganization } from '../events/build.ts';
import { isPlace, type Scene } from '../events/scene.ts';
import { aboutOf, ownerOfPointed, takerOf } from '../roles/aboutOf.ts';
import { listAfter, listBefore } from '../roles/lists.ts';
import { siteAt } from '../roles/nounContext.ts';
import { valuedBefore } from '../roles/valuedBefore.ts';
import { FUND_NAME, fundFormedBy, moneyGoesTo } from './funds.ts';
import { isGoods, isSeller } from './goods.ts';
import { HOUSE_TOLD, houseMeant, isToldAsHouse } from './houseTold.ts';
import { makersOf } from './makers.ts';
import { seriesOf, toTie, withIn, type TieClause } from './tieClause.ts';
import { FRAMES, LIGHT, VALENCY_LEMMAS, type Frame, type Party } from './valencyWords.ts';

/** The verbs of these ties. */
export const VALENCY_VERBS: readonly RegExp[] = [VALENCY_LEMMAS, LIGHT];

/** `이 회사에`, `이곳에`: whom the text is about. */
const THERE = /^(?:이|그|해당|같은)\s(?:회사|업체|기업|스타트업|곳|법인|은행|기관)$|^(?:이곳|그곳|여기)$/u;
const SITE =
  /(?:창고|공장|조선소|제철소|발전소|센터|매장|본사|사업장|라인|현장|병원|캠퍼스|점포|단지|물류망|편의점|가맹점|학교|지점|호텔|휴게소|식당|매대|진열대|판매대|온라인몰|쇼핑몰)$/u;
/** What somebody is, without a name. */
const FIRM =
  /^(?:[가-힣A-Za-z]+\s){0,3}(?:회사|업체|기업|곳|법인|스타트업|벤처기업|자회사|계열사|은행|연구소|기관|재단)$/u;
/** Places that one owns and another may run. */
export const PREMISES =
  /(?:[가-힣A-Za-z\d]\s?(?:미술관|박물관|기념관|도서관|체육관|문학관|과학관|수족관|교육관|체험관|전시관|문화관|홍보관|생활관|연수원|복지관|수련관|회관|요양원|유치원|어린이집|수목원|식물원|동물원|공원|놀이공원|휴양림|캠핑장|야영장|스키장|골프장|경기장|구장|체육센터|센터|병원|의료원|호텔|리조트|콘도|랜드|월드|파크|테크노파크|단지|산단|밸리|허브|타운|타워|스퀘어|스테이션|터미널|공항|휴게소|쇼핑몰|아울렛|시장|극장|공연장|아트홀|아카데미|학교|캠퍼스|발전소|소각장|정수장|사업소|창업공간|급식지원센터))$/u;
/** `나래와 다온 두 곳에서`. */
const SEVERAL_PLACES = /\s(?:두|세|네|[2-9])\s?(?:곳|회사|업체|개사|개 업체)$/u;
const GOING = /^(?:들어가|쓰이|탑재|장착|실리|적용|공급|납품)$/u;
const NAMES_IN_BETWEEN = /^(?:[와과])?,\s(?:[가-힣]+\s)?[가-힣]+(?:에서는|에선|에는|은|는)\s(?:[가-힣]+\s){0,2}$/u;

/** Behind the last name that a copula says, or the last but one: `나래시트다.`, `나래시트, 다온내장이다.`. */
const SAID_LAST =
  /^(?:\([^)]*\))?[’'”"]?(?:\s등)?(?:,\s[가-힣A-Za-z\d]{2,12}|[와과]\s[가-힣A-Za-z\d]{2,12})?(?:이?다|이?며|이?고|였다|이었다)[.,\s]/u;

const JUDGES = /(?:감독원|거래소|금감원)$/u;
const GAPPED = /^(?:\([^)]*\))?[’'”"]?[이가]\s(?:[가-힣]+\s)?[\d.,]+[가-힣%]*,\s/u;
/** What stands before the name of who sells what others make. */
const SELLER_BEFORE =
  /(?:편의점|대형마트|할인점|마트|백화점|면세점|홈쇼핑|쇼핑몰|온라인몰|오픈마켓|드러그스토어|배송업체|배송\s업체|이커머스|플랫폼|유통업체|소매점|서점|슈퍼마켓|유통채널|채널)\s[‘'“]?$/u;

/** The parties of one clause, as its verbs have them. */
class Parties {
  private readonly series: number[];
  readonly scene: Scene;

  constructor(
    readonly read: TieClause,
    private readonly noun?: VerbalNoun,
  ) {
    this.scene = read.scene;
    this.series = seriesOf(read.scene, read.index);
  }

  /** The verb, or the noun that stands for it: 납품 of `납품을 시작했다`. */
  get lemma(): string {
    return this.noun?.lemma ?? this.read.lemma;
  }

  get isNominal(): boolean {
    return this.noun !== undefined;
  }

  args(...cases: Parameters<Scene['argumentsOf']>[1][]): Argument[] {
    return this.series
      .flatMap((i) => this.scene.argumentsOf(i, ...cases))
      .filter(({ mention }) => isOrganization(mention));
  }

  phrases(...cases: Parameters<Scene['phrasesOf']>[1][]): Phrase[] {
    return this.series.flatMap((i) => this.scene.phrasesOf(i, ...cases));
  }

  /** What it is done to: the objects, the noun that the clause modifies, a thing that stands as the topic. */
  things(): Phrase[] {
    if (this.noun) return this.noun.thing ? [this.noun.thing] : this.phrases('topic').filter((p) => !this.nameAtEnd(p));
    const objects = this.phrases('object');
    if (objects.length) return objects;
    // `나래농협 쌀만 쓴다`
    const only = this.phrases('also').filter((p) => !this.nameAtEnd(p));
    if (only.length) return only;
    const head = this.scene.headOf(this.read.index);
    if (head && !this.headName()) return [head];
    const topic = this.phrases('topic').find((p) => !this.nameAtEnd(p));
    if (topic) return [topic];
    const bare = this.phrases('bare');
    const { clause, lemma } = this.read;
    // `나래에 의뢰해 창고를 지었다`
    if (/^(?:의뢰|위탁|발주)$/u.test(lemma) && clause.ending === 'connective' && clause.parent !== undefined)
      return this.scene.phrasesOf(clause.parent, 'object');
    // `배송을 나래에 맡겨 왔으나 올해 다온으로 바꿨다`
    const before =
      bare.length || this.args('object').length ? undefined : this.scene.chainBefore(this.read.index).at(-1);
    return before === undefined ? bare : this.scene.phrasesOf(before, 'object');
  }

  private nameAtEnd = (p: Phrase): boolean => this.scene.entitiesIn(p).some((e) => e.end >= p.end - 1);

  headName(): string | undefined {
    const head = this.read.clause.ending === 'adnominal' ? this.read.clause.head?.mention : undefined;
    if (head) return isOrganization(head) ? head.name : undefined;
    // `칩을 공급하는 나래정밀의 주가가`
    const owner = this.scene.organizationHeadOf(this.read.index);
    const named = owner && this.scene.entitiesIn(owner).at(-1);
    return named && isOrganization(named) && named.end === owner.end && named.start === owner.start
      ? named.name
      : undefined;
  }

  of(party: Party, isGiven: boolean): string[] {
    switch (party) {
      case 'agent':
        return this.agents(isGiven);
      case 'goal':
        return this.goals(isGiven);
      case 'from':
        return this.sources();
      case 'object':
        return names(this.args('object'));
      case 'whose':
        return this.whose();
      case 'client':
        return this.clients();
      case 'maker':
        return this.makers();
      case 'owner': {
        const whose = this.whose();
        const makers = whose.length ? whose : this.makers();
        // `국내 판매는 나래제약이 맡는다`
        return makers.length ? makers : this.clients();
      }
      case 'user':
        return this.users();
      case 'site':
        return this.sites();
      case 'instead':
        return this.instead();
      case 'shop':
        return this.shops();
      case 'through':
        return (
          this.phrases('by')
            // `금융감독원 전자공시시스템을 통해`: where it is told
            .filter(
              (p) =>
                !/공시|홈페이지|누리집|보도자료|SNS/u.test(this.scene.textOf(p)) && !JUDGES.test(p.head?.name ?? ''),
            )
            .filter(({ postposition, head }) => /^통/u.test(postposition ?? '') && head && isOrganization(head))
            .map(({ head }) => head!.name)
        );
      case 'dealt':
        return this.dealtWith();
      case 'stuff':
        return this.phrases('to').flatMap((p) => (isStuff(this.scene.textOf(p)) ? makersOf(this.scene, p) : []));
    }
  }

  private agents(isSupply: boolean): string[] {
    // `가람미술관은 나래재단에 의해 운영된다`
    // `나래상사를 통해 공급받는다`: who gets it acts
    const { voice, predicate } = this.read.clause;
    const by = voice === 'passive' && !/받/u.test(predicate.text) ? names(this.args('by')) : [];
    if (by.length) return by;
    const topics = this.things();
    const isGiven = topics.some((p) => p.case === 'topic');
    const subjects = names(this.args('subject', 'also'));
    if (isGiven && subjects.length) return subjects;
    const isJoined = this.series.length > 1 && !subjects.some((name) => this.read.names.includes(name));
    if (subjects.length) return this.read.names.length && !isJoined ? [...this.read.names] : subjects;
    // `나래셀에서 산 배터리를 싣는다`: who does what follows has bought it
    const { agents, clause, scene } = this.read;
    if (agents?.rule === 'at' && clause.parent !== undefined)
      return asOrganizations(scene.agent(clause.parent), scene)?.names ?? [];
    const acting = this.modified() ?? this.read.names;
    // `나래는 모터를 사 오고, 배터리는 다온 제품을 얹는다`: whose the thing is
    return [...(acting.length || !isSupply ? acting : (this.read.owner?.names ?? []))];
  }

  // `나래전자에서 분사한 [가람랩]은`, `가람랩은 나래전자에서 분사한 회사다`: who the clause says it of
  private modified(): string[] | undefined {
    const { clause, scene, index, agents } = this.read;
    if (clause.ending !== 'adnominal') return undefined;
    const head = this.headName();
    if (head) return this.listedAtHead(head);
    if (agents?.from === 'stated' || clause.parent === undefined) return undefined;
    const told = scene.headOf(index);
    const words = told
      ? scene.textOf(told)
      : scene.clauses[clause.parent]!.predicate.text.replace(/[이]?(?:다|며|고|었다|였다)$/u, '');
    if (!FIRM.test(words.trim())) return undefined;
    const own = scene.argumentsOf(clause.parent, 'topic', 'subject').filter((a) => isOrganization(a.mention));
    if (own.length) return names(own);
    // `시트를 대는 회사는 나래시트, 다온내장이다`: whom the copula names
    const said = told?.case === 'topic' ? this.namedBehind(told.end) : [];
    return said.length ? said : about(scene);
  }

  private namedBehind(end: number): string[] {
    const { organizations, text, start } = this.scene.sentence;
    const last = organizations.findLastIndex((o) => o.start > end && SAID_LAST.test(text.slice(o.end - start)));
    return last < 0 ? [] : listBefore(this.scene, last).map((o) => o.name);
  }

  // `칩을 공급하는 나래정밀, 다온테크가`
  private listedAtHead(head: string): string[] {
    const { organizations } = this.scene.sentence;
    const at = organizations.findIndex((o) => o.start >= this.read.clause.end && o.name === head);
    return at < 0 ? [head] : listAfter(this.scene, at).map((o) => o.name);
  }

  private goals(isGiven: boolean): string[] {
    const stated = this.args('at', 'to').filter((a) => !isPlace(a));
    // `나래전자, 다온은행 등의 직원에게`: all whose they are
    const shared = isGiven ? this.phrases('at', 'to').find((p) => stated.some((a) => this.isOfList(p, a))) : undefined;
    if (shared) return [...new Set([...names(stated), ...this.listedIn(shared).map((o) => o.name)])];
    if (stated.length) return this.alike(stated);
    const sites = this.phrases('at').filter((p) => !p.particle.startsWith('에서'));
    // `가람전자 신형 스마트폰에 칩을 공급한다`, `나래와 다온 두 곳에`
    const owners = sites
      .map((p) => ({ p, words: this.scene.textOf(p).trim() }))
      .filter(({ words }) => SITE.test(words) || SEVERAL_PLACES.test(words) || (isGiven && isGoods(words)))
      .flatMap(({ p }) => this.listedIn(p));
    // Goods go to a site of somebody; money that is put into a plant is put into nobody
    if (owners.length) return isGiven ? owners.map((o) => o.name) : [];
    const thing = this.things().find((p) => p.case === 'topic' || p.case === 'object');
    const going = this.scene.clauses.findIndex(
      (c, i) => c.ending === 'adnominal' && GOING.test(c.lemma ?? '') && this.scene.headOf(i)?.start === thing?.start,
    );
    if (thing && going >= 0 && !this.series.includes(going)) {
      const to = this.scene.argumentsOf(going, 'at', 'to').filter((a) => isOrganization(a.mention) && !isPlace(a));
      if (to.length) return names(to);
    }
    // `법인 ‘나래온’을 세운다. 여기에는 다온문고도 출자한다`: what was just founded
    const founded = sites.some((p) => /^(?:여기|이곳|거기)$/u.test(this.scene.textOf(p).trim()))
      ? foundedBefore(this.scene)
      : undefined;
    if (founded !== undefined) return [founded];
    // `첫 투자처는 다온전자로, 나래벤처스는 이 회사에 투자했다`: not whom the text is about
    if (sites.some((p) => THERE.test(this.scene.textOf(p).trim()) && !this.isAfterOthers(p))) return about(this.scene);
    const head = this.headName();
    if (head && names(this.args('subject')).length) return [head];
    if (!isGiven) return [...this.madeBefore(), ...this.valued()];
    return this.tradedWith();
  }

  // `나래와 20년째 거래하며 나사를 댄다`, `나래와 계약을 맺고 배송을 맡는다`
  private tradedWith(): string[] {
    const { scene, index } = this.read;
    const before = scene.chainBefore(index).at(-1);
    if (before === undefined) return [];
    const isDeal =
      /^(?:맺|체결|갱신|연장)$/u.test(scene.clauses[before]!.lemma ?? '') &&
      scene.phrasesOf(before, 'object').some((p) => /계약$/u.test(scene.textOf(p).trim()));
    return isDeal || scene.clauses[before]!.lemma === '거래' ? withIn(scene, before) : [];
  }

  // `나래와 특허를 냈고 이듬해에는 지분 5%를 취득했다`
  private dealtWith(): string[] {
    const { scene, index } = this.read;
    const before = scene.chainBefore(index).at(-1);
    return before === undefined || this.args('at', 'to', 'from', 'topic').some((a) => a.case !== 'topic')
      ? []
      : withIn(scene, before);
  }

  // `나래는 2011년 다온전자를 세운 뒤 지금까지 650억원을 쏟아부었다`: what it has set up or bought
  private madeBefore(): string[] {
    const { scene, index } = this.read;
    if (!/^(?:쏟아붓|쏟아부|쏟아넣|쏟|투입|투자|출자|수혈|넣|집어넣|밀어넣)$/u.test(this.lemma)) return [];
    if (this.phrases('at', 'to', 'topic').some((p) => !this.nameAtEnd(p) && !isTime(scene, p))) return [];
    const before = scene.chainBefore(index).at(-1);
    if (before === undefined || !MADE_OWN.test(scene.clauses[before]!.lemma ?? '')) return [];
    if (!/(?:뒤|후|이후|이래|고)$/u.test(scene.clauses[before]!.predicate.text)) return [];
    return names(scene.argumentsOf(before, 'object').filter((a) => isOrganization(a.mention)));
  }

  // `나래는 다온전자의 기술력을 높이 사 30억원을 투자했다`: whose worth is seen before
  private valued(): string[] {
    const { scene, index } = this.read;
    return this.phrases('at', 'to').every((p) => isTime(scene, p)) ? valuedBefore(scene, index) : [];
  }

  // `나래마트와 편의점 다온 4200개 점포에`: both of them
  private listedIn(phrase: Phrase): EntityMention[] {
    const named = this.scene.entitiesIn(phrase).filter(isOrganization);
    const first = this.scene.sentence.organizations.findIndex((o) => o.start === named[0]?.start);
    return first < 0 ? [] : [...listBefore(this.scene, first), ...named.slice(1)];
  }

  private isOfList(phrase: Phrase, { mention }: Argument): boolean {
    return phrase.start <= mention.start && phrase.end > mention.end + 2 && / 등의 /u.test(this.scene.textOf(phrase));
  }

  private isOwnerIn({ start, end }: Phrase, { mention }: Argument): boolean {
    return start <= mention.start && mention.end < end && /의\s/u.test(this.scene.textOf({ start: mention.end, end }));
  }

  private isAfterOthers({ start }: Phrase): boolean {
    const { sentence } = this.scene;
    return /[로다며고],\s/u.test(sentence.text.slice(0, start - sentence.start));
  }

  private sources(): string[] {
    const stated = this.args('from', 'at').filter((a) => a.case === 'from' || isPlace(a));
    if (stated.length) return this.alike(stated);
    return this.phrases('from', 'at')
      .filter((p) => SEVERAL_PLACES.test(this.scene.textOf(p).trim()))
      .flatMap((p) => this.listedIn(p))
      .map((o) => o.name);
  }

  // `국내에서는 가람전자, 해외에서는 나래전자에`: the first is where the last is
  private alike(stated: readonly Argument[]): string[] {
    const { organizations, text, start } = this.scene.sentence;
    const at = organizations.findIndex((o) => o.start === stated[0]!.mention.start);
    const before = organizations[at - 1];
    const isAlike =
      before &&
      NAMES_IN_BETWEEN.test(text.slice(before.end - start, organizations[at]!.start - start)) &&
      /(?:에서는|에선|에는|은|는)\s(?:[가-힣]+\s){0,2}$/u.test(text.slice(0, before.start - start));
    return [...(isAlike ? [before.name] : []), ...names(stated)];
  }

  // Whose the thing is: `나래마트의 배송`, or of whom the text is about
  private whose(): string[] {
    const { organizations } = this.scene.sentence;
    const stated = this.things().flatMap((p) => {
      // `한빛대와 함께 프로그램을 운영한다`: with whom, not whose
      if (/[와과] (?:함께|공동|손)/u.test(this.scene.textOf(p))) return [];
      const last = organizations.findLastIndex((o) => o.start >= p.start && o.end < p.end - 1);
      if (last < 0) return [];
      const between = this.scene.textOf({ start: organizations[last]!.end, end: p.end });
      if (!/^(?:\([^)]*\))?[’'”"]?(?:의)?\s/u.test(between)) return [];
      return listBefore(this.scene, last)
        .map((o) => o.name)
        .filter((name) => !FUND_NAME.test(name));
    });
    // `나래해운이 발주한 유조선을 건조했다`
    const orderers = stated.length ? [] : this.things().flatMap((p) => this.orderersOf(p));
    if (orderers.length) return orderers;
    if (stated.length || !names(this.args('subject')).length) return stated;
    // `나래가 배송을 맡은 [다온은]`, `다온이 발주하고 나래가 시공하는`
    const head = this.headName();
    if (head !== undefined)
      return PREMISES.test(head) || !this.phrases('object').length || this.isGapped() ? [] : [head];
    const { scene, index } = this.read;
    const ordered = [...scene.chainBefore(index), index - 1].find(
      (i) => /^(?:발주|의뢰|주문)$/u.test(scene.clauses[i]?.lemma ?? '') && scene.clauses[i]!.ending === 'connective',
    );
    if (ordered !== undefined)
      return names(scene.argumentsOf(ordered, 'subject').filter((a) => isOrganization(a.mention)));
    return [];
  }

  // `나래가 350억원, 약을 개발하는 다온이 240억원을 유치했다`: who stands before the comma does what stands behind
  private isGapped(): boolean {
    const { text, start } = this.scene.sentence;
    return this.args('subject').some(({ mention }) =>
      GAPPED.test(text.slice(mention.end - start, mention.end - start + 24)),
    );
  }

  private orderersOf({ start }: Phrase): string[] {
    const { scene } = this;
    return scene.clauses.flatMap((c, i) =>
      c.ending === 'adnominal' && /^(?:발주|주문|의뢰|요청)$/u.test(c.lemma ?? '') && scene.headOf(i)?.start === start
        ? names(scene.argumentsOf(i, 'subject').filter((a) => isOrganization(a.mention)))
        : [],
    );
  }

  // `화물은 나래가 운송한다`: of whom the text is about
  private clients(): string[] {
    const own = this.whose();
    const stated = own.length ? own : this.tradedWith();
    const thing = this.things()[0];
    const running = (thing && ownerOfPointed(this.scene, this.scene.textOf(thing))) ?? takerOf(this.scene);
    const isRunning =
      !stated.length && thing?.case === 'topic' && running !== undefined && this.read.clause.ending !== 'adnominal';
    return isRunning && this.args('subject').length && !this.scene.entitiesIn(thing).length ? [running] : stated;
  }

  // `편의점 나래25에서`, `나래몰 전국 매장에서`: who sells by trade, and not what another makes
  private shops(): string[] {
    const { scene } = this;
    if (this.things().some((p) => scene.entitiesIn(p).length)) return [];
    const { organizations, text, start } = scene.sentence;
    const isShop = (o: EntityMention): boolean =>
      isSeller(o.name) || SELLER_BEFORE.test(text.slice(Math.max(0, o.start - start - 12), o.start - start));
    return this.phrases('at')
      .filter((p) => p.particle.startsWith('에서'))
      .flatMap((p) => {
        const last = organizations.findLastIndex((o) => o.start >= p.start && o.end <= p.end);
        const behind = last < 0 ? '' : scene.textOf({ start: organizations[last]!.end, end: p.end });
        if (
          last < 0 ||
          !/^(?:\([^)]*\))?[’'”"]?(?:\s?등)?(?:의?\s(?:[\d,여만천]+개\s|전국\s|모든\s|전\s|일부\s|주요\s)*(?:매장|점포|가맹점|지점|앱|온라인몰))?$/u.test(
            behind.trimEnd(),
          )
        )
          return [];
        const listed = listBefore(scene, last);
        return listed.some(isShop) ? listed.map((o) => o.name) : [];
      });
  }

  // `나래셀이 만든 배터리`, `나래셀의 배터리`
  private makers(): string[] {
    return this.things().flatMap((p) => makersOf(this.scene, p));
  }

  // `나래소프트 것으로`, `나래소프트 제품으로`, `나래소프트로`, and no site
  private instead(): string[] {
    const named = this.args('to', 'at').filter((a) => a.case === 'to' || a.particle.startsWith('에게'));
    const things = this.phrases('to').filter((p) => /\s(?:것|제품|서비스|시스템)$/u.test(this.scene.textOf(p).trim()));
    const makers = things.flatMap((p) => makersOf(this.scene, p));
    return [...names(named), ...makers].filter((name) => !PREMISES.test(name));
  }

  // `배터리는 [나래자동차가] 쓴다`, `배터리는 [나래자동차에서] 쓴다`, `[나래자동차의] 트럭에는 배터리를 얹었다`
  private users(): string[] {
    if (this.things().some((p) => p.case === 'topic')) {
      const by = this.args('subject');
      return names(by.length ? by : this.args('at').filter(isPlace));
    }
    const acting = this.args('subject', 'topic', 'also');
    if (acting.length || this.headName()) return [];
    // `나래은행·다온증권 등에서 가람소프트의 제품을 쓴다`
    const at = this.args('at').filter(isPlace);
    if (at.length && !this.phrases('subject', 'topic').length) return names(at);
    return this.phrases('at')
      .filter((p) => /^에(?:는|도)?$/u.test(p.particle) && !this.nameAtEnd(p))
      .flatMap((p) => this.scene.entitiesIn(p).filter(isOrganization))
      .map((o) => o.name)
      .slice(0, 1);
  }

  // `나래미술관을`, `나래미술관의 운영을`, `나래미술관은 가람재단이`: the place that is run
  private sites(): string[] {
    const isRun = this.things().some((p) => /(?:운영|관리|경영)권?$/u.test(this.scene.textOf(p).trim()));
    const acts = names(this.args('subject')).length > 0;
    const isGiven = this.read.clause.voice === 'passive' && !/받/u.test(this.read.clause.predicate.text);
    const topics = isGiven ? this.args('topic', 'subject') : acts ? this.args('topic') : [];
    // `나래재단이 운영하는 가람미술관은`
    const head = acts ? this.headName() : undefined;
    if (head !== undefined) return PREMISES.test(head) ? [head] : [];
    // `나래병원, 다온원 등 30여 곳의 구내식당을`: one of those whose the thing is
    const whole = this.args('object').filter((a) => !this.phrases('object').some((p) => this.isOwnerIn(p, a)));
    const read = [...names([...whole, ...topics]), ...(isRun ? this.whose() : [])].filter(
      (name) => PREMISES.test(name) || isToldAsHouse(this.scene, name),
    );
    if (read.length) return read;
    const unread = this.unreadSites();
    return unread.length || !acts ? unread : this.sitesMeant();
  }

  // `센터는 나래재단이 운영한다`, `이 리조트는 다온개발이 짓고 나래호텔이 운영한다`, `가람웍스는 나래가 운영하는 공간이다`
  private sitesMeant(): string[] {
    const { scene } = this;
    const { clause, index } = this.read;
    const told =
      clause.ending === 'adnominal' && clause.parent !== undefined ? scene.clauses[clause.parent] : undefined;
    const isSaid = told !== undefined && /^(?:공간|시설|곳|건물)(?:이다|다|이며|이고|으로)/u.test(told.predicate.text);
    const over = [
      ...this.phrases('topic', 'object'),
      ...(isSaid ? scene.phrasesOf(clause.parent!, 'topic') : []),
      ...scene.chainBefore(index).flatMap((i) => scene.phrasesOf(i, 'topic')),
    ];
    for (const phrase of over) {
      const words = scene.textOf(phrase).trim();
      const meant = houseMeant(scene, words);
      if (meant !== undefined) return [meant];
      const [own] = isSaid && phrase.case === 'topic' ? scene.entitiesIn(phrase).filter(isOrganization) : [];
      if (own && (PREMISES.test(own.name) || isToldAsHouse(scene, own.name))) return [own.name];
    }
    return [];
  }

  // `나래체육센터는 다온재단이 운영한다`: a house that no reader of names knows
  private unreadSites(): string[] {
    const { scene } = this;
    const { start } = scene.sentence;
    const acts = names(this.args('subject')).length > 0;
    return [...this.phrases('object'), ...(acts ? this.phrases('topic') : [])].flatMap((p) => {
      const words = scene.textOf(p);
      const run = /(?:의)?\s(?:(?:위탁|민간|통합|현장)\s?)?(?:운영|관리|경영)권?\s?$/u.exec(words);
      const end = p.start + (run ? run.index : words.trimEnd().length);
      const site = siteAt(scene, end - start);
      // `나래수목원 옆 공원은`: not the park itself
      return site && site.start >= p.start && site.end >= end - 1 ? [site.name] : [];
    });
  }

  /** Whom the text is about, where nobody of the sentence takes this part and somebody else acts in it. */
  running(others: readonly string[]): string[] {
    const [name] = about(this.scene);
    const subjects = names(this.args('subject'));
    if (name === undefined || !subjects.length || subjects.some((s) => !others.includes(s))) return [];
    // `나래전자와 나래벤처스가 각각 30억원과 20억원을 부담했다`: into the fund that one of them has formed
    const own = subjects.includes(name) ? fundFormedBy(this.scene, name) : undefined;
    if (own !== undefined) return subjects.includes(own) ? [] : [own];
    if (subjects.includes(name)) return [];
    const { clause, scene } = this.read;
    // `행사비를 댔다`, `나머지는 나래가 냈다`: of what firms are made only where the text tells of that
    if (!/^(?:투자|출자|베팅|수혈|납입|청약)$/u.test(this.lemma) && !tellsOfCapital(scene)) return [];
    // `창원에 640억원을 투자해 공장을 짓는다`: it is put into something else
    // Whom an event of the clause says to be paid
    const { start, end } = clause;
    const isPaid = this.read.events.some(
      (e) =>
        e.type === 'investment' &&
        e.evidence.some((v) => v.start < end && v.end > start) &&
        e.participants.some((p) => p.role === 'recipient'),
    );
    if (isPaid) return [];
    // `60%는 나래전자가, 40%는 다온전자가 댄다`: a part of what is told, which the shares say
    if (this.phrases('topic').some((p) => /\d(?:%|퍼센트)$/u.test(scene.textOf(p).trim()))) return [];
    const isElsewhere = this.phrases('at', 'to', 'topic').some(
      (p) =>
        /(?:곳|팀|기업|회사|업체|개사)$/u.test(scene.textOf(p).trim()) ||
        (p.case !== 'topic' &&
          !clause.dates.some((d) => d.start < p.end && d.end > p.start) &&
          !/^에서?는$/u.test(p.particle)),
    );
    const goesOn = clause.ending === 'connective' && /[해아어여]$/u.test(clause.predicate.text);
    if (isElsewhere || goesOn || /(?:공장|라인|시설|설비|연구소|건립|증설)/u.test(scene.textOf(clause))) return [];
    const into = moneyGoesTo(scene, this.read.events);
    return into === undefined || into === subjects[0] ? [] : [into];
  }
}

const CAPITAL = /투자|출자|자본금|지분|증자|라운드|시리즈|펀드|조합|합작|주주|인수\s?(?:대금|자금)/u;
/** Whether a sentence or the one before it tells of money that makes one a holder. */
const tellsOfCapital = ({ article, sentence }: Scene): boolean =>
  CAPITAL.test(sentence.text) || CAPITAL.test(article.sentences[sentence.index - 1]?.text ?? '');

const MADE_OWN = /^(?:세우|설립|차리|인수|사들이|창업|품|출범)$/u;
const isTime = (scene: Scene, phrase: Phrase): boolean =>
  /^(?:지금|현재|그동안|이후|올해|지난해)/u.test(scene.textOf(phrase).trim()) ||
  scene.sentence.dates.some((d) => d.start < phrase.end && d.end > phrase.start);
const FOUNDING = /^(?:세우|설립|만들|차리|꾸리|출범|결성|띄우|조성|신설)$/u;
// Whom the sentence before set up
function foundedBefore({ article, sentence }: Scene): string | undefined {
  return article.sentences[sentence.index - 1]?.clauses
    .filter(({ lemma }) => FOUNDING.test(lemma ?? ''))
    .flatMap((c) => c.arguments)
    .findLast((a) => isOrganization(a.mention) && (a.case === 'object' || a.case === 'subject'))?.mention.name;
}

/** What something is made of: goods, know-how. */
const isStuff = (words: string): boolean => isGoods(words) || /(?:기술|특허|공법|레시피)$/u.test(words.trim());

const names = (args: readonly Argument[]): string[] => [...new Set(args.map((a) => a.mention.name))];
const about = (scene: Scene): string[] => {
  const name = aboutOf(scene);
  return name === undefined ? [] : [name];
};

function fits(frame: Frame, parties: Parties): boolean {
  const { clause } = parties.read;
  if (!frame.verbs.test(parties.lemma)) return false;
  // `나래 물량은 다온이 실어 나른다`: what is loaded is carried for another, not used
  const next =
    clause.ending === 'connective' && clause.parent !== undefined ? parties.scene.clauses[clause.parent] : undefined;
  if (parties.lemma === '싣' && /^(?:나르|옮기|보내|달리|다니|오가|뜨|출항|떠나|향하)$/u.test(next?.lemma ?? ''))
    return false;
  if (parties.isNominal && (frame.voice === 'passive' || frame.predicate || frame.beside)) return false;
  if (!parties.isNominal && frame.voice && (clause.voice === 'passive') !== (frame.voice === 'passive')) return false;
  if (frame.predicate && !frame.predicate.test(clause.predicate.text)) return false;
  const words = (phrases: readonly Phrase[]) => phrases.map((p) => parties.scene.textOf(p).trim());
  if (frame.beside && !words(parties.phrases('to', 'at', 'bare', 'by')).some((w) => frame.beside!.test(w)))
    return false;
  if (
    frame.unless &&
    words(parties.phrases('at', 'bare')).some((w) => frame.unless!.test(w)) &&
    parties.of('maker', false).length
  )
    return false;
  const things = words(parties.things());
  if (!things.length && PLAIN.test(parties.lemma)) return true;
  return !frame.thing || things.some(frame.thing);
}

/** A verb told by its noun: `배터리 납품을 시작했다`. */
interface VerbalNoun {
  lemma: string;
  /** What it is done to. */
  thing: Phrase | undefined;
}

/** Goods need no name where these are told. */
const PLAIN = /^(?:납품|공급|수출)$/u;
const VERBAL =
  /^(.*?)\s?(납품|공급|수출|판매|인도|투자|출자|수입|도입|구매|구입|사용|채택|탑재|장착|적용|활용|이용|유통|조달|설치|구축|보급|위탁생산|위탁|의뢰|위탁운영|운영)$/u;

// `배터리 납품을 시작했다`, `수출에 나섰다`
function nounOf({ scene, index, lemma }: TieClause): VerbalNoun | undefined {
  if (!LIGHT.test(lemma)) return undefined;
  for (const phrase of scene.phrasesOf(
    index,
    'object',
    ...(/^(?:나서|성공|돌입|착수|들어가)$/u.test(lemma) ? (['at'] as const) : []),
  )) {
    const match = VERBAL.exec(scene.textOf(phrase).trim());
    if (!match) continue;
    const before = match[1]!.trim();
    return { lemma: match[2]!, thing: before ? { ...phrase, end: phrase.start + before.length } : undefined };
  }
  return undefined;
}

/** The ties of one clause by the table. */
export function readValency(read: TieClause): DraftRelation[] {
  const noun = nounOf(read);
  const found = noun ? tiesBy(new Parties(read, noun)) : [];
  const all = VALENCY_LEMMAS.test(read.lemma) ? [...found, ...tiesBy(new Parties(read))] : found;
  return all.filter((tie) => !(tie.type === 'supply' && isSale(read, tie.target)));
}

// `자회사를 보람파트너스에 팔았다`: a firm that changes hands is no goods
const isSale = ({ events, clause }: TieClause, buyer: string): boolean =>
  events.some(
    (e) =>
      e.type === 'acquisition' &&
      e.participants.some((p) => p.role === 'acquirer' && p.name === buyer) &&
      e.evidence.some((v) => v.start < clause.end && v.end > clause.start),
  );

// `주방 관리는 나래푸드가 맡는다`: which house that is was told before by its kind
const ruleOf = (frame: Frame, { scene }: Parties, target: string): string =>
  frame.target === 'site' && !scene.sentence.text.includes(target) ? HOUSE_TOLD : frame.rule;

function tiesBy(parties: Parties): DraftRelation[] {
  const { scene, index } = parties.read;
  const found: DraftRelation[] = [];
  for (const frame of FRAMES) {
    if (!fits(frame, parties)) continue;
    const isSupply = frame.type === 'supply';
    const sources = parties.of(frame.source, isSupply);
    const targets = parties.of(frame.target, isSupply);
    const to = targets.length || !frame.running ? targets : parties.running(sources);
    for (const source of sources)
      for (const target of to)
        if (source !== target && !sources.includes(target))
          found.push(toTie(scene, index, frame.type, source, target, ruleOf(frame, parties, target), !targets.length));
  }
  return found;
}
