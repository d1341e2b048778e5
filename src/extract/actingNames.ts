// Read sentences in; the same with the names that only what they do gives away out: `새별이 나래와 협약을 맺었다`.
import type { OrganizationKind } from '../model/index.ts';
import { parseOf } from './ko/clauses.ts';
import type { Phrase } from './ko/clauses/phrases.ts';
import { verbSet } from './ko/clauses/verbGates.ts';
import { readWord } from './ko/clauses/word.ts';
import { appositionKind, FOLLOWERS, PREDICATE } from './ko/organizations/apposition.ts';
import {
  ACRONYMS,
  ADVERBS,
  hasForeignSyllable,
  hintsTranscribed,
  isCommon,
  isCountry,
  NOT_ORGANIZATIONS,
  PLACES,
} from './ko/organizations/commonWords.ts';
import { isEveryday } from './ko/organizations/everydayNouns.ts';
import { isOfPlace } from './ko/organizations/givenAway.ts';
import { Memory } from './ko/organizations/memory.ts';
import { pointTo } from './ko/organizations/pointTo.ts';
import { readAbbreviation } from './ko/organizations/readAbbreviation.ts';
import { meantBy } from './ko/organizations/readAnaphor.ts';
import { APPOSED, LATIN_LETTERS } from './ko/organizations/sense.ts';
import { readSuffix } from './ko/organizations/suffixes.ts';
import type { Word } from './ko/organizations/words.ts';
import { readParticle } from './ko/particles.ts';
import { readPeople } from './ko/people.ts';
import { isKoreanName } from './ko/people/names.ts';
import { mayHave, SentenceReading } from './sentenceReading.ts';
import { namesInTitles } from './titleNames.ts';
import type { Clause, OrganizationMention, ReadSentence } from './types.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What companies, institutes and towns say and do, as the verbs of their sentences. */
const SAYING = new Set('밝히 공시 발표'.split(' '));
const DOING = new Set(
  '체결 맺 손잡 인수 합병 사들이 투자 출자 설립 출시 선보이 내놓 영입 선임 임명 유치 매각 착공 준공 완공 세우 개설 개소 개관 짓 증설 제기 제소 출범 수주 공급 열 개최 운영 신설 공개 개장 육성 서명'.split(
    ' ',
  ),
);
/** Deals, and the case in which the other side stands. */
const DEALS: readonly [ReadonlySet<string>, ReadonlySet<string>, RegExp][] = [
  [words('체결 맺 손잡 교환 제휴 협약 서명 설립 세우 개설 운영 개발'), new Set(['with']), /./u],
  [words('투자 출자 인수 매각'), new Set(['at', 'to']), /^(?:에|에게|에도)$/u],
  [words('인수 합병 인수합병 흡수합병 사들이 품'), new Set(['object']), /./u],
  [
    words('받 유치 투자 수혈 조달 수주 도입 공급 납품 인수 매입 사들이'),
    new Set(['from', 'at', 'by']),
    /^(?:에서|으로부터|로부터|에게서)$/u,
  ],
  [words('점찍 고르 낙점 택하 선정'), new Set(['object']), /./u],
  [words('내 제기 제소 고소 벌이 소송'), new Set(['to']), /./u],
];
/** What only companies and institutions do: one such deed is enough for a name of three letters that is nobody's own. */
const CORPORATE = new Set(
  '공시 인수 합병 흡수합병 인수합병 출자 착공 준공 완공 증설 상장 수주 체결 론칭 런칭'.split(' '),
);
const CORPORATE_WORDS = '유치|공시|인수|합병|출자|착공|준공|완공|증설|상장|수주|체결|론칭';
const HAS_CORPORATE = new RegExp(CORPORATE_WORDS, 'u');
const CORPORATE_WORD = new RegExp(`[가-힣](?:은|는|이|가|와|과) .{0,80}(?:${CORPORATE_WORDS})`, 'u');
const RAISED = /투자|자금|시리즈|억\s?원|달러/u;
/** What a company is said to do in passing: `앱을 운영하는 새별온은`. */
const TRADING = new Set('운영 전개 서비스 생산 제조 유통 판매 개발 만들 보유 공급 수출 수입 출시 선보이'.split(' '));
/** What a firm does in the course of business, where the clause says with what. */
const BUSINESS = new Set(
  '단행 점유 생산 보유 거느리 두 채용 고용 뽑 올리 기록 거두 영위 진출 확대 늘리 납품 조달 확보 구축 추진 선정 모집 운영 판매 수출 달성 돌파 문 내 받 갖추'.split(
    ' ',
  ),
);
const BUSINESS_WORD =
  /매출|영업이익|순이익|시장|점유율|공장|직원|임직원|사원|매장|점포|인력|제품|투자|인사|특허|수출|고객|가맹점|법인|지점|생산|주식|지분|계약|신제품|출자/u;
