// What fills and ends mean in; a row of samples with their words out, drawn as the bars are.
import type { KeyItem } from '../../charts/laneBox.ts';
import { textWidth } from '../../charts/textWidth.ts';
import type { Language } from '../../model/index.ts';
import { isOpen, lookOf } from './looks.ts';
import { connector, preset, shape, textBox, type ShapeIds } from './shapes.ts';
import type { Box } from './units.ts';
import type { Xml } from './xml.ts';

const SIZE = 12;

const wordsWidth = (text: string) => textWidth(text, SIZE) * 1.05 + 4;

/** Points that a whole key takes. */
export const keyWidth = (items: readonly KeyItem[]): number =>
  items.reduce((sum, { text }) => sum + 28 + wordsWidth(text) + 14, -14);

/** The key from the left of a box on, as far as it has room. */
export function keyShapes(items: readonly KeyItem[], box: Box, color: string, lang: Language, ids: ShapeIds): Xml[] {
  const shapes: Xml[] = [];
  let { x } = box;
  const middle = box.y + box.height / 2;
  for (const { kind, text } of items) {
    const width = wordsWidth(text);
    if (x + 28 + width > box.x + box.width) break;
    const bound = kind === 'solid' || kind === 'hollow' ? 'exact' : kind;
    const { fill, stroke } = lookOf({ color, bound, hollow: kind === 'hollow' });
    const sample = { x, y: middle - 5, width: isOpen(bound) ? 10 : 22, height: 10 };
    shapes.push(shape({ id: ids.next(), name: text, descr: text }, sample, preset('rect'), fill, stroke));
    if (isOpen(bound))
      shapes.push(
        connector(
          { id: ids.next(), name: text, descr: text },
          { x: x + 10, y: middle },
          { x: x + 23, y: middle },
          { color, width: 1.25, tail: true },
        ),
      );
    shapes.push(
      textBox(
        { id: ids.next(), name: text, descr: text },
        { x: x + 28, y: middle - 9, width, height: 18 },
        { lines: [text], look: { size: SIZE, color }, lang },
        'ctr',
      ),
    );
    x += 28 + width + 14;
  }
  return shapes;
}
