// A cue in its clause in, the draft of its event out: roles filled by particle, as the event type says.
import { edtfSpan } from '../../../model/index.ts';
import type { Argument, Clause, DraftEvent, EntityMention, ReadArticle, Trace } from '../../types.ts';
import { AT, PAYING } from '../../ko/clauses.ts';
import { isInfinitive } from '../../ko/clauses/infinitive.ts';
import type { Phrase } from '../../ko/clauses/phrases.ts';
import { SEATS } from '../../ko/people/titles.ts';
import type { Match } from './cues.ts';
import type { Told } from './merge.ts';
import { contractOf, dateOf, isTensed } from './dates.ts';
import { laterYear } from './laterYear.ts';
import { saysThen } from '../thenTold.ts';
import { isPlace, type Filled, type Scene } from './scene.ts';

/** What a contract only promises. */
const AHEAD = new Set(['founding', 'construction', 'program', 'release', 'conference']);

/** `인수는 다음 달 마무리된다`: the deed itself is nobody. */
const DEED_ALONE =
  /^(?:인수|합병|인수합병|매각|매입|취득|투자|출자|유상증자|설립|출범|신설|건설|공사|증설|착공|준공|완공|개관|개원|개장|협약|계약|제휴|소송|취임|선임|규모|금액|방식|형태)$/u;

/** What is done at one time. */
const ONCE = new Set(['agreement', 'acquisition', 'founding', 'appointment', 'investment', 'litigation']);

/** `자본금을 출자해 세우는 회사다`: what somebody is about to make. */
const isMaking = ({ clauses }: Scene, { clause, modality, type }: Match): boolean =>
  modality === 'ongoing' &&
  (type.id === 'founding' || type.id === 'investment') &&
  [clause, clauses[clause]?.parent ?? clause].some((i) => {
    const { ending, lemma = '', predicate } = clauses[i]!;
    return ending === 'adnominal' && /^(?:세우|만들|설립|신설|꾸리)$/u.test(lemma) && predicate.text.endsWith('는');
  });

/** `다음 달 1일자로 임명했다`: done, and in force from then on. */
const isEffectiveLater = ({ clauses, article: { published } }: Scene, { clause }: Match): boolean =>
  published !== undefined &&
  (clauses[clause]?.dates ?? []).some(({ after, from }) => /^자로?/u.test(after) && !!from && from > published);

// `연구소를 신설하는 조직개편을 단행했다`: what is carried out is done
const isCarriedOut = (scene: Scene, { clause }: Match): boolean => {
  const { ending, parent = -1, predicate } = scene.clauses[clause]!;
  const { lemma = '', modality } = scene.clauses[parent] ?? {};
  // `전무로 승진시키는 것을 비롯한 인사를 단행했다`
  const rest = scene.textOf({ start: predicate.end, end: predicate.end + 60 });
  if (/는 것을$/u.test(predicate.text) && /^\s비롯[한해][^.]{0,30}\s(?:단행|실시)/u.test(rest)) return true;
  return (
    (ending === 'adnominal' || predicate.text.endsWith(' 등')) &&
    modality === 'occurred' &&
    /^(?:단행|실시|마치|완료|마무리)$/u.test(lemma) &&
    ![clause, parent].some((i) => scene.clauses[i]!.dates.some((d) => isAfter(scene, d.from)))
  );
};

// `2025년까지 1조원을 투자하는 협약을 맺었다`: money that a region is promised is still to be paid
const isPledged = (scene: Scene, { clause }: Match): boolean => {
  const head = scene.headOf(clause);
  return (
    head !== undefined && /(?:협약|협약서|양해각서|MOU|의향서|각서)(?:\([^()]{1,12}\))?$/u.test(scene.textOf(head))
  );
};

// `나래소재를 인수하는 안건을 의결했다`: what a meeting lets pass is still to be done
const isProposal = (scene: Scene, { clause, type }: Match): boolean => {
  const head = scene.headOf(clause);
  return (
    type.id !== 'appointment' && head !== undefined && /(?:^|\s|[가-힣])안건$|(?:^|\s)안$/u.test(scene.textOf(head))
  );
};

