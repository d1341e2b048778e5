// A draft with a cue of suing in, the parties out: at least two.
import type { EntityMention } from '../../../types.ts';
import { asOrganizations, isOrganization, isPerson, type Builder, type EventDraft } from '../build.ts';
import { listBefore } from '../../roles/lists.ts';
import type { Phrase } from '../../../ko/clauses/phrases.ts';
import type { Filled } from '../scene.ts';
import { COUNT } from '../../countBehind.ts';

/** How a suit ends, and what is said of a suit as such: whose it is stands in what modifies it. */
const OF_SUIT =
  /^(?:판결|평결|판정|판시|승소|패소|선고|기각|이기|지|인용|각하|받아들이|대응|맞서|진행|계류|이어지|맞불|들|들어주|번지|비화|벌어지|시작|시작되|일단락|끝나|마무리|끝내|매듭짓|종결|받아들여지|넘어가|가|옮겨가|올라가|확정|뒤집|유지|파기|파기환송|깨)$/u;
/** The next instance: `2심으로`, `대법원까지`. */
const INSTANCE = /(?:[123]심|항소심|상고심|법원|법정|대법|고법)$/u;
/** What one is found to have done to another's right. */
const WRONGS = /^(?:침해|도용|무단|베끼|빼돌리|훔치|모방|유출|탈취|위반)/u;
const TO_PAY = /^(?:배상|지급|물어주|물|갚|책임|돌려주|반환|보상)/u;
/** A suit against what an authority decided. */
const AGAINST_DECISION = /취소|불복|무효|행정|과징금|처분/u;
const DECISION = new RegExp(
  String.raw`(?:처분|과징금|제재|결정|명령|시정명령|부과|통보|판정|조치)(?:\s${COUNT})?$`,
  'u',
);
const BRINGS = /^(?:제기|내|걸|청구|신청)$/u;
/** Before whom, not against whom. */
const COURT =
  /(?:법원|재판소|지법|고법|심판원|검찰|경찰|특허청|지검|지방검찰청|무역위원회|경찰서|국제상업회의소|ITC)$/u;
const BODY_BEFORE = /위원회$/u;
const AT_LAW = /법정|소송|법원|재판|특허/u;
const SUIT =
  /(?:소송|가처분|심판|고소|제소|소|신청|청구|분쟁|재판|갈등|다툼|공방|중재|판결|최종\s?(?:결정|판정)|패소|승소|[12]심|항소심|상고심)$/u;
/** Those who go to law without a name. */
const PEOPLE =
  /(?:(?:점주|어민|주민|주주|투자자|소비자|근로자|입주민|피해자|유족|농민|농가|상인|이용자|가입자|고객|회원|환자|학부모|세입자|임차인|점주협의회|조합원|계약자|수분양자|협력사|하청업체|채권자)(?:들)?|(?:직원|임직원|기사|노동자|퇴직자|생산자|운전자|가족|상인회원|수강생|입점업체|납품업체|대리점|대리점주|택배기사)(?:들)?|노조|노동조합|어촌계|시민단체|환경단체|상인회|비상대책위원회|비대위)$/u;

const VERDICT = /^(?:판결|선고|평결|판정|판시|명령)$/u;
/** Everyday words in the place of a party. */
const UNNAMED =
  /(?:회사|업체|기업|정부|당국|국가|상대|혐의|측|사건|제품|특허|이후|이유|당시|들|자|대표|회장|씨|사장|법인|합의|청구|취소|침해|위반|소송|신청|무효|배상|금지)$/u;

/** `선두 다툼`: rivals, and no suit. */
const CONTEST = /(?:선두|순위|\d위|왕좌|점유율|시장|주도권|수주|패권|가격|우승|자리)\s?(?:다툼|공방)$/u;
const TASTE = /(?:맛|향|풍미|냄새|식감|과자|기름|견과)/u;

