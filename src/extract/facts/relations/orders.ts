// A clause in; who works for whom by an order or a choice out: 수주, 따내다, 선정.
import type { DraftRelation } from '../../types.ts';
import { isOrganization, isOwnPart } from '../events/build.ts';
import type { Scene } from '../events/scene.ts';
import { listBefore } from '../roles/lists.ts';
import { isGoods } from './goods.ts';
import { toTie, type TieClause } from './tieClause.ts';
import { COUNT } from '../countBehind.ts';

/** Whom one takes on. */
const CHOOSING = /^(?:선정|낙점|지정|고르|택하|뽑|확정)$/u;
const WINNING = /^(?:수주|따내|낙찰|낙찰받)$/u;
/** Work that somebody gives out. */
const WORK = new RegExp(
  String.raw`(?:사업|용역|공사|프로젝트|물량|계약|일감|입찰|과제|시스템|설계|공급권|건설|구축|선박|운반선|컨테이너선|척|설비)(?:\s(?:약\s)?${COUNT})?$`,
  'u',
);

/** `배터리팩 제작·생산 업체로`, and no honour: `세계일류상품 생산업체`. */
const SUPPLIER =
  /^(?!.*(?:일류|우수|유망|모범|인증|최고)).*(?:공급|납품|제조|제작|생산|배송|운송)\s?(?:사|업체|업자|자|협력사|협력업체)$/u;

/** The verbs of these ties. */
export const ORDER_VERBS: readonly RegExp[] = [CHOOSING, WINNING];

/** The orders and choices of one clause. */
export function readOrders({ scene, index, lemma, objects, names }: TieClause): DraftRelation[] {
  const found: DraftRelation[] = [];
  // `가람중공업이 나래해운에서 선박을 수주했다`: who won the order supplies
  if (
    lemma === '수주' ||
    (lemma === '따내' &&
      [...objects, ...scene.phrasesOf(index, 'also').map((p) => scene.textOf(p))].some((o) =>
        /(?:계약|수주)$/u.test(o),
      ))
  )
    for (const a of scene
      .argumentsOf(index, 'from', 'at', ...(lemma === '따내' ? (['with'] as const) : []))
      .filter((a) => isOrganization(a.mention) && !isOwnPart(a)))
      for (const b of names)
        if (a.mention.name !== b) found.push(toTie(scene, index, 'supply', b, a.mention.name, 'order-won'));
  // `한빛심사원의 시스템 구축 사업을 따냈다`, `한빛공사가 발주한 사업을 수주했다`: whose work it is
  if (WINNING.test(lemma))
    for (const a of new Set([...orderersOf(scene, index), ...listedOrderers(scene, index)]))
      for (const b of names) if (a !== b) found.push(toTie(scene, index, 'supply', b, a, 'work-won'));
  // `나래기기, 다온전자 등을 장비 공급사로 선정했다`, `펀드의 운용사로 보람투자를 골랐다`
  if (CHOOSING.test(lemma)) {
    const as = scene.phrasesOf(index, 'to').map((p) => ({ p, text: scene.textOf(p) }));
    const chosen = scene.argumentsOf(index, 'object').filter((a) => isOrganization(a.mention));
    for (const { p, text } of as)
      for (const { mention } of chosen) {
        const fund = scene.entitiesIn(p).find((e) => /(?:펀드|조합|기금)$/u.test(e.name));
        if (/운용사$/u.test(text) && fund)
          found.push(toTie(scene, index, 'management', mention.name, fund.name, 'chosen-manager'));
        // `나래상사를 국내 총판으로 선정했다`: whose goods it sells
        if (/(?:총판|대리점|판매사|유통사|판매 대행사|판매처|딜러|판매점|딜러사|수입사)$/u.test(text))
          for (const a of names)
            if (a !== mention.name) found.push(toTie(scene, index, 'supply', a, mention.name, 'chosen-to-sell'));
        const type = SUPPLIER.test(text)
          ? 'supply'
          : /(?:파트너|파트너사|협력사|(?<!(?:구축|용역|공급|운영|시공)\s?)사업자)$/u.test(text)
            ? 'partnership'
            : undefined;
        for (const b of type ? names : [])
          if (b !== mention.name) found.push(toTie(scene, index, type!, mention.name, b, 'chosen-as'));
      }
  }
  return found;
}

/** `나래증권 시스템 구축, 다온은행 센터 운영 등을`: one of a list of works, behind whose it is. */
const LISTED_WORK =
  /^\s(?:(?!\d+개)[가-힣A-Za-z\d]+\s){0,5}[가-힣A-Za-z]*(?:사업|구축|공사|시스템|프로젝트|용역|운영|개발)\s?(?:[▲△▷▶,·]|등을?\s)/u;

// Whose works stand in one list; the subject of the clause before it is none of them
function listedOrderers(scene: Scene, index: number): string[] {
  const { organizations, text, start } = scene.sentence;
  const { predicate } = scene.clauses[index]!;
  const listed = organizations.filter(
    (o) => o.end < predicate.start && LISTED_WORK.test(text.slice(o.end - start, o.end - start + 60)),
  );
  return listed.length > 1 ? listed.map(({ name }) => name) : [];
}

// Whose work a firm has won: the first name in what it won, or who gave it out
function orderersOf(scene: Scene, index: number): string[] {
  return scene.phrasesOf(index, 'object', 'bare', 'topic', 'also').flatMap((phrase) => {
    const words = scene.textOf(phrase).trim();
    if (!WORK.test(words) && !isGoods(words)) return [];
    const given = scene.clauses.flatMap((c, i) =>
      c.ending === 'adnominal' &&
      /^(?:발주|추진|주관|내놓|공고|입찰)$/u.test(c.lemma ?? '') &&
      scene.headOf(i)?.start === phrase.start
        ? scene.argumentsOf(i, 'subject').filter((a) => isOrganization(a.mention))
        : [],
    );
    if (given.length) return given.map((a) => a.mention.name);
    const whose = scene.argumentsOf(index, 'of').find((a) => {
      const { mention } = a;
      const behind = scene.sentence.text.slice(mention.end - scene.sentence.start);
      return (
        isOrganization(mention) &&
        mention.start >= phrase.start &&
        mention.end < phrase.end &&
        /^(?:\([^)]*\))?(?:의)?\s/u.test(behind)
      );
    });
    if (!whose) return [];
    // `나래은행과 다온병원의 시스템 사업을`: all whose it is
    const at = scene.sentence.organizations.findIndex((o) => o.start === whose.mention.start);
    return at < 0 ? [whose.mention.name] : listBefore(scene, at).map(({ name }) => name);
  });
}
