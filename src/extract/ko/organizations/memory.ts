// Organizations as a document names them in, the one that a later word means out.
import type { OrganizationKind } from '../../../model/index.ts';
import { readCaseBehind } from '../particles.ts';
import type { Entity } from './directory.ts';

/** How many mentions back a short form or `이 회사` looks. */
const REACH = 200;

/** What a reader has in mind while reading on: what was named last, and where. */
export class Memory {
  private named: { entity: Entity; text: string; end: number }[] = [];

  keep(entity: Entity, text: string, end: number): void {
    this.named.push({ entity, text, end });
    if (this.named.length > 2 * REACH) this.named = this.named.slice(-REACH);
  }

  /** Of several that a short form may mean: the one named last, else the first. */
  lastOf(meant: readonly Entity[]): Entity | undefined {
    return this.named.findLast(({ entity }) => meant.includes(entity))?.entity ?? meant[0];
  }

  /** What `이 회사` means: the last of such a kind that stood as topic or subject, else the last that was named. */
  pointedAt(kinds: readonly OrganizationKind[]): Entity | undefined {
    const fits = this.named.filter(({ entity }) => kinds.includes(entity.kind));
    const isTopic = ({ text, end }: { text: string; end: number }) => {
      const kase = readCaseBehind(text, end).case;
      return kase === 'topic' || kase === 'subject';
    };
    return (fits.findLast(isTopic) ?? fits.at(-1))?.entity;
  }
}
