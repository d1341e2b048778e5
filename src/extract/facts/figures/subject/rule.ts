// What a rule for the subject of a figure is: it takes the context and finds one, or declines.
import type { EntityMention, OrganizationMention } from '../../../types.ts';
import type { FigureContext } from '../context.ts';

export interface FigureSubject {
  subject: string;
  rule: string;
  from: 'stated' | 'implied';
}

export type SubjectRule = (context: FigureContext) => FigureSubject | undefined;

export const stated = (subject: string, rule: string): FigureSubject => ({
  subject,
  rule: `subject:${rule}`,
  from: 'stated',
});
export const implied = (subject: string, rule: string): FigureSubject => ({
  ...stated(subject, rule),
  from: 'implied',
});

/** Whom a mention names; a bare `회사` is whoever the text is about, not who was last named. */
export function namedBy({ sentence }: FigureContext, mention: EntityMention): string | undefined {
  if (BARE.has(mention.text) && sentence.topic?.kind === 'organization') return sentence.topic.name;
  return organizationOf(mention);
}
const BARE = new Set(['회사', '업체', '기업']);

/** The organization that an entity stands for: a person stands for the one whose post it is. */
export const organizationOf = (mention: EntityMention): string | undefined =>
  mention.kind === 'organization' ? mention.name : mention.organization;

export const organizationsBefore = ({ sentence, quantity }: FigureContext): OrganizationMention[] =>
  sentence.organizations.filter((mention) => mention.end <= quantity.start);

/** The last of them. */
export const organizationBefore = ({ sentence, quantity }: FigureContext): OrganizationMention | undefined =>
  sentence.organizations.findLast((mention) => mention.end <= quantity.start);
