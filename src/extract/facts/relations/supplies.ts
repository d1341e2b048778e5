// A clause in; who supplies whom out, by verbs of using (쓰다, 도입); giving and taking are in the table of verbs (`valency.ts`).
import type { DraftRelation } from '../../types.ts';
import { isOrganization } from '../events/build.ts';
import { isPlace } from '../events/scene.ts';
import { aboutOf } from '../roles/aboutOf.ts';
import { isGoods, isSeller } from './goods.ts';
import { makersOf, ownerOfThing, usersIn } from './makers.ts';
import { toTie, withOf, type TieClause } from './tieClause.ts';

const SITE =
  /(?:창고|공장|센터|매장|본사|사업장|라인|현장|병원|캠퍼스|점포|단지|학교|지점|호텔|가맹점|휴게소|식당|프랜차이즈|의료진|임직원|직원들|교사들|승무원|조종사|기사들)$/u;
const USING =
  /^(?:활용|사용|이용|도입|채택|적용|채용|쓰|탑재|장착|달|싣|얹|팔|판매|유통|들여놓|설치|방영|상영|서비스|수입|깔|넣|사들이|구매|매입|구입|사|빌리|빌려 쓰|임대|임차|들여오)$/u;
/** What customers do with a thing. */
const ADOPTING = /^(?:쓰|사용|이용|활용|도입|채택|채용)$/u;
const POINTED = /^(?:이|해당|같은)\s/u;
const LEANING = /^(?:의존|기대)$/u;
/** What is done with what another has made as its ground. */
const BUILDING_ON =
  /^(?:하|만들|만들어지|개발|구축|출시|선보이|운영|구동|돌아가|작동|서비스|제공|내놓|설계|제작|고도화|가동|움직이|구현|올리|얹)$/u;
