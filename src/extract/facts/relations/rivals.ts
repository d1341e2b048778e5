// A clause or a sentence in; who competes with whom out.
import type { DraftRelation } from '../../types.ts';
import { isOrganization } from '../events/build.ts';
import { isPlace, type Scene } from '../events/scene.ts';
import { aboutOf } from '../roles/aboutOf.ts';
import { listBefore, listIn } from '../roles/lists.ts';
import { toTie, withOf, type TieClause } from './tieClause.ts';

const RIVAL =
  /^(?:경쟁|맞붙|다투|겨루|격돌|양분|경합|각축|각축전|대결|맞대결|경쟁하|삼분|나눠 갖|나눠갖|엎치락뒤치락|엎치락뒤치락하|경합하|각축하|힘겨루기)$/u;
const CHASING =
  /^(?:추격|맹추격|뒤쫓|쫓|따라붙|맞서|견제|겨냥|위협|따돌리|제치|앞지르|앞서|따라잡|추월|압도|넘어서|뛰어넘|밀어내|누르|꺾|도전|바짝 쫓|추격하)$/u;
/** What one does in a contest: `경쟁을 벌이다`, `도전장을 내밀다`, `어깨를 나란히 하다`. */
const CONTEST =
  /(?:경쟁|각축|각축전|다툼|싸움|접전|경합|승부|대결|신경전|선두|어깨|[1-9]위|왕좌|[가-힣]{2}전|쌍벽|자웅|힘겨루기|속도전|양강|삼파전|(?:양강|경쟁|라이벌|맞수|2강|3강|양자|삼각)\s?(?:구도|체제)|주도권|패권)$/u;
const FIGHTING = /^(?:해|이루|형성|구축|굳히|하|벌이|펼치|이어가|이어오|다투|겨루|치르|나란히|나란히 하|가리)$/u;
/** `나래전자에 바짝 쫓기고 있다`, `나래전자에 추월당했다`. */
const PASSED = /^(?:쫓기|밀리|밀려나|뒤지|뒤처지|따라잡히|추월당하|역전당하|추격당하)$/u;
const DARING = /^(?:내밀|내|던지|나서)$/u;

const NO_CONTEST =
  /(?:오전|안전|발전|도전|이전|비전|사전|대전|회전|여전|완전|가전|원전|공전|운전|충전|송전|반전|유전|축전|보전|직전|실전|홍보전|기획전|전시전|사진전|작품전|특별전|할인전|초대전|개인전|판촉전|설명전|공모전|예선전|결승전|본선전|출정전|여론전)$/u;
/** Where and what they fight before judges. */
const AT_LAW =
  /(?:법정|법원|소송|송사|법적 (?:다툼|분쟁|공방)|특허 (?:분쟁|다툼|공방|소송전)|소송전|법정 (?:다툼|공방|싸움))$/u;

/** The verbs of these ties. */
export const RIVAL_VERBS: readonly RegExp[] = [
  RIVAL,
  PASSED,
  /^(?:역전|받|허용|뿌리치|들어가|돌입)$/u,
  CHASING,
  FIGHTING,
  DARING,
  /^(?:갖|가지|있|놓이|서|붙|걸|잇|따르|내주|빼앗기|뺏기|넘겨주|버티|포진|선점|뛰어들|참여|참가|가세|응찰|진출|진입)$/u,
];

