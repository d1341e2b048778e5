// A filtered dataset in; the same with only the organizations and people that its facts name out.
import type { Dataset } from '../model/index.ts';

/** What a kept organization belongs to stays with it, so that every id still resolves. */
export function narrowEntities(dataset: Dataset): Dataset {
  const named = new Set([
    ...dataset.events.flatMap((e) => e.participants.map((p) => p.entity)),
    ...dataset.figures.map((f) => f.subject),
    ...dataset.relations.flatMap((r) => [r.source, r.target]),
  ]);
  for (const person of dataset.people)
    if (named.has(person.id)) for (const role of person.roles) if (role.organization) named.add(role.organization);
  const organizations = new Map(dataset.organizations.map((o) => [o.id, o]));
  // Parents of parents too: the set grows while it is walked.
  for (const id of named) {
    const organization = organizations.get(id);
    if (organization?.group) named.add(organization.group);
    if (organization?.parent) named.add(organization.parent);
  }
  return {
    ...dataset,
    organizations: dataset.organizations.filter((o) => named.has(o.id)),
    people: dataset.people.filter((p) => named.has(p.id)),
  };
}