/** All of them: a sentence without one gives no name away. */
const DEEDS = new Set([...SAYING, ...DOING, ...BUSINESS, ...DEALS.flatMap(([verbs]) => [...verbs])]);
const DEED_VERBS = verbSet((lemma) => DEEDS.has(lemma));
const MONEY = /원|달러|유로|엔|위안|지분|투자|출자/u;
const SIGNED = /협약|계약|제휴|MOU|양해각서|협정|파트너십|손|법인|합작|공동|함께|동맹|의향서|과정|센터|연구/u;

const NAME = /^[가-힣A-Za-z][가-힣A-Za-z0-9&.+-]{1,13}$/u;
/** Everyday words that stand where names do, by how they end. */
const EVERYDAY =
  /(?:자|들|팀|진|측|장|씨|인|명|곳|점|율|률|액|금|비|량|성|화|권|법|책|식|안|용|력|업|품|물|기|차|업계|당국|정부|사업|서비스|공장|센터|법인|시장|기술|기업|업체|회사|계열사|합작사|지주사|모회사|신설사|운용사|플랫폼|그룹|펀드|노조|이사회|협약|계약|투자|인수|개발|생산|판매|매출|영업|관계|행사|대회|신문|방송|경찰|검찰|법원|국회|내각|의원|교수|대표|박사|병원|학교|대학|연구소|은행|기관|단체|협회|재단|위원회|협의회|컨소시엄|얼라이언스|모델|제품|게임|프로그램|과정|프로젝트|시리즈|이번|당시|현지|이날|이곳|그곳)$/u;
const TOWN = /^[가-힣]{2,4}(?:시|도|군)$/u;
const NO_TOWN =
  /(?:당시|역시|다시|각도|속도|제도|정도|강도|온도|태도|용도|밀도|인도|철도|의도|선도|주도|만족도|선호도|인지도|신뢰도|완성도|지도|보도|시도|매도|한도)$/u;
const FRANCHISE =
  /(?:마트|로펌|프랜차이즈|브랜드|플랫폼|(?:쇼핑|온라인|오픈|종합)몰|선주|국부펀드|연기금|사모펀드|백화점|그룹|은행|증권사|대학병원|학원|체인|구단|항공|카페|패션|뱅크|출판)$/u;

/** What one sentence says makes a name where it says what it is, or where a foreign word opens it. */
const ENOUGH = 3;

interface Seen {
  score: number;
  sentences: Set<number>;
  town: boolean;
}

