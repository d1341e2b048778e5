import { describe, expect, it } from 'vitest';
import { readEdtf, edtfSpan, indexDataset, type Dataset, type Event } from '../../model/index.ts';
import { madeUpDataset } from '../../model/testing/madeUpDataset.ts';
import { eventTypes } from '../../catalog/index.ts';
import { toSvgText } from '../sceneText.ts';
import { cutOff, overlaps, textBoxes } from '../testing/textBoxes.ts';
import { textWidth } from '../textWidth.ts';
import type { ChartContext, Scene, SceneNode } from '../types.ts';
import { drawing, drawTimeline } from './draw.ts';
import { layoutTimeline, type PlacedMark, type TimelineLayout } from './layout.ts';
import { timeline } from './index.ts';
import { timelineRows, type TimelineRow } from './rows.ts';

type Made = Partial<Event> & { date: string };
/** A dataset of events with these dates, about made-up companies. */
function withEvents(made: readonly Made[]): Dataset {
  const dataset = madeUpDataset();
  const [model] = dataset.events;
  if (!model) throw new Error('the made-up dataset has no event');
  dataset.events = made.map((event, i) => ({
    ...model,
    id: `e-${i}`,
    title: { ko: `가람전자 ${i}번째 협약 체결`, en: `Garam Electronics signs deal ${i}` },
    ...edtfSpan(event.date),
    ...event,
  }));
  return dataset;
}
const rowsOf = (made: readonly Made[]) => timelineRows(indexDataset(withEvents(made)));
const box = (width: number, height: number, options: Record<string, string> = {}) => ({
  lang: 'ko' as const,
  width,
  height,
  options,
  footer: 60,
});
const context = (width: number, height: number, more: Partial<ChartContext> = {}): ChartContext => ({
  lang: 'ko',
  theme: 'light',
  width,
  height,
  options: {},
  ...more,
});
const DAY = 86_400_000;
const marksOf = (layout: TimelineLayout) => layout.lanes.flatMap((lane) => lane.marks);
const nodesOf = (nodes: readonly SceneNode[]): SceneNode[] => nodes.flatMap((n) => [n, ...nodesOf(n.children ?? [])]);

/** Lines inside a text (a lane's name in two, with its count) as texts of their own, as a browser sets them. */
function spelledOut(scene: Scene): Scene {
  const spell = (node: SceneNode): SceneNode => {
    if (node.tag !== 'text' || !node.children) return { ...node, children: (node.children ?? []).map(spell) };
    let [x, y] = [Number(node.attrs['x']), Number(node.attrs['y'])];
    const children = node.children.map((span): SceneNode => {
      const attrs = { ...node.attrs, ...span.attrs };
      x = Number(span.attrs['x'] ?? x) + Number(span.attrs['dx'] ?? 0);
      y = Number(span.attrs['y'] ?? y);
      const text = { tag: 'text', attrs: { ...attrs, x, y }, text: span.text ?? '' };
      x += textWidth(span.text ?? '', Number(attrs['font-size']), Number(attrs['font-weight'] ?? 400));
      return text;
    });
    return { tag: 'g', attrs: {}, children };
  };
  return { ...scene, nodes: scene.nodes.map(spell) };
}

const DATES = [
  '2020-06-16',
  '2020-02',
  '2019-05',
  '2020-01~/2020-03~',
  '2019-10~/2019-12~',
  '2020-40',
  '2020-41',
  '2020-36',
  '2018',
  '2020-06-17/2020-12-31',
  '2020-06-17/2023',
  '../2020-06-17',
  '2021-03/..',
  '2020-06-21/2020-06-24',
  '2022-05-01?',
  '2021~',
  '2021-40~',
  '2021-33?',
  '2020-11%',
  '2019/2020~',
  '../2021~',
];
const mixed: Made[] = DATES.flatMap((date, i) => [
  { date, type: eventTypes[i % eventTypes.length]?.id ?? '', modality: 'occurred' },
  { date, type: 'visit', modality: i % 2 ? 'planned' : 'ongoing' },
]);
/** Pseudo-random, the same on every run. */
function many(count: number): Made[] {
  let seed = 7;
  const next = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const day = (n: number) => new Date(Date.UTC(2015, 0, 1) + n * DAY).toISOString().slice(0, 10);
  return Array.from({ length: count }, () => {
    const date = day(Math.floor(next() * 3000));
    const form = Math.floor(next() * 4);
    return {
      date: [date, date.slice(0, 7), date.slice(0, 4), `${date}/${day(3001 + Math.floor(next() * 300))}`][form] ?? date,
      type: eventTypes[Math.floor(next() * eventTypes.length)]?.id ?? '',
    };
  });
}

