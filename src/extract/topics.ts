// The sentences of one document in; the same with their running topic, which a dropped subject stands for, out.
import { parseOf } from './ko/clauses.ts';
import { isPresented } from './ko/organizations/memory.ts';
import { isTopic, type Protagonist } from './protagonist.ts';
import type { Clause, EntityMention, OrganizationMention, PersonMention, ReadSentence } from './types.ts';

/** Who speaks is not what the text is about: `…라고 말했다` leaves the topic as it was. */
const SPEECH = new Set('말 설명 강조 덧붙이 토로 당부'.split(' '));

/** Sets `topic` and `about` on every sentence: the topic (은/는), else the subject, of the last one before it that had one. */
export function readTopics(sentences: readonly ReadSentence[]): ReadSentence[] {
  const topics = new Topics(sentences);
  return sentences.map((sentence, index) => {
    const topic = sentence.kind === 'title' ? undefined : topics.at(index);
    const about = topic && topics.aboutAt(index);
    return topic ? { ...sentence, topic, ...(about && { about }) } : sentence;
  });
}

/** The same, for sentences whose clauses are read when asked for: a topic is looked up when a rule needs it. */
export class Topics {
  // The topic before each sentence that has been asked for, in order
  private readonly before: (EntityMention | undefined)[] = [];

  constructor(
    private readonly sentences: readonly ReadSentence[],
    /** Whom the whole text is about, where it is clearly about one. */
    private readonly protagonist?: Protagonist,
  ) {}

  /** What the sentences before the one of an index were about. */
  at(index: number): EntityMention | undefined {
    const { before, sentences, protagonist } = this;
    if (!before.length)
      before.push(protagonist ? (protagonist.isInTitle ? protagonist.mention : undefined) : inTitle(sentences));
    while (before.length <= index) {
      const sentence = sentences[before.length - 1]!;
      const topic = before[before.length - 1];
      const at = before.length - 1;
      const lead = leadOf(sentence);
      if (lead) {
        before.push(lead);
        continue;
      }
      const found =
        sentence.kind === 'paragraph'
          ? (this.kindTopic(sentence, at) ?? topicOf(sentence, topic) ?? topic)
          : ((!protagonist && sentences[at - 1]?.kind === 'paragraph' ? headlineOf(sentence) : undefined) ?? topic);
      const next = this.isBystander(found, topic) ? topic : (this.headSpeaking(sentence, topic) ?? found);
      before.push(this.isOver(next, at) ? protagonist!.mention : next);
    }
    const own = sentences[index];
    return (own && leadOf(own)) ?? before[index] ?? this.speakerBehind(index);
  }

  // `“칩을 다온에 공급합니다.” 나래반도체 박다온 대표는 이렇게 말했다`: where nobody was told of yet, who says it
  private speakerBehind(index: number): OrganizationMention | undefined {
    const { sentences } = this;
    let isOpen = true;
    for (let i = index; i < index + FAR && isOpen; i++) {
      const sentence = sentences[i];
      if (sentence?.kind !== 'paragraph' || (i === index && !OPENS_SPEECH.test(sentence.text))) return undefined;
      isOpen = !CLOSES_SPEECH.test(sentence.text);
      if (!isOpen) {
        const next = sentences[i + 1];
        return next?.kind === 'paragraph' && SPEAKER_OPENS.test(next.text) ? only(next) : undefined;
      }
    }
    return undefined;
  }

  /** The organization that those sentences were about: that of a person as well. */
  aboutAt(index: number): OrganizationMention | undefined {
    const topic = this.at(index);
    if (topic?.kind !== 'person') return topic;
    const { protagonist, sentences } = this;
    if (protagonist && topic.organization === protagonist.mention.name) return protagonist.mention;
    for (let i = index - 1; i >= Math.max(0, index - REACH) && topic.organization !== undefined; i--) {
      const named = sentences[i]!.organizations.find((o) => o.name === topic.organization);
      if (named) return named;
    }
    for (let i = index - 1; i >= Math.max(0, index - OF_HEAD); i--) {
      const before = this.at(i);
      if (before?.kind === 'organization') return before;
    }
    return undefined;
  }

