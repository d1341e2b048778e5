// A clause in; who supplies whom out, by verbs of giving (공급, 납품), taking (받다, 들여오다), and using.
import type { DraftRelation } from '../../types.ts';
import { asOrganizations, isOrganization } from '../events/build.ts';
import { isPlace, type Scene } from '../events/scene.ts';
import { aboutOf } from '../roles/aboutOf.ts';
import { isGoods } from './goods.ts';
import { makersOf, ownerOfThing, usersIn } from './makers.ts';
import { thingTopic, toTie, withOf, type TieClause } from './tieClause.ts';

const SUPPLYING = /^(?:공급|납품|수출|조달)$/u;
/** Giving that is a supply where goods are given. */
const GIVING = /^(?:대|보내|넘기|팔|판매|인도|출하|제공|대주|넣|수출|구축|설치|배송|이전|전수)$/u;
const MONEY = /금융|자금|대출|회사채|비용|돈을/u;
/** A name in quotation marks. */
const QUOTED = /^[‘'“"][^’'”"]+[’'”"]$/u;
/** Who sells what others make. */
const RETAIL =
  /(?:마트|플러스|백화점|몰|면세점|홈쇼핑|쇼핑|아울렛|올리브영|다이소|쿠팡|CU|GS25|세븐일레븐|이마트24|코스트코|컬리|닷컴|스토어|리테일)$/u;
const SITE =
  /(?:창고|공장|센터|매장|본사|사업장|라인|현장|병원|캠퍼스|점포|단지|학교|지점|호텔|가맹점|휴게소|식당|프랜차이즈|의료진|임직원|직원들|교사들|승무원|조종사|기사들)$/u;
/** What one takes from somebody who makes it. */
const TAKING =
  /^(?:들여오|받|받아오|사오|수입|구매|사들이|매입|구입|도입|사|수매|떼오|빌리|임차|쓰|사다 쓰|가져다 쓰)$/u;
const USING =
  /^(?:활용|사용|이용|도입|채택|적용|채용|쓰|탑재|장착|달|싣|얹|팔|판매|유통|들여놓|설치|방영|상영|서비스|수입|깔|넣|사들이|구매|매입|구입|사|빌리|빌려 쓰|임대|임차|들여오)$/u;
/** What customers do with a thing. */
const ADOPTING = /^(?:쓰|사용|이용|활용|도입|채택|채용)$/u;
const POINTED = /^(?:이|해당|같은)\s/u;
const LEANING = /^(?:의존|기대)$/u;
/** Something else than goods changes hands. */
const SHARES = /지분|주식|경영권|전환사채|사채|채권/u;

/** The verbs of these ties. */
export const SUPPLY_VERBS: readonly RegExp[] = [SUPPLYING, GIVING, TAKING, USING, LEANING, /^(?:하|맺|계약재배)$/u];

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
  if (SUPPLYING.test(lemma) || GIVING.test(lemma)) readGiving(read, add);
  if (TAKING.test(lemma)) readTaking(read, add);
  if (USING.test(lemma)) readUsing(read, add);
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

/** Whom something goes to: named, or by the place that is theirs (`나래물류의 창고에`). */
function receivers(scene: Scene, index: number): string[] {
  const stated = scene.argumentsOf(index, 'at', 'to').filter((a) => isOrganization(a.mention) && !isPlace(a));
  if (stated.length) return namesOf(stated);
  const sites = scene
    .phrasesOf(index, 'at')
    .filter((p) => SITE.test(scene.textOf(p)) && !p.particle.startsWith('에서'));
  return [...new Set(sites.flatMap((p) => scene.entitiesIn(p).filter(isOrganization)).map((e) => e.name))];
}