/** The pixels that a row's date covers. */
function covered(row: TimelineRow, { plot, domain }: TimelineLayout): [number, number] {
  const toX = (time: number) => plot.left + ((time - domain[0]) / (domain[1] - domain[0])) * (plot.right - plot.left);
  return [row.from ? toX(Date.parse(row.from)) : -Infinity, row.to ? toX(Date.parse(row.to) + DAY) : Infinity];
}

describe('the timeline', () => {
  it.each([
    ['a wide picture', 1280, 900, {}],
    ['a slide', 1200, 480, {}],
    ['a narrow one', 560, 700, {}],
    ['a month of it', 1280, 900, { zoom: '2020-06-01..2020-06-30' }],
  ])('draws no mark more precisely than its date is known, on %s', (_, width, height, options) => {
    for (const made of [mixed, many(400)]) {
      const rows = rowsOf(made);
      const layout = layoutTimeline(rows, box(width, height, options));
      const seen = new Set<string>();
      for (const mark of marksOf(layout)) {
        const { row } = mark;
        seen.add(row.id);
        const [from, to] = covered(row, layout);
        const said = `${row.date} at ${mark.x0}–${mark.x1}`;
        // An open end has no end to cover: it fades, and nothing solid stands at its tip.
        if (Number.isFinite(from)) expect(mark.x0, said).toBeLessThanOrEqual(from + 0.01);
        else expect(mark.fadeStart, said).toBeGreaterThan(20);
        if (Number.isFinite(to)) expect(mark.x1, said).toBeGreaterThanOrEqual(to - 0.01);
        else expect(mark.fadeEnd, said).toBeGreaterThan(20);
        const edtf = readEdtf(row.date);
        if (edtf?.start?.approximate || edtf?.start?.uncertain) expect(mark.fadeStart, said).toBeGreaterThan(0);
        if (edtf?.end?.approximate || edtf?.end?.uncertain) expect(mark.fadeEnd, said).toBeGreaterThan(0);
        // Only a day is drawn as one.
        if (mark.form === 'symbol') expect(edtf?.start?.precision, said).toBe('day');
        if (mark.form === 'symbol') expect(row.from, said).toBe(row.to);
      }
      if (!('zoom' in options)) expect(seen.size).toBe(made.length);
    }
  });

  it.each([5, 60, 400, 3000])('never lets labels of %i events touch each other or another mark', (count) => {
    for (const [width, height] of [
      [1280, 700],
      [700, 500],
    ] as const) {
      const layout = layoutTimeline(rowsOf(many(count)), box(width, height));
      const boxes = marksOf(layout).flatMap((mark) => {
        if (!mark.label) return [];
        const wide = textWidth(mark.label.text, 12);
        const x0 = mark.label.anchor === 'start' ? mark.label.x : mark.label.x - wide;
        return [{ mark, x0, x1: x0 + wide, y: mark.y }];
      });
      expect(layout.labels).toEqual({ shown: boxes.length, total: count });
      const near = (a: { y: number }, b: { y: number }) => Math.abs(a.y - b.y) < 11;
      for (const [i, a] of boxes.entries()) {
        expect(a.x0, a.mark.label?.text).toBeGreaterThanOrEqual(layout.plot.left - 0.5);
        expect(a.x1, a.mark.label?.text).toBeLessThanOrEqual(width + 0.5);
        for (const b of boxes.slice(i + 1)) if (near(a, b)) expect(a.x1 <= b.x0 || b.x1 <= a.x0).toBe(true);
        for (const other of marksOf(layout))
          if (other !== a.mark && Math.abs(a.y - other.y) < (other.form === 'slim' ? 7 + other.size / 2 : 11))
            expect(a.x1 <= other.x0 || other.x1 <= a.x0).toBe(true);
      }
    }
  });

  it('gives the label to the better corroborated event where two want one place', () => {
    const model = madeUpDataset().events[0]?.evidence[0];
    const told = (n: number) => Array.from({ length: n }, (_, i) => ({ ...model!, document: `made-up-${i + 1}` }));
    const made = Array.from({ length: 12 }, (_, i) => ({
      date: '2020-06-1' + (i % 9),
      evidence: told(i === 7 ? 2 : 1),
    }));
    const layout = layoutTimeline(rowsOf(made.slice(0, 9)), box(1000, 150, { zoom: '2020-06-05..2020-06-25' }));
    const labelled = marksOf(layout).filter((m) => m.label);
    expect(labelled.length).toBeLessThan(9);
    expect(labelled.some((m) => m.row.id === 'e-7')).toBe(true);
  });

  it('puts an event with a headline figure before one with another figure, and both before one without', () => {
    const dataset = withEvents([
      { date: '2020-06-16', figures: ['f-1'] },
      { date: '2020-06-16', figures: ['f-other'] },
      { date: '2020-06-16' },
    ]);
    const [figure] = dataset.figures;
    if (!figure) throw new Error('the made-up dataset has no figure');
    dataset.figures.push({ ...figure, id: 'f-other', metric: 'course-count', unit: 'count', value: 3 });
    const rows = timelineRows(indexDataset(dataset)).sort((a, b) => b.importance - a.importance);
    expect(rows.map((row) => row.id)).toEqual(['e-0', 'e-1', 'e-2']);
    expect(new Set(rows.map((row) => row.importance)).size).toBe(3);
  });

  it.each([500, 640, 700, 900, 1280, 1920])('takes no more height than its marks want, %i pixels wide', (width) => {
    const long = { ko: '가람전자·한빛대학교·솔내바이오, 인공지능 인재 양성과 공동 연구를 위한 업무 협약 체결', en: '' };
    const made = mixed.map((event) => ({ ...event, title: long }));
    const rows = rowsOf(made);
    const outer = context(width, 0);
    const layout = layoutTimeline(rows, { ...box(width, drawing.heightFor?.(rows, outer) ?? 0), footer: 60 });
    for (const lane of layout.lanes) expect(lane.height, lane.name).toBeLessThanOrEqual(lane.count * 33 + 40);
    // Where there is no room for all of a name, its beginning stands there.
    expect(layout.labels.shown).toBe(layout.labels.total);
  });

  it('draws every one of ten thousand events, and names the most important of them', () => {
    const rows = rowsOf(many(10_000));
    const layout = layoutTimeline(rows, box(1280, 1200));
    expect(new Set(marksOf(layout).map((m) => m.row.id)).size).toBe(10_000);
    expect(marksOf(layout)).toHaveLength(10_000);
    expect(layout.labels.shown).toBeGreaterThan(50);
    for (const lane of layout.lanes)
      for (const mark of lane.marks) {
        const half = mark.form === 'slim' ? mark.size / 2 : 8;
        expect(mark.y - half).toBeGreaterThanOrEqual(lane.y);
        expect(mark.y + half).toBeLessThanOrEqual(lane.y + lane.height);
      }
  });

  it('leaves rows where they are while it is panned', () => {
    const rows = rowsOf(many(300));
    const at = (first: string, last: string) =>
      new Map(
        marksOf(layoutTimeline(rows, { ...box(1200, 700), domain: [Date.parse(first), Date.parse(last)] })).map(
          (m: PlacedMark) => [m.row.id, m.y],
        ),
      );
    const [before, after] = [at('2017-01-01', '2018-01-01'), at('2017-02-01', '2018-02-01')];
    const both = [...before].filter(([key]) => after.has(key));
    expect(both.length).toBeGreaterThan(20);
    for (const [key, y] of both) expect(after.get(key)).toBe(y);
  });

  it('draws no shape of negative size, wherever it is panned to', () => {
    const rows = rowsOf([
      { date: '2020-02', modality: 'ongoing' },
      { date: '2020-01~/2020-03~', modality: 'ongoing' },
    ]);
    for (let start = Date.UTC(2020, 0, 1); start < Date.UTC(2020, 4, 1); start += DAY / 8) {
      const scene = drawTimeline(rows, context(1000, 300), [start, start + 90 * DAY]);
      for (const { tag, attrs } of nodesOf(scene.nodes))
        if (tag === 'rect') expect(Math.min(Number(attrs['width']), Number(attrs['height']))).toBeGreaterThanOrEqual(0);
    }
  });

  it('gives each mark its records and a name that says title, date and state', () => {
    const rows = rowsOf([{ date: '2020-36', modality: 'planned' }]);
    const scene = drawing.draw(rows, indexDataset(madeUpDataset()), context(1000, 200));
    const [mark] = nodesOf(scene.nodes).filter((n) => n.records);
    expect(mark?.records).toEqual(['e-0']);
    expect(mark?.label).toContain('가람전자 0번째 협약 체결');
    expect(mark?.label).toContain('2020년 4분기');
    expect(mark?.label).toContain('예정');
  });

  it('says how many names it shows', () => {
    const words = (count: number, height: number) =>
      nodesOf(drawTimeline(rowsOf(many(count)), context(900, height)).nodes).map((n) => n.text ?? '');
    expect(words(3, 400)).toContain('사건 3건 모두 표시, 이름은 전부 표시');
    expect(words(300, 400).some((t) => /^사건 300건 모두 표시, 이름은 300건 중 \d+건 표시$/.test(t))).toBe(true);
  });

  it('lists every event on a phone, in order and within the width', () => {
    const rows = rowsOf(mixed);
    const height = drawing.heightFor?.(rows, context(360, 0)) ?? 0;
    const scene = drawing.draw(rows, indexDataset(madeUpDataset()), context(360, height));
    const marks = nodesOf(scene.nodes).filter((n) => n.records);
    expect(marks.map((m) => m.records?.[0])).toEqual(rows.map((r) => r.id));
    for (const { tag, text, attrs } of nodesOf(scene.nodes))
      if (tag === 'text' && text)
        expect(Number(attrs['x']) + textWidth(text, Number(attrs['font-size'])), text).toBeLessThanOrEqual(360);
  });

  it('counts an event without any known day, and does not draw it', () => {
    const rows = rowsOf([{ date: '2020-06-16' }, { date: 'XXXX-XX-28', from: null, to: null }]);
    const words = timeline.words(rows, indexDataset(madeUpDataset()), 'ko');
    expect([words.shown, words.total]).toEqual([1, 2]);
    const scene = drawTimeline(rows, context(900, 300));
    expect(nodesOf(scene.nodes).filter((n) => n.records)).toHaveLength(1);
  });

  it('draws the same bytes from the same events in any order', () => {
    const dataset = withEvents(mixed);
    const turned = { ...dataset, events: [...dataset.events].reverse() };
    const [a, b] = [dataset, turned].map((d) => drawTimeline(timelineRows(indexDataset(d)), context(1280, 720)));
    expect(a && toSvgText(a)).toBe(b && toSvgText(b));
  });

  describe.each(['ko', 'en'] as const)('in %s', (lang) => {
    it.each([390, 1280, 1920])('lets no text overlap or leave a picture %i pixels wide', (width) => {
      for (const made of [mixed, many(90), many(1500)])
        for (const options of [{}, { lanes: 'organization' }, { zoom: '2020-05-20..2020-07-10' }] as Record<
          string,
          string
        >[]) {
          const rows = rowsOf(made);
          const outer = { ...context(width, 0), lang, options };
          for (const height of [drawing.heightFor?.(rows, outer) ?? 0, 560]) {
            if (width === 390 && height === 560) continue;
            const scene = drawing.draw(rows, indexDataset(madeUpDataset()), { ...outer, height });
            const boxes = textBoxes(spelledOut(scene));
            const said = `${made.length} events, ${JSON.stringify(options)}, ${height} high`;
            expect(boxes.length, said).toBeGreaterThan(5);
            expect(overlaps(boxes), said).toEqual([]);
            expect(cutOff(boxes, scene), said).toEqual([]);
          }
        }
    });
  });

  describe('with one document more', () => {
    /** Where each label stands: its lane, when it begins, and how far below its lane's top. */
    function labelled(dataset: Dataset, width: number, height: number | undefined, options: Record<string, string>) {
      const rows = timelineRows(indexDataset(dataset));
      const outer = context(width, 0, { options });
      const layout = layoutTimeline(rows, {
        ...box(width, height ?? drawing.heightFor?.(rows, outer) ?? 0, options),
        footer: 60,
      });
      const labels = layout.lanes.flatMap((lane) =>
        lane.marks.flatMap((m) =>
          m.label ? [{ id: m.row.id, lane: lane.id, from: m.row.from, y: m.y - lane.y }] : [],
        ),
      );
      return { labels, lanes: layout.lanes.map(({ id }) => id) };
    }
    /** A corpus in which every document tells of some events of its own and of some that others told of. */
    function corpus(documents: number, events: number): Dataset {
      const dataset = withEvents(many(events));
      const [evidence] = dataset.events[0]?.evidence ?? [];
      const [model] = dataset.documents;
      if (!evidence || !model) throw new Error('the made-up dataset lacks evidence or a document');
      const name = (n: number) => `d-${String(n).padStart(2, '0')}`;
      dataset.documents = Array.from({ length: documents }, (_, n) => ({
        ...model,
        id: name(n),
        published: `20${String(10 + n).padStart(2, '0')}-05-01`,
      }));
      dataset.events = dataset.events.map((event, i) => ({
        ...event,
        evidence: [i % documents, ...(i % 4 ? [] : [documents - 1])].map((n) => ({ ...evidence, document: name(n) })),
      }));
      return dataset;
    }
    function without(dataset: Dataset, document: string): Dataset {
      const events = dataset.events
        .map((event) => ({ ...event, evidence: event.evidence.filter((e) => e.document !== document) }))
        .filter((event) => event.evidence.length);
      return { ...dataset, documents: dataset.documents.filter((d) => d.id !== document), events };
    }
    /** Pairs of labels that are there before and after, in one lane each time; throws where one pair is turned about. */
    function comparePairs(whole: Dataset, width: number, height: number | undefined, options: Record<string, string>) {
      const after = labelled(whole, width, height, options);
      const now = new Map(after.labels.map((label) => [label.id, label]));
      let pairs = 0;
      for (const { id } of whole.documents) {
        const before = labelled(without(whole, id), width, height, options);
        expect(after.lanes.filter((lane) => before.lanes.includes(lane))).toEqual(
          before.lanes.filter((lane) => after.lanes.includes(lane)),
        );
        for (const [i, a] of before.labels.entries())
          for (const b of before.labels.slice(i + 1)) {
            const [c, d] = [now.get(a.id), now.get(b.id)];
            if (!c || !d || a.lane !== b.lane || c.lane !== d.lane) continue;
            pairs += 1;
            const isTurned = (a.y - b.y) * (c.y - d.y) < -0.25;
            if (isTurned) throw new Error(`without ${id}, ${a.id} and ${b.id} stand the other way about`);
          }
      }
      return pairs;
    }

    it.each(['type', 'organization'])('turns no two labels of a lane about, by %s, whichever it is', (lanes) => {
      let pairs = 0;
      for (const [documents, events] of [
        [5, 24],
        [12, 72],
        [6, 400],
      ] as const)
        for (const [width, height] of [
          [640, 360],
          [1280, 720],
          [1280, undefined],
          [1920, 1080],
        ] as const)
          pairs += comparePairs(corpus(documents, events), width, height, { lanes });
      expect(pairs).toBeGreaterThan(5000);
    });

    it('turns no two labels of a lane about where it makes the whole time longer', () => {
      const whole = corpus(8, 64);
      const [first] = whole.events;
      if (first) Object.assign(first, { date: '1998-02', from: '1998-02-01', to: '1998-02-28' });
      expect(comparePairs(whole, 1280, 720, {})).toBeGreaterThan(100);
    });

    it('turns no two labels of a lane about while the reader zooms', () => {
      const rows = timelineRows(indexDataset(corpus(6, 120)));
      const outer = box(1280, 1400);
      const [start, end] = layoutTimeline(rows, outer).domain;
      const above = new Map<string, number>();
      let pairs = 0;
      for (let zoom = 1; zoom < 60; zoom *= 1.5) {
        const half = (end - start) / zoom / 2;
        const middle = start + (end - start) * 0.45;
        const { lanes } = layoutTimeline(rows, { ...outer, domain: [middle - half, middle + half] });
        for (const { marks } of lanes) {
          const named = marks.filter((mark) => mark.label);
          for (const [i, a] of named.entries())
            for (const b of named.slice(i + 1)) {
              const key = a.row.id < b.row.id ? `${a.row.id} ${b.row.id}` : `${b.row.id} ${a.row.id}`;
              const side = Math.sign(Math.round(a.y - b.y)) * (a.row.id < b.row.id ? 1 : -1);
              const known = above.get(key) ?? 0;
              expect(known * side, key).toBeGreaterThanOrEqual(0);
              if (known) pairs += 1;
              else above.set(key, side);
            }
        }
      }
      expect(pairs).toBeGreaterThan(50);
    });
  });

  it('puts an organization’s events into one lane, and each event into one', () => {
    const dataset = madeUpDataset();
    const layout = layoutTimeline(timelineRows(indexDataset(dataset)), box(1000, 500, { lanes: 'organization' }));
    expect(layout.lanes.reduce((sum, lane) => sum + lane.count, 0)).toBe(dataset.events.length);
    expect(layout.lanes.map((lane) => lane.name)).toContain('가람전자');
  });
});

