import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { indexDataset, RELATION_TYPES, type Dataset } from '../../model/index.ts';
import { madeUpDataset } from '../../model/testing/madeUpDataset.ts';
import type { Chart } from '../types.ts';
import { network } from './index.ts';
import Network from './Network.svelte';
import { placeEntities } from './placeEntities.ts';
import { networkRows } from './rows.ts';

/** A ring of organizations, each tied to the next and to one across. */
function ring(organizations: number, relations: number): Dataset {
  const dataset = madeUpDataset();
  const [organization, relation] = [dataset.organizations[0], dataset.relations[0]];
  if (!organization || !relation) throw new Error('the made-up dataset has no organization or relation');
  dataset.people = [];
  dataset.organizations = Array.from({ length: organizations }, (_, i) => ({
    ...organization,
    id: `o-${i}`,
    kind: 'company',
    name: { ko: `가람상사 ${i}호`, en: `Garam ${i}` },
  }));
  dataset.relations = Array.from({ length: relations }, (_, i) => ({
    ...relation,
    id: `r-${i}`,
    type: RELATION_TYPES[i % RELATION_TYPES.length] ?? 'partnership',
    source: `o-${i % organizations}`,
    target: `o-${(i + (i < organizations ? 1 : Math.floor(organizations / 2))) % organizations}`,
    date: `${2019 + (i % 4)}`,
    from: `${2019 + (i % 4)}-01-01`,
    to: `${2019 + (i % 4)}-12-31`,
  }));
  return dataset;
}

const few = placeEntities(ring(8, 12));
const many = placeEntities(ring(320, 500));
/** Each relation in six documents: its line is six times as wide. */
const toldByMany: Dataset = {
  ...many,
  documents: [0, 1, 2, 3, 4, 5].map((i) => ({ ...many.documents[0]!, id: `d-${i}`, sha256: String(i).repeat(64) })),
  relations: many.relations.map((relation) => ({
    ...relation,
    evidence: [0, 1, 2, 3, 4, 5].map((i) => ({ ...relation.evidence[0]!, document: `d-${i}` })),
  })),
};
const next = () => new Promise((done) => setTimeout(done, 60));