/** `50억원을 들여 짓기로 하고`: still ahead, as what it is paid for. */
// `지난 3일 참여해 … 나선다고 발표했다`, `지난 4월 300억원을 투자해 공장을 짓겠다고 밝혔다`: the date is when it was said
function isMeant({ clauses }: Scene, { parent = -1, predicate: { text } }: Clause, edtf: string): boolean {
  const said = clauses[parent];
  return said?.ending === 'quoted' && (edtf.length === 10 || (said.modality === 'planned' && PAYING.test(text)));
}
const RESOLVED = /[기키]로 하(?:고|며|면서)$/u;

// `가람항공(加藍航空·Garam Air)과`: the same in other letters
function isOtherLetters({ sentence: { organizations, text, start } }: Scene, name: string): boolean {
  if (/[가-힣]/u.test(name)) return false;
  const own = organizations.find((o) => o.name === name);
  if (!own || !/[가-힣]\([^()가-힣]{0,40}$/u.test(text.slice(Math.max(0, own.start - start - 42), own.start - start)))
    return false;
  const named = organizations.findLast((o) => o.end < own.start && text[o.end - start] === '(');
  return named !== undefined && named.name !== name;
}

// `가람건설과 나래건설 컨소시엄이`: both, and no consortium of the second alone
function memberOf({ sentence: { organizations, text, start } }: Scene, name: string): string {
  const own = organizations.find((o) => o.name === name);
  const isListed = own && /[가-힣A-Za-z)](?:[와과]\s|[·,-]\s?)$/u.test(text.slice(0, own.start - start));
  return isListed ? name.slice(0, -' 컨소시엄'.length) : name;
}

const FINISHED = /(?:^|\s)(?:마치|마무리하|마무리 짓|완료하|끝내|마무리짓)고,?$/u;
/** `늘린다고`: no plan by its own words. */
const isSaidSo = ({ clauses }: Scene, index: number): boolean => /다고$/u.test(clauses[index]!.predicate.text);

const isAfter = ({ article: { published } }: Scene, from?: string | null): boolean =>
  published !== undefined && !!from && from > published;

const datesUntil = (scene: Scene, index: number) =>
  [...scene.chainBefore(index), index].flatMap((i) => scene.datesOf(i));
/** `과정을 운영한 뒤 학과를 신설할 계획이다`: nothing says that it is over. */
function isStillToCome(scene: Scene, index: number): boolean {
  const dates = datesUntil(scene, index);
  if (dates.length) return dates.some((d) => isAfter(scene, d.from));
  const { start, end } = scene.clauses[index]!;
  const { text, start: from } = scene.sentence;
  return !OVER.test(text.slice(start - from, end - from));
}
const OVER = /최근|이미|앞서|당시|일찍이|(?:출범|창업|창립|취임|데뷔|상장|독립)한|처음/u;

/** An event in the making: roles are added as they are found, each with how it was found. */
export class EventDraft {
  readonly participants: { name: string; role: string }[] = [];
  readonly trace: Trace[] = [];
  place: string | undefined;
  object: string | undefined;
  modality: DraftEvent['modality'];
  /** `…한 뒤`: what comes before what is planned. */
  private readonly isFirst: boolean;
  /** The clause that dates it, where that is another one of its chain. */
  dateClause: number | undefined;
  /** Done on its day, though what it leads to is still ahead: `3일 차기 대표로 추천했다`. */
  doneOnDay = false;
  /** The day that another sentence says, where its own says none. */
  day: string | undefined;
  /** Amounts that tell one deal from another. */
  amounts: number[] = [];

