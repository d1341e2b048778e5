// A record's id in; a share from 0 to 1 out: who of a lane stands higher, whatever else is told there.

/**
 * FNV-1a with a last mixing of its bits (murmur's). Made of the id alone: what a document adds turns no two others about.
 * Of what is known of an event (its date, how long, how important) none parts neighbours as well, at every zoom.
 */
export function heightKey(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
