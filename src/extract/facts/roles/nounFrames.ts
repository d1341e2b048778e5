// A tie noun with what stands around it in; who bears it and whose they are, by the form of the sentence, out.
import type { OrganizationMention } from '../../types.ts';
import type { Scene } from '../events/scene.ts';
import { countedIn } from '../events/severalNamed.ts';
import { bearersBefore, listAfter, listBefore } from './lists.ts';
import {
  fits,
  impliedOwner,
  isHolder,
  isMutual,
  isSite,
  lastFund,
  ownerOfTopic,
  statedTopic,
  subjectBefore,
  topicOf,
  type Named,
  type NounContext,
  type Told,
} from './nounContext.ts';

/** One form: `undefined` where the sentence has not that form, `NOTHING` where it has and says of nobody. */
type Frame = (context: NounContext) => Told | undefined;
const NOTHING: Told = { bearers: [], owners: [], implied: false };

const AFTER_NAME = '^(?:\\([^)]*\\))?[’\'”"]?';
const behindName = (pattern: string): RegExp => new RegExp(AFTER_NAME + pattern, 'u');

const told = (bearers: readonly Named[], owners: readonly (Named | undefined)[], implied = false): Told => ({
  bearers,
  owners: owners.filter((o) => o !== undefined),
  implied,
});
const rest = ({ text, offset }: NounContext, o: OrganizationMention, length = 60): string =>
  text.slice(o.end - offset, o.end - offset + length);

/** To whom it is said: those named right before, else whom the sentence or the text is about. */
function toOwners(context: NounContext, bearers: readonly Named[], listed?: true): Told {
  const { owners, role } = context;
  if (owners.length) return told(bearers, owners);
  const owner = impliedOwner(context);
  if (owner === undefined && role.rule === 'investor-named')
    return { bearers, owners: [], implied: true, open: true, ...(listed && { listed }) };
  return told(bearers, [owner], true);
}

/** `나래화학(가람전자 자회사)이`, `나래화학(자회사)`. */
const inBrackets: Frame = (context) => {
  const { scene, behind, owners, text, offset, last } = context;
  if (!/^(?:인)?[),·]/u.test(behind)) return undefined;
  const { organizations } = scene.sentence;
  const first = owners[0] ? owners[0].start - offset : context.noun.start;
  const named = organizations[owners[0] ? organizations.indexOf(owners[0]) - 1 : last];
  if (!named || text.slice(named.end - offset, first) !== '(' || (!owners.length && context.role.kind))
    return undefined;
  return toOwners(context, [named]);
};

/** `가람전자의 최대주주(나래홀딩스)`. */
const thenBrackets: Frame = (context) => {
  if (context.toName !== '(' || !context.owners.length) return undefined;
  return /^(?:·[^)]*|,[^)]*)?\)/u.test(rest(context, context.following!))
    ? told([context.following!], context.owners)
    : undefined;
};

/** `가람전자(최대주주 나래홀딩스)`. */
const nounInBrackets: Frame = (context) => {
  const { before, following, toName, text, noun, offset, role } = context;
  if (!before || !following || role.kind || !/^[:\s]\s?$/u.test(toName) || !/^\)/u.test(rest(context, following)))
    return undefined;
  return /^\((?:[^()]*[·,]\s?)?(?:단일\s)?$/u.test(text.slice(before.end - offset, noun.start))
    ? told([following], [before])
    : undefined;
};

const LISTED = behindName("(?:\\s등|[을를] (?:포함한|비롯한|포함해|비롯해)|\\s같은)\\s(?:[가-힣\\d]+\\s){0,2}[‘'“]?$");
/** `자회사 20곳을 두고 있다`. */
const HAS =
  /^(?:들)?(?:\s[\d여]+(?:곳|개사|개|사))?[을를]\s(?:[가-힣]{1,5}\s)?(?:두|뒀|둔|둬|거느|보유|갖|가지|운영|지배)/u;
/** `A, B 등 자회사 4곳의 대표를 바꿨다`: its own, as nobody else is named. */
const SO_MANY = /^(?:들)?\s\d+여?\s?(?:곳|개사|개)(?=[의을를에])/u;
const HELD_SO = /^(?:들)?(?:로|\s[\d여]+(?:곳|개사|개|사)을|[을를])\s(?:[가-힣]{1,5}\s)?(?:두|뒀|둔|거느)/u;
/** `A, B 등 신규 화주 12곳을 유치했다`. */
const listedAs: Frame = (context) => {
  const { scene, before, last, gap, role, offset } = context;
  if (!before || context.owners.length || !LISTED.test(gap)) return undefined;
  const bearers = listBefore(scene, last);
  const stated = bearersBefore(scene, bearers[0]!.start - offset, 'subject');
  if (role.rule === 'unit-named' && !HAS.test(context.behind) && !SO_MANY.test(context.behind)) return NOTHING;
  if ((role.kind || role.rule === 'unit-named') && !stated.length) return NOTHING;
  // `나래는 다온증권을 비롯해 5개 금융사를 주주로 두고 있다`
  if (role.rule === 'investor-named' && stated.length && HELD_SO.test(context.behind)) return told(bearers, stated);
  return role.rule === 'investor-named'
    ? { bearers, owners: [], implied: true, open: true }
    : told(bearers, [stated[0] ?? ownerBeyond(context, bearers)], true);
};

