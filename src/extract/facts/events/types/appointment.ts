// A draft with a cue of taking a post in, who takes it where out.
import {
  asOrganizations,
  isOrganization,
  isPerson,
  isPostOver,
  organizationOf,
  targetsOf,
  type Builder,
  type EventDraft,
} from '../build.ts';
import type { Argument, EntityMention } from '../../../types.ts';
import { headTitle } from '../../../ko/people/titles.ts';
import { isCommon, PLACES } from '../../../ko/organizations/commonWords.ts';
import type { Phrase } from '../../../ko/clauses/phrases.ts';
import { kindWord } from '../names.ts';
import { lastOfKind } from '../pointed.ts';
import { takenIn } from '../several.ts';
import type { Scene } from '../scene.ts';

/** Whose head has no other name: `연구단장`, `얼라이언스 의장`. */
const UNIT_HEAD =
  /^(?:(?:이|초대|신임|첫)\s)?(연구단|사업단|추진단|센터|연구소|연구원|재단|병원|협의회|협의체|위원회|얼라이언스|연합회|컨소시엄|조합)(?:장|(?:의)?\s(?:(?:초대|신임|첫)\s)?(?:의장|회장|이사장|원장|소장|위원장|단장|조합장|대표))$/u;
const VENTURE_HEAD =
  /^(?:이\s)?(?:합작|신설|통합|새)\s?(?:회사|법인|사)(?:의)?\s(?:초대\s|첫\s|신임\s)?(?:대표|대표이사|사장|법인장|CEO|최고경영자|회장|의장|이사회 의장)$/u;
/** What posts are called, by how the word ends. */
const POST =
  /^(?:신임)?(?:[가-힣A-Z]{0,8}(?:장|대표|이사|책임자|경영자|과학자|총괄|고문|감사|위원|교수|감독|코치|디렉터|지휘자|사령탑|전무|상무|차관|장관|대행)|C[A-Z]O)$/u;

/** `대표에는 김다온 나래전자 전무가 내정됐다`: of what was founded before, not of where somebody comes from. */
const ITS_HEAD = /(?:^|[며고] )(?:대표|대표이사|사장|원장|센터장|소장|법인장|단장)(?:에는|로는|으로는) [^,.]*$/u;

/** Two words or three behind what somebody is: `지휘자 에로 라흐티넨`. */
const FOREIGN =
  /^(?:.*\s)?(?:출신|[가-힣]{1,6}[자가수관사인원]|전문가|디자이너|매니저|셰프|감독|코치|엔지니어|프로듀서)(?:인)?\s([가-힣]{1,6}(?:\s[가-힣]{2,6}){1,2})$/u;

/** Two words or three, none of them an everyday one or a post: `얀 베르그`. */
function unknownName(scene: Scene, phrase: Phrase): string | undefined {
  const words = scene.textOf(phrase).trim().split(' ');
  if (words.length < 2 || words.length > 3 || scene.entitiesIn(phrase).length) return undefined;
  const isName = (word: string) =>
    /^[가-힣]{1,6}$/u.test(word) && !isCommon(word) && !PLACES.has(word) && !POST.test(word) && !NO_NAME.test(word);
  return words.every(isName) && words.at(-1)!.length > 1 ? words.join(' ') : undefined;
}
const NO_NAME =
  /(?:측|들|출신|전무|상무|부장|차장|과장|팀|진|쪽|씨|명|겸|인사|후보|가족|아들|딸|[가-힣]{2}[가자원사])$/u;

const ALLIANCE = /(?:협의체|연합체|연합|동맹|컨소시엄|얼라이언스|이니셔티브|연맹|네트워크)$/u;

const AS_BEFORE = /(?:^|\s)(?:계속(?:해서)?|그대로|종전대로|지금처럼|변함없이)\s(?:[가-힣]+[을를]\s)?$/u;

