// A mention and the organization that it means in; the same words as that organization's mention out.
import type { OrganizationMention } from '../../types.ts';

/** `이 회사` of 가람전자; the very same mention where it is of that name already. */
export function pointTo(
  one: OrganizationMention,
  { name, organizationKind, catalogId, parent }: OrganizationMention,
): OrganizationMention {
  if (one.name === name) return one;
  const { kind, start, end, text, rule } = one;
  return {
    ...{ kind, start, end, text, rule, name, organizationKind },
    ...(catalogId && { catalogId }),
    ...(parent && { parent }),
  };
}
