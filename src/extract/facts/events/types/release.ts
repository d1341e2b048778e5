// A draft with a cue of showing in, who shows what out; only products are shown.
import { asOrganizations, type Builder } from '../build.ts';
import { kindWord, nameOfPhrase } from '../names.ts';

const PRODUCT =
  /(?:모델|제품|신제품|서비스|플랫폼|인프라|시스템|솔루션|앱|폰|스마트폰|칩|반도체|TV|로봇|기기|소프트웨어|게임|차|자동차|승합차|세단|SUV|백신|치료제|신약|브랜드|라인업|시리즈|에디션|콘텐츠|엔진|프로세서|단말기|가전|냉장고|세탁기|배터리|노트북|태블릿|디스플레이|패널|드론|카메라|챗봇|비서|엘엘엠|LLM)$/iu;

export const release: Builder = (draft) => {
  const { scene, match } = draft;
  const phrase = match.object;
  if (!phrase) return false;
  const text = scene.textOf(phrase);
  const named = nameOfPhrase(scene, phrase);
  const kind = kindWord(text);
  if (
    !named ||
    !(PRODUCT.test(kind) || PRODUCT.test(named.name) || /[‘'“](?=[^‘'“’'”]{1,40}[’'”]\s?(?:\S{0,8})?$)/u.test(text))
  )
    return false;
  if (match.type.blockers.some((b) => named.name.endsWith(b) || kind.endsWith(b))) return false;
  const agents =
    scene.clauses[match.clause]?.voice === 'passive' ? undefined : asOrganizations(scene.agent(match.clause), scene);
  draft.addAll(agents, 'presenter');
  draft.object = named.name;
  return draft.has('presenter');
};