export const appointment: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  const read = scene.clauses[clause];
  // `본부장을 맡고 있는 김다온 전무`: what somebody is all along
  if (draft.modality === 'ongoing' && read?.ending === 'adnominal' && !scene.datesOf(clause).length) return false;
  // `“최고의 파트너가 되겠다”고 말했다`: what is hoped for
  if (/\+되$/u.test(match.cue) && read?.ending === 'quoted' && /되겠/u.test(read.predicate.text)) return false;
  // `김다온 대표가 경영을 계속 맡는다`: as before
  if (read && AS_BEFORE.test(scene.textOf({ start: read.start, end: read.predicate.start }))) return false;
  // `이다온 부사장을 사장으로, 박보람 전무를 부사장으로 승진시켰다`: the verb of the first is that of the last
  const gapped = scene.chainBefore(clause).filter((j) => /로$/u.test(scene.clauses[j]!.lemma ?? ''));
  const objectPeople = [...gapped, clause].flatMap((j) => takenIn(scene, j));
  const subjectPeople = scene.argumentsOf(clause, 'subject', 'topic', 'also').filter((a) => isPerson(a.mention));
  const head = read?.head?.mention;
  const agent = scene.agent(clause);
  const behind = read?.ending === 'adnominal' ? scene.headOf(clause) : undefined;
  // `소장을 겸임하는 김다온 대표가 참석했다`: what somebody is, not what comes about
  if (behind && match.modality === 'ongoing' && /^(?:겸임|겸직|맡|담당)$/u.test(match.lemma) && !scene.isDated(clause))
    return false;
  const he = behind && /^그녀?$/u.test(scene.textOf(behind)) ? scene.lastPerson() : undefined;
  // `김다온 사장을 선임하는 안건에 찬성했다`: what is voted on; `직무를 맡아 대행한다`: until somebody is appointed
  if (behind && /(?:안건|의안|안|건)$/u.test(scene.textOf(behind)) && /^에/u.test(behind.particle)) return false;
  if (scene.chainAfter(clause).some((i) => scene.clauses[i]?.lemma === '대행')) return false;
  // `대표가 박보람 사장에서 김다온 부사장으로 바뀌었다`, `김다온 전무에게 대표 자리를 맡겼다`: to whom it goes
  // `투자 끝에 자리를 잡았다`, `뜻깊은 자리가 됐다`: no post
  if (
    /^(?:자리|후임|둥지)\+(?!앉|오르|옮기|맡|물려받|이어받|넘겨받|확정|낙점|선임|임명|꿰차|차지|승계)/u.test(match.cue)
  )
    return false;
  // `경쟁사에서 김다온 상무를 데려와 영업을 맡겼다`: somebody with a post, to one
  if (/^(?:데려오|모셔오)$/u.test(match.cue))
    if (!objectPeople.some((m) => m.kind === 'person' && !!m.title && m.title !== '씨'))
      if (!scene.phrasesOf(clause, 'to').some((p) => POST.test(kindWord(scene.textOf(p))))) return false;
  // `사외이사로 이름을 올렸다`; a list, a round or an alliance is no post
  const isListed = match.cue === '이름+올리';
  if (isListed && !scene.phrasesOf(clause, 'to').some((p) => POST.test(kindWord(scene.textOf(p))))) return false;
  // `차기 행장 후보로 김다온 부행장을 추천했다`: still ahead; `인수 후보로 선정됐다`: no post
  const nominee = /^(?:추천|천거)$/u.test(match.lemma) || /^후보/u.test(match.cue);
  if (nominee) {
    const posts = scene
      .phrasesOf(clause, 'to', 'at')
      .map((p) => scene.textOf(p).replace(/\s?(?:(?:최종|단독|유력)\s?)?후보자?$/u, ''));
    if (!posts.some((text) => POST.test(kindWord(text)))) return false;
    draft.modality = 'planned';
    draft.doneOnDay = true;
  }
  // `김다온 대표가 물러나고 이가람 부사장이 뒤를 잇는다`; `나래가 2위로 뒤를 이었다`: behind nobody who leaves
  const follows = /^(?:바통|배턴|뒤)\+/u.test(match.cue);
  if (follows && !(subjectPeople.length && LEAVING.test(scene.sentence.text))) return false;
  // `장관은 공장을 방문했다. 이어 연구소로 자리를 옮겨 …`: on the same tour
  if (match.cue === '자리+옮기' && draft.lastTold('visit', 3)) return false;
  const takes = /\+(?:바뀌|교체|변경|맡기|물려주|넘기|넘겨주)$/u.test(match.cue) ? 'to' : undefined;
  if (takes)
    draft.addArguments(
      scene.argumentsOf(clause, takes).filter((a) => isPerson(a.mention) && !a.particle.startsWith('에서')),
      'appointee',
    );
  // `대표로 복귀했다`, `대표가 됐다`: somebody does; `가람전자에 합류했다`: where
  const asPost = () => scene.phrasesOf(clause, 'to', 'at').some((p) => POST.test(kindWord(scene.textOf(p))));
  if (match.cue === '합류' && !asPost()) {
    // `대표는 “협의체에 합류했다”고 말했다`: the firm did, not the head
    const joined = scene.phrasesOf(clause, 'at').map((p) => kindWord(scene.textOf(p)));
    // `나래소재 이사회에 합류했다`
    const boards = scene.phrasesOf(clause, 'at').filter((p) => /\s(?:이사회|경영진)$/u.test(scene.textOf(p)));
    const board = boards.flatMap((p) => scene.entitiesIn(p)).some(isOrganization);
    if (!(board || targetsOf(scene, clause).length) || joined.some((kind) => ALLIANCE.test(kind))) return false;
  }
  // `이보람 상무가 연구 부문을 총괄하기로 했다`: somebody is to; what one does all along is no change
  if (/\+총괄$/u.test(match.cue) && !(subjectPeople.length && draft.modality === 'planned')) return false;
  // `2019년부터 가람전자를 이끌고 있다`: since when
  if (match.cue === '이끌' || match.cue === '지휘') return leadsSince(draft);
  // `이다온 대표 체제로 전환했다`
  if (match.cue.startsWith('체제+')) {
    const heads = match.object ? scene.entitiesIn(match.object).filter(isPerson) : [];
    heads.forEach(({ name }) => draft.add(name, 'appointee', 'phrase-of'));
    if (!heads.length) return false;
  }
  // `유능한 인재를 영입해`, `새 대표를 선임했다`: who does so is not who comes
  const appoints =
    read?.voice === 'active' && APPOINTING.test(match.cue) && scene.phrasesOf(clause, 'object').length > 0;
  // `△김다온 영업단장 △박보람 기획단장 등이 임명됐다`: each behind a mark of the list
  const marked = scene
    .phrasesOf(clause, 'subject', 'object', 'also')
    .flatMap((p) => scene.entitiesIn(p))
    .filter((e) => isPerson(e) && isMarked(scene, e));
  if (marked.length > 1) for (const { name } of marked) draft.add(name, 'appointee', 'listed');
  if (draft.has('appointee') || takes) {
    // told
  } else if (objectPeople.length) objectPeople.forEach((m) => draft.add(m.name, 'appointee', 'object'));
  else if (subjectPeople.length && !appoints) draft.addArguments(subjectPeople, 'appointee');
  else if (head && isPerson(head)) draft.add(head.name, 'appointee', 'modified');
  // `2005년 사장에 오른 그는`
  else if (he) draft.add(he.name, 'appointee', 'anaphor', 'implied');
  else if (agent?.mentions.length && agent.mentions.every(isPerson) && !appoints) draft.addAll(agent, 'appointee');
  // `김다온 해외사업부장이 선임됐다`: the phrase is of somebody, whatever post stands behind the name
  if (!draft.has('appointee')) {
    const phrase = scene.phrasesOf(clause, 'object').at(-1) ?? scene.phrasesOf(clause, 'subject', 'also')[0];
    // `나래전자(대표 김다온)가 의장사에 선임됐다`: who heads the one that is chosen
    const own = phrase && scene.entitiesIn(phrase).findLast((e) => isPerson(e) && !inBracket(scene, e));
    // `최다온 회장의 임기가 끝남에 따라 취임했다`: somebody else
    const isOther =
      own && !/취임식|연임|체제/u.test(match.cue) && scene.textOf({ start: own.end, end: phrase.end }).includes('의 ');
    if (own && !isOther) draft.add(own.name, 'appointee', 'phrase-of');
  }
  // `새 음악감독에 핀란드 출신 지휘자 에로 라흐티넨을 선임했다`: a name from abroad that no reader of people knows
  if (
    !draft.has('appointee') &&
    scene.phrasesOf(clause, 'to', 'at').some((p) => POST.test(kindWord(scene.textOf(p))))
  ) {
    const object = scene.phrasesOf(clause, 'object')[0];
    const named = object && (FOREIGN.exec(scene.textOf(object))?.[1] ?? unknownName(scene, object));
    if (named) draft.add(named, 'appointee', 'foreign-name');
  }
  // `초대 대표는 얀 베르그가 맡는다`
  if (!draft.has('appointee') && TOPICAL_POST.test(match.lemma)) {
    const posts = scene.phrasesOf(clause, 'topic', 'object').filter((p) => POST.test(kindWord(scene.textOf(p))));
    const subject = posts.length ? scene.phrasesOf(clause, 'subject')[0] : undefined;
    const named = subject && unknownName(scene, subject);
    if (named) draft.add(named, 'appointee', 'foreign-name');
  }
  // `대표에 이다온 부사장, 재무책임자에 박보람 전무가 선임됐다`: the first stands with the post of the second
  const listed = scene
    .phrasesOf(clause, 'to', 'at')
    .filter(
      (p) => /[가-힣)], [가-힣A-Z\d ]+$/u.test(scene.textOf(p)) && (POST.test(bareOf(scene, p)) || isHeadOf(scene, p)),
    )
    .flatMap((p) => scene.entitiesIn(p))
    .filter(isPerson);
  if (draft.has('appointee')) for (const { name } of listed) draft.add(name, 'appointee', 'listed');
  // `초대 대표에는 총괄을 지낸 얀 베르그가 내정됐다`
  if (!draft.has('appointee') && read?.voice === 'passive') {
    const subject = scene.phrasesOf(clause, 'subject')[0];
    const posts = scene.clauses.flatMap((_, i) => (i <= clause ? scene.phrasesOf(i, 'at', 'to', 'topic') : []));
    const named = subject && posts.some((p) => POST.test(kindWord(scene.textOf(p)))) && unknownName(scene, subject);
    if (named) draft.add(named, 'appointee', 'foreign-name');
  }
  const ofPhrase = draft.trace.some((t) => t.rule === 'phrase-of');
  // `김 대표는 은행에서 일하다 올해 1월 대표에 올랐다`: the topic of the sentence
  if (!draft.has('appointee') && read?.ending !== 'adnominal' && !appoints) {
    const topic = scene.clauses.flatMap((c) => c.arguments).find((a) => a.case === 'topic');
    if (topic && isPerson(topic.mention) && !scene.hasOtherSubject(clause))
      draft.add(topic.mention.name, 'appointee', 'topic');
  }
  if (!draft.has('appointee')) return false;
  // `박보람 한빛대 교수를 사외이사에 선임했다`: what stands with the person is where they come from
  const people = scene
    .phrasesOf(clause, 'object', 'subject', 'topic', 'also', 'to', 'at', 'with')
    .filter((p) => scene.entitiesIn(p).some(isPerson));
  const beside = ({ mention }: Argument) => people.some((p) => mention.start >= p.start && mention.end <= p.end);
  const whose = scene.argumentsOf(clause, 'of').filter((a) => isOrganization(a.mention) && !isOrigin(scene, a));
  // `김다온 가람전자 대표는 나래협회 회장에 취임했다`: where they come from is the last to ask
  // `사외이사에는 이선우 가온대 교수가 선임됐다`: a seat on a board is taken beside the post that somebody has
  const isSeat = scene
    .phrasesOf(clause, 'to', 'at', 'topic')
    .some((p) => SEAT.test(scene.textOf(p).trim()) && !scene.entitiesIn(p).length);
  const outsiders = isSeat ? scene.sentence.people.filter((p) => OUTSIDE.test(p.title ?? '')).map((p) => p.name) : [];
  const isOutside = outsiders.includes(draft.named('appointee')[0]!);
  const stated = [
    ...targetsOf(scene, clause).filter((a) => !isOrigin(scene, a) && !beside(a) && !inBracket(scene, a.mention)),
    // `하다미 시더는 나래게임즈 대표를, 김다온 부사장은 다온게임즈 대표를 맡는다`: what stands behind the one who is read
    ...byBehind(whose, draft).filter((a) => !beside(a)),
    ...whose.filter(
      (a) =>
        !objectPeople.length &&
        !listed.length &&
        !isOutside &&
        !areFromElsewhere(draft) &&
        !isFormer(scene, draft.named('appointee')[0]!) &&
        beside(a) &&
        isOfAll(draft, a),
    ),
  ];
  // `초대 대표`: of what was founded a sentence before
  const first = scene
    .phrasesOf(clause, 'topic', 'subject', 'at', 'to')
    .some((p) => /^(?:초대|첫)\s/u.test(scene.textOf(p)));
  const fresh = scene
    .phrasesOf(clause, 'topic', 'at', 'to')
    .some((p) => /^신임\s(?:대표|법인장|사장|원장|센터장)/u.test(scene.textOf(p)));
  // `합작사 대표는 나래정공 전무가 맡는다`: of what is founded, not where somebody comes from
  const ofVenture = scene.phrasesOf(clause, 'topic', 'at', 'to').some((p) => VENTURE_HEAD.test(scene.textOf(p).trim()));
  const person = scene.sentence.people.find((p) => draft.named('appointee').includes(p.name));
  const until = (person?.start ?? 0) - scene.sentence.start;
  const isItsHead = person !== undefined && ITS_HEAD.test(scene.sentence.text.slice(Math.max(0, until - 120), until));
  const founded =
    first || fresh || ofVenture || isItsHead
      ? draft.lastTold('founding', ofVenture ? 5 : first ? 3 : 2)?.participants.find((p) => p.role === 'founded')?.name
      : undefined;
  // `나래소프트에서 이다온 부사장을 영입했다`: where from, not where to; `가람전자로 자리를 옮겨 …를 맡는다`
  const moved = scene
    .chainBefore(clause)
    .filter((j) =>
      /^(?:옮기|이직|합류|돌아오|입사|입행|영입|들어가|들어오|입단)$/u.test(scene.clauses[j]?.lemma ?? ''),
    );
  const targetPhrase = [...moved, clause]
    .flatMap((j) => scene.phrasesOf(j, 'to', 'at', ...(TOPICAL_POST.test(match.lemma) ? (['topic'] as const) : [])))
    .filter((p) => !p.particle.startsWith('에서') && !scene.entitiesIn(p).some(isPerson))
    .map((p) => scene.entitiesIn(p).filter((e) => isOrganization(e) && !inBracket(scene, e)))
    // `경상남도 산하 나래진흥원 원장에`: of the one beside the post
    // `나래의 합작법인인 다온의 초대 대표에`
    .flatMap((all) => (all.length === 2 && isUnitBehind(scene, all[0]!, all[1]!) ? all.slice(1) : all));
  // `연구단장은 김다온 교수가 맡았다`: of the one named before
  const unit = scene
    .phrasesOf(clause, 'topic', 'at', 'to')
    .map((p) => UNIT_HEAD.exec(scene.textOf(p).trim())?.[1])
    .find((kind) => kind !== undefined);
  const headed =
    (unit ? lastOfKind(scene, unit, scene.sentence.start)?.name : undefined) ?? newUnit(draft) ?? firstHeaded(draft);
  // `나래키친 대표로는 가전회사 임원을 지낸 김다온씨를 영입했다`: the post stands before what modifies the person
  const outer = scene.clauses.flatMap((c, i) =>
    c.ending === 'adnominal' &&
    c.head?.mention &&
    draft.named('appointee').includes(c.head.mention.name) &&
    c.parent === clause
      ? scene
          .phrasesOf(i, 'to', 'at', 'topic')
          .filter((p) => p.particle.endsWith('는') && POST.test(kindWord(scene.textOf(p))))
      : [],
  );
  // `가람전자를 이끌 새 수장에 뽑혔다`
  const headOfPost = scene.clauses.flatMap((c, i) =>
    c.ending === 'adnominal' &&
    /^(?:이끌|맡|총괄|운영)$/u.test(c.lemma ?? '') &&
    scene.phrasesOf(clause, 'to', 'at').some((p) => p.start === scene.headOf(i)?.start)
      ? scene.argumentsOf(i, 'object').map((a) => a.mention)
      : [],
  );
  const outside = headOfPost.find(isOrganization) ?? outer.flatMap((p) => scene.entitiesIn(p)).find(isOrganization);
  const organization =
    targetPhrase[0]?.name ??
    outside?.name ??
    headed ??
    founded ??
    firmOfPost(scene, clause) ??
    (subjectPeople.some((a) => a.case === 'subject') ? topicHouse(scene, clause) : undefined) ??
    promotedAt(draft) ??
    (nominee ? seekerIn(scene, clause) : undefined) ??
    chairedBeside(draft) ??
    stated[0]?.mention.name ??
    (objectPeople.length || ofPhrase || takes ? asOrganizations(agent, scene)?.names[0] : undefined) ??
    (/취임식|연임/u.test(match.cue) ? asOrganizations(chainAgent(scene, clause), scene)?.names[0] : undefined) ??
    (listed.length ||
    isOutside ||
    areFromElsewhere(draft) ||
    /^(?:영입|스카우트)$/u.test(match.cue) ||
    isFormer(scene, draft.named('appointee')[0]!)
      ? undefined
      : organizationOf(scene, draft.named('appointee')[0]!)) ??
    reporterOf(scene, clause) ??
    // `다온전자 김나래 대표가 물러나고 이가람 부사장이 뒤를 잇는다`: whom the one before headed
    (follows ? scene.sentence.people.find((p) => p.organization)?.organization : undefined) ??
    // `월급쟁이들은 박보람 전무를 영입했다`: somebody else, whom no reader of names knows
    // `가람전자는 1988년 창립했으며 2012년 김다온 사장이 대표에 취임했다`
    (read?.voice === 'passive' ? topicFirm(scene) : subjectPeople.length ? topicFirm(scene, clause) : undefined) ??
    (isElsewhere(scene, clause) ? undefined : scene.sentence.about?.name);
  // `가람전자 임원추천위원회는 …`: for whom it seeks one
  const seat = organization?.replace(/\s[가-힣]*추천위원회$/u, '');
  // `최고재무책임자로 선임했다`: the post, for the headline
  const post = scene
    .phrasesOf(clause, 'to', 'at', ...(/\+(?:맡|담당)$/u.test(match.cue) ? (['object'] as const) : []))
    // `상무에서 부사장 자리에 올랐다`
    .filter((p) => !p.particle.startsWith('에서'))
    .map((p) => kindWord(scene.textOf(p).replace(/\s자리$/u, '')))
    .find((word) => POST.test(word) && word.length <= 10);
  // `이다온 원장 취임식을 열었다`
  const told = /취임식/u.test(match.cue) && match.object ? kindWord(scene.textOf(match.object)) : '';
  const taker = /취임/u.test(match.cue) && scene.sentence.people.find((p) => p.name === draft.named('appointee')[0]);
  if (POST.test(told)) draft.object = told;
  // `이다온 원장의 취임식이 열렸다`, `취임한 이다온 원장`
  else if (
    taker &&
    POST.test(taker.title ?? '') &&
    (told || !taker.organization || taker.organization === organization)
  )
    if (!isPostOver(scene.sentence.text, taker.end - scene.sentence.start)) draft.object = taker.title;
  // `나래기술연구원장에 임명했다`
  const headOf = scene.phrasesOf(clause, 'to', 'at').find((p) => isHeadOf(scene, p));
  if (post) draft.object = withoutOwner(post, organization);
  else if (headOf) draft.object = headTitle(scene.entitiesIn(headOf).at(-1)!.text);
  if (seat)
    draft.add(
      seat,
      'organization',
      targetPhrase.length ? 'target' : 'post',
      targetPhrase.length ? 'stated' : 'implied',
    );
  return true;
};