  constructor(
    readonly scene: Scene,
    readonly match: Match,
    /** The events told before in the document, in order. */
    readonly told: readonly Told[] = [],
  ) {
    const contract = contractOf(scene, match.clause);
    const signed = contract === undefined ? undefined : scene.clauses[contract]?.modality;
    const read = scene.clauses[match.clause];
    // `협약을 맺고 함께 개발하고 있다`: what was done once is over, though what follows goes on
    const once =
      match.modality === 'ongoing' &&
      ONCE.has(match.type.id) &&
      read?.ending === 'connective' &&
      !/있|중|(?:등|며|면서|지만|는 데 이어|는 것을 [가-힣]+)$/u.test(read.predicate.text);
    // `가계약을 마쳐 내년부터 보내기로 했다`: what is signed is signed, though what it says is ahead
    const settled =
      match.modality === 'planned' &&
      match.type.id === 'agreement' &&
      read?.ending === 'connective' &&
      !/[기키]로|려/u.test(read.predicate.text) &&
      scene
        .chainAfter(match.clause)
        .some((i) => /[기키]로 (?:했|한다|합의|결정)/u.test(scene.clauses[i]!.predicate.text));
    // `공장 설립을 완료하고 생산을 늘린다고 밝혔다`: what is over, where no day is said that is still to come
    const finished =
      match.modality === 'planned' &&
      FINISHED.test(read?.predicate.text ?? '') &&
      [match.clause, ...scene.chainBefore(match.clause), ...scene.chainAfter(match.clause)].every((i) =>
        (scene.clauses[i]?.dates ?? []).every((d) => !isAfter(scene, d.to)),
      ) &&
      !scene.chainAfter(match.clause).some((i) => scene.clauses[i]!.modality === 'planned' && !isSaidSo(scene, i));
    // `병원을 방문한 뒤 귀국할 예정이다`: what comes before what is planned
    const ahead =
      match.modality === 'occurred' &&
      read?.ending === 'connective' &&
      /(?:뒤|후|다음)$/u.test(read.predicate.text) &&
      scene.chainAfter(match.clause).some((i) => scene.clauses[i]?.modality === 'planned') &&
      isStillToCome(scene, match.clause);
    // `나래소재를 인수하는 등 몸집을 키웠다`, `제천점을 여는 데 이어 아산점을 연다`: done, or still ahead, as what it is part of
    const whole = scene.clauses[read?.parent ?? -1];
    const listed =
      match.modality === 'ongoing' &&
      /는 (?:등|데 이어|것을 [가-힣]+)$/u.test(read?.predicate.text ?? '') &&
      whole?.modality !== 'ongoing'
        ? whole?.modality
        : undefined;
    // `2025년 6월 완공하며 투자금액은 620억원이다`: what follows has no tense; the day has
    const dueThen =
      match.modality === 'occurred' &&
      read?.ending === 'connective' &&
      !isTensed(scene, match.clause) &&
      scene.datesOf(match.clause).some((d) => isAfter(scene, d.from));
    // `설립하는 계약에 서명했다`: what is to be made or built is still ahead; a company is sold by the contract
    this.isFirst = ahead;
    this.modality =
      ahead || dueThen || (isMaking(scene, match) && !isCarriedOut(scene, match)) || isEffectiveLater(scene, match)
        ? 'planned'
        : once || settled || finished || isCarriedOut(scene, match)
          ? 'occurred'
          : signed === undefined
            ? // `간담회를 갖기 전 사진을 찍고 있다`: what goes on is the other deed
              match.modality === 'ongoing' && /기 (?:직?전|앞서)$/u.test(read?.predicate.text ?? '')
              ? 'occurred'
              : (listed ?? match.modality)
            : AHEAD.has(match.type.id) ||
                (match.type.id === 'investment' && isPledged(scene, match)) ||
                isProposal(scene, match)
              ? 'planned'
              : signed;
  }

  add(named: string, role: string, rule: string, from: 'stated' | 'implied' = 'stated'): void {
    const name = named.endsWith(' 컨소시엄') ? memberOf(this.scene, named) : named;
    if (
      !name ||
      isOtherLetters(this.scene, name) ||
      DEED_ALONE.test(name) ||
      this.participants.some((p) => p.name === name)
    )
      return;
    this.participants.push({ name, role });
    this.trace.push({ slot: role, value: name, rule, from });
  }

  addAll(filled: Filled | undefined, role: string): void {
    filled?.names.forEach((name) => this.add(name, role, filled.rule, filled.from));
  }

  addArguments(args: readonly Argument[], role: string): void {
    args.forEach((a) => this.add(a.mention.name, role, a.case));
  }

  has(role: string): boolean {
    return this.participants.some((p) => p.role === role);
  }

  named(role: string): string[] {
    return this.participants.filter((p) => p.role === role).map((p) => p.name);
  }

  /** The event of a type that was told last, at most so many sentences before. */
  lastTold(type: string, far = 2): DraftEvent | undefined {
    const { index } = this.scene.sentence;
    return this.told.findLast(
      ({ draft, sentence }) => draft.type === type && sentence <= index && sentence >= index - far,
    )?.draft;
  }

