// A number in its context in; whether it stands in a bracket beside who has so many: `나래마트(2602개)`, `점포 수(520개)`.
import { unit as unitOf } from '../../../catalog/units.ts';
import type { FigureContext } from './context.ts';
import { SIZE_WORD } from './countedNoun.ts';

/** What stands in such a bracket holds now, whatever the sentence plans: `나래마트(2602개)와 합쳐지면`. */
export function isAside({ sentence: { text, start, organizations }, quantity, at }: FigureContext): boolean {
  const end = start + at - 1;
  return (
    text[at - 1] === '(' &&
    text[quantity.extent.end - start] === ')' &&
    unitOf(quantity.unit ?? '')?.kind !== 'money' &&
    (SIZE_WORD.test(text.slice(Math.max(0, at - 15), at - 1)) || organizations.some((o) => o.end === end))
  );
}

const SIZE_TOLD = /[가-힣]{2} ?수(?:는|가|를|에서|도|\()/u;
/** `점포 수는 520개다. 1위 나래마트(2602개)를 쫓는다`: of the same things as were counted right before. */
export function isCountedBefore(context: FigureContext): boolean {
  const { article, sentence, quantity, at } = context;
  const before = article.sentences[sentence.index - 1];
  const told = [before?.kind === sentence.kind ? before.text : '', sentence.text.slice(0, at)];
  return (
    told.some((text) => SIZE_TOLD.test(text) && /\d개/u.test(text)) && quantity.counter === '개' && isAside(context)
  );
}