// `포럼은 … 의장은 김다온 나래전자 대표가 맡고 있다`: of what the text is about, beside the post that somebody has
function chairedBeside(draft: EventDraft): string | undefined {
  const {
    scene,
    match: { clause, cue },
  } = draft;
  if (draft.modality !== 'ongoing' || !/\+맡$/u.test(cue)) return undefined;
  if (!scene.phrasesOf(clause, 'topic').some((p) => CHAIR.test(scene.textOf(p).trim()))) return undefined;
  const [who] = draft.named('appointee');
  const own = scene.sentence.people.find((p) => p.name === who)?.organization;
  const about = scene.sentence.about?.name;
  return own !== undefined && about !== own ? about : undefined;
}
const CHAIR = /^(?:의장|회장|이사장|위원장|단장|조합장)$/u;

// `다온패션은 김보람 대표가 총괄 대표로 내정됐다`: the house that the clause is about
function topicHouse(scene: Scene, index: number): string | undefined {
  if (scene.clauses[index]?.voice !== 'passive') return undefined;
  const [only, second] = scene.argumentsOf(index, 'topic');
  return only && !second && isOrganization(only.mention) ? only.mention.name : undefined;
}

function byBehind(whose: readonly Argument[], draft: EventDraft): Argument[] {
  const own = draft.scene.sentence.people.find((p) => p.name === draft.named('appointee')[0]);
  const isBehind = (a: Argument) => Number(own !== undefined && a.mention.start > own.end);
  return whose.toSorted((a, b) => isBehind(b) - isBehind(a));
}

