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

const UNIVERSITY_ENDS: readonly (readonly [string, string])[] = [
  ['공학대학교', '공대'],
  ['공과대학교', '공대'],
  ['외국어대학교', '외대'],
  ['여자대학교', '여대'],
  ['교육대학교', '교대'],
  ['과학기술대학교', '과기대'],
];
/** 한빛외대 of 한빛외국어대학교. */
export function shortOfUniversity(ko: string): string {
  const found = UNIVERSITY_ENDS.find(([end]) => ko.endsWith(end) && ko.length > end.length + 1);
  return found ? ko.slice(0, -found[0].length) + found[1] : ko;
}

/** The names that follow from a name by rule: 한빛대학교 → 한빛대, 한빛대학; LG전자 → 엘지전자. */
function impliedNames(ko: string, kind: OrganizationKind): string[] {
  const names: string[] = [];
  if (kind === 'university' && /[가-힣]{2}대학교$/.test(ko)) names.push(ko.slice(0, -2), ko.slice(0, -1));
  if (kind === 'university' && /[가-힣]{2}대$/.test(ko)) names.push(ko + '학교', ko + '학');
  const short = kind === 'university' ? shortOfUniversity(ko) : ko;
  if (short !== ko) names.push(short);
  if (/테크노파크$/.test(ko)) names.push(ko.slice(0, 2) + 'TP');
  if (/.창조경제혁신센터$/.test(ko)) names.push(ko.slice(0, 2) + '창경센터', ko.slice(0, 2) + '창조센터');
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