/** Reads the sentences again that gain a name; those without one are the very same. */
export function nameActors(sentences: readonly SentenceReading[]): readonly SentenceReading[] {
  const told = sentences.filter((s) => s.kind === 'paragraph' || s.kind === 'caption');
  if (!told.length || (told.length === 1 && !mayTellAlone(told[0]!, true))) return sentences;
  const deeds = told.filter((s) => mayHave(s, DEED_VERBS));
  const seen = new Map<string, Seen>();
  if (deeds.length > 1 || (deeds.length === 1 && (told.length === 1 || mayTellAlone(deeds[0]!, told.length < 3))))
    for (const sentence of deeds) look(sentence, seen);
  const titles = sentences.filter((s) => s.kind === 'title').map(({ text }) => text);
  for (const name of mainActors(told, titles, (name) => (seen.get(name)?.score ?? 0) > 0))
    seen.set(name, { score: ENOUGH, sentences: new Set(), town: false });
  for (const name of namesInTitles(titles, told))
    if (!told.some(({ organizations }) => organizations.some((o) => o.text === name)))
      seen.set(name, { score: ENOUGH, sentences: new Set(), town: false });
  for (const name of singles(told)) seen.set(name, { score: ENOUGH, sentences: new Set(), town: false });
  const names = new Map<string, OrganizationKind>();
  for (const [name, { score, town }] of seen)
    if (score >= ENOUGH) names.set(name, town ? 'public-body' : (readSuffix(name)?.kind ?? 'company'));
  if (!names.size) return sentences;
  const wholes = shortenedIn(told, names);
  const organizations = sentences.map((sentence) => [
    ...sentence.organizations,
    ...mentionsIn(sentence, names, wholes),
  ]);
  const gained = organizations.some((list, i) => list.length > sentences[i]!.organizations.length);
  if (!gained) return sentences;
  const sorted = organizations.map((list) => list.sort((a, b) => a.start - b.start));
  pointAgain(sentences, sorted);
  const people = readPeople(sentences, sorted);
  return sentences.map((sentence, i) => {
    const isKept = sorted[i]!.every((mention, at) => mention === sentence.organizations[at]);
    const same =
      isKept && sorted[i]!.length === sentence.organizations.length && people[i]!.length === sentence.people.length;
    if (same) return sentence;
    return new SentenceReading(sentence, i, sentence.dates, sentence.quantities, sorted[i]!, people[i]!);
  });
}

const TOPICAL_CASES = new Set(['topic', 'subject']);
/** Words of texts about firms: in others who is told of again and again is mostly a person or a thing. */
const OF_FIRMS =
  /회사|업체|기업|당사|공시|매출|영업이익|직원|임직원|투자|출시|공장|매장|점포|설립|창업|협약|계약|고객|가맹점|은행|법인|스타트업/u;
/** The text comes back to whom it is about by what they are. */
const AS_COMPANY = /(?:^|[\s“])(?:이 (?:회사|업체|기업|스타트업|그룹)|회사(?:는|가|에| 측| 관계자))/u;
/** What a town has and is no shop. */
const SITE =
  /(?:[가-힣](?:거리|마을|시장|공원|골목|산|강|섬|동|길|역|항|천|해변|호수|궁|성|문|탑|다리|대교|축제|사람)|주민|상권|경제)$/u;
/** `장비를 만드는`, `1996년 개점한`: a modifier ends before the name. */
const modifies = (word: string): boolean =>
  /[하되드키리기이나]는$/u.test(word) ||
  (/[가-힣]$/u.test(word) && (word.charCodeAt(word.length - 1) - 0xac00) % 28 === 4);

/**
 * Who a text is about, whatever they do in it: named at the beginning behind what they are or do, or as who acts, and again
 * further on, in the headline, or as `이 회사`. `does`: whether a name was seen to act as firms do.
 */
function mainActors(
  told: readonly SentenceReading[],
  titles: readonly string[],
  does: (name: string) => boolean,
): string[] {
  if (told.length + titles.length < 3 || !told.some(({ text }) => OF_FIRMS.test(text))) return [];
  const found = new Map<string, { topics: number; all: number; last: number; known: boolean }>();
  const opens = (index: number, at: number) => index === 0 && !told[0]!.organizations.some((o) => o.start < at);
  const comesBack = told.some(({ text }, i) => i > 0 && AS_COMPANY.test(text));
  told.forEach(({ words = [], organizations, start }, index) => {
    words.forEach((word, at) => {
      if ((tellsOf(word) & (NAMELIKE | PARTICLE)) !== (NAMELIKE | PARTICLE)) return;
      const { text, case: cut } = readWord(word.text);
      const name = text.slice(0, cut.length);
      const known = found.get(name);
      if ((!known && index > 1) || known?.last === index || !isNameable(name) || isKoreanName(name)) return;
      if (organizations.some((o) => o.start < start + word.end && start + word.start < o.end)) return;
      const isTopic = TOPICAL_CASES.has(cut.case) ? 1 : 0;
      const before = words[at - 1];
      const isTold =
        before !== undefined &&
        word.gap === ' ' &&
        ((tellsOf(before) & KIND_BEFORE) !== 0 ||
          (name.length > 2 && (modifies(before.text) || (isOfPlace(before.text) && !SITE.test(name)))));
      if (known) {
        known.topics += isTopic;
        known.all++;
        known.last = index;
      } else if (word.gap.trim() === '' && (isTold || does(name)) && (name.length > 2 || isTold))
        found.set(name, {
          topics: isTopic,
          all:
            1 +
            (titles.some((title) => title.includes(name)) || (comesBack && isTold && opens(index, start + word.start))
              ? 1
              : 0),
          last: index,
          known: isTold,
        });
    });
  });
  return [...found].flatMap(([name, { topics, all, known }]) =>
    topics > 0 && all > 1 && (known || does(name)) ? [name] : [],
  );
}

