// A draft with a cue of taking over in, acquirer and acquired out.
import {
  asOrganizations,
  isAllowing,
  isOrganization,
  isPerson,
  besideOf,
  partnersOf,
  targetsOf,
  type Builder,
  type EventDraft,
} from '../build.ts';
import type { OrganizationMention } from '../../../types.ts';
import type { Phrase } from '../../../ko/clauses/phrases.ts';
import { saidOf } from '../copula.ts';
import { ADVERBS, isCommon, NOT_ORGANIZATIONS } from '../../../ko/organizations/commonWords.ts';
import { isEveryday, isThing } from '../../../ko/organizations/everydayNouns.ts';
import { listBefore } from '../../roles/lists.ts';
import { kindWord, nameOfPhrase, type Named } from '../names.ts';
import { stakeTold } from '../stakes.ts';
import { isPlace, type Scene } from '../scene.ts';
import { fillOwners, isComingUnder, ownedBefore } from './ownership.ts';
import { COUNT } from '../../countBehind.ts';

/** What is taken over and is no company. */
const BOUGHT_THING =
  /(?:사업|사업부|부문|부지|건물|공장|채권|업무|주식|지분|물량|부채|자산|토지|경영권|설비|특허|기술|브랜드|점포|매장|호텔|빌딩|사옥|청사|땅|권리|계약|의무|직무|것|곳|등|식당|가게|카페|상점|[가-힣](?:표|허|영업|재산)권|전부|일부|절반|나머지|대부분|상당수|대금|비용|책임)$|^(?:회사|기업|업체|은행|스타트업)$/u;

// `강판을 사 왔다`, `금광 지분을 샀다`: what an everyday word names is no firm
const isThingBought = (name: string): boolean =>
  BOUGHT_THING.test(name) || isEveryday(name) || isThing(name) || isCommon(name);

/** Whose share, control or stock: the word before it. */
const STAKE_OF = /([\p{L}\d&]{2,14}?)(?:의)?\s(?:보유\s|전체\s)?(?:지분|경영권|주식)(?=\s|$)/u;
/** `보유 지분`, `가진 주식`: what shares they are, not whose. */
const WHICH =
  /^(?:그해|이듬해|보유|전체|보통주|우선주|구주|신주|기존|잔여|나머지|남은|일부|소수|자사|해당|추가|친인척|가족|형제|일가|창업주|창업자|오너|대주주|최대주주|특수관계인|소수주주|소액주주|우호|회장|사장|대표|가진|갖고|쥔|있던|한번|\S+[한던])$/u;
const ownerOfStake = (words: string): string | undefined => {
  const owner = STAKE_OF.exec(words)?.[1];
  return owner !== undefined && (ADVERBS.has(owner) || WHICH.test(owner)) ? undefined : owner;
};

/** `가람전자의 [나래소재] 인수`, never `가람전자의 자회사인 나래소재 인수`. */
const UNIT_OF = '의\\s(?:\\S{1,8}\\s)?(?:자회사|계열사|손자회사|관계사|종속회사|완전자회사)(?:인)?\\s';
const OWNERS_DEED = new RegExp(`^[^,]{2,30}?(?!${UNIT_OF})의\\s`, 'u');
const OWNER_OF =
  /^(?:\([^)]*\))?(?:그룹)?(?:의)?\s(?:[가-힣]{1,6}\s)?(?:산하|계열|소속|(?:완전)?자회사|계열사|손자회사|관계사|종속회사)(?:\s계열사)?(?:인)?\s/u;
/** Behind whoever has what is taken over: `의 자회사인`, `가람지주 보유 나래운용 주식`. */
const HAS_IT = new RegExp(
  `^(?:\\([^)]*\\))?(?:${UNIT_OF}|(?:가|이)?\\s보유(?:한|했던|하던|하고 있는|\\s중인)?\\s)`,
  'u',
);

/** All of it, or nothing said of what. */
const OF_IT = /^(?:전액|전량|전부|전체|물량|전체 물량|이를)?$/u;
const ISSUE = /사채|신주|CB|BW|EB|유상증자/u;
const ISSUED_BEFORE = 5;

/** `전환사채를 발행했다. 나래증권이 전액 인수했다`: who takes what was just issued puts money in; they are added to its event. */
function tookIssue(draft: EventDraft, names: readonly string[]): boolean {
  const { scene, match } = draft;
  if (scene.clauses[match.clause]?.voice !== 'active') return false;
  if (!OF_IT.test(match.object ? scene.textOf(match.object).trim() : '')) return false;
  const issue = draft.lastTold('investment', ISSUED_BEFORE);
  if (!issue?.trace.some(({ slot, rule }) => slot === 'type' && ISSUE.test(rule))) return false;
  if (names.some((name) => issue.participants.some((p) => p.name === name && p.role === 'recipient'))) return false;
  const { start, end } = scene.clauses[match.clause]!;
  issue.evidence.push({ start, end, rule: 'event/investment' });
  for (const name of names) {
    if (issue.participants.some((p) => p.name === name)) continue;
    issue.participants.push({ name, role: 'investor' });
    issue.trace.push({ slot: 'investor', value: name, rule: 'took-issue', from: 'stated' });
  }
  return true;
}

const HOW =
  /^(?:직접|추가|신속|조기|단독|공동|전격|적대적|우호적|최종|완전|전량|부분|일부|전체|헐값|졸속|무리한|재|역|긴급|성공적인?|본격적인?|빠른|실제|(?:지분|경영권|주식)(?:\s(?:약\s)?[\d.]+%|\s전량)?)$/u;

/** Who has shares in a firm that stands before them. */
const HOLDERS =
  /(?:주주|오너|창업자|창업주|대표|회장|일가|가족|경영진|채권단|대주단|매도인|매각\s?측)(?:\s일가)?(?:들|측|\s등)?$/u;
const HELD = /^(?:가지|갖|보유|쥐|들|소유)$/u;
const REST = /^(?:나머지|잔여|남은)\s(?:[가-힣]+\s)?(?:지분|주식)/u;

