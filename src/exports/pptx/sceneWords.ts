// A scene's text in; text boxes of the same words in the same place out.
import { textWidth } from '../../charts/textWidth.ts';
import type { SceneNode } from '../../charts/types.ts';
import type { Language } from '../../model/index.ts';
import { apply, scaleOf, type Matrix } from './matrix.ts';
import { number, type Placed, type SceneBox, type SceneReader, type Scope } from './sceneScope.ts';
import { boxed } from './shapes.ts';
import { mixed, solid, type Align, type Look } from './text.ts';

const WORD: Record<Language, string> = { ko: '글', en: 'Words' };

interface Line {
  pieces: { words: string; look: Look }[];
  x: number;
  y: number;
  width: number;
  size: number;
  matrix: Matrix;
  anchor: string;
}

/** One text box a line; what goes on behind a piece without a place of its own is on that piece's line. */
export function textBoxes(node: SceneNode, scope: Scope, reader: SceneReader, place: SceneBox): Placed[] {
  const lines: Line[] = [];
  for (const piece of node.children?.length ? node.children : [node]) {
    const { attrs, matrix } = reader.inner(piece, scope);
    const [size, weight] = [number(attrs['font-size'], 12), number(attrs['font-weight'], 400)];
    const color = String(attrs['fill'] ?? '#000000');
    const look = { size: size * scaleOf(matrix), bold: weight >= 600, ...(color.startsWith('#') ? { color } : {}) };
    const last = lines.at(-1);
    const goesOn = last && piece !== node && piece.attrs['x'] === undefined && piece.attrs['y'] === undefined;
    const words = goesOn ? ` ${(piece.text ?? '').trim()}` : (piece.text ?? '').trim();
    if (!words.trim()) continue;
    const width = textWidth(words, size, weight);
    if (goesOn) {
      last.pieces.push({ words, look });
      last.width += width;
      continue;
    }
    const at = (name: 'x' | 'y') =>
      number(piece.attrs[name], number(node.attrs[name], 0)) + number(piece.attrs[`d${name}`], 0);
    lines.push({
      pieces: [{ words, look }],
      x: at('x'),
      y: at('y'),
      width,
      size,
      matrix,
      anchor: String(attrs['text-anchor'] ?? 'start'),
    });
  }
  return lines.map((line) => toBox(line, node.attrs['paint-order'] === 'stroke', scope, place));
}

function toBox(line: Line, halo: boolean, scope: Scope, { ids, lang, ground }: SceneBox): Placed {
  const { pieces, x, y, width, size, matrix, anchor } = line;
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  // Fonts differ in what stands above and below their letters, but little in where the middle of it is.
  const corner = apply(matrix, { x: left, y: y - size * 0.43 - size * 0.7 });
  const scale = scaleOf(matrix);
  const box = { x: corner.x, y: corner.y, width: width * scale, height: size * 1.4 * scale };
  const words = pieces.map((piece) => piece.words).join('');
  const align: Align = anchor === 'middle' ? 'ctr' : anchor === 'end' ? 'r' : 'l';
  const named = { id: ids.next(), name: `${WORD[lang]}: ${words}`, descr: scope.label ?? words };
  // Letters of a text box have no rim: where a picture gives them one, what is behind them steps back instead.
  return { xml: boxed(named, box, mixed(pieces, lang, align), 'ctr', halo ? solid(ground, 0.72) : undefined), box };
}