const UNIT_OF =
  /^(?:의)?\s(?:[가-힣]{1,6}\s)?(?:산하|계열사?|자회사|부설|부속|소속|직속|출연기관|산하기관|합작법인|합작사|투자회사|연구기관|재단법인)(?:인)?\s/u;
const isUnitBehind = (scene: Scene, above: EntityMention, unit: EntityMention): boolean =>
  UNIT_OF.test(scene.textOf({ start: above.end, end: unit.start }));

/** A post and nothing beside it. */
const UNIT_HEADED = /^[가-힣]{2,5}장$/u;
const BARE_HEAD = /^(?:초대\s|신임\s|첫\s|새\s)?([가-힣]{1,5}장|대표|대표이사|공동대표|이사장|CEO)$/u;
// `미래본부를 신설했다. 본부장에는 김다온 상무를 영입했다`, `합작사 ‘나래온’을 세웠다. 대표는 김다온 감독이 맡는다`: of what was just made
function newUnit({ scene, match, ...draft }: EventDraft): string | undefined {
  const post =
    scene
      .phrasesOf(match.clause, 'topic', 'at', 'to')
      .map((p) => BARE_HEAD.exec(scene.textOf(p).trim())?.[1])
      .find((word) => word !== undefined) ??
    // `김다온 소장이 추진단장을 맡았다`
    scene
      .phrasesOf(match.clause, 'object')
      .map((p) => UNIT_HEADED.exec(scene.textOf(p).trim())?.[0])
      .find((word) => word !== undefined && TOPICAL_POST.test(match.lemma));
  if (!post) return undefined;
  const { index } = scene.sentence;
  const made = draft.told.findLast(
    (t) => t.draft.type === 'founding' && t.sentence < index && t.sentence >= index - 3,
  )?.draft;
  const founded = made?.participants.filter((p) => p.role === 'founded') ?? [];
  if (!made || founded.length !== 1 || made.modality === 'ongoing') return undefined;
  const { name } = founded[0]!;
  // `센터를 신설했다. 수장은 김다온 상무가 맡았다`
  if (post === '수장') return made.participants.some((p) => p.role === 'founder') ? name : undefined;
  if (post.endsWith('장') && post !== '이사장') return `${name}장`.endsWith(post) ? name : undefined;
  // A firm has its head behind the one that makes it; what was made long ago is told in passing
  const isNew = made.participants.some((p) => p.role === 'founder') && !/^\d{4}(?:-\d\d)?$/u.test(made.edtf);
  return isNew && TOPICAL_POST.test(match.lemma) ? name : undefined;
}

