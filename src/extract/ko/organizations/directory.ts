// Candidates of one document in, organizations out: spellings, short forms and abbreviations of one name joined.
import { shortOfUniversity } from '../../../catalog/organizations/table.ts';
import type { CatalogOrganization } from '../../../catalog/types.ts';
import type { OrganizationKind } from '../../../model/index.ts';
import { Candidate } from './candidate.ts';
import { catalogNames, catalogOrganization } from './catalogNames.ts';
import { COMPANIES } from './apposition.ts';
import { ACRONYMS, isCommon, isTranscribed, NOT_ORGANIZATIONS, PLACES } from './commonWords.ts';
import { readNameable } from './nameable.ts';
import { compact, NameIndex } from './nameIndex.ts';
import { readSuffix } from './suffixes.ts';

/** One organization as a document names it. */
export interface Entity {
  name: string;
  kind: OrganizationKind;
  entry?: CatalogOrganization | undefined;
  /** Canonical name of the organization right above. */
  parent?: string;
  /** Every form that the document uses, with its count. */
  forms: Map<string, number>;
  /** Of a unit: the spellings of its own words, without the parent and places; and those. */
  cores?: string[];
  places?: string[];
}

/** 가람대학교병원 and 가람대병원 are one, 가람대학교남산병원 and 가람대남산병원. */
const shortUniversity = (name: string): string =>
  name.replace(/대학교(?=[가-힣]{0,8}(?:병원|의료원)|산학협력단)/u, '대');

/** `인공지능(AI)원팀` is also 인공지능원팀 and AI원팀. */
function spellings(core: readonly string[]): string[] {
  const whole = shortUniversity(compact(core.join('')));
  const bracket = /^(.*?)\(([^)]*)\)(.*)$/.exec(core.join(' '));
  return bracket ? [whole, compact(bracket[1]! + bracket[3]!), compact(bracket[2]! + bracket[3]!)] : [whole];
}

/** Parts of universities that are no organizations of their own. */
const DEPARTMENT = /(?:학과|학부|교실|전공|캠퍼스)$/;

const richness = (candidate: Candidate) =>
  (candidate.parent ? 100 : 0) + 20 * (candidate.places?.length ?? 0) + compact(candidate.core!.join('')).length;

const KIND_BY_MARK = /㈜|\(주\)|주식회사|유한회사|\(유\)/g;
const clean = (name: string) =>
  /[^가-힣A-Za-z0-9]|회사/.test(name)
    ? name.replace(KIND_BY_MARK, '').replace(/\s+/g, ' ').trim().replace(/^미 /, '미국 ')
    : name;

/** A short form longer than this, in letters, is no short form. */
const LONGEST_SHORT_FORM = 30;
/** `학교는` of 솔내과학고, `상의는` of 솔내상공회의소. */
const CALLED_ALSO: Readonly<Record<string, RegExp>> = {
  학교: /(?:[가-힣]{2}고|고교|[가-힣]대)$/u,
  상의: /상공회의소$/u,
};
/** So many units of one name are compared, and no more: time stays in proportion to the text. */
const MOST_NAMESAKES = 100;

/** `가람(GARAM) 2호 펀드` is 가람 2호 펀드 further down. */
const GLOSS_WITHIN = /(?<=[가-힣]) ?\([A-Za-z][^()]{0,30}\)(?= ?[가-힣])/;

/** `반도체공학과` is another than `시스템반도체공학과`. */
const SUBJECT = /(?:학과|학부|전공)$/u;

/** The organizations of one document. Built from all its candidates at once, since the fullest form may come last. */
export class Directory {
  readonly entities: Entity[] = [];
  /** Names that hold in this document alone: abbreviations, short forms, names never heard of. */
  readonly names = new NameIndex<Entity>();
  private byKey = new Map<string | CatalogOrganization, Entity>();
  /** Units by every tail of their own words: an entity is looked up by any short form of it. */
  private byTail = new Map<string, Entity[]>();
  private hasUnits = false;
  private byHead = new Map<string, readonly Entity[]>();