/** What a firm issues and others buy. */
const SECURITIES = new RegExp(
  String.raw`(?:전환사채|교환사채|신주인수권부사채|회사채|채권|신주|우선주|전환우선주|영구채|CB|BW)(?:\([^)]*\))?(?:\s${COUNT}|\s전량)?$`,
  'u',
);

/** One word that is no kind of thing, and that no reader of names knows. */
const isUnknown = ({ name, entity, generic }: Named): boolean =>
  !entity &&
  !generic &&
  /^[\p{L}\d&]{2,12}$/u.test(name) &&
  !/^\d.*주$/u.test(name) &&
  !isThingBought(name) &&
  !NOT_ORGANIZATIONS.has(name);

/** `골프용품 업체 나래포인트`: what stands before the name says that it is a firm. */
const OF_KIND =
  /(?:업체|기업|회사|스타트업|제조사|운영사|개발사|유통사|제작사|출판사|[가-힣]{2}\s팀|구단|브랜드|벤처|체인|은행|병원|공장|호텔|리조트|콘도|골프장|스키장|놀이공원|백화점|서점|극장|영화관|농장|목장|양조장|와이너리|광산|신문|잡지|앱)(?:인)?\s[‘'“]?[\p{L}\d&]{2,12}[’'”]?$/u;
