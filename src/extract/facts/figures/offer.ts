// A sum in its sentence in; whether it is the price that shares are offered at, and of a range of two the higher one, out.
import type { QuantityMention, ReadSentence } from '../../types.ts';

/** `공모가는 1만2000원`, `희망 공모가 밴드(3만원~4만원)`, `공모가를 희망 범위 상단인 2만원으로`. */
const OFFERED =
  /(?:공모 ?희망가|희망 ?(?:공모가 ?)?(?:범위|밴드|가격대)|희망 ?공모가|공모가|발행가|행사가|전환가|공개 ?매수가|공모 ?가격)(?:액|격)?(?: ?(?:밴드|범위|희망 범위))?(?:\([^()]{1,8}\))?(?:(?:은|는|이|가|을|를|로|의)? [^.\d]{0,20}|\(|\d[\d,만천]*원(?:에서|부터) (?:약 )?)*$/u;
const HOPED = /희망|밴드|예정/u;
const SHARE_PRICE = 5_000_000;

const leadOf = ({ text, start }: ReadSentence, { extent }: QuantityMention): string =>
  text.slice(Math.max(0, extent.start - start - 56), extent.start - start);

export const isOfferPrice = (sentence: ReadSentence, quantity: QuantityMention): boolean =>
  (quantity.value ?? 0) < SHARE_PRICE && (OFFERED.test(leadOf(sentence, quantity)) || isFixed(sentence, quantity));
const isFixed = ({ text, start }: ReadSentence, { extent }: QuantityMention): boolean =>
  FIXED_AT.test(text.slice(extent.end - start, extent.end - start + 24)) ||
  (FIXES.test(text.slice(extent.end - start, extent.end - start + 12)) &&
    PRICE_OF.test(text.slice(Math.max(0, extent.start - start - 64), extent.start - start)));
/** `공모가를 희망 범위(1만~1만2000원) 상단을 넘는 1만5000원에 확정했다`. */
const FIXES = /^(?:에|으로|로) (?:최종 )?(?:확정|결정)/u;
const PRICE_OF = /공모가(?:격)?[를을] [^.]{0,60}$/u;
/** `2만7000원에 공모가를 확정했다`. */
const FIXED_AT =
  /^(?:에|으로|로) (?:최종 )?(?:공모가|발행가|전환가|공개매수가)(?:액|격)?[를을] (?:최종 )?(?:확정|결정|정[했하한해])/u;

/** `희망 공모가`: nothing is fixed yet. */
export const isHopedPrice = (sentence: ReadSentence, quantity: QuantityMention): boolean =>
  isOfferPrice(sentence, quantity) && HOPED.test(leadOf(sentence, quantity)) && !isFixed(sentence, quantity);

const TO = /^(?:에서|부터|\s?[~∼-]) ?(?:약 )?$/u;
/** `3만6400원에서 4만5600원`: both ends of one range. */
export function topOfOffer(sentence: ReadSentence, quantity: QuantityMention): number | undefined {
  const next = sentence.quantities.find((q) => q.start >= quantity.end);
  return next !== undefined && isPair(sentence, quantity, next) ? next.value : undefined;
}
export function isTopOfOffer(sentence: ReadSentence, quantity: QuantityMention): boolean {
  const before = sentence.quantities.findLast((q) => q.end <= quantity.start);
  return before !== undefined && isPair(sentence, before, quantity);
}
const isPair = (sentence: ReadSentence, low: QuantityMention, high: QuantityMention): boolean =>
  low.unit === high.unit &&
  (low.value ?? 0) < (high.value ?? 0) &&
  TO.test(sentence.text.slice(low.extent.end - sentence.start, high.extent.start - sentence.start)) &&
  isOfferPrice(sentence, low) &&
  !/^으로 (?:[가-힣]{1,4} )?(?:올|상향|높|늘|오르|낮|내|하향|조정)/u.test(
    sentence.text.slice(high.extent.end - sentence.start),
  );