/** Nouns, numbers and pronouns of one letter: nobody's name. */
const ONE_LETTER = new Set(
  '이그저나너내네제우수중몫빚돈땅집값일때곳것등간외앞뒤옆밖안위터힘질급말물불차배책옷약쌀술꽃밥빵콩금은철강산들길문방벽창칼총폰앱팀업핵균병암몸손발눈코귀입뇌피살뼈털알씨풀숲섬해달별비밤낮봄점선면색빛소개닭양새게굴김파무감귤떡죽국탕장젓회껌잼컵통판틀축끝속곁편쪽층칸줄끈실천솜글시극춤곡북꿈뜻맛멋넋혼벌죄법권표세율률액량채대명분원년월초주군구동읍리도청처부과반당정왕신님남딸적측상하좌우전후본전현만억조천백십영일이삼사오육칠팔구공둘셋넷열몇잔쌍켤톤벌척형틈짝폭꼴덕탓셈참침땀숨잠꾼놈년쇠납돌흙재돛닻못톱삽망탑성궁절역항댐둑논밭뜰샘못늪골곶뭍'.split(
    '',
  ),
);
const SINGLE = /^([가-힣])[은는이가의을를과와]$/u;

/** `스타트업 휙의 품에 …. 휙은 …. 휙이 …`: a letter that is no noun, behind what it is, and who acts again and again. */
function singles(told: readonly SentenceReading[]): string[] {
  const found = new Map<string, { told: boolean; topics: number }>();
  for (const { words = [] } of told)
    words.forEach(({ text, gap }, at) => {
      const letter = text.length === 2 ? SINGLE.exec(text)?.[1] : undefined;
      if (!letter || ONE_LETTER.has(letter)) return;
      const one = found.get(letter) ?? { told: false, topics: 0 };
      if (at === 0 && /[은는이가]$/u.test(text)) one.topics++;
      if (at > 0 && gap === ' ' && tellsOf(words[at - 1]!) & KIND_BEFORE) one.told = true;
      found.set(letter, one);
    });
  return [...found].flatMap(([letter, { told, topics }]) => (told && topics > 1 ? [letter] : []));
}

// `이 회사`: with the names gained it may mean another one than before
function pointAgain(sentences: readonly SentenceReading[], organizations: OrganizationMention[][]): void {
  const memory = new Memory<{ kind: OrganizationKind; mention: OrganizationMention }>();
  const entities = new Map<string, { kind: OrganizationKind; mention: OrganizationMention }>();
  organizations.forEach((list, i) => {
    const { text, start } = sentences[i]!;
    list.forEach((mention, at) => {
      const meant =
        mention.rule === 'organization/anaphor'
          ? memory.pointedAt(meantBy(mention.text), mention.text, { text, end: mention.end - start })
          : undefined;
      if (meant) list[at] = pointTo(mention, meant.mention);
      const { name, organizationKind } = list[at]!;
      const entity = entities.get(name) ?? { kind: organizationKind, mention: list[at]! };
      entities.set(name, entity);
      memory.keep(entity, text, mention.end - start);
    });
  });
}

