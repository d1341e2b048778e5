// Events in, the relations that they make between their participants out: an investment ties investor and company.
import type { DraftEvent, DraftRelation, ReadArticle } from '../../types.ts';
import { isOwnName } from '../../ko/organizations/nameable.ts';
import { isAlliance } from '../../ko/organizations/suffixes.ts';
import { postsOf } from '../events/build.ts';
import { isDescribed, isUnnamed } from '../events/names.ts';
import { SALE_CONTRACT } from '../events/types/acquisition.ts';
import { sentenceAt } from '../sentenceAt.ts';
import { COURSES } from './education.ts';
import { FUND_NAME } from './funds.ts';
import { isOwnMade } from './houses.ts';
import { inTrade } from './trades.ts';

const isBody = (name: string): boolean => isAlliance(name) || /(?:협회|연맹|네트워크)$/u.test(name);
/** Units of somebody: what founded them is above them. */
const UNIT_NAME =
  /(?:연구소|연구원|랩|센터|조직|팀|실|본부|사업부|부서|추진단|사업단|TF|태스크포스|법인|지사|지점|사무소|대학|학교|아카데미|자회사|캠퍼스|스튜디오)$/u;

/** 물류센터, 생산법인: a site or a subsidiary without a name of its own. */
const PLAIN_SITE = /^[가-힣]{0,6}(?:센터|법인|지점|지사|사무소|공장)$|\s자회사$/u;
const SITE = /(?:본사|본점|사옥|공장|사업장|현장|연구소|매장)$/u;
const PREMISES_OF = /(?:본사|사옥|공장|사업장|현장|캠퍼스)$/u;
/** A place of business is nobody. */
const OFFICE = /(?:사무소|사무실|지점|영업소|출장소|물류센터|작업실|매장)$/u;
/** 공급 계약, 유지보수 계약: who signs it supplies; 구매 계약: who signs it is supplied. */
const SUPPLIES =
  /(?<!공동\s?|합작\s?|함께\s?)(?:공급|납품|수출|수주|건조|시공|위탁생산|위탁개발생산|운송|용역|도급|하도급|임가공|양산|제작|제조|정비|유지\s?보수|유지\s?관리|개보수|리모델링|급식|배송|설치|구축|감리|기술\s?수출|라이선스\s?아웃)(?:\([A-Za-z]{2,6}\))?\s?(?:장기\s|본)?계약/u;
const BUYS = /(?:구매|도입|발주|수매|매입|구입)\s?(?:장기\s|본)?계약/u;
/** 기술이전 계약: a school or an institute gives what it has found. */
const HANDS_OVER = /(?:기술\s?이전|기술\s?실시|실시권|특허\s?이전)\s?(?:업무\s?)?(?:계약|협약)/u;
/** Who has things made and buys them, where a firm signs with it: `한빛시는 나래소프트와 시스템 구축 계약을 맺었다`. */
const CLIENT_KIND = /^(?:public-body|university|hospital|research-institute)$/;
/** `나래제약과 국내 독점 판매 계약을 맺었다`: who signs it sells at home what the other makes. */
const SOLD_HERE =
  /(?<!자사\s[가-힣]{1,8}(?:의)?\s)(?:국내|한국)(?:\s시장)?\s(?:독점\s?|단독\s?)?(?:판매|유통|공급|판권|수입|배급)(?:권)?\s?계약/u;
/** A firm, a plant or rights that change hands: no partners by that. */
const SELLS =
  /(?:매각|매매|양수도|인수)\s?계약|SPA|넘기는\s|(?:매각|매도|양도|인수|매입)하(?:는|기로 (?:한|하는))\s(?:본|가)?계약|(?:사들이|넘겨받|파)(?:는|기로 한)\s(?:본|가)?계약/u;
