// A draft with a cue of showing in, who shows what out; only products are shown.
import { asOrganizations, besideOf, isOrganization, type Builder, type EventDraft } from '../build.ts';
import { kindBefore, kindWord, nameOfPhrase } from '../names.ts';
import { PLACES } from '../../../ko/organizations/commonWords.ts';
import type { Phrase } from '../../../ko/clauses/phrases.ts';
import type { EntityMention } from '../../../types.ts';
import type { Match } from '../cues.ts';
import { makerOf } from '../makers.ts';
import type { Filled, Scene } from '../scene.ts';

/** What is made to be sold. */
export const PRODUCT =
  /(?:\d호기|모델|제품|신제품|신작|대표작|후속작|차기작|데뷔작|신상품|상품|적금|대출|보험|요금제|서비스|플랫폼|인프라|시스템|솔루션|앱|폰|칩|반도체|소자|TV|로봇|기기|소프트웨어|게임|차|승합차|세단|SUV|백신|치료제|신약|키트|브랜드|라인업|시리즈|에디션|콘텐츠|엔진|프로세서|단말기|가전|냉장고|세탁기|청소기|배터리|노트북|태블릿|디스플레이|패널|드론|카메라|스피커|챗봇|비서|시제품|버전|LLM|앨범|음반|싱글|트럭|버스|전기차|승용차|청소기|정수기|화장품|크림|선크림|차단제|세럼|음료|라면|과자|맥주|소주|막걸리|영화|소설|웹툰|만화|그림책|게임기|위성|발사체|헬기|열차|트랙터|굴착기|자전거|오토바이|이륜차|스쿠터|밀키트|간편식|도시락|만두|김치|치킨|버거|피자|아이스크림|커피|건강기능식품|영양제|비타민|샴푸|치약|향수|립스틱|운동화|신발|안경|시계|침대|매트리스|의자|에어컨|건조기|식기세척기|밥솥|오븐|인덕션|헤드폰|이어폰|키보드|모니터|프린터|렌즈|센서|모터|의료기기|진단기|내시경|임플란트|인공관절|주사제|비료|종자|사료)$/iu;

/** Verbs that say it of goods alone. */
const SOLD = /^(?:출시|발매|시판|론칭|런칭|출간|발간|개봉)$/u;
/** Verbs that say it of goods, and of what people do and say. */
const SHOWN = /^(?:선보이|내놓|내놨)$/u;
/** What is shown and is no product. */
const NO_PRODUCT =
  /(?:안|책|법|답|답변|전망|분석|평가|자료|수치|지표|통계|조건|제안|해명|사과|주장|논평|성명|목소리|의지|각오|모습|무대|연기|기량|경기|경기력|플레이|활약|매력|실력|면모|행보|자금|유동성|뭉칫돈|매물|인력|지분|물량|주식|자산|사재|성금|기부금|상금|돈|재산|자리|의석|이름|정책|공약|구상|조치|예측|결론|처방|후보|공연|전시|전시회|작전|카드|집|땅|것|바|등|노래|춤|인재|인력|성과|기록|자신감|호흡|변화|변신|스타일|사례|기술력|시장|경기장|가능성|논리|이유|근거|입장문|담화|담화문|수정안|가이드라인|기준|작품|전시물)$/u;