function readGiving({ scene, index, clause, lemma, objects, names }: TieClause, add: Add): void {
  // 50억원을 조달했다: money is raised, not supplied
  if (
    lemma === '조달' &&
    (clause.quantities.some((q) => /^[A-Z]{3}$/u.test(q.unit ?? '')) || MONEY.test(scene.textOf(clause)))
  )
    return;
  if (SUPPLYING.test(lemma)) {
    const to = receivers(scene, index);
    // `생산한 블랙매스는 나래소재에 납품한다`: of whom the text is about
    const givers = names.length ? names : (thingTopic(scene, index, /[가-힣A-Za-z\d]$/u)?.names ?? []);
    const isGiven = !scene.argumentsOf(index, 'subject').length;
    if (clause.voice !== 'passive') add(names.length || !isGiven ? names : givers, to, 'supply-verb', !names.length);
    const isSource = clause.voice === 'passive' || lemma === '조달';
    const from = scene
      .argumentsOf(index, 'from', 'at')
      .filter((a) => isOrganization(a.mention) && (a.case === 'from' || (isSource && isPlace(a))));
    const users = names.length ? names : (thingTopic(scene, index, /[가-힣A-Za-z]$/u)?.names ?? []);
    add(namesOf(from), users, 'supplied-from', !names.length);
  } else if (
    clause.voice !== 'passive' &&
    [...objects, ...madeBefore(scene, index, objects.length > 0)].some(
      (o) => isGoods(o) || QUOTED.test(o.trim()) || (/^(?:이전|전수)$/u.test(lemma) && /기술$/u.test(o.trim())),
    ) &&
    !objects.some((o) => SHARES.test(o))
  )
    // What is of whom it goes to is no goods for it: `가람전자의 시스템에 모델을 넣었다`
    add(names, receivers(scene, index), 'goods-given');
  if (SUPPLYING.test(lemma) || lemma === '제공') {
    const makers = namesOf(scene.argumentsOf(index, 'subject').filter((a) => isOrganization(a.mention)));
    add(makers, thingTopic(scene, index, /[가-힣]$/u)?.names ?? [], 'thing-supplied', true);
  }
}

// `TV를 조립한 뒤 나래유통에 판다`: what was made right before is given
function madeBefore(scene: Scene, index: number, hasObject: boolean): string[] {
  if (hasObject || scene.phrasesOf(index, 'topic').some((p) => !scene.entitiesIn(p).length)) return [];
  return [...scene.chainBefore(index), index - 1]
    .filter(
      (i) =>
        i >= 0 &&
        /^(?:조립|생산|만들|제조|제작|가공|양산|재배|기르|빚|키우|들여오|수입|사들이|수매|매입|구입|떼오|공급|납품)$/u.test(
          scene.clauses[i]?.lemma ?? '',
        ),
    )
    .flatMap((i) => scene.phrasesOf(i, 'object').map(() => '제품'));
}

// `부품은 일본 나래정밀에서 들여온다`, `나래셀로부터 배터리를 받아`, `나래셀에서 받은 배터리를 싣는다`
function readTaking({ scene, index, clause, lemma, objects, names, agents }: TieClause, add: Add): void {
  const head = scene.headOf(index);
  const things = [...objects, ...(head ? [scene.textOf(head)] : []), ...topicThings(scene, index)];
  // A firm or its shares are taken over, not supplied
  if (scene.argumentsOf(index, 'object').some((a) => isOrganization(a.mention))) return;
  if (things.some((o) => SHARES.test(o))) return;
  const isPassive = clause.voice === 'passive';
  if (isPassive && lemma !== '구매') return;
  const givers = scene
    .argumentsOf(index, 'from', 'at')
    .filter((a) => isOrganization(a.mention) && (a.case === 'from' || isPlace(a)));
  // `나래전자에서 주문을 받았다`: who orders is supplied
  if (lemma === '받' && objects.some((o) => /(?:주문|발주|수주)$/u.test(o.trim())))
    return add(names, namesOf(givers), 'order-taken');
  if (/^(?:받|받아오|사|빌리|임차|쓰)$/u.test(lemma) && !things.some(isGoods)) return;
  if (!givers.length) return;
  // `나래셀에서 받은 배터리를 싣는다`: who does what follows takes it
  const isAtSource = agents?.rule === 'at' && clause.parent !== undefined;
  const takers = isAtSource ? (asOrganizations(scene.agent(clause.parent!), scene)?.names ?? []) : names;
  const users = takers.length ? takers : (thingTopic(scene, index, /[가-힣A-Za-z\d]$/u)?.names ?? []);
  add(namesOf(givers), users, 'taken-from', !takers.length);
}

const topicThings = (scene: Scene, index: number): string[] =>
  scene
    .phrasesOf(index, 'topic')
    .filter((p) => !scene.entitiesIn(p).some((e) => e.end >= p.end - 1))
    .map((p) => scene.textOf(p).trim());

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
            .filter((a) => isOrganization(a.mention) && isPlace(a) && RETAIL.test(a.mention.name)),
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