const FIRST_HEAD = /^(?:초대|첫)\s([가-힣]{2,4})장$/u;
// `초대 연구소장은 김다온 박사가 맡는다`: of the only one of that kind in the whole text
function firstHeaded({ scene, match }: EventDraft): string | undefined {
  const kind = scene
    .phrasesOf(match.clause, 'topic', 'at', 'to', 'subject')
    .map((p) => FIRST_HEAD.exec(scene.textOf(p).trim())?.[1])
    .find((word) => word !== undefined);
  if (!kind) return undefined;
  const names = new Set(
    scene.article.sentences.flatMap((s) => s.organizations.flatMap((o) => (o.name.endsWith(kind) ? [o.name] : []))),
  );
  return names.size === 1 ? [...names][0] : undefined;
}

// `가람전자 임원추천위원회를 열어`: for whom they seek one
function seekerIn(scene: Scene, clause: number): string | undefined {
  const board = scene
    .chainBefore(clause)
    .flatMap((i) => scene.phrasesOf(i, 'object'))
    .find((p) => scene.textOf(p).endsWith('추천위원회'));
  return board && scene.entitiesIn(board).find(isOrganization)?.name;
}

// `김다온 대표는 2019년부터 가람전자를 이끌고 있다`
function leadsSince(draft: EventDraft): boolean {
  const { scene, match } = draft;
  const agent = scene.agent(match.clause);
  const led = scene.argumentsOf(match.clause, 'object').filter((a) => isOrganization(a.mention));
  const since =
    scene.datesOf(match.clause).some((d) => /^부터/u.test(d.after)) || /뒤를 이어|바통을/u.test(scene.sentence.text);
  if (!since || led.length !== 1 || !agent?.mentions.length || !agent.mentions.every(isPerson)) return false;
  draft.addAll(agent, 'appointee');
  draft.addArguments(led, 'organization');
  if (draft.modality === 'ongoing') draft.modality = 'occurred';
  return true;
}

