// A draft with a cue of joining in, who joined what out.
import type { Phrase } from '../../../ko/clauses/phrases.ts';
import { asOrganizations, isOrganization, partnersOf, type Builder, type EventDraft } from '../build.ts';
import { listBefore } from '../../roles/lists.ts';
import { makerOf } from '../makers.ts';
import { kindWord, nameOfPhrase } from '../names.ts';
import { lastOfKind, pointedBy } from '../pointed.ts';
import type { Scene } from '../scene.ts';
import { isAlliance } from '../../../ko/organizations/suffixes.ts';

// The alliance that the two sentences before named last
function lastBody(scene: Scene, isBody: (name: string, kind?: string) => boolean): string | undefined {
  for (let i = scene.sentence.index - 1; i >= Math.max(0, scene.sentence.index - 2); i--) {
    const named = scene.article.sentences[i]?.organizations.filter((o) => isBody(o.name, o.organizationKind)).at(-1);
    if (named) return named.name;
  }
  return undefined;
}

/** What several may take part in. */
const SHARED_BODY = /(?:연구소|연구원|센터|재단|사업단|추진단|기금|펀드)$/u;

/** `나래연합 진영에`: those who stand together. */
const SIDE = /(?:의)?\s(?:대열|진영|행렬|울타리|테두리|명단)$/u;
const saysWhere = ({ particle }: Phrase): boolean => /^에(?:는|도)?$/u.test(particle);
/** As what somebody joins. */
const AS_MEMBER =
  /(?:의)?\s(?:(?:신규|창립|공식|정식|골드|플래티넘|실버|다이아몬드|핵심|전략적|운영|초대|새|공동|원년|파운딩|프리미어)\s)?(?:정회원사?|준회원사?|회원사?|회원[국교]|멤버|파트너사?|일원|참여사|참여\s?기업|참여\s?기관|운영사|주관사|주관기관|이사사|의장사)$/u;
const PLAIN_MEMBER = /^(?:(?:창립|정식|초대|신규|원년|핵심)\s?)?(?:정|준)?(?:회원사?|회원기관|멤버)$/u;
/** Those who take part, by no name. */
const ANY =
  /^(?:글로벌|국내|해외)?(?:기업|업체|회사|기관|곳|스타트업|대학|단체|국가|나라|지자체|은행|병원|학교|연구소|회원|회원사|파트너사?|참여사|사람|인원)(?:들|수)?$/u;
/** `동맹에 합류했다`: the body that the text was about. */
const POINTS = /^(?:여기|이곳|이|동맹|연합체?|협의체|협력체|컨소시엄|얼라이언스|해당 \S+|이 \S+)$/u;
/** What everybody may take out. */
const NO_BODY = /(?:보험|연금|공제|펀드|상품|서비스|요금제|카드|통신|쇼핑|은행|앱|사이트|멤버십)$/u;
/** What many take upon themselves together. */
const INITIATIVE = /^(?:K-)?(?:RE100|EV100|EP100|UNGC|TCFD|CDP|SBTi|CF100)$/u;
const OWN_NAME =
  /^(?:[‘'“].{2,30}[’'”]|(?:UN\s|유엔\s?)?[가-힣A-Za-z]*[A-Z][A-Za-z\d+.-]*|(?:UN\s|유엔\s?)[가-힣]{3,10})$/u;

const WORK_OF_MANY = /\s(?:및|또는)(?:\s|$)|(?:개발|운영|시공|공급|연구|기획|제작|유통|판매|부문|사업)$/u;

