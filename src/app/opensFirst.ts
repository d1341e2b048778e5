// An address's part after `#` in; whether it asks for the first view as everybody sees it, out.
import { FIRST_STATE, readAddress, toAddress } from '../model/state.ts';

/** True where only language and theme differ from the first state: nothing narrowed, opened or wrong. */
export function opensFirst(hash: string): boolean {
  const { state, problems } = readAddress(hash);
  return !problems.length && toAddress({ ...state, lang: null, theme: null }) === toAddress(FIRST_STATE);
}