async function show(dataset: Dataset, options: Record<string, string> = {}) {
  const indexed = indexDataset(dataset);
  const onopen = vi.fn<(records: string[]) => void>();
  const onoptions = vi.fn<(options: Record<string, string>) => void>();
  const props = {
    chart: network as unknown as Chart,
    rows: networkRows(indexed),
    indexed,
    lang: 'ko' as const,
    theme: 'light' as const,
    selected: null,
    onopen,
    onoptions,
  };
  const onfilter = vi.fn();
  const view = await render(Network, { ...props, onfilter, options });
  onoptions.mockImplementation((changed) => void view.rerender({ options: changed }));
  await expect.poll(() => view.container.querySelector('.stage [data-mark], .stage [data-cursor]')).toBeTruthy();
  await next();
  return { container: view.container, onopen, onoptions, onfilter, rows: props.rows };
}
const press = (key: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const zoomOf = (container: Element) => {
  const [k = 1, x = 0, y = 0] = (container.querySelector<HTMLElement>('.stage')?.dataset['zoom'] ?? '')
    .split(' ')
    .map(Number);
  return { k, x, y };
};

afterEach(() => document.body.focus());

describe('the network by keyboard alone', () => {
  it('reaches every node and every relation, one stop for Tab', async () => {
    const { container, rows } = await show(few);
    (container.querySelector('[data-mark][tabindex="0"]') as SVGElement).focus();
    const reached = new Set<string>();
    for (let i = 0; i < 40; i += 1) {
      reached.add(document.activeElement?.getAttribute('data-mark') ?? '');
      press('ArrowRight');
    }
    expect(reached).toEqual(new Set([...rows.map((r) => r.id), ...few.organizations.map((o) => o.id)]));
  });

  it('reaches every node and every relation of a large one, and says which it is at', async () => {
    const { container, rows } = await show(many);
    const cursor = () => container.querySelector<HTMLButtonElement>('[data-cursor]');
    const at = () => cursor()?.dataset['cursor'] ?? '';
    const step = async (key: string) => {
      press(key);
      await Promise.resolve();
      await new Promise((done) => queueMicrotask(() => done(null)));
    };
    await userEvent.tab();
    cursor()?.focus();
    const nodes = new Set<string>();
    const edges = new Set<string>();
    for (let i = 0; i < many.organizations.length; i += 1) {
      nodes.add(at());
      await step('ArrowDown');
      for (let last = ''; last !== at() && at().startsWith('edge ');) {
        last = at();
        edges.add(last.slice(5));
        await step('ArrowRight');
      }
      expect(cursor()?.getAttribute('aria-label')).toMatch(/ [→–] .*\n.* · /);
      await step('ArrowUp');
      await step('ArrowRight');
    }
    expect(nodes).toEqual(new Set(many.organizations.map((o) => o.id)));
    expect(edges).toEqual(new Set(rows.map((r) => r.id)));
  }, 60_000);

  it('goes along a relation to its other end, and opens both', async () => {
    const { container, onopen, onoptions } = await show(many);
    const cursor = () => container.querySelector<HTMLButtonElement>('[data-cursor]');
    cursor()?.focus();
    const first = cursor()?.dataset['cursor'];
    press('ArrowDown');
    await next();
    await userEvent.keyboard('{Enter}');
    expect(onopen).toHaveBeenLastCalledWith([cursor()?.dataset['cursor']?.slice(5)]);
    press('ArrowDown');
    await next();
    const other = cursor()?.dataset['cursor'] ?? '';
    expect(other).not.toBe(first);
    await userEvent.keyboard('{Enter}');
    expect(onoptions).toHaveBeenLastCalledWith({ focus: other });
  });
});

it('brings what the keyboard goes to into sight', async () => {
  const { container } = await show(many);
  const closer = [...container.querySelectorAll('button')].find((button) => button.textContent === '+');
  for (let i = 0; i < 5; i += 1) closer?.click();
  await next();
  const cursor = () => container.querySelector<HTMLButtonElement>('[data-cursor]');
  const canvas = container.querySelector('.canvas') as HTMLElement;
  cursor()?.focus();
  for (let i = 0; i < 6; i += 1) {
    press('ArrowRight');
    await next();
    const [at, box] = [cursor()?.getBoundingClientRect(), canvas.getBoundingClientRect()];
    const middle = { x: (at?.x ?? 0) + (at?.width ?? 0) / 2, y: (at?.y ?? 0) + (at?.height ?? 0) / 2 };
    expect(middle.x).toBeGreaterThan(box.left);
    expect(middle.x).toBeLessThan(box.right);
    expect(middle.y).toBeGreaterThan(box.top);
    expect(middle.y).toBeLessThan(box.bottom);
    expect([canvas.scrollLeft, canvas.scrollTop]).toEqual([0, 0]);
  }
  expect(zoomOf(container).k).toBeGreaterThan(4);
});

describe('the network by touch', () => {
  const fire = (target: Element, type: string, pointerId: number, clientX: number, clientY: number) =>
    target.dispatchEvent(
      new PointerEvent(type, {
        pointerId,
        pointerType: 'touch',
        isPrimary: pointerId === 1,
        clientX,
        clientY,
        bubbles: true,
        cancelable: true,
      }),
    );

  it.each([
    ['few', few],
    ['many', many],
  ])('is zoomed by two fingers and dragged by them: %s nodes', async (_, dataset) => {
    const { container } = await show(dataset);
    const stage = container.querySelector('.stage') as Element;
    const { x, y, width } = stage.getBoundingClientRect();
    const [cx, cy] = [x + width / 2, y + 200];
    const both = (type: string, left: number, right: number) => {
      fire(stage, type, 1, cx + left, cy);
      fire(stage, type, 2, cx + right, cy);
    };
    both('pointerdown', -40, 40);
    both('pointermove', -100, 100);
    await next();
    const { k, x: before } = zoomOf(container);
    expect(k).toBeGreaterThan(2);
    both('pointermove', -60, 140);
    await next();
    expect(zoomOf(container).x - before).toBeCloseTo(40, 0);
    expect(zoomOf(container).k).toBeCloseTo(k, 1);
    both('pointerup', -60, 140);
  });

  it('lets one finger scroll the page', async () => {
    const { container } = await show(few);
    const stage = container.querySelector('.stage') as Element;
    fire(stage, 'pointerdown', 1, 100, 200);
    fire(stage, 'pointermove', 1, 160, 240);
    await next();
    expect(zoomOf(container)).toEqual({ k: 1, x: 0, y: 0 });
  });
});

function paintedDots(canvas: HTMLCanvasElement): number {
  const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  let painted = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i]) painted += 1;
  return painted;
}

