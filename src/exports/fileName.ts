// What a file is called: what it holds, and the day of the newest document in it. Same data, same name.
import type { Indexed } from '../model/index.ts';

/** `yeonpyo-investment-2021-05-17.csv`; without any dateline the day is left out. */
export function fileName(indexed: Indexed, what: string, extension: string): string {
  const newest = indexed.dataset.documents
    .map((d) => d.published?.slice(0, 10) ?? '')
    .sort()
    .at(-1);
  return ['yeonpyo', what, newest].filter(Boolean).join('-') + `.${extension}`;
}
