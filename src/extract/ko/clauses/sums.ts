// A word in, whether a sum of money ends in it out.
import { unit as unitOf } from '../../../catalog/index.ts';
import type { Token } from './tokens.ts';

/** `50억원`, `50억 [원을]` */
export const isSum = ({ mention }: Token): boolean =>
  mention?.kind === 'quantity' && unitOf(mention.unit ?? '')?.kind === 'money';

/** `60억원을,`, `165억,`: of something whose verb stands with the next. */
export const isSumThen = (token: Token): boolean => token.pause && isSum(token) && /^(?:[을를])?,$/u.test(token.tail);