  private lastDated(): DraftEvent | undefined {
    const { index } = this.scene.sentence;
    return this.told.findLast(
      ({ draft, sentence }) =>
        sentence < index && sentence >= index - 2 && draft.modality === 'occurred' && draft.edtf.length === 10,
    )?.draft;
  }

  private lastPast(): DraftEvent | undefined {
    const { index } = this.scene.sentence;
    return this.told.findLast(
      ({ draft, sentence }) =>
        sentence < index && sentence >= index - 2 && draft.modality === 'occurred' && draft.dated === 'stated',
    )?.draft;
  }

  // `김다온 대표를 선임했다. 또 박보람 교수를 사외이사로 선임했다`: by the same, at once
  private lastAppointed(): DraftEvent | undefined {
    const { index } = this.scene.sentence;
    const last = this.told.findLast(
      ({ draft, sentence }) => draft.type === 'appointment' && sentence < index && sentence >= index - 2,
    )?.draft;
    const firms = last?.participants.filter((p) => p.role === 'organization') ?? [];
    return this.modality === 'occurred' &&
      last?.modality === 'occurred' &&
      last.dated !== 'open' &&
      firms.some((p) => this.named('organization').includes(p.name))
      ? last
      : undefined;
  }

  /** The finished draft; undefined where it cannot be dated at all. */
  finish(): DraftEvent | undefined {
    const { scene, match } = this;
    const at = this.dateClause ?? match.clause;
    const done = this.doneOnDay ? dateOf(scene, at, 'occurred') : undefined;
    const date = done && done.dated !== 'open' ? done : dateOf(scene, at, this.modality);
    const clause = scene.clauses[match.clause];
    if (!date || !clause) return undefined;
    const { published } = scene.article;
    // `준공한 뒤 내년부터 양산할 계획이다`: the date is that of what follows
    if (this.isFirst && published && date.dated === 'stated' && !datesUntil(scene, match.clause).length)
      Object.assign(date, { edtf: published, dated: 'implied', rule: 'document-date' });
    // `협약식에서는 자문단이 발족했다`: the day of what was told before
    const occasion = date.dated === 'open' && isAtOccasion(scene) ? this.lastDated() : undefined;
    if (occasion) Object.assign(date, { edtf: occasion.edtf, dated: 'implied', rule: 'occasion-date' });
    const until = scene.sentence.text.slice(0, clause.predicate.start - scene.sentence.start);
    const then =
      date.dated === 'open' && saysThen(until)
        ? this.lastPast()
        : date.dated === 'open' && match.type.id === 'appointment' && ALSO_THEN.test(until)
          ? this.lastAppointed()
          : undefined;
    if (then) Object.assign(date, { edtf: then.edtf, dated: 'implied', rule: 'then-date' });
    if (this.day && date.dated === 'open')
      Object.assign(date, { edtf: this.day, dated: 'implied', rule: 'day-before' });
    // `“3월 사무소를 열겠다”고 말했다`: the next March
    if (
      this.modality === 'planned' &&
      clause.modality === 'planned' &&
      date.edtf.length === 7 &&
      !isLoose(scene, match.clause)
    ) {
      const said = scene.sentence.dates.find((d) => d.edtf === date.edtf && d.implied.includes('year'));
      if (said) date.edtf = laterYear(said, scene.article.published);
    }
    // `1월 3일 출시한다`, said in December
    const day = this.modality === 'planned' && clause.modality === 'planned' ? aheadOf(scene, date.edtf) : undefined;
    if (day) date.edtf = day;
    const evidence = this.evidence();
    // `올해 초 신설해 … 총괄하고 있다`: what goes on is the later deed; one whose own date is over has happened
    const { from, to } = edtfSpan(date.edtf);
    // `2025년 준공되는 물류센터`
    const ahead = !!from && !!scene.article.published && from > scene.article.published;
    // `올해 문을 여는 매장`: in the year that is still running
    const opens = match.type.id === 'founding' && date.dated === 'stated' && isAfter(scene, to);
    const over =
      date.dated === 'stated' &&
      !!to &&
      !!scene.article.published &&
      (to < scene.article.published ||
        // `김다온 대표가 1일 협약을 체결하고 있다`, under a picture of that day
        (ONCE.has(match.type.id) && clause.ending === 'final' && from === to && to === scene.article.published));
    // `2011년 주물 업체를 인수해 부품까지 직접 만든다`: what goes on is the later deed
    const isDone =
      this.modality === 'planned' &&
      ((over &&
        (isUntensed(scene, match, to) ||
          // `지난해 30억원을 들여 설비를 늘리고 내년 공장을 지을 계획이다`
          (isOpenEnded(clause) &&
            !RESOLVED.test(scene.clauses[clause.parent ?? -1]?.predicate.text ?? '') &&
            !isMeant(scene, clause, date.edtf) &&
            scene.sentence.dates.some((d) => d.edtf === date.edtf && d.direction === 'past' && AT.test(d.after))))) ||
        // `29일 기공식을 열고 2024년까지 준공할 계획이다`, `12일 포럼을 열고 사업을 넓히겠다고 밝혔다`
        (((match.cue.includes('식+') && date.dated === 'stated') ||
          (match.type.id === 'conference' && clause.dates.some(({ edtf }) => edtf === date.edtf))) &&
          isDayPast(scene, date.edtf) &&
          isOpenEnded(clause)));
    return {
      key: '',
      type: match.type.id,
      edtf: date.edtf,
      dated: date.dated,
      participants: this.participants,
      modality: isDone
        ? 'occurred'
        : this.modality !== 'ongoing'
          ? this.modality
          : over
            ? 'occurred'
            : ahead || opens
              ? 'planned'
              : 'ongoing',
      ...(this.place ? { place: this.place } : {}),
      ...(this.object ? { object: this.object } : {}),
      figures: [],
      evidence: [evidence],
      trace: [
        ...this.trace,
        { slot: 'date', value: date.edtf, rule: date.rule, from: date.dated === 'stated' ? 'stated' : 'implied' },
        { slot: 'type', value: match.type.id, rule: `cue:${match.cue}`, from: 'stated' },
      ],
    };
  }

