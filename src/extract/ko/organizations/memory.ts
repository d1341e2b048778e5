// Organizations as a document names them in, the one that a later word means out.
import type { OrganizationKind } from '../../../model/index.ts';
import type { Case } from '../../types.ts';
import type { Entity } from './directory.ts';

/** How many organizations back a short form or `이 회사` looks. */
const REACH = 50;

/** What a reader has in mind while reading on: the organizations named last, and those the sentences were about. */
export class Memory {
  private recent: Entity[] = [];
  private topics: Entity[] = [];

  keep(entity: Entity, kase: Case): void {
    this.recent = toFront(this.recent, entity);
    if (kase === 'topic' || kase === 'subject') this.topics = toFront(this.topics, entity);
  }

  /** Of several that a short form may mean: the one named last, else the first. */
  lastOf(meant: readonly Entity[]): Entity | undefined {
    return this.recent.find((entity) => meant.includes(entity)) ?? meant[0];
  }

  /** What `이 회사` means: the last topic of such a kind, else the last that was named. */
  pointedAt(kinds: readonly OrganizationKind[]): Entity | undefined {
    const fits = ({ kind }: Entity) => kinds.includes(kind);
    return this.topics.find(fits) ?? this.recent.find(fits);
  }
}

const toFront = (list: readonly Entity[], entity: Entity) =>
  list[0] === entity ? (list as Entity[]) : [entity, ...list.filter((other) => other !== entity)].slice(0, REACH);
