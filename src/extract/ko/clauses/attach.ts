// Phrases, dates and quantities in, the predicate that each belongs to out.
import type { Case, DateMention } from '../../types.ts';
import type { Phrase } from './phrases.ts';
import type { Predicate } from './predicate.ts';
import { isSum, isSumThen } from './sums.ts';
import type { Token } from './tokens.ts';
import { HAPPENING, isHaving, STATIVE } from './verbs.ts';

/** A date or quantity with its first and last word. */
export interface Placed {
  token: number;
  last: number;
  /** A date's, so that `2019년 10월에는` goes to the main verb. */
  date?: DateMention;
}

/** What a firm goes through, and does to no other. */
const BEFALLING = new Set(
  '나오 남 파산 도산 부도 상장 법정관리 기업회생 회생절차 워크아웃 폐업 퇴출 몰락 성장 급성장 떠오르 부상 독립 출발 거듭나 활동'.split(
    ' ',
  ),
);
/** States of a place or degree, which have a subject of their own before a noun: `본사가 위치한 성남`. */
const SITUATED = new Set('위치 소재 속 달 관련 해당'.split(' '));
/** Heads that the clause does not lack: `A가 B를 세운 것`, `…할 곳`. */
const OUTER_HEAD =
  /^(?:것|곳|이유|배경|까닭|사실|점|때|자리|가운데|경우|만큼|데|일|바|당시|이후|결과|계획|방안|방침|의혹|혐의|모습|의미|셈)/u;
/** No predicate further on than this takes what stands before the first. */
const FURTHEST = 32;

/** What each phrase and each of the others belongs to, by index; -1 behind the last predicate. */
export interface Attachment {
  phrases: number[];
  others: number[];
}

/** Which predicate takes what, by the order of words, the cases and the kind of each clause. */
export function attachTo(
  phrases: readonly Phrase[],
  cases: readonly Case[],
  others: readonly Placed[],
  predicates: readonly Predicate[],
  parents: readonly (number | undefined)[],
  tokens: readonly Token[],
): Attachment {
  return new Attacher(phrases, cases, predicates, parents, tokens).attach(others);
}

const IS_ONE = /[가-힣](?<!한국|외국|미국|일본|중국)[가-힣]인$/u;
const isSubject = (kase: Case): boolean => kase === 'subject' || kase === 'topic';

class Attacher {
  /** For each word the first predicate, subject, object and phrase in 도 that begins behind it. */
  private readonly nextPredicate: number[];
  private readonly nextSubject: number[];
  private readonly nextObject: number[];
  private readonly nextAlso: number[];
  /** For each word the next that ends a sum and leaves its verb to what follows, itself included; and the next sum behind it. */
  private readonly nextGap: number[];
  private readonly nextSum: number[];
  /** For each word the phrase that it stands in, else the next. */
  private readonly phraseOf: number[];
  /** For each predicate the first from it on that stands in no modifier; itself where there is none. */
  private readonly main: number[];
  private readonly embedded: boolean[];
  private readonly taken: number[];
  private readonly owned: boolean[];
  /** The words that a day begins at. */
  private readonly days = new Set<number>();