/** `해솔강관 회장으로`: a firm that no reader of names knows, not the one where somebody was before. */
const FIRM_OF_POST =
  /^([가-힣A-Za-z&]{3,12})\s(?:대표이사\s)?(?:부회장|회장|부사장|사장|대표이사|대표|CEO|행장|총장|이사장)$/u;
const NO_FIRM =
  /(?:법인|지역|부문|사업|사업부|본부|담당|총괄|지사|체제|그룹|회사|기업|기관|조직|시장|영업|경영|개발|생산|공동|단독|신임|등기|의장|사장|회장|이사|전무|상무|대표|자회사|계열사|지주사|운영사)$/u;
function firmOfPost(scene: Scene, clause: number): string | undefined {
  for (const phrase of scene.phrasesOf(clause, 'to', 'at')) {
    const firm = FIRM_OF_POST.exec(scene.textOf(phrase).trim())?.[1];
    if (firm && !isCommon(firm) && !NO_FIRM.test(firm) && !PLACES.has(firm) && !scene.entitiesIn(phrase).length)
      return firm;
    const owner = ownerOfHead(scene, phrase);
    if (owner) return owner;
  }
  return undefined;
}

/** `전북 [다온]의 신임 대표이사로`: whose new head it is, whom no reader of names knows. */
const OWNER_OF_HEAD =
  /(?:^|\s)(?:([가-힣]{2,4})\s)?([가-힣A-Za-z&]{2,10})의\s(?:신임|새|초대|첫|차기)\s(?:대표이사\s)?(?:단장|회장|사장|대표이사|대표|감독|CEO|행장|총장|이사장)$/u;
