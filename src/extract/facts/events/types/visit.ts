// A draft with a cue of visiting in, who visited whom and met whom out.
import type { OrganizationMention } from '../../../types.ts';
import { isOrganization, isPerson, type Builder, type EventDraft } from '../build.ts';
import { isDescribed, kindWord, nameOfPhrase } from '../names.ts';
import { PLACES } from '../../../ko/organizations/commonWords.ts';
import type { Phrase } from '../../../ko/clauses/phrases.ts';
import { isPlace, type Scene } from '../scene.ts';

const SITE =
  /.(?:캠퍼스|공장|연구소|연구원|센터|사업장|본사|사옥|매장|단지|연수원|병원|대학교|조선소|제철소|부스|기지|파크|밸리|타운|허브|스튜디오|지점|전시관|체험관|국회|시청|도청|청사|[가-힣]점|공항|[가-힣]항|전통시장|(?:육묘|양식|처리|양조|시험|훈련|경기|목|농|작업|집하|정수|축산|전시)장|온실|스마트팜|농가|과수원|유치원|어린이집|요양원|복지관|기념관|과학관|진료소|보건소|소방서|경찰서|광산|댐|공단|산단|학교|목장|농원|생산라인|도서관|미술관|박물관|체육관|발전소|터미널|현장)$/u;
const GENERIC_SITE = /^(?:곳|사업장|현장|공장|연구소|회사|매장|기업|기관)(?:이기|이)?$/u;

/** Those who come for an organization or a country. */
const DELEGATION =
  /(?:학생|학생들|대표단|사절단|방문단|시찰단|실사단|경영진|임원진|임원들|실무진|바이어들|사장단|관계자|관계자들|임직원|임직원들|간부들|일행|평가단|조사단|교수진|연구진|의원단|의원들|기업인들|기업인단|유학생들)$/u;
const COUNTED = /\s(?:등\s)?\d+여?\s?명$/u;
/** Who comes for oneself. */
const GUESTS = /(?:고객|관광객|관람객|방문객|이용객|환자|손님|관객|팬|소비자|승객|회원|신도|시위대|구직자)(?:들)?$/u;
/** Whom they meet where they visit is told with the visit. */
const VISITING = /방문$|^(?:찾|들르|둘러보|찾아가|찾아오|다녀가|시찰|견학|점검)$/u;
const MEETING = /^(?:만나|면담|회동|회담|환담|접견|예방)$/u;
const HOME = /^(?:회사|본사|공장|연구소|사업장|현장|매장|사옥|학교|병원|재단|기관)$/u;
/** What goes on there: `나래기계의 생산과정을 둘러봤다`. */
const PROCESS = /(?:생산|제조|조립|가공)\s?(?:과정|공정|시설|설비|라인)$/u;
const SPOT = /\s(?:현장|공사장|생산라인|시설)$/u;
/** On the way: where to stands before the word. */
const ON_THE_WAY = /(?:출장길|방문길|순방길|방문|순방|출장)\+/u;