/** Behind who is sold: `나래소재 지분 60%를 매각하는`. */
const SOLD =
  /^[’'”"]?(?:\([^)]*\))?(?:의)?[을를]?\s(?:(?:지분|주식|경영권)(?:\s[\d.,]{1,8}(?:%|만?\s?주))?(?:을|를)?\s)?(?:매각|매도|양도)/u;
/** `나란히 신입 교육을 시작했다`, `나래와 다온이 입주하기로 계약했다`, `한빛대·나래대 등 국내 대학들이 과정을 연다`: each its own. */
const isEachItsOwn = (words: string): boolean =>
  /나란히|각각|각자|저마다|앞다퉈|잇따라|[이가도]\s입[주점](?:하기로|\s?계약)/u.test(words) ||
  (/등\s(?:[가-힣\d]+\s){0,4}[가-힣]{2,}들[이은도]\s/u.test(words) && !/함께|공동|손잡|손을 잡|힘을|합작/u.test(words));

/** `나래제약, 다온제약, 한빛제약 등이 기술수출 계약을 맺었다`: each with somebody else. */
const isOnesOwn = (words: string): boolean =>
  /기술\s?수출|수주에 성공|(?:기술이전|수출|공급|납품|수주|도급|임대|분양|판권|라이선스(?:\s?아웃)?)\s?계약/u.test(
    words,
  ) && !/함께|공동|컨소시엄/u.test(words);

/** What is taught or trained, and no help of another kind. */
const TEACHES =
  /교육|과정|양성|아카데미|학과|강좌|수업|연수|인재|훈련|캠프|학교|강의|가르|길러|육성|인턴|실습|교실|특강/u;

/** 공급하는 계약, 납품하기로 하는 장기 계약. */
const SUPPLIES_BY =
  /(?:공급|납품|수출|건조|인도|판매)(?:하는|하기로 (?:한|하는)|할)\s(?:[가-힣\d,.]+\s){0,4}[‘'“"]?(?:[가-힣\d]+\s){0,2}[가-힣\d]*계약/u;
/** `납품하기로 하고 계약을 맺었다`. */
const SUPPLIES_SO = /(?:공급|납품|수출)하기로|(?:보내|대|넘기)기로/u;
// Whether one sells at home what another makes
const isOthers = (text: string, name: string): boolean =>
  text
    .split(`${name}의 `)
    .slice(1)
    .some((behind) =>
      /^[^,.]{1,40}[을를]\s(?:[가-힣]+\s)?(?:국내|한국)(?:\s?시장)?(?:에서?)?\s(?:[가-힣]+\s)?(?:공급|판매|유통)/u.test(
        behind,
      ),
    );
const BUYS_SO = /(?:공급받|납품받|구매하|사들이|들여오|도입하|수입하|[가-힣][을를]\s받)기로/u;
const BUYS_BY =
  /(?:구매|도입|공급받|사들이|납품받|매입)(?:하는|는|기로 (?:한|하는)|하기로 (?:한|하는)|을|할)\s(?:[가-힣]+\s){0,2}계약/u;

/** 스마트 완구 연구소: what it is for, and no name. */
const LABORATORY = /\s(?:연구소|센터)$/u;
/** 북미 연구소: for which part of the world, and so a name. */
const REGIONAL =
  /^(?:아시아|유럽|북미|남미|중남미|동남아|중동|아프리카|글로벌|아시아태평양|아태|미국|일본|중국|인도|독일|베트남|한국)\s/u;
/** `사업부를 물적분할해 … 세운다`: what is parted from somebody is its own. */
const PARTED =
  /(?:물적|인적|기업|단순)?분할(?:해|하여|하고|한다|로|을 통해)|분사(?:해|하여|시켜|한|시킨)|떼어\s?내|스핀오프/u;

const SCHOOL = /(?:대|대학|대학교|학교|과학기술원)$/u;
const DEPARTMENT = /(?:학과|공학과|학부|대학원|전공)$/u;
// What the clause that tells of it names as made
const departmentsOf = ({ sentences, clean: { text } }: ReadArticle, { evidence }: DraftEvent): string[] =>
  evidence.flatMap(({ start, end }) =>
    /(?:만들|만든|신설|개설|설치|설립|연다|열었|열기로|세운|세우)/u.test(text.slice(start, end))
      ? sentences
          .flatMap((s) => s.organizations)
          .filter(
            (o) =>
              o.start >= start && o.end <= end && DEPARTMENT.test(o.name) && /[‘'“]/u.test(text[o.start - 1] ?? ''),
          )
          .map((o) => o.name)
      : [],
  );

/** What is signed is a course: `조종사 교육 협약`, `인턴십 운영 협약`, `특강을 개설하기 위한 업무협약`. */
const TRAINS = new RegExp(
  `(?:${COURSES}|양성)(?:\\s(?:과정|프로그램))?(?:[을를]\\s(?:함께\\s|공동(?:으로)?\\s)?[가-힣]{1,4}(?:기 위한|기로 (?:하는|한|하고)|는|할)|을 위한|를 위한)?\\s?(?:[가-힣]{2,6}\\s){0,2}?(?:업무\\s?)?(?:협약|양해각서|MOU|계약)(?!\\s?식장)`,
  'u',
);
const isSchool = (name: string): boolean =>
  /(?:대|대학|대학교|학교|고|공고|과학기술원|KAIST|GIST|UNIST|포스텍|폴리텍)$/u.test(name);

const IS_FIRM = /^(?:company|startup|affiliate)$/;
/** Whose is what it sets up alone. */
const IS_MAKER = /^(?:company|startup|affiliate|group)$/;
/** `한빛대 연구진이 창업했다`, `상인들이 모여 만든`: of those who did it. */
const BY_PEOPLE = /창업|연구진|교수|상공인|상인들|모여|뭉쳐/u;
/** Who has others' units in its house. */
const HOUSES = /^(?:university|hospital|research-institute)$/;

/** What several form that has no members: a fund, a house, a band. */
const NO_ALLIANCE = /(?:펀드|조합|호|법인|회사|재단|노조|학교|병원|센터|연구소|밴드|그룹|구단|악단)$/u;

const rule = (type: string) => `relation/${type}-of-event`;

const JOINT = /합작|조인트벤처|JV|공동|함께|손잡|손을 잡|\d\s?(?:대|[:：])\s?\d|절반씩|반반씩/u;
const isJoint = ({ sentences }: ReadArticle, { evidence }: DraftEvent): boolean =>
  evidence.some(({ start }) => {
    const { text = '', index = 0 } = sentenceAt(sentences, start) ?? {};
    return JOINT.test(text) || THE_VENTURE.test(sentences[index + 1]?.text ?? '');
  });
/** `나래와 다온은 가람을 세웠다. 두 회사가 절반씩 출자한 이 합작사는` */
const THE_VENTURE =
  /(?:이|이번|신설|새) (?:합작|공동)\s?(?:사|법인|회사|벤처|기업)|(?:두 회사|양사|양측)가 (?:절반씩|반반씩|[\d.]+ ?(?:대|:))/u;
// `지분을 사들여 자회사로 편입했다`
const MADE_UNIT =
  /(?:자회사|계열사|(?:소속|종속|계열|손자)회사)(?:로 (?:편입|거느|두|추가|들어|맞|품)|[가이] (?:되|된|될|됐|돼|됨)|에 (?:편입|포함|추가))|계열(?:로)? 편입|(?:그룹|지주|홀딩스)에 편입/u;
// `나래를 합병하고 다온을 인수해 자회사로 편입했다`: the last that is named before
const makesUnit = ({ sentences }: ReadArticle, { evidence, participants }: DraftEvent): boolean =>
  evidence.some(({ start, end }) => {
    const sentence = sentenceAt(sentences, start);
    const at = sentence ? sentence.start + sentence.text.search(MADE_UNIT) : -1;
    if (!sentence || at < sentence.start) return false;
    const isOwn = (name: string) => participants.some((p) => p.name === name);
    return !sentence.organizations.some((o) => o.start >= end && o.end <= at && !isOwn(o.name));
  });
// `나래로지스는 가람전자가 세운 물류 자회사다`, `가람은행이 문을 연 액셀러레이터다`: its own, by what it is
const IMPRINT = /(?:임프린트|레이블)\s?[‘'“]/u;
const OWN_UNIT =
  /(?:[한운든연린낸]|만들어진|설립된|세워진)\s(?:[가-힣A-Za-z]+\s){0,2}(?:자회사|손자회사|액셀러레이터|인큐베이터|[가-힣]{0,4}연구소|사내벤처|[가-힣]{0,4}법인|육성\s?센터|지원\s?센터|투자사|캐피털|캐피탈)(?=다|로|이|인|며|는|은|\s)/u;
const makesOwn = ({ sentences }: ReadArticle, { evidence }: DraftEvent): boolean =>
  evidence.some(({ start, end }) => {
    const sentence = sentenceAt(sentences, start);
    return (
      sentence !== undefined && OWN_UNIT.test(sentence.text.slice(start - sentence.start, end - sentence.start + 24))
    );
  });
// `자본금을 대 설립한`, `100억원을 출자해 세웠다`: who founds it pays for it
const PAID =
  /출자(?:해|하여|한|로)|\d\s?(?:대|[:：])\s?\d[^,.]{0,8}\s합작(?:해|하여|한)|자본금(?:을|의)? .{0,16}(?:대|내|모|부담)|돈을 (?:대|모)|투자해 (?:세|설립|만)/u;
const isPaid = ({ sentences }: ReadArticle, { evidence }: DraftEvent): boolean =>
  evidence.some(({ start }) => PAID.test(sentenceAt(sentences, start)?.text ?? ''));
/** How those stand who are sued: `세 회사를 상대로`, `나래전자와의 소송`. */
const SUED = /^(?:with|to|object)$/u;
/** Who runs funds by trade. */
const isFinancier = (name: string): boolean =>
  /(?:벤처스|벤처투자|인베스트먼트|파트너스|캐피탈|캐피털|기술지주|자산운용|투자|운용|에쿼티|인베스트|액셀러레이터)$/u.test(
    name,
  );
const MINOR_HOLDER = /(?:[2-9]|[이삼사오])대\s?주주(?:가|로|에|\s자리)/u;
/** A part that rules nothing, by itself or as the next sentence has it: `주식 24만주를 취득한다. 취득 뒤 지분율은 18.6%다`. */
const PART = /(?:지분|주식)(?:율)?(?:은|이|의|을)?\s(?:약\s|총\s)?(\d[\d.]*)(?:%|퍼센트)/gu;
const BY_COUNT = /(?:주식|신주|구주)\s(?:약\s)?\d[\d,.만천]*\s?주를/u;
const RULES = /경영권|최대\s?주주|자회사|계열사|지배|편입|전량|100%|새 주인|추가로|나머지|합병/u;
const MOST_MINOR = 30;
/** `지분 20%를 500억원에 인수했다`: taken over, as the text has it. */
const TAKEN =
  /(?:지분|주식)(?:을|\s(?:약\s)?\d[\d.]*(?:%|퍼센트)(?:를|을)?)\s(?:[^\s,]+에\s)?인수(?!\s?(?:계약|전|후보|대금))/u;
function isMinorPart({ sentences }: ReadArticle, { evidence }: DraftEvent): boolean {
  const { text, index } = sentenceAt(sentences, evidence[0]?.start ?? -1) ?? { text: '', index: 0 };
  if (!/지분|주식|신주|구주/u.test(text) || RULES.test(text) || TAKEN.test(text)) return false;
  const parts = (words: string) => [...words.matchAll(PART)].map(([, part]) => Number(part));
  const own = parts(text);
  const next = sentences[index + 1];
  if (/경영권/u.test(next?.text ?? '')) return false;
  const told = own.length || !BY_COUNT.test(text) || next?.kind !== 'paragraph' ? own : parts(next.text);
  return told.length === 1 && told[0]! < MOST_MINOR;
}
/** `자회사 나래와 다온을 합병한다`, `계열사인 나래와 다온의 합병을`. */
const mergesOwn = (words: string, acquired: readonly string[]): boolean => {
  const [first, last] = acquired;
  if (acquired.length !== 2 || !/합병/u.test(words) || /흡수|인수/u.test(words)) return false;
  const [from, to] = [words.indexOf(first!), words.indexOf(last!)].sort((a, b) => a - b);
  return (
    from! > 0 &&
    /(?:자회사|계열사|손자회사|관계사)(?:인)?\s[‘'“]?$/u.test(words.slice(0, from)) &&
    /^(?:의|을|를)\s(?:[^\s,]+\s){0,5}합병/u.test(words.slice(to!).replace(/^[^\s]*?(?=[의을를]\s)/u, ''))
  );
};
/** `하노이시 대표단`: whose it is. */
const DELEGATION = /\s대표단$/u;
const SETTLES = /(?:소송|분쟁|가처분|재판|법정 (?:다툼|공방))(?:을|를|에|의)\s[^.]{0,40}(?:합의|화해|종결|취하)/u;
const VENTURE = /합작|조인트벤처|JV/u;
/** `나래` of 나래옵틱스. */
const isOneName = (a: string, b: string): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([short, long]) => long!.startsWith(short!) && long![short!.length] !== ' ');
const areOneHouse = (names: readonly string[]): boolean =>
  names.every((name) => name.slice(0, 2) === names[0]?.slice(0, 2));

/** `나래, 다온과 3자 협약을 맺었다`: all of them with one another. */
const AMONG_ALL =
  /(?<!제)(?:\d|[삼사오육다])자\s?(?:간\s?)?(?:[가-힣]{2,6}\s){0,2}(?:[가-힣]{2,4}\s?)?(?:협약|계약|제휴|동맹|협력|합의|MOU|양해각서|파트너십)/u;

/** The relations of every event of the document. */
export function relationsOfEvents(article: ReadArticle, events: readonly DraftEvent[]): DraftRelation[] {
  if (!events.length) return [];
  const kinds = new Map(article.sentences.flatMap((s) => s.organizations.map((o) => [o.name, o] as const)));
  const aliases = new Map(article.sentences.flatMap((s) => s.organizations.map((o) => [o.text, o.name] as const)));
  const posts = postsOf(article);
  const isPerson = (name: string) => posts.has(name) && !kinds.has(name);
  // The sentence that tells it
  const told = (event: DraftEvent): string =>
    event.evidence.map((e) => article.clean.text.slice(e.start, e.end)).join(' ');
  const sentenceOf = ({ evidence }: DraftEvent): string =>
    sentenceAt(article.sentences, evidence[0]?.start ?? -1)?.text ?? '';
  const soldIn = ({ evidence }: DraftEvent, parties: readonly string[]): string | undefined => {
    const { text = '', start = 0, organizations = [] } = sentenceAt(article.sentences, evidence[0]?.start ?? -1) ?? {};
    return organizations.find((o) => !parties.includes(o.name) && SOLD.test(text.slice(o.end - start)))?.name;
  };
  const fundFormedBy = (event: DraftEvent, recipients: readonly string[]): string[] => {
    const words = sentenceOf(event);
    if (!/출자(?:금을|를) 받/u.test(words)) return [];
    return events
      .filter((e) => e.type === 'founding' && sentenceOf(e) === words)
      .filter((e) => e.participants.some((p) => p.role === 'founder' && recipients.includes(p.name)))
      .flatMap((e) => e.participants.filter((p) => p.role === 'founded' && FUND_NAME.test(p.name)).map((p) => p.name));
  };
  return events.flatMap((event) => {
    const named = (...roles: string[]) =>
      event.participants.filter((p) => roles.includes(p.role) && !isPerson(p.name)).map((p) => p.name);
    const found: DraftRelation[] = [];
    const tie = (type: string, sources: readonly string[], targets: readonly string[]) => {
      for (const source of sources)
        for (const target of targets)
          if (source !== target)
            found.push({
              type,
              source,
              target,
              ...(event.dated !== 'open' || type === 'membership' ? { edtf: event.edtf } : {}),
              events: [event.key],
              evidence: event.evidence.slice(0, 1).map((e) => ({ ...e, rule: rule(type) })),
              trace: [
                { slot: 'source', value: source, rule: rule(type), from: 'implied' },
                { slot: 'target', value: target, rule: rule(type), from: 'implied' },
              ],
            });
    };
    const pairs = (type: string, parties: readonly string[]) =>
      parties.forEach((a, i) => {
        for (const b of parties.slice(i + 1)) if (!isWithin(a, b) && !isWithin(b, a)) tie(type, [a], [b]);
      });
    // `A는 B, C와 맺었다` ties A to each of them; `A와 B, C는 맺었다` ties all to all
    const partners = (one: DraftEvent, parties: readonly string[], type = 'partnership') => {
      const joined = parties.filter((p) =>
        one.trace.some((t) => t.slot === 'party' && t.value === p && t.rule === 'with'),
      );
      // `도는 시와 함께 기업 세 곳과 협약을 맺었다`: town and province stand on one side
      const isOffice = (p: string) => kinds.get(p)?.organizationKind === 'public-body' && /[가-힣][도시군구]$/u.test(p);
      const isOfOffices =
        joined.some((p) => !isOffice(p)) && parties.filter((p) => !joined.includes(p)).every(isOffice);
      const others = isOfOffices ? joined.filter((p) => !isOffice(p)) : joined;
      const first = parties.filter((p) => !others.includes(p));
      if (!others.length || AMONG_ALL.test(sentenceOf(one))) return pairs(type, parties);
      // `나래, 다온 등과 협약식을 가졌다`: with somebody who is not named there
      if (!first.length) return;
      for (const a of first) for (const b of others) if (!isWithin(a, b) && !isWithin(b, a)) tie(type, [a], [b]);
    };
    const isWithin = (unit: string, whole: string) => kinds.get(unit)?.parent === whole || unit.startsWith(`${whole} `);
    // `가람전자 본사`, `가람전자 당진 공장`: whose it is is visited; `당진 1공장`: of whom the text is about
    const siteOwner = (host: string): string => {
      const whole = PREMISES_OF.test(host) ? kinds.get(host)?.parent : undefined;
      if (whole !== undefined) return whole;
      if (kinds.has(host) || !(SITE.test(host) || PREMISES_OF.test(host))) return host;
      const words = host.split(' ');
      for (let n = words.length - 1; n > 0; n--) {
        const name = words.slice(0, n).join(' ');
        if (kinds.has(name)) return name;
        const alias = aliases.get(name);
        if (alias) return alias;
      }
      // `나래전자 평택 캠퍼스`: whose name stands before it, though it is named but here
      if (words.length > 1 && words[0]!.length > 2 && PREMISES_OF.test(host) && isOwnName(words[0]!)) return words[0]!;
      const glued = /^(.{2,}?)(?:본사|본점|사옥|공장|사업장|현장)$/u.exec(host)?.[1] ?? '';
      if (kinds.has(glued)) return glued;
      const topic = sentenceAt(article.sentences, event.evidence[0]?.start ?? -1)?.topic;
      return aliases.get(glued) ?? (topic?.kind === 'organization' && words.length < 3 ? topic.name : host);
    };
    // `충남도 경제실장`: whose office it is; a firm of a group goes for itself
    const wholeOf = (name: string): string => {
      const own = kinds.get(name);
      return own?.catalogId === undefined ? (own?.parent ?? name) : name;
    };
    // `신선식품 전용 물류센터`: what it is for, and no name, unless marks make it one
    const isQuoted = (name: string): boolean => {
      const at = article.clean.text.indexOf(name);
      return at > 0 && /[‘'“"「『《<]/u.test(article.clean.text[at - 1]!);
    };
    // `자체 개발조직 ‘나래 아홉’을 만들었다`
    const isMadeOwn = (name: string): boolean => {
      const at = sentenceOf(event).indexOf(name);
      return at > 0 && isOwnMade(sentenceOf(event).slice(Math.max(0, at - 16), at));
    };
    switch (event.type) {
      case 'investment': {
        // `출자를 받아 조합을 결성했다`: it is the fund that is paid into
        const formed = fundFormedBy(event, named('recipient'));
        tie('investment', named('investor'), formed.length ? formed : named('recipient'));
        tie(
          'management',
          named('manager'),
          named('recipient').filter((n) => FUND_NAME.test(n)),
        );
        break;
      }
      case 'founding': {
        const founded = named('founded');
        const founders = named('founder');
        // `가람전자와 나래대는 ‘AI Ten’을 결성했다`: what several form is theirs together, whatever its name
        const isFormed =
          founders.length > 1 && event.trace.some((t) => t.slot === 'type' && /:(?:결성|발족)$/u.test(t.rule));
        const isJoined = (n: string) =>
          isBody(n) ||
          kinds.get(n)?.organizationKind === 'consortium' ||
          (isFormed && !FUND_NAME.test(n) && !NO_ALLIANCE.test(n) && (/[A-Za-z]/u.test(n) || isQuoted(n)));
        // `한빛대와 손잡고 계약학과를 만든다`: the school's own, in which both teach
        const schools = founders.filter((n) => SCHOOL.test(n));
        const departments = [
          ...founded.filter((n) => DEPARTMENT.test(n) && !/계약학과$/u.test(n)),
          ...departmentsOf(article, event),
        ];
        if (
          schools.length &&
          (departments.length || [...founded, event.object ?? ''].some((n) => DEPARTMENT.test(n)))
        ) {
          const others = founders.filter((n) => !SCHOOL.test(n));
          tie('education', schools, others);
          tie('affiliation', [...new Set(departments)], schools.slice(0, 1));
          break;
        }
        // `나래벤처스는 펀드를 만들었다`: one without a name is nobody
        const isNamed = (n: string) =>
          !event.trace.some((t) => t.slot === 'founded' && t.value === n && t.rule === 'kind-of-owner');
        const funds = founded.filter((n) => FUND_NAME.test(n) && isNamed(n));
        // `나래벤처스는 다온은행과 펀드를 만들었다`: of these only a financier runs it
        const payers = founders.some(isFinancier) ? founders.filter((n) => !isFinancier(n)) : [];
        tie(
          'management',
          founders.filter((n) => !payers.includes(n)),
          funds,
        );
        tie('membership', founders, founded.filter(isJoined));
        const paid = isPaid(article, event);
        if (paid)
          tie(
            'investment',
            founders,
            founded.filter((n) => kinds.has(n) && !isBody(n) && !FUND_NAME.test(n)),
          );
        const own =
          founders.length === 1 &&
          (makesOwn(article, event) || PARTED.test(sentenceOf(event)) || IMPRINT.test(sentenceOf(event)));
        // `가람자동차는 지난해 11월 나래모빌리티를 출범했다`: one firm, and what has a name
        const maker = event.participants.filter((p) => p.role === 'founder').length === 1 ? founders[0] : undefined;
        const isOnesOwnFirm = (n: string): boolean =>
          maker !== undefined &&
          IS_MAKER.test(kinds.get(maker)?.organizationKind ?? '') &&
          ((kinds.has(n) && n.length > 2) || isQuoted(n)) &&
          !isUnnamed(n) &&
          !isDescribed(n, LABORATORY) &&
          !OFFICE.test(n) &&
          !FUND_NAME.test(n) &&
          !isJoined(n) &&
          !BY_PEOPLE.test(told(event)) &&
          !VENTURE.test(sentenceOf(event));
        const units = founded.filter(
          (n) =>
            (kinds.has(n) ||
              (REGIONAL.test(n) && LABORATORY.test(n)) ||
              (!PLAIN_SITE.test(n) && (!n.includes(' ') || isQuoted(n)))) &&
            !OFFICE.test(n) &&
            (own || UNIT_NAME.test(n) || isMadeOwn(n)) &&
            !FUND_NAME.test(n) &&
            !isJoined(n) &&
            !(isDescribed(n, LABORATORY) && !REGIONAL.test(n)),
        );
        // `A와 B가 합작법인을 세웠다`: partners, unless one house
        if (founders.length > 1 && founders.length < 5 && !founded.some((n) => isBody(n) || FUND_NAME.test(n)))
          if (isJoint(article, event) && !areOneHouse(founders) && !(paid && !VENTURE.test(sentenceOf(event))))
            pairs('partnership', founders);
        // `나래전자는 다온대에 연구소를 두고 있다`: a firm's own, as a guest
        const kindOf = (n: string) => kinds.get(n)?.organizationKind ?? '';
        const isGuest =
          founders.length === 1 &&
          IS_FIRM.test(kindOf(founders[0]!)) &&
          named('host').every((n) => HOUSES.test(kindOf(n)));
        tie('affiliation', units, named('host').length && !isGuest ? named('host') : founders);
        if (maker !== undefined && !paid)
          tie(
            'affiliation',
            founded.filter((n) => !units.includes(n) && isOnesOwnFirm(n)),
            [maker],
          );
        break;
      }
      case 'membership':
        // `이 투자조합에는 다온은행이 참여했다`: whoever joins a fund has put money in
        for (const joined of named('consortium'))
          tie(FUND_NAME.test(joined) ? 'investment' : 'membership', named('member', 'lead'), [joined]);
        break;
      case 'acquisition':
        // `가람그룹은 자회사 나래와 다온을 합병한다`: one of its own with the other
        if (mergesOwn(sentenceOf(event), named('acquired'))) {
          tie('acquisition', named('acquired').slice(0, 1), named('acquired').slice(1));
          break;
        }
        // `주식 8.5%를 사들여 3대 주주가 됐다`: a part of it, no control
        tie(
          MINOR_HOLDER.test(sentenceOf(event)) || isMinorPart(article, event) ? 'investment' : 'acquisition',
          named('acquirer'),
          named('acquired'),
        );
        if (makesUnit(article, event)) tie('affiliation', named('acquired'), named('acquirer'));
        break;
      case 'agreement':
        {
          const words = told(event);
          // Whom somebody chose for a task does it for them
          const by = (how: string) =>
            event.trace.filter((t) => t.slot === 'party' && t.rule === how).map((t) => t.value);
          const chosen = by('chosen');
          if (chosen.length) {
            tie(
              /파트너|협력|(?<!(?:구축|용역|공급|운영|시공)\s?)사업자/u.test(words) ? 'partnership' : 'supply',
              chosen,
              by('chooser'),
            );
            break;
          }
          const { start = 0, end = 0 } = event.evidence[0] ?? {};
          const before = article.clean.text.slice(Math.max(0, start - 20), end);
          // `특허 분쟁을 끝내기로 합의했다`
          if (SETTLES.test(before)) break;
          // `나래소재에 부품을 공급하는 계약`: the verb of the clause says who supplies whom
          const parties = named('party').filter(
            (name) => !event.trace.some((t) => t.slot === 'party' && t.value === name && t.rule === 'delivered'),
          );
          const [first, ...others] = parties;
          const isWith = (name: string) =>
            event.trace.some((t) => t.slot === 'party' && t.value === name && t.rule === 'with');
          const oneWay = first !== undefined && !isWith(first) && others.length > 0 && others.every(isWith);
          // `△1월 나래제약에 1조원`: who has it gives it
          if (event.evidence.every(({ rule }) => rule === 'event/agreement-item')) {
            if (first !== undefined) tie('supply', [first], others);
            break;
          }
          // `가람파트너스와 나래소재 매각 계약을 맺었다`: with whom one signs a sale buys
          if (SALE_CONTRACT.test(sentenceOf(event))) {
            const sold = oneWay ? soldIn(event, parties) : undefined;
            if (sold !== undefined) tie(isMinorPart(article, event) ? 'investment' : 'acquisition', others, [sold]);
            break;
          }
          if (SELLS.test(words) || SELLS.test(before)) break;
          // Who wins an order is tied by the verb
          if (event.trace.some((t) => t.slot === 'type' && /수주|따내|발주/u.test(t.rule))) break;
          const buys = BUYS_SO.test(sentenceOf(event)) && !SUPPLIES_SO.test(sentenceOf(event));
          // `나래제약과 계약을 맺고 나래제약의 약을 국내에 공급하기로 했다`
          // `전략적 제휴로 계약을 맺고`: partners besides
          const sellsTheirs =
            oneWay && (SOLD_HERE.test(before) || others.some((name) => isOthers(sentenceOf(event), name)));
          if (sellsTheirs && /제휴|공동\s?판매|코프로모션|파트너십/u.test(told(event))) partners(event, parties);
          const isClient = (n: string) => CLIENT_KIND.test(kinds.get(n)?.organizationKind ?? '');
          const ofClient = oneWay && isClient(first) && !others.some(isClient);
          const withClient = oneWay && !isClient(first) && others.every(isClient);
          const isOfTrade = inTrade(article, before);
          const ofBuyer = ofClient || (oneWay && !isOfTrade(first) && others.every(isOfTrade));
          if ((ofClient || withClient) && HANDS_OVER.test(words))
            tie('supply', ofClient ? [first] : others, ofClient ? others : [first]);
          else if (
            oneWay &&
            !buys &&
            !sellsTheirs &&
            (SUPPLIES.test(words) || SUPPLIES_BY.test(before) || SUPPLIES_SO.test(sentenceOf(event)))
          )
            tie('supply', ofBuyer ? others : [first], ofBuyer ? [first] : others);
          else if (oneWay && (sellsTheirs || buys || BUYS.test(words) || BUYS_BY.test(before)))
            tie(
              'supply',
              withClient && BUYS.test(words) ? [first] : others,
              withClient && BUYS.test(words) ? others : [first],
            );
          // `한빛대와 조종사 교육 협약을 맺었다`
          else if (TRAINS.test(before) && parties.some(isSchool) && !parties.every(isSchool))
            partners(event, parties, 'education');
          else if (
            others.some(isWith) ||
            !(isEachItsOwn(sentenceOf(event)) || (parties.length > 2 && isOnesOwn(words)))
          )
            partners(event, parties);
        }
        break;
      case 'litigation':
        // A later stage: who is against whom was told with the suit
        if (event.evidence.every(({ rule }) => rule === 'event/litigation-stage')) break;
        // Who judges is no party, and people without a name are nobody.
        {
          const parties = event.participants
            .map((p) => p.name)
            .filter(
              (n) =>
                !/(?:법원|지법|고법|지검|고검|대법|헌재|재판소|법정|[가-힣]들|점주|주주|소비자|주민|투자자|직원)$/u.test(
                  n,
                ),
            );
          // Those who sue together have nothing against each other
          const together = parties.filter((n) =>
            event.trace.some((t) => t.slot === 'party' && t.value === n && t.rule === 'subject'),
          );
          const others = parties.filter((n) => !together.includes(n));
          const withs = parties.filter((n) =>
            event.trace.some((t) => t.slot === 'party' && t.value === n && SUED.test(t.rule)),
          );
          if (withs.length > 1 && withs.length < parties.length)
            tie(
              'litigation',
              parties.filter((n) => !withs.includes(n)),
              withs,
            );
          else if (together.length > 1 && others.length) tie('litigation', together, others);
          // Staff go to law against their own firm; one firm by two names does not
          else
            parties.forEach((a, i) => {
              for (const b of parties.slice(i + 1)) if (!isOneName(a, b)) tie('litigation', [a], [b]);
            });
        }
        break;
      case 'program':
        tie('education', named('operator'), named('partner'));
        // `계약학과인 ‘융합회로공학과’를 만든다`: the school's own
        tie(
          'affiliation',
          departmentsOf(article, event),
          named('operator')
            .filter((n) => SCHOOL.test(n))
            .slice(0, 1),
        );
        if (!isEachItsOwn(sentenceOf(event)))
          pairs(TEACHES.test(told(event)) ? 'education' : 'partnership', named('operator'));
        break;
      case 'visit': {
        const visitors = event.participants.filter((p) => p.role === 'visitor').map((p) => p.name);
        const from = visitors.flatMap((name) => posts.get(name)?.[0]?.organization ?? (kinds.has(name) ? [name] : []));
        const whole = from.map((name) => wholeOf(name).replace(DELEGATION, ''));
        // `천안 2공장을 찾았다`: a plant whose owner nobody names
        const hosts = named('host').map(siteOwner);
        tie(
          'visit',
          whole,
          hosts.filter((n) => kinds.has(n) || !PREMISES_OF.test(n)),
        );
        break;
      }
      default:
    }
    return found;
  });
}