/** `언어모델을 기반으로`, `플랫폼 위에`, `서버에서`. */
const GROUND = /^[’'”"]?(?:[을를]\s(?:기반|바탕|토대)으로|\s위에(?:서)?)(?=\s)/u;
const HOSTED = /(?:서버|클라우드|데이터센터|전산망|가속기|운영체제)$/u;
/** Something else than goods changes hands. */
const SHARES = /지분|주식|경영권|전환사채|사채|채권/u;

/** The verbs of these ties. */
export const SUPPLY_VERBS: readonly RegExp[] = [USING, LEANING, BUILDING_ON, /^(?:하|맺|계약재배)$/u];

const namesOf = (mentions: readonly { mention: { name: string } }[]): string[] => mentions.map((a) => a.mention.name);

/** The supplies of one clause. */
export function readSupplies(read: TieClause): DraftRelation[] {
  const { scene, index, lemma } = read;
  const found: DraftRelation[] = [];
  const add = (sources: readonly string[], targets: readonly string[], how: string, implied = false) => {
    for (const source of sources)
      for (const target of targets)
        if (source !== target) found.push(toTie(scene, index, 'supply', source, target, how, implied));
  };
  if (USING.test(lemma)) readUsing(read, add);
  if (BUILDING_ON.test(lemma)) readBuiltOn(read, add);
  // `생산자단체와 계약재배를 한다`: who grows it supplies it
  if (
    scene.phrasesOf(index, 'object', 'bare').some((p) => /계약\s?재배$/u.test(scene.textOf(p).trim())) ||
    lemma === '계약재배'
  )
    add(withOf(scene, index), read.names, 'grown-for');
  if (LEANING.test(lemma) && read.objects.some(isGoods))
    add(namesOf(scene.argumentsOf(index, 'at').filter((a) => isOrganization(a.mention))), read.names, 'leans-on');
  return found;
}

type Add = (sources: readonly string[], targets: readonly string[], how: string, implied?: boolean) => void;

// `나래농장의 원두를 쓴다`, `가람식품은 나래농장이 기른 딸기를 사들인다`: who makes what is used supplies it
function readUsing({ scene, index, clause, lemma, names, owner, agents }: TieClause, add: Add): void {
  if (clause.voice === 'passive') return;
  const next = clause.ending === 'connective' && clause.parent !== undefined ? scene.clauses[clause.parent] : undefined;
  // `나래 물량을 싣고 달린다`: what is loaded is carried for another
  if (lemma === '싣' && /^(?:나르|옮기|보내|달리|다니|오가|뜨|출항|떠나|향하)$/u.test(next?.lemma ?? '')) return;
  const only = scene.phrasesOf(index, 'also').filter((p) => p.particle !== '도');
  for (const phrase of [...scene.phrasesOf(index, 'object'), ...only]) {
    const words = scene.textOf(phrase);
    // `한빛병원 등 7개 병원이 브릭원을 쓴다`: a thing that the text has named before
    const users = ADOPTING.test(lemma) ? usersIn(scene, index) : [];
    // `이 칩을 쓰기로 했다`: of whom the text is about
    const isPointed = POINTED.test(words) && isGoods(words) && !scene.entitiesIn(phrase).length;
    const about = !users.length ? undefined : isPointed ? aboutOf(scene) : ownerOfThing(scene, words.trim());
    if (about !== undefined && !users.includes(about)) add([about], users, 'thing-named', true);
    // `나래클라우드를 쓴다`: who is used supplies it
    if (/^(?:쓰|사용|이용)$/u.test(lemma)) {
      const used = scene
        .argumentsOf(index, 'object')
        .filter((a) => isOrganization(a.mention) && a.mention.start === phrase.start);
      add(
        namesOf(used),
        (names.length ? names : (owner?.names ?? [])).filter((n) => !used.some((a) => a.mention.name === n)),
        'used',
        !names.length,
      );
    }
    const isKnowledge = /기술$/u.test(words.trim()) && /^(?:도입|들여오|수입)$/u.test(lemma);
    if (!(isGoods(words) || isKnowledge) || SHARES.test(words)) continue;
    // `제품을 나래마트에서 판다`
    if (/^(?:팔|판매)$/u.test(lemma) && !scene.entitiesIn(phrase).length)
      add(
        names,
        namesOf(
          scene
            .argumentsOf(index, 'at')
            .filter((a) => isOrganization(a.mention) && isPlace(a) && isSeller(a.mention.name)),
        ),
        'sold-at',
        !names.length,
      );
    const makers = makersOf(scene, phrase);
    const told = names.length ? names : (owner?.names ?? []);
    // `이마트 매장에서는 풀무원의 두부를 판다`
    // `나래커피, 다온커피의 800여개 매장이 가람상사의 원두를 쓴다`: those whose they are
    const sites = scene
      .phrasesOf(index, 'at', 'subject', 'topic')
      .filter((p) => SITE.test(scene.textOf(p)))
      .flatMap((p) => scene.entitiesIn(p).filter(isOrganization))
      .map((e) => e.name);
    const takers = agents?.from !== 'stated' && sites.length ? sites : told;
    add(
      makers,
      takers.filter((u) => !makers.includes(u)),
      'supply-used',
      !names.length,
    );
  }
}

// `나래소프트의 언어모델을 기반으로 한 서비스를 내놨다`, `나래클라우드의 서버에서 운영한다`
function readBuiltOn({ scene, index, names, owner }: TieClause, add: Add): void {
  const { text, start } = scene.sentence;
  for (const phrase of scene.phrasesOf(index, 'object', 'bare', 'at', 'by', 'to')) {
    const words = scene.textOf(phrase).trim();
    const ground = words.replace(/\s위$/u, '');
    const isGround =
      GROUND.test(text.slice(phrase.end - start)) ||
      ground !== words ||
      (phrase.particle.startsWith('에서') && HOSTED.test(ground));
    if (!isGround || !isGoods(ground)) continue;
    const makers = makersOf(scene, phrase);
    // `나래은행의 앱은`: whose it is that is built
    const built = scene.phrasesOf(index, 'topic', 'subject').find((p) => isGoods(scene.textOf(p)));
    const whose = built ? scene.entitiesIn(built).filter(isOrganization).slice(0, 1) : [];
    const users = names.length ? names : whose.length ? whose.map((o) => o.name) : (owner?.names ?? []);
    add(
      makers,
      users.filter((u) => !makers.includes(u)),
      'built-on',
      !names.length,
    );
  }
}
