import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { fromElement, type ElementLike } from './fromElement.ts';

const read = (svg: string) => {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  return fromElement(document.querySelector('svg') as unknown as ElementLike, '#111111');
};

describe('a scene from an element', () => {
  it('has sorted attributes and rounded places, whatever order the engine kept', () => {
    const a = read('<svg><rect y="1.23456" x="0.1" fill="#1a2b3c" width="3e1"></rect></svg>');
    const b = read('<svg><rect width="30" fill="#1a2b3c" x="0.1" y="1.2349"></rect></svg>');
    expect(JSON.stringify(a)).toBe(JSON.stringify(b));
    expect(a?.children?.[0]?.attrs).toEqual({ fill: '#1a2b3c', width: 30, x: 0.1, y: 1.23 });
  });

  it('rounds inside transforms and paths', () => {
    const node = read('<svg><path transform="translate(1.005,2.999)" d="M0,0L-6.123456,1e-9"></path></svg>');
    expect(node?.children?.[0]?.attrs).toEqual({ d: 'M0,0L-6.12,0', transform: 'translate(1,3)' });
  });

  it('drops style sheets, classes, names of Plot’s own and empty groups', () => {
    const node = read(
      '<svg class="plot"><style>.plot{}</style><g aria-label="dot"></g><g aria-label="dot"><circle r="2"></circle></g></svg>',
    );
    expect(node).toEqual({
      tag: 'g',
      attrs: {},
      children: [{ tag: 'g', attrs: {}, children: [{ tag: 'circle', attrs: { r: 2 } }] }],
    });
  });

  it('turns em to pixels and currentColor to ink', () => {
    const node = read('<svg><g font-size="14"><text y="0.5em" fill="currentColor">가람</text></g></svg>');
    expect(node?.children?.[0]?.children?.[0]).toEqual({ tag: 'text', attrs: { fill: '#111111', y: 7 }, text: '가람' });
  });

  it('keeps what a mark stands for', () => {
    const node = read('<svg><rect data-records="f-1 f-2" data-label="가람전자, 약 40명"></rect></svg>');
    expect(node?.children?.[0]).toEqual({
      tag: 'rect',
      attrs: {},
      records: ['f-1', 'f-2'],
      label: '가람전자, 약 40명',
    });
  });
});
