// A place in a sentence in; whose stake was named last before it, there or in the two sentences before, out.
import type { OrganizationMention, ReadSentence } from '../../types.ts';
import type { Scene } from './scene.ts';

const FAR = 2;
/** `나래전자 지분`, `나래전자의 경영권`. */
const OF_FIRM =
  /^(?:\([^)]*\))?[’'”"]?(?:의)?\s(?:보유\s)?(?:지분|주식|경영권|신주|구주|보통주|우선주)(?:율)?(?=[\s,.을를은는이가도의(])/u;

/** `기존 주주인 나래투자의 구주`, `나래투자에게서 지분을`: whose shares change hands. */
const OF_SELLER =
  /^(?:\([^)]*\))?[’'”"]?(?:(?:에게서|로부터|으로부터)\s(?:[^,.\s]{1,9}\s){0,3}|의\s|(?:이|가)\s(?:보유한|가진|쥔|들고 있는)\s)(?:구주|지분|주식|보유\s?지분)/u;
export const sellsStake = ({ organizations, text, start }: ReadSentence, name: string): boolean =>
  organizations.some((o) => o.name === name && OF_SELLER.test(text.slice(o.end - start, o.end - start + 60)));
/** `최대주주인 나래투자와 주식매매계약을 맺었다`, `나래투자와 지분 60%를 사들이는 계약을`: what changes hands is a third one's. */
const SALE_WITH =
  /^(?:\([^)]*\))?[’'”"]?(?:과|와)\s(?:[^,.\s]{1,9}\s){0,2}?(?:(?:주식|구주|경영권|지분)\s?(?:매매|양수도|인수|매각|이전|양도)|매각|(?:지분|주식|경영권)\s?[^.]{0,28}?(?:사들이|인수하|매입하|넘겨받|취득하|매각하))[^.]{0,10}?(?:계약|협상|합의|양해각서|MOU|본계약)/u;
export const sellsToOther = ({ organizations, text, start }: ReadSentence, a: string, b: string): boolean =>
  organizations.some(({ name }) => name !== a && name !== b) &&
  organizations.some(
    (o) => (o.name === a || o.name === b) && SALE_WITH.test(text.slice(o.end - start, o.end - start + 80)),
  );
/** Whether the sentence names a stake in somebody. */
export const isStakeOf = ({ organizations, text, start }: ReadSentence, name: string): boolean =>
  organizations.some((o) => o.name === name && OF_FIRM.test(text.slice(o.end - start, o.end - start + 40)));

export function stakeTold({ article, sentence }: Scene, before: number, far = FAR): OrganizationMention | undefined {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - far); i--) {
    const { text, start, organizations } = article.sentences[i]!;
    const found = organizations.findLast(
      (o) => o.end <= before && OF_FIRM.test(text.slice(o.end - start, o.end - start + 40)),
    );
    if (found) return found;
  }
  return undefined;
}