const QUOTED = /[‘’'“”"]/u;
const TOWN_BEGINS = /^[가-힣]{2,4}(?:시|도|군)/u;

/**
 * Whether one sentence may be enough to make a name: there is a town, a word that says what it is, or it opens with a foreign
 * one. `isBrief`: no other sentence tells of who acts in it.
 */
function mayTellAlone(sentence: SentenceReading, isBrief: boolean): boolean {
  const { text, words } = sentence;
  if (!words) return true;
  const isQuoted = QUOTED.test(text);
  if (isQuoted && !isBrief) return true;
  const shaped = isQuoted ? SHAPED : 0;
  let opens = true;
  let asked = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const isApart = hasBlank(word.gap);
    if (i > 0 && isApart) opens = false;
    const tells = tellsOf(word);
    // `‘가람마켓’은`: what is quoted is no part of a longer name
    if (tells & shaped) return true;
    if (tells & TOWN_NAME && (!isBrief || mayBeTown(sentence, words, i))) return true;
    if (tells & CORPORATE_NOUN && !asked) {
      if (CORPORATE_WORD.test(text) && (!isBrief || mayNameFirm(sentence, words))) return true;
      asked = true;
    }
    const next = words[i + 1];
    // Parts of one written word may make a name together
    const isParted = next !== undefined && !hasBlank(next.gap);
    if (!(isParted || tells & NAMELIKE || (i > 0 && !isApart))) continue;
    const before = i > 0 ? tellsOf(words[i - 1]!) : 0;
    const mayTell =
      before & KIND_BEFORE ||
      // `미국 테크노바트가`
      (tells & FOREIGN && (before & COUNTRY_BEFORE || (opens && (i > 0 || isParted || tells & PARTICLE))));
    if (mayTell && (!isBrief || isQuoted || (mayEndPhrase(words, i) && !isMentioned(sentence, word)))) return true;
  }
  return false;
}

/** Whether a particle or a mark stands behind a word: what stands in a case ends so. */
const mayEndPhrase = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.gap !== ' ' || (tellsOf(words[at]!) & PARTICLE) !== 0;

/** `가람시가`, or the first of a list: `가람시, 나래시와`; of `사람도` the end is a particle. */
const mayBeTown = (sentence: SentenceReading, words: readonly Word[], at: number): boolean =>
  words[at + 1]?.gap !== ' ' || ((tellsOf(words[at]!) & TOWN_ACTS) !== 0 && !isMentioned(sentence, words[at]!));

/** Whether some word may be a firm's name that is nobody's own, and nothing else has been read of it. */
function mayNameFirm(sentence: SentenceReading, words: readonly Word[]): boolean {
  for (let i = 0; i < words.length; i++) {
    const tells = tellsOf(words[i]!);
    if (!(tells & NAMELIKE) || (!(tells & (FIRM | SHAPED)) && words[i + 1]?.gap === ' ')) continue;
    if (!isMentioned(sentence, words[i]!)) return true;
  }
  return false;
}

/** Whether something has been read of a word's beginning: no name begins there. */
function isMentioned({ start, organizations, people, dates, quantities }: ReadSentence, word: Word): boolean {
  const at = start + word.start;
  const covers = (m: { start: number; end: number }) => m.start <= at && at < m.end;
  return organizations.some(covers) || people.some(covers) || dates.some(covers) || quantities.some(covers);
}

const hasBlank = (gap: string): boolean => gap === ' ' || BLANK.test(gap);
const BLANK = /\s/u;
/** It says what the name behind it is. */
const KIND_BEFORE = 1;
/** It has Latin letters or a syllable of transcribed names. */
const FOREIGN = 2;
const COUNTRY_BEFORE = 4;
const PARTICLE = 8;
const TOWN_NAME = 16;
/** It may be a name, with or without what may be a particle. */
const NAMELIKE = 32;
/** 공시, 착공 and the like stand in it. */
const CORPORATE_NOUN = 64;
const READ = 128;
/** Its end is of names of its kind. */
const SHAPED = 256;
/** Behind it stands a particle, and it may be a name of three letters or more that is nobody's own. */
const FIRM = 512;
/** A town's name with a particle behind it. */
const TOWN_ACTS = 1024;
/** Where a word's tells are noted. */
const TELLS = 7;

