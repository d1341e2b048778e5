// The catalogue as an index of names: built once, asked for every word.
import { organizations } from '../../../catalog/organizations/index.ts';
import type { CatalogOrganization } from '../../../catalog/types.ts';
import { NameIndex } from './nameIndex.ts';

let index: NameIndex<CatalogOrganization> | undefined;
let byId: Map<string, CatalogOrganization> | undefined;

/** Every Korean and English name and alias of the catalogue. */
export function catalogNames(): NameIndex<CatalogOrganization> {
  if (!index) {
    index = new NameIndex();
    for (const organization of organizations) index.add(organization.ko, organization);
    for (const organization of organizations) for (const alias of organization.aliases) index.add(alias, organization);
    // English names of three letters or fewer (`GC`) are as likely something else.
    for (const organization of organizations) if (organization.en.length > 3) index.add(organization.en, organization);
  }
  return index;
}

export function catalogOrganization(id: string): CatalogOrganization | undefined {
  byId ??= new Map(organizations.map((organization) => [organization.id, organization]));
  return byId.get(id);
}
