// A clause or a sentence in; who has moved in where out.
import type { DraftRelation } from '../../types.ts';
import { isOrganization } from '../events/build.ts';
import { isPlace, type Scene } from '../events/scene.ts';
import { toTie, type TieClause } from './tieClause.ts';

/** The tenants of one clause. */
export function readTenants({ scene, index, lemma }: TieClause): DraftRelation[] {
  const found: DraftRelation[] = [];
  if (/^입주$/u.test(lemma)) {
    const sites = scene.argumentsOf(index, 'at', 'to').filter((a) => isOrganization(a.mention) && !isPlace(a));
    const tenants = scene.argumentsOf(index, 'subject', 'topic', 'also').filter((a) => isOrganization(a.mention));
    for (const tenant of tenants)
      for (const site of sites)
        found.push(toTie(scene, index, 'tenancy', tenant.mention.name, site.mention.name, 'tenancy-verb'));
  }
  return found;
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
