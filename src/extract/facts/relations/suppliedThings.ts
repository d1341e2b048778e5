// A sentence in; whose the things are that somebody uses, out: `클라우드는 하늘구름이다`, `컵은 나래제지가, 원두는 벨로나가 댄다`.
import type { DraftRelation, OrganizationMention } from '../../types.ts';
import { isDenied } from '../../ko/clauses/denied.ts';
import type { Scene } from '../events/scene.ts';
import { ownerOfPointed, takerOf } from '../roles/aboutOf.ts';
import { listAfter } from '../roles/lists.ts';
import { isGoods, isSelling, isWork } from './goods.ts';

/** The thing as topic, and what the name behind it is: `원두는 이탈리아 로스터리 [벨로나]`. */
const THING_BEFORE =
  /(?:^|[\s,])[‘'“"]?([가-힣A-Za-z\d%]+(?:\s[가-힣A-Za-z\d%]+)?)[’'”"]?([은는이가을를])\s(?:[가-힣A-Za-z\d·]*[가-힣A-Za-z\d](?<![은는을를고며]|에서|으로)\s){0,4}[‘'“]?$/u;
const FURTHEST = 44;
const FILLER = '(?:[가-힣A-Za-z\\d%]+\\s){0,3}';
const BRACKET = '^(?:\\([^)]*\\))?[’\'”"]?(?:\\s등(?:\\s[^,.]{0,12}?)?)?(?:\\s(?:파운드리|공장|연구소|제품))?';
/** It is theirs, or they make, bring or do it. */
const MAKES = new RegExp(
  `${BRACKET}(?:이다|다(?=[.\\s”"’']|$)|이며|였다|이었다|이?라고|이?라며|산이다|(?:이|가)\\s${FILLER}(?:제공|공급|납품|맡|대[고는며다]|대 |댄|댔|대준|만들|만든|생산|제작|제조|설계|시공|양산|담당|책임|수행|운영|위탁생산|보내|조달|운용|했다|한다|하고|도맡|전담|인쇄|촬영|깔|설치|놓|대신|대행|처리|만들|개발했|구축))`,
  'u',
);
/** What is given so is goods, whatever it is called: `타이어코드는 나래섬유가 공급한다`, `맥아는 다온 것을 쓴다`. */
const GIVES = new RegExp(
  `${BRACKET}(?:(?:이|가)\\s${FILLER}(?:공급|납품|조달|대[고는며다]|대 |댄|댔|대준|도맡)|\\s(?:것|제품)(?:을|만)\\s${FILLER}(?:쓴|쓰|썼|써|사용|이용)|(?:에서|로부터|으로부터)\\s${FILLER}(?:공급받|납품받|들여|떼|사\\s?[와온오다서]|산다|수입|조달|구매|온다|와서))`,
  'u',
);
const NO_THING =
  /(?:자금|돈|비용|투자금|예산|재원|땅|부지|터|건물|집|장소|공간|강사|교수|학생|인력|직원|정보|기술|지분|주식|사업비|공사비|임차료|이자|경영진?|대표|회장|사장|이사|관계자|회사|업체|기업|측|부문|법인|지난해|올해|내년|최근|최근에|현재|지금|이후|당시|이번|시장|업계|정부|당국|이날|앞으로|그동안|국내|해외|수도권|영남|호남|강원|충청|제주|서울|부산|경쟁사|계열사|자회사|고객사|협력사|최대주주|주주|매출|수익|이익|물론|또는|이|그)$/u;
/** The rest of what was told before: `나머지는`. */
const REST = /(?:^|\s)(?:나머지|일부|절반|대부분|상당량|\d+%?)$/u;
const SHARE = /의\s(?:절반|대부분|일부|상당량|전량|[\d.]+%(?:가량)?|[\d가-힣]+\s?분의\s?[\d일이삼사]+)$/u;
const SOURCE = new RegExp(
  `${BRACKET}(?:에서|로부터|으로부터|에게서|한테서)\\s${FILLER}(?:받|공급받|납품받|들여|사[온오와들서]|산다|구매|구입|매입|조달|수입|만들|만든|생산|양산|제작|가져)`,
  'u',
);
const THEIRS = new RegExp(
  `${BRACKET}\\s?(?:제품이?|것이?|것만|솔루션|서비스|작품이?|물건이?)?(?:[을를만]\\s${FILLER}(?:쓴|쓰|썼|사용|이용|활용|탑재|달|채택|채용|장착)|다(?=[.\\s”"’']|$)|이다)`,
  'u',
);
const CHARGED = new RegExp(`${BRACKET}(?:에|에게)\\s${FILLER}(?:맡|위탁|의뢰|외주|의존)`, 'u');
/** They use or buy it. */
const USES = new RegExp(
  `${BRACKET}(?:이|가|도)\\s${FILLER}(?:쓴|쓰|썼|사용|이용|활용|도입|채택|채용|구매|사\\s?[갔간가들]|가져[가간갔다]|수입)`,
  'u',
);
/** What is built for somebody. */
const BUILDING = /(?:^|\s)(?:새\s|신)?(?:[가-힣]{0,3}공장|사옥|건물|물류센터|호텔|빌딩|발전소|[가-힣]{0,3}병원|본사)$/u;
const BUILDS = new RegExp(`${BRACKET}(?:이|가)\\s${FILLER}(?:짓|지어|지었|시공|건설|세운|세웠)`, 'u');
/** Another one with its thing follows: what is said last is said of this one too. */
const GAPPED = /^(?:\([^)]*\))?[’'”"]?(?:이|가|에서|에|로부터|에게)?,\s/u;

const FROM_GAPPED = /^(?:\([^)]*\))?[’'”"]?(?:에서|로부터|으로부터),\s/u;

/** `맥아는 나래몰트에서, 홉은 제천의 농가에서 조달한다`: the other one has no name. */
const GAPPED_TOO = new RegExp(
  `^(?:\\([^)]*\\))?[’'”"]?(?:(?:에서|로부터),\\s[^,.]{2,30}(?:에서|로부터)\\s${FILLER}(?:공급받|납품받|들여|떼|사\\s?[와온오다서]|산다|수입|조달|구매|받|가져)|(?:이|가),\\s[^,.]{2,30}(?:이|가)\\s${FILLER}(?:공급|납품|맡|대[고는며다]|대 |댄|댔|만들|만든|생산|제작|제조|설계|시공|담당))`,
  'u',
);

const PLACE_OF =
  /(?:대|공급하|납품하|만드|제공하|생산하|시공하|맡)(?:는|은|고 있는) (?:곳|업체|회사|기업|쪽)[은는]\s(?:[가-힣A-Za-z\d·]*[가-힣A-Za-z\d]\s){0,4}[‘'“]?$/u;
const IS = /^(?:\([^)]*\))?[’'”"]?(?:이다|다(?=[.\s]|$)|이며|였다)/u;

/** A noun that may be goods: no name, no money, no time and no place. */
const isNoun = (noun: string, organizations: readonly OrganizationMention[], at: number): boolean =>
  /^(?:[가-힣A-Za-z]+\s)?[가-힣]{1,8}$/u.test(noun) &&
  !/[에와과로원]$|에서$|달러$/u.test(noun) &&
  !/^(?:이|그|저|해당|양|두|세|각)\s|(?:병원|은행|센터|대학|학교|재단|조합|그룹|공단|공사|협회|구단|청|시|군|구|도)$/u.test(
    noun,
  ) &&
  !NO_THING.test(noun) &&
  !REST.test(noun) &&
  !organizations.some((o) => o.start < at + noun.length && o.end > at);

interface Told {
  thing: string;
  isQuoted: boolean;
  /** No word of goods or work: goods only where the verb says so. */
  isPlain: boolean;
  mentions: OrganizationMention[];
  start: number;
}

// `나래전자에 소재를 대는 곳은 다온화학이다`: to whom is said
const isToNamed = ({ sentence: { text, start, organizations } }: Scene, before: string, from: number): boolean =>
  organizations.some(
    (o) =>
      o.start - start >= from &&
      o.end - start < from + before.length &&
      /^(?:\([^)]*\))?[’'”"]?에(?:게|도|만)?\s/u.test(text.slice(o.end - start)),
  );

/** The things of the sentence, and who makes or uses each; who has them is whose they are, or what the text is about. */
export function suppliedBy(scene: Scene): DraftRelation[] {
  const { text, start: offset, organizations } = scene.sentence;
  const told: Told[] = [];
  let owner: string | undefined;
  for (const [i, mention] of organizations.entries()) {
    const at = mention.start - offset;
    const from = Math.max(0, at - FURTHEST);
    const before = text.slice(from, at);
    if (!/[은는이가을를]\s/u.test(before) || isDenied(text, mention.end - offset)) continue;
    // `소재를 대는 곳은 나래화학이다`
    if (PLACE_OF.test(before) && !isToNamed(scene, before, from) && IS.test(text.slice(mention.end - offset))) {
      owner ??= takerOf(scene);
      told.push({
        thing: '물량',
        isQuoted: false,
        isPlain: false,
        mentions: listAfter(scene, i),
        start: offset + from,
      });
      continue;
    }
    const match = THING_BEFORE.exec(before);
    const thing = match?.[1]?.replace(/^\S+[은는이가]\s/u, '');
    // `펀드를 굴리는 나래벤처스가`: what somebody does, and no thing
    if (!match || !thing || /(?:[을를]|에서?)\s/u.test(thing)) continue;
    // `원판을 다온글라스에서, 접착제는 솔내화학에서 들여온다`
    if (/[을를]/u.test(match[2]!) && !FROM_GAPPED.test(text.slice(mention.end - offset))) continue;
    const last = thing.split(' ').at(-1)!;
    const isQuoted = /[’'”"][은는이가]\s/u.test(match[0]);
    const noun = thing.replace(SHARE, '');
    // `나래소프트의 국내 서비스는 다온이 맡는다`: who sells for it
    if (isSelling(noun)) continue;
    const isRest = told.length > 0 && REST.test(noun);
    const isPlain = !isGoods(noun) && !isWork(noun) && !isQuoted && !BUILDING.test(last);
    const nounAt = offset + from + match.index + match[0].lastIndexOf(thing);
    if (isPlain && !isRest && !isNoun(noun, organizations, nounAt)) continue;
    // `나래유압은 가람기공이 다온그룹으로부터 사들인 회사다`: a firm, whatever its name ends in
    if (!isQuoted && organizations.some((o) => o.end === nounAt + noun.length && o.start <= nounAt)) continue;
    // `나래정밀의 감속기는`: whose it is
    const start = from + match.index;
    owner ??= ownerOf(scene, start + match[0].lastIndexOf(last, match[0].indexOf(thing) + thing.length));
    told.push({ thing: noun, isQuoted, isPlain, mentions: listAfter(scene, i), start: offset + start });
  }
  if (!told.length || !owner) return [];
  const found: DraftRelation[] = [];
  for (const [i, { mentions, start }] of told.entries()) {
    const how = howTold(text, offset, told.slice(i));
    if (!how) continue;
    for (const { name, end } of mentions) {
      if (name === owner) continue;
      const [source, target] = how === 'makes' ? [name, owner] : [owner, name];
      found.push({
        type: 'supply',
        source,
        target,
        ...(scene.article.published ? { edtf: scene.article.published } : {}),
        events: [],
        evidence: [{ start, end, rule: 'relation/supply-copula' }],
        trace: [
          { slot: 'source', value: source, rule: 'supply-copula', from: how === 'makes' ? 'stated' : 'implied' },
          { slot: 'target', value: target, rule: 'supply-copula', from: how === 'makes' ? 'implied' : 'stated' },
        ],
      });
    }
  }
  return found;
}

// What the verb says of the first of these: its own, or that of the last where they only differ in thing and name
function howTold(text: string, offset: number, told: readonly Told[]): 'makes' | 'uses' | undefined {
  for (const { thing, isQuoted, isPlain, mentions } of told) {
    const behind = text.slice(mentions.at(-1)!.end - offset);
    if (!BUILDING.test(thing) && !isQuoted && GIVES.test(behind)) return 'makes';
    if (isPlain) {
      if (!GAPPED.test(behind)) return undefined;
      continue;
    }
    if (BUILDING.test(thing)) return BUILDS.test(behind) ? 'makes' : undefined;
    if (USES.test(behind) && (isQuoted || isGoods(thing))) return 'uses';
    if (isQuoted) return undefined;
    if (THEIRS.test(behind) && isGoods(thing)) return 'makes';
    if (MAKES.test(behind) || SOURCE.test(behind) || CHARGED.test(behind)) return 'makes';
    if (!GAPPED.test(behind)) return undefined;
    if (GAPPED_TOO.test(behind)) return 'makes';
  }
  return undefined;
}

const USER =
  /^(?:\([^)]*\))?[’'”"]?[이가]\s(?:주로\s|현재\s)?(?:쓰는|사용하는|쓰고 있는|들여오는|필요로 하는|쓸|소비하는|파는|판매하는)\s(?:[가-힣A-Za-z\d]+\s){0,2}$/u;
const ACTING = /^(?:\([^)]*\))?[’'”"]?(?:\s(?:관계자|측|대표|담당자))?[은는이가]\s/u;

/** `설비는 다온기계가 맡는다고 나래전자는 밝혔다`: where nobody was told of yet, who says it. */
const TELLS = /^(?:\([^)]*\))?[’'”"]?(?:은|는|이|가|\s측은)\s(?:\d{1,2}일\s)?(?:밝혔|말했|설명했|전했|발표했|공시했)/u;

const DONE = /^(?:\([^)]*\))?[’'”"]?[이가]\s.*[가-힣](?:고|며|지만|으나),?\s(?:[가-힣]{1,6}\s)?$/u;
function ownerOf(scene: Scene, thingAt: number): string | undefined {
  const { text, start: offset, organizations } = scene.sentence;
  const before = organizations.filter((o) => o.end - offset <= thingAt + 1);
  const whose = before.at(-1);
  if (whose && /^(?:\([^)]*\))?[’'”"]?의?\s(?:[가-힣]+\s)?$/u.test(text.slice(whose.end - offset, thingAt)))
    return whose.name;
  // `나래타이어가 쓰는 코드의 절반은`
  const user = before.findLast((o) => USER.test(text.slice(o.end - offset, thingAt)));
  if (user) return user.name;
  // `나래전자가 8억원을 기부했고, 설비는 다온기계가 공급했다`: who did what was told before has no part in it
  const acting = before.findLast(
    (o) => ACTING.test(text.slice(o.end - offset)) && !DONE.test(text.slice(o.end - offset, thingAt)),
  );
  if (acting) return acting.name;
  // `이 식당은 나래푸드가 맡는다`: whose the sentence before said it to be
  const pointed = ownerOfPointed(scene, text.slice(Math.max(0, text.lastIndexOf(' ', thingAt - 2) + 1), thingAt + 12));
  return pointed ?? takerOf(scene) ?? organizations.find((o) => TELLS.test(text.slice(o.end - offset)))?.name;
}