  // From the object to the verb where they stand together, else the verb with what modifies it
  private evidence(): DraftEvent['evidence'][number] {
    const { scene, match } = this;
    const clause = scene.clauses[match.clause]!;
    const rule = `event/${match.type.id}`;
    const object = match.object;
    if (object && object.end <= clause.predicate.start && clause.predicate.end - object.start <= 80)
      return { start: object.start, end: clause.predicate.end, rule };
    if (object && object.start >= clause.predicate.end && object.end - clause.predicate.start <= 80)
      return { start: clause.predicate.start, end: object.end, rule };
    return { start: clause.start, end: clause.end, rule };
  }
}

// A day or days without a year, which are nearer ahead than behind
function aheadOf({ sentence, article: { published } }: Scene, edtf: string): string | undefined {
  const said = sentence.dates.find(
    (d) => (d.edtf === edtf || d.joined?.edtf === edtf) && d.implied.includes('year') && !d.implied.includes('month'),
  );
  if (!said || !published || edtf.length < 10 || said.direction === 'past') return undefined;
  const later = edtf.replace(/\d{4}(?=-\d\d-\d\d)/gu, (year) => String(+year + 1));
  const far = (day: string): number => Math.abs(Date.parse(day.slice(0, 10)) - Date.parse(published));
  return far(later) < far(edtf) ? later : undefined;
}

const isDayPast = ({ article: { published } }: Scene, edtf: string): boolean =>
  edtf.length === 10 && !!published && edtf <= published;

// A clause that takes its tense from the last
const isOpenEnded = ({ ending, predicate: { text } }: Clause): boolean =>
  ending === 'connective' &&
  /[가-힣][아어여해워와켜려고며]$|해서$/u.test(text) &&
  !/[았었했였겠]고$|[기키]로/u.test(text);

// The same, and that is what is done now; `1947년 나래를 인수하며 … 첫발을 디디게 된다`, `1998년 다온을 인수한다`: a past told as if it were now
const isUntensed = (scene: Scene, { clause: index }: Match, to: string): boolean => {
  const { clauses, sentence } = scene;
  const clause = clauses[index]!;
  const last = clauses[scene.chainAfter(index).at(-1) ?? index];
  return (
    // `4일 무대에 오른다`: of this year it is still ahead
    (isOpenEnded(clause) ||
      (clause.ending === 'final' && to.slice(0, 4) < (scene.article.published ?? '').slice(0, 4))) &&
    (last?.ending === 'final' || (last?.ending === 'quoted' && last !== clause)) &&
    last.modality === 'planned' &&
    /(?<![겠])다(?:고|며)?$/u.test(last.predicate.text) &&
    !/기로|예정|계획|방침|것이|겠|전망|목표/u.test(sentence.text.slice(last.predicate.start - sentence.start))
  );
};