/** What a word gives away of names beside it. */
function tellsOf(word: Word): number {
  const known = word.noted(TELLS);
  if (known) return known;
  const tells = readTells(word.text, word.flags) | READ;
  word.note(TELLS, tells);
  return tells;
}

function readTells(word: string, flags: number): number {
  const noun = word.replace(/[인계]$/u, '');
  let tells = flags & APPOSED || FRANCHISE.test(noun) ? KIND_BEFORE : 0;
  if (isTown(word)) tells |= TOWN_NAME;
  if (flags & LATIN_LETTERS || hasForeignSyllable(word)) tells |= FOREIGN;
  if (isCountry(noun)) tells |= COUNTRY_BEFORE;
  const { text, case: cut } = readWord(word);
  if (cut.case !== 'bare') tells |= PARTICLE;
  if (HAS_CORPORATE.test(word)) tells |= CORPORATE_NOUN;
  const name = text.slice(0, cut.length);
  const parts = [text, name, word].filter(isNameable);
  if (parts.length) tells |= NAMELIKE;
  if (parts.some(shapeTells)) tells |= SHAPED;
  if (tells & PARTICLE && TOWN.test(name) && !NO_TOWN.test(name)) tells |= TOWN_ACTS;
  if (tells & PARTICLE && name.length > 2 && parts.includes(name) && !isKoreanName(name)) tells |= FIRM;
  return tells;
}

/** `가람시가`: three letters at least, and nothing behind them but a particle. */
function isTown(word: string): boolean {
  if (!TOWN_BEGINS.test(word)) return false;
  for (let end = 3; end <= 5 && end <= word.length; end++) {
    const name = word.slice(0, end);
    if (TOWN.test(name) && !NO_TOWN.test(name) && (end === word.length || readParticle(word, end))) return true;
  }
  return false;
}

function look(sentence: ReadSentence, seen: Map<string, Seen>): void {
  const { clauses } = sentence;
  if (!clauses.some((c) => c.lemma !== undefined && DEEDS.has(c.lemma))) return;
  const { phrases, owner } = parseOf(sentence);
  const add = (name: string, score: number, town = false) => {
    const one = seen.get(name) ?? { score: 0, sentences: new Set<number>(), town };
    // A name of one sentence is told by it once
    if (!one.sentences.has(sentence.index)) one.score += score;
    one.sentences.add(sentence.index);
    seen.set(name, one);
  };
  phrases.forEach((phrase, i) => {
    const clause = clauses[owner[i] ?? -1];
    if (!clause) return;
    const acting =
      (phrase.case === 'topic' || phrase.case === 'subject') &&
      (acts(clause, clauses) || doesBusiness(clause, phrase, sentence));
    const deal =
      !acting && DEALS.some(([verb, cases, particle]) => dealsIn(clause, phrase, verb, cases, particle, sentence));
    const joins = phrase.case === 'with' && phrase.listed && isActing(phrases[i + 1], clause, clauses);
    if (!acting && !deal && !joins) return;
    for (const town of townsIn(sentence, phrase)) add(town, ENOUGH, true);
    const found = nameIn(sentence, phrase);
    if (!found) return;
    const { name, told } = found;
    if (TOWN.test(name) && !NO_TOWN.test(name)) return add(name, told || name.length >= 3 ? 3 : 0, true);
    // A Hangul word of two letters is an everyday word unless what it is stands before it
    if (!told && /^[가-힣]{2}$/u.test(name)) return;
    const alone = found.alone && phrase.first === 0 ? 2 : 1;
    // From whom something comes is somebody: `오르디안으로부터`
    const chosen = /^(?:점찍|고르|낙점|택하|선정)$/u.test(clause.lemma ?? '');
    const giver = (chosen || /로부터$/u.test(phrase.particle)) && name.length > 2 ? 1 : 0;
    const isFirm =
      acting && name.length >= 3 && !isKoreanName(name) && (isCorporate(clause, sentence) || trades(phrase, clauses));
    const sure = told || isFirm ? 3 : giver + (hintsTranscribed(name) || /[A-Za-z]/u.test(name) ? alone + 1 : alone);
    add(name, sure);
  });
}

