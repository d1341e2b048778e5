// A word in; whether it is a place where somebody makes or sells things out: 아산공장, 이천센터, 동탄점.
import { PLACES } from '../commonWords.ts';
import { isMunicipal } from '../municipalities.ts';

const STORE = /^[가-힣]{2,4}(?<!면세|백화|[상양백서과제편전할음매반시총자복장품])점$/;
/** One of somebody's shops: 동탄점; none of 과자점, 백화점, 서점. */
export const isStore = (stem: string): boolean => STORE.test(stem);

const SITE = /^([가-힣]{2,3}?)(?:제?[1-9])?(공장|사업장|조선소|제철소|점|물류센터|센터|캠퍼스)$/;
export function isSite(stem: string): boolean {
  const [, place, kind] = SITE.exec(stem) ?? [];
  if (place === undefined || kind === '캠퍼스') return false;
  return kind === '공장' || isStore(stem) || isPlace(place);
}

/** As above, by a place that everybody knows, so that whose it is stands before it. */
export function isSiteAt(stem: string): boolean {
  const place = SITE.exec(stem)?.[1];
  return place !== undefined && isPlace(place);
}

const isPlace = (word: string): boolean => PLACES.has(word) || isMunicipal(word);