export const visit: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  const read = scene.clauses[clause];
  if (!read) return false;
  const weak = match.type.weak?.includes(match.lemma) ?? false;
  // `장관은 이어 다온제약으로 자리를 옮겨 …`: only on a tour that was told of
  if (match.cue.startsWith('자리+') && !(draft.lastTold('visit', 3) && scene.argumentsOf(clause, 'to').length))
    return false;
  const agents = scene.agent(clause);
  const head = read.ending === 'adnominal' ? read.head?.mention : undefined;
  const headIsVisitor = head && isPerson(head) && !scene.argumentsOf(clause, 'subject').length;
  if (headIsVisitor) draft.add(head.name, 'visitor', 'modified');
  else agents?.mentions.filter(isPerson).forEach((p) => draft.add(p.name, 'visitor', agents.rule, agents.from));
  // `김다온 시장과 시 관계자들이`
  if (
    !draft.has('visitor') &&
    scene.phrasesOf(clause, 'subject', 'topic').some((p) => DELEGATION.test(scene.textOf(p).trim()))
  )
    draft.addArguments(
      scene.argumentsOf(clause, 'with').filter((a) => isPerson(a.mention)),
      'visitor',
    );
  // `한빛병원도 방문해 원장을 만났다`, of whom the text is about
  const { topic } = scene.sentence;
  const alsoVisited =
    !draft.has('visitor') &&
    topic?.kind === 'person' &&
    !scene.phrasesOf(clause, 'subject', 'topic').length &&
    scene.argumentsOf(clause, 'also').some((a) => a.particle === '도' && isOrganization(a.mention));
  if (alsoVisited) draft.add(topic.name, 'visitor', 'running-topic', 'implied');
  // `하노이시 대표단이 가람전자를 방문했다`: those who come for somebody
  const first = scene.chainBefore(clause)[0] ?? clause;
  const come = scene.phrasesOf(clause, 'subject', 'topic');
  if (!draft.has('visitor') && !weak)
    // `대표단은 서울로 올라가 병원을 방문했다`: who sets out
    for (const phrase of come.length ? come : scene.phrasesOf(first, 'subject', 'topic')) {
      const whole = scene.textOf(phrase).trim();
      const text = whole.replace(COUNTED, '');
      const of = scene.entitiesIn(phrase).find(isOrganization);
      // `다온미술관 큐레이터 10여 명이`: those who are counted come for whose they are
      const isCounted = of !== undefined && of.start === phrase.start && COUNTED.test(whole) && !GUESTS.test(text);
      if (!isCounted && !DELEGATION.test(text)) continue;
      const told = of ? undefined : delegationBefore(scene, text);
      draft.add(told ?? of?.name ?? nameOfPhrase(scene, phrase)?.name ?? text, 'visitor', 'delegation');
    }
  // `가람군은 14일 나래식품을 방문했다`: those who work for it
  if (!draft.has('visitor') && VISITING.test(match.lemma) && agents && scene.isDated(clause))
    if (scene.argumentsOf(clause, 'object').some((a) => isOrganization(a.mention)))
      agents.mentions
        .filter((o) => scene.sentence.organizations.some(({ start }) => start === o.start))
        .forEach((o) => draft.add(o.name, 'visitor', agents.rule));
  if (!draft.has('visitor')) return false;
  // `유럽으로 향했다`: on a day, to a country
  if (HEADING.test(match.lemma) && !match.cue.includes('+')) {
    const to = scene.datesOf(clause).length
      ? scene.phrasesOf(clause, 'to', 'at').find((p) => isPlaceName(scene.textOf(p).trim()))
      : undefined;
    if (!to || match.modality === 'ongoing') return false;
    draft.place = scene.textOf(to).trim();
    return true;
  }
  // `가람전자 사례를 살펴봤다`: only a place is looked at
  const looked = LOOKING.test(match.lemma) ? scene.phrasesOf(clause, 'object').at(-1) : undefined;
  if (LOOKING.test(match.lemma) && !(looked && (SITE.test(scene.textOf(looked)) || isDatedBody(scene, clause))))
    return false;

  const sites = scene
    .argumentsOf(
      clause,
      'object',
      'at',
      'to',
      ...(alsoVisited || scene.argumentsOf(clause, 'subject', 'topic').length ? (['also'] as const) : []),
    )
    .filter((a) => isOrganization(a.mention) && (weak ? isPlace(a) : !isPlace(a)) && !/길$/u.test(a.mention.text));
  draft.addArguments(sites, 'host');
  if (!weak || sites.length) sitesListed(scene, clause).forEach((o) => draft.add(o.name, 'host', 'listed'));
  if (!weak) draft.day = dayBefore(draft);
  if (!draft.has('host') && head && isOrganization(head)) draft.add(head.name, 'host', 'modified');
  if (!draft.has('host'))
    for (const phrase of scene.phrasesOf(clause, 'object', ...(weak ? [] : (['at'] as const)))) {
      // `나래조선 조선소 현장을 점검했다`
      const spot = /\s(?:건설\s|공사\s|생산\s)?(?:현장|시설|생산라인)$/u.exec(scene.textOf(phrase));
      const named = nameOfPhrase(scene, spot ? { ...phrase, end: phrase.start + spot.index } : phrase);
      if (phrase.particle.startsWith('에서') || !named || named.entity || named.generic || !SITE.test(named.name))
        continue;
      // `기계업체 생산현장을 방문했다`: nobody's by name
      if (isDescribed(named.name, /현장$/u) && !scene.entitiesIn(phrase).some(isOrganization)) continue;
      // `코스닥 상장사 다온제약의 평택 공장`: whose it is stands before
      const owner = scene.entitiesIn(phrase).find(isOrganization);
      if (owner && !named.name.includes(owner.name)) {
        draft.add(owner.name, 'host', 'site');
        continue;
      }
      draft.add(named.name.replace(/^(?:이어|또|함께|직접|곧바로|오전|오후)\s/u, ''), 'host', 'site');
    }
  // `병원을 찾아 수술센터를 둘러봤다`: a part of whom they came to
  if (/^(?:둘러보|살펴보|돌아보)$/u.test(match.lemma))
    if (scene.chainBefore(clause).some((i) => VISITING.test(scene.clauses[i]?.lemma ?? '')))
      if (!scene.sentence.organizations.some((o) => draft.named('host').includes(o.name) && o.text === o.name))
        return false;
  // `가람전자의 육묘장을 둘러봤다`: whose place it is
  if (!draft.has('host') && !weak)
    for (const phrase of scene.phrasesOf(clause, 'object', 'at', 'to')) {
      const owner = phrase.particle.startsWith('에서') ? undefined : scene.entitiesIn(phrase).find(isOrganization);
      const whole = scene.textOf(phrase).trim();
      if (owner && (SITE.test(whole) || PROCESS.test(whole))) draft.add(owner.name, 'host', 'site');
    }
  // `가람전자 본사에서 대표를 만났다`
  if ((weak || /^(?:둘러보|살펴보)$/u.test(match.lemma)) && !draft.has('host'))
    for (const phrase of scene.phrasesOf(clause, 'at')) {
      const owner = phrase.particle.startsWith('에서') ? scene.entitiesIn(phrase).find(isOrganization) : undefined;
      if (owner && SITE.test(scene.textOf(phrase).trim())) draft.add(owner.name, 'host', 'site');
    }
  // `박다온 사장과 회동했다`: two who meet, wherever they do
  if (weak && !draft.has('host') && MEETING.test(match.lemma)) {
    if (scene.chainBefore(clause).some((i) => VISITING.test(scene.clauses[i]?.lemma ?? ''))) return false;
    const visitors = draft.named('visitor');
    const met = scene.argumentsOf(clause, 'with', 'object').filter((a) => isPerson(a.mention));
    draft.addArguments(
      met.filter((a) => !visitors.includes(a.mention.name)),
      'attendee',
    );
    return draft.has('attendee') && scene.isDated(clause) && match.modality !== 'ongoing';
  }
  // `울산 건설 현장을 점검했다`: a place without a name
  if (weak && !draft.has('host') && scene.datesOf(clause).length) {
    const spot = scene.phrasesOf(clause, 'object').find((p) => SPOT.test(scene.textOf(p)));
    const words = spot && undatedText(scene, spot);
    if (words && words.includes(' ')) draft.place = words;
    return draft.place !== undefined;
  }
  if (weak && !draft.has('host')) return false;
  // `장관이 공장을 찾아와 직원들을 격려했다`: of whom the text is about
  if (!draft.has('host') && !weak && topic && isOrganization(topic))
    if (
      scene
        .phrasesOf(clause, 'object')
        .some((p) => /^(?:이\s|해당\s)?(?:공장|회사|본사|연구소|사업장|현장|매장|사옥)$/u.test(undatedText(scene, p)))
    )
      draft.add(topic.name, 'host', 'running-topic', 'implied');
  // `나래병원은 보건부 차관 일행이 4일 병원을 찾았다고 전했다`: who tells it was visited
  const reporting = draft.has('host') || weak ? undefined : scene.reporting(clause);
  const teller = reporting && scene.argumentsOf(reporting.clause, 'topic').find((a) => isOrganization(a.mention));
  if (teller)
    for (const phrase of scene.phrasesOf(clause, 'object')) {
      const kind = /^(?:(?:이|해당|자사|본사)\s)?([가-힣]{2,4})$/u.exec(undatedText(scene, phrase))?.[1];
      if (kind && (HOME.test(kind) || teller.mention.name.endsWith(kind)))
        draft.add(teller.mention.name, 'host', 'teller', 'implied');
    }
  // `처음으로 찾은 사업장`: what the text was about, told by its kind
  const headPhrase = scene.headOf(clause);
  if (!draft.has('host') && headPhrase && !headIsVisitor) {
    const previous = scene.article.sentences[scene.sentence.index - 1]?.clauses
      .flatMap((c) => c.arguments)
      .find((a) => a.case === 'topic' && isOrganization(a.mention));
    const site = topic && isOrganization(topic) ? topic : previous?.mention;
    if (GENERIC_SITE.test(kindWord(scene.textOf(headPhrase))) && site)
      draft.add(site.name, 'host', 'running-topic', 'implied');
  }
  if (match.lemma === '만나') {
    const met = [...scene.argumentsOf(clause, 'with', 'object')].filter((a) => isPerson(a.mention));
    if (!met.length) return false;
    draft.addArguments(met, 'attendee');
  }
  // `연구소를 방문해 김 소장을 만났다`
  for (const j of scene.chainAfter(clause))
    if (scene.clauses[j]?.lemma === '만나' && !scene.argumentsOf(j, 'at').some(isPlace))
      draft.addArguments(
        scene.argumentsOf(j, 'with', 'object').filter((a) => isPerson(a.mention)),
        'attendee',
      );
  const place = scene
    .phrasesOf(clause, 'object', 'at', ...(match.lemma === '출국' ? (['to'] as const) : []))
    .find(
      (p) => !p.particle.startsWith('에서') && !scene.entitiesIn(p).some(isPerson) && isWords(undatedText(scene, p)),
    );
  if (ON_THE_WAY.test(match.cue) && match.object) {
    const where = /([가-힣·\s]{2,16}?)\s?(?:출장길|방문길|순방길|방문|순방)$/u.exec(scene.textOf(match.object))?.[1];
    if (where && !draft.has('host')) draft.place = where.trim();
  }
  if (/^방한$|^내한$/u.test(match.cue) && !draft.has('host')) draft.place = '한국';
  if (place && /방문|^찾|^들르$|^출국$/u.test(match.cue)) {
    const from = scene.sentence.dates.filter((d) => d.start >= place.start && d.end < place.end).at(-1)?.end;
    const text = scene.textOf({ start: from ?? place.start, end: place.end }).trim();
    if (isWords(text) && !draft.has('host')) draft.place = text.replace(/^(?:이어|또|또한|이후|직접|최근)\s/u, '');
  }
  return draft.has('host') || (draft.place !== undefined && isPlaceName(draft.place));
};

