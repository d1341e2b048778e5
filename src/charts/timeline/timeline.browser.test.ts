// The timeline in a real browser: by keys, wheel, mouse and fingers, read in order, and as wide as phones and screens are.
import '@fontsource-variable/noto-sans-kr';
import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { edtfSpan, indexDataset, type Dataset, type Language } from '../../model/index.ts';
import { madeUpDataset } from '../../model/testing/madeUpDataset.ts';
import { eventTypes } from '../../catalog/index.ts';
import Picture from '../Picture.svelte';
import { timeline } from './index.ts';
import { isDrawable } from './rows.ts';

const DAY = 86_400_000;
const DATES = ['2020-06-16', '2020-02', '2020-36', '2020-41', '2019', '../2018-05-03', '2021-03~', '2020-06-17/2023'];

/** So many events about made-up companies, of every type and precision, spread over nine years. */
function events(count: number): Dataset {
  const dataset = madeUpDataset();
  const [model] = dataset.events;
  if (!model) throw new Error('the made-up dataset has no event');
  dataset.events = Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2015, 0, 3) + ((i * 1117) % 3300) * DAY).toISOString().slice(0, 10);
    const date = i < DATES.length ? (DATES[i] ?? day) : i % 3 ? day : day.slice(0, 7);
    return {
      ...model,
      id: `e-${i}`,
      type: eventTypes[i % eventTypes.length]?.id ?? '',
      date,
      ...edtfSpan(date),
      title: {
        ko: `가람전자·한빛대학교, ${i}번째 협약 체결`,
        en: `Garam Electronics and Hanbit University sign deal ${i}`,
      },
    };
  });
  return dataset;
}