const isParty = (mention: EntityMention): boolean => isOrganization(mention) && !COURT.test(mention.name);
const isAuthority = (mention: EntityMention): boolean =>
  mention.kind === 'organization' &&
  (mention.organizationKind === 'public-body' ||
    /(?:위|위원회|당국|[가-힣]{2}[부처청시군구도원])$/u.test(mention.name));
/** Somebody is sued, or sues, by name. */
const isSide = (mention: EntityMention): boolean => isPerson(mention) || isParty(mention);

export const litigation: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  // `소송에서 나래의 손을 들어줬다`: a suit, and whose hand
  const raised = match.object && scene.entitiesIn(match.object).some(isOrganization);
  if (match.cue === '손+들' && !raised && !/들어\s?[주준줬]/u.test(scene.clauses[clause]!.predicate.text)) return false;
  if (match.cue.startsWith('손+') && !/소송|재판|심판|분쟁|가처분/u.test(scene.sentence.text)) return false;
  // `특허 분쟁이 법정으로 번졌다`, `법적 대응에 나섰다`: at law
  if (
    /^(?:분쟁|갈등|다툼|공방)\+(?:번지|비화|벌어지|시작|시작되|일단락|마무리|종결)/u.test(match.cue) &&
    !AT_LAW.test(scene.sentence.text)
  )
    return false;
  if (/^(?:다툼|공방)\+/u.test(match.cue) && match.object && CONTEST.test(scene.textOf(match.object))) return false;
  if (/^(?:다툼|공방)\+(?:들어가|돌입|나서)/u.test(match.cue) && !AT_LAW.test(scene.sentence.text)) return false;
  if (/\+(?:넘어가|가|옮겨가|올라가)$/u.test(match.cue))
    if (!scene.phrasesOf(clause, 'to', 'at', 'also').some((p) => INSTANCE.test(scene.textOf(p).trim()))) return false;
  if (/^(?:대응|조치|절차)\+/u.test(match.cue) && !/법적\s?(?:대응|조치|절차)/u.test(scene.sentence.text)) return false;
  // `1심 판결이 12일 나왔다`: what is still to come is told of by its day
  if (/^판결\+나오$/u.test(match.cue)) {
    const suit = match.object ? scene.textOf(match.object) : '';
    if (scene.clauses[clause]!.modality !== 'occurred' || !/소송|[123]심|항소심|상고심|재판|분쟁/u.test(suit))
      return false;
  }
  // `무역위원회에 제재를 요청했다`: of a body that decides
  if (/^(?:제재|조사|수입금지|판매금지)\+/u.test(match.cue))
    if (!scene.argumentsOf(clause, 'at').some((a) => /(?:법원|무역위원회|ITC|심판원)$/u.test(a.mention.name)))
      return false;
  const read = scene.clauses[clause]!;
  const behind = scene.headOf(clause);
  // `고소한 맛`, `상대로 한 소송을 검토한다`
  if (match.cue === '고소' && behind && TASTE.test(scene.textOf(behind))) return false;
  if (match.lemma === '하' && read.ending === 'adnominal' && scene.clauses[read.parent ?? -1]?.unreal === 'considered')
    return false;
  const suits = [
    ...(match.object && !scene.entitiesIn(match.object).some((e) => e.end >= match.object!.end - 1)
      ? [match.object]
      : []),
    // `다온제어를 상대로 진 1심 판결에 불복해 항소했다`
    ...[...scene.chainBefore(clause), clause, ...scene.quotedUnder(clause)]
      .flatMap((j) => scene.phrasesOf(j, 'object', 'subject', 'topic', 'at', 'to'))
      .filter((p) => SUIT.test(scene.textOf(p))),
  ];
  // `나래가 다온을 상대로 낸 소송에서 법원은 …라고 판결했다`: the two whose suit it is
  scene.clauses.forEach((c, i) => {
    if (c.ending !== 'adnominal' || !suits.some((p) => scene.headOf(i)?.start === p.start)) return;
    // `나래가 다온에 제기한 소송`
    const names = scene
      .argumentsOf(i, 'subject', 'with', 'to', 'object', ...(BRINGS.test(c.lemma ?? '') ? (['at'] as const) : []))
      .filter((a) => isParty(a.mention) && !a.particle.startsWith('에서'));
    draft.addArguments(names, 'party');
    if (!names.length) addPeople(draft, scene.phrasesOf(i, 'subject', 'to'));
  });
  // `나래제약과 솔내바이오의 특허 분쟁`: whose dispute it is
  for (const suit of suits) {
    const at = scene.sentence.organizations.findIndex((o) => o.start >= suit.start && o.end < suit.end);
    if (at < 0 || !OF_SUIT.test(match.lemma)) continue;
    for (const o of listBefore(scene, at)) if (isParty(o)) draft.add(o.name, 'party', 'of');
  }
  const agent = scene.agent(clause);
  const suing = agent && isOwnSuit(agent) ? agent : asOrganizations(agent, scene);
  draft.addAll(suing && { ...suing, names: suing.names.filter((name) => !COURT.test(name)) }, 'party');
  // `다온유리와 함께 취소 소송을 벌인다`: no party against the other
  const beside = scene
    .phrasesOf(clause, 'with')
    .filter((p) => /^(?:함께|공동|같이|나란히)/u.test(p.postposition ?? ''));
  draft.addArguments(
    scene
      // `나래와 나래의 자회사를 상대로`
      .argumentsOf(clause, 'with', 'to', 'object', 'at', 'from', 'of')
      .filter((a) => a.case !== 'of' || /^[와과]$/u.test(a.particle))
      .filter(
        ({ mention, case: kase }) =>
          !beside.some((p) => p.start <= mention.start && mention.end <= p.end) &&
          (kase === 'object' || kase === 'to' ? isSide(mention) : isParty(mention)) &&
          !(kase === 'at' && BODY_BEFORE.test(mention.name)),
      ),
    'party',
  );
  // `다온개발을 상대로 대금을 달라며 법원 문을 두드렸다`, `… 달라며 소송을 냈다`
  if (match.cue === '법원+두드리' || draft.named('party').length < 2)
    for (const i of [...scene.chainBefore(clause), ...scene.quotedUnder(clause)])
      draft.addArguments(
        scene.argumentsOf(i, 'to').filter((a) => isParty(a.mention)),
        'party',
      );
  // `다온바이오와 합의하고 소송을 취하했다`
  if (draft.named('party').length === 1)
    for (const i of scene.chainBefore(clause))
      if (/^(?:합의|화해|타협)$/u.test(scene.clauses[i]?.lemma ?? ''))
        draft.addArguments(
          scene.argumentsOf(i, 'with').filter((a) => isParty(a.mention)),
          'party',
        );
  // `가람정유가 어촌계에 38억원을 배상하라고 판결했다`: who is to pay whom
  // `나래전자가 다온소재의 특허를 침해했다며 62억원을 배상하라고 판결했다`: whose right it was
  const isVerdict = VERDICT.test(match.lemma);
  scene.clauses.forEach((c, i) => {
    const isUnder =
      c.parent === clause || (isVerdict && [clause, ...scene.chainBefore(clause)].includes(c.parent ?? -1));
    const isWrong = isVerdict && WRONGS.test(c.lemma ?? '') && (isUnder || scene.quotedUnder(clause).includes(i));
    if (!isWrong && !(isUnder && (TO_PAY.test(c.lemma ?? '') || c.lemma === '침해'))) return;
    if (c.ending !== 'quoted' && c.ending !== 'nominal') return;
    const cases = ['subject', 'topic', 'at', 'to', 'object', ...(isWrong ? (['of'] as const) : [])] as const;
    const names = scene.argumentsOf(i, ...cases).filter((a) => isParty(a.mention));
    draft.addArguments(names, 'party');
    addPeople(draft, scene.phrasesOf(i, 'at', 'to'));
  });
  // `나래전자로부터 소송을 당한 가람전자는`
  if (read.ending === 'adnominal' && read.voice === 'passive' && read.head?.mention && isParty(read.head.mention))
    draft.add(read.head.mention.name, 'party', 'modified');
  const named = () => draft.named('party').length;
  // `1심은 나래전자가 이겼지만 다온화학이 항소했다`: who won or lost before
  if (named() === 1 && /^(?:항소|상고|재항고|불복)/u.test(match.cue))
    for (const j of scene.chainBefore(clause))
      if (/^(?:이기|지|승소|패소|승리|패)$/u.test(scene.clauses[j]?.lemma ?? ''))
        draft.addArguments(
          scene.argumentsOf(j, 'subject', 'topic').filter((a) => isParty(a.mention)),
          'party',
        );
  // `나래전자 제품의 수입금지를 요청하는 소송을 냈다`: whose
  if (named() === 1)
    scene.clauses.forEach((c, i) => {
      if (c.ending !== 'adnominal' || !suits.some((p) => scene.headOf(i)?.start === p.start)) return;
      draft.addArguments(
        scene.argumentsOf(i, 'of').filter((a) => isParty(a.mention)),
        'party',
      );
    });
  // `공정위에서 과징금을 부과받은 뒤 취소 소송을 벌이고 있다`, `공정위의 과징금 처분에 불복해`: who decided is who is sued
  if (named() === 1 && AGAINST_DECISION.test(scene.sentence.text))
    for (const j of scene.clauses.keys())
      if (j <= clause) {
        // `방통위는 과징금을 물렸고, 나래방송은 이에 불복해 소송을 냈다`: who did so in the clause before
        if (j < clause && scene.phrasesOf(j, 'object').some((p) => DECISION.test(scene.textOf(p))))
          draft.addArguments(
            scene.argumentsOf(j, 'subject', 'topic').filter((a) => isParty(a.mention)),
            'party',
          );
        // Not `나래전자에서 들여온 기술을 썼다며 무효심판을 청구했다`
        if (j < clause)
          draft.addArguments(
            scene.argumentsOf(j, 'at', 'from', 'by').filter((a) => isParty(a.mention) && isAuthority(a.mention)),
            'party',
          );
        for (const phrase of scene.phrasesOf(j, 'at', 'object', 'to', 'subject'))
          if (DECISION.test(scene.textOf(phrase)))
            for (const e of scene.entitiesIn(phrase).filter(isParty)) draft.add(e.name, 'party', 'decided');
      }
  // `나래화학의 제품이 특허를 침해했다며 소송을 냈다`: whom it says so of; `솔내바이오의 특허에 대해 심판을 청구했다`
  if (named() === 1)
    scene.clauses.forEach((c, i) => {
      // `침해했다고 주장하며 소송을 냈다`
      const claims = c.parent !== undefined && scene.chainBefore(clause).includes(c.parent);
      if (!(c.ending === 'quoted' && (c.parent === clause || claims))) return;
      const accused = scene.argumentsOf(i, 'subject', 'of').filter((a) => isParty(a.mention));
      draft.addArguments(accused.slice(0, 1), 'party');
    });
  if (named() === 1)
    for (const phrase of scene.phrasesOf(clause, 'to', 'object', 'with'))
      if (/(?:특허|상표|판결|등록|디자인)$/u.test(scene.textOf(phrase)) || phrase === match.object)
        for (const e of scene.entitiesIn(phrase).filter(isParty)) draft.add(e.name, 'party', 'of');
  // `다온제어와의 소송에서 이겼다`, `다온제어를 제소했다`: whom no reader of names knows
  if (named() === 1)
    for (const phrase of scene.phrasesOf(
      clause,
      'with',
      'to',
      ...(/소$|발$/u.test(match.cue) ? (['object'] as const) : []),
    )) {
      const words = scene.textOf(phrase).trim().split(' ').at(-1)!;
      const isNamed = /^[가-힣A-Z][가-힣A-Za-z\d]{2,11}$/u.test(words) && !UNNAMED.test(words) && !PEOPLE.test(words);
      if (isNamed && !COURT.test(words) && !scene.entitiesIn(phrase).length && /[와과를을]/u.test(phrase.particle))
        draft.add(words, 'party', 'unknown-name');
    }
  // `이듬해 소송을 냈다`: against whom was told before
  const [one] = draft.named('party');
  if (one && named() === 1) {
    const before = draft.lastTold('litigation', 3)?.participants.map((p) => p.name) ?? [];
    if (before.includes(one)) before.forEach((name) => draft.add(name, 'party', 'told-before', 'implied'));
  }
  // `일부 점주는 회사를 상대로 소송을 냈다`: people without a name, and the firm that the text is about
  if (named() < 2) {
    const joined = scene.phrasesOf(clause, 'subject', 'topic').length ? [] : scene.chainBefore(clause);
    addPeople(draft, [
      ...joined.flatMap((i) => scene.phrasesOf(i, 'topic')),
      ...scene.phrasesOf(clause, 'subject', 'topic', 'to', 'with', 'from'),
    ]);
    const { about: topic } = scene.sentence;
    const isAbout = topic?.kind === 'organization' && !COURT.test(topic.name) && read.ending !== 'adnominal';
    if (named() === 1 && isAbout) draft.add(topic.name, 'party', 'running-topic', 'implied');
    // `박보람 전 사장은 해임됐다. 그는 지난달 회사를 상대로`: of whom the text was about before him
    const { index } = scene.sentence;
    const ownFirm = scene.phrasesOf(clause, 'to', 'object').some((p) => /(?:^|\s)회사$/u.test(scene.textOf(p)));
    const before = ownFirm
      ? scene.article.sentences.slice(Math.max(0, index - 3), index).findLast((s) => s.about)
      : undefined;
    if (named() === 1 && before?.about) draft.add(before.about.name, 'party', 'running-topic', 'implied');
  }
  // `가람에너지와 나래 간 소송에서 가람의 손을 들어줬다`: the same in short
  const { organizations } = scene.sentence;
  const isShort = ({ name, text }: (typeof organizations)[number]) =>
    organizations.some(
      (o) =>
        o.name !== name &&
        o.text.length > text.length &&
        o.text.startsWith(text) &&
        draft.named('party').includes(o.name),
    );
  const short = new Set(organizations.filter((o) => isShort(o)).map((o) => o.name));
  if (short.size && named() > 2)
    draft.participants.splice(0, draft.participants.length, ...draft.participants.filter((p) => !short.has(p.name)));
  return named() >= 2;
};

