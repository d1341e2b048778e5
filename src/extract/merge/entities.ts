// The mentions of all documents in; tables of organizations and people, and who a name means, out.
import type { Evidence, Organization, OrganizationKind, Person } from '../../model/index.ts';
import { organizations as catalog } from '../../catalog/organizations/index.ts';
import type { Extraction } from '../extraction.ts';
import { ACRONYMS } from '../ko/organizations/commonWords.ts';
import type { EntityMention, OrganizationMention, PersonMention } from '../types.ts';
import { toEvidence, uniteEvidence } from './evidence.ts';
import { nameKey, slugOfName } from './ids.ts';

const byCatalogId = new Map(catalog.map((entry) => [entry.id, entry]));
const byName = new Map(catalog.flatMap((entry) => [entry.ko, ...entry.aliases].map((name) => [nameKey(name), entry])));

/** What the ending of a name that only a fact gives says of it. */
const KINDS: readonly (readonly [RegExp, OrganizationKind])[] = [
  [/(?:펀드|투자조합|벤처조합|기금)$/u, 'fund'],
  [/(?:연구소|연구원|랩|Lab)$/u, 'research-institute'],
  [/(?:대학교|대|대학원)$/u, 'university'],
  [/(?:병원|의료원)$/u, 'hospital'],
  [/(?:연합체|협의체|컨소시엄|동맹|얼라이언스|원팀|협회)$/u, 'consortium'],
  [/(?:팀|실|본부|센터|조직|부문|추진단|사업부|대학|학교|아카데미)$/u, 'department'],
];
export const kindOfName = (name: string): OrganizationKind =>
  KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'company';

/** Words that stand for an organization and are no name of it. */
const ANAPHOR =
  /^(?:이|그|동|당|해당|같은|양|두|자|각)\s?(?:사|회사|기업|기관|그룹|대학|연구소|연구원|곳|펀드|업체|측)|^(?:그룹|회사|펀드|연구원|대학|본사|회사 측)$/u;

/** The id of an organization's name: the catalogue's, else made of the name. */
const idOfName = (name: string, catalogId?: string): string =>
  // SPC를 설립했다: letters of everybody's, unless they have been read as the name of one
  catalogId ?? (ACRONYMS.has(name) ? undefined : byName.get(nameKey(name))?.id) ?? slugOfName(name);

/** What a name can be told apart by: a fund and a company of one name are two. */
const COMPANIES: ReadonlySet<OrganizationKind> = new Set([
  'group',
  'affiliate',
  'company',
  'startup',
  'venture-capital',
]);
const classOf = (kind: OrganizationKind): string | undefined =>
  kind === 'department' ? undefined : COMPANIES.has(kind) ? 'company' : kind;
/** A kind that only stands in for one not said. */
const UNSAID = /acting|named-before/u;

type Mentions<T> = Map<string, { extraction: Extraction; mention: T }[]>;

function note<T>(mentions: Mentions<T>, id: string, extraction: Extraction, mention: T): void {
  const known = mentions.get(id);
  if (known) known.push({ extraction, mention });
  else mentions.set(id, [{ extraction, mention }]);
}

interface OrganizationEntry {
  id: string;
  ko: string;
  en?: string;
  aliases: Set<string>;
  kind: OrganizationKind;
  parent?: string;
  group?: string;
  evidence: Evidence[];
}
interface PersonEntry {
  id: string;
  ko: string;
  roles: Map<string, { title: string; organization?: string; date?: string }>;
  evidence: Evidence[];
}