function ownerOfHead(scene: Scene, phrase: Phrase): string | undefined {
  const { text, start, organizations } = scene.sentence;
  const words = text.slice(Math.max(0, phrase.start - start - 24), phrase.end - start).trimEnd();
  const [, place = '', name = ''] = OWNER_OF_HEAD.exec(words) ?? [];
  const from = phrase.end - words.length;
  const isKnown = organizations.some((o) => o.end > from + words.lastIndexOf(`${name}의`) && o.end <= phrase.end);
  if (!name || isKnown || isCommon(name) || NO_FIRM.test(name) || PLACES.has(name)) return undefined;
  return PLACES.has(place) ? `${place} ${name}` : name;
}

// `나래그룹은 박가람 나래화학 사장을 부회장으로 승진시켰다`, `부사장으로 승진 임명했다`: where somebody is, unless they follow another
function promotedAt({ scene, match, ...draft }: EventDraft): string | undefined {
  const { text, start, people } = scene.sentence;
  const before = text.slice(0, scene.clauses[match.clause]!.predicate.start - start);
  if (!/승진/u.test(match.cue) && !before.endsWith('승진 ')) return undefined;
  const who = draft.participants.find((p) => p.role === 'appointee')?.name;
  return /후임|(?:^|\s)현\s/u.test(before) ? undefined : people.find((p) => p.name === who)?.organization;
}

/** Whom somebody appoints stands as the object. */
const APPOINTING = /^(?:선임|영입|임명|발탁|선출|위촉|추대|지명|초빙|스카우트|내정)$/u;
const SEAT = /^(?:신규\s|신임\s|새\s)?(?:사외이사|기타비상무이사|감사|감사위원|상임고문|고문|자문위원)$/u;
const OUTSIDE = /(?:교수|변호사|회계사|원장|소장|총장|연구위원|전문위원)$/u;
const LEAVING =
  /물러|사임|사퇴|퇴임|사의|임기|은퇴|별세|후임|전임|(?:전|창업자|김|이)\s?(?:대표|회장|사장|원장)|(?:대표|회장|사장|원장|총장|의장|창업자|부친)(?:의|로부터|에게서)\s/u;