/** Behind the name of who is bought: nothing, or what part. */
const BOUGHT_WHOLE =
  /^(?:\([^)]*\))?[’'”"]?(?:\s?\([^)]*\)|\s등(?:\s.*)?|(?:의)?\s.*(?:지분|경영권|주식|법인|회사|자회사|\d%).*)?\s*$/u;
/** `나래전자의 국내 사업`: a part of what it has. */
const ONE_PART =
  /^(?:\([^)]*\))?[’'”"]?(?:의|가\s\S+|이\s\S+)\s(?:[^\s,]+\s){0,4}?(?:사업|사업부|사업부문|부문|공장|사옥|건물|부지|상표권|특허|설비|자산|점포|매장|영업권|판권|라인|물류센터|채권|기술|특허권|지식재산권)(?:\s\d+\S*)?\s?$/u;
/** A share of whom is not said. */
const THAT_STAKE = /^(?:이|그|해당|동)\s(?:지분|주식|경영권|물량)$/u;
const BARE_SHARE = new RegExp(
  String.raw`^(?:보통주\s|보유\s|전체\s)?(?:지분|경영권|주식)(?:\s(?:약\s)?${COUNT}|\s전량|\s전부)?$`,
  'u',
);

const TAKING = /^(?:사들이|되사|인수|넘겨받|매입|품|취득|획득|확보|떠안|껴안|삼키|흡수|합병|흡수합병)$/u;
/** `이 공장에서 만든 수소는 나래전자가 전량 사들인다`: what is bought is no firm. */
const isOfGoods = (scene: Scene, clause: number): boolean =>
  scene.phrasesOf(clause, 'topic').some((p) => {
    const words = scene.textOf(p).trim();
    return !scene.entitiesIn(p).length && isEveryday(kindWord(words)) && !FIRM_OR_STAKE.test(words);
  });
const FIRM_OR_STAKE =
  /(?:회사|기업|업체|법인|스타트업|지분|주식|경영권|물량|은행|계열사|매물|최대주주|창업주|대표|당시|이후|경우)$/u;
/** Whose the deed is lets go of what it has. */
const SELLING = /^(?:매각|넘기|넘|팔|처분|되팔|팔아넘기|양도|내주)$/u;
/** What it holds of another. */
const HELD_SHARE = /^(?:해당|보유|보유하던|보유 중인|갖고 있던|가진|이|그)\s/u;
const ABOUT = /^(?:\S{1,2}\s\S+)?(?:\s등(?:\s\S+){0,3}?)?에\s대(?:해|하여)(?:서)?(?:\s|$)/u;
const OWN_SHARE = /(?:지분|경영권|주식)/u;
/** `매각을 위한 주식매매계약`, `매각하는 본계약`. */
export const SALE_CONTRACT =
  /(?<!인수[와·] ?)(?:매각|매도|양도)(?:[을를]\s위한|하는|하기로 (?:한|하는))?\s(?:(?:(?:주식\s?매매|본|최종)\s?)?계약|SPA)/u;
/** `자회사로 편입했다`, `새 식구로 맞았다`. */
const MAKES_UNIT = /^(?:(?:자|손자|완전자|종속|소속|계열)회사|계열사|식구|가족|일원)\+/u;

export const acquisition: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  const allowing = isAllowing(scene, clause, scene.agent(clause));
  const agent = allowing ? undefined : scene.agent(clause);
  // `박보람 회장은 2012년 나래저축은행을 사들였다`: in person, where no firm is theirs
  const agents = asOrganizations(agent, scene) ?? (agent?.from === 'stated' ? agent : undefined);
  const read = scene.clauses[clause];
  // Bonds and new shares bought are money put in
  if (match.object && SECURITIES.test(scene.textOf(match.object))) return false;
  if (match.lemma === '인수' && agents && tookIssue(draft, agents.names)) return false;
  // `최대주주가 보람캐피탈에서 가람푸드로 바뀌었다`, `경영권이 가람푸드에 넘어갔다`: to whom it goes
  if (/^(?:바뀌|변경|교체|넘어가)$/u.test(match.lemma) && !isComingUnder(draft)) {
    draft.addArguments(targetsOf(scene, clause), 'acquirer');
    const whose = scene.phrasesOf(clause, 'subject', 'topic', 'object').flatMap((p) => scene.entitiesIn(p));
    const head = read?.ending === 'adnominal' ? read.head?.mention : undefined;
    // `2005년 나래가 인수했고, 2012년에는 다온으로 넘어갔다`: what had been taken over before
    const taken = wasTaken(scene, clause) ? scene.sentence.about?.name : undefined;
    const gone =
      taken ??
      (whose.find(isOrganization) ?? (head && isOrganization(head) ? head : undefined))?.name ??
      agents?.names[0];
    if (gone) draft.add(gone, 'acquired', 'changed-hands');
    // `주인은 2020년 보람파트너스로 바뀌었다`: of whom the text is about
    const { topic } = scene.sentence;
    const isBare = scene
      .phrasesOf(clause, 'subject', 'topic')
      .some((p) => /^(?:주인|최대주주|대주주|경영권)$/u.test(scene.textOf(p).trim()));
    if (!gone && isBare && topic && isOrganization(topic) && !draft.named('acquirer').includes(topic.name))
      draft.add(topic.name, 'acquired', 'running-topic', 'implied');
    return draft.has('acquirer') && draft.has('acquired');
  }
  if (/^(?:우선협상|인수자)/u.test(match.cue)) return isPreferredBuyer(draft);
  // `나래소재 인수를 위한 주식매매계약을 체결했다`
  if (/(?:계약|SPA|대금|잔금)\+/u.test(match.cue)) {
    const isSale = SALE_CONTRACT.test(scene.sentence.text);
    // `나래소재를 다온그룹에 매각하는 주식매매계약을 체결했다`: who sells takes nothing over
    if (
      !isSale &&
      scene.clauses.some((c) => c.parent === clause && c.ending === 'adnominal' && SELLING.test(c.lemma ?? ''))
    )
      return false;
    const told = isSale || scene.sentence.text.includes('인수') ? /인수|매각|지분|경영권|주식/u : /지분|경영권|주식/u;
    const words = scene.parse.phrases.filter(
      (p) => p.end <= scene.clauses[clause]!.predicate.start && told.test(scene.textOf(p)),
    );
    const bought = words
      .flatMap((p) => scene.entitiesIn(p).filter((e) => !HAS_IT.test(scene.textOf({ start: e.end, end: p.end }))))
      .filter(isOrganization);
    // `가람파트너스와 나래소재 매각을 위한 주식매매계약을 체결했다`: with whom one signs a sale buys
    if (isSale) {
      const buyers = partnersOf(scene, clause).filter((a) => isOrganization(a.mention));
      const sold = bought.find(
        (o) => !agents?.names.includes(o.name) && !buyers.some((b) => b.mention.name === o.name),
      );
      draft.addArguments(buyers, 'acquirer');
      if (sold) draft.add(sold.name, 'acquired', 'contract-of');
      return draft.has('acquirer') && draft.has('acquired');
    }
    const target =
      bought.find((o) => !agents?.names.includes(o.name)) ??
      // `나래소재와 합병 계약을 체결했다`
      (/^(?:인수합병|합병)/u.test(match.cue) ? partnersOf(scene, clause)[0]?.mention : undefined);
    // `가람전자와 나래소재는 합병 계약을 체결했다`
    if (!target && /합병/u.test(match.cue) && agents?.names.length === 2) {
      draft.add(agents.names[0]!, 'acquirer', 'subject');
      draft.add(agents.names[1]!, 'acquired', 'subject');
    } else draft.addAll(agents, 'acquirer');
    if (target) draft.add(target.name, 'acquired', 'contract-of');
    return draft.has('acquirer') && draft.has('acquired');
  }
  // `지분 30%를 쥐고 있다`: held, not taken
  if (/지분/u.test(match.cue) && match.lemma === '쥐') return false;
  if (/지분/u.test(match.cue) && /^(?:확보|취득)$/u.test(match.lemma)) {
    // `이로써 지분 7%를 확보했다`: what the investment just told brings
    const paid = draft.lastTold('investment', 2)?.participants.map((p) => p.name) ?? [];
    if (agents?.names.some((n) => paid.includes(n))) return false;
  }
  // `다온그룹은 나래소재 매각을 마쳤다`: who sells takes nothing over
  if (/^(?:매각|양도|처분)$/u.test(match.cue) && !SELLING.test(match.lemma)) {
    draft.addArguments(targetsOf(scene, clause), 'acquirer');
    const sold = match.object && scene.entitiesIn(match.object).find(isOrganization);
    if (sold) draft.add(sold.name, 'acquired', 'object');
    return draft.has('acquirer') && draft.has('acquired');
  }
  if (SELLING.test(match.lemma)) {
    const before = match.lemma === '되팔' || match.lemma === '팔' ? scene.chainBefore(clause).slice(-1) : [];
    // `자회사를 나래소재에 매각했다`: who sells is no party of taking over but by name
    // `다온을 가람에 1200억원을 받고 되팔았다`: with the clause before
    const chain = [...before, clause];
    const named = chain.flatMap((i) => scene.argumentsOf(i, 'object').filter((a) => isOrganization(a.mention)));
    // `나래소재도 다온화학에 팔았다`
    const acts = scene.phrasesOf(clause, 'topic', 'subject').length > 0 || agent !== undefined;
    const objects =
      named.length || !acts || read?.voice === 'passive' || scene.phrasesOf(clause, 'object').length
        ? named
        : scene.argumentsOf(clause, 'also').filter((a) => a.particle !== '에도' && isOrganization(a.mention));
    // `나래소재의 지분 전량을 매각했다`: whose share it is
    const owned =
      objects.length || !match.object
        ? []
        : scene
            .argumentsOf(clause, 'of')
            .filter(
              ({ mention }) =>
                isOrganization(mention) && mention.start >= match.object!.start && mention.end <= match.object!.end,
            )
            .slice(-1);
    const sold = [...objects, ...owned];
    // `창업자인 박보람 대표에게 되판다`
    const people = chain.flatMap((i) =>
      scene.argumentsOf(i, 'to', 'at').filter((a) => isPerson(a.mention) && /^(?:에게|한테|께)$/u.test(a.particle)),
    );
    // `나래소재 창업자 박보람 회장에게`: the firm says who it is
    const firms = chain
      .flatMap((i) => targetsOf(scene, i))
      // `나래소재 등 3개 계열사에 대해 매각한다고`: what is sold
      .filter((a) => !ABOUT.test(scene.textOf({ start: a.mention.end, end: read?.predicate.start ?? a.mention.end })))
      .filter((a) => !people.some((p) => scene.textOf({ start: a.mention.end, end: p.mention.start }).length < 16));
    const buyers = firms.length ? firms : people;
    draft.addArguments(buyers, 'acquirer');
    draft.addArguments(sold, 'acquired');
    // `나래소재가 가람전자에 매각됐다`
    if (scene.clauses[clause]?.voice === 'passive' && buyers.length) {
      const gone = scene.argumentsOf(clause, 'subject', 'topic').filter((a) => isOrganization(a.mention));
      const head = scene.clauses[clause]?.head?.mention;
      draft.addArguments(gone, 'acquired');
      if (!gone.length && head && isOrganization(head)) draft.add(head.name, 'acquired', 'modified');
      if (!draft.has('acquired') && !scene.hasOtherSubject(clause)) draft.addAll(agents, 'acquired');
      return draft.has('acquired');
    }
    // `지난 3월 가람전자에 매각한 나래소재는`
    const taken =
      read?.ending === 'adnominal' && !sold.length && !scene.phrasesOf(clause, 'object').length
        ? read.head?.mention
        : undefined;
    if (taken && isOrganization(taken) && !buyers.some((b) => b.mention.name === taken.name))
      draft.add(taken.name, 'acquired', 'modified');
    // `지분 60%를 나래파트너스에 넘겼다`: its own, not `자회사 지분을`
    const share = match.object ? scene.textOf(match.object) : '';
    const isShare = OWN_SHARE.test(share) && !OF_UNIT.test(share);
    const stake = isShare && !sold.length && !draft.has('acquired') && buyers.length > 0;
    // `나래제약 오너 일가는 지분 34%를 다온제약에 넘기는 계약을 맺었다`
    const holders = !stake
      ? undefined
      : [...scene.chainBefore(clause), clause, read?.parent ?? clause]
          .flatMap((i) => scene.phrasesOf(i, 'topic', 'subject'))
          .find((p) => HOLDERS.test(scene.textOf(p).trim()));
    const holder = holders && scene.entitiesIn(holders).find(isOrganization);
    const owner = stake && match.object ? ownerOfStake(scene.textOf(match.object)) : undefined;
    // `나래소재의 최대주주인 가람전자는 지분 10%를 다온투자에 넘겼다`
    const heldBySeller = stake ? heldBy(scene, agents?.mentions[0]) : undefined;
    if (owner && !isThingBought(owner)) draft.add(owner, 'acquired', 'share-of');
    else if (heldBySeller) draft.add(heldBySeller.name, 'acquired', 'holder-of');
    else if (holder) draft.add(holder.name, 'acquired', 'holder-of');
    else if (stake && HELD_SHARE.test(scene.textOf(match.object!).trim()) && agents?.mentions.every(isOrganization)) {
      // `나래는 지분 5%를 샀고, 이듬해 해당 주식을 가람에 매각했다`: of whom it had bought them
      const before = [draft.lastTold('acquisition', 1), draft.lastTold('investment', 1)]
        .filter((t) => t?.participants.some((p) => agents.names.includes(p.name)))
        .flatMap((t) => t!.participants.filter((p) => p.role === 'acquired' || p.role === 'recipient'));
      before.slice(0, 1).forEach((p) => draft.add(p.name, 'acquired', 'told-before', 'implied'));
    } else if (stake && agents && asOrganizations(agent, scene)) draft.addAll(agents, 'acquired');
    // `전 부사장은 보유 지분 18%를 나래캐피탈에 넘겼다`: of the firm that the text is about
    else if (stake && scene.sentence.about && isOrganization(scene.sentence.about))
      draft.add(scene.sentence.about.name, 'acquired', 'about', 'implied');
    // `2018년 사들인 나래소재는 지난달 보람투자에 넘겨 …`: what is sold is the topic
    if (!draft.has('acquired') && !match.object && buyers.length)
      draft.addArguments(
        scene.argumentsOf(clause, 'topic').filter((a) => isOrganization(a.mention)),
        'acquired',
      );
    // `골프용품 업체 나래포인트는 … 넘겼다`: whom no reader of names knows
    const plain =
      draft.has('acquired') || !buyers.length
        ? undefined
        : (match.object ??
          (acts ? scene.phrasesOf(clause, 'also').find((p) => p.particle === '도') : undefined) ??
          scene.phrasesOf(clause, 'topic')[0]);
    // `호텔 라온`: the word behind the kind
    const words = plain && OF_KIND.test(scene.textOf(plain)) ? kindWord(scene.textOf(plain)) : '';
    const unknown = words ? { name: words, generic: false, all: [] } : undefined;
    if (unknown && isUnknown(unknown)) draft.add(unknown.name, 'acquired', 'unknown-name');
    return draft.has('acquired') && draft.has('acquirer');
  }
  // `가람전자의 자회사가 됐다`, `가람전자 품에 안겼다`, `가람전자에 편입됐다`, `새 주인으로 맞았다`
  const isMade = (read?.voice === 'passive' && match.cue === '편입') || isComingUnder(draft);
  if (
    (isMade && !(match.lemma === '편입' && read?.voice === 'active')) ||
    match.cue.startsWith('주인') ||
    /주주\+(?:맞|맞이|찾|만나)$/u.test(match.cue)
  )
    return fillOwners(draft);
  // `나래소재를 자회사로 편입했다`
  if (match.lemma === '편입' || MAKES_UNIT.test(match.cue)) {
    // `나래소재를 자회사로 두고 있다`, `자회사로 둔`: how it is, not what was done
    const isState = read?.modality === 'ongoing' || read?.ending === 'adnominal';
    if (/^(?:두|거느리)$/u.test(match.lemma) && (isState || /(?:다|며|고)$/u.test(read?.predicate.text ?? '')))
      if (isState || !/[았었였했뒀]|기로|것/u.test(read?.predicate.text ?? '')) return false;
    draft.addAll(agents, 'acquirer');
    draft.addArguments(
      scene.argumentsOf(clause, 'object').filter((a) => isOrganization(a.mention)),
      'acquired',
    );
    // `지분을 사들여 자회사로 편입한 나래소재`, `나래소재는 … 편입한 곳이다`
    if (!draft.has('acquired')) takenBehind(scene, clause).forEach((name) => draft.add(name, 'acquired', 'taken'));
    const taken = draft.has('acquired') ? undefined : scene.phrasesOf(clause, 'object')[0];
    const plain = taken && nameOfPhrase(scene, taken);
    if (plain && isUnknown(plain)) draft.add(plain.name, 'acquired', 'unknown-name');
    return draft.has('acquirer') && draft.has('acquired');
  }
  if (/^(?:(?:최)?대주주)\+/u.test(match.cue) && /^(?:오르|되|올라서|등극|부상|꿰차|차지|확보)$/u.test(match.lemma)) {
    // 나래소재의 최대주주에 올랐다
    const inside = match.object ? scene.entitiesIn(match.object).filter(isOrganization) : [];
    // `나래터미널 운영사인 다온관광의 최대주주`: whose, and not what it runs
    const at = scene.sentence.organizations.findIndex((o) => o.start === inside.at(-1)?.start);
    const held = at < 0 ? inside : listBefore(scene, at);
    draft.addAll(agents, 'acquirer');
    held.forEach((e) => draft.add(e.name, 'acquired', 'shareholder-of'));
    // `나래소재의 최대주주가 된 가람전자는`
    const head = read?.ending === 'adnominal' ? read.head?.mention : undefined;
    if (!draft.has('acquirer') && head && isOrganization(head)) draft.add(head.name, 'acquirer', 'modified');
    // `지분을 40%로 늘려 최대주주가 됐다`
    const stake = held.length ? undefined : ownedBefore(scene, clause);
    if (stake) draft.add(stake, 'acquired', 'share-of');
    return draft.has('acquirer') && draft.has('acquired');
  }
  // `나래화학을 품에 안았다`, `나래화학 경영권을 손에 넣었다`
  if (match.cue === '품+안' || match.cue.startsWith('손')) {
    draft.addAll(agents, 'acquirer');
    draft.addArguments(
      scene.argumentsOf(clause, 'object').filter((a) => isOrganization(a.mention)),
      'acquired',
    );
    const share = draft.has('acquired')
      ? undefined
      : scene.phrasesOf(clause, 'object').find((p) => OWN_SHARE.test(scene.textOf(p)));
    const whose = share && scene.entitiesIn(share).findLast(isOrganization);
    if (whose) draft.add(whose.name, 'acquired', 'share-of');
    // `가람전자가 지난해 손에 넣은 나래화학`
    const named = whose ?? scene.phrasesOf(clause, 'object').some((p) => !OWN_SHARE.test(scene.textOf(p)));
    if (!draft.has('acquired') && !named)
      takenBehind(scene, clause).forEach((name) => draft.add(name, 'acquired', 'taken'));
    return draft.has('acquirer') && draft.has('acquired');
  }
  // `가람전자의 나래소재 인수를 승인했다`: who acts in the deed stands before it
  const isCarried = /^(?:인수|합병|인수합병)$/u.test(match.cue) && !match.lemma.endsWith(match.cue);
  const deed = match.object && isCarried ? OWNERS_DEED.exec(scene.textOf(match.object)) : null;
  const buyer =
    deed &&
    scene.entitiesIn(match.object!).find((e) => isOrganization(e) && e.end <= match.object!.start + deed[0].length);
  if (buyer) {
    const rest = { ...match.object!, start: match.object!.start + deed[0].length };
    const target = scene.entitiesIn(rest).filter(isOrganization)[0]?.name ?? scene.textOf(rest).trim();
    // `나래소재의 직접 인수에 나섰다`, `나래소재의 경영권 인수에`: how or what of it, not whom
    if (HOW.test(target)) {
      draft.addAll(agents, 'acquirer');
      draft.add(buyer.name, 'acquired', 'of');
      return draft.has('acquirer') && !agents?.names.includes(buyer.name);
    }
    draft.add(buyer.name, 'acquirer', 'of');
    if (!/\s/u.test(target) && !isThingBought(target)) draft.add(target, 'acquired', 'object');
    return draft.has('acquired');
  }
  // `경매에서 나래소재를 낙찰받았다`: firms, not orders
  if (match.cue === '낙찰') {
    const lot = scene.phrasesOf(clause, 'object')[0];
    const won = lot && scene.entitiesIn(lot).filter(isOrganization).at(-1);
    if (!won || !BOUGHT_WHOLE.test(scene.textOf({ start: won.end, end: lot.end }))) return false;
    draft.addAll(agents, 'acquirer');
    draft.add(won.name, 'acquired', 'object');
    return draft.has('acquirer');
  }
  if (scene.clauses[clause]?.voice === 'passive' || /^(?:팔리|넘어가|안기)$/u.test(match.lemma)) {
    const subject = scene.argumentsOf(clause, 'subject', 'topic').map((a) => a.mention);
    const acquired = subject.length ? subject : [scene.clauses[clause]?.head?.mention].filter((m) => m !== undefined);
    acquired.filter(isOrganization).forEach((m) => draft.add(m.name, 'acquired', 'passive-subject'));
    const sold = scene.phrasesOf(clause, 'subject', 'topic')[0];
    const plain = acquired.length || !sold ? undefined : nameOfPhrase(scene, sold);
    // `당시 로셀에 팔린 나래농원에서`: what is behind was sold, and nobody else
    const behind = acquired.length || read?.ending !== 'adnominal' ? undefined : scene.organizationHeadOf(clause);
    const gone = behind && nameOfPhrase(scene, behind);
    if (gone && !isUnknown(gone)) return false;
    if (gone) draft.add(gone.name, 'acquired', 'unknown-name');
    else if (plain && match.cue === '인수' && isUnknown(plain)) draft.add(plain.name, 'acquired', 'unknown-name');
    else if (!acquired.length && !scene.hasOtherSubject(clause))
      draft.addAll(asOrganizations(scene.agent(clause), scene), 'acquired');
    // `빚이 너무 무거워 결국 보람소재에 인수됐다`: what is no firm is not bought
    else if (!acquired.length && scene.sentence.topic?.kind === 'organization' && isTakenBy(scene, clause)) {
      const own = scene.phrasesOf(clause, 'subject', 'topic');
      const isThing = own.every((p) => !scene.entitiesIn(p).length && !FIRM_LIKE.test(scene.textOf(p).trim()));
      if (isThing) draft.add(scene.sentence.topic.name, 'acquired', 'running-topic', 'implied');
    }
    const by = scene.argumentsOf(clause, 'at', 'to', 'by').filter((a) => isOrganization(a.mention) && !isPlace(a));
    draft.addArguments(by, 'acquirer');
    return draft.has('acquired') && (by.length > 0 || draft.match.cue === '인수');
  }
  // `나래소재는 2019년 사모펀드 보람파트너스가 인수한 뒤 흑자로 돌아섰다`: the topic was bought
  // `나래소재는 2019년 보람파트너스가 경영권을 인수했다`
  const isWhole = !match.object || BARE_SHARE.test(scene.textOf(match.object).trim());
  if (isWhole && TAKING.test(match.lemma) && read?.voice === 'active') {
    const own = scene.argumentsOf(clause, 'subject');
    const sold = own.length ? scene.argumentsOf(clause, 'topic').filter((a) => isOrganization(a.mention)) : [];
    if (sold.length === 1 && sold[0]!.mention.start < own[0]!.mention.start) {
      draft.addArguments(own, 'acquirer');
      draft.addArguments(sold, 'acquired');
      return true;
    }
  }
  // `가람전자와 나래소재는 합병하기로 했다`: two become one
  const alone = !match.object || !scene.textOf(match.object).trim();
  const both = /합병$|^합/u.test(match.cue) && alone ? (agents?.names ?? []) : [];
  if (/^합(?:치|쳐지)/u.test(match.cue) && both.length !== 2) {
    const other = scene.argumentsOf(clause, 'with').find((a) => isOrganization(a.mention));
    if (!other || !alone || both.length !== 1) return false;
    draft.addAll(agents, 'acquirer');
    draft.add(other.mention.name, 'acquired', 'with');
    return true;
  }
  if (both.length === 2 && (agents?.from === 'stated' || agents?.rule === 'both')) {
    draft.add(both[0]!, 'acquirer', 'subject');
    draft.add(both[1]!, 'acquired', 'subject');
    return true;
  }
  const bought = (match.object ? scene.entitiesIn(match.object).filter(isOrganization) : []).filter(
    // `나래소재의 제품을 사들였다`: what it makes; `나래소재의 자회사인 다온화학 지분을`: of which of its units
    (o) =>
      !HAS_IT.test(scene.textOf({ start: o.end, end: match.object!.end })) &&
      (((match.cue === '인수' || match.cue === '합병') &&
        !ONE_PART.test(scene.textOf({ start: o.end, end: match.object!.end }))) ||
        BOUGHT_WHOLE.test(scene.textOf({ start: o.end, end: match.object!.end }))),
  );
  const named = match.object ? nameOfPhrase(scene, match.object) : undefined;
  // `나래소재·다온화학 등의 지분을`: all of the list
  const listed =
    bought.length && match.object
      ? listBefore(scene, scene.sentence.organizations.indexOf(bought.at(-1) as OrganizationMention))
      : [];
  const objects =
    listed.length > 1
      ? listed.filter((o) => o.start >= match.object!.start || isBoughtToo(scene, clause, o))
      : named?.entity && isOrganization(named.entity)
        ? named.all.filter(isOrganization)
        : bought.slice(0, 1);
  // `2019년 나래소프트를, 2021년에는 다온반도체를 사들였다`
  const several = scene.phrasesOf(clause, 'object').length > 1 && scene.datesOf(clause).length > 1;
  const each = several ? scene.argumentsOf(clause, 'object').filter((a) => isOrganization(a.mention)) : [];
  const names = [...new Set([...each.map((a) => a.mention.name), ...objects.map((o) => o.name)])];
  // `가람그룹은 나래소주를 다온푸드에 흡수합병시켰다`: into whom it goes
  const into = names.length
    ? scene
        .argumentsOf(clause, 'at')
        .filter((a) => isOrganization(a.mention) && /^에(?:게)?$/u.test(a.particle) && !names.includes(a.mention.name))
    : [];
  if (into.length === 1 && /합병$|^흡수/u.test(match.lemma)) {
    draft.addArguments(into, 'acquirer');
    names.forEach((name) => draft.add(name, 'acquired', 'object'));
    return true;
  }
  const others = agents && { ...agents, mentions: agents.mentions.filter((m) => !names.includes(m.name)) };
  const from = asOrganizations(others, scene) ?? (others?.mentions.length ? agents : undefined);
  draft.addAll(from, 'acquirer');
  names.forEach((name) => draft.add(name, 'acquired', 'object'));
  if (from && match.cue !== '합병') draft.addArguments(besideOf(scene, clause), 'acquirer');
  if (match.cue === '합병') draft.addArguments(partnersOf(scene, clause), 'acquired');
  // What stands in marks is a name; a sentence that somebody says is none
  const isMarked = named && !named.generic && !/지분|주식|경영권|\d/u.test(named.name);
  if (!draft.has('acquired') && isMarked && /[‘'“]/u.test(scene.textOf(match.object!)))
    draft.add(named.name, 'acquired', 'quoted-object');
  // `음반사 소리결의 지분 20%를`: whose share it is, though no reader of names knows it
  const share = match.object && withoutDate(scene, match.object);
  const owner = share === undefined ? undefined : ownerOfStake(share);
  const bare = share !== undefined && owner === undefined && BARE_SHARE.test(share.trim());
  // `나래소재 대주주로부터 지분 40%를 매입했다`
  // `나래소재 대주주와 매매계약을 맺고 지분 40%를 인수했다`
  if (!draft.has('acquired') && bare)
    for (const phrase of [
      ...scene.phrasesOf(clause, 'from', 'at', 'by'),
      ...scene.chainBefore(clause).flatMap((i) => scene.phrasesOf(i, 'with')),
    ])
      if (HOLDERS.test(scene.textOf(phrase).trim()))
        for (const { name } of scene.entitiesIn(phrase).filter(isOrganization).slice(0, 1))
          draft.add(name, 'acquired', 'holder-of');
  // `나래소재 창업주 일가가 가진 지분 51%를 사들였다`
  if (!draft.has('acquired') && bare)
    scene.clauses.forEach((c, i) => {
      if (c.ending !== 'adnominal' || !HELD.test(c.lemma ?? '') || scene.headOf(i)?.start !== match.object!.start)
        return;
      for (const phrase of scene.phrasesOf(i, 'subject').filter((p) => HOLDERS.test(scene.textOf(p).trim())))
        for (const { name } of scene.entitiesIn(phrase).filter(isOrganization).slice(0, 1))
          draft.add(name, 'acquired', 'holder-of');
    });
  // `나래소재에 30억원 상당의 지분 15%를 확보했다`: in whom
  if (!draft.has('acquired') && !owner && share !== undefined && /^(?:확보|취득|보유)$/u.test(match.lemma))
    if (/지분/u.test(share))
      draft.addArguments(
        targetsOf(scene, clause).filter((a) => a.case === 'at' && a.particle === '에'),
        'acquired',
      );
  // `나래소재 지분 78%를 판다. 2018년 창업주에게서 이 지분을 사들였다`
  if (!draft.has('acquired') && share !== undefined && THAT_STAKE.test(share.trim())) {
    const told = stakeTold(scene, match.object!.start);
    if (told && !from?.names.includes(told.name)) draft.add(told.name, 'acquired', 'stake-before', 'implied');
  }
  // `지분 51%를 사들여 자회사로 편입한 나래소재`, `경영권을 인수한 나래소재`: the noun behind says whose
  if (!draft.has('acquired') && !owner && share !== undefined && /(?:지분|경영권|주식)/u.test(share))
    takenBehind(scene, clause).forEach((name) => draft.add(name, 'acquired', 'share-of-head'));
  if (!draft.has('acquired') && owner && !isThingBought(owner)) draft.add(owner, 'acquired', 'share-of');
  // `2007년 부도를 맞았고 이듬해 나래캐피탈이 410억원에 사들였다`: who buys is another than whom the sentence is about
  // `사모펀드 나래파트너스가 지분 35%를 취득해 2대 주주가 됐다`: a share of whom the text is about
  if (!draft.has('acquired') && (!match.object || bare) && TAKING.test(match.lemma) && !isOfGoods(scene, clause)) {
    const buying = scene.argumentsOf(clause, 'subject').filter((a) => isOrganization(a.mention));
    const about =
      [...scene.chainBefore(clause), clause, ...scene.chainAfter(clause)]
        .flatMap((i) => [
          ...scene.argumentsOf(i, 'topic'),
          // `나래소재도 살림이 어려워지자 보람파트너스가 사들였다`
          ...scene
            .argumentsOf(i, 'also')
            .filter((a) => a.particle === '도' && a.mention.end < (buying[0]?.mention.start ?? 0)),
        ])
        .find((a) => isOrganization(a.mention))?.mention ?? scene.sentence.about;
    if (buying.length && about?.kind === 'organization') draft.add(about.name, 'acquired', 'topic', 'implied');
  }
  // `51%를 사들였다. 올해는 나머지 지분도 인수했다`: of whom a part was bought before
  const rest = scene.phrasesOf(clause, 'object', 'also').some((p) => REST.test(scene.textOf(p)));
  const earlier = rest && !draft.has('acquired') ? draft.lastTold('acquisition', 3) : undefined;
  earlier?.participants
    .filter((p) => p.role === 'acquired')
    .forEach((p) => draft.add(p.name, 'acquired', 'rest-of', 'implied'));
  // A name that no reader of names knows: one word that is no kind of thing, bought by an organization
  // `나래은행이 지난해 인수를 마친 다온페이`
  if (!draft.has('acquired') && isCarried && share?.trim() === '')
    takenBehind(scene, clause).forEach((name) => draft.add(name, 'acquired', 'taken'));
  const kindly = match.object !== undefined && OF_KIND.test(scene.textOf(match.object));
  const sure = kindly || /^(?:인수|합병|인수합병)$/u.test(match.cue) || saidOf(scene, clause) !== undefined;
  if (!draft.has('acquired') && named && sure && isUnknown(named)) draft.add(named.name, 'acquired', 'unknown-name');
  return draft.has('acquired') && draft.has('acquirer');
};

// Whether the clause before has somebody take over what it does not name
const wasTaken = (scene: Scene, clause: number): boolean => {
  const before = scene.chainBefore(clause).at(-1);
  if (before === undefined || !TAKING.test(scene.clauses[before]!.lemma ?? '')) return false;
  if (scene.phrasesOf(clause, 'subject', 'topic').length || scene.phrasesOf(before, 'object').length) return false;
  return scene.argumentsOf(before, 'subject').some((a) => isOrganization(a.mention));
};

const BETWEEN_HELD =
  /^(?:\([^)]*\))?(?:의)?\s(?:기존\s)?(?:(?:최|제)?\s?\d?대\s?주주|최대\s?주주|모회사|지배주주)(?:인|이던|였던|이자)\s[‘'“]?$/u;
// The one of whom a seller is said to be the main holder
function heldBy(scene: Scene, seller: { start: number } | undefined): OrganizationMention | undefined {
  const { organizations } = scene.sentence;
  const at = seller ? organizations.findIndex((o) => o.start === seller.start) : -1;
  const before = at > 0 ? organizations[at - 1]! : undefined;
  return before && BETWEEN_HELD.test(scene.textOf({ start: before.end, end: seller!.start })) ? before : undefined;
}

// `나래소재와 다온화학을 인수했다`; not `보람파트너스와 다온화학을 함께 인수했다`
const isBoughtToo = (scene: Scene, clause: number, { start, organizationKind }: OrganizationMention): boolean =>
  organizationKind !== 'venture-capital' &&
  !/함께|공동/u.test(scene.sentence.text) &&
  (scene.argumentsOf(clause, 'object').some((a) => a.mention.start === start) || isOfListToo(scene, clause, start));

/** `나래소재와 다온화학의 지분을 사들였다`; with whom one signs is none of them. */
const SIGNED = /계약|협약|합의|손잡|컨소시엄|협력/u;
const isOfListToo = (scene: Scene, clause: number, start: number): boolean =>
  !SIGNED.test(scene.sentence.text) &&
  scene.argumentsOf(clause, 'subject', 'topic', 'also').some((a) => a.mention.start < start) &&
  scene.argumentsOf(clause, 'with').some((a) => a.mention.start === start);

const OF_UNIT = /(?:^|\s)(?:자회사|계열사|관계사|투자회사|손자회사)(?:의)?\s/u;
/** `나래증권 지분 10% 매각을 위한 최종` before 우선협상대상자. */
const FOR_SALE = /\S+\s(?:(?:지분|주식|경영권|사업부)\s)?(?:\d[\d.]*%\s)?(?:인수|매각)을\s위한\s(?:최종\s|단독\s)?$/u;
const isTakenBy = (scene: Scene, clause: number): boolean =>
  scene.argumentsOf(clause, 'at', 'by').some((a) => isOrganization(a.mention) && !isPlace(a));
/** What a firm may be called. */
const FIRM_LIKE =
  /(?:회사|업체|기업|법인|은행|브랜드|사업|사업부|부문|공장|지분|주식|경영권|곳|[가-힣]사|들|호텔|병원|점포|매장|채널|구단|그룹|이곳|대학|학교|재단|팀)$/u;
const OWN_SALE = /^(?:회사|경영권)(?:의)?\s(?:\S{1,4}\s)?매각/u;
/** `차순위 협상대상자로 다온을`. */
const isSecond = (before: string): boolean =>
  /(?:차순위|예비|차점)\s?(?:우선)?협상\s?(?:대상자)?[로에]?[는로]?\s\S{0,4}$/u.test(before);

// `나래소재(의) 우선협상대상자`: who is for sale, and no body that gives out work
function isOfOne(scene: Scene, role: Phrase): boolean {
  const one = scene.entitiesIn(role).findLast(isOrganization);
  return (
    one?.kind === 'organization' &&
    one.organizationKind !== 'public-body' &&
    !/(?:공사|공단|조합|진흥원|[시군구청도])$/u.test(one.name) &&
    /^[’'”]?(?:의)?\s(?:(?:최종|단독)\s)?우선\s?협상\s?(?:대상)?자$/u.test(
      scene.textOf({ start: one.end, end: role.end }).trimEnd(),
    )
  );
}

// `가람전자가 나래소재 인수 우선협상대상자로 선정됐다`, `나래소재 매각 우선협상대상자에 가람전자를 골랐다`
function isPreferredBuyer(draft: EventDraft): boolean {
  const { scene, match } = draft;
  const role = match.object;
  const text = role ? scene.textOf(role) : '';
  // `나래소재 매각 주관사는`, `나래소재 채권단은`: whose sale it is
  const seller = scene
    .phrasesOf(match.clause, 'topic', 'subject')
    .find((p) => /(?:매각\s?(?:측|주관사|주간사)|채권단|대주단|매각\s?자문사)$/u.test(scene.textOf(p).trim()));
  const own = scene.sentence.text;
  const from = scene.sentence.start;
  const sale = role && FOR_SALE.exec(own.slice(Math.max(0, role.start - from - 48), role.start - from));
  if (!role || !(seller || sale || isOfOne(scene, role) || /(?:인수|매각|지분|경영권|M&A)/u.test(text))) return false;
  const whole = sale ? { ...role, start: role.start - sale[0].length } : role;
  // `나래그룹 계열사인 다온증권 인수`: the unit, and not whose it is
  const named = [whole, ...(seller ? [seller] : [])]
    .flatMap((p) => scene.entitiesIn(p).filter((e) => !OWNER_OF.test(scene.textOf({ start: e.end, end: p.end }))))
    .find(isOrganization);
  // `나래건설이 회사 매각을 위한 우선협상대상자로 보람파트너스를 골랐다`: its own sale
  const isOwnSale = !named && OWN_SALE.test(scene.textOf(whole).trim());
  const self = isOwnSale ? scene.argumentsOf(match.clause, 'subject', 'topic').map((a) => a.mention) : [];
  const sold = named ?? self.find((m) => m.kind === 'organization' && m.organizationKind !== 'public-body');
  if (!sold) return false;
  const chosen = scene.phrasesOf(match.clause, 'object').filter((p) => p.end <= role.start || p.start >= role.end);
  const taken = scene
    .argumentsOf(match.clause, 'object')
    .filter((a) => isOrganization(a.mention) && !isSecond(own.slice(0, a.mention.start - from)));
  // `나래벤처스 유한회사를`
  const picked = chosen.flatMap((p) => scene.entitiesIn(p)).filter(isOrganization);
  const head =
    scene.clauses[match.clause]?.ending === 'adnominal' ? scene.clauses[match.clause]?.head?.mention : undefined;
  draft.add(sold.name, 'acquired', 'sale-of');
  if (taken.length) draft.addArguments(taken, 'acquirer');
  else if (head && isOrganization(head)) draft.add(head.name, 'acquirer', 'modified');
  else if (chosen.length) picked.slice(0, 1).forEach(({ name }) => draft.add(name, 'acquirer', 'chosen'));
  else draft.addAll(asOrganizations(scene.agent(match.clause), scene), 'acquirer');
  draft.modality = 'planned';
  return draft.has('acquirer');
}

// Whom the noun behind the last clause of the chain names, or of whom it is said
function takenBehind(scene: Scene, clause: number): string[] {
  const last = [clause, ...scene.chainAfter(clause)].find((i) => scene.clauses[i]?.ending === 'adnominal');
  if (last === undefined) return [];
  const said = saidOf(scene, last);
  const head = said ?? scene.organizationHeadOf(last);
  const named = head && nameOfPhrase(scene, head);
  if (!named) return [];
  if (named.entity) return isOrganization(named.entity) ? [named.name] : [];
  const isUnit = scene.clauses[last]?.lemma === '편입';
  return (said || isUnit) && isUnknown(named) ? [named.name] : [];
}

// `지난해 8월 지분 51%를`: the date says nothing of whose share
function withoutDate(scene: Scene, phrase: Phrase): string {
  const ends = scene.sentence.dates.filter((d) => d.start >= phrase.start && d.end <= phrase.end).map((d) => d.end);
  return scene.textOf({ start: Math.max(phrase.start, ...ends), end: phrase.end });
}
