// The catalogue as an index of names: built once, asked for every word.
import { organizations } from '../../../catalog/organizations/index.ts';
import type { CatalogOrganization } from '../../../catalog/types.ts';
import { isMunicipal } from './municipalities.ts';
import { NameIndex } from './nameIndex.ts';

/** Everyday words that are a name and a particle only to the eye: a road is no university. */
const OTHER_WORDS = ['세종대로', '경기대로', '국민대로', '인천대로', '대구대로', '신라대로', '기아대책'];

const OF_LAND = /^한국([가-힣]{3,}(?:공사|공단|진흥원|협회|연구원|평가원|정보원))$/;

let index: NameIndex<CatalogOrganization | null> | undefined;
let byId: Map<string, CatalogOrganization> | undefined;

/** Every Korean and English name and alias of the catalogue; null for a word that only looks like one. */
export function catalogNames(): NameIndex<CatalogOrganization | null> {
  if (!index) {
    index = new NameIndex();
    for (const word of OTHER_WORDS) index.add(word, null);
    for (const { aliases } of organizations)
      for (const alias of aliases)
        if (alias.endsWith('대') && isMunicipal(alias.slice(0, -1))) index.add(alias + '로', null);
    for (const organization of organizations) index.add(organization.ko, organization);
    for (const organization of organizations) for (const alias of organization.aliases) index.add(alias, organization);
    // 토지주택공사, 자산관리공사: of one land alone
    for (const organization of organizations) {
      const [, own] = OF_LAND.exec(organization.ko) ?? [];
      if (own && !index.get(own)) index.add(own, organization);
    }
    // English names of three letters or fewer (`GC`) are as likely something else.
    for (const organization of organizations) if (organization.en.length > 3) index.add(organization.en, organization);
  }
  return index;
}

export function catalogOrganization(id: string): CatalogOrganization | undefined {
  byId ??= new Map(organizations.map((organization) => [organization.id, organization]));
  return byId.get(id);
}
