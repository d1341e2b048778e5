import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { escapeXml, toSvgText } from './sceneText.ts';
import type { Scene } from './types.ts';

const scene: Scene = {
  width: 100,
  height: 50,
  nodes: [
    {
      tag: 'g',
      attrs: { id: 'a', style: 'x', onclick: 'y', 'data-x': 1, fill: 'url(#soft)' },
      records: ['e-1'],
      label: '가람전자 <"1,000명" & 이상>',
      children: [
        { tag: 'circle', attrs: { cx: 10.12345, cy: 1e-9, r: 4 } },
        { tag: 'text', attrs: { x: 1, y: -0.0001 }, text: 'A < B & "C" \u0001 \uD800' },
      ],
    },
  ],
};

describe('toSvgText', () => {
  const text = toSvgText(scene, { title: '제목 & <b>', background: '#fff', lang: 'ko', idPrefix: 'p-' });

  it('writes tags that open and close in turn, and text that reads back as it was', () => {
    const open: string[] = [];
    let words = '';
    let name = '';
    new Parser(
      {
        onopentag: (tag, attributes) => {
          open.push(tag);
          if (tag === 'svg') name = attributes['xmlns'] ?? '';
        },
        onclosetag: (tag, implied) => {
          expect(open.pop()).toBe(tag);
          // A self-closing tag is implied too, so only what has children counts here.
          if (['svg', 'g', 'text'].includes(tag)) expect(implied).toBe(false);
        },
        ontext: (part) => (words += part),
      },
      { xmlMode: true },
    ).end(text);
    expect(open).toEqual([]);
    expect(name).toBe('http://www.w3.org/2000/svg');
    expect(words).toContain('A < B & "C" \uFFFD \uFFFD');
    expect(words).toContain('가람전자 <"1,000명" & 이상>');
  });

  it('writes no style attribute, handler or data attribute', () => {
    expect(text).not.toMatch(/style=|onclick|data-/);
  });

  it('gives ids and what points to them the same prefix', () => {
    expect(text).toContain('id="p-a"');
    expect(text).toContain('url(#p-soft)');
  });

  it('rounds numbers to hundredths without a minus before nought', () => {
    expect(text).toContain('cx="10.12" cy="0"');
    expect(text).toContain('y="0"');
  });

  it('gives the same bytes for the same scene', () => {
    expect(toSvgText(structuredClone(scene), { idPrefix: 'p-' })).toBe(toSvgText(scene, { idPrefix: 'p-' }));
  });
});

describe('escapeXml', () => {
  it('keeps whole emoji and Hangul and drops what XML forbids', () => {
    expect(escapeXml('한😀')).toBe('한😀');
    expect(escapeXml('\u0000')).toBe('\uFFFD');
  });
});