// `다움펫이 80억원의 투자를 유치했다`, `나래와 계약을 체결했다`
const isCorporate = ({ lemma = '', voice, start, end }: Clause, { text, start: from }: ReadSentence): boolean =>
  voice !== 'passive' &&
  (CORPORATE.has(lemma) || (lemma === '유치' && RAISED.test(text.slice(start - from, end - from))));

// `공장을 두고 있다`, `시장의 38%를 점유한다`: nobody's own name
function doesBusiness(
  { lemma = '', voice, start, end }: Clause,
  phrase: Phrase,
  { text, start: from }: ReadSentence,
): boolean {
  if (voice === 'passive' || !BUSINESS.has(lemma)) return false;
  const name = text.slice(phrase.start - from, phrase.end - from);
  return BUSINESS_WORD.test(text.slice(Math.max(start, phrase.end) - from, end - from)) && !isKoreanName(name);
}

/** The modifier right before a phrase says what it trades in. */
const trades = (phrase: Phrase, clauses: readonly Clause[]): boolean =>
  clauses.some((c) => c.ending === 'adnominal' && c.head?.start === phrase.start && TRADING.has(c.lemma ?? ''));

const isActing = (phrase: Phrase | undefined, clause: Clause, clauses: readonly Clause[]): boolean =>
  phrase !== undefined && (phrase.case === 'topic' || phrase.case === 'subject') && acts(clause, clauses);

// It, or what it leads to, says or does what organizations do
function acts(clause: Clause, clauses: readonly Clause[]): boolean {
  for (let at: Clause | undefined = clause, step = 0; at && step < 4; step++) {
    if (at.voice !== 'passive' && at.lemma !== undefined && (SAYING.has(at.lemma) || DOING.has(at.lemma))) return true;
    if (at.ending !== 'connective' || at.parent === undefined) return false;
    at = clauses[at.parent];
  }
  return false;
}

function dealsIn(
  clause: Clause,
  phrase: Phrase,
  verb: ReadonlySet<string>,
  cases: ReadonlySet<string>,
  particle: RegExp,
  { text, start }: ReadSentence,
): boolean {
  if (!cases.has(phrase.case) || !verb.has(clause.lemma ?? '') || !particle.test(phrase.particle)) return false;
  const behind = text.slice(phrase.end - start, clause.end - start);
  if (phrase.case === 'with') return SIGNED.test(behind) && phrase.particle !== '';
  if (verb.has('점찍')) return /투자처|투자 대상|인수 대상/u.test(text);
  if (cases.has('object')) return clause.voice !== 'passive';
  if (phrase.case === 'to') return /상대로/u.test(behind.slice(0, 8));
  if (/^(?:인수|매각)$/u.test(clause.lemma ?? '')) return clause.voice === 'passive' || clause.lemma === '매각';
  // An order or a delivery needs no sum to be one
  if (/^(?:수주|공급|납품)$/u.test(clause.lemma ?? '')) return true;
  return MONEY.test(text.slice(clause.start - start, clause.end - start));
}

interface NameFound {
  name: string;
  /** What stands before it says what it is: `물류업체`, `독일`. */
  told: boolean;
  alone: boolean;
}

