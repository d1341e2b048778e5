// A word of a text in; whether a noun of ties beside it says that it names an organization (`현대차 회장사인 나래온`) out.
import { tieNounsIn, type TieNoun } from '../tieNouns.ts';

/** People are rivals, members, customers and shareholders as well. */
const OF_PEOPLE =
  /(?:주주|투자자|출자자|고객|회원|멤버|구성원|일원|파트너|동반자|동지|라이벌|맞수|숙적|적수|호적수|앙숙|도전자|추격자|경쟁자|상대|상대방|세입자|임차인|단골|큰손|소속|원고|피고|간사|발기인|관계|동맹|우군|총판|딜러|계열|산하)$/u;
/** From the noun to a name behind it, by what the name bears. */
const THEN = /^(?:들)?(?:인|이자)?\s[‘'“]?$/u;
const AMONG = /^(?:들)?(?:\s\d+(?:곳|개사|개))?\s(?:가운데|중)(?:에서는|에서도|에서)?\s[‘'“]?$/u;
const IS = /^(?:들)?[은는]\s(?:[가-힣]{2,6}\s)?[‘'“]?$/u;
const COPULA = /^(?:이?다|이며|이고|이었다|였다|로|으로)$/u;
const SUBJECT = /^[은는이가도]$/u;
/** Between a name and the noun: whose it is, and no clause of another. */
const WHOSE = /^[’'”]?\s(?:[가-힣\d]{1,8}\s){0,2}?(?:[^\s,.]{2,14}\s){1,4}$/u;
const ANOTHER = /[가-힣](?:은|는|을|를|에서|에게|하고|지만|면서)\s/u;
/** What makes it be one. */
const BEING =
  /^(?:들)?(?:이?다(?=[.\s]|$)|이며|이고|인데|이자\s|[이가]\s됐|에\s올|[을를]\s맡|으?로(?:서)?\s(?:[가-힣\d]{1,6}\s)?(?:꼽|손꼽|등록|선정|지정|활동|참여|출발|시작|출범|편입|알려|불리|통하|통한|성장|합류|떠오|올라|분사|설립)|으?로,\s|\s?(?:중|가운데)\s(?:하나|한\s?곳))/u;
const FAR = 60;

/** Whether it is so; `isBusiness`: the text is about firms, where nouns of people tell of firms too. */
export function isBesideTieNoun(
  text: string,
  { start, end }: { start: number; end: number },
  particle: string,
  isBusiness: boolean,
): boolean {
  const nouns = tieNounsIn(text);
  if (!nouns.length) return false;
  const tells = ({ word }: TieNoun): boolean => isBusiness || !OF_PEOPLE.test(word);
  const before = nouns.findLast((n) => n.end < start);
  if (before && start - before.end < 20 && tells(before)) {
    const between = text.slice(before.end, start);
    if (THEN.test(between) || (AMONG.test(between) && SUBJECT.test(particle))) return true;
    if (IS.test(between) && COPULA.test(particle)) return true;
  }
  if (!SUBJECT.test(particle)) return false;
  const behind = nouns.find((n) => n.start > end);
  if (!behind || behind.start - end > FAR || !tells(behind)) return false;
  const between = text.slice(end, behind.start);
  return WHOSE.test(between) && !ANOTHER.test(between) && BEING.test(text.slice(behind.end, behind.end + 24));
}