/** Whose suit it is goes to law in person: `박보람 전 사장은 회사를 상대로 가처분을 신청했다`. */
const isOwnSuit = ({ mentions, from, rule }: Filled): boolean =>
  (from === 'stated' || rule === 'anaphor') && mentions.length > 0 && mentions.every(isPerson);

// `온산어촌계`, `일부 점주`, `카페 체인 ‘온새’의 가맹점주들`: as they are called, without their number
function addPeople(draft: EventDraft, phrases: readonly Phrase[]): void {
  for (const phrase of phrases) {
    const words = draft.scene
      .textOf(phrase)
      .replace(/\s(?:약\s)?\d[^\s]*명?$/u, '')
      .replace(/^.*\s(?=(?:일부|인근|해당|지역)\s)/u, '');
    const list = words.split(' ');
    if (words.length > 30 || list.length > 5 || !PEOPLE.test(words)) continue;
    // `나래전자 노조`: a body by whose it is
    const isBody = list.length === 2 && /노조|노동조합|상인회|비대위/u.test(list[1]!);
    const whole = isBody ? draft.scene.entitiesIn(phrase).find(isOrganization) : undefined;
    draft.add(whole ? words : list.at(-1)!, 'party', 'people');
    // `나래전자 노조는 회사를 상대로`
    const isOwn = phrases.some((p) =>
      /^(?:.*\s)?(?:회사|본사|사측|학교|병원|구단)(?:\s측)?$/u.test(draft.scene.textOf(p)),
    );
    if (whole && isOwn) draft.add(whole.name, 'party', 'with', 'implied');
  }
}
