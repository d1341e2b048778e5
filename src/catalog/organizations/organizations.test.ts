// The catalogue of organizations: sound, unambiguous, large.
import { describe, expect, it } from 'vitest';
import { ORGANIZATION_KINDS } from '../../model/index.ts';
import { organizations } from './index.ts';
import { toId, toOrganizations } from './table.ts';

const compact = (name: string) => name.toLowerCase().replace(/\s/g, '');

describe('the catalogue of organizations', () => {
  it('holds at least 600', () => expect(organizations.length).toBeGreaterThanOrEqual(600));

  it('gives each its own id', () => {
    const seen = new Map<string, string>();
    for (const { id, ko } of organizations) {
      expect(id, ko).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(seen.get(id), `${ko} has the id of`).toBeUndefined();
      seen.set(id, ko);
    }
  });

  it('gives no name to two', () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, ko, en, aliases } of organizations)
      for (const name of new Set([ko, en, ...aliases].map(compact))) {
        if (owner.has(name) && owner.get(name) !== id) shared.push(`${name}: ${owner.get(name)} and ${id}`);
        owner.set(name, id);
      }
    expect(shared).toEqual([]);
  });

  it('names groups and parents that exist, and no circle of them', () => {
    const byId = new Map(organizations.map((organization) => [organization.id, organization]));
    for (const organization of organizations) {
      if (organization.group) expect(byId.has(organization.group), organization.ko).toBe(true);
      let above = organization.parent;
      for (let steps = 0; above; steps++) {
        expect(byId.has(above), `${organization.ko}: ${above}`).toBe(true);
        expect(steps, organization.ko).toBeLessThan(5);
        above = byId.get(above)!.parent;
      }
    }
  });

  it('writes English names in ASCII and Korean ones without blanks around', () => {
    for (const { ko, en, aliases } of organizations) {
      expect(en).toMatch(/^[\x20-\x7e]+$/);
      for (const name of [ko, en, ...aliases]) expect(name).toBe(name.trim());
    }
  });

  it('uses the kinds of the model and no alias of one syllable', () => {
    for (const { kind, aliases, ko } of organizations) {
      expect(ORGANIZATION_KINDS).toContain(kind);
      for (const alias of aliases) expect(alias.length, ko).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('a table', () => {
  it('becomes entries with ids, implied names and parents', () => {
    expect(toOrganizations('# university\n한빛대학교|Hanbit National University|한빛국립대\n')).toEqual([
      {
        id: 'hanbit-national-university',
        ko: '한빛대학교',
        en: 'Hanbit National University',
        aliases: ['한빛국립대', '한빛대', '한빛대학'],
        kind: 'university',
      },
    ]);
    expect(toOrganizations('# affiliate; Garam Group\nLG가람|LG Garam & Co.\nGARAM\n')).toEqual([
      {
        id: 'lg-garam-and-co',
        ko: 'LG가람',
        en: 'LG Garam & Co.',
        aliases: ['엘지가람'],
        kind: 'affiliate',
        group: 'garam-group',
        parent: 'garam-group',
      },
      {
        id: 'garam',
        ko: 'GARAM',
        en: 'GARAM',
        aliases: [],
        kind: 'affiliate',
        group: 'garam-group',
        parent: 'garam-group',
      },
    ]);
    expect(toOrganizations('# university\n한빛외국어대학교|Hanbit Foreign\n')[0]!.aliases).toContain('한빛외대');
    expect(toId("L'Oreal S+P")).toBe('loreal-s-plus-p');
  });
});
