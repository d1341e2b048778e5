// A clause in; who supplies whom out, by verbs of giving (공급, 납품), taking (받다, 들여오다) and using.
import type { DraftRelation } from '../../types.ts';
import { isOrganization } from '../events/build.ts';
import { kindWord } from '../events/names.ts';
import { isPlace } from '../events/scene.ts';
import { thingTopic, toTie, type TieClause } from './tieClause.ts';

const SUPPLYING = /^(?:공급|납품|수출|조달)$/u;
const SITE = /(?:창고|공장|센터|매장|본사|사업장|라인|현장|병원|캠퍼스|점포|단지)$/u;
const BUYING = /^(?:사들이|구매|매입|구입|도입|공급받|조달|납품받|들여오|수매)$/u;
const MAKING = /^(?:생산|만들|제조|개발|재배|기르|키우|수확|제작|가공)$/u;
const USING = /^(?:활용|사용|이용|도입|채택|적용|채용|쓰|탑재|장착|달)$/u;
/** What is used and made by another. */
export const SUPPLIED =
  /(?:클라우드|플랫폼|솔루션|칩|반도체|장비|엔진|서비스|소프트웨어|배터리|부품|소재|서버|모델|시스템|GPU)$/u;
/** What is delivered: `부품을 댄다`. */
const GOODS =
  /(?:원료|재료|소재|부품|물량|제품|모터|원사|원유|밀가루|원자재|엔진|타이어|차체|패널|렌즈|카메라|재킷|터빈|강관|판재|식자재|원단|원두|강판|철강|자재|장비|설비|배터리|칩|반도체|소스|유제품|양극재|음극재|엔진|모듈|센서|의약품|백신|사료)$/u;
/** What one takes from somebody who makes it. */
const TAKING = /^(?:들여오|받|사오|수입|구매|사들이|매입|구입|도입|사)$/u;

/** The verbs of these ties. */
export const SUPPLY_VERBS: readonly RegExp[] = [SUPPLYING, USING, BUYING, TAKING, /^(?:제공|대)$/u];

/** The supplies of one clause. */
export function readSupplies({ scene, index, clause, lemma, objects, names, owner }: TieClause): DraftRelation[] {
  const found: DraftRelation[] = [];
  // 50억원을 조달했다: money is raised, not supplied
  const raised = lemma === '조달' && clause.quantities.some((q) => /^[A-Z]{3}$/u.test(q.unit ?? ''));
  const gives = lemma === '대' && objects.some((o) => GOODS.test(o.trim()));
  if ((SUPPLYING.test(lemma) || gives) && !raised) {
    const stated = scene.argumentsOf(index, 'at', 'to').filter((a) => isOrganization(a.mention) && !isPlace(a));
    // `나래물류의 창고에 로봇을 납품했다`: whose place it is
    const sites = stated.length
      ? []
      : scene.phrasesOf(index, 'at').filter((p) => SITE.test(scene.textOf(p)) && !p.particle.startsWith('에서'));
    const owners = scene
      .argumentsOf(index, 'of')
      .filter(
        (a) => isOrganization(a.mention) && sites.some((p) => a.mention.start >= p.start && a.mention.end <= p.end),
      );
    const to = [...stated, ...owners];
    for (const a of names)
      for (const b of to)
        if (a !== b.mention.name) found.push(toTie(scene, index, 'supply', a, b.mention.name, 'supply-verb'));
    const isSource = clause.voice === 'passive' || lemma === '조달';
    const from = scene
      .argumentsOf(index, 'from', 'at')
      .filter((a) => isOrganization(a.mention) && (a.case === 'from' || (isSource && isPlace(a))));
    const users = names.length ? names : (thingTopic(scene, index, GOODS)?.names ?? []);
    for (const a of from)
      for (const b of users)
        if (a.mention.name !== b)
          found.push(toTie(scene, index, 'supply', a.mention.name, b, 'supplied-from', !names.length));
  }
  if (SUPPLYING.test(lemma) || lemma === '제공') {
    const makers = scene.argumentsOf(index, 'subject').filter((a) => isOrganization(a.mention));
    const users = thingTopic(scene, index, /[가-힣]$/u)?.names ?? [];
    for (const a of makers)
      for (const b of users)
        if (a.mention.name !== b) found.push(toTie(scene, index, 'supply', a.mention.name, b, 'thing-supplied', true));
  }
  if (USING.test(lemma))
    for (const phrase of scene.phrasesOf(index, 'object')) {
      const kind = kindWord(scene.textOf(phrase));
      const maker = scene.entitiesIn(phrase).filter(isOrganization)[0];
      if (!maker || !(SUPPLIED.test(kind) || GOODS.test(kind))) continue;
      for (const user of owner?.names ?? [])
        if (user !== maker.name)
          found.push(toTie(scene, index, 'supply', maker.name, user, 'supply-used', owner?.from === 'implied'));
    }
  // `부품은 일본 나래정밀에서 들여온다`, `나래셀로부터 배터리를 받아`
  if (
    TAKING.test(lemma) &&
    clause.voice === 'active' &&
    (lemma !== '받' || objects.some((o) => GOODS.test(o.trim()))) &&
    // A firm or its shares are taken over, not supplied
    !scene.argumentsOf(index, 'object').some((a) => isOrganization(a.mention)) &&
    !objects.some((o) => /지분|주식|경영권|전환사채/u.test(o))
  ) {
    const users = names.length ? names : (thingTopic(scene, index, GOODS)?.names ?? []);
    for (const a of scene.argumentsOf(index, 'from', 'at'))
      if (isOrganization(a.mention) && (a.case === 'from' || isPlace(a)))
        for (const b of users)
          if (a.mention.name !== b)
            found.push(toTie(scene, index, 'supply', a.mention.name, b, 'taken-from', !names.length));
  }
  // `가람식품은 나래농장이 기른 딸기를 사들인다`: who made what is bought supplies it
  if (BUYING.test(lemma))
    for (const [i, made] of scene.clauses.entries()) {
      if (made.ending !== 'adnominal' || !MAKING.test(made.lemma ?? '')) continue;
      const head = scene.headOf(i);
      if (!head || !scene.phrasesOf(index, 'object').some((p) => p.start === head.start)) continue;
      for (const a of scene.argumentsOf(i, 'subject').filter((m) => isOrganization(m.mention)))
        for (const b of names)
          if (a.mention.name !== b) found.push(toTie(scene, index, 'supply', a.mention.name, b, 'made-and-bought'));
    }
  return found;
}