interface Shown {
  options?: Record<string, string>;
  width?: number;
  lang?: Language;
}
/** The timeline in a page whose address follows what the reader does. */
function show(dataset: Dataset, { options = {}, width = 1000, lang = 'ko' }: Shown = {}) {
  const indexed = indexDataset(dataset);
  const rows = timeline.rows(indexed);
  const target = document.createElement('div');
  target.style.width = `${width}px`;
  document.body.append(target);
  const onopen = vi.fn<(records: string[]) => void>();
  const onoptions = vi.fn<(options: Record<string, string>) => void>();
  const onfilter = vi.fn();
  const shared = { chart: timeline, rows, indexed, lang, theme: 'light' as const, selected: null };
  const props = { ...shared, onopen, onoptions, onfilter };
  const view = render(Picture, { target, props: { ...props, options } as never });
  let address = options;
  onoptions.mockImplementation((next) => {
    address = Object.fromEntries(Object.entries(next).filter(([, value]) => value));
    void view.rerender({ options: address } as never);
  });
  const all = <T extends Element>(selector: string) => [...target.querySelectorAll<T>(selector)];
  const marks = () => all<SVGElement>('.stage [data-mark]');
  const drawn = () => expect.poll(() => marks().length, { timeout: 15_000 }).toBeGreaterThan(0);
  const period = () => target.querySelector('[role=slider]')?.getAttribute('aria-valuetext') ?? '';
  return { ...view, target, rows, onopen, onoptions, onfilter, all, marks, drawn, period, address: () => address };
}
type View = ReturnType<typeof show>;
const stageOf = ({ target }: View) => target.querySelector('.stage') as HTMLElement;
const frames = async (count = 3) => {
  for (let i = 0; i < count; i += 1) await new Promise(requestAnimationFrame);
};
const key = (name: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
function point(view: View, type: string, pointerId: number, x: number, more: PointerEventInit = {}) {
  const box = stageOf(view).getBoundingClientRect();
  stageOf(view).dispatchEvent(
    new PointerEvent(type, {
      pointerId,
      pointerType: 'touch',
      isPrimary: pointerId === 1,
      bubbles: true,
      cancelable: true,
      clientX: box.left + x,
      clientY: box.top + 60,
      ...more,
    }),
  );
}
/** First and last day that the address names. */
const stated = (view: View) => (view.address()['zoom'] ?? '').split('..').map((day) => Date.parse(day));
const lengthOf = (view: View) => {
  const [first = NaN, last = NaN] = stated(view);
  return last - first;
};
afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

describe('the timeline by keyboard alone', () => {
  it('reaches each of forty marks by arrows', async () => {
    const view = show(events(40));
    await view.drawn();
    view.marks()[0]?.focus();
    const reached = new Set<string>();
    for (let i = 0; i < 60; i += 1) {
      reached.add(document.activeElement?.getAttribute('data-mark') ?? '');
      key('ArrowRight');
    }
    expect([...reached].filter(Boolean).sort()).toEqual(view.rows.map((r) => r.id).sort());
  });

  it('goes on beyond the edge of the period that is shown, until no mark is left', async () => {
    const view = show(events(40), { options: { zoom: '2015-01-01..2016-06-30' } });
    await view.drawn();
    view.marks()[0]?.focus();
    const reached = new Set<string>();
    for (let i = 0; i < 250; i += 1) {
      reached.add(document.activeElement?.getAttribute('data-mark') ?? '');
      key('ArrowRight');
      await frames(2);
    }
    expect(reached.size).toBe(40);
    expect(Number.isFinite(lengthOf(view))).toBe(true);
  });

  it('reaches each of five hundred and twenty marks on the canvas, and brings it into sight', async () => {
    const view = show(events(520), { options: { zoom: '2018-01-01..2018-12-31' } });
    await view.drawn();
    expect(view.all('canvas')).toHaveLength(1);
    const button = () => view.target.querySelector<HTMLButtonElement>('button[data-mark]');
    button()?.focus();
    key('Home');
    const reached = new Set<string>();
    for (let i = 0; i < view.rows.length; i += 1) {
      await frames(1);
      reached.add(document.activeElement?.getAttribute('data-mark') ?? '');
      if (i % 100 === 50) {
        const [own, ground] = [button()?.getBoundingClientRect(), stageOf(view).getBoundingClientRect()];
        expect(own?.right).toBeGreaterThan(ground.left + 100);
        expect(own?.left).toBeLessThan(ground.right);
      }
      key('ArrowRight');
    }
    expect([...reached].filter(Boolean)).toHaveLength(520);
    expect(button()?.getAttribute('aria-label')).toMatch(/520건 중 520번째/);
    await userEvent.keyboard('{Enter}');
    expect(view.onopen).toHaveBeenCalledExactlyOnceWith([view.rows.at(-1)?.id]);
  });

  it('goes from lane to lane on the canvas', async () => {
    const view = show(events(520));
    await view.drawn();
    view.target.querySelector<HTMLButtonElement>('button[data-mark]')?.focus();
    const typeOf = () => view.rows.find((r) => r.id === document.activeElement?.getAttribute('data-mark'))?.type;
    key('Home');
    await frames();
    for (let i = 0; i < 20; i += 1) {
      key('ArrowUp');
      await frames(1);
    }
    const seen = new Set<string | undefined>();
    for (let i = 0; i < 20; i += 1) {
      seen.add(typeOf());
      key('ArrowDown');
      await frames(1);
    }
    expect(seen.size).toBe(eventTypes.length);
  });
});

describe('the timeline by hand', () => {
  it('opens the mark of the canvas that is clicked', async () => {
    const view = show(events(520));
    await view.drawn();
    const button = view.target.querySelector<HTMLButtonElement>('button[data-mark]');
    button?.focus();
    const id = button?.getAttribute('data-mark');
    const box = button?.getBoundingClientRect();
    const at = { clientX: (box?.left ?? 0) + 8, clientY: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
    view.target.querySelector('.canvas')?.dispatchEvent(new MouseEvent('click', { ...at, detail: 1, bubbles: true }));
    expect(view.onopen).toHaveBeenCalledExactlyOnceWith([id]);
  });

  it.each([40, 520])(
    'narrows all that is shown beside to one mark of %i: by F, and by a click with Shift',
    async (n) => {
      const view = show(events(n));
      await view.drawn();
      const mark = view.target.querySelector<HTMLElement>('.canvas button[data-mark], .stage [data-mark]');
      mark?.focus();
      mark?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ㄹ', code: 'KeyF', bubbles: true, cancelable: true }));
      const wanted = timeline.filterOf?.([mark?.dataset['mark'] ?? ''], indexDataset(events(n)));
      expect(view.onfilter).toHaveBeenCalledExactlyOnceWith(wanted);
      const box = mark?.getBoundingClientRect();
      const at = { clientX: (box?.left ?? 0) + 8, clientY: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
      const target = view.target.querySelector('.canvas') ?? document.elementFromPoint(at.clientX, at.clientY);
      target?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true, detail: 1, ...at }));
      expect(view.onfilter).toHaveBeenCalledTimes(2);
      expect(view.onopen).not.toHaveBeenCalled();
    },
  );

  it('zooms around the pointer by wheel', async () => {
    const view = show(events(60));
    await view.drawn();
    const stage = stageOf(view);
    const box = stage.getBoundingClientRect();
    for (let i = 0; i < 6; i += 1)
      stage.dispatchEvent(
        new WheelEvent('wheel', {
          deltaY: -200,
          ctrlKey: true,
          bubbles: true,
          cancelable: true,
          clientX: box.right - 4,
        }),
      );
    await expect.poll(() => view.address()['zoom']).toBeTruthy();
    // The last moment was under the pointer, and still is.
    expect(stated(view)[1]).toBeGreaterThan(Date.UTC(2023, 10, 1));
    expect(lengthOf(view)).toBeLessThan(800 * DAY);
  });

  it('moves in time by one finger, and opens nothing when it is lifted', async () => {
    const view = show(events(60), { options: { zoom: '2018-01-01..2018-12-31' } });
    await view.drawn();
    point(view, 'pointerdown', 1, 600);
    for (let x = 590; x >= 300; x -= 10) point(view, 'pointermove', 1, x);
    point(view, 'pointerup', 1, 300);
    view.marks()[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
    expect(view.onopen).not.toHaveBeenCalled();
    await expect.poll(() => view.address()['zoom']).not.toBe('2018-01-01..2018-12-31');
    const [first = 0] = stated(view);
    expect(first).toBeGreaterThan(Date.UTC(2018, 2, 1));
    expect(first).toBeLessThan(Date.UTC(2018, 8, 1));
    expect(lengthOf(view)).toBeGreaterThan(360 * DAY);
    view.marks()[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
    expect(view.onopen).toHaveBeenCalledOnce();
  });

  it('zooms by two fingers, what is between them staying there', async () => {
    const view = show(events(60));
    await view.drawn();
    point(view, 'pointerdown', 1, 500);
    point(view, 'pointerdown', 2, 600);
    for (let i = 1; i <= 20; i += 1) {
      point(view, 'pointermove', 1, 500 - i * 5);
      point(view, 'pointermove', 2, 600 + i * 5);
    }
    point(view, 'pointerup', 1, 400);
    point(view, 'pointerup', 2, 700);
    await expect.poll(() => view.address()['zoom']).toBeTruthy();
    const closer = lengthOf(view);
    expect(closer).toBeGreaterThan(900 * DAY);
    expect(closer).toBeLessThan(1400 * DAY);
    point(view, 'pointerdown', 1, 400);
    point(view, 'pointerdown', 2, 700);
    for (let i = 1; i <= 20; i += 1) {
      point(view, 'pointermove', 1, 400 + i * 5);
      point(view, 'pointermove', 2, 700 - i * 5);
    }
    point(view, 'pointerup', 2, 600);
    point(view, 'pointerup', 1, 500);
    await expect.poll(() => view.address()['zoom']).toBeUndefined();
  });

  it('leaves the picture where it is when the page takes the finger over', async () => {
    const view = show(events(60), { options: { zoom: '2018-01-01..2018-12-31' } });
    await view.drawn();
    point(view, 'pointerdown', 1, 600);
    point(view, 'pointercancel', 1, 600);
    point(view, 'pointermove', 1, 300);
    await new Promise((done) => setTimeout(done, 400));
    expect(view.address()['zoom']).toBe('2018-01-01..2018-12-31');
  });

  it('reads the date under the pointer, no finer than a pixel of it', async () => {
    const view = show(events(60));
    await view.drawn();
    const reading = async (x: number) => {
      point(view, 'pointermove', 1, x, { pointerType: 'mouse', buttons: 0 });
      await frames();
      return view.target.querySelector('.cross')?.textContent.trim();
    };
    expect(await reading(500)).toMatch(/^20\d\d년 \d{1,2}월 · \d+건$/);
    expect(await reading(2)).toBeUndefined();
    const close = show(events(60), { options: { zoom: '2018-01-01..2018-12-31' } });
    await close.drawn();
    point(close, 'pointermove', 1, 999 - 4, { pointerType: 'mouse', buttons: 0 });
    await frames();
    expect(close.target.querySelector('.cross')?.textContent).toMatch(/2018년 12월 3[01]일/);
  });
});

describe('the timeline read in order', () => {
  it('goes from event to event with its words and their source, and says so in the address', async () => {
    const view = show(events(30));
    await view.drawn();
    await view.getByRole('button', { name: '차례로 읽기' }).click();
    const panel = () => view.target.querySelector('.story');
    await expect.poll(() => panel()?.textContent).toContain('1 / 30');
    expect(view.address()['story']).toBe(view.rows[0]?.id);
    expect(panel()?.textContent).toContain(view.rows[0]?.title.ko);
    expect(panel()?.querySelector('q')?.textContent).toBe('협약을 맺었다');
    expect(panel()?.textContent).toContain('나루일보, 2024년 3월 12일');
    expect(panel()?.querySelector('[aria-live]')).not.toBeNull();
    await view.getByRole('button', { name: '다음' }).click();
    await expect.poll(() => view.address()['story']).toBe(view.rows[1]?.id);
    expect((document.activeElement as HTMLElement).textContent).toContain('다음');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.poll(() => view.address()['story']).toBe(view.rows[3]?.id);
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(() => panel()?.textContent).toContain('3 / 30');
    // The view has moved to the event, which is ringed.
    await expect.poll(() => view.address()['zoom']).toBeTruthy();
    await expect.poll(() => view.all('.rings rect').length).toBe(1);
    const { violations } = await axe.run(view.target, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    expect(violations.map((v) => v.id)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => panel()).toBeNull();
    expect(view.address()['story']).toBeUndefined();
    expect((document.activeElement as HTMLElement).textContent).toBe('차례로 읽기');
  });

  it('begins where a link says', async () => {
    const view = show(events(30), { options: { story: 'e-3' } });
    await view.drawn();
    await expect.poll(() => view.target.querySelector('.story')?.textContent).toContain('2020년 하반기');
    await expect.poll(() => view.period()).toMatch(/2020|2021/);
  });

  it('walks through the list of a phone', async () => {
    const view = show(events(30), { width: 360 });
    await view.drawn();
    await view.getByRole('button', { name: '차례로 읽기' }).click();
    await view.getByRole('button', { name: '다음' }).click();
    await expect.poll(() => view.target.querySelector('.story')?.textContent).toContain('2 / 30');
    await expect.poll(() => view.all('.rings rect').length).toBe(1);
  });
});

describe('the timeline’s words', () => {
  it.each([
    [390, 'ko'],
    [390, 'en'],
    [1280, 'ko'],
    [1280, 'en'],
    [1920, 'ko'],
    [1920, 'en'],
  ] as const)('do not touch each other and are not cut off at %i pixels in %s', async (width, lang) => {
    await page.viewport(width, 900);
    for (const count of [30, 300]) {
      const view = show(events(count), { width: width - 32, lang });
      await view.drawn();
      await document.fonts.ready;
      await frames(6);
      const ground = view.target.getBoundingClientRect();
      const boxes = view.all<SVGTextElement>('.stage text').flatMap((text) => {
        const parts = text.querySelectorAll('tspan');
        return [...(parts.length ? parts : [text])].map((part) => {
          const { left, right, top, bottom } = part.getBoundingClientRect();
          // The line's leading is empty: what counts is from the height of a capital to the base line.
          const inset = (bottom - top) * 0.28;
          return { text: part.textContent, left, right, top: top + inset, bottom: bottom - inset };
        });
      });
      expect(boxes.length).toBeGreaterThan(10);
      for (const box of boxes) {
        expect(box.left, box.text).toBeGreaterThanOrEqual(ground.left - 1);
        expect(box.right, box.text).toBeLessThanOrEqual(ground.right + 1);
      }
      const sorted = boxes.sort((a, b) => a.left - b.left);
      const touching = sorted.flatMap((a, i) =>
        sorted
          .slice(i + 1)
          .filter((b) => b.left < a.right - 1 && b.top < a.bottom && a.top < b.bottom)
          .map((b) => `${a.text} | ${b.text}`),
      );
      expect(touching, `${count} events`).toEqual([]);
      view.unmount();
    }
  });

  it('leave axe nothing to find on the canvas', async () => {
    const view = show(events(520));
    await view.drawn();
    expect(view.rows.filter(isDrawable)).toHaveLength(520);
    const { violations } = await axe.run(view.target, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
  });
});