/** Words of selling: what is sold stands before them. */
const SELLING = /^(?:\S*서비스|\S*배송|\S*판매|사전\s?예약|예약|예약주문|사전\s?계약|시판|양산|상용화|인도)\+/u;
/** `베일을 벗었다`, `첫선을 보였다`, `시장에 나온다`: the subject is what comes out. */
const UNVEILED = /^(?:베일|첫선|시장|시중|모습|자태|실체)\+/u;
/** `독자를 찾아간다`, `관객과 만난다`, `극장에 걸린다`, `매대에 오른다`: the subject meets those whom it is for. */
const MEETS = /(?<!^시[장중])\+(?:찾아가|찾아오|만나|걸리|내걸리|오르|깔리|풀리|상륙|들어오)$/u;
/** `신차를 시장에 투입한다`: the object goes there. */
const PLACED = /^(?:시장|시중|매장|매대|진열대|판매대|편의점|서점)\+(?:투입|깔|풀)$/u;
const SUM_OF_MANY = /(?:지금까지|이제까지|그동안|현재까지|여태|누적|해마다|매년)\s/u;
/** Lines of planes and ships. */
const ROUTE =
  /^(?:취항$|(?:비행기|항공기|여객[기선]|전세[기편]|정기[편선]|직항편|항공편|노선|하늘길|바닷길|뱃길|항로)\+)/u;