  constructor(
    private readonly phrases: readonly Phrase[],
    private readonly cases: readonly Case[],
    private readonly predicates: readonly Predicate[],
    private readonly parents: readonly (number | undefined)[],
    private readonly tokens: readonly Token[],
  ) {
    const count = tokens.length;
    this.nextPredicate = new Array<number>(count).fill(-1);
    this.nextSubject = new Array<number>(count).fill(-1);
    this.nextObject = new Array<number>(count).fill(-1);
    this.nextAlso = new Array<number>(count).fill(-1);
    this.nextGap = new Array<number>(count).fill(-1);
    this.nextSum = new Array<number>(count).fill(-1);
    for (let i = count - 1; i >= 0; i--) {
      this.nextGap[i] = isSumThen(tokens[i]!) ? i : (this.nextGap[i + 1] ?? -1);
      this.nextSum[i] = tokens[i + 1] && isSum(tokens[i + 1]!) ? i + 1 : (this.nextSum[i + 1] ?? -1);
    }
    this.phraseOf = new Array<number>(count).fill(-1);
    this.taken = new Array<number>(phrases.length).fill(-1);
    this.owned = new Array<boolean>(predicates.length).fill(false);
    this.embedded = predicates.map((_, i) => this.isEmbedded(i));
    this.main = predicates.map((_, i) => i);
    let main = -1;
    for (let i = predicates.length - 1; i >= 0; i--) {
      if (!this.embedded[i]) main = i;
      if (main >= 0) this.main[i] = main;
    }
    fillBefore(this.phraseOf, phrases.length, (i) => phrases[i]!.last + 1);
    fillBefore(this.nextPredicate, predicates.length, (i) => predicates[i]!.first);
    fillBefore(this.nextSubject, phrases.length, (i) => (isSubject(cases[i]!) ? phrases[i]!.first : -1));
    fillBefore(this.nextObject, phrases.length, (i) =>
      cases[i] === 'object' && !phrases[i]!.postposition ? phrases[i]!.first : -1,
    );
    fillBefore(this.nextAlso, phrases.length, (i) =>
      cases[i] === 'also' && phrases[i]!.particle === '도' ? phrases[i]!.first : -1,
    );
  }

  attach(others: readonly Placed[]): Attachment {
    const { phrases, cases, taken } = this;
    for (const { token, date } of others) if (date?.text.endsWith('일')) this.days.add(token);
    // Subjects first, left to right: what they belong to decides for the dates before them
    for (let i = 0; i < phrases.length; i++)
      if (isSubject(cases[i]!)) {
        const index = this.isOfCopula(i) ? -1 : this.choose(cases[i]!, phrases[i]!.first, phrases[i]!.last, phrases[i]);
        taken[i] = index;
        if (index >= 0) this.owned[index] = true;
      }
    for (let i = 0; i < phrases.length; i++)
      if (!isSubject(cases[i]!)) taken[i] = this.choose(cases[i]!, phrases[i]!.first, phrases[i]!.last, phrases[i]);
    // `제주도와 나래홀딩스가 출자해 세운`: one list has one verb
    for (let i = phrases.length - 2; i >= 0; i--)
      if (phrases[i]!.listed && taken[i + 1]! >= 0 && phrases[i]!.last + 1 === phrases[i + 1]!.first)
        taken[i] = taken[i + 1]!;
    const found = others.map(({ token, last, date }) =>
      date && /(?:[은는]|^엔)$/u.test(date.after)
        ? this.chooseDay(token, last, date)
        : this.choose('bare', token, last, undefined, date),
    );
    return { phrases: taken, others: found };
  }

  // `나래펀드가 최대주주인 다온전자는`: what somebody is to the one who acts
  private isOfCopula(index: number): boolean {
    const { phrases, cases, tokens } = this;
    const next = phrases[index + 1];
    return (
      next !== undefined &&
      cases[index] === 'subject' &&
      phrases[index]!.head !== undefined &&
      isSubject(cases[index + 1]!) &&
      next.first === phrases[index]!.last + 1 &&
      next.head?.kind === 'organization' &&
      [0, 1].some((i) => next.first + i < next.last && IS_ONE.test(tokens[next.first + i]!.word))
    );
  }

  // Inside a modifier: the modifier's own verb, what is joined to it, and 하기, 하기 위해 before a finite verb
  private isEmbedded(index: number): boolean {
    const p = this.predicates[index]!;
    if (p.ending === 'adnominal') return true;
    if (p.ending === 'nominal')
      return (
        index < this.predicates.length - 1 &&
        /(?:기|기도|기는|위해|위해서|위하여|[함됨짐임음]에|[함됨짐]으로|[함됨짐]으로써)$/u.test(
          this.tokens[p.last]?.word ?? '',
        )
      );
    const parent = this.parents[index] ?? -1;
    // `수요에 대응하고 고객을 늘리기 위해 샀다`
    return (
      p.ending === 'connective' &&
      (this.predicates[parent]?.ending === 'adnominal' ||
        (this.predicates[parent]?.ending === 'nominal' &&
          this.predicates[parent].unreal === 'purpose' &&
          this.isEmbedded(parent)))
    );
  }