/** Who comes next in a market: `나래전자가 뒤를 쫓는다`. */
const FOLLOWING = /^(?:쫓|뒤쫓|추격|맹추격|따라붙|따르|잇)$/u;
const BEHIND_IT = /^(?:그\s|바로\s)?뒤$/u;
const RANKED = /점유율|선두|[1-3]위|시장에서|업계/u;
/** What one loses to a rival. */
const LOSING = /^(?:내주|빼앗기|뺏기|넘겨주)$/u;
const RANK = /(?:[1-9]위|선두|왕좌|정상|왕관|챔피언|점유율)(?:\s?자리)?$/u;
/** `나래전자가 독주하던 시장에`. */
const RULING = /^(?:독주|장악|지배|군림|독점|주도|선점|과점|주름잡|휩쓸|양분|버티)$/u;
const ENTERING = /^(?:뛰어들|진출|진입|가세|내밀|내|던지|도전|나서)$/u;
/** `나래전자 독주에 제동을 걸었다`. */
const RULE = /(?:독주|아성|독점|독주 체제|독점 체제|질주|천하)$/u;
const BRAKE = /(?:제동|균열|브레이크)$/u;
/** What several want and one gets. */
const TENDER = /(?:수주전|인수전|쟁탈전|유치전|입찰|수주 경쟁|유치 경쟁|인수 경쟁)$/u;
const BIDDING = /^(?:뛰어들|참여|참가|가세|응찰|나서)$/u;
const MOST_BIDDERS = 4;
const TOGETHER = /컨소시엄|함께|공동|손잡|손을 잡|연합/u;