/** What stands behind the name of one who has more than one site: `가람전자 [평택공장 조립 라인]`. */
const OWN_SITE =
  /^(?:\([^()]*\))?[’'”"]?(?:의)?(?:\s?[가-힣A-Za-z\d·]{1,12}(?<![은는이가을를에의])){0,3}\s?(?:공장|캠퍼스|사업장|본사|현장|연구소|센터|라인|사옥|매장|조선소|제철소|공정|시설|지점|본부)(?:\s등|\s?\d+곳)?$/u;
const LIST_BREAK = /(?:,|·|과|와|\s및)\s(?:[가-힣A-Za-z\d]+(?<![은는이가을를와과에며고로])\s){0,3}$/u;

// `가람전자 평택공장, 나래강판 당진 공장 등을`, `다온전기 공장 건설 현장과 보람에너지를`: whoever has a site of the list
function sitesListed(scene: Scene, index: number): OrganizationMention[] {
  const found: OrganizationMention[] = [];
  const { organizations, text, start } = scene.sentence;
  for (const object of scene.phrasesOf(index, 'object')) {
    const { phrases } = scene.parse;
    let at = phrases.findIndex((p) => p.start === object.start);
    while (/^[와과]$/u.test(phrases[at - 1]?.particle ?? '') && object.start - phrases[at - 1]!.start < 80) at--;
    const from = phrases[at]?.start ?? object.start;
    const inside = organizations.filter((o) => o.start >= from && o.end <= object.end);
    if (inside.length < 2) continue;
    inside.forEach((o, i) => {
      const next = inside[i + 1];
      const behind = text.slice(o.end - start, (next?.start ?? object.end) - start);
      const own = next ? behind.replace(LIST_BREAK, '') : behind;
      if (next && own === behind) return;
      if (OWN_SITE.test(own) || /^(?:\([^()]*\))?[’'”"]?(?:\s등)?$/u.test(own)) found.push(o);
    });
  }
  return found;
}

// `김 부지사는 25일 기업 2곳을 찾았다. 김 부지사는 나래소재를 방문했다`: the day on which who came set out
function dayBefore(draft: EventDraft): string | undefined {
  const { article, sentence } = draft.scene;
  const visitors = draft.named('visitor');
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 2); i--) {
    const clause = article.sentences[i]!.clauses.find(
      (c) =>
        VISITING.test(c.lemma ?? '') &&
        c.modality === 'occurred' &&
        c.dates.some((d) => d.edtf?.length === 10) &&
        c.arguments.some((a) => /^(?:subject|topic)$/u.test(a.case) && visitors.includes(a.mention.name)),
    );
    if (clause) return clause.dates.find((d) => d.edtf?.length === 10)?.edtf;
  }
  return undefined;
}

const isWords = (text: string): boolean => /^[가-힣A-Za-z\s·,과와]{2,24}$/u.test(text);
const HEADING = /^(?:향하|날아가)$/u;
const LOOKING = /^(?:돌아보|살펴보)$/u;
const isDatedBody = (scene: Scene, index: number): boolean =>
  scene.datesOf(index).length > 0 && scene.argumentsOf(index, 'object').some((a) => isOrganization(a.mention));

// `11일 공장`: what stands behind the day
function undatedText(scene: Scene, phrase: Phrase): string {
  const end = scene.sentence.dates.filter((d) => d.start >= phrase.start && d.end < phrase.end).at(-1)?.end;
  return scene.textOf({ start: end ?? phrase.start, end: phrase.end }).trim();
}

const PLACE_WORDS = /(?:시|도|군|구|현지|유럽|북미|아프리카)(?=[\s,과와·]|$)/u;
const isPlaceName = (text: string) =>
  PLACE_WORDS.test(text) ||
  text.split(/[\s,·]+/u).some((word) => PLACES.has(word) || PLACES.has(word.replace(/[과와]$/u, '')));

// `대표단은`: whose delegation one of the sentences before told of
function delegationBefore({ article, sentence }: Scene, words: string): string | undefined {
  if (!/^[가-힣]{2}단$/u.test(words)) return undefined;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 4); i--) {
    const { text, start, organizations } = article.sentences[i]!;
    const of = organizations.find((o) => {
      const behind = text.slice(o.end - start, o.end - start + 40).replace(/^\([^)]*\)/u, '');
      return o.name.endsWith(` ${words}`) || behind.startsWith(` ${words}`) || behind.startsWith(`의 ${words}`);
    });
    if (of) return of.name;
  }
  return undefined;
}