  constructor(candidates: readonly Candidate[]) {
    // 가람전자 반도체연구소 is 반도체연구소 further down, whoever reads that
    const owned = new Set(candidates.flatMap(({ parent, core }) => (parent && core?.length === 1 ? core : [])));
    for (const candidate of candidates)
      if (!candidate.core && !candidate.entry && owned.has(candidate.name) && OWN_WORD.test(` ${candidate.name}`)) {
        candidate.core = [candidate.name];
        candidate.places = [];
      }
    const units = candidates.filter((candidate) => candidate.core);
    this.hasUnits = units.length > 0;
    for (const candidate of candidates) if (!candidate.core) this.place(candidate);
    if (this.hasUnits) for (const unit of units.sort((a, b) => richness(b) - richness(a))) this.placeUnit(unit);
    for (const entity of this.entities) if (!entity.entry) this.settleName(entity);
    for (const entity of this.entities) this.nameInDocument(entity);
    if (this.hasUnits) this.nameByOwnWord();
  }

  /** Another name of an entity, as the document introduces it; false where the catalogue gives that name to another. */
  addAlias(entity: Entity, alias: string): boolean {
    const other = catalogNames().get(alias);
    if (other && other !== entity.entry) return false;
    count(entity, alias);
    this.names.add(alias, entity);
    return true;
  }

  private place(candidate: Candidate): void {
    // What the catalogue knows needs no form of its own: its name is settled.
    const name = candidate.entry ? candidate.name : clean(candidate.name);
    const entry = candidate.entry ?? catalogNames().get(name) ?? undefined;
    const bare = name.replace(GLOSS_WITHIN, '');
    const key = entry ?? keyOf(compact(bare));
    let entity = this.byKey.get(key);
    if (!entity) {
      entity = { name: entry?.ko ?? name, kind: entry?.kind ?? candidate.kind, entry, forms: new Map() };
      const parent = entry ? entry.parent && catalogOrganization(entry.parent)?.ko : this.parentOf(candidate);
      if (parent) entity.parent = parent;
      this.byKey.set(key, entity);
      this.entities.push(entity);
      // 가람 AI연구원 of the catalogue takes its short form AI연구원 like any unit.
      if (entry && this.hasUnits && readSuffix(entry.ko)) this.setCores(entity, [compact(entry.ko)]);
    }
    // 스타트업 가람랩: the text's own word for it.
    if (!entity.entry && candidate.rule.endsWith('apposition')) entity.kind = candidate.kind;
    count(entity, name);
    if (bare !== name) count(entity, bare);
    candidate.meant = [entity];
  }

  private setCores(entity: Entity, cores: string[]): void {
    entity.cores = cores;
    for (const core of new Set(cores))
      for (let at = Math.max(0, core.length - LONGEST_SHORT_FORM); at < core.length; at++) {
        const tail = core.slice(at);
        const list = this.byTail.get(tail);
        if (!list) this.byTail.set(tail, [entity]);
        else if (list.length < MOST_NAMESAKES && !list.includes(entity)) list.push(entity);
      }
  }

  /** The organizations of the document whose names end so: `재단은`. */
  endingIn(head: string): readonly Entity[] {
    let list = this.byHead.get(head);
    if (!list) {
      const also = CALLED_ALSO[head];
      list = this.entities.filter(({ name }) => name !== head && (name.endsWith(head) || also?.test(name)));
      this.byHead.set(head, list);
    }
    return list;
  }

  private parentOf({ parent }: Candidate): string | undefined {
    if (!parent) return undefined;
    return parent.entry?.ko ?? this.byKey.get(keyOf(compact(clean(parent.text))))?.name ?? clean(parent.text);
  }