  // `나래마켓은 로봇을 들였다. 임 대표는 “…”라고 했다`: the head of whom the text is about comes back to it
  private headSpeaking(sentence: ReadSentence, topic: EntityMention | undefined): OrganizationMention | undefined {
    const about = this.protagonist?.mention;
    if (!about || sentence.kind !== 'paragraph' || topic?.kind !== 'organization' || topic.name === about.name)
      return undefined;
    return sentence.people.some(
      ({ organization, end }) =>
        organization === about.name && HEAD_SPEAKS.test(sentence.text.slice(end - sentence.start)),
    )
      ? about
      : undefined;
  }

  // A town or office that does something once is not what a text about a firm is about
  private isBystander(topic: EntityMention | undefined, before: EntityMention | undefined): boolean {
    const { protagonist } = this;
    const about = protagonist?.mention ?? before;
    return (
      topic?.kind === 'organization' &&
      topic.organizationKind === 'public-body' &&
      OFFICE.test(topic.name) &&
      about?.kind === 'organization' &&
      about.organizationKind !== 'public-body' &&
      (protagonist?.topics.get(topic.name) ?? 0) < 2
    );
  }

  // A new paragraph comes back to whom the text is about from one that came in only within the last
  private isOver(topic: EntityMention | undefined, index: number): boolean {
    const { protagonist, sentences, before } = this;
    if (!protagonist || topic?.kind !== 'organization') return false;
    const { name } = protagonist.mention;
    const { block } = sentences[index]!;
    if (topic.name === name || sentences[index + 1]?.block === block || (protagonist.topics.get(topic.name) ?? 0) > 1)
      return false;
    for (let i = index; i >= 0 && sentences[i]!.block === block; i--) {
      const until = before[i];
      const wasIts = until?.name === name || (until?.kind === 'person' && until.organization === name);
      if (sentences[i]!.organizations.some((o) => o.name === name) || (wasIts && sentences[i - 1]?.block === block))
        return true;
    }
    return false;
  }

  // `센터는`: the last part of a name that the sentences before gave
  private kindTopic({ text, organizations }: ReadSentence, index: number): EntityMention | undefined {
    const kind = BARE_KIND.exec(text)?.[1];
    if (!kind || organizations.some((o) => o.text === kind)) return undefined;
    for (let i = index - 1; i >= Math.max(0, index - FAR); i--) {
      const named = this.sentences[i]!.organizations.findLast((o) => o.name.endsWith(kind) && o.name !== kind);
      if (named) return named;
    }
    return undefined;
  }
}