  private between(next: readonly number[], from: number, to: number): boolean {
    const found = next[from] ?? -1;
    return found >= 0 && this.phrases[found]!.last < to;
  }

  // The subject or topic that ends right before the word; -1 where there is none
  private endingAt(token: number): number {
    const index = this.phraseOf[token - 1] ?? -1;
    return index >= 0 && this.phrases[index]!.last === token - 1 && isSubject(this.cases[index]!) ? index : -1;
  }

  // Whether the phrase of or behind the word is a place or an object
  private isOfVerb(token: number): boolean {
    const kase = this.cases[this.phraseOf[token] ?? -1];
    return kase === 'at' || kase === 'object';
  }

  private choose(kase: Case, token: number, last: number, phrase?: Phrase, date?: DateMention): number {
    const { predicates } = this;
    const first = this.nextPredicate[last] ?? -1;
    if (first < 0) return -1;
    if (kase === 'topic') return this.chooseTopic(this.beyondNominal(last, first));
    const end = predicates.length - 1;
    for (let q = first; q < end && q < first + FURTHEST; q++) {
      const p = predicates[q]!;
      // `나래공장이 기공식을 주민이 참석한 가운데 가졌다`: the nearer subject was there, no more
      if (this.isPresence(p) && this.between(this.nextSubject, last, p.first)) continue;
      if (p.ending !== 'adnominal' && !(this.embedded[q] && (kase === 'subject' || date))) return q;
      if (p.ending === 'adnominal' && (this.isOfNext(last, p.first) || this.isBeforeTopic(phrase, p.first))) continue;
      if (p.ending === 'adnominal' && NO_OBJECT.has(p.lemma) && this.isPastObject(last, p.first, phrase)) continue;
      // What is joined to a modifier takes what the modifier takes
      const judge = date && p.ending === 'connective' ? (predicates[this.parents[q] ?? q] ?? p) : p;
      if (date ? this.takesDate(date, token, last, judge, q) : this.takes(kase, last, judge, q, phrase)) return q;
    }
    return Math.min(end, first + FURTHEST);
  }

  private isPresence(p: Predicate): boolean {
    return p.ending === 'connective' && this.tokens[p.last]?.word === '가운데';
  }

  // `[가람은 나래에서 60억원을,] 앱을 만드는 다온은 보람에서 50억원을 유치했다`: not of who is only described
  private isOfNext(last: number, verb: number): boolean {
    const gap = this.nextGap[last] ?? -1;
    if (gap < 0 || gap + 1 >= verb) return false;
    const sum = this.nextSum[gap] ?? -1;
    return sum > verb;
  }

  // `가람은 [다온리튬을,] 나래는 부품을 만드는 솔내를 세웠다`: a modifier reaches over no topic
  private isBeforeTopic(phrase: Phrase | undefined, verb: number): boolean {
    if (!phrase || !this.tokens[phrase.last]!.pause) return false;
    const next = this.phrases[phrase.index + 1];
    return next?.case === 'topic' && next.first === phrase.last + 1 && next.last < verb;
  }

  // `나래공사 사장에 김다온을, 19일 출범하는 다온공사 사장에 박보람을 임명한다`: what begins takes no object
  private isPastObject(last: number, verb: number, phrase?: Phrase): boolean {
    const own = phrase?.case === 'object' ? phrase.index : (this.nextObject[last] ?? -1);
    const object = this.phrases[own];
    return object !== undefined && object.last < verb && this.tokens[object.last]!.pause;
  }

  // `대표는 “지난 9월에는 매장을 냈다”고 말했다`: behind who says it, a day is of what is said
  private chooseDay(token: number, last: number, date: DateMention): number {
    const chosen = this.choose('topic', token, last, undefined, date);
    const said = this.main[this.nextPredicate[last] ?? -1] ?? -1;
    if (chosen < 0 || said < 0 || chosen === said || this.predicates[said]?.ending !== 'quoted') return chosen;
    for (let i = (this.phraseOf[token] ?? this.phrases.length) - 1; i >= 0; i--)
      if (isSubject(this.cases[i]!) && (this.taken[i] === chosen || this.isSaidBefore(this.taken[i]!, said)))
        return said;
    return chosen;
  }