// `행사에는 나래, 다온 등 협력사가 왔다`: of somebody else
function ownerBeyond(context: NounContext, bearers: readonly Named[]): Named | undefined {
  const owner = impliedOwner(context);
  return owner && bearers.some((b) => b.name === owner.name) ? topicOf(context.scene) : owner;
}

const NOUN_USE =
  /^(?:들)?(?:[이가은는을를과와의도]|에|에게|에서|\s\d|\s(?:[가-힣]{1,3}\s)?(?:개|곳)|\s[가-힣]+(?:곳|개|여)|$)/u;
/** `나래화학, 다온테크 등 가람전자 협력사 10곳이`, `나래화학을 비롯한 가람전자의 협력사들`. */
const listedBeforeOwner: Frame = (context) => {
  const { scene, owners, offset, text, behind } = context;
  const owner = owners.at(-1);
  if (!owner || !NOUN_USE.test(behind)) return undefined;
  const { organizations } = scene.sentence;
  const at = organizations.findLastIndex((o) => o.end <= owner.start);
  const lastListed = organizations[at];
  if (!lastListed || !LISTED.test(text.slice(lastListed.end - offset, owner.start - offset))) return undefined;
  return told(listBefore(scene, at), [owner]);
};

/** What the one who follows is said to be by it: `인`, `으로 꼽히는`, `를 맡고 있는`, nothing. */
const BEING =
  '(?:들)?(?:인|격인|의(?=\\s)|이자|이면서|이기도 한|(?:이?였던)(?=\\s)|이던|(?:으로|로)(?:서|는|도)?\\s(?:[가-힣\\d]{1,6}\\s){0,2}(?:꼽히는|손꼽히는|알려진|불리는|통하는|유명한|등록된|등록돼 있는|참여한|참여하는|참여하고 있는|참여 중인|있는|남아 있는|활동하는|활동 중인|활동하고 있는|잘 알려진|선정된|지정된|뽑힌|낙점된|출발한|시작한|편입된|이름을 올린|자리 잡은|자리매김한|떠오른|올라선|거듭난|합류한|나선|확정된|가입한)|[을를]\\s(?:맡은|맡고 있는|맡아 온|맡아온)|에서\\s(?:출발한|시작한|분사한|독립한|갈라져 나온)|에\\s(?:선정된|오른|올라 있는|이름을 올린))?';
const KIND =
  '(?:[가-힣]{1,5}[가-힣](?<![던한된는은을를인이가며고서의에도로])\\s)?(?:(?:[가-힣A-Za-z·]{1,10}(?<![은는을를이가의에도며]|에서|으로)\\s){0,3}[가-힣A-Za-z]{0,8}(?:기업|업체|회사|사|그룹|스타트업|은행|브랜드|몰|법인|대학|기관|벤처|펀드|체인|플랫폼)\\s)?';
