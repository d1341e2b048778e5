import axe from 'axe-core';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import SceneView from './SceneView.svelte';
import type { Scene } from './types.ts';

const scene: Scene = {
  width: 400,
  height: 200,
  nodes: [
    { tag: 'text', attrs: { x: 10, y: 190, 'font-size': 12 }, text: '2024년' },
    {
      tag: 'path',
      attrs: { d: 'M20,20L380,180', stroke: '#333', 'stroke-width': 1, fill: 'none' },
      records: ['r-1'],
      label: '가람전자 – 한빛대학교\n협력',
    },
    { tag: 'circle', attrs: { cx: 60, cy: 150, r: 4, fill: '#333' }, records: ['e-1'], label: '협약\n2024년 3월' },
    {
      tag: 'g',
      attrs: {},
      records: ['e-2', 'e-3'],
      label: '사건 2건',
      children: [
        { tag: 'rect', attrs: { x: 300, y: 20, width: 60, height: 30, fill: '#333' } },
        { tag: 'text', attrs: { x: 300, y: 40 }, text: '2' },
      ],
    },
  ],
};
const show = (more: Partial<{ selected: string | null; scene: Scene }> = {}) => {
  const onopen = vi.fn<(records: string[]) => void>();
  const view = render(SceneView, { scene, label: '연표', theme: 'light', onopen, ...more });
  const marks = () => [...view.container.querySelectorAll<SVGElement>('[data-mark]')];
  return { ...view, onopen, marks };
};
const settled = () => new Promise((done) => setTimeout(done, 150));
afterEach(() => document.body.focus());

describe('SceneView', () => {
  it('opens a mark by mouse, with all of its records', async () => {
    const { onopen, marks } = show();
    await userEvent.click(marks().find((m) => m.dataset['mark'] === 'e-2 e-3') as Element);
    expect(onopen).toHaveBeenCalledExactlyOnceWith(['e-2', 'e-3']);
  });

  it('opens a small mark from twelve pixels beside its middle', async () => {
    const { onopen, container } = show();
    await settled();
    const box = container.querySelector('svg')?.getBoundingClientRect();
    const hit = document.elementFromPoint((box?.x ?? 0) + 60 + 11, (box?.y ?? 0) + 150 - 11);
    expect(hit?.getAttribute('data-hit')).not.toBeNull();
    hit?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(onopen).toHaveBeenCalledExactlyOnceWith(['e-1']);
  });

  it('is one stop for Tab, goes from mark to mark by arrows, and opens by Enter and Space', async () => {
    const { onopen } = show();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.getAttribute('data-mark')).toBe('e-1');
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(onopen).toHaveBeenLastCalledWith(['e-2', 'e-3']);
    await userEvent.keyboard('{End} ');
    expect(onopen).toHaveBeenLastCalledWith(['r-1']);
    await userEvent.keyboard('{Home}');
    expect(document.activeElement?.getAttribute('data-mark')).toBe('e-1');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(document.body);
  });

  it('draws a ring around the focused mark and says its name in a note within the viewport', async () => {
    const { container } = show();
    await userEvent.keyboard('{Tab}');
    await settled();
    const ring = container.querySelector('[data-ring]');
    expect(Number(ring?.getAttribute('width'))).toBeGreaterThan(8);
    const tip = document.querySelector('[role=tooltip]');
    expect(tip?.textContent).toContain('2024년 3월');
    const box = tip?.getBoundingClientRect();
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.top).toBeGreaterThanOrEqual(0);
    expect(box?.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('[role=tooltip]')).toBeNull();
  });

  it('keeps the focus on the same record when the scene is drawn anew in another order', async () => {
    const { rerender } = show();
    await userEvent.keyboard('{Tab}');
    await rerender({ scene: { ...scene, nodes: [...scene.nodes].reverse() } });
    await settled();
    expect(document.activeElement?.getAttribute('data-mark')).toBe('e-1');
  });

  it('rings the marks of the open record', async () => {
    const { container } = show({ selected: 'e-3' });
    await settled();
    expect(container.querySelectorAll('.rings rect')).toHaveLength(1);
  });

  it('writes no style attribute and no markup that came as text', async () => {
    const { container } = show({
      scene: { ...scene, nodes: [{ tag: 'text', attrs: { x: 0, y: 20, style: 'color:red' }, text: '<b>x</b>' }] },
    });
    expect(container.querySelector('svg b')).toBeNull();
    expect(container.querySelector('svg [style]')).toBeNull();
    expect(container.querySelector('svg')?.textContent).toContain('<b>x</b>');
  });

  it('has nothing for axe to find', async () => {
    const { container } = show();
    await userEvent.keyboard('{Tab}');
    await settled();
    const { violations } = await axe.run(container, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
  });
});
