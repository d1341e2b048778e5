// The quantities of one sentence in; those said twice in another unit joined, in place: `1억달러(약 1130억원)`, `300평(992㎡)`.
import { unit as unitOf } from '../../../catalog/index.ts';
import type { Equivalent } from '../../../model/index.ts';
import type { QuantityMention } from '../../types.ts';

/** What stands between a quantity and the bracket that says it again. */
const BRACKET =
  /^(?: ?(?:이상|이하|미만|가량|정도|규모))?의? ?\((?:약|한화|우리 돈|우리돈|원화|미화|한화로|한국 돈|당시 환율|현재 환율|대략|으로| )*$/u;
/** How far its bracket may put it off. */
const NEAR = 40;
/** Things that areas are compared to. */
const YARDSTICK =
  /(축구장|국제 규격 축구장|여의도|운동장|야구장|농구장|테니스장|잠실구장)(?: 면적| 크기)?의? ?(?:약 )?$/u;
const YARDSTICK_NEAR = 24;
/** `축구장 4배 크기다`: no more than how large something is. */
const AS_LARGE = /^(?:의|를 합친|에 (?:해당하는|달하는|맞먹는|이르는))? ?(?:크기|넓이|면적|길이|높이)/u;

const toEquivalent = ({ value = 0, unit = '', bound }: QuantityMention): Equivalent => ({ value, unit, bound });
const kindOf = (mention: QuantityMention) => unitOf(mention.unit ?? '')?.kind;
/** To whole square metres, as papers print them; of what is small to a tenth. */
const round = (n: number) => (n >= 100 ? Math.round(n) : Math.round(n * 10) / 10);

/** Links in place. The one said again is `notFigure: 'equivalent'`; an area in 평 becomes square metres and keeps 평 beside. */
export function linkEquivalents(text: string, mentions: QuantityMention[]): void {
  for (let i = 0; i < mentions.length; i++) {
    const a = mentions[i]!;
    const b = mentions[i + 1];
    if (
      b &&
      b.start - a.end <= NEAR &&
      a.value !== undefined &&
      b.value !== undefined &&
      !a.notFigure &&
      !b.notFigure &&
      a.unit !== b.unit
    ) {
      const kind = kindOf(a);
      if (
        kind !== undefined &&
        kind === kindOf(b) &&
        kind !== 'ratio' &&
        BRACKET.test(text.slice(a.end, b.start)) &&
        /^[^()]{0,12}\)/.test(text.slice(b.end, b.end + 13))
      ) {
        const converts = unitOf(a.unit ?? '')?.of?.unit === b.unit;
        if (converts) {
          // `300평(992㎡)`: the metric figure is the value, 평 its other telling.
          a.equivalents.push(toEquivalent(a), ...b.equivalents);
          const bound = a.bound === 'exact' ? b.bound : a.bound;
          Object.assign(a, { value: b.value, unit: b.unit, bound });
        } else a.equivalents.push(toEquivalent(b));
        b.notFigure = 'equivalent';
      }
    }
  }
  linkYardsticks(text, mentions);
  for (const mention of mentions) convertAlone(mention);
}

function linkYardsticks(text: string, mentions: QuantityMention[]): void {
  mentions.forEach((mention, i) => {
    if (mention.value === undefined || !/^(?:개|x|곳)$/.test(mention.unit ?? '')) return;
    const yardstick = YARDSTICK.exec(text.slice(Math.max(0, mention.start - 16), mention.start))?.[1];
    if (!yardstick) return;
    const near = [mentions[i + 1], mentions[i - 1]].find(
      (other) =>
        other &&
        kindOf(other) === 'area' &&
        (other.start > mention.start ? other.start - mention.end : mention.start - other.end) <= YARDSTICK_NEAR,
    );
    if (!near) {
      if (AS_LARGE.test(text.slice(mention.end, mention.end + 12))) mention.notFigure = 'equivalent';
      return;
    }
    near.equivalents.push({ value: mention.value, unit: yardstick, bound: mention.bound });
    mention.notFigure = 'equivalent';
  });
}

/** `120평` alone: the value in square metres, about, with 평 as the article's own word. */
function convertAlone(mention: QuantityMention): void {
  const own = unitOf(mention.unit ?? '');
  if (own?.kind !== 'area' || !own.of || mention.value === undefined) return;
  mention.equivalents.push(toEquivalent(mention));
  const { unit, factor } = own.of;
  const exact = Number.isInteger(factor);
  mention.value = exact ? mention.value * factor : round(mention.value * factor);
  if (mention.max !== undefined) mention.max = exact ? mention.max * factor : round(mention.max * factor);
  mention.unit = unit;
  if (!exact && mention.bound === 'exact') mention.bound = 'about';
  mention.rule = 'quantity/converted';
}
