// A draft with a cue of showing in, who shows what out; only products are shown.
import { asOrganizations, isOrganization, type Builder } from '../build.ts';
import { kindWord, nameOfPhrase } from '../names.ts';

const PRODUCT =
  /(?:\d호기|모델|제품|신제품|서비스|플랫폼|인프라|시스템|솔루션|앱|폰|스마트폰|칩|반도체|TV|로봇|기기|소프트웨어|게임|차|자동차|승합차|세단|SUV|백신|치료제|신약|브랜드|라인업|시리즈|에디션|콘텐츠|엔진|프로세서|단말기|가전|냉장고|세탁기|배터리|노트북|태블릿|디스플레이|패널|드론|카메라|챗봇|비서|엘엘엠|LLM)$/iu;

/** Verbs that say it of goods alone. */
const SOLD = /^(?:출시|발매|시판)$/u;

export const release: Builder = (draft) => {
  const { scene, match } = draft;
  const passive = scene.clauses[match.clause]?.voice === 'passive';
  const phrase = match.object;
  // `일본에는 10월 선보인다`: what was shown a sentence before
  const pointing = scene
    .phrasesOf(match.clause, 'topic', 'subject')
    .some((p) => /^(?:이|해당|그|같은)\s\S+$/u.test(scene.textOf(p).trim()) && !scene.entitiesIn(p).length);
  const isBare = !phrase || (pointing && phrase.case === 'bare');
  const before = isBare ? draft.lastTold('release', 1) : undefined;
  if (before?.object && scene.datesOf(match.clause).length) {
    draft.addAll(asOrganizations(scene.agent(match.clause), scene), 'presenter');
    // `이 게임은 지난 5월 대만에서 먼저 선보였다`
    if (!draft.has('presenter'))
      before.participants.forEach((p) => draft.add(p.name, p.role, 'told-before', 'implied'));
    draft.object = before.object;
    return draft.has('presenter');
  }
  if (!phrase) return false;
  const text = scene.textOf(phrase);
  const named = nameOfPhrase(scene, phrase);
  const kind = kindWord(text);
  if (
    !named ||
    !(
      (SOLD.test(match.lemma) && phrase.case !== 'bare' && phrase.case !== 'of') ||
      PRODUCT.test(kind) ||
      PRODUCT.test(named.name) ||
      /[‘'“](?=[^‘'“’'”]{1,40}[’'”]\s?(?:\S{0,8})?$)/u.test(text)
    )
  )
    return false;
  if (match.type.blockers.some((b) => named.name.endsWith(b) || kind.endsWith(b))) return false;
  const { topic } = scene.sentence;
  const agents = passive ? undefined : asOrganizations(scene.agent(match.clause), scene);
  const reporting = passive ? scene.reporting(match.clause) : undefined;
  const told =
    reporting && scene.argumentsOf(reporting.clause, 'topic', 'subject').find((a) => isOrganization(a.mention));
  if (told) draft.add(told.mention.name, 'presenter', 'reporter', 'implied');
  else if (passive && topic && isOrganization(topic)) draft.add(topic.name, 'presenter', 'running-topic', 'implied');
  draft.addAll(agents, 'presenter');
  // `이 게임을 처음 공개했다`: the one named before
  const pointed = /^(?:이|그|해당|같은)\s/u.test(text) ? draft.lastTold('release', 3)?.object : undefined;
  draft.object = pointed ?? named.name;
  return draft.has('presenter');
};