/** What is done at work, and no body: `장비 제공 파트너로`. */
const PARTNER = /(?:파트너사?|운영사|주관사|참여사|주관기관|참여\s?기업|참여\s?기관)$/u;
// `아시아전시연맹의 정회원`, `UN 글로벌콤팩트 회원사`: of what
function bodyBefore(scene: Scene, phrase: Phrase): string | undefined {
  const text = scene.textOf(phrase);
  const role = AS_MEMBER.exec(text);
  if (!role?.index) return undefined;
  const own = { ...phrase, end: phrase.start + role.index };
  const inside = scene.entitiesIn(own).filter(isOrganization).at(-1);
  if (inside && inside.end >= own.end - 2) return inside.name;
  const named = nameOfPhrase(scene, own);
  // `개발 및 운영 파트너로`: of a work
  const isMarked = /[’'”"]$/u.test(scene.textOf(own).trim()) || isAlliance(named?.name ?? '');
  if (PARTNER.test(text) && !isMarked) return undefined;
  const isName = named && !named.generic && /[가-힣A-Z]/u.test(named.name) && named.name.length > 2;
  return isName && !WORK_OF_MANY.test(scene.textOf(own)) ? named.name : undefined;
}

// `가 연합에는 나래가, [나 연합에는] 다온이`, `나래는 가 연합에, 다온은 [나 연합에]`
const nextBodyAfter = (
  scene: Scene,
  clause: number,
  own: Phrase,
  isBody: (name: string) => boolean,
): Phrase | undefined =>
  scene.phrasesOf(clause, 'at').find((p) => p.start >= own.end && saysWhere(p) && isBody(scene.textOf(p).trim()));

const isTime = ({ sentence: { dates } }: Scene, { start, end }: Phrase): boolean =>
  dates.some((d) => d.start < end && start < d.end);

const GATHERING = /(?:행사|데모데이|설명회|상담회|박람회|전시회|간담회|경진대회|협약식|포럼|세미나|캠프|워크숍)/u;
// `협회는 데모데이를 열었다. … 8개사가 참여했다`: in what was held
const tellsOfGathering = ({ article: { sentences }, sentence: { index } }: Scene): boolean =>
  [index, index - 1].some((at) => GATHERING.test(sentences[at]?.text ?? ''));

const BODY_BEFORE =
  /(?:협의체|연합체|협력체|동맹체|연합|동맹|컨소시엄|얼라이언스|협회|연맹|협의회|위원회)(?:인)?\s[‘'“]?$/u;
// The names behind which kind of body this sentence or one before spoke
function bodiesTold({ scene: { article, sentence } }: EventDraft): string[] {
  const found: string[] = [];
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 4); i--) {
    const { text, start, organizations } = article.sentences[i]!;
    for (const o of organizations)
      if (BODY_BEFORE.test(text.slice(Math.max(0, o.start - start - 12), o.start - start))) found.push(o.name);
  }
  return found;
}