const BY_AIR_OR_SEA = /항공|취항|운항|비행|직항|하늘길|여객|뱃길|바닷길|항로|공항|에어|해운|페리|크루즈/u;
/** Is a line of a carrier's, not a railway's, spoken of? */
export const isOfCarrier = (text: string): boolean => BY_AIR_OR_SEA.test(text);
/** `첫 제품`, `신제품`: what has not been there before. */
const FIRST_GOODS = /(?:첫|새|신|초도|1호|시|양산)\s?(?:제품|물량|상품|차량?|모델)/u;
/** What is on air or in the shops is told by its name. */
const AIRED = /^(?:방송|방영|상영|나오)$/u;
const ON_AIR = /(?:뉴스|방송|드라마|예능|프로그램|다큐멘터리|다큐|연속극|시리즈|애니메이션)$/u;
/** What is opened to users; what is issued to readers and hearers. */
const OPENED_GOODS =
  /(?:플랫폼|서비스|앱|시스템|사이트|포털|홈페이지|쇼핑몰|온라인몰|[가-힣]몰|앱스토어|온라인\s?스토어|채널|마켓)[’'”"]?$/u;
const ISSUED = /(?:책|잡지|신문|소설|시집|앨범|음반|싱글|백서|[’'”"])$|^[^\s]{1,20}$/u;
const MADE_FIT = /^(?:양산|상용화)$/u;
const OFFERED = /(?:서비스|요금제|플랫폼|카드|앱|인증서?|결제|상품)$/u;

export const release: Builder = (draft) => {
  const { scene, match } = draft;
  if (ROUTE.test(match.cue)) return opensRoute(draft);
  const read = scene.clauses[match.clause];
  // `매물로 내놓은 저축은행`: for sale
  if (/^내놓?/u.test(match.lemma))
    if (
      scene
        .phrasesOf(match.clause, 'to', 'at')
        .some((p) => /(?:매물|급매물|경매|인수합병 시장|시장)$/u.test(scene.textOf(p).trim()))
    )
      if (read?.head?.mention?.kind === 'organization' || scene.phrasesOf(match.clause, 'to').length) return false;
  // `나래 E가 베일을 벗었다`, `신작은 내년 상반기 출시 예정이다`: what has no object and is no company is what comes out
  // `지금까지 그림책 300여종을 펴냈다`: a sum of many, on no day
  const isSum = match.modality === 'occurred' && SUM_OF_MANY.test(scene.textOf(scene.clauses[match.clause]!));
  if (isSum && !scene.datesOf(match.clause).some((d) => d.form === 'point' && !/지금|현재/u.test(d.text))) return false;
  const meets = MEETS.test(match.cue);
  if (meets && !scene.isDated(match.clause)) return false;
  const unveiled = (UNVEILED.test(match.cue) || meets) && !PLACED.test(match.cue);
  const bare = match.object && isBlank(scene, match.object);
  const selling = SELLING.test(match.cue);
  const thing =
    unveiled || ((!match.object || bare) && (SOLD.test(match.lemma) || SOLD.test(match.cue)))
      ? thingSold(scene, match.clause, meets)
      : PLACED.test(match.cue)
        ? scene.phrasesOf(match.clause, 'object').at(-1)
        : undefined;
  const placed = PLACED.test(match.cue);
  const passive =
    read?.voice === 'passive' ||
    (thing !== undefined && !placed && thing.case !== 'to') ||
    /^(?:나오|시작되|상륙)$/u.test(match.lemma);
  const phrase = thing ?? match.object;
  if ((unveiled || placed) && !thing) return false;
  if (placed && !scene.isDated(match.clause)) return false;
  if (match.cue.startsWith('모습+') && !PRODUCT.test(kindWord(scene.textOf(thing!)))) return false;
  // `일본에는 10월 선보인다`: what was shown a sentence before
  const pointing = scene
    .phrasesOf(match.clause, 'topic', 'subject')
    .some((p) => /^(?:이|해당|그|같은)\s\S+$/u.test(scene.textOf(p).trim()) && !scene.entitiesIn(p).length);
  const isBare = !phrase || (bare && !thing) || (pointing && phrase.case === 'bare');
  const before = isBare ? draft.lastTold('release', 2) : undefined;
  if (before?.object && scene.datesOf(match.clause).length) {
    addPresenters(draft, asOrganizations(scene.agent(match.clause), scene), before.object);
    // `이 게임은 지난 5월 대만에서 먼저 선보였다`
    if (!draft.has('presenter'))
      before.participants.forEach((p) => draft.add(p.name, p.role, 'told-before', 'implied'));
    draft.object = before.object;
    return draft.has('presenter');
  }
  if (!phrase) return false;
  const named = productOf(scene, phrase, match.cue);
  // `서비스를 시작했다`: of what the sentence is about
  if (!named && selling) return beginsToSell(draft);
  if (!named) return false;
  const text = scene.textOf(phrase);
  const kind = kindWord(text);
  const earlier = draft.told.findLast((t) => t.draft.type === 'release' && t.draft.object === named.name)?.draft;
  const isQuoted = /[‘'“](?=[^‘'“’'”]{1,40}[’'”](?:의)?\s?(?:\S{0,8})?$)/u.test(text);
  // `재단이 발간한 책에 따르면`: said in passing
  if (/^(?:출간|발간|개봉)$/u.test(match.lemma) && !scene.isDated(match.clause)) return false;
  if (selling || (match.type.weak?.includes(match.lemma) && !unveiled && !placed)) {
    if (!isFirstSold(draft, named.quoted, kind)) return false;
  } else if (!(
    (SOLD.test(match.lemma) && phrase.case !== 'bare' && phrase.case !== 'of') ||
    PRODUCT.test(kind) ||
    PRODUCT.test(named.name) ||
    developerOf(scene, phrase) !== undefined ||
    isQuoted ||
    (unveiled && !meets && !NO_PRODUCT.test(kind)) ||
    (SHOWN.test(match.lemma) &&
      (phrase.case === 'object' ||
        (phrase.case === 'also' && phrase.particle === '도') ||
        (read?.ending === 'adnominal' && scene.datesOf(match.clause).length > 0)) &&
      (isCard(text) || !NO_PRODUCT.test(kind)) &&
      isSaidOfMaker(scene, match.clause)) ||
    (match.lemma === '공개' &&
      !NO_PRODUCT.test(kind) &&
      // `첫 제품 CX-1은 2022년 4월 공개됐다`
      (PRODUCT.test(kindBefore(text)) || (phrase.case === 'object' && isShownFirst(scene, match.clause)))) ||
    // `쏘올은 이달 모터쇼에서 공개됐다`: what the text has told of already
    earlier !== undefined
  ))
    return false;
  if (match.type.blockers.some((b) => named.name.endsWith(b) || kind.endsWith(b))) return false;
  const { about: topic } = scene.sentence;
  const agents = passive ? undefined : asOrganizations(scene.agent(match.clause), scene);
  const reporting = passive ? scene.reporting(match.clause) : undefined;
  const told =
    reporting && scene.argumentsOf(reporting.clause, 'topic', 'subject').find((a) => isOrganization(a.mention));
  // `나래게임즈의 신작 ‘나래 워즈’는 5월 출시된다`: whose it is
  const isName = (e: EntityMention) =>
    (earlier !== undefined && isShown(e.name, named.name)) ||
    (/^[‘'“"]/u.test(text) && e.end >= phrase.end - 2 && e.start <= phrase.start + 1);
  const owner = passive ? scene.entitiesIn(phrase).find((e) => isOrganization(e) && !isName(e)) : undefined;
  // `가람전자와 나래소프트가 함께 만든 앱이 출시됐다`
  const makers = owner ? [owner] : passive ? (developerOf(scene, phrase) ?? []).filter(isOrganization) : [];
  if (told) draft.add(told.mention.name, 'presenter', 'reporter', 'implied');
  else if (makers.length) makers.forEach((maker) => draft.add(maker.name, 'presenter', 'of'));
  else if (passive && earlier) earlier.participants.forEach((p) => draft.add(p.name, p.role, 'told-before', 'implied'));
  else if (passive && topic && isOrganization(topic) && !isShown(topic.name, named.name))
    draft.add(topic.name, 'presenter', 'running-topic', 'implied');
  // `‘말길’은 나래소프트가 내놓았다`: what is shown shows nothing
  addPresenters(draft, agents, named.name);
  if (agents) draft.addArguments(besideOf(scene, match.clause), 'presenter');
  // `이 게임을 처음 공개했다`: the one named before
  const pointed = /^(?:따라\s)?(?:이번?|그|해당|같은)\s/u.test(text) ? draft.lastTold('release', 3)?.object : undefined;
  draft.object = pointed ?? named.name;
  return draft.has('presenter');
};

/** `아이솔`, of `아이솔 6`. */
const isShown = (name: string, object: string): boolean => object === name || object.startsWith(`${name} `);
const addPresenters = (draft: EventDraft, agents: Filled | undefined, object: string): void =>
  draft.addAll(
    agents && {
      ...agents,
      names: agents.names.filter((n) => n !== object && !(agents.from === 'implied' && isShown(n, object))),
    },
    'presenter',
  );

const DEVELOPED =
  /^(?:개발|협업|합작|제작|만들|설계|디자인|투자|배급|기획|운영|수입|서비스|펴내|발간|출간|출판|발행|내놓|선보이)$/u;
// `나래셀이 개발한 추진기가 공개된다`: who made what is shown; nobody named where it only says that it was made
function developerOf(scene: Scene, phrase: Phrase): readonly EntityMention[] | undefined {
  for (const [i, clause] of scene.clauses.entries())
    if (clause.ending === 'adnominal' && DEVELOPED.test(clause.lemma ?? '') && scene.headOf(i)?.start === phrase.start)
      return scene.argumentsOf(i, 'subject').map((a) => a.mention);
  return undefined;
}

// `청주~다낭 노선에 취항한다`, `부산~나트랑 하늘길을 열었다`: a carrier's line, on its day
function opensRoute(draft: EventDraft): boolean {
  const { scene, match } = draft;
  const { clause } = match;
  if (!isOfCarrier(scene.sentence.text) || !scene.isDated(clause) || match.modality === 'ongoing') return false;
  if (scene.clauses[clause]?.unreal || scene.datesOf(clause).some((d) => d.joined || /^까지/u.test(d.after)))
    return false;
  const lines = scene.phrasesOf(clause, 'object', 'at', 'to', 'subject', 'topic');
  const line = lines.find((p) => LINE.test(scene.textOf(p))) ?? match.object;
  const agents = asOrganizations(scene.agent(clause), scene);
  draft.addAll(agents, 'presenter');
  const owner = lines.flatMap((p) => scene.entitiesIn(p)).find(isOrganization);
  if (!draft.has('presenter') && owner) draft.add(owner.name, 'presenter', 'of');
  const named = line && nameOfPhrase(scene, line);
  if (named && !named.entity) draft.object = named.name;
  return draft.has('presenter');
}
const LINE = /(?:노선|하늘길|바닷길|뱃길|항로|항공편|직항편)$/u;

function thingSold(scene: Scene, index: number, meets = false): Phrase | undefined {
  // `신작 ‘달빛’으로 이용자를 찾아간다`
  const through = meets
    ? scene.phrasesOf(index, 'to').find((p) => /^(?:으로|로)$/u.test(p.particle) && /[’'”"]$/u.test(scene.textOf(p)))
    : undefined;
  if (through) return through;
  // `첫선을 보인 ‘말길’`: the noun behind
  const subject = scene.phrasesOf(index, 'subject', 'topic').findLast((p) => !isBlank(scene, p)) ?? scene.headOf(index);
  // Who is said to come out is no thing
  return subject && !scene.entitiesIn(subject).some((e) => e.end >= subject.end - 1) ? subject : undefined;
}

// `신작 게임 ‘나래 워즈’의 정식 서비스를 시작한다`: what is sold, not the word of selling behind it
function productOf(scene: Scene, phrase: Phrase, cue: string): { name: string; quoted: boolean } | undefined {
  if (!SELLING.test(cue)) {
    // `‘나래 E’의 실물을 공개했다`
    const shown = /[‘'“]([^‘'“’'”]{1,40})[’'”]의?\s?(?:실물|모습|외관|디자인|티저|시제품|실차|내부)$/u.exec(
      scene.textOf(phrase),
    );
    if (shown?.[1]) return { name: shown[1], quoted: true };
    const named = nameOfPhrase(scene, phrase);
    return named && { name: named.name, quoted: /[‘'“]/u.test(scene.textOf(phrase)) };
  }
  const text = scene.textOf(phrase);
  const quoted = /[‘'“]([^‘'“’'”]{1,40})[’'”][^‘'“’'”]{0,20}$/u.exec(text)?.[1];
  if (quoted) return { name: quoted, quoted: true };
  const plain =
    /(?:^|의\s|\s)(?:정식\s|국내\s|본격\s|상용\s|시범\s|베타\s|사전\s)?(?:서비스|판매|예약판매|사전예약|예약|사전계약|계약|시판|양산|상용화)$/u.exec(
      text,
    );
  if (plain && isBlank(scene, { ...phrase, end: phrase.start + plain.index })) return undefined;
  const named = plain && nameOfPhrase(scene, { ...phrase, end: phrase.start + plain.index });
  // `대만 서비스를 시작했다`: where, not what
  if (named && PLACES.has(named.name)) return undefined;
  return named ? { name: named.name, quoted: false } : undefined;
}

// `4월 1일부터 판매한다`, `‘나래 적금’을 판매한다고`: from a day on, or by name and still to come; not what is sold all along
function isFirstSold({ scene, match }: EventDraft, quoted: boolean, kind: string): boolean {
  const clause = scene.clauses[match.clause];
  if (!clause || clause.unreal) return false;
  const own = scene.datesOf(match.clause);
  const objectText = match.object ? scene.textOf(match.object) : '';
  // `내년 1월에는 다온과 손잡고 뉴스를 내보낸다`
  const dates = own.length ? own : scene.chainBefore(match.clause).flatMap((i) => scene.datesOf(i));
  if (dates.some((d) => d.form === 'duration' || d.joined || /^(?:까지|동안)/u.test(d.after))) return false;
  const since = dates.some((d) => /^부터/u.test(d.after));
  // `‘쌓고놀고’를 지난 9월부터 팔고 있다`
  if (clause.modality === 'ongoing') return quoted && since && /^(?:팔|판매|서비스|제공)$/u.test(match.lemma);
  if (!dates.length && !scene.isDated(match.clause))
    return quoted && clause.modality === 'planned' && !AIRED.test(match.lemma);
  if (MADE_FIT.test(match.lemma)) return isSaidOfMaker(scene, match.clause) || (quoted && clause.voice === 'passive');
  // `가맹점에 서빙 로봇 서비스를 도입한다`, `다온소프트의 관제 플랫폼을 도입한다`: who buys or uses it shows nothing
  if (match.lemma === '도입')
    return (
      OFFERED.test(kind) &&
      clause.modality === 'planned' &&
      !scene.phrasesOf(match.clause, 'at').some((p) => OWN_SITE.test(scene.textOf(p).trim())) &&
      !(match.object && scene.entitiesIn(match.object).some(isOrganization))
    );
  if (match.lemma === '내보내')
    return ON_AIR.test(kind) && asOrganizations(scene.agent(match.clause), scene) !== undefined;
  if (match.lemma === '출하') return FIRST_GOODS.test(objectText) || since;
  if (match.lemma === '펴내') return isSaidOfMaker(scene, match.clause);
  // `플랫폼을 오픈했다`, `무선청소기 ‘고요’를 발표했다`
  if (/^(?:오픈|개통|개설)$/u.test(match.lemma)) return OPENED_GOODS.test(kind) && !clause.unreal;
  if (/^(?:발표|시연)$/u.test(match.lemma))
    return clause.voice === 'active' && (PRODUCT.test(kind) || (quoted && PRODUCT.test(kindBefore(objectText))));
  if (match.lemma === '발행') return quoted && isSaidOfMaker(scene, match.clause) && ISSUED.test(kind);
  if (AIRED.test(match.lemma)) return quoted || (match.lemma === '나오' && PRODUCT.test(kind) && isNew(scene, match));
  return quoted || since || SELLING.test(match.cue) || (match.lemma === '개시' && STARTED.test(kind));
}

/** `현지 투자를 개시했다`, `협상을 개시했다`: nothing is shown. */
const STARTED =
  /(?:서비스|판매|운항|방송|상영|중계|공급|대여|예약|접수|배송|출고|분양|연재|스트리밍|베타|테스트|결제|구독|발매)$/u;
const OWN_SITE =
  /(?:가맹점|매장|점포|지점|영업점|공장|현장|사업장|물류센터|창고|터미널|병원|병동|학교|단지|사옥|생산라인|공정|업무|라인)$/u;

const isNew = (scene: Scene, { clause, object }: Match): boolean =>
  /(?:신제품|신작|첫|신형|후속작)/u.test(object ? scene.textOf(object) : '') ||
  scene.phrasesOf(clause, 'bare').some((p) => /처음$/u.test(scene.textOf(p)));

// `‘용의 계절’이 20일 정식 서비스를 시작했다`, `나래페이는 11월 대만에서 서비스를 시작한다`
function beginsToSell(draft: EventDraft): boolean {
  const { scene, match } = draft;
  const clause = scene.clauses[match.clause];
  const dates = scene.datesOf(match.clause);
  if (!clause || clause.unreal || clause.modality === 'ongoing' || !scene.isDated(match.clause)) return false;
  // `사전계약을 받는다`: of what is not said
  if (/^사전/u.test(match.cue)) return false;
  if (dates.some((d) => d.form === 'duration' || /^(?:까지|동안)/u.test(d.after))) return false;
  if (/^(?:양산|인도)\+/u.test(match.cue)) return false;
  const subject = scene.phrasesOf(match.clause, 'subject', 'topic').find((p) => QUOTE.test(scene.textOf(p)));
  const named = subject && nameOfPhrase(scene, subject);
  const owner = subject && scene.entitiesIn(subject).find(isOrganization);
  if (named && !named.entity) draft.object = named.name;
  if (owner) draft.add(owner.name, 'presenter', 'of');
  else if (named && subject)
    draft.addAll(asOrganizations(makerOf(scene, subject)?.filled, scene) ?? topicOf(scene), 'presenter');
  else draft.addAll(asOrganizations(scene.agent(match.clause), scene), 'presenter');
  if (!draft.has('presenter')) servedBy(draft);
  return draft.has('presenter');
}

// `정산 앱 하루셈은 3월 베타 서비스를 시작했다`, `이 센터는 올해 완공돼 내년 서비스를 시작한다`: whose goods or site it is
function servedBy(draft: EventDraft): void {
  const { scene, match } = draft;
  const phrase = [match.clause, ...scene.chainBefore(match.clause)]
    .flatMap((i) => scene.phrasesOf(i, 'topic', 'subject'))
    .find((p) => !isBlank(scene, p));
  const named = phrase && nameOfPhrase(scene, phrase);
  if (!named || !phrase) return;
  const earlier = draft.told.findLast((t) => t.draft.type === 'release' && t.draft.object === named.name)?.draft;
  const words = scene.textOf(phrase).trim();
  const isGoods = [kindWord(words), kindBefore(words)].some((kind) => PRODUCT.test(kind) || SERVING.test(kind));
  if (!earlier && !isGoods) return;
  const owner = scene.entitiesIn(phrase).find((e) => isOrganization(e) && e.name !== named.name);
  if (earlier) earlier.participants.forEach((p) => draft.add(p.name, p.role, 'told-before', 'implied'));
  else if (owner) draft.add(owner.name, 'presenter', 'of');
  else draft.addAll(asOrganizations(makerOf(scene, phrase)?.filled, scene) ?? topicOf(scene), 'presenter');
  if (!named.entity) draft.object = named.name;
}
const SERVING = /(?:센터|터미널|발전소|충전소|역|전망대)$/u;
const QUOTE = /[’'”"]$/u;

const topicOf = ({ sentence: { about: topic } }: Scene): Filled | undefined =>
  topic && isOrganization(topic)
    ? { names: [topic.name], mentions: [topic], from: 'implied', rule: 'running-topic' }
    : undefined;

// Nothing but a day stands in it: `3분기 [출시]를 앞두고`
function isBlank(scene: Scene, phrase: Phrase): boolean {
  const dates = scene.sentence.dates.filter((d) => d.start >= phrase.start && d.end <= phrase.end);
  return !scene.textOf({ start: Math.max(phrase.start, ...dates.map((d) => d.end)), end: phrase.end }).trim();
}

// Somebody is said to show it, and it is not they who are shown
const isSaidOfMaker = (scene: Scene, index: number): boolean => {
  const agent = asOrganizations(scene.agent(index), scene);
  const told = agent?.rule !== 'running-topic' || scene.datesOf(index).length > 0;
  // `대표는 “내년에 내놓겠다”고 말했다`: whoever speaks for the firm, of a day
  const speaks = agent?.rule === 'reporter' && scene.datesOf(index).length > 0;
  return agent !== undefined && told && (speaks || scene.agent(index)!.mentions.every(isOrganization));
};

/** `전시회에서 필름을 공개했다`, `필름을 처음 공개했다`: goods, whatever they are. */
const FAIR =
  /(?:엑스포|전시회|박람회|모터쇼|오토쇼|모빌리티쇼|게임쇼|페어|산업전|컨벤션|쇼케이스|[A-Z\d]{3,})[’'”"]?$/u;
const isShownFirst = (scene: Scene, index: number): boolean =>
  isSaidOfMaker(scene, index) &&
  (scene.phrasesOf(index, 'at').some((p) => p.particle.startsWith('에서') && FAIR.test(scene.textOf(p).trim())) ||
    scene.phrasesOf(index, 'bare').some((p) => /(?:처음|최초)$/u.test(scene.textOf(p).trim())));

const isCard = (text: string): boolean => /(?:신용|체크|제휴|특화|전용|법인|선불)\s?카드$/u.test(text);
