// The words that records may use and that do not grow with the catalogue: DATA.md's closed lists.

/** How a number bounds the quantity that it stands for: `약` about, `이상` at-least, `넘는` more-than, `최대` at-most, `미만` less-than. */
export const BOUNDS = ['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than'] as const;
export type Bound = (typeof BOUNDS)[number];

/** `actual` holds or happened; `planned` will be done; `target` is meant to be reached. */
export const STATUSES = ['actual', 'planned', 'target'] as const;
export type Status = (typeof STATUSES)[number];

/** Whether an event has happened, is going on, or is meant to happen. */
export const MODALITIES = ['occurred', 'ongoing', 'planned'] as const;
export type Modality = (typeof MODALITIES)[number];

/** What a number repeats by: `매년 100명` is per-year. */
export const RATES = ['per-day', 'per-week', 'per-month', 'per-quarter', 'per-year'] as const;
export type Rate = (typeof RATES)[number];

export const ORGANIZATION_KINDS = [
  'group',
  'affiliate',
  'company',
  'startup',
  'venture-capital',
  'fund',
  'university',
  'research-institute',
  'consortium',
  'public-body',
  'hospital',
  'department',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export const RELATION_TYPES = [
  'partnership',
  'education',
  'investment',
  'membership',
  'affiliation',
  'acquisition',
  'supply',
  'management',
  'tenancy',
  'visit',
  'litigation',
  'rivalry',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** Relation types whose two ends are equals. */
export const UNDIRECTED: ReadonlySet<string> = new Set<RelationType>([
  'partnership',
  'education',
  'litigation',
  'rivalry',
]);

export const ROLES = [
  'founder',
  'founded',
  'party',
  'investor',
  'recipient',
  'manager',
  'acquirer',
  'acquired',
  'operator',
  'partner',
  'member',
  'consortium',
  'lead',
  'appointee',
  'organization',
  'visitor',
  'host',
  'attendee',
  'presenter',
  'announcer',
  'owner',
] as const;
export type Role = (typeof ROLES)[number];

export const LANGUAGES = ['ko', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in both languages of the product. */
export type Label = Record<Language, string>;

/** Raised when a change of the shape makes old files unreadable. */
export const SCHEMA_VERSION = 1;