describe('the network by mouse', () => {
  it('opens what is painted, and only that', async () => {
    const { container, onopen, onoptions } = await show(many);
    const canvas = container.querySelector('.canvas') as HTMLElement;
    const cursor = container.querySelector<HTMLButtonElement>('[data-cursor]');
    const box = cursor?.getBoundingClientRect();
    const at = { clientX: (box?.x ?? 0) + (box?.width ?? 0) / 2, clientY: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    canvas.dispatchEvent(new MouseEvent('click', { bubbles: true, ...at }));
    expect(onoptions).toHaveBeenLastCalledWith({ focus: cursor?.dataset['cursor'] });
    const { x, y } = canvas.getBoundingClientRect();
    canvas.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: x + 1, clientY: y + 1 }));
    expect(onopen).not.toHaveBeenCalled();
  });

  it.each([
    ['few, drawn', few],
    ['many, painted', many],
  ])('narrows all that is shown beside to a node of %s: by F, and by a click with Shift', async (_, dataset) => {
    const { container, onopen, onoptions, onfilter } = await show(dataset);
    const mark = container.querySelector<HTMLElement>('[data-cursor], [data-mark="o-0"]');
    const wanted = { organizations: [mark?.dataset['cursor'] ?? 'o-0'], groups: [] };
    mark?.focus();
    mark?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ㄹ', code: 'KeyF', bubbles: true, cancelable: true }));
    expect(onfilter).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(wanted));
    const box = mark?.getBoundingClientRect();
    const at = { clientX: (box?.x ?? 0) + (box?.width ?? 0) / 2, clientY: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    const target = container.querySelector('.canvas') ?? document.elementFromPoint(at.clientX, at.clientY);
    target?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true, detail: 1, ...at }));
    expect(onfilter).toHaveBeenCalledTimes(2);
    expect(onfilter).toHaveBeenLastCalledWith(expect.objectContaining(wanted));
    expect(onopen).not.toHaveBeenCalled();
    expect(onoptions).not.toHaveBeenCalled();
  });

  it('paints nodes, relations and names', async () => {
    const { container } = await show(many);
    await next();
    const canvas = container.querySelector('canvas') as HTMLCanvasElement;
    expect(paintedDots(canvas)).toBeGreaterThan(5000);
  });

  it('writes the name of a group beside its outline', async () => {
    const grouped = ring(320, 500);
    const headOf = (id: string) => `o-${Math.floor(Number(id.slice(2)) / 40) * 40}`;
    grouped.organizations = grouped.organizations.map((o) =>
      o.id === headOf(o.id) ? o : { ...o, group: headOf(o.id) },
    );
    grouped.relations = grouped.relations.filter((r) => headOf(r.source) === headOf(r.target));
    const written = vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText');
    await show(placeEntities(grouped));
    await expect
      .poll(() => written.mock.calls.map(([text]) => text))
      .toContainEqual(expect.stringMatching(/^가람상사 \d+호 소속$/));
    written.mockRestore();
  });

  it('paints hairlines while it is zoomed, and each line as wide as it is when it has stood still', async () => {
    const { container } = await show(toldByMany);
    const canvas = container.querySelector('canvas') as HTMLCanvasElement;
    const painted = () => paintedDots(canvas);
    const closer = [...container.querySelectorAll('button')].find((button) => button.textContent === '+');
    await new Promise((done) => setTimeout(done, 600));
    closer?.click();
    await new Promise((done) => setTimeout(done, 60));
    const moving = painted();
    await expect.poll(painted, { timeout: 3000 }).toBeGreaterThan(moving * 1.05);
    const still = painted();
    await new Promise((done) => setTimeout(done, 300));
    expect(painted()).toBe(still);
  });
});

describe('the years', () => {
  it('play from the first to the last, then stop', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const { container, onoptions } = await show(few);
      const play = container.querySelector<HTMLButtonElement>('[data-play]');
      play?.click();
      for (let i = 0; i < 6; i += 1) {
        vi.advanceTimersByTime(1400);
        await next();
      }
      expect(onoptions.mock.calls.map(([options]) => options['year'])).toEqual(['2019', '2020', '2021', '']);
      expect(play?.textContent).toBe('재생');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the way from one to another', () => {
  it('is listed in words with its sentence and publisher, and opens its evidence', async () => {
    const { container, onopen, rows } = await show(few, { focus: 'o-0', path: 'o-2' });
    const steps = [...container.querySelectorAll('ol li')];
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) {
      expect(step.querySelector('q')?.textContent).toBe(rows[0] && few.relations[0]?.evidence[0]?.quote);
      expect(step.textContent).toContain('나루일보');
    }
    steps[0]?.querySelector('button')?.click();
    expect(rows.map((r) => r.records)).toContainEqual(onopen.mock.lastCall?.[0]);
  });

  it('is chosen beside what is in focus, and goes into the options', async () => {
    const { container, onoptions } = await show(few, { focus: 'o-0' });
    const select = container.querySelector('select');
    await userEvent.selectOptions(select as HTMLSelectElement, 'o-3');
    expect(onoptions).toHaveBeenLastCalledWith({ focus: 'o-0', path: 'o-3' });
    await expect.poll(() => container.querySelectorAll('ol li').length).toBeGreaterThan(0);
  });
});

it.each([
  ['few', few, {}],
  ['many', many, {}],
  ['a path', few, { focus: 'o-0', path: 'o-2' }],
])('has nothing for axe to find: %s', async (_, dataset, options) => {
  const { container } = await show(dataset, options);
  const { violations } = await axe.run(container, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
});

it('lays out data that came without positions, without holding up a frame', async () => {
  const { container } = await show(ring(40, 60));
  const places = [...container.querySelectorAll('[data-mark]')].map((mark) => mark.getBoundingClientRect().x);
  expect(new Set(places.map(Math.round)).size).toBeGreaterThan(20);
});
