// What the readers of names hand to one another, before names are joined to organizations.
import type { CatalogOrganization } from '../../../catalog/types.ts';
import type { OrganizationKind } from '../../../model/index.ts';
import type { Entity } from './directory.ts';

const NOBODY: readonly Entity[] = [];

/** A stretch of a sentence that names an organization. Offsets are within the sentence. */
export class Candidate {
  /** The catalogue's entry, where the whole name is one. */
  entry: CatalogOrganization | undefined = undefined;
  /** The organization that the name starts with (`나래전자` in `나래전자 AI랩`): written form and entry. */
  parent: { text: string; entry: CatalogOrganization | undefined } | undefined = undefined;
  /** Of a unit: its own words without the parent and without places: `['AI랩']`. */
  core: string[] | undefined = undefined;
  /** Of a unit: the places that qualify it: `['하노이']`. */
  places: string[] | undefined = undefined;
  /** The organizations that it may mean, once the whole document is read: one, or several that a short form fits. */
  meant: readonly Entity[] = NOBODY;

  /** `name`: as written, blanks single, marks around it gone. */
  constructor(
    readonly start: number,
    readonly end: number,
    public rule: string,
    public kind: OrganizationKind,
    public name: string,
  ) {}
}
