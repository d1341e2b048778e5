// A draft with a cue of visiting in, who visited whom and met whom out.
import { isOrganization, isPerson, type Builder } from '../build.ts';
import { kindWord, nameOfPhrase } from '../names.ts';
import { isPlace } from '../scene.ts';

const SITE =
  /.(?:캠퍼스|공장|연구소|연구원|센터|사업장|본사|사옥|매장|단지|연수원|병원|대학교|조선소|제철소|부스|기지|파크|밸리|타운|허브|스튜디오|지점|전시관|체험관|국회|시청|도청|청사|[가-힣]점)$/u;
const GENERIC_SITE = /^(?:곳|사업장|현장|공장|연구소|회사|매장|기업|기관)(?:이기|이)?$/u;

export const visit: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  const read = scene.clauses[clause];
  if (!read) return false;
  const weak = match.type.weak?.includes(match.lemma) ?? false;
  const agents = scene.agent(clause);
  const head = read.ending === 'adnominal' ? read.head?.mention : undefined;
  const headIsVisitor = head && isPerson(head) && !scene.argumentsOf(clause, 'subject').length;
  if (headIsVisitor) draft.add(head.name, 'visitor', 'modified');
  else agents?.mentions.filter(isPerson).forEach((p) => draft.add(p.name, 'visitor', agents.rule, agents.from));
  if (!draft.has('visitor')) return false;

  const sites = scene
    .argumentsOf(
      clause,
      'object',
      'at',
      'to',
      ...(scene.argumentsOf(clause, 'subject', 'topic').length ? (['also'] as const) : []),
    )
    .filter((a) => isOrganization(a.mention) && (weak ? isPlace(a) : !isPlace(a)));
  draft.addArguments(sites, 'host');
  if (!draft.has('host') && head && isOrganization(head)) draft.add(head.name, 'host', 'modified');
  if (!draft.has('host'))
    for (const phrase of scene.phrasesOf(clause, 'object', ...(weak ? [] : (['at'] as const)))) {
      const named = nameOfPhrase(scene, phrase);
      if (phrase.particle.startsWith('에서') || !named || named.entity || named.generic || !SITE.test(named.name))
        continue;
      draft.add(named.name, 'host', 'site');
    }
  if (weak && !draft.has('host')) return false;
  // `처음으로 찾은 사업장`: what the text was about, told by its kind
  const headPhrase = scene.headOf(clause);
  if (!draft.has('host') && headPhrase && !headIsVisitor) {
    const topic = scene.sentence.topic;
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
  const place = scene.phrasesOf(clause, 'object', 'at').find((p) => !scene.entitiesIn(p).some(isPerson));
  if (place && /방문/u.test(match.cue)) {
    const text = scene.textOf(place).trim();
    if (/^[가-힣A-Za-z\s·,과와]{2,24}$/u.test(text) && !draft.has('host')) draft.place = text;
  }
  return draft.has('host') || (draft.place !== undefined && isPlaceName(draft.place));
};

const PLACE_WORDS =
  /(?:미국|캐나다|중국|일본|독일|영국|프랑스|인도|베트남|인도네시아|싱가포르|이탈리아|스페인|스웨덴|핀란드|네덜란드|벨기에|폴란드|헝가리|체코|브라질|멕시코|호주|사우디|아랍에미리트|이스라엘|대만|태국|말레이시아|유럽|북미|남미|동남아|중동|아프리카|시|도|군|구|현지)(?=[\s,과와·]|$)/u;
const isPlaceName = (text: string) => PLACE_WORDS.test(text);