/** The rivals of one clause. */
export function readRivals({
  scene,
  index,
  clause,
  lemma,
  objects,
  agents,
  names: acting,
}: TieClause): DraftRelation[] {
  const found: DraftRelation[] = [];
  // Where nobody is said to act, whom the text is about, and not who was named once before
  const about = agents?.from === 'implied' && agents.rule === 'running-topic' ? aboutOf(scene) : undefined;
  const names = about === undefined ? acting : [about];
  const add = (a: string, b: string, how: string) => {
    if (a !== b) found.push(toTie(scene, index, 'rivalry', a, b, how));
  };
  // `법정에서 다투고 있다`: a suit
  const atLaw =
    scene.phrasesOf(index, 'at').some((p) => AT_LAW.test(scene.textOf(p).trim())) ||
    objects.some((o) => AT_LAW.test(o.trim()));
  if (atLaw) return found;
  const head = clause.ending === 'adnominal' ? clause.head?.mention : undefined;
  const { start } = scene.sentence;
  // `시장을 나눠 갖고 있다`, `경쟁 관계에 있다`
  const isShared =
    /^(?:갖|가지)$/u.test(lemma) &&
    /나눠\s?$/u.test(scene.sentence.text.slice(0, clause.predicate.start - start)) &&
    scene.chainBefore(index).some((i) => scene.phrasesOf(i, 'object').some((p) => /시장$/u.test(scene.textOf(p))));
  const isRelated =
    /^(?:있|놓이|서)$/u.test(lemma) &&
    scene.phrasesOf(index, 'at').some((p) => /(?:경쟁|라이벌|맞수)\s?(?:관계|구도)$/u.test(scene.textOf(p).trim()));
  // Not `공정한 경쟁을 위해 … 교육을 했다`
  const done = scene
    .phrasesOf(index, 'object', 'bare')
    .filter((p) => !p.postposition)
    .map((p) => scene.textOf(p).trim());
  const fights =
    (FIGHTING.test(lemma) && done.some((o) => CONTEST.test(o) && !NO_CONTEST.test(o))) ||
    // `사업권을 두고 경쟁에 들어갔다`
    (/^(?:들어가|돌입|나서|뛰어들)$/u.test(lemma) &&
      scene.phrasesOf(index, 'at').some((p) => /(?:경쟁|각축전|맞대결)$/u.test(scene.textOf(p).trim()))) ||
    // `국내 시장에서 나래전자와 맞선다`
    (lemma === '맞서' && !scene.argumentsOf(index, 'at', 'to').some((a) => !isPlace(a)));
  if (RIVAL.test(lemma) || isShared || isRelated || fights) {
    // `나래전자를 상대로 가격 경쟁을 벌인다`
    const against = scene
      .argumentsOf(index, 'to')
      .filter((a) => isOrganization(a.mention) && a.case === 'to' && fights);
    const others = [...withOf(scene, index), ...against.map((a) => a.mention.name)].filter((n) => !names.includes(n));
    const own = head && isOrganization(head) && others.length ? [head.name] : names;
    for (const a of own) for (const b of others) add(a, b, 'rivalry-verb');
    // `가람전자와 나래전자가 시장에서 경쟁하고 있다`
    if (!others.length && (agents?.from === 'stated' || agents?.rule === 'both'))
      names.forEach((a, i) => names.slice(i + 1).forEach((b) => add(a, b, 'rivals')));
  }
  // `시장을 놓고 나래전자와 다온테크가 한판 붙는다`
  if (
    lemma === '붙' &&
    /(?:한판|정면으로|제대로|다시)\s$/u.test(scene.sentence.text.slice(0, clause.predicate.start - start))
  )
    names.forEach((a, i) =>
      names
        .slice(i + 1)
        .concat(withOf(scene, index))
        .forEach((b) => add(a, b, 'rivals')),
    );
  const at = scene.phrasesOf(index, 'at');
  const stated = agents?.from === 'stated' ? names : [];
  // `수주전에는 나래전자와 다온테크가 뛰어들었다`
  if (
    BIDDING.test(lemma) &&
    stated.length > 1 &&
    stated.length <= MOST_BIDDERS &&
    at.some((p) => TENDER.test(scene.textOf(p).trim())) &&
    !TOGETHER.test(scene.sentence.text)
  )
    stated.forEach((a, i) => stated.slice(i + 1).forEach((b) => add(a, b, 'bidders')));
  // `나래전자가 독주하던 시장에 다온테크가 뛰어들었다`
  if (ENTERING.test(lemma))
    for (const market of at.filter((p) => /시장$/u.test(scene.textOf(p).trim())))
      scene.clauses.forEach((c, i) => {
        if (c.ending !== 'adnominal' || !RULING.test(c.lemma ?? '') || scene.headOf(i)?.start !== market.start) return;
        for (const { mention } of scene.argumentsOf(i, 'subject'))
          if (isOrganization(mention)) for (const a of names) add(a, mention.name, 'enters-against');
      });
  // `나래전자 독주에 제동을 걸었다`
  if (lemma === '걸' && objects.some((o) => BRAKE.test(o.trim())))
    for (const p of at.filter((p) => RULE.test(scene.textOf(p).trim())))
      for (const o of scene.entitiesIn(p).filter(isOrganization)) for (const a of names) add(a, o.name, 'chased');
  // `나래전자에 1위를 내준 다온테크는`
  if (LOSING.test(lemma) && objects.some((o) => RANK.test(o.trim())))
    for (const { mention } of scene.argumentsOf(index, 'at', 'to'))
      if (isOrganization(mention))
        for (const a of head && isOrganization(head) ? [head.name] : names) add(a, mention.name, 'lost-to');
  // `나래전자가 선두를 달리고 다온테크가 그 뒤를 쫓는다`: whom the sentence names before
  const own = scene.argumentsOf(index, 'subject', 'also').filter((a) => isOrganization(a.mention));
  const isBehind = scene.phrasesOf(index, 'object').some((p) => BEHIND_IT.test(scene.textOf(p).trim()));
  if (
    FOLLOWING.test(lemma) &&
    own.length &&
    (isBehind || (/추격|따라붙/u.test(lemma) && !scene.argumentsOf(index, 'object').length)) &&
    RANKED.test(scene.sentence.text)
  ) {
    // `나래전자가 48%로 1위였고 다온테크가 뒤를 이었다`: the first of two who are told of by one verb
    const followers = own.length > 1 && RANKED.test(scene.textOf(clause)) ? own.slice(1) : own;
    const first = Math.min(...followers.map((a) => a.mention.start));
    const leader = scene.sentence.organizations.findLast((o) => o.end < first);
    const isPart =
      leader !== undefined &&
      /^(?:\([^)]*\))?[’'”"]?(?:[와과]|,)\s/u.test(scene.sentence.text.slice(leader.end - start));
    if (leader && !isPart) for (const { mention } of followers) add(mention.name, leader.name, 'follows');
  }
  const headName = head && isOrganization(head) ? head.name : undefined;
  // `나래전자의 거센 추격을 받고 있다`, `나래전자에 밀려 2위가 됐다`
  const isPassed = PASSED.test(lemma) || (clause.voice === 'passive' && /^(?:추월|역전|추격)$/u.test(lemma));
  const chasers = /^(?:받|허용|뿌리치)$/u.test(lemma)
    ? scene
        .phrasesOf(index, 'object')
        .filter((p) => /(?:추격|맹추격|도전|견제)$/u.test(scene.textOf(p).trim()))
        .flatMap((p) => scene.entitiesIn(p).filter(isOrganization))
        .map((e) => e.name)
    : isPassed
      ? scene
          .argumentsOf(index, 'at', 'to')
          .filter((a) => isOrganization(a.mention) && !isPlace(a))
          .map((a) => a.mention.name)
      : [];
  for (const a of headName ? [headName] : names) for (const b of chasers) add(a, b, 'chased');
  const isDare = DARING.test(lemma) && objects.some((o) => /도전장$/u.test(o.trim()));
  const isClosing = lemma === '붙' && /^따라/u.test(clause.predicate.text);
  if (CHASING.test(lemma) || isDare || isClosing) {
    const chased = scene
      .argumentsOf(index, 'object', 'at', 'to')
      .filter((a) => isOrganization(a.mention) && !isPlace(a))
      .map((a) => a.mention.name);
    // `나래전자의 아성에 도전한다`
    const held = scene
      .phrasesOf(index, 'object', 'at', 'also')
      .filter((p) =>
        /(?:아성|독주|독점|공세|질주|[1-9]위 자리|벽|왕좌|의 뒤|뒤꽁무니|턱밑)$/u.test(scene.textOf(p).trim()),
      )
      .flatMap((p) => scene.entitiesIn(p).filter(isOrganization))
      .map((e) => e.name);
    // `나래전자가 뒤쫓는 다온전자는`: whom it chases
    const by = scene.argumentsOf(index, 'subject').filter((a) => isOrganization(a.mention));
    const isChased = headName !== undefined && by.length > 0 && !chased.length && !held.length;
    const all = isChased ? [headName] : [...chased, ...held];
    for (const a of isChased ? by.map((x) => x.mention.name) : headName ? [headName] : names)
      for (const b of all) add(a, b, 'chased');
  }
  return found;
}