const THEN_NAME = new RegExp(`^${BEING}\\s${KIND}[‘'“]?$`, 'u');
/** `협력사인 글로벌 화학 기업 나래화학`: words that end in no particle. */
const THEN_KIND = new RegExp(
  `^(?:들)?(?:인|이자|이면서|격인)\\s(?:[가-힣A-Za-z\\d%·]{1,9}(?<![은는을를이가의에며]|에서|으로|하고)\\s){0,4}[‘'“]?$`,
  'u',
);
/** `사내벤처로 시작해 2019년 분사한`, where nobody else is the subject. */
const THEN_GREW = new RegExp(
  `^(?:들)?(?:으로|로|에서)(?:서)?\\s(?:[가-힣\\d]{1,7}(?<![은는을를이가])\\s){0,2}?(?:출발|시작|창업|설립|출범|분사|독립|등록|선정|지정|참여|활동|합류|편입|자리|성장|떠오|거듭|도약)[^.“”]{0,36}[한된는린운온진난]\\s${KIND}[‘'“]?$`,
  'u',
);
/** `이자 국내 1위 업체인`, `이자 나래그룹의 계열사인`. */
const THEN_ALSO = /^(?:이자|이면서|이며|인 동시에|,)\s[^.,]{1,48}인\s(?:[가-힣]{1,8}\s){0,2}[‘'“]?$/u;
const AMONG =
  /^(?:들)?\s?(?:가운데|중)(?:에서도|에서|에는|에선)?(?:\s(?:하나|한\s?곳)인)?\s(?:[가-힣]{1,6}\s)?[‘'“]?$/u;
/** What one grows out of: `사내벤처에서 분사한`; `계열사에서 독립한` leaves the unit. */
const WITHIN = /사내|사업|연구소/u;
const SINGLE =
  /^(?:들)?(?:\([^)]*\))?(?:인|이자|(?:으)?로\s(?:[가-힣]+\s)?(?:있는|참여한|참여하는|참여하고 있는|합류한|이름을 올린|나선)\s)/u;

const PARTED =
  /^(?:\([^)]*\))?[’'”"]?(?:에 이어|[을를] (?:비롯|포함)|[와과] (?:[가-힣A-Za-z\d]+ ){0,3}[가-힣]*(?:기업|업체|회사|은행|그룹|[가-힣]사)인 )/u;

/** `가람전자의 협력사인 나래화학`, `경쟁사인 나래화학`, `협력사로 꼽히는 나래화학`, `협력사 가운데 나래화학`. */
const thenName: Frame = (context) => {
  const { scene, following, toName, before, gap, role, last } = context;
  if (!following || toName.length > 62) return undefined;
  const isAmong = AMONG.test(toName);
  const isChained = THEN_ALSO.test(toName);
  const hasGrown =
    THEN_GREW.test(toName) &&
    !subjectBefore(scene, context.owners.length ? context.owners[0]!.start - context.offset : context.noun.start)
      .length;
  if (
    !isAmong &&
    !isChained &&
    !hasGrown &&
    !(toName.length < 40 && (THEN_NAME.test(toName) || THEN_KIND.test(toName)))
  )
    return undefined;
  const index = scene.sentence.organizations.indexOf(following);
  // `협력사인 나래화학에 이어 다온테크도`, `자회사인 나래화학과 석유 기업인 다온켐이`: only the first is told of
  const listed = listAfter(scene, index);
  const parted = listed.findIndex((o) => PARTED.test(rest(context, o)));
  const bearers = parted < 0 ? listed : listed.slice(0, parted + 1);
  const behind = rest(context, bearers.at(-1)!);
  if (/^(?:들)?에서\s/u.test(toName) && !WITHIN.test(context.noun.word)) return undefined;
  if (isAmong && !/^(?:\([^)]*\))?[’'”"]?[이가은는도을를]/u.test(behind)) return undefined;
  // `협력사 가람전자 제품`, `고객사인 나래전자의 협력사인 다온`: who follows owns what is next
  const subjects =
    !context.owners.length && behindName('[이가]\\s(?:[가-힣\\d]{1,9}(?<![한된운은는둔든])\\s){0,2}$').test(gap)
      ? listBefore(scene, last)
      : [];
  // `A가 최대주주인 B`: A holds B; `A가 협력사인 B는`: the other of two subjects
  if (before && subjects.length && SINGLE.test(toName)) {
    const isHeld = role.rule === 'investor-named' && isHolder(context);
    const isTopic = role.type !== 'rivalry' && role.rule !== 'parent-named' && /^[은는]\s/u.test(behind);
    if (isHeld || isTopic || (role.rule === 'parent-named' && /^[은는이가]\s/u.test(behind)))
      return told(subjects, [bearers[0]]);
  }
  return !context.owners.length && role.kind && role.type !== 'management' ? NOTHING : toOwners(context, bearers);
};

const THEN_TOPIC = /^(?:들)?[은는이가]\s/u;
/** Behind a list: what counts it, and what says that it is it. */
const IS = behindName(
  '(?:\\s등(?:\\s[^,.]{0,16}?)?)?(?:이다|다(?=[.\\s”"’\']|$)|이며|며|이고|고[\\s,]|인데|이었고|였고|입니다|으?로\\s(?!옮|넘|향|바뀌|바뀐|바꿨|갈아|교체|간다|갔|이동|이전|(?:추가로?\\s)?(?:입주|이사|들어|모이|모여|모인))|으?로[,.]|였다|이었다|이라|라고|[이가] (?:맡|됐|선정|꼽|대표적|유일))',
);
const MAKES =
  /^(?:\([^)]*\))?[이가]\s(?:[가-힣\d%]{1,8}(?<![을를은는이가며고])\s){0,3}(?:세운|설립한|결성한|조성한|만든|꾸린|띄운|운용하는|굴리는|거느린|보유한|가진|출자한|차린)\s(?:[가-힣A-Za-z]{1,8}(?<![을를은는이가])\s){0,2}[‘'“]?$/u;
/** `운용사는 나래벤처스, 출자자는 다온은행과 가람증권이다`. */
const IS_GAPPED = behindName(',\\s[가-힣A-Z]{1,8}(?:\\s[가-힣]{1,6})?[은는]\\s[^.]{2,80}(?:다|이며|이고)(?:[.\\s,]|$)');
const LED_BY =
  /^(?:\([^)]*\))?(?:\s등)?[을를]\s(?:대표|주관|주축|중심|의장|회장|간사)[가-힣]{0,3}(?:으로|로)\s(?:[가-힣]{1,6}\s)?$/u;
const CLAUSE_END = /[,.](?!\d)|[다고며]\s/u;
/** `가람전자의 2대 주주는 나래화학이다`, `신규 투자사는 나래와 다온이며`. */
const topicIs: Frame = (context) => {
  const { scene, behind, following, toName } = context;
  if (!following || !THEN_TOPIC.test(behind)) return undefined;
  if (toName.length >= 26 || CLAUSE_END.test(toName.slice(2))) return undefined;
  const { organizations } = scene.sentence;
  const at = organizations.indexOf(following);
  // `최대주주는 나래PE가 2015년 결성한 ‘나래 3호’로`: who made it stands before it
  const made = organizations[at + 1];
  const isMaker =
    made !== undefined && MAKES.test(context.text.slice(following.end - context.offset, made.start - context.offset));
  const first = listAfter(scene, isMaker ? at + 1 : at);
  // `참여기업은 나래, 다온을 대표기관으로 솔내, 두담 등이다`
  const further = organizations[organizations.indexOf(first.at(-1)!) + 1];
  const isLed =
    further !== undefined &&
    LED_BY.test(context.text.slice(first.at(-1)!.end - context.offset, further.start - context.offset));
  const bearers = isLed ? [...first, ...listAfter(scene, organizations.indexOf(further))] : first;
  const last = bearers.at(-1)!;
  if (!IS.test(rest(context, last)) && !IS_GAPPED.test(rest(context, last, 120))) return undefined;
  return toOwners(context, bearers, true);
};

const TALKED_OF = behindName('(?:\\s등)?(?:이|가|을|를|도)?\\s(?:[가-힣]{1,4}\\s)?(?:거론|지목|언급|점쳐|예상|유력)');
const THERE_ARE = behindName(
  '(?:\\s등)?(?:이|가|을|를|도)?\\s(?:[가-힣]{1,4}\\s)?(?:있|꼽|들[었수 고며]|든다|두고|뒀|둔|둬|거론|지목|언급|확보|거느|손꼽|들 수|유명|대표적|포함|올라|올랐|이름)',
);
// `나래를 비롯해 가람에 인수된 다온, 솔내에서 나온 보람 등이`: all that the verb is said of
function eachDescribed(scene: Scene, first: OrganizationMention): OrganizationMention[] {
  for (const { ending, arguments: all } of scene.clauses) {
    const own = ending === 'adnominal' ? undefined : all.find((a) => a.mention === first);
    if (own)
      return all.flatMap(({ mention, case: kase }) =>
        mention.kind === 'organization' && kase === own.case && mention.start >= first.start ? [mention] : [],
      );
  }
  return [];
}
/** `경쟁사로는 나래와 다온이 있다`, `협력사로는 나래와 다온을 두고 있다`. */
const thereAre: Frame = (context) => {
  const { scene, behind, following, toName, role } = context;
  if (
    !following ||
    !/^(?:들)?(?:으로|로)(?:는|도)?\s|^(?:들)?(?:\s명단)?(?:에는|에)\s/u.test(behind) ||
    toName.length >= 24
  )
    return undefined;
  const listed = listAfter(scene, scene.sentence.organizations.indexOf(following));
  const bearers = THERE_ARE.test(rest(context, listed.at(-1)!)) ? listed : eachDescribed(scene, following);
  const behindAll = bearers.length ? rest(context, bearers.at(-1)!) : '';
  if (!THERE_ARE.test(behindAll)) return undefined;
  // `첫 투자처로는 나래전자가 거론된다`: not yet
  if (role.type === 'investment' && TALKED_OF.test(behindAll)) return NOTHING;
  // `재무적 투자자로 나래와 다온을 두고 있다`
  const holder =
    context.owners.length || !/[을를]\s(?:두|뒀|둔)/u.test(behindAll)
      ? undefined
      : statedTopic(scene, context.noun.start);
  return holder ? told(bearers, [holder]) : toOwners(context, bearers, true);
};

const AS =
  /^(?:들)?(?:(?:로|으로)(?:서)?\s|(?:에서|\s(?:프로그램|제도|육성 프로그램)(?:에서|으로|을 통해|를 통해|을 거쳐|를 거쳐))\s(?:[\d]+년\s)?(?=출발|시작|분사|독립|갈라)|[이가]\s(?=됐|된다|되))/u;
const ADVERBS = /^(?:[가-힣\d]{1,7}(?<![은는을를])\s){1,2}/u;
/** Who is made so is the object: `A를 파트너로 골랐다`. */
const MADE =
  /^(?:두|뒀|둔|둬|삼|맞|맞이|받아들|선정|낙점|지정|고르|골랐|골라|택|뽑|확보|영입|편입|끌어들|확정|결정|거느|맞아|꼽|지목|여기|여긴|여겨|본다|보고|봤|부른|들었|든다|언급|소개|앉|세웠|올렸|추대|위촉|등록|초청|유치|모셨|참여시|분류)/u;
/** Who becomes so is the subject. */
const BECAME =
  /^(?:참여|합류|분사|독립|갈라|선출|이름|나서|나섰|나선|선정됐|선정되|선정돼|선정된|등록|들어|지정됐|지정돼|지정되|낙점됐|낙점돼|뽑혔|뽑혀|참가|입회|가입|가세|확정됐|확정돼|활동|있다|있으|있고|성장|정해졌|됐|된다|되|돼|꼽히|꼽혀|꼽혔|꼽힌|손꼽|알려|통한|통하|통했|불리|불린|불려|출발|시작|출범|설립됐|설립돼|설립된|세워|창업|창립|문을 열|자리|떠오|떠올|부상|도약|승격|편입됐|편입돼|편입된|편입되|분류되|분류돼|분류된|등재|거듭|올라|올랐|오르|오른|유명|발돋움|인연|거래|머물|남아|남았|남게|인정|군림|지목되|지목돼|지목됐|전환|뛰고|뛴다|기여|승인|선임|추대됐|추대돼|위촉됐|위촉돼|함께|일해|일하|뛰어|자리매김|탄생|태어|거론돼|거론되|묶|여겨지|여겨진)/u;
const PASSIVE = /(?:됐|되|돼|된|혔|혀|히|힌|진다|졌)/u;

/** Ties that a text tells of whom it is about without saying so. */
const OF_TOPIC = /^(?:supply|partnership|rivalry|affiliation|litigation|education)$/u;

/** `A를 파트너로 골랐다`, `A가 투자자로 나섰다`, `A는 자회사로 출발했다`. */
const madeSo: Frame = (context) => {
  const { scene, behind, owners, role, noun } = context;
  const ahead = OF_TOPIC.test(role.type) && !owners.length ? madeBehind(context) : [];
  if (ahead.length) {
    const [own] = bearersBefore(scene, noun.start, 'subject');
    return told(ahead, [own ?? topicOf(scene)], !own);
  }
  const as = AS.exec(behind);
  if (!as) return undefined;
  if (!/^(?:들)?(?:로|으로|[이가])/u.test(as[0]) && !WITHIN.test(noun.word)) return undefined;
  const words = behind.slice(as[0].length);
  const isVerb = (w: string): boolean => MADE.test(w) || BECAME.test(w);
  // `고객사로 두고 있다`, `고객사로 새로 확보했다`
  const verb = isVerb(words) ? words : words.replace(ADVERBS, '');
  // `경쟁자로 나래전자가 떠올랐다`: who follows is meant
  const skipped = as[0].length + words.length - verb.length;
  if (!isVerb(verb) || (context.following && context.toName.length < skipped)) return undefined;
  const made = MADE.test(verb) && !BECAME.test(verb) && !PASSIVE.test(verb.slice(0, 5));
  const subjects = subjectBefore(scene, noun.start).filter((o) => !owners.includes(o));
  if (!made) {
    // `나래전자의 협력사로 선정되면서`: of whom the text is about
    const about = subjects.length || !owners.length ? undefined : topicOf(scene);
    const bearers = about ? [about] : subjects;
    const mine = owners.filter((o) => !bearers.some((b) => b.name === o.name));
    if (mine.length) return told(bearers, mine, about !== undefined);
    if (role.rule === 'investor-named') return { bearers, owners: [], implied: true, open: true };
    // `협의체에는 나래와 다온이 회원사로 참여한다`: the body that the text tells of
    if (/^(?:membership|tenancy|management)$/u.test(role.type)) return told(bearers, [bodyOf(context)], true);
    // `나래페이가 최대 경쟁자로 꼽힌다`: whose the text is about
    return OF_TOPIC.test(role.type) && !role.kind ? told(bearers, [topicOf(scene)], true) : NOTHING;
  }
  const stated = bearersBefore(scene, noun.start, 'object').filter((o) => !owners.includes(o));
  // `지난해에는 나래전자도 고객사로 맞았다`
  // `올해는 나래전자까지 고객사로 끌어들였다`
  const upTo = stated.length || subjects.length ? [] : upToBefore(context);
  const also = stated.length
    ? []
    : [...subjects.filter((o) => /^(?:\([^)]*\))?[’'”"]?도\s/u.test(rest(context, o))), ...upTo];
  const isAlso =
    also.length > 0 && also.length === subjects.length + upTo.length && !owners.length && OF_TOPIC.test(role.type);
  const objects = isAlso ? also : stated;
  if (isAlso) return told(objects, [topicOf(scene)], true);
  // `업계에서는 나래전자와 다온전자를 맞수로 본다`
  if (
    isMutual(role) &&
    objects.length === 2 &&
    !owners.length &&
    !takerBehind(context, verb) &&
    !bearersBefore(scene, noun.start, 'subject').length
  )
    return told(objects.slice(0, 1), objects.slice(1));
  if (owners.length) return told(objects, owners);
  const owner = takerBehind(context, verb) ?? bearersBefore(scene, noun.start, 'subject')[0];
  if (role.rule === 'investor-named')
    return owner && (/^(?:두|뒀|둔)/u.test(verb) || (/주주$/u.test(noun.word) && /^맞/u.test(verb)))
      ? told(objects, [owner])
      : { bearers: objects, owners: [], implied: true, open: true };
  return told(objects, [owner ?? topicOf(scene)], !owner);
};

const UP_TO = behindName('(?:까지|마저)\\s(?:[가-힣]{1,6}\\s){0,2}$');
const upToBefore = ({ before, gap, scene, last }: NounContext): OrganizationMention[] =>
  before && UP_TO.test(gap) ? listBefore(scene, last) : [];

// `고객사로 나래은행, 다온보험을 확보했다`: those who follow
function madeBehind({ scene, following, toName }: NounContext): OrganizationMention[] {
  if (!following || !AS_WHAT.test(toName)) return [];
  const { organizations, text, start } = scene.sentence;
  const listed = listAfter(scene, organizations.indexOf(following));
  const verb = OBJECT_END.exec(text.slice(listed.at(-1)!.end - start));
  return verb && MADE.test(verb[1]!) ? listed : [];
}
const AS_WHAT = /^(?:들)?(?:로|으로)(?:는)?\s(?:[가-힣A-Za-z\d]{1,10}(?<![은는이가을를에])\s){0,3}[‘'“]?$/u;
const OBJECT_END = /^(?:\([^)]*\))?[’'”"]?(?:\s등)?(?:\s[가-힣\d]{1,8}){0,3}?[을를]\s(?:[가-힣]{1,6}\s)?(.{1,12})/u;

// `나래화학을 협력사로 둔 가람전자는`
function takerBehind({ following, behind, toName }: NounContext, verb: string): Named | undefined {
  const words =
    /^(?:둔|두고 있는|거느린|삼은|확보한|선정한|맞은|맞아들인|꼽은|고른|택한|보유한|영입한|끌어들인)\s(?:[가-힣]{1,8}(?<![은는을를])\s){0,2}[‘'“]?$/u;
  const from = behind.length - (behind.length - behind.indexOf(verb));
  return following && words.test(toName.slice(from)) ? following : undefined;
}

const bodyOf = (context: NounContext): Named | undefined => {
  const { scene, role, noun, offset } = context;
  const own = scene.sentence.organizations.findLast((o) => o.end - offset <= noun.start && fits(role, o));
  if (own && /^(?:\([^)]*\))?[’'”"]?에(?:는|도)?\s/u.test(rest(context, own))) return own;
  if (role.type !== 'management') return undefined;
  // `펀드는 나래벤처스와 다온투자가 운용사로 나선다`; the fund or the house that was told before
  const topic = statedTopic(scene, noun.start);
  return topic && fits(role, topic) ? topic : impliedOwner(context);
};

const CHOSEN = behindName('([을를이가])\\s(?:[가-힣\\d]{1,6}\\s){0,2}(.*)');
/** `사업자로 나래소프트를 골랐다`, `인수자로 나래중공업이 확정됐다`. */
const chosen: Frame = (context) => {
  const { scene, behind, following, toName, owners, role, noun } = context;
  if (!following || !/^(?:로|으로|에)\s/u.test(behind) || toName.length >= 22) return undefined;
  const bearers = listAfter(scene, scene.sentence.organizations.indexOf(following));
  const tail = CHOSEN.exec(rest(context, bearers.at(-1)!, 90));
  if (!tail || !(/[을를]/u.test(tail[1]!) ? MADE : BECAME).test(tail[2]!))
    return behind.startsWith('에') ? undefined : NOTHING;
  if (owners.length) return told(bearers, owners);
  if (role.rule === 'investor-named') return { bearers, owners: [], implied: true, open: true };
  const owner = bearersBefore(scene, noun.start, 'subject')[0];
  return told(bearers, [owner ?? topicOf(scene)], !owner);
};

const CHANGED = /^(?:들)?[을를]\s/u;
const CHANGED_TO = behindName('(?:으로|로)\\s(?:[가-힣]{1,5}\\s){0,2}(?:바꾸|바꿨|바꾼|바꿔|교체|변경|갈아)');
/** `택배사를 나래로지스로 바꿨다`. */
const changedTo: Frame = (context) => {
  const { scene, behind, following, toName, noun, owners, role } = context;
  if (role.type !== 'supply' || role.from !== 'bearer' || !following || !CHANGED.test(behind) || toName.length >= 26)
    return undefined;
  // `다온물류에서 나래로지스로`: the second
  const { organizations } = scene.sentence;
  const next = organizations[organizations.indexOf(following) + 1];
  const isFrom =
    next && /^에서\s(?:[가-힣]+\s){0,3}[‘'“]?$/u.test(scene.textOf({ start: following.end, end: next.start }));
  const to = isFrom ? next : following;
  if (!CHANGED_TO.test(rest(context, to))) return undefined;
  const owner = owners[0] ?? subjectBefore(scene, noun.start)[0] ?? topicOf(scene);
  return told([to], [owner], !owners.length);
};

const ROSE =
  /^(?:에|로|의\s?자리에|\s자리(?:에|를)|가|[이가]|\s명단에|\s지위(?:를|에)|\s자격을)\s(?:올라|올랐|오르|오른|이름|된다|됐|자리|앉|차지|꿰찼|지켰|지키|등극|얻|확보|획득|따|선정|지정|뽑|합류)/u;
const SERVES = /^(?:직|자리)?(?:을|를)?\s?(?:역할을\s)?(?:맡|수행|담당|역임)/u;
/** `나래가 지분 34%로 2대 주주에 올라 있다`, `나래가 회장사 자리에 올랐다`, `나래는 협회 회장사를 맡고 있다`. */
const rose: Frame = (context) => {
  const { scene, behind, owners, noun, offset } = context;
  if (!(ROSE.test(behind) || (/^(?:직|자리)?[을를]\s/u.test(behind) && SERVES.test(behind)))) return undefined;
  const stated = subjectBefore(scene, owners.length ? owners[0]!.start - offset : noun.start);
  if (owners.length) {
    const about = stated.length ? undefined : topicOf(scene);
    return told(about ? [about] : stated, owners, about !== undefined);
  }
  if (!isHolder(context)) return undefined;
  // `나래는 다온전자에 100억원을 출자해 2대 주주에 올랐다`: of whom it has paid
  const paid = scene.sentence.organizations.findLast(
    (o) =>
      o.end - offset <= noun.start && /^(?:\([^)]*\))?[’'”"]?에\s[^,.]{0,40}(?:출자|투자)/u.test(rest(context, o, 70)),
  );
  const owner = paid ?? topicOf(scene);
  return owner && !stated.some((o) => o.name === owner.name) ? told(stated, [owner], true) : NOTHING;
};

const COPULA =
  /^(?:들)?(?:급|격)?(?:이다|에 있|이?기도\s|다(?=[.\s”"’']|$)|이며|며[\s,]|이고|고[\s,]|로[\s,]|으로[\s,]|로서\s|으로서\s|\s자격으로\s|인\s(?!만큼|데|점|것|셈)|인 (?:만큼|데다|점|것으로|셈)|인데|였다|였고|이었다|이자\s|이면서\s|이어서|여서\s|이지만|지만\s|이라(?:고|는|며|서)\s|라(?:고|는|며|서)\s|입니다)|^일 뿐|^(?:들)?(?:\s[\d여만천]+(?:곳|개사|개|사))?\s?(?:가운데|중)\s?(?:하나|한\s?곳|한\s?회사)(?:다|이다|로|였|이며|이고|인)|^(?:와|과)\s다름없/u;
const SAME_PLACE = behindName('[이가],\\s(?:[가-힣]+\\s)?[가-힣]+에서는\\s$');
const IS_ONE = behindName('(?:\\s등)?[이가도]\\s(?:[가-힣A-Za-z\\d.%]{1,9}\\s){0,3}$');
/** `최대주주는 나래이고, 다온은 2대 주주다`. */
const IS_ALSO = behindName('[은는]\\s(?:[가-힣A-Za-z\\d.%]{1,9}\\s){0,3}$');
/** `이 시장에서는 나래가 최대 경쟁자다`, `나래, 다온 등이 주요 협력사다`. */
const isOfTopic: Frame = (context) => {
  const { scene, behind, owners, before, gap, role, last, noun, offset } = context;
  if (owners.length || !before || !COPULA.test(behind)) return undefined;
  if (!IS_ONE.test(gap) && !(isHolder(context) && IS_ALSO.test(gap))) return undefined;
  const until = listBefore(scene, last)[0]!.start - offset;
  // `나래전자의 최대주주는 가람이고, 다온도 12%를 쥔 3대 주주다`
  const about = statedTopic(scene, until) ?? ownerOfTopic(scene, until) ?? topicOf(scene);
  const isRound = role.rule === 'investor-named' && !isHolder(context);
  // `펀드의 약정액은 4200억원이며 나래공제회가 주요 출자자다`: the fund that was named last
  const owner = isRound
    ? /출자자|유한책임조합원/u.test(noun.word)
      ? (lastFund(scene, noun.start) ?? statedTopic(scene, until))
      : // `나래전자는 가람벤처스가 투자자다`
        statedTopic(scene, until)
    : [about, impliedOwner(context)].find(
        (o) => o !== undefined && fits(role, o) && (role.type !== 'tenancy' || isSite(o.name)),
      );
  // `국내에서는 A가, 해외에서는 B가 주요 고객이다`
  const { organizations } = scene.sentence;
  const listed = listBefore(scene, last);
  for (let i = last - listed.length; i >= 0; i--) {
    if (!SAME_PLACE.test(context.text.slice(organizations[i]!.end - offset, listed[0]!.start - offset))) break;
    listed.unshift(...listBefore(scene, i));
  }
  if (isRound && !owner) return { bearers: listed, owners: [], implied: true, open: true, listed: true };
  return owner ? told(listed, [owner], true) : NOTHING;
};

/** `가람전자와 나래화학은 전략적 동반자다`. */
const bothAre: Frame = (context) => {
  const { scene, behind, owners, before, gap, role, last } = context;
  if (owners.length || !before || !isMutual(role)) return undefined;
  if (!COPULA.test(behind) && !/^(?:으로|로)\s(?:꼽|손꼽|불|통|알려)/u.test(behind)) return undefined;
  if (!behindName('[은는이가]\\s(?:[가-힣A-Za-z\\d·,]{1,9}\\s){0,4}$').test(gap)) return undefined;
  const both = listBefore(scene, last);
  return both.length === 2 ? told(both.slice(0, 1), both.slice(1)) : NOTHING;
};

/** `두 회사는 나란히 장비를 대는 맞수다`. */
const severalAre: Frame = ({ scene, behind, owners, role, text, noun }) => {
  if (owners.length || !isMutual(role) || !COPULA.test(behind)) return undefined;
  const both = countedIn(scene).findLast(({ end }) => end <= noun.start);
  if (both?.mentions.length !== 2) return undefined;
  const between = text.slice(both.end, noun.start);
  return between.length < 44 && /^[은는이가]\s/u.test(between) && !/[.”"]/u.test(between)
    ? told(both.mentions.slice(0, 1), both.mentions.slice(1), true)
    : undefined;
};

/** `나래화학은 가람전자의 파트너다`, `나래협회의 회원사다`. */
const isOne: Frame = (context) => {
  const { scene, behind, owners, offset } = context;
  if (!owners.length || !COPULA.test(behind)) return undefined;
  // `협회 소속인 토종 화랑 하루는`: of somebody whose name comes next
  if (/^(?:들)?인\s(?!만큼|데|점|것|셈|(?:이|그|해당)\s)/u.test(behind) && !context.following) return NOTHING;
  const stated = subjectBefore(scene, owners[0]!.start - offset);
  // `두 회사는 협회의 회원사다`
  const [both] = stated.length ? [] : countedIn(scene).filter(({ end }) => end <= owners[0]!.start - offset);
  if (both?.mentions.length) return told(both.mentions, owners, true);
  const about = stated.length ? undefined : topicOf(scene);
  return told(about ? [about] : stated, owners, about !== undefined);
};

/** `나래전자와 협력 관계를 이어 오고 있다`, `나래전자와 라이벌 관계에 있다`. */
const relates: Frame = (context) => {
  const { scene, behind, owners, noun, offset } = context;
  if (!owners.length || !/관계$/u.test(noun.word)) return undefined;
  if (
    !/^(?:를|에|가)\s(?:[가-힣\d]{1,7}\s){0,2}(?:이어|이어져|맺|유지|구축|지속|쌓|형성|있|놓|돈독|깊|다져|시작)/u.test(
      behind,
    )
  )
    return undefined;
  const stated = subjectBefore(scene, owners[0]!.start - offset);
  const about = stated.length ? undefined : topicOf(scene);
  return told(about ? [about] : stated, owners, about !== undefined);
};

/** In the order in which they are asked; the first whose form the sentence has says it. */
export const FRAMES: readonly Frame[] = [
  inBrackets,
  thenBrackets,
  nounInBrackets,
  listedAs,
  listedBeforeOwner,
  thenName,
  topicIs,
  thereAre,
  madeSo,
  chosen,
  changedTo,
  rose,
  isOfTopic,
  bothAre,
  severalAre,
  relates,
  isOne,
];