/** Told as one more of the same. */
const ALSO_THEN = /^(?:또|아울러|이와\s?함께|이와\s?더불어|이\s?밖에|이날|이어)(?:는|도)?,?\s/u;
const OCCASION = /^(?:이날\s)?(?:[가-힣]{0,4}식|이\s?자리|행사|총회|이사회|창립총회|개막식)에서는?\s/u;
/** `개소 당일`, `개막일에`: the day of what was told before. */
const THAT_DAY =
  /(?:개[소막관원장점교]|출범|창립|준공|착공|행사|대회|포럼|전시회|박람회|협약|계약|서명)(?:식\s?)?(?:일에(?:는)?|\s당일(?:에는?)?)\s/u;
const isAtOccasion = ({ sentence }: Scene): boolean => OCCASION.test(sentence.text) || THAT_DAY.test(sentence.text);

// `3월 앱을 내고 … 모은다`: what is joined loosely may be over
const isLoose = ({ clauses, parse }: Scene, index: number): boolean =>
  clauses[index]?.ending === 'connective' && !parse.predicates[index]?.tight;

const TOGETHER = /^(?:함께|공동|같이|나란히)/u;
/** Who does it with whoever acts: `보람벤처스와 함께 나래소재를 인수했다`, `… 손잡고`. */
export function besideOf(scene: Scene, index: number): Argument[] {
  return [...scene.chainBefore(index), index].flatMap((i) => {
    const joins = /^(?:손잡|맞손)$/u.test(scene.clauses[i]?.lemma ?? '');
    const phrases = scene
      .phrasesOf(i, 'with')
      .filter((p) => joins || (i === index && TOGETHER.test(p.postposition ?? '')));
    if (!phrases.length) return [];
    return scene
      .argumentsOf(i, 'with')
      .filter(({ mention: m }) => isOrganization(m) && phrases.some((p) => p.start <= m.start && m.end <= p.end));
  });
}

/** Fills the roles of a draft, or declines it. */
export type Builder = (draft: EventDraft) => boolean;

export const isOrganization = (mention: EntityMention): boolean => mention.kind === 'organization';
/** `해양플랜트 부문에서 90억달러를 수주했다`: what part of a business a deed is of. */
export const isOwnPart = ({ case: kase, mention }: Argument): boolean =>
  kase === 'at' && mention.kind === 'organization' && mention.organizationKind === 'department';
export const isPerson = (mention: EntityMention): boolean => mention.kind === 'person';

const AUTHORITY = /(?:위원회|위|당국|법원|[가-힣]{2}(?:부|처|청))$/u;
/** `공정위는 나래소재 인수를 승인했다`: whoever allows a deed does not do it. */
export const isAllowing = ({ clauses }: Scene, index: number, filled: Filled | undefined): boolean =>
  clauses[index]?.lemma === '승인' && !!filled?.mentions.every((m) => isOrganization(m) && AUTHORITY.test(m.name));

/** Organizations act in deals: a person in the subject stands for the organization whose post they hold. */
export function asOrganizations(filled: Filled | undefined, scene: Scene): Filled | undefined {
  if (!filled) return undefined;
  let from = filled.from;
  const names = filled.mentions.flatMap((mention): string[] => {
    if (mention.kind === 'organization') return [mention.name];
    const organization = mention.organization ?? organizationOf(scene, mention.name);
    from = 'implied';
    return organization ? [wholeOf(scene, organization)] : [];
  });
  return names.length ? { ...filled, names: [...new Set(names)], from } : undefined;
}

/** `박보람 나래유통 편의점사업부 대표가`: who acts for a part of a firm acts for the firm. */
const PART = /(?:본부|사업부|부문|그룹|팀|실)$/u;
function wholeOf({ sentence }: Scene, name: string): string {
  const own = PART.test(name) ? sentence.organizations.find((o) => o.name === name) : undefined;
  return (own?.organizationKind === 'department' && own.parent) || name;
}

/** The organization whose post somebody holds, as the document last said before this sentence, or says at all. */
export function organizationOf(scene: Scene, person: string): string | undefined {
  const told = postsOf(scene.article).get(person) ?? [];
  return (told.filter((t) => t.index <= scene.sentence.index).at(-1) ?? told[0])?.organization;
}