  private placeUnit(unit: Candidate): void {
    // 한빛대 식품공학과와: who acts by a department is the university
    if (unit.parent && DEPARTMENT.test(unit.name)) {
      const above = new Candidate(unit.start, unit.end, 'shape', 'university', unit.parent.text);
      above.entry = unit.parent.entry;
      if (readSuffix(above.entry?.ko ?? above.name)?.kind === 'university') {
        this.place(above);
        unit.meant = above.meant;
        return;
      }
    }
    // 스타트업 가람랩: what is introduced as a company is no unit where it stands alone.
    const whole = unit.parent ? undefined : this.byKey.get(keyOf(compact(clean(unit.name))));
    if (whole) {
      count(whole, clean(unit.name));
      unit.meant = [whole];
      return;
    }
    const cores = spellings(unit.core!);
    const parent = this.parentOf(unit);
    const near = new Set(cores.flatMap((core) => this.byTail.get(core) ?? []));
    const fits = [...near].filter((entity) => {
      if (parent && entity.parent !== parent) return false;
      if (!unit.places!.every((place) => entity.places?.includes(place) || place === entity.parent)) return false;
      if (
        entity.cores!.some((full) =>
          cores.some((core) => full === core || (core.length >= 3 && !SUBJECT.test(core) && full.endsWith(core))),
        )
      )
        return true;
      // 생명과학 하노이 법인 and 하노이 법인: the same place sets both apart.
      return unit.places!.length > 0;
    });
    const name = clean(unit.name);
    const exact = fits.filter((entity) => entity.forms.has(name));
    const meant = exact.length ? exact : fits;
    if (meant.length) {
      if (meant.length === 1) count(meant[0]!, name);
      unit.meant = meant;
      return;
    }
    const entity: Entity = { name, kind: unit.kind, forms: new Map(), places: unit.places };
    this.setCores(entity, cores);
    if (parent) entity.parent = parent;
    count(entity, name);
    this.entities.push(entity);
    unit.meant = [entity];
  }

  /** The fullest form is the name; of equally full ones the most frequent, then the one with fewer blanks. */
  private settleName(entity: Entity): void {
    if (entity.forms.size < 2) {
      for (const form of entity.forms.keys()) entity.name = form;
      return;
    }
    const rank = ([form, times]: [string, number]) => compact(form).length * 1e4 + times * 100 - form.length;
    entity.name = [...entity.forms].sort((a, b) => rank(b) - rank(a))[0]![0];
  }

  /** 한빛대 산학협력단 is 산학협력단 further down, as long as no other ends so. */
  private nameByOwnWord(): void {
    const owners = new Map<string, Entity | null>();
    for (const entity of this.entities) {
      const own = OWN_WORD.exec(entity.name)?.[1];
      if (own) owners.set(own, owners.has(own) ? null : entity);
    }
    for (const [own, entity] of owners)
      if (entity?.parent && entity.cores && !catalogNames().get(own) && !NOT_ORGANIZATIONS.has(own))
        this.names.add(own, entity);
  }

  private nameInDocument(entity: Entity): void {
    if (!entity.entry) {
      for (const form of entity.forms.keys()) this.names.add(form, entity);
      // 가람대학교 is 가람대 further down, 가람금융지주 가람금융.
      if (/[가-힣]{2}(?:대학교|금융지주)$/.test(entity.name)) {
        this.names.add(entity.name.slice(0, -2), entity);
        this.names.add(shortOfUniversity(entity.name), entity);
      }
    }
    if (entity.kind !== 'fund') for (const short of shortForms(entity)) this.names.add(short, entity);
  }

  /** 누리솔 딥테크 2호 펀드 is 누리솔 further down, as long as no house is called so. To be asked once all others have their names. */
  nameFunds(): void {
    for (const entity of this.entities)
      if (entity.kind === 'fund')
        for (const short of shortForms(entity)) if (!this.names.get(short)) this.names.add(short, entity);
  }
}

/** The last word of a unit's name, by what it works on. */
const OWN_WORD =
  / ([가-힣A-Z&]{2,}(?:연구원|연구소|연구센터|기술원|협력단|사업단|추진단|지원단|사업부|사업본부|본부|[가-힣]센터))$/u;