const byDate = (a: { date?: string; title: string }, b: { date?: string; title: string }): number => {
  const [x, y] = [`${a.date ?? ''} ${a.title}`, `${b.date ?? ''} ${b.title}`];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** Who is who over all documents given. Names are looked up as the facts write them. */
export class Entities {
  private readonly organizations = new Map<string, OrganizationEntry>();
  private readonly people = new Map<string, PersonEntry>();
  private readonly used = new Set<string>();
  /** Mentions by id: few of those named stand in a fact, so that an entry is made only of one asked for. */
  private readonly organizationMentions: Mentions<OrganizationMention> = new Map();
  private readonly personMentions: Mentions<PersonMention> = new Map();

  /** By document and id of the name: the id of a namesake of another kind than the first document's. */
  private readonly namesakes = new Map<string, string>();

  constructor(extractions: readonly Extraction[]) {
    if (extractions.length > 1) this.tellNamesakesApart(extractions);
    for (const extraction of extractions)
      for (const { organizations, people } of extraction.article.sentences) {
        for (const mention of organizations)
          note(
            this.organizationMentions,
            this.idIn(extraction.input.id, mention.name, mention.catalogId),
            extraction,
            mention,
          );
        for (const mention of people) note(this.personMentions, slugOfName(mention.name), extraction, mention);
      }
  }

  /** One name is one organization within a document; in another that says another kind of it, it is another one. */
  private tellNamesakesApart(extractions: readonly Extraction[]): void {
    const first = new Map<string, string>();
    for (const { input, article } of extractions) {
      const said = new Map<string, string>();
      for (const { organizations } of article.sentences)
        for (const { name, catalogId, rule, organizationKind } of organizations) {
          const id = idOfName(name, catalogId);
          const found = classOf(organizationKind);
          if (found && !byCatalogId.has(id) && !UNSAID.test(rule) && !said.has(id)) said.set(id, found);
        }
      for (const [id, found] of said) {
        const known = first.get(id);
        if (known === undefined) first.set(id, found);
        else if (known !== found) this.namesakes.set(`${input.id}\u001f${id}`, `${id}-${found}`);
      }
    }
  }

  private idIn(document: string | undefined, name: string, catalogId?: string): string {
    const id = idOfName(name, catalogId);
    return (this.namesakes.size && this.namesakes.get(`${document}\u001f${id}`)) || id;
  }

  /** The entry of an id, made of its mentions the first time that it is asked for. */
  private organization(id: string): OrganizationEntry | undefined {
    const mentions = this.organizationMentions.get(id);
    if (mentions) {
      this.organizationMentions.delete(id);
      for (const { extraction, mention } of mentions) this.addOrganization(extraction, mention);
    }
    return this.organizations.get(id);
  }

  private person(id: string): PersonEntry | undefined {
    const mentions = this.personMentions.get(id);
    if (mentions) {
      this.personMentions.delete(id);
      for (const { extraction, mention } of mentions) this.addPerson(extraction, mention);
    }
    return this.people.get(id);
  }

  private hasOrganization(id: string): boolean {
    return this.organizations.has(id) || this.organizationMentions.has(id);
  }

  private entry(id: string, name: string, kind: OrganizationKind): OrganizationEntry {
    let entry = this.organization(id);
    if (!entry) {
      const known = byCatalogId.get(id);
      entry = {
        id,
        ko: known?.ko ?? name,
        ...(known && { en: known.en }),
        aliases: new Set(known?.aliases),
        kind: known?.kind ?? kind,
        ...(known?.parent && { parent: known.parent }),
        ...(known?.group && { group: known.group }),
        evidence: [],
      };
      this.organizations.set(id, entry);
    }
    if (name !== entry.ko) entry.aliases.add(name);
    return entry;
  }

  private addOrganization(extraction: Extraction, mention: OrganizationMention): void {
    const document = extraction.input.id;
    const id = this.idIn(document, mention.name, mention.catalogId);
    const entry = this.entry(id, mention.name, mention.organizationKind);
    const surface = mention.text.trim();
    const isNew = !entry.evidence.some((e) => e.document === extraction.input.id && e.quote === surface);
    if (surface !== entry.ko && !ANAPHOR.test(surface)) entry.aliases.add(surface);
    if (mention.parent && !entry.parent) entry.parent = this.idIn(document, mention.parent);
    if (isNew) entry.evidence.push(toEvidence(extraction, mention, mention.rule));
  }

  private addPerson(extraction: Extraction, mention: PersonMention): void {
    const id = slugOfName(mention.name);
    const entry: PersonEntry = this.people.get(id) ?? { id, ko: mention.name, roles: new Map(), evidence: [] };
    this.people.set(id, entry);
    const surface = mention.text.trim();
    if (!entry.evidence.some((e) => e.document === extraction.input.id && e.quote === surface))
      entry.evidence.push(toEvidence(extraction, mention, mention.rule));
    // `허가람 씨`: no post
    if (!mention.title || mention.title === '씨') return;
    const organization =
      mention.organization === undefined ? undefined : this.idIn(extraction.input.id, mention.organization);
    const key = `${mention.title}\u001f${organization ?? ''}`;
    const date = extraction.article.published;
    const known = entry.roles.get(key);
    // A post is known to be held on the first day on which a document names it.
    if (!known || (date && known.date && date < known.date))
      entry.roles.set(key, { title: mention.title, ...(organization && { organization }), ...(date && { date }) });
  }

  /** The id of whom a fact names, who from now on is in the tables; a name that no mention has gets the fact's evidence. */
  resolve(name: string, evidence: readonly Evidence[], mention?: EntityMention): string {
    const person = this.person(slugOfName(name));
    const id = this.idIn(evidence[0]?.document, name);
    const isOrganization = this.hasOrganization(id);
    if (person && !isOrganization && mention?.kind !== 'organization') {
      this.used.add(person.id);
      return person.id;
    }
    const entry = this.entry(id, name, kindOfName(name));
    if (!entry.evidence.length) entry.evidence.push(...evidence);
    this.use(entry.id);
    return entry.id;
  }

  /** The id of an organization that the documents name, or undefined: a subject may be a place or a program. */
  find(name: string, document?: string): string | undefined {
    const id = this.idIn(document, name);
    return this.isNamed(id) ? id : undefined;
  }

  /** The Korean and English names behind an id, for titles. */
  nameOf(id: string): { ko: string; en?: string; person?: boolean } | undefined {
    const found = this.organization(id) ?? this.person(id);
    if (!found) return undefined;
    return { ko: found.ko, ...('en' in found && found.en && { en: found.en }), person: this.isPerson(id) };
  }

  isPerson(id: string): boolean {
    return !this.hasOrganization(id) && this.person(id) !== undefined;
  }

  use(id: string): void {
    if (this.used.has(id)) return;
    this.used.add(id);
    const entry = this.organization(id);
    for (const above of [entry?.parent, entry && this.groupOf(entry)])
      if (above && this.isNamed(above)) this.use(above);
  }

  private isNamed(id: string): boolean {
    return !!this.organization(id)?.evidence.length;
  }

  /** The group at the top: its own, else that of what stands above it. */
  private groupOf(entry: OrganizationEntry, seen = new Set<string>()): string | undefined {
    if (entry.group || !entry.parent || seen.has(entry.id)) return entry.group;
    const above = this.organization(entry.parent);
    return above?.kind === 'group' ? above.id : above && this.groupOf(above, seen.add(entry.id));
  }

  /** The tables: only whom a fact names, and those above them that a document names too. */
  tables(): { organizations: Organization[]; people: Person[] } {
    for (const id of [...this.used])
      for (const role of this.person(id)?.roles.values() ?? [])
        if (role.organization && this.isNamed(role.organization)) this.use(role.organization);
    const named = (id: string | undefined): id is string => id !== undefined && this.used.has(id) && this.isNamed(id);
    const aboveOf = (key: 'group' | 'parent', id: string | undefined, o: OrganizationEntry) =>
      named(id) && id !== o.id ? { [key]: id } : {};
    const sort = <T extends { id: string }>(rows: T[]): T[] => rows.sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
      organizations: sort(
        [...this.organizations.values()]
          .filter((o) => named(o.id))
          .map((o) => ({
            id: o.id,
            name: { ko: o.ko, ...(o.en && { en: o.en }) },
            aliases: [...o.aliases].filter((alias) => alias !== o.ko && alias !== o.en).sort(),
            kind: o.kind,
            ...aboveOf('group', this.groupOf(o), o),
            ...aboveOf('parent', o.parent, o),
            evidence: uniteEvidence(o.evidence),
          })),
      ),
      people: sort(
        [...this.people.values()]
          .filter((p) => this.used.has(p.id) && !this.hasOrganization(p.id))
          .map((p) => ({
            id: p.id,
            name: { ko: p.ko },
            roles: [...p.roles.values()]
              .map(({ title, organization, date }) => ({
                title,
                ...(organization && this.used.has(organization) && this.isNamed(organization) && { organization }),
                ...(date && { date }),
              }))
              .sort((a, b) => byDate(a, b)),
            evidence: uniteEvidence(p.evidence),
          })),
      ),
    };
  }
}