/** `이다온(65) 전 나래전자 부사장`: no longer; `at`: where the name ends. */
export const isPostOver = (text: string, at: number): boolean =>
  /^(?:\([^()]{1,20}\))?\s전\s/u.test(text.slice(at, at + 26));

/** Posts that a text tells of without saying where: at the firm that it is about. */
const HEAD_POST = /^(?:공동)?대표|^(?:CEO|회장|사장|의장|이사장|창업자|원장|행장|총장)$/u;

const posts = new WeakMap<ReadArticle, Map<string, { index: number; organization: string }[]>>();

/** Whose post each person holds, as the sentences say one after the other. */
export function postsOf(article: ReadArticle): Map<string, { index: number; organization: string }[]> {
  const known = posts.get(article);
  if (known) return known;
  const read = new Map<string, { index: number; organization: string }[]>();
  for (const sentence of article.sentences)
    for (const { name, organization, title, end } of sentence.people) {
      // `이다온 전 나래전자 부사장`: no longer
      if (organization && isPostOver(sentence.text, end - sentence.start)) continue;
      const known = read.get(name);
      const list = known ?? [];
      // `윤 대표는`, and nobody said of what: of whom the text is about
      const seat = SEATS[title ?? ''];
      const { topic } = known?.length || organization || !(seat || HEAD_POST.test(title ?? '')) ? {} : sentence;
      const isTheirs = topic?.kind === 'organization' && (!seat || topic.name.endsWith(seat));
      const meant = organization ?? (isTheirs ? topic.name : undefined);
      if (meant) list.push({ index: sentence.index, organization: meant });
      read.set(name, list);
    }
  // `김다온 대표는 2012년 가람정밀을 창업했다`: whose founder he is
  for (const { clauses, index } of article.sentences)
    for (const { lemma = '', voice, arguments: args, negated } of clauses) {
      if (negated || voice !== 'active' || !/^(?:창업|설립|창립|세우|차리|일으키)$/u.test(lemma)) continue;
      const made = args.filter((a) => a.case === 'object' && a.mention.kind === 'organization');
      if (made.length !== 1) continue;
      for (const { mention, case: kase } of args)
        if (mention.kind === 'person' && (kase === 'subject' || kase === 'topic') && !read.get(mention.name)?.length)
          read.set(mention.name, [{ index, organization: made[0]!.mention.name }]);
    }
  posts.set(article, read);
  return read;
}

/** Arguments with 에, 에게, 로 that are targets, not places of action (에서) . */
export const targetsOf = (scene: Scene, index: number): Argument[] =>
  scene.argumentsOf(index, 'at', 'to').filter((a) => !isPlace(a) && isOrganization(a.mention));

function headquarters(
  scene: Scene,
  clauses: readonly number[],
): { phrase: Phrase; mention: EntityMention } | undefined {
  for (const phrase of clauses.flatMap((j) => scene.phrasesOf(j, 'with'))) {
    const mention = scene.entitiesIn(phrase).findLast(isOrganization);
    if (
      mention &&
      /^(?:\([^()]*\))?[’'”"]?\s(?:[가-힣]{2}\s)?(?:본사|본부|측|경영진|본점)$/u.test(
        scene.textOf({ start: mention.end, end: phrase.end }),
      )
    )
      return { phrase, mention };
  }
  return undefined;
}

const LATER_ON = /^,?\s(?:이듬해|다음\s?해|그 뒤|\d+(?:년|개월)\s?(?:뒤|후|만에))\s/u;
const ONE_SIDED =
  /(?:임대차?|임차|리스|매매|매입|공급|납품|구매|수주|대출|차입|위탁|대행|용역|입점|판매|수출|수입|보험|전속|후원|라이선스|가맹|도급)\s?계약$/u;
// `한빛대와 뜻을 나누고 협약을 맺었다`: of one breath, where nobody else is said to sign, no other day is told and it does not go on
const isOneDeed = (scene: Scene, first: number, index: number): boolean =>
  /[^았었했였겠있]고,?$/u.test(scene.clauses[first]!.predicate.text) &&
  scene.clauses[index]!.modality !== 'ongoing' &&
  !scene.clauses[first]!.negated &&
  !scene.phrasesOf(index, 'with').length &&
  !(scene.datesOf(first).length && scene.datesOf(index).length);