/** Words of rivals that are told by a noun or an adverb. */
export const RIVALRY =
  /토종|국산 |시장에|시장은|분야에|경쟁이\s|경쟁[사업자]|라이벌|맞수|[와과]의\s|의 경쟁|의 격차|점유율 차|에 이어|\s틈|겨룰|맞설|경쟁할|경쟁적으로|경쟁하듯/u;
/** `나래전자, 다온전자와의 수주 경쟁`, `1위 나래전자와의 격차`. */
const CONTEST_WITH =
  /^(?:\([^)]*\))?[’'”"]?(?:\s등)?[와과]의 (?:[가-힣A-Za-z\d]+\s){0,3}(?:경쟁|격차|대결|승부|싸움|점유율 차|맞대결)/u;
/** `나래전자와 다온전자의 경쟁`. */
const CONTEST_OF =
  /^(?:\([^)]*\))?[’'”"]?의 (?:[가-힣A-Za-z\d]+\s){0,2}(?:경쟁|맞대결|대결|라이벌전|신경전|격차|점유율 차)/u;
/** `나래전자에 이어 2위다`, `나래전자에 이은 업계 2위`. */
const BEHIND = /^(?:\([^)]*\))?[’'”"]?에 이[어은] (?:[가-힣A-Za-z\d]+\s){0,4}(?:[2-9]위|두 번째|세 번째)/u;
/** `나래전자에 이어 두 번째로 가입했다`, `상을 받은 것은 나래전자에 이어 두 번째다`: the next to do so, and no rival by that. */
export const NEXT_TO_DO =
  /(?:두|세|네|다섯) 번째(?!로\s(?:크|큰|많|높|넓|긴|비싼))[^.]{0,24}(?:가입|합류|참여|진출|설립|도입|획득|선정|인증|체결|출시|입주|투자|상장|개소|지정|허가|승인)|(?:가입|합류|진출|설립|도입|획득|선정|인증|체결|상장|지정|허가|승인)[^.]{0,40}에 이어[^.]{0,20}(?:두|세|네|다섯) 번째|번째로\s(?!크|큰|많|높|넓|긴|비싸|오래|규모|점유율|매출|가장|잘)[^.]{1,30}[했됐았었렸냈놨웠섰혔]다|^국내\s(?:기업|업체|대학|은행|기관)으?로는\s|[가-힣]\s(?:것|일|건|사례)[은는]\s[^.]{0,40}에 이어[^.]{0,20}번째/u;

/** `나래전자와 다온전자 틈에서`. */
const AMONG = /^(?:\([^)]*\))?[’'”"]?(?:\s등)?(?:의)?\s(?:[가-힣]+\s)?(?:틈|틈새|틈바구니)에서\s/u;
/** `나래전자와 겨룰 수 있는 체력`. */
const EQUAL_TO = /^(?:\([^)]*\))?[’'”"]?[와과](?:도)?\s(?:[가-힣]+\s)?(?:겨룰|맞설|경쟁할)\s?(?:수 있는|만한|정도)/u;

/** `나래전자와 다온전자가 경쟁적으로 매장을 늘리고 있다`. */
const VYING = /^(?:\([^)]*\))?[’'”"]?(?:\s등)?[이가은는도]\s(?:[가-힣\d]+\s){0,4}(?:경쟁적으로|경쟁하듯)\s/u;

/** Rivals by nouns: `나래전자와의 수주 경쟁`: the other is who the sentence or the text is about. */
export function rivalsNamed(scene: Scene): DraftRelation[] {
  const { sentence } = scene;
  const { text, start, organizations } = sentence;
  if (!RIVALRY.test(text)) return [];
  const about = aboutOf(scene);
  const running = about === undefined ? undefined : { name: about };
  const others = [...nativesAgainst(scene), ...thereAlready(scene, about)];
  const named = organizations.flatMap((mention, i) => {
    const behind = text.slice(mention.end - start, mention.end - start + 50);
    const isContest = CONTEST_WITH.test(behind);
    const isPair = CONTEST_OF.test(behind);
    const isVying = VYING.test(behind);
    const isEqual = AMONG.test(behind) || EQUAL_TO.test(behind);
    const isBehind = BEHIND.test(behind) && !NEXT_TO_DO.test(text);
    if (!isContest && !isPair && !isVying && !isEqual && !isBehind) return [];
    const index = scene.clauses.findIndex((c) => c.start <= mention.start && c.end >= mention.end);
    if (index < 0) return [];
    const listed = listBefore(scene, i);
    const tie = (a: string, b: string, implied: boolean) =>
      a === b ? [] : [toTie(scene, index, 'rivalry', a, b, 'rival-named', implied)];
    if (isVying)
      return listed.length > 1 && listed.length <= MOST_BIDDERS
        ? listed.flatMap((a, n) => listed.slice(n + 1).flatMap((b) => tie(a.name, b.name, false)))
        : [];
    if (isPair) return listed.length === 2 ? tie(listed[0]!.name, listed[1]!.name, false) : [];
    const first = organizations.find((o) => o.start < listed[0]!.start);
    const other = first ?? running;
    if (!other || listed.some((o) => o.name === other.name)) return [];
    return listed.flatMap((o) => tie(other.name, o.name, other !== first));
  });
  return [...named, ...others];
}

/** `나래, 다온 등 다국적 회사가`. */
const FROM_ABROAD =
  /^(?:\([^)]*\))?[’'”"]?(?:\s등|\s같은)\s(?:[가-힣]{1,4}\s)?(?:다국적|외국계|글로벌|해외|외산|외국|미국계|유럽계|일본계)\s?(?:[가-힣]{2,4}\s)?(?:회사|기업|업체|브랜드|제조사|강자|공룡)/u;
/** `토종 업체가 …`, `토종으로는`, before who is said to be it, and `토종 나래가`. */
const NATIVE_IS =
  /(?:토종|국산)(?:\s(?:업체|기업|회사|브랜드|강자))?(?:으로는|로는|이|가|은|는)\s(?:바로\s)?(?:[가-힣A-Za-z]+(?<![은는이가을를에])\s){0,4}[‘'“]?$/u;
const IS_IT = /^(?:\([^)]*\))?[’'”"]?(?:이?다(?=[.\s]|$)|이며|이고|[이가은는]\s유일|뿐|\s?정도|\s하나)/u;
const NATIVE = /(?:토종|국산)(?:인|\s(?:업체|기업|회사|브랜드|강자)(?:인)?)?\s[‘'“]?$/u;
// `시장은 나래, 다온 등 다국적 회사가 장악하고 있다. 토종이 가람이다`
function nativesAgainst(scene: Scene): DraftRelation[] {
  const { article, sentence } = scene;
  const { text, start, organizations } = sentence;
  if (!/토종|국산 /u.test(text)) return [];
  const native = organizations.find((o) => {
    const before = text.slice(Math.max(0, o.start - start - 40), o.start - start);
    return NATIVE.test(before) || (NATIVE_IS.test(before) && IS_IT.test(text.slice(o.end - start)));
  });
  if (!native) return [];
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 2); i--) {
    const told = article.sentences[i]!;
    const last = told.organizations.findIndex((o) =>
      FROM_ABROAD.test(told.text.slice(o.end - told.start, o.end - told.start + 40)),
    );
    if (last >= 0)
      return listIn(told, last)
        .filter((o) => o.name !== native.name)
        .map((o) => ({
          type: 'rivalry',
          source: native.name,
          target: o.name,
          ...(article.published ? { edtf: article.published } : {}),
          events: [],
          evidence: [{ start: native.start, end: native.end, rule: 'relation/native-against' }],
          trace: [
            { slot: 'source', value: native.name, rule: 'native-against', from: 'stated' },
            { slot: 'target', value: o.name, rule: 'native-against', from: 'implied' },
          ],
        }));
  }
  return [];
}

const CONTESTED = /경쟁이\s(?:[가-힣]+\s)?(?:치열|뜨거|격화|불가피|예상|달아오|심해|거세)/u;
/** `이 시장에는 나래전자와 다온테크가 버티고 있다`. */
const SAME_MARKET = /^(?:이|같은|해당)\s(?:[가-힣]{1,6}\s){0,2}(?:시장|분야)(?:에는|에선|에서는|에서|은|는)\s/u;
const IN_IT =
  /^(?:\([^)]*\))?[’'”"]?(?:\s등)?(?:이|가)\s(?:[가-힣\d]{1,6}\s){0,3}(?:버티|포진|선점|장악|주도|경쟁|각축|양분|자리\s?잡|터를\s잡|독주|이끌|지배|활약|사업을)/u;
const ALREADY = /^(?:\([^)]*\))?[’'”"]?(?:\s등)?(?:이|가|도)\s(?:이미|먼저|앞서|벌써)\s/u;
// `같은 노선에는 나래와 다온이 이미 취항해 경쟁이 치열하다`: with whom the text is about
function thereAlready(scene: Scene, about: string | undefined): DraftRelation[] {
  const { text, start, organizations } = scene.sentence;
  const isSame = SAME_MARKET.test(text);
  if (about === undefined || !(isSame || CONTESTED.test(text))) return [];
  const last = organizations.findIndex((o) =>
    (isSame ? IN_IT : ALREADY).test(text.slice(o.end - start, o.end - start + 40)),
  );
  const index = last < 0 ? -1 : scene.clauses.findIndex((c) => c.end >= organizations[last]!.end);
  if (index < 0) return [];
  const there = listBefore(scene, last);
  return there.some((o) => o.name === about)
    ? []
    : there.map((o) => toTie(scene, index, 'rivalry', about, o.name, 'there-already', true));
}
