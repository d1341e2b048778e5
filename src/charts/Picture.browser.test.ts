import axe from 'axe-core';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { indexDataset } from '../model/index.ts';
import { madeUpDataset } from '../model/testing/madeUpDataset.ts';
import { network } from './network/index.ts';
import Picture from './Picture.svelte';
import { timeline } from './timeline/index.ts';
import type { Chart, ChartRow } from './types.ts';

const indexed = indexDataset(madeUpDataset());
const show = (
  chart: Chart,
  more: Partial<{ rows: ChartRow[]; options: Record<string, string>; width: number }> = {},
) => {
  const onopen = vi.fn<(records: string[]) => void>();
  const onoptions = vi.fn<(options: Record<string, string>) => void>();
  const target = document.createElement('div');
  target.style.width = `${more.width ?? 800}px`;
  document.body.append(target);
  const rows = more.rows ?? chart.rows(indexed);
  const view = render(Picture, {
    target,
    props: {
      chart,
      rows,
      indexed,
      lang: 'ko',
      theme: 'light',
      options: more.options ?? {},
      selected: null,
      onopen,
      onoptions,
    },
  });
  const mark = (id: string) => target.querySelector(`[data-mark="${id}"]`);
  return { ...view, target, onopen, onoptions, mark };
};

describe('Picture', () => {
  it('opens an event of the timeline by mouse and by keyboard', async () => {
    const { mark, onopen } = show(timeline);
    await expect.poll(() => mark('e-1')).not.toBeNull();
    await userEvent.click(mark('e-1') as Element);
    expect(onopen).toHaveBeenLastCalledWith(['e-1']);
    (mark('e-2') as SVGElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(onopen).toHaveBeenLastCalledWith(['e-2']);
  });

  it('says the period in the address after a key zoomed it, and everything again after 0', async () => {
    const { mark, onoptions } = show(timeline);
    await expect.poll(() => mark('e-1')).not.toBeNull();
    (mark('e-1') as SVGElement).focus();
    await userEvent.keyboard('+');
    await expect.poll(() => onoptions.mock.lastCall?.[0]['zoom']).toMatch(/^\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/);
    await userEvent.keyboard('0');
    await expect.poll(() => onoptions.mock.lastCall?.[0]).toEqual({});
  });

  it('leaves the wheel to the page until the picture has the focus or Ctrl is down', async () => {
    const { mark, target } = show(timeline);
    await expect.poll(() => mark('e-1')).not.toBeNull();
    const stage = target.querySelector('.stage') as Element;
    const wheel = (ctrlKey: boolean) => {
      const event = new WheelEvent('wheel', { deltaY: -100, ctrlKey, bubbles: true, cancelable: true, clientX: 400 });
      stage.dispatchEvent(event);
      return event.defaultPrevented;
    };
    (document.activeElement as HTMLElement | null)?.blur();
    expect(wheel(false)).toBe(false);
    expect(wheel(true)).toBe(true);
    (mark('e-1') as SVGElement).focus();
    expect(wheel(false)).toBe(true);
  });

  it('asks for lanes by organization', async () => {
    const { target, onoptions, getByRole } = show(timeline);
    await expect.poll(() => target.querySelector('button')).not.toBeNull();
    await getByRole('button', { name: '기관별' }).click();
    expect(onoptions).toHaveBeenCalledWith({ lanes: 'organization' });
  });

  it('shows a list on a phone, every event of it within the width', async () => {
    const { target, mark } = show(timeline, { width: 360 });
    await expect.poll(() => mark('e-1')).not.toBeNull();
    expect(target.querySelector('.controls')).toBeNull();
    const right = target.getBoundingClientRect().right + 0.5;
    for (const text of target.querySelectorAll('text'))
      expect(text.getBoundingClientRect().right, text.textContent ?? '').toBeLessThanOrEqual(right);
  });

  it('focuses a node by the first press and opens an edge at once', async () => {
    const { mark, onopen, onoptions } = show(network);
    await expect.poll(() => mark('garam-electronics')).not.toBeNull();
    await userEvent.click(mark('garam-electronics') as Element);
    expect(onoptions).toHaveBeenCalledWith({ focus: 'garam-electronics' });
    expect(onopen).not.toHaveBeenCalled();
    const edge = indexed.dataset.relations[0]?.id ?? '';
    (mark(edge) as SVGElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(onopen).toHaveBeenCalledWith([edge]);
  });

  it('opens the evidence of the node that is in focus', async () => {
    const { mark, onopen } = show(network, { options: { focus: 'garam-electronics' } });
    await expect.poll(() => mark('garam-electronics')).not.toBeNull();
    await userEvent.click(mark('garam-electronics') as Element);
    expect(onopen).toHaveBeenCalledWith(['garam-electronics']);
  });

  it.each([timeline, network] as Chart[])('has nothing for axe to find in the $id', async (chart) => {
    const { target } = show(chart);
    await expect.poll(() => target.querySelector('[data-mark]')).not.toBeNull();
    const { violations } = await axe.run(target, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
  });

  it('says so where there is nothing to show', async () => {
    const { target } = show(timeline, { rows: [] });
    await expect.poll(() => target.textContent).toContain('맞는 기록이 없습니다');
  });

  it('says so where the drawing cannot be loaded, and tries again when asked', async () => {
    const load = vi.fn(timeline.load).mockRejectedValueOnce(new Error('offline'));
    const { target, getByRole } = show({ ...timeline, load } as Chart);
    await expect.poll(() => target.textContent).toContain('offline');
    await getByRole('button', { name: '다시 시도' }).click();
    await expect.poll(() => target.querySelector('[data-mark]')).not.toBeNull();
  });
});