/** Long and short of one name: 가람대학교 and 가람대, 가람외국어대학교 and 가람외대. */
const LONG_ENDS: readonly (readonly [string, number])[] = [
  ['대학교', 2],
  ['금융지주', 2],
  ['엔터테인먼트', 4],
];
/** 나래씨브이에스 and 나래CVS are one: letters as they are said, two or more of them. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  '에이치h 더블유w 에이a 에프f 아이i 제이j 케이k 에스s 브이v 엑스x 와이y 제트z 아르r 비b 씨c 시c 디d 이e 지g 엘l 엠m 엔n 오o 피p 큐q 알r 티t 유u 앤&'
    .split(' ')
    .map((said) => [said.slice(0, -1), said.at(-1)!]),
);
const ONE_LETTER = new RegExp([...LETTERS.keys()].join('|'), 'g');
const SAID_LETTERS = new RegExp(`(?:${[...LETTERS.keys()].join('|')}){2,}`, 'g');
const spelt = (name: string): string =>
  name.replace(SAID_LETTERS, (said) => said.replace(ONE_LETTER, (one) => LETTERS.get(one)!));

function keyOf(written: string): string {
  const name = spelt(shortOfUniversity(shortUniversity(written)));
  for (const [end, more] of LONG_ENDS) if (name.endsWith(end)) return name.slice(0, -more);
  return name;
}

/** 나래온 타일랜드: the arm of 나래온 in a country. */
export const isArmAbroad = (name: string): boolean => ARM_ABROAD.test(name);
const ARM_ABROAD =
  / (?:타일랜드|재팬|차이나|아메리카|USA|유에스에이|유럽|비나|베트남|인디아|인도네시아|싱가포르|말레이시아|필리핀|홍콩|타이완|캐나다|멕시코|브라질|오스트레일리아|미국|일본|중국|아시아|태국|대만|호주|독일|프랑스|영국|폴란드|헝가리|튀르키예|인도|두바이|상하이|베이징)$/u;

/** Of these a house has several, or somebody else goes by the same name. */
const OF_A_HOUSE = /(?:그룹|홀딩스|지주회사|금융지주|재단|협회|은행)$/u;

/** What 달보드레소프트 may be called further down: its own part, where that is no everyday word. */
export function stemOf({ name, kind, entry }: Pick<Entity, 'name' | 'kind' | 'entry'>): string | undefined {
  if (entry || name.length < 5 || !COMPANIES.has(kind) || name.includes(' ') || OF_A_HOUSE.test(name)) return undefined;
  const { at = 0, suffix = '' } = readSuffix(name) ?? {};
  // 로엘 of 로엘엔터테인먼트
  if (at < 2 || (at < 3 && !(suffix.length > 3 && isTranscribed(name.slice(0, at))))) return undefined;
  const stem = name.slice(0, at);
  // 가루다: what looks like a verb's end is the name's
  const nameable = readNameable(stem) ?? readNameable(`${stem}에`);
  return nameable?.own && nameable.noun === stem && nameable.personal < 2 && !catalogNames().get(stem)
    ? stem
    : undefined;
}

function count(entity: Entity, form: string): void {
  entity.forms.set(form, (entity.forms.get(form) ?? 0) + 1);
}

const shortOfEntry = new Map<CatalogOrganization, readonly string[]>();

/** What a document calls an organization after it has given the full name once, and the catalogue nobody. */
function shortForms(entity: Entity): readonly string[] {
  const { entry } = entity;
  if (!entry) {
    const blank = entity.name.indexOf(' ');
    const first = entity.name.slice(0, Math.max(0, blank));
    return first.length >= 2 &&
      !isArmAbroad(entity.name) &&
      !entity.cores &&
      !isCommon(first) &&
      !ACRONYMS.has(first) &&
      !PLACES.has(first) &&
      !catalogNames().get(first)
      ? [first]
      : [];
  }
  let short = shortOfEntry.get(entry);
  if (!short) shortOfEntry.set(entry, (short = [...withoutGroup(entry), ...(entry.shorts ?? [])]));
  return short;
}

/** The group's name left out: 전자연구소 of a group's 가람 전자연구소. */
function withoutGroup({ ko, group }: CatalogOrganization): string[] {
  const above = group ? catalogOrganization(group) : undefined;
  if (!above) return [];
  return [above.ko.replace(/그룹$/, ''), ...above.aliases]
    .map((name) => (ko.startsWith(name) ? ko.slice(name.length).trim() : ''))
    .filter((tail) => tail.length >= 4 && readSuffix(tail)?.at !== 0 && !isCommon(tail) && !catalogNames().get(tail));
}
