// What the readers of names hand to one another, before names are joined to organizations.
import type { CatalogOrganization } from '../../../catalog/types.ts';
import type { OrganizationKind } from '../../../model/index.ts';

/** A stretch of a sentence that names an organization. Offsets are within the sentence. */
export interface Candidate {
  start: number;
  end: number;
  rule: string;
  kind: OrganizationKind;
  /** The name as written, blanks single, marks around it gone. */
  name: string;
  /** The catalogue's entry, where the whole name is one. */
  entry?: CatalogOrganization;
  /** The organization that the name starts with (`나래전자` in `나래전자 AI랩`): written form and entry. */
  parent?: { text: string; entry?: CatalogOrganization };
  /** Of a unit: its own words without the parent and without places: `['AI랩']`. */
  core?: string[];
  /** Of a unit: the places that qualify it: `['하노이']`. */
  places?: string[];
}