// `주주총회를 열고 박보람 대표의 연임을 확정했다`: who does so in the clauses before
const chainAgent = (scene: Scene, clause: number): ReturnType<Scene['agent']> => scene.agent(clause);

// `, 나래과학기술연구원장에`
const isHeadOf = (scene: Scene, phrase: Phrase): boolean => {
  const last = scene.entitiesIn(phrase).at(-1);
  return (
    last !== undefined && isOrganization(last) && scene.textOf({ start: last.end, end: phrase.end }).trim() === '장'
  );
};

// `김다온 본부장, 박보람 다온조선 대표 등은 전무로 승진했다`: where one of them is, not all
const isMarked = ({ sentence: { text, start } }: Scene, { start: at }: EntityMention): boolean =>
  /[△▲▷○◇]\s?$/u.test(text.slice(Math.max(0, at - start - 2), at - start));
const isOfAll = (draft: EventDraft, { mention }: Argument): boolean => {
  const people = draft.scene.sentence.people.filter((p) => draft.named('appointee').includes(p.name));
  return people.length < 2 || people.every((p) => p.start > mention.start);
};

// `유다온 한빛대 총장, 한보람 나래화학 부회장이 사외이사로 선임됐다`: each from another house, to a third
function areFromElsewhere(draft: EventDraft): boolean {
  const appointees = draft.named('appointee');
  if (appointees.length < 2 || /승진/u.test(draft.match.cue)) return false;
  const { people, organizations } = draft.scene.sentence;
  const firms = people
    .filter((p) => appointees.includes(p.name))
    .map((p) => p.organization ?? organizations.find((o) => p.start - o.end === 1)?.name);
  return new Set(firms.filter((firm) => firm !== undefined)).size > 1;
}

// `조선소장(옛 나래사업장장)에`
const inBracket = ({ sentence: { text, start } }: Scene, { start: at }: { start: number }): boolean => {
  const before = text.slice(Math.max(0, at - start - 30), at - start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
};

// `제2부회장`
const bareOf = (scene: Scene, phrase: Phrase): string => kindWord(scene.textOf(phrase)).replace(/^제?\d+/u, '');

/** `지휘봉은 박보람 부사장이 잡았다`: the post is the topic. */
const TOPICAL_POST = /^(?:잡|이어받|앉|맡|담당|겸임|겸직)$/u;

// `나래의료원은 인사를 내 병원장에 김다온 교수가 임명됐다`
const topicFirm = ({ clauses }: Scene, until?: number): string | undefined => {
  const topics = clauses.flatMap((c) => c.arguments).filter((x) => x.case === 'topic' && isOrganization(x.mention));
  const before = until === undefined ? undefined : clauses[until]!.predicate.start;
  return (before === undefined ? topics[0] : topics.findLast((x) => x.mention.start < before))?.mention.name;
};

// Somebody else takes them, or the text is about where they were before: `김다온 전 다온넷 이사를 영입했다. 김 이사는 …`
function isElsewhere(scene: Scene, clause: number): boolean {
  const { about, index } = scene.sentence;
  const isBefore =
    about !== undefined &&
    scene.article.sentences
      .slice(Math.max(0, index - 2), index)
      .some((s) =>
        s.organizations.some((o) => o.name === about.name && /[가-힣]\s전 $/u.test(s.text.slice(0, o.start - s.start))),
      );
  return isBefore || (scene.phrasesOf(clause, 'topic').length > 0 && scene.hasOtherSubject(clause));
}

// `박보람 전 다온통신 상무`: a post that is over
const isFormer = ({ sentence: { people, text, start } }: Scene, name: string): boolean =>
  people.some((p) => p.name === name && isPostOver(text, p.end - start));

// `한별은행장` of 한별은행: 은행장
function withoutOwner(post: string, owner = ''): string {
  const bare = owner && post.startsWith(owner) ? post.slice(owner.length).trim() : post;
  return bare === '장'
    ? (/(?:은행|병원|의료원|연구[소원]|진흥원|센터|재단|협회|학회)$/u.exec(owner)?.[0] ?? '') + bare
    : bare;
}

// `나래전자 출신의`: where somebody comes from
const isOrigin = ({ sentence }: Scene, { mention }: Argument): boolean =>
  /^\s?출신/u.test(sentence.text.slice(mention.end - sentence.start)) ||
  /(?:^|\s)전 $/u.test(sentence.text.slice(0, mention.start - sentence.start));

// `한빛병원은 … 취임했다고 밝혔다`: whose post it is says so
function reporterOf(scene: Scene, clause: number): string | undefined {
  const reporting = scene.reporting(clause);
  return (
    reporting &&
    scene.argumentsOf(reporting.clause, 'topic', 'subject').find((a) => isOrganization(a.mention))?.mention.name
  );
}