// The last word of a phrase without a mention in it, where it may be a name
function nameIn(sentence: ReadSentence, phrase: Phrase): NameFound | undefined {
  const { start } = sentence;
  const inside = (m: { start: number; end: number }) => m.end > phrase.start && m.start < phrase.end;
  const text = sentence.text.slice(phrase.start - start, phrase.end - start).replace(/\s?\([^()]*\)$/u, '');
  const words = text
    .replace(/[‘’'“”"]/gu, '')
    .split(/\s+/u)
    .filter(Boolean);
  const name = words.at(-1) ?? '';
  const from = phrase.start + text.lastIndexOf(name);
  const own = { start: from, end: from + name.length };
  const covers = (m: { start: number; end: number }) => m.end > own.start && m.start < own.end;
  if ([...sentence.organizations, ...sentence.people, ...sentence.dates, ...sentence.quantities].some(covers))
    return undefined;
  if (sentence.people.some(inside)) return undefined;
  if (!isNameable(name)) return undefined;
  const before = (words.at(-2) ?? '').replace(/[인계]$/u, '');
  const gap = sentence.text.slice(phrase.start - start, from - start);
  const told =
    shapeTells(name) ||
    // `업계 3위 가람양회가`
    /\d위\s$/u.test(gap) ||
    (before !== '' &&
      (appositionKind(words.at(-2)!) !== undefined ||
        FRANCHISE.test(before) ||
        (isCountry(before) && hintsTranscribed(name))));
  // `30일(현지시간) 나래시와`
  const lead =
    words.length === 1 ||
    sentence.dates.some(
      (d) => d.end <= from && /^(?:\([^()]*\))?\s*$/u.test(sentence.text.slice(d.end - start, from - start)),
    );
  return told || lead || words.length === 2 ? { name, told, alone: words.length === 1 } : undefined;
}

// `가람군, 나래전자와`: towns that share what is said of the last of a list
function townsIn({ text, start }: ReadSentence, phrase: Phrase): string[] {
  const words = text.slice(phrase.start - start, phrase.end - start);
  if (!/[,·]/u.test(words)) return [];
  const before = words.split(/\s?[,·]\s?/u).slice(0, -1);
  return before
    .map((item) => item.split(' ').at(-1) ?? '')
    .filter((name) => name.length > 2 && TOWN.test(name) && !NO_TOWN.test(name));
}

/** `한별항공과`: what only companies are called by, behind a word of its own. */
function shapeTells(name: string): boolean {
  const suffix = readSuffix(name);
  return suffix !== undefined && suffix.strength !== 'unit' && suffix.at > 1 && !isCommon(name.slice(0, suffix.at));
}

const isNameable = (name: string): boolean =>
  NAME.test(name) &&
  !isEveryday(name) &&
  !ADVERBS.has(name) &&
  !PLACES.has(name) &&
  !NOT_ORGANIZATIONS.has(name) &&
  !ACRONYMS.has(name) &&
  !FOLLOWERS.has(name) &&
  (!EVERYDAY.test(name) || TOWN.test(name)) &&
  !(PREDICATE.test(name) && name.length < 3);

/** Each place where one of the names stands as a word of its own and nothing else was read. */
/** The names whose brackets give them another, by that: `새별이음(SI)은`. Another one adds to the names. */
function shortenedIn(told: readonly ReadSentence[], names: Map<string, OrganizationKind>): ReadonlyMap<string, string> {
  const wholes = new Map<string, string>();
  for (const [name, kind] of [...names])
    for (const { text } of told)
      for (let at = text.indexOf(`${name}(`); at >= 0; at = text.indexOf(`${name}(`, at + 1)) {
        const short = readAbbreviation(text, { end: at + name.length, kind, name });
        if (!short) continue;
        wholes.set(short.alias, name);
        names.set(short.alias, kind);
      }
  return wholes;
}

function mentionsIn(
  sentence: ReadSentence,
  names: ReadonlyMap<string, OrganizationKind>,
  wholes: ReadonlyMap<string, string>,
): OrganizationMention[] {
  const { text, start } = sentence;
  const taken = [...sentence.organizations, ...sentence.people];
  const found: OrganizationMention[] = [];
  for (const [said, organizationKind] of names) {
    const name = wholes.get(said) ?? said;
    for (let at = text.indexOf(said); at >= 0; at = text.indexOf(said, at + said.length)) {
      const end = at + said.length;
      if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) continue;
      if (/[\p{L}\p{N}]/u.test(text[end] ?? ' ') && !readParticle(text, end)) continue;
      const mention = { start: start + at, end: start + end };
      if ([...taken, ...found].some((m) => m.start < mention.end && mention.start < m.end)) continue;
      found.push({ ...mention, kind: 'organization', text: said, rule: 'organization/acting', name, organizationKind });
    }
  }
  return found;
}