describe('the timeline’s words', () => {
  const words = (made: Made[], lang: 'ko' | 'en') => timeline.words(rowsOf(made), indexDataset(madeUpDataset()), lang);
  const year = (date: string, n: number, type = 'visit'): Made[] => Array.from({ length: n }, () => ({ date, type }));

  it('tell the busiest year and the most frequent type', () => {
    const made = [...year('2020-03-01', 5), ...year('2021-04', 2, 'agreement')];
    expect(words(made, 'ko').headline).toBe('사건 7건 가운데 5건이 2020년에 몰렸고, 방문 유형이 5건으로 가장 많다');
    expect(words(made, 'en').headline).toBe('2020 was the busiest year, with 5 of 7 events; visit leads with 5');
  });
  it('count no event for a year that it only may lie in', () => {
    const made = [...year('2020-12/2021-01', 9), ...year('2020-03-01', 3), ...year('2022-03-01', 2, 'agreement')];
    expect(words(made, 'ko').headline).toContain('3건이 2020년에');
  });
  it('tell of two years alike, and of no peak where there is none', () => {
    expect(words([...year('2020', 3), ...year('2021', 3)], 'ko').headline).toContain('2020년과 2021년에 각각 3건이');
    expect(words([...year('2020', 1), ...year('2021', 1), ...year('2022', 1)], 'ko').headline).toBe(
      '2020~2022년에 사건 3건이 확인된다',
    );
  });
  it('name the only event', () => {
    expect(words([{ date: '2020-36' }], 'en').headline).toBe('Garam Electronics signs deal 0, fourth quarter of 2020');
  });
});
