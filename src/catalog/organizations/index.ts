// Every organization of the catalogue, table by table: one line a file.
import type { CatalogOrganization } from '../types.ts';
import { groups } from './groups.ts';
import { lgSamsungSk } from './lgSamsungSk.ts';
import { toOrganizations } from './table.ts';

/** The organizations that a reader of Korean business news knows, in a fixed order. */
export const organizations: readonly CatalogOrganization[] = [...groups, ...lgSamsungSk].flatMap(toOrganizations);