/** Those named with 와/과 in the clause and in the ones joined before it: `한빛대와 손잡고 과정을 열었다`; `signing`: also by a contract; `led`: also before what only leads to it. */
export function partnersOf(scene: Scene, index: number, signing = true, led = false): Argument[] {
  const joined = scene.chainBefore(index).filter((j) => {
    const clause = scene.clauses[j];
    // 함께 연구하기로 협약을 맺었다
    if (/[기키]로(?:\s하고,?)?$/u.test(clause?.predicate.text ?? '')) return true;
    if (!signing && /^(?:제휴|협약|맺|체결)$/u.test(clause?.lemma ?? '')) return false;
    // `한빛대와 협약을 맺고 이듬해 연구소를 세웠다`: a deed of its own, later
    if (LATER_ON.test(scene.textOf({ start: clause?.predicate.end ?? 0, end: scene.clauses[index]!.end })))
      return false;
    // `나래유통과 임대 계약을 맺고 매장을 냈다`: who lets, sells or lends has no part in what follows
    if (scene.phrasesOf(j, 'object').some((p) => ONE_SIDED.test(scene.textOf(p)))) return false;
    // `나래정밀과 협약을 맺은 데 이어 다온대와도 손잡았다`
    if (
      /(?:데 이어|데 이어서|뒤|후|이후)$/u.test(clause?.predicate.text ?? '') &&
      scene.phrasesOf(index, 'with').length
    )
      return false;
    // `협약을 맺었고 다온대와 과정을 운영한다`: a deed of its own, done with somebody else
    if (j < index - 1 || scene.phrasesOf(index, 'with').length)
      if (/(?:[았었했였](?:고|으며)|고 있(?:고|으며)),?$/u.test(clause?.predicate.text ?? '')) return false;
    // `나래건설과 컨소시엄을 꾸려 협약을 맺었다`
    if (
      /^(?:구성|꾸리|결성|맺|이루)$/u.test(clause?.lemma ?? '') &&
      scene.phrasesOf(j, 'object').some((p) => scene.textOf(p).trim().endsWith('컨소시엄'))
    )
      return true;
    return (
      clause?.ending === 'connective' &&
      /^(?:손잡|잡|협력|협업|함께하|제휴|협약|맺|체결|합작|출자|투자)$/u.test(clause.lemma ?? '')
    );
  });
  // 함께 goes on through the whole chain: `한빛대와 함께 학과를 열고 500명을 가르친다`
  const together = scene
    .chainBefore(index)
    .filter((j) => !joined.includes(j) && scene.phrasesOf(j, 'with').some((p) => p.postposition !== undefined));
  // `로셀과 공동 연구소를 열었고, 이달 초에는 한빛대와 협약을 맺었다`: a deed with others of its own
  const own = scene.argumentsOf(index, 'with').some((a) => isOrganization(a.mention));
  // `한빛대와 시장을 겨냥해 300억원을 들여 협약을 맺었다`: what only leads to it
  const leading: number[] = [];
  if (led && !own && !joined.length && !together.length)
    for (const j of [...scene.chainBefore(index)].reverse()) {
      const { text } = scene.clauses[j]!.predicate;
      // `나래제약과 계약을 맺은 데 이어 다온제약에도 기술을 수출했다`: a deed of its own
      if (text.endsWith('데 이어') || !(isInfinitive(text) || isOneDeed(scene, j, index))) break;
      leading.unshift(j);
    }
  const clauses = [...(own ? [] : together), ...joined, ...leading, index];
  const named = clauses.flatMap((j) => scene.argumentsOf(j, 'with')).filter((a) => isOrganization(a.mention));
  if (named.length) return named;
  // `나래의류 본사와 계약을 맺고`: who signs is the firm
  const { phrase, mention } = headquarters(scene, clauses) ?? {};
  if (phrase && mention) return [{ mention, case: 'with', particle: phrase.particle, list: -1 }];
  // `세 회사와 손잡고`: whom the text has named
  const except = scene.argumentsOf(index, 'subject', 'topic').map((a) => a.mention.name);
  return clauses
    .flatMap((j) => scene.phrasesOf(j, 'with'))
    .flatMap((p) => scene.severalIn(p, except))
    .map((mention) => ({ mention, case: 'with', particle: '와', list: -1 }));
}
