// Every organization of the catalogue, table by table: one line a file.
import type { CatalogOrganization } from '../types.ts';
import { consumer } from './consumer.ts';
import { finance } from './finance.ts';
import { foreign } from './foreign.ts';
import { foreignUniversities } from './foreignUniversities.ts';
import { groups } from './groups.ts';
import { heavyIndustry } from './heavyIndustry.ts';
import { internet } from './internet.ts';
import { lgSamsungSk } from './lgSamsungSk.ts';
import { pharma } from './pharma.ts';
import { publicBodies } from './publicBodies.ts';
import { toOrganizations } from './table.ts';
import { universities } from './universities.ts';

/** The organizations that a reader of Korean business news knows, in a fixed order. */
export const organizations: readonly CatalogOrganization[] = [
  groups,
  lgSamsungSk,
  heavyIndustry,
  consumer,
  internet,
  finance,
  pharma,
  universities,
  publicBodies,
  foreign,
  foreignUniversities,
].flatMap(toOrganizations);