const HEAD_SPEAKS = /^(?: [\p{L}\d&]{1,16}){0,3}(?:\([^()]{1,12}\))?[은는] (?:[^“”"]{0,20})["“]/u;
/** So many sentences back a person's firm is still what the text is about. */
const OF_HEAD = 6;
/** A sentence that begins with a mere kind, `센터는`, perhaps behind what says of it `지난달 문을 연`. */
const BARE_KIND =
  /^(?:[^,.]{2,18}(?:한|은|된|연|는)\s)?(센터|재단|연구소|연구원|병원|대학|은행|협회|연합|연맹|구단|극단|조합|펀드|협의체|협의회|위원회|진흥원|공단|공사|리조트|캠퍼스|법인|학교|미술관|박물관)[은는이가](?=\s)/u;
const FAR = 4;
const OPENS_SPEECH = /^[“"]/u;
const CLOSES_SPEECH = /[.?!][”"]$/u;
/** `나래반도체의 박다온 사장은 지난 20일 기자와 만나 이렇게 말했다`, `나래밸브 박다온 대표의 말이다`. */
const SPEAKER_OPENS =
  /^[^,“”"]{2,40}(?:(?:은|는|이|가)\s[^“”"]{0,60}(?:말했|말한|설명했|강조했|밝혔|전했|소개했|귀띔했)|의\s(?:말|설명|이야기|얘기)(?:이?다|입니다))/u;
/** So many sentences back a firm is still the one that was named. */
const REACH = 100;
/** Towns, ministries and their boards. */
const OFFICE = /(?:시|도|군|구|부|처|청|정부|위원회|의회)$/u;
/** Marks that an item of a round-up begins with, and what closes the name that it begins with. */
const MARKED = /^[◇◆■□●○▲△▶▷◎★☆※•]\s?[‘'“"]?$/u;
const BRACKETED = /^[[【<〈]$/u;
const NAMED_ITEM = /^[’'”"]?\s?(?:[=:：]|[―—–-]\s|,\s|[은는이가]\s|$)/u;
const CLOSED_ITEM = /^[\]】>〉](?=\s|$)/u;
/** Who reports it. */
const MEDIA = /(?:통신|뉴스|일보|신문|경제|방송|TV|투데이|데일리|타임스|미디어|저널|헤럴드|비즈)$/u;

/** `◇가람전자=새 냉장고를 출시했다`, `[가람전자] …`, `■ 가람전자`: whom an item of several is about. */
function leadOf({ text, start, organizations }: ReadSentence): OrganizationMention | undefined {
  const code = text.charCodeAt(0);
  if (!organizations.length || (code > 0x40 && code < 0x5b) || code >= 0xac00) return undefined;
  const first = organizations[0]!;
  const before = text.slice(0, first.start - start);
  const behind = text.slice(first.end - start, first.end - start + 4);
  const isItem = MARKED.test(before)
    ? NAMED_ITEM.test(behind)
    : BRACKETED.test(before) && CLOSED_ITEM.test(behind) && !MEDIA.test(first.name);
  return isItem ? first : undefined;
}
/** `나래화학 3분기 깜짝 실적`, below another story: whom the next one is about. */
function headlineOf(sentence: ReadSentence): OrganizationMention | undefined {
  const { kind, start } = sentence;
  const one = kind === 'subtitle' ? only(sentence) : undefined;
  return one?.start === start ? one : undefined;
}
const SHOWN = new Set('돋보이 띄 주목 두드러지 등장 부상'.split(' '));
/** Who judges or looks into it is not what the text is about. */
const JUDGE = /(?:법원|지법|고법|재판부|재판소|검찰|경찰|지검|공정거래위원회|공정위|금융감독원|국세청)$/u;

/** `이번 투자에는 …가 참여했다`: where another phrase is the topic, the subject is news about it and no new topic. */
const TOPIC_ASIDE = /^[^,]{1,24}[가-힣](?:에는|에서는|엔)\s/u;

/** `지난 19일에는 나래제약이 다온바이오와 계약을 맺었다`: a round-up comes to the next deal, of two others. */
export const NEXT_DAY =
  /^(?:(?:이어|앞서|또|또한)\s)?(?:지난\s|이달\s|같은\s)?(?:\d{1,2}월\s)?(?:\d{1,2}일|날|달|\d{1,2}월)에?(?:는|엔)\s/u;
function nextDeal(main: readonly Clause[], { text }: ReadSentence, topic: EntityMention): EntityMention | undefined {
  if (!NEXT_DAY.test(text)) return undefined;
  for (const { arguments: all } of main) {
    const [one, other] = [all.find((a) => a.case === 'subject'), all.find((a) => a.case === 'with')];
    if (one?.mention.kind === 'organization' && other?.mention.kind === 'organization')
      return all.some((a) => a.mention.name === topic.name) ? undefined : one.mention;
  }
  return undefined;
}

function topicOf(sentence: ReadSentence, topic: EntityMention | undefined): EntityMention | undefined {
  const known = topic !== undefined;
  const clauses: readonly Clause[] = sentence.clauses;
  const text = (m: EntityMention): string => sentence.text.slice(m.end - sentence.start, m.end - sentence.start + 40);
  const main = clauses.filter((c) => c.ending !== 'adnominal' && !(c.reporting && SPEECH.has(c.lemma ?? '')));
  const [one, ...more] = sentence.organizations;
  if (one && !more.length && isPresented(sentence.text, one.end - sentence.start)) return one;
  // `연 188억원을 올리고 있는 나래식품의 백지숙 대표(44).`: who is brought on, and no more
  const last = sentence.people.at(-1);
  if (last?.organization && BROUGHT_ON.test(sentence.text.slice(last.end - sentence.start)))
    if (clauses.every((c) => c.ending === 'adnominal')) return last;
  const speaker = speakerOf(clauses, text);
  if (speaker) return known ? undefined : (only(sentence) ?? speaker);
  // `군은 돈을 댔고, 가람은 공장을 짓는다`: of joined clauses the last says what it is about.
  const stated =
    argumentOf(main.filter(isJoined).reverse(), 'topic', text) ??
    argumentOf(main, 'topic', text) ??
    opening(clauses, sentence, text) ??
    counted(clauses, sentence);
  // `나래소주, 다온주정 등은 40년 넘는 고객이다`: told of whom the text is about
  if (IS_TO_IT.test(sentence.text)) return undefined;
  const row = rowOf(sentence);
  if (row && (!stated || row.has(stated.name))) return undefined;
  if (stated) return known && main.some((clause) => doesToTopic(clause, stated, sentence)) ? undefined : stated;
  const next = topic && nextDeal(main, sentence, topic);
  if (next) return next;
  const thing = thingTopicOf(sentence, main);
  // `나래로봇의 직원은 50명이다`: whose it is; `나래로봇의 로봇은 다온마트가 판다`: so it is where another acts
  const owner = thing && main.flatMap((c) => c.arguments).find((a) => a.case === 'of' && a.mention.end < thing.end);
  if (owner && owner.mention.start >= thing.start && owner.mention.kind === 'organization') return owner.mention;
  const aside = known && (thing !== undefined || TOPIC_ASIDE.test(sentence.text));
  const acting = aside || known ? undefined : argumentOf(main, 'subject', text);
  if (acting) return acting;
  // `이 가운데 가람전자가 눈에 띈다`: who is brought on
  const shown = argumentOf(
    main.filter(({ lemma }) => SHOWN.has(lemma ?? '')),
    'subject',
    text,
  );
  if (shown?.kind === 'organization') return shown;
  // `제약업계에서는 나래제약이 가장 오래됐다`: a round-up comes to the next
  const ofField = firstOfField(sentence);
  if (ofField && main.some((c) => c.arguments.some((a) => a.mention.start === ofField.start && a.case === 'subject')))
    return ofField;
  const whose = sentence.organizations[0];
  if (
    whose &&
    OPENING.test(sentence.text.slice(0, whose.start - sentence.start).replace(SAID_BY, '')) &&
    OWNS.test(text(whose))
  )
    return whose;
  // 도 stands in for 은/는: `나래화학도 지난해 공장을 지었다`
  // `투자사인 다온벤처스도 참여했다`: what somebody else does to whom the text is about
  const [clause] = main;
  const joins =
    known &&
    (DONE_TO.has(clause?.lemma ?? '') || JOINS.has(clause?.lemma ?? '')) &&
    // `다온금융도 핀솔의 지분을 취득했다`: to somebody else
    !clause?.arguments.some(
      (a) => OTHER_PARTY.has(a.case) && a.mention.kind === 'organization' && a.mention.name !== topic.name,
    );
  const also = joins
    ? undefined
    : (clause?.arguments.find((a) => a.case === 'also')?.mention ?? opening(clauses, sentence, text, 'also'));
  // `가람전자가 만든 앱이 인기다`: where nobody was told of yet
  const first = known ? undefined : argumentOf(clauses, 'subject', text);
  return (
    also ?? (first?.kind === 'organization' && !OFFICE.test(first.name) ? first : known ? undefined : only(sentence))
  );
}

// `나래전자의 성장세가 무섭다`, `나래전자 박다온 대표는 …라고 말했다`, `강자로 떠오른 나래전자.`: where nobody was told of yet, the one that is named
function only({ organizations }: ReadSentence): OrganizationMention | undefined {
  const [one] = organizations;
  const isFirm = one && !OFFICE.test(one.name) && !JUDGE.test(one.name) && !MEDIA.test(one.name);
  return isFirm && organizations.every((o) => o.name === one.name) ? one : undefined;
}

/** `나래통신은 95만2천명, 다온텔레콤은 61만명이다`: of several of whom each has its own number none is what is told of next. */
const rowOf = ({ text, start, organizations }: ReadSentence): ReadonlySet<string> | undefined => {
  if (organizations.length < 3) return undefined;
  const told = organizations.filter((o) => HAS_NUMBER.test(text.slice(o.end - start, o.end - start + 32)));
  const row = new Set(told.map(({ name }) => name));
  return row.size > 2 ? row : undefined;
};
const HAS_NUMBER = /^['"’”]?(?:\([^()]{0,16}\))?[은는]? (?:약 |총 |각각 )?\d[\d,.]*[조억만천]?(?![\d년월일])/u;

/** A post and an age behind a name, and the end. */
const BROUGHT_ON = /^(?: [가-힣A-Z]{1,10}){0,3}(?:\([^()]*\))?\.$/u;
/** What somebody is to another: the end of a sentence. */
const IS_TO_IT =
  /[은는이가] (?:[가-힣A-Za-z\d]{1,8}(?<!의) ){0,4}(?:고객사?|거래처|거래선|납품처|공급처|협력사|협력업체|경쟁사|경쟁업체|경쟁자|경쟁 상대|라이벌|주주|투자자|투자사|파트너사?)(?:들?이?다|들?이?며|입니다)\.?$/u;
/** `제약업계에서는 [나래제약이]`, `로봇 분야에선 국내 1위 업체인 [나래로봇이]`. */
const FIELD =
  /^(?:[가-힣A-Za-z·]{1,8}\s){0,2}[가-힣A-Za-z·]{0,8}(?:업계|분야|부문|업종|시장)에(?:서는|선|서)\s(?:[가-힣A-Za-z\d]{1,8}(?<![은는을를])\s){0,3}[‘'“]?$/u;
function firstOfField({ text, start, organizations }: ReadSentence): OrganizationMention | undefined {
  const [first] = organizations;
  return first && !OFFICE.test(first.name) && FIELD.test(text.slice(0, first.start - start)) ? first : undefined;
}

/** What somebody is, before the name that opens the sentence. */
const OPENING = /^(?:[가-힣A-Za-z\d·]{1,10}(?<![은는이가을를에의서고며])\s){0,3}[‘'“]?$/u;
/** `1일 업계에 따르면`. */
const SAID_BY = /^(?:\d{1,2}일 )?[가-힣 ]{1,14}에 따르면,? /u;
/** `나래로봇의 지난해 매출은`, `나래로봇의 경우`, `나래로봇 2분기 매출 80억원,`: what it has is what the sentence is about. */
const OWNS =
  /^['"’”]?(?:\([^()]*\))?(?:의 (?:[^ ,.]{1,6} ){0,3}(?:매출|매출액|영업이익|당기순이익|순이익|순익|직원|임직원|생산량|판매량|수출액|점유율|자본금|주가|본사|공장|역사|강점|고객|고객사|거래처|최대주주|[1-3]?대주주|주주|지분|주인|모회사|협력사|경쟁사|경쟁자|라이벌)(?:은|는) |의 경우(?:는|엔|에는|도)? |(?: [^ ,.]{1,6}){0,3} (?:매출액?|영업이익|당기순이익|순이익) \d)/u;

/** What is done to somebody: where nobody is named to whom, it is whom the text is about. */
const DONE_TO = new Set('투자 출자 넣 대 수혈 베팅 납품 사들이 취득 매입 인수'.split(' '));
const JOINS = new Set('참여 합류 가세 동참 함께하 협력 협업 단행 집행 보태 입주 올리'.split(' '));
/** `스타트업 29곳에 투자했다`: into others, whoever they are. */
const TO_OTHERS = /(?:기업|업체|스타트업|벤처|회사|[\d\]]곳|\d개사|\d개 팀)(?:들)?에(?:게)? (?:[^ ,]{1,12} ){0,4}$/u;
const OTHER_PARTY: ReadonlySet<string> = new Set(['at', 'to', 'object', 'with', 'of', 'from']);
const FOR_ITSELF = new Set(
  '짓 건립 건설 신축 증축 증설 준공 착공 완공 구축 확장 확충 신설 조성 도입 설치 설립 세우 만들 개발 마련 갖추'.split(
    ' ',
  ),
);
/** `나래벤처스는 지난해 30억원을 투자했다` */
const doesToTopic = (clause: Clause, topic: EntityMention, { text, start, clauses }: ReadSentence): boolean =>
  DONE_TO.has(clause.lemma ?? '') &&
  // `600억원을 투자해 공장을 지었다`: for itself
  !(clause.ending === 'connective' && FOR_ITSELF.has(clauses[clause.parent ?? -1]?.lemma ?? '')) &&
  clause.voice === 'active' &&
  topic.kind === 'organization' &&
  !TO_OTHERS.test(text.slice(0, clause.predicate.start - start)) &&
  clause.arguments.some((a) => a.mention === topic) &&
  !clause.arguments.some((a) => a.mention !== topic && OTHER_PARTY.has(a.case));

/** `나래는 가람에 인수된 회사로, 직원은 50명이다`: the first words are the topic, whichever verb they go with. */
const OPENS = 6;
function opening(
  clauses: readonly Clause[],
  { start }: ReadSentence,
  behind: (mention: EntityMention) => string,
  wanted: 'topic' | 'also' = 'topic',
): EntityMention | undefined {
  const found = argumentOf(clauses, wanted, behind);
  return found?.kind === 'organization' && found.start - start < OPENS ? found : undefined;
}

/** The one that the headline names. */
const inTitle = (sentences: readonly ReadSentence[]): OrganizationMention | undefined => {
  const title = sentences.find(({ kind }) => kind === 'title');
  return title && only(title);
};

/** `나래전자는 직원이 300명이다`: of a mere number no clause is read. */
function counted(clauses: readonly Clause[], sentence: ReadSentence): OrganizationMention | undefined {
  if (clauses.some((c) => c.ending === 'final')) return undefined;
  return sentence.organizations.find((o) => isTopic(sentence, o));
}

const isJoined = ({ ending }: Clause): boolean => ending === 'connective' || ending === 'final';
/** `가람전자, 나래화학을 포함한 고객사는`: who is only among those counted. */
const LISTED_WITH = /^(?:['"’”]?(?:, ?|·|와 |과 )[\p{L}\p{N}&]{2,14}){0,2}['"’”]?(?:을|를) (?:포함|비롯|제외)/u;
/** `나래대, 가람대 등 3개 대학은`: one of several that are no more than examples. */
const ONE_OF_COUNTED = /^(?:['"’”]?(?:, ?|[·∙ㆍ]|와 |과 )[\p{L}\p{N}&]{2,14}){0,4}['"’”]? 등 (?:[가-힣]{1,6} )?\d/u;

function argumentOf(
  clauses: readonly Clause[],
  wanted: 'topic' | 'subject' | 'also',
  behind: (mention: EntityMention) => string,
): EntityMention | undefined {
  for (const clause of clauses) {
    const found = clause.arguments.find(
      (a) =>
        a.case === wanted &&
        !JUDGE.test(a.mention.name) &&
        !LISTED_WITH.test(behind(a.mention)) &&
        !ONE_OF_COUNTED.test(behind(a.mention)),
    );
    if (found) return found.mention;
  }
  return undefined;
}

/** `박다온 대표는 “…`: who speaks, whichever verb it goes with; nobody in brackets, `나래전자(대표 박다온)는`. */
const SPEAKS = /^[^“”")]{0,16}[은는이가도] [“"]/u;
const IN_BRACKETS = /^[^()]{0,16}\)/u;

/** The person who says what the sentence tells, in quotation marks or not. */
const speakerOf = (
  clauses: readonly Clause[],
  behind: (mention: EntityMention) => string,
): PersonMention | undefined => {
  for (const [i, { reporting, arguments: said }] of clauses.entries())
    for (const { mention, case: role } of said) {
      if (mention.kind !== 'person' || role !== 'topic') continue;
      const rest = behind(mention);
      const speaks = reporting || clauses[i - 1]?.ending === 'quoted' ? !IN_BRACKETS.test(rest) : SPEAKS.test(rest);
      if (speaks) return mention;
    }
  return undefined;
};

// `라운드는 보람벤처스가 이끌었다`: the topic is a thing, no name and no time
function thingTopicOf(sentence: ReadSentence, main: readonly Clause[]): { start: number; end: number } | undefined {
  const { phrases, owner, clauses } = parseOf(sentence);
  return phrases.find(
    (p, i) =>
      p.case === 'topic' &&
      /^[은는]$/u.test(p.particle) &&
      p.head === undefined &&
      main.includes(clauses[owner[i] ?? -1]!) &&
      !sentence.dates.some((d) => d.end > p.start && d.start < p.end),
  );
}
