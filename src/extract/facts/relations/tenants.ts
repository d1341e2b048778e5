// A clause or a sentence in; who has moved in where out.
import type { DraftRelation } from '../../types.ts';
import { isOrganization } from '../events/build.ts';
import { isPlace, type Scene } from '../events/scene.ts';
import { toTie, type TieClause } from './tieClause.ts';

const MOVING = /^(?:입주|입점|세 들|세들|입소)$/u;
const SETTLING = /^(?:두|열|마련|차리|내|옮기|이전|틀|꾸리|얻|개설|운영)$/u;
/** What one has in a building of others. */
const ROOMS = /(?:둥지|보금자리|사무실|사무소|본사|매장|점포|카페|연구실|연구소|지점|체험관|팝업스토어)$/u;
const LETTING = /^(?:임대|빌려주|세주|세놓|내주)$/u;
const PREMISES =
  /(?:센터|허브|타운|파크|밸리|단지|캠퍼스|빌딩|타워|클러스터|스페이스|혁신파크|창업공간|백화점|쇼핑몰|몰|아울렛|공항|대|대학교|공단)$/u;

/** The verbs of these ties. */
export const TENANT_VERBS: readonly RegExp[] = [MOVING, SETTLING, LETTING];

/** The tenants of one clause. */
export function readTenants({ scene, index, clause, lemma, objects, names }: TieClause): DraftRelation[] {
  const moves = MOVING.test(lemma);
  const settles = SETTLING.test(lemma) && objects.some((o) => ROOMS.test(o.trim()));
  const lets = LETTING.test(lemma) && objects.some((o) => /(?:공장|건물|사무실|매장|부지|터|땅|공간|창고|㎡)/u.test(o));
  if (!moves && !settles && !lets) return [];
  const found: DraftRelation[] = [];
  const add = (tenants: readonly string[], sites: readonly string[], how: string) => {
    for (const tenant of tenants)
      for (const site of sites) if (tenant !== site) found.push(toTie(scene, index, 'tenancy', tenant, site, how));
  };
  const at = scene.argumentsOf(index, 'at', 'to').filter((a) => isOrganization(a.mention) && !isPlace(a));
  // `나래전자는 솔내전자에 공장을 빌려준다`
  if (lets) {
    add(
      at.map((a) => a.mention.name),
      names,
      'let',
    );
    return found;
  }
  const tenants = scene.argumentsOf(index, 'subject', 'topic', 'also').filter((a) => isOrganization(a.mention));
  const head = clause.ending === 'adnominal' ? clause.head?.mention : undefined;
  const own = tenants.map((a) => a.mention.name);
  const who = own.length ? own : head && isOrganization(head) ? [head.name] : names;
  const sites = sitesOf(scene, index);
  // A shop or an office in somebody's city or market is in nobody's house
  add(who, settles && lemma !== '틀' ? sites.filter((s) => PREMISES.test(s)) : sites, 'tenancy-verb');
  return found;
}

// Where somebody moves in: an organization, or a site by its words (`판교 창업허브`, `나래백화점 지하 1층`)
function sitesOf(scene: Scene, index: number): string[] {
  const stated = scene.argumentsOf(index, 'at', 'to').filter((a) => isOrganization(a.mention) && !isPlace(a));
  if (stated.length) return stated.map((a) => a.mention.name);
  const floors = scene
    .phrasesOf(index, 'at')
    .filter((p) => /(?:층|호|동|관|내|안)$/u.test(scene.textOf(p).trim()))
    .flatMap((p) => scene.entitiesIn(p).filter(isOrganization));
  if (floors.length) return floors.map((f) => f.name);
  return scene
    .phrasesOf(index, 'at')
    .filter((p) => !p.particle.startsWith('에서'))
    .map((p) =>
      scene
        .textOf(p)
        .replace(/[‘’'“”"]/gu, '')
        .trim(),
    )
    .filter((text) =>
      /(?:센터|허브|타운|파크|밸리|단지|캠퍼스|빌딩|타워|클러스터|스페이스|혁신파크|창업공간)$/u.test(text),
    )
    .filter((text) => text.length <= 24 && text.split(' ').length <= 3);
}

/** `가람로봇, 나래기기 등이 입주 기업이다`: of the site that the sentences before named. */
export function tenantsNamed(scene: Scene): DraftRelation[] {
  const { text } = scene.sentence;
  if (!text.includes('입주') || !/입주\s?(?:기업|업체|사|기관)(?:들)?(?:이다|다|이며|이고)/u.test(text)) return [];
  const index = scene.clauses.length - 1;
  const site = siteBefore(scene);
  if (index < 0 || !site) return [];
  return scene
    .argumentsOf(index, 'subject', 'topic')
    .filter((a) => isOrganization(a.mention) && a.mention.name !== site)
    .map((a) => toTie(scene, index, 'tenancy', a.mention.name, site, 'tenants', true));
}

// The site whose tenants the sentences before told of
function siteBefore({ article, sentence }: Scene): string | undefined {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 4); i--) {
    const { text = '', organizations = [], start = 0 } = article.sentences[i] ?? {};
    const at = text.indexOf('입주');
    if (at < 0) continue;
    const quoted = /[‘'“]([^’'”]{2,24})[’'”]에\s/u.exec(text)?.[1];
    return (
      organizations.findLast((o) => o.end - start < at && /^[’'”]?에\s/u.test(text.slice(o.end - start)))?.name ??
      quoted
    );
  }
  return undefined;
}
