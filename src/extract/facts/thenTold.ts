// The words of a sentence up to a deed or a number in; whether they say that it was when what was told before happened, out.

const DEED =
  '(?:설립|출범|창업|창립|인수|합병|투자|계약|체결|협약|상장|개장|개점|출시|도입|준공|분사|분할|취임)\\s(?:시점\\s)?';
const THEN = new RegExp(
  `^(?:(?:[^\\s,.]+\\s){0,2}[^\\s,.]+[은는이가도]\\s)?(?:(?:그\\s|${DEED})?당시|그때|그해)(?:에는?|엔|의)?,?\\s`,
  'u',
);
const LATER = /(?:이후|그\s?뒤|이어|뒤이어|나중에)\s/u;

/** `당시 나래전자 등이 참여했다`, `나래전자는 당시 지분 70%를 사들였다`, `출범 당시 다온벤처스가 투자했다`. */
export const saysThen = (until: string): boolean => THEN.test(until) && !LATER.test(until);