  // `“상장이 목표”라며 “내년에는 법인을 세울 것”이라고 말했다`: what was said first has the speaker
  private isSaidBefore(taken: number, said: number): boolean {
    return taken >= 0 && taken < said && this.predicates[taken]!.ending === 'quoted';
  }

  // `A는 수요가 늘어날 것에 대비해 …`, `A는 인기가 높아지고 수요가 늘어남에 따라 …`: a nominal with a subject of its own
  // leaves the topic to what follows; `A는 B가 C를 사들여 최대주주가 되는 것을 승인했다` where a firm is that subject
  private beyondNominal(last: number, first: number): number {
    const { predicates, parents } = this;
    const q = this.main[first]!;
    const subject = this.nextSubject[last] ?? -1;
    const isFirms = subject >= 0 && this.isFirm(this.phrases[subject]!.last);
    // `A는 B가 C를 인수하는 등 사업을 넓히고 있다`
    if (q === first && isFirms && q + 1 < predicates.length && this.tokens[predicates[q]!.last]!.word === '등')
      if (this.between(this.nextSubject, last, predicates[q]!.first)) return this.main[q + 1]!;
    let own = q;
    while (q === first && own < q + FURTHEST && predicates[own]!.ending === 'connective' && parents[own] === own + 1)
      own++;
    const isOwn =
      q === first &&
      own + 1 < predicates.length &&
      (predicates[own]!.ending === 'nominal'
        ? own === q || this.embedded[own]! || isFirms
        : own === q && this.isPresence(predicates[q]!));
    return isOwn && this.between(this.nextSubject, last, predicates[q]!.first) ? this.main[own + 1]! : q;
  }

  // `A는 B가 C한다고 밝혔다`: the topic is who says it; without a subject of its own the quoted clause has A too (inherited)
  private chooseTopic(q: number): number {
    const { predicates, parents } = this;
    for (let j: number | undefined = q, step = 0; j !== undefined && step < FURTHEST; step++) {
      const p: Predicate = predicates[j]!;
      const parent: number | undefined = parents[j];
      if (p.ending === 'quoted' && parent !== undefined) {
        const said = predicates[parent]!;
        if (said.reporting && !this.between(this.nextSubject, p.last, said.first)) return parent;
      }
      if (p.ending !== 'connective') break;
      j = parent;
    }
    return q;
  }

  private takes(kase: Case, last: number, p: Predicate, q: number, phrase: Phrase | undefined): boolean {
    const adjective = p.stative && p.light === '하' && STATIVE.has(p.lemma) && !SITUATED.has(p.lemma);
    if (kase === 'subject') return this.takesSubject(last, p, q, adjective);
    // 와도, 에는: what is set off by 도, 는 belongs to the main verb
    if (kase === 'with' && /[도는]$/u.test(phrase?.particle ?? '')) return false;
    // `나래투자도 자사가 운용하는 펀드로 투자했다`: who else does it stands before the subject of the modifier
    if (kase === 'also' && phrase?.particle === '도' && this.between(this.nextSubject, last, p.first)) return false;
    return !adjective;
  }

  private takesSubject(last: number, p: Predicate, q: number, adjective: boolean): boolean {
    const { predicates, owned } = this;
    const matrix = this.main[q]!;
    // `A가 B가 조성한 펀드에 출자했다`: the nearer subject is the modifier's
    // `보람벤처스가 최대주주가 된 나래셀은`: what somebody becomes is no other subject
    const becomes = p.lemma === '되' && this.endingAt(p.first) >= 0;
    if (matrix !== q && !becomes && this.between(this.nextSubject, last, p.first)) return false;
    if (this.between(this.nextSubject, p.last, predicates[matrix]!.first)) return true;
    if (this.actsToo(p.last + 1, matrix)) return true;
    // `나래로봇이 17일 개막한 전시회에서 로봇을 선보였다`: what begins is the noun behind
    if (p.voice === 'passive' || adjective || p.lemma === '개막' || p.lemma === '폐막') return false;
    if (owned[matrix] || owned[q + 1]) return true;
    // `나래로봇이 17일 새로 지은 공장 준공식을 열었다`: a day right behind who acts says when the last is done
    if (this.days.has(last + 1) && this.isDoneTo(p, matrix)) return false;
    if (BEFALLING.has(p.lemma) && this.isFirm(last) && this.leadsToFirm(p.last + 1)) return false;
    const head = this.tokens[p.last + 1]?.word ?? '';
    return !this.between(this.nextObject, last, p.first) || OUTER_HEAD.test(head);
  }

