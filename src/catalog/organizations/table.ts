// Lines of names in, catalogue entries out: how the tables of this folder are written.
import type { OrganizationKind } from '../../model/index.ts';
import type { CatalogOrganization } from '../types.ts';

/** `LG Energy Solution` → `lg-energy-solution`. */
export function toId(en: string): string {
  return en
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\+/g, ' plus ')
    .replace(/['.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

// How the letters of a group's name are spelt out in Hangul: 엘지전자 is LG전자.
const SPELT: readonly (readonly [string, string])[] = [
  ['LG', '엘지'],
  ['SK', '에스케이'],
  ['GS', '지에스'],
  ['CJ', '씨제이'],
  ['KT', '케이티'],
  ['LS', '엘에스'],
  ['HD', '에이치디'],
  ['KB', '케이비'],
  ['DB', '디비'],
  ['NH', '엔에이치'],
];

/** The names that follow from a name by rule: 한빛대학교 → 한빛대, 한빛대학; LG전자 → 엘지전자. */
function impliedNames(ko: string, kind: OrganizationKind): string[] {
  const names: string[] = [];
  if (kind === 'university' && /[가-힣]{2}대학교$/.test(ko)) names.push(ko.slice(0, -2), ko.slice(0, -1));
  if (kind === 'university' && /[가-힣]{2}대$/.test(ko)) names.push(ko + '학교', ko + '학');
  if (/테크노파크$/.test(ko)) names.push(ko.slice(0, 2) + 'TP');
  if (kind === 'group' && /그룹$/.test(ko)) names.push('㈜' + ko.slice(0, -2), '(주)' + ko.slice(0, -2));
  const spelt = SPELT.find(([letters]) => ko.startsWith(letters) && /^[가-힣]{2}/.test(ko.slice(letters.length)));
  if (spelt) names.push(spelt[1] + ko.slice(spelt[0].length));
  return names;
}

/**
 * The entries of a table, in its order. A line `# kind; group; parent` heads those below it: both are English names; the group
 * is the parent where no other is given. Every other line is one organization: Korean name, English name, then other names,
 * former ones included, in any order, with `|` between; a Korean name alone is the English one, too. `~` stands before another
 * name that is an everyday word as well (`~수은`). The id is made of the English name.
 */
export function toOrganizations(table: string): CatalogOrganization[] {
  const found: CatalogOrganization[] = [];
  let kind: OrganizationKind = 'company';
  let above: Pick<CatalogOrganization, 'group' | 'parent'> = {};
  for (const line of table.trim().split('\n')) {
    if (line.startsWith('# ')) {
      const [name, group, parent] = line.slice(2).split('; ');
      kind = name as OrganizationKind;
      above = { ...(group && { group: toId(group), parent: toId(parent ?? group) }) };
      continue;
    }
    const [ko = '', en = ko, ...others] = line.split('|');
    const shorts = others.flatMap((name) => (name.startsWith('~') ? [name.slice(1)] : []));
    const aliases = others.map((name) => name.replace(/^~/, ''));
    found.push({
      id: toId(en),
      ko,
      en,
      aliases: [...new Set([...aliases, ...impliedNames(ko, kind)])].filter((alias) => alias !== ko),
      kind,
      ...(shorts.length && { shorts }),
      ...above,
    });
  }
  return found;
}
