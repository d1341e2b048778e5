// A clause in; who makes something for whom, takes orders from whom and sells most to whom, out.
import type { Phrase } from '../../ko/clauses/phrases.ts';
import type { DraftRelation } from '../../types.ts';
import { isOrganization } from '../events/build.ts';
import { isPlace } from '../events/scene.ts';
import { aboutOf } from '../roles/aboutOf.ts';
import { isGoods } from './goods.ts';
import { makersOf } from './makers.ts';
import { toTie, type TieClause } from './tieClause.ts';

const ORDERING = /^(?:발주|주문)$/u;
/** Making for another: by what is made and for whom. */
const MADE_BY = /^(?:생산|찍어내|찍|만들|제조|제작|양산|위탁생산|조립|가공|인쇄)$/u;
const MAKER_BEFORE =
  /(?:위탁\s?생산|OEM|ODM|CMO|제조|생산|파운드리|봉제|주물|인쇄|가공|조립)\s?(?:전문\s?)?(?:업체|회사|기업|사)\s[‘'“]?$/u;
const WORKSHOP = /(?:파운드리|팹|공장|라인)$/u;
const EARNING = /^(?:올리|거두|벌|벌어들이|나오|발생)$/u;

/** The verbs of these ties. */
export const MAKING_VERBS: readonly RegExp[] = [ORDERING, MADE_BY, EARNING];

const namesOf = (mentions: readonly { mention: { name: string } }[]): string[] => mentions.map((a) => a.mention.name);

/** What one clause says of making, orders and sales. */
export function readMade(read: TieClause): DraftRelation[] {
  const { scene, index, lemma } = read;
  const found: DraftRelation[] = [];
  const add: Add = (sources, targets, how, implied = false) => {
    for (const source of sources)
      for (const target of targets)
        if (source !== target) found.push(toTie(scene, index, 'supply', source, target, how, implied));
  };
  if (ORDERING.test(lemma)) readOrdering(read, add);
  if (MADE_BY.test(lemma)) readMaking(read, add);
  if (EARNING.test(lemma)) readSales(read, add);
  return found;
}

type Add = (sources: readonly string[], targets: readonly string[], how: string, implied?: boolean) => void;

// `선박 6척을 가람중공업에 발주했다`, `가람중공업에서 선박을 주문받았다`
function readOrdering({ scene, index, clause, lemma, objects, names }: TieClause, add: Add): void {
  if (!objects.some(isGoods) && lemma !== '발주') return;
  const others = scene.argumentsOf(index, 'at', 'to', 'from').filter((a) => isOrganization(a.mention));
  const from = others.filter((a) => a.case === 'from' || isPlace(a));
  if (clause.voice === 'passive') add(names, namesOf(from), 'order-taken');
  else add(namesOf(others.filter((a) => !from.includes(a))), names, 'ordered-from');
}

// `가람전자 파운드리가 생산하는 이 칩은`, `가람전자 파운드리에서 칩을 양산한다`, `나래자동차의 감속기를 생산한다`
function readMaking({ scene, index, clause, objects, names, agents }: TieClause, add: Add): void {
  if (clause.voice === 'passive') return;
  const about = aboutOf(scene);
  const head = scene.headOf(index);
  // `나래셀이 만든 소재는 가람전자에 공급된다`: whom it is made for is said
  const next = clause.parent === undefined ? undefined : scene.argumentsOf(clause.parent, 'at', 'to');
  const isFor = next?.some((a) => isOrganization(a.mention) && !isPlace(a));
  if (head && about && !isFor && /^(?:topic|subject)$/u.test(head.case)) {
    const makers = scene.phrasesOf(index, 'subject').flatMap((p) => scene.entitiesIn(p).filter(isOrganization));
    if (isGoods(scene.textOf(head)) && !scene.entitiesIn(head).length && makers.length)
      add(
        makers.map((m) => m.name),
        [about],
        'made-for',
        true,
      );
  }
  if (!objects.some(isGoods) && !(about && scene.phrasesOf(index, 'topic').some((p) => isGoods(scene.textOf(p)))))
    return;
  // Whose workshop it is made in, where that is not the maker's own
  const shops = scene.phrasesOf(index, 'at').filter((p) => isPlaceOf(p) && WORKSHOP.test(scene.textOf(p).trim()));
  // `위탁생산 업체 다온화학에서 제품을 만든다`: who makes things by trade, and no plant
  const trade = scene
    .argumentsOf(index, 'at')
    .filter((a) => isOrganization(a.mention) && isPlace(a))
    .filter(({ mention: { start, end } }) => {
      const phrase = scene.phrasesOf(index, 'at').find((p) => p.start <= start && p.end >= end);
      return phrase !== undefined && MAKER_BEFORE.test(scene.textOf({ start: phrase.start, end: start }));
    });
  const makers = [
    ...shops.flatMap((p) => scene.entitiesIn(p).filter(isOrganization)).map((m) => m.name),
    ...namesOf(trade),
  ];
  const own = names.length ? names : about ? [about] : [];
  if (makers.length)
    return add(
      makers.slice(0, 1),
      own.filter((n) => !makers.includes(n)),
      'made-at',
      !names.length,
    );
  // `나래생활의 세제를 만드는 [다온화학]은`
  const maker = clause.ending === 'adnominal' ? clause.head?.mention : undefined;
  if (maker && isOrganization(maker))
    for (const phrase of scene.phrasesOf(index, 'object'))
      if (isGoods(scene.textOf(phrase))) add([maker.name], makersOf(scene, phrase), 'made-for');
  if (agents?.from !== 'stated' || clause.ending === 'adnominal') return;
  for (const phrase of scene.phrasesOf(index, 'object'))
    if (isGoods(scene.textOf(phrase))) add(names, makersOf(scene, phrase), 'made-for');
}

const isPlaceOf = ({ particle }: Phrase): boolean => particle.startsWith('에서');

// `매출의 절반을 나래자동차에서 올린다`, `매출의 40%가 나래자동차에서 나온다`
function readSales({ scene, index, objects, names }: TieClause, add: Add): void {
  const sold = [...objects, ...scene.phrasesOf(index, 'subject', 'topic').map((p) => scene.textOf(p))];
  if (!sold.some((o) => /매출|수주/u.test(o))) return;
  const by = scene
    .argumentsOf(index, 'at', 'from')
    .filter((a) => isOrganization(a.mention) && (a.case === 'from' || isPlace(a)));
  const about = aboutOf(scene);
  // `나래정밀 매출의 절반은 가람전자에서 나온다`
  const whose = scene
    .phrasesOf(index, 'subject', 'topic')
    .filter((p) => /매출/u.test(scene.textOf(p)))
    .flatMap((p) => scene.entitiesIn(p).filter(isOrganization))
    .map((e) => e.name);
  const own = whose.length ? whose : names.length || !about ? names : [about];
  add(
    own.filter((n) => !by.some((a) => a.mention.name === n)),
    namesOf(by),
    'sales-with',
    !names.length,
  );
}