  // `가람제약이 투자한 나래셀도 상장을 준비한다`: who also acts is the noun behind, where something else is the object or none can be
  private actsToo(token: number, main: number): boolean {
    const also = this.phrases[this.nextAlso[token - 1] ?? -1];
    if (!also || also.first !== token) return false;
    const { first, voice, light, lemma } = this.predicates[main]!;
    return (
      also.last < first &&
      (voice === 'passive' ||
        light === '이' ||
        NO_OBJECT.has(lemma) ||
        BEFALLING.has(lemma) ||
        this.between(this.nextObject, also.last, first))
    );
  }

  // The day is no part of `17일 문을 연`, and the main verb has an object behind the modifier
  private isDoneTo(p: Predicate, main: number): boolean {
    const { ending, voice, first } = this.predicates[main]!;
    return (
      ending !== 'nominal' &&
      voice !== 'passive' &&
      !OPENING.has(p.lemma) &&
      !DATED.has(p.lemma) &&
      this.between(this.nextObject, p.last, first)
    );
  }

  // `가람전자가 매물로 나온 나래소재를 인수했다`: what befell the firm behind
  private leadsToFirm(token: number): boolean {
    const phrase = this.phraseOf[token] ?? -1;
    const kase = this.cases[phrase];
    const isPut = kase === 'object' || kase === 'at' || kase === 'with';
    return isPut && this.isFirm(this.phrases[phrase]!.last);
  }

  private isFirm(token: number): boolean {
    return this.tokens[token]?.mention?.kind === 'organization';
  }

  // Nothing but a place or the door stands between
  private isNear(last: number, verb: number): boolean {
    let end = verb - 1;
    if (/^(?:문|첫선)을$/u.test(this.tokens[end]?.word ?? '')) end--;
    if (/^(?:새롭게|새로|정식으로|처음)$/u.test(this.tokens[end]?.word ?? '')) end--;
    if (end <= last) return true;
    const between = this.phraseOf[last + 1] ?? -1;
    return between >= 0 && this.cases[between] === 'at' && this.phrases[between]!.last === end;
  }

  // `오는 9월 백서를 발간하는 나래제약은 … 밝혔다`: what was done or goes on is done on no day to come
  private isPastMain(q: number): boolean {
    const main = this.predicates[this.main[q]!]!;
    return main.ending === 'final' && main.modality !== 'planned' && !main.unreal;
  }

  // The topic right before a time belongs to a deed of the past that has no other time
  private isOfTopic(token: number, p: Predicate, q: number): boolean {
    const before = this.endingAt(token);
    if (p.ending !== 'adnominal' || before < 0 || this.cases[before] !== 'topic') return false;
    const main = this.main[q]!;
    const last = this.predicates[main];
    if (!last || main === q || this.taken[before]! < main || last.light === '이' || last.stative) return false;
    let then = main;
    while (this.predicates[then]!.modality === undefined && (this.parents[then] ?? then) > then)
      then = this.parents[then]!;
    if (this.predicates[then]!.modality !== 'occurred') return false;
    for (let i = p.last + 1; i < last.first; i++) if (this.tokens[i]!.mention?.kind === 'date') return false;
    // `나래는 2011년 김다온 대표가 세운 회사로, 지난해 …`: what is said of the topic itself
    const made = this.cases[this.phraseOf[p.last + 1] ?? -1];
    return made === 'object' || made === 'at' || made === 'with';
  }