export const membership: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  const objects = match.type.objects ?? [];
  const causative = scene.clauses[clause]?.voice === 'causative';
  // `협의체인 ‘들넘이’ 발족식을 열었다. 들넘이에는 …`: a body by what was told of it
  const told = bodiesTold(draft);
  const isBody = (name: string, kind?: string) =>
    kind === 'consortium' || told.includes(name) || objects.some((one) => name.endsWith(one));
  const head = scene.clauses[clause]?.ending === 'adnominal' ? scene.clauses[clause]?.head?.mention : undefined;
  // `연구원에는 16개 계열사가 참여했다`: many together take part in what is a body by that
  const over = scene.clauses[clause]?.parent;
  // `… 등 7개 기관이 참여하는 협의체가 출범했다`: they found it
  if (head && over !== undefined && /^(?:출범|발족|결성|창립)$/u.test(scene.clauses[over]?.lemma ?? '')) return false;
  const counted = scene
    .phrasesOf(clause, 'subject', 'topic')
    .some((p) => /\d+\s?(?:여\s?)?(?:개|곳)\s?(?:사|계열사|기업|기관|회사|대학|업체|단체)?$/u.test(scene.textOf(p)));
  if (
    match.cue === '이름+올리' &&
    scene
      .phrasesOf(clause, 'at')
      .some(
        (p) =>
          /라운드|투자|펀딩|후보|(?:^|[^가-힣])(?:선수|수상자|사망자|참가|블랙리스트|대표팀)?\s?명단/u.test(
            scene.textOf(p),
          ) && !objects.some((o) => scene.textOf(p).includes(`${o} 명단`)),
      )
  )
    return false;
  // `11개 기관이 회원으로 이름을 올렸다`: of the body that was named last
  const isPlainRole =
    /^(?:이름\+올리|참여|합류|가입)$/u.test(match.cue) &&
    scene.phrasesOf(clause, 'to').some((p) => PLAIN_MEMBER.test(scene.textOf(p).trim())) &&
    !scene.phrasesOf(clause, 'at').length;
  const launched = isPlainRole
    ? draft.lastTold('founding', 2)?.participants.find((p) => p.role === 'founded' && isBody(p.name))?.name
    : undefined;
  const before = launched ?? (isPlainRole ? lastBody(scene, isBody) : undefined);
  if (before !== undefined) {
    const joined = asOrganizations(scene.agent(clause), scene)?.names ?? [];
    joined.filter((name) => name !== before).forEach((name) => draft.add(name, 'member', 'subject'));
    if (draft.has('member')) draft.add(before, 'consortium', 'told-before', 'implied');
    return draft.has('member');
  }
  // `협의체는 다온통신을 새 회원사로 받아들였다`
  const asMember =
    /^(?:정회원|준회원|회원[사국교]?|멤버|일원|참여사|참여기업|이사사|의장사)(?:로)?\+(?:되|등록|가입|합류|이름|승격|위촉|선정|뽑히|선임)/u.test(
      match.cue,
    );
  const listedAs =
    match.cue === '이름+올리' && scene.phrasesOf(clause, 'to').some((p) => AS_MEMBER.test(scene.textOf(p)));
  // `아시아전시연맹의 정회원이 됐다`, `협회 회원사로 등록됐다`
  if (asMember || listedAs) {
    const role = scene.phrasesOf(clause, 'subject', 'to', 'object', 'at').find((p) => AS_MEMBER.test(scene.textOf(p)));
    const whose = role && bodyBefore(scene, role);
    const members = scene.argumentsOf(clause, 'subject', 'topic', 'also').filter((a) => isOrganization(a.mention));
    if (!whose || NO_BODY.test(whose)) return false;
    draft.add(whose, 'consortium', 'member-of');
    if (members.length) draft.addArguments(members, 'member');
    else if (head && isOrganization(head)) draft.add(head.name, 'member', 'modified');
    else draft.addAll(asOrganizations(scene.agent(clause), scene), 'member');
    return draft.has('member');
  }
  if (/^(?:회원사?|멤버|참여사)(?:로)?\+/u.test(match.cue)) {
    const bodies = asOrganizations(scene.agent(clause), scene)?.names.filter((n) => isBody(n)) ?? [];
    const plain = bodies.length
      ? undefined
      : scene.phrasesOf(clause, 'subject', 'topic').map((p) => nameOfPhrase(scene, p))[0];
    if (plain && !plain.generic && isBody(plain.name)) bodies.push(plain.name);
    bodies.slice(0, 1).forEach((n) => draft.add(n, 'consortium', 'subject'));
    draft.addArguments(
      scene.argumentsOf(clause, 'object').filter((a) => isOrganization(a.mention)),
      'member',
    );
    return draft.has('consortium') && draft.has('member');
  }
  let bodyPhrase: Phrase | undefined;
  // `수소 협의체 참여를 확정했다`, `협회 가입 절차를 마쳤다`: what stands before the noun of the deed
  const carried = match.lemma === match.cue || !match.object || !/^(?:참여|합류|가입|동참)$/u.test(match.cue);
  const joinedTo = carried ? [] : [match.object!];
  for (const whole of [...joinedTo, ...scene.phrasesOf(clause, 'at', 'to', 'also')]) {
    if (whole.particle.startsWith('에서')) continue;
    // `협약식에는 나래시와 다온협회도 참여했다`: who also takes part is no body that another joins
    if (whole.case === 'also' && whole.particle === '도' && scene.phrasesOf(clause, 'at').some(saysWhere)) continue;
    // `동맹 대열에 합류했다`
    const side = SIDE.exec(scene.textOf(whole));
    const phrase = side ? { ...whole, end: whole.start + side.index } : whole;
    // `‘양자 컨소시엄’의 창립 회원으로`: whose member
    const whose = AS_MEMBER.test(scene.textOf(phrase)) ? bodyBefore(scene, phrase) : undefined;
    if (whose && !NO_BODY.test(whose)) {
      draft.add(whose, 'consortium', 'member-of');
      break;
    }
    const named = nameOfPhrase(scene, phrase);
    const kind = kindWord(scene.textOf(phrase));
    if (!named || match.type.blockers.some((b) => kind.endsWith(b))) continue;
    const entityKind = named.entity?.kind === 'organization' ? named.entity.organizationKind : undefined;
    const joins =
      (match.cue === '가입' || INITIATIVE.test(named.name)) &&
      (OWN_NAME.test(
        scene
          .textOf(phrase)
          .replace(/\([^()]*\)/gu, '')
          .trim(),
      ) ||
        entityKind === 'public-body');
    if (joins && NO_BODY.test(named.name)) continue;
    if (!(joins || isBody(named.name, entityKind) || isBody(kind) || ((causative || counted) && named.entity)))
      continue;
    const known = named.entity ? undefined : (pointedBy(scene, phrase) ?? lastOfKind(scene, named.name, phrase.start));
    if (named.generic && !named.entity && !known) continue;
    draft.add(
      known?.name ?? named.name.replace(/^\S+인\s/u, ''),
      'consortium',
      known ? 'pointed' : 'target',
      known ? 'implied' : 'stated',
    );
    bodyPhrase = phrase;
    break;
  }
  // `나래 컨소시엄은 가람건설과 다온건설 등이 입찰에 참여했다`: the topic is the body of those who act
  const own = draft.has('consortium')
    ? undefined
    : scene
        .argumentsOf(clause, 'topic')
        .find(({ mention: m }) => m.kind === 'organization' && isBody(m.name, m.organizationKind))?.mention;
  const acting = own ? scene.argumentsOf(clause, 'subject').filter((a) => isOrganization(a.mention)) : [];
  if (own && acting.length > 1) {
    draft.add(own.name, 'consortium', 'joined-topic');
    draft.addArguments(acting, 'member');
    return true;
  }
  const body = draft.named('consortium')[0];
  if (
    !body &&
    head?.kind === 'organization' &&
    isBody(head.name, head.organizationKind) &&
    scene.argumentsOf(clause, 'subject').length
  )
    draft.add(head.name, 'consortium', 'modified');
  // `주관사로 참여하는 한국컨소시엄이`: whose name no reader of names knows
  const modified = !body && !head && scene.clauses[clause]?.ending === 'adnominal' ? scene.headOf(clause) : undefined;
  const plainHead = modified && scene.argumentsOf(clause, 'subject').length ? nameOfPhrase(scene, modified) : undefined;
  if (plainHead && !plainHead.generic && !plainHead.entity && isBody(plainHead.name) && !/\s/u.test(plainHead.name))
    draft.add(plainHead.name, 'consortium', 'modified');
  if (causative)
    draft.addArguments(
      scene.argumentsOf(clause, 'object').filter((a) => isOrganization(a.mention)),
      'member',
    );
  else {
    const agents = scene.agent(clause);
    const stated = scene.argumentsOf(clause, 'subject', 'topic', 'also').filter((a) => isOrganization(a.mention));
    // `2019년 나래연합에 가입한 가람전자는`
    const joiner =
      head &&
      draft.has('consortium') &&
      !stated.length &&
      isOrganization(head) &&
      !isBody(head.name, head.kind === 'organization' ? head.organizationKind : undefined)
        ? head
        : undefined;
    // `연합에 참여한 기업은 18곳이다`: they, and not whom the text is about
    const others = scene.clauses[clause]?.ending === 'adnominal' ? scene.headOf(clause) : undefined;
    if (!joiner && !stated.length && others && ANY.test(kindWord(scene.textOf(others)))) return false;
    if (joiner) draft.add(joiner.name, 'member', 'modified');
    else draft.addAll(asOrganizations(agents, scene), 'member');
    stated.forEach((a) => draft.add(a.mention.name, 'member', a.case));
    // `컨소시엄에는 한빛대와 안테나 업체 나래전자가 함께했다`: all of one list
    const first = bodyPhrase && stated.find((a) => a.mention.start >= bodyPhrase.end)?.mention;
    const at = first ? scene.sentence.organizations.findIndex((o) => o.start === first.start) : -1;
    if (at > 0)
      for (const o of listBefore(scene, at))
        if (o.start >= bodyPhrase!.end && !draft.named('consortium').includes(o.name))
          draft.add(o.name, 'member', 'listed');
    // `가 연합에는 나래가, 나 연합에는 다온이 참여한다`: who stands behind another body is in that one
    const nextBody = bodyPhrase && nextBodyAfter(scene, clause, bodyPhrase, isBody);
    if (nextBody) {
      const from = stated[0] && stated[0].mention.end <= bodyPhrase!.start ? bodyPhrase!.end : nextBody.end;
      const elsewhere = new Set(stated.filter((a) => a.mention.start >= from).map((a) => a.mention.name));
      draft.participants.splice(
        0,
        draft.participants.length,
        ...draft.participants.filter((p) => p.role !== 'member' || !elsewhere.has(p.name)),
      );
    }
    // `나래소재, 다온통신과 함께 컨소시엄에 참여했다`
    if (draft.has('consortium') && scene.phrasesOf(clause, 'with').some((p) => p.postposition !== undefined))
      draft.addArguments(partnersOf(scene, clause, false), 'member');
    if (!draft.has('consortium')) {
      // `… 등이 참여한다`, and the text was about the alliance
      const topic = scene.sentence.about;
      const there = scene
        .phrasesOf(clause, 'at', 'to')
        .filter((p) => !p.particle.startsWith('에서'))
        .map((p) => scene.textOf(p));
      const pointed = there.some((t) => POINTS.test(t));
      // `협의체를 출범시키며 여기에는 … 참여한다`
      const founded = draft.lastTold('founding')?.participants.find((p) => p.role === 'founded')?.name;
      const last = pointed ? (founded ?? lastBody(scene, isBody)) : undefined;
      if (last && stated.length) draft.add(last, 'consortium', 'anaphor', 'implied');
      const target = there.length === 0;
      // `나래연합에는 가람이 참여한다. 지난달에는 다온도 합류했다`: the body that was joined last
      const lately = scene.phrasesOf(clause, 'at', 'to').every((p) => isTime(scene, p));
      const joinedBefore = draft.told.at(-1)?.draft.type === 'membership' ? draft.lastTold('membership', 2) : undefined;
      const same = joinedBefore?.participants.find((p) => p.role === 'consortium')?.name;
      if (!last && lately && same && stated.length && stated.every((a) => a.case === 'also'))
        draft.add(same, 'consortium', 'same-as-before', 'implied');
      // `연구소는 판교에 두며 가람전자, 나래화학 등 9개 계열사가 공동으로 참여한다`: what the clauses before are about
      const about = scene
        .chainBefore(clause)
        .flatMap((i) => scene.argumentsOf(i, 'topic'))
        .map((a) => a.mention)
        .find((m) => isOrganization(m) && (isBody(m.name) || SHARED_BODY.test(m.name)));
      if (!last && about && stated.length > 1) {
        draft.participants.splice(
          0,
          draft.participants.length,
          ...draft.participants.filter((p) => p.name !== about.name),
        );
        draft.add(about.name, 'consortium', 'joined-topic');
      }
      if (
        target &&
        topic?.kind === 'organization' &&
        isBody(topic.name, topic.organizationKind) &&
        stated.length &&
        !tellsOfGathering(scene)
      ) {
        draft.participants.splice(
          0,
          draft.participants.length,
          ...draft.participants.filter((p) => p.name !== topic.name),
        );
        draft.add(topic.name, 'consortium', 'running-topic', 'implied');
      }
    }
  }
  // `한빛연구원 주도로 21개 기관이 참여한다`
  if (draft.has('consortium')) {
    const { text, start, organizations } = scene.sentence;
    const led = organizations.find((o) =>
      /^(?:의)?\s(?:주도|주관)(?:로|하에|\s?아래)/u.test(text.slice(o.end - start)),
    );
    if (led) draft.add(led.name, 'lead', 'led-by');
  }
  if (bodyPhrase) {
    const maker = makerOf(scene, bodyPhrase);
    if (maker && /^(?:주도|이끌|주관)$/u.test(scene.clauses[maker.clause]?.lemma ?? ''))
      draft.addAll(maker.filled, 'lead');
  }
  // 참여한다 of a body that is there already says who belongs to it now
  if (
    draft.modality === 'planned' &&
    scene.clauses[clause]?.ending === 'final' &&
    /다$/u.test(scene.clauses[clause]?.predicate.text ?? '') &&
    !/(?:예정|계획|방침|기로|겠)/u.test(scene.clauses[clause]?.predicate.text ?? '')
  )
    draft.modality = 'ongoing';
  return draft.has('consortium') && draft.has('member');
};