  private takesDate(date: DateMention, first: number, last: number, p: Predicate, q: number): boolean {
    // `지난 3월 매출을 늘리기 위해 공장을 지었다`: when it was done; `2030년까지 줄이기 위해`: when it is aimed at
    const isAim = (p.ending === 'nominal' && p.unreal === 'purpose') || this.tokens[p.last]!.word === '위한';
    if (isAim) return date.direction === 'future';
    // `나래식품은 27일 연구원 12명으로 구성된 팀을 발족했다`: a day right behind who acts says when that is done, unless the
    // place or the object of the nearer verb follows it (`8일 판교에 문을 연`)
    if (last + 1 < p.first && date.text.endsWith('일') && !HAPPENING.has(p.lemma)) {
      const before = this.endingAt(first);
      if (before >= 0 && this.taken[before] !== q && !this.isOfVerb(last)) return false;
    }
    // `5월 공장 옆에 시험선로를 갖춘 센터를 준공했다`: what a thing has is no deed of a day
    if (p.ending === 'adnominal' && isHaving(p)) return false;
    // `7일 시청에서 육성 중인 기업을 소개하는 행사를 열었다`: what goes on is done on no one day
    if (p.ending === 'adnominal' && this.tokens[p.last]?.word === '중인' && date.text.endsWith('일') && !date.after)
      return false;
    // `가람전자는 지난달 참여할 회사를 뽑았다`: what is over is not when the modifier's deed is to be done
    if (date.direction === (p.modality === 'planned' ? 'past' : p.modality === 'occurred' ? 'future' : '-'))
      return false;
    // `지난 2월 나래로봇이 서울에서 열린 행사에서 공개했다`: before who acts, a day is of what is done there
    const within = this.phraseOf[last] ?? -1;
    const follower =
      within >= 0 && this.phrases[within]!.last > last && isSubject(this.cases[within]!)
        ? within
        : (this.nextSubject[last] ?? -1);
    if (follower >= 0 && this.phrases[follower]!.last < p.first && this.taken[follower] !== q) return false;
    // `유 대표는 2011년 부친이 세운 새봄식품에 합류했다`: behind the topic, a time before who acts in the modifier is of the last deed
    if (follower >= 0 && this.phrases[follower]!.last < p.first && this.isOfTopic(first, p, q)) return false;
    // A length of time is of what lasts, not of what was done at once to the noun (`4월부터 석 달간 선발된 직원을 가르쳤다`)
    if (p.voice === 'passive' && !HAPPENING.has(p.lemma) && (date.form === 'duration' || date.after.startsWith('부터')))
      return false;
    // `다음 달 여는 포럼`, `내년 3월 제주에 문을 여는 매장`: in the present, and still to come
    const opens =
      p.stative &&
      // `2025년 문을 여는 매장`: a year says nothing of its direction
      (OPENING.has(p.lemma)
        ? date.direction !== 'past' &&
          (this.isNear(last, p.first) || (date.direction === 'future' && this.isPastMain(q)))
        : date.direction === 'future' && this.isPastMain(q) && isDeed(p));
    return (!p.stative || opens) && p.unreal !== 'possible' && !this.tokens[last]?.pause;
  }
}

/** What nobody does to a thing. */
const NO_OBJECT = new Set('출범 발족 열리 취임 부임 개막 시작되 위치 참석'.split(' '));

/** What is done on a day, also where it is told in the present. */
const OPENING = new Set(
  '열 선보이 내놓 짓 세우 나오 들어서 보이 공개 출시 오픈 개점 개장 개관 개원 개소 개교 개통 출범 착공 준공 완공'.split(
    ' ',
  ),
);

/** What is told with its own day, before its noun: `정부가 3일 발표한 대책`. */
const DATED = new Set('발표 공시 밝히 체결 맺 제기 내 인수 개최 발의 제출 공포 고시 통보 확정 결정 채택'.split(' '));

const isDeed = (p: Predicate): boolean => p.light === '하' && p.ending === 'adnominal' && !STATIVE.has(p.lemma);

// For each word the first of the things in order that begins behind it
function fillBefore(table: number[], count: number, firstOf: (index: number) => number): void {
  let at = 0;
  for (let i = 0; i < count; i++) {
    const first = firstOf(i);
    for (; at < first; at++) table[at] = i;
  }
}
