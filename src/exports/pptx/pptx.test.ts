import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { charts, chart as chartOf } from '../../charts/index.ts';
import type { Scene, SceneNode } from '../../charts/types.ts';
import { indexDataset, LANGUAGES, THEMES, type Indexed, type Language } from '../../model/index.ts';
import { chartPptx } from './index.ts';
import { toDeck } from './deck.ts';
import { faultsOf, readPackage } from './testing/faultsOf.ts';
import { madeUpDeck } from './testing/madeUpDeck.ts';
import { elementsOf, readXml, type XmlElement } from './testing/readXml.ts';
import { canValidate, validateOffice } from './testing/validateOffice.ts';

const indexed = madeUpDeck();
const empty = indexDataset({ ...indexed.dataset, figures: [], events: [], relations: [], people: [] });
const all = charts.map((chart) => ({ chart, options: {} }));
const deck = (data: Indexed = indexed, lang: Language = 'ko', theme: 'light' | 'dark' = 'light') =>
  toDeck(all, { indexed: data, lang, theme });
const only = (id: string, data = indexed, lang: Language = 'ko', options = {}) =>
  toDeck([{ chart: chartOf(id)!, options }], { indexed: data, lang, theme: 'light' });

const wordsOf = (root: XmlElement) => elementsOf(root, 'a:t').map((one) => one.text);
const slideOf = async (id: string, data = indexed, lang: Language = 'ko') => {
  const { parts } = readPackage(await only(id, data, lang));
  return { slide: parts.get('ppt/slides/slide1.xml')!, notes: parts.get('ppt/notesSlides/notesSlide1.xml')!, parts };
};

describe('a deck', () => {
  it.each(LANGUAGES.flatMap((lang) => THEMES.map((theme) => [lang, theme] as const)))(
    'has no fault in its package, slides, charts and workbooks (%s, %s)',
    async (lang, theme) => {
      expect(faultsOf(await deck(indexed, lang, theme))).toEqual([]);
      expect(faultsOf(await deck(empty, lang, theme))).toEqual([]);
    },
  );

  it.skipIf(!canValidate)(
    'is valid to the Open XML SDK, with many records, few and none',
    async () => {
      for (const data of [indexed, madeUpDeck(160), madeUpDeck(3), empty]) {
        const bytes = await deck(data, 'en');
        expect(validateOffice(bytes, 'pptx')).toEqual([]);
        for (const [name, content] of Object.entries(unzipSync(bytes)))
          if (name.endsWith('1.xlsx')) expect(validateOffice(content, 'xlsx')).toEqual([]);
      }
    },
    60_000,
  );

  it('is the same bytes for the same data, whatever the order of its records', async () => {
    const { dataset } = indexed;
    const turned = indexDataset({
      ...dataset,
      figures: dataset.figures.toReversed(),
      events: dataset.events.toReversed(),
    });
    expect(Buffer.from(await deck()).equals(Buffer.from(await deck(turned)))).toBe(true);
  });

  it('opens with a cover, then has a slide a chart whose title is its finding', async () => {
    const { parts } = readPackage(await deck());
    const titles = all.map((_, i) =>
      wordsOf(elementsOf(parts.get(`ppt/slides/slide${i + 2}.xml`)!, 'p:sp')[0]!).join(' '),
    );
    expect(titles).toEqual(charts.map((chart) => chart.words(chart.rows(indexed), indexed, 'ko').headline));
    expect(wordsOf(parts.get('ppt/slides/slide1.xml')!)[0]).toBe('보도 2건에서 읽은 사건 24건과 수치 24건');
    expect(parts.has('ppt/slides/slide9.xml')).toBe(false);
  });

  it('tells of each slide that is made, up to the last', async () => {
    const told: string[] = [];
    await toDeck(all.slice(0, 3), { indexed, lang: 'ko', theme: 'light' }, (done, total) =>
      told.push(`${done}/${total}`),
    );
    expect(told).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });

  it('draws no chart as a picture', async () => {
    const { names, parts } = readPackage(await deck());
    expect([...names].filter((name) => /media|\.(png|jpe?g|svg|emf)$/.test(name))).toEqual([]);
    for (const id of ['investment', 'talent', 'headcount', 'activity']) {
      const i = charts.findIndex((chart) => chart.id === id) + 2;
      expect(elementsOf(parts.get(`ppt/slides/slide${i}.xml`)!, 'c:chart').length, id).toBeGreaterThan(0);
    }
    for (const id of ['timeline', 'facility', 'network']) {
      const i = charts.findIndex((chart) => chart.id === id) + 2;
      expect(elementsOf(parts.get(`ppt/slides/slide${i}.xml`)!, 'p:sp').length, id).toBeGreaterThan(10);
    }
  });

  it('keeps every placed thing on the slide, and its words, charts and places apart', async () => {
    for (const size of [3, 24, 160])
      for (const lang of LANGUAGES) {
        const { parts } = readPackage(await deck(madeUpDeck(size), lang));
        for (const [name, root] of parts) {
          if (!/^ppt\/slides\/slide(?!1\.)/.test(name)) continue;
          const boxes = ['p:sp', 'p:cxnSp', 'p:graphicFrame'].flatMap((kind) =>
            elementsOf(root, kind).map((shape) => ({ kind, box: boxOf(shape), solid: isSolid(shape) })),
          );
          for (const { box } of boxes)
            expect(
              box.x >= 0 && box.y >= 0 && box.x + box.w <= 960.5 && box.y + box.h <= 540,
              `${name} ${JSON.stringify(box)}`,
            ).toBe(true);
          const apart = boxes.filter((one) => one.solid).map((one) => one.box);
          for (const [i, a] of apart.entries())
            for (const b of apart.slice(i + 1))
              expect(
                a.x < b.x + b.w - 1 && b.x < a.x + a.w - 1 && a.y < b.y + b.h - 1 && b.y < a.y + a.h - 1,
                `${name}: ${JSON.stringify([a, b])}`,
              ).toBe(false);
        }
      }
  });
});

/** Places of the layout and frames of charts: what may never lie over one another. */
const isSolid = (shape: XmlElement) => shape.name === 'p:graphicFrame' || elementsOf(shape, 'p:ph').length > 0;
function boxOf(shape: XmlElement) {
  const [off, ext] = [
    elementsOf(shape, 'a:off')[0]!.attrs,
    elementsOf(shape, 'a:ext').find((one) => one.attrs['cx'])!.attrs,
  ];
  const [x, y, w, h] = [off['x'], off['y'], ext['cx'], ext['cy']].map((one) => Number(one) / 12_700) as [
    number,
    number,
    number,
    number,
  ];
  return { x, y, w, h };
}

describe('the slide of one chart', () => {
  it('stands alone, named after its chart and the newest day', async () => {
    const material = {
      chart: chartOf('talent')!,
      indexed,
      lang: 'ko',
      theme: 'light',
      state: { options: {} },
      site: '',
    };
    const taken = await chartPptx.make(material as never, {} as never);
    expect(taken.name).toBe('yeonpyo-talent-2024-05-02.pptx');
    expect(readPackage(taken.content as Uint8Array).names.has('ppt/slides/slide2.xml')).toBe(false);
  });

  it('quotes the evidence of what it shows in the notes, with publisher and date', async () => {
    const { notes } = await slideOf('headcount');
    const said = wordsOf(notes).join('\n');
    expect(said).toContain('“가람” (나루일보, 2024년 3월 12일, 기사 요약문에서)');
    const english = wordsOf((await slideOf('headcount', indexed, 'en')).notes).join('\n');
    expect(english).toContain('“가람” (나루일보, 12 March 2024, from a digest of the article)');
  });

  it('says of each drawn scene every word that the picture says', async () => {
    for (const id of ['timeline', 'facility', 'network']) {
      const { slide } = await slideOf(id);
      const said = wordsOf(slide).join('').replace(/\s/g, '');
      const chart = chartOf(id)!;
      const rows = chart.rows(indexed);
      const placed = elementsOf(slide, 'p:sp')
        .filter((one) => elementsOf(one, 'p:ph').length)
        .map(boxOf);
      const [, subtitle, source] = placed as [unknown, { y: number; h: number }, { y: number }];
      const height = source.y - 8 - (subtitle.y + subtitle.h + 8);
      const scene = (await chart.load()).draw(rows, indexed, {
        lang: 'ko',
        theme: 'light',
        options: {},
        width: 880,
        height,
      });
      const words = textOf(scene.nodes);
      expect(words.length).toBeGreaterThan(5);
      for (const word of words) expect(said, `${id}: ${word}`).toContain(word.replace(/\s/g, ''));
    }
  });

  it('glues every edge of the network to its two nodes', async () => {
    const { slide } = await slideOf('network');
    const glued = elementsOf(slide, 'p:cxnSp').filter(
      (one) => elementsOf(one, 'a:stCxn').length && elementsOf(one, 'a:endCxn').length,
    );
    expect(glued.length).toBe(chartOf('network')!.rows(indexed).length);
    for (const connector of glued) {
      const ends = ['a:stCxn', 'a:endCxn'].map((name) => elementsOf(connector, name)[0]!.attrs);
      const box = boxOf(connector);
      for (const { id, idx } of ends) {
        const node = elementsOf(slide, 'p:sp').find((one) => elementsOf(one, 'p:cNvPr')[0]!.attrs['id'] === id)!;
        const guide = (name: string) => {
          const formula = elementsOf(node, 'a:gd').find((one) => one.attrs['name'] === name)!.attrs['fmla']!;
          const [, side, share, whole] = /^\*\/ ([wh]) (\d+) (\d+)$/.exec(formula)!;
          return (boxOf(node)[side as 'w' | 'h'] * Number(share)) / Number(whole);
        };
        const site = elementsOf(elementsOf(node, 'a:cxn')[Number(idx)]!, 'a:pos')[0]!.attrs;
        const [x, y] = [boxOf(node).x + guide(site['x']!), boxOf(node).y + guide(site['y']!)];
        const corners = [box.x, box.x + box.w].flatMap((cx) =>
          [box.y, box.y + box.h].map((cy) => Math.hypot(cx - x, cy - y)),
        );
        expect(Math.min(...corners)).toBeLessThan(0.01);
      }
    }
  });

  it('has a workbook whose numbers are the figures’ own, and says each in the article’s words', async () => {
    const { slide, parts } = await slideOf('headcount');
    const chart = parts.get('ppt/charts/chart1.xml')!;
    const headcount = indexed.dataset.figures.filter((figure) => figure.metric === 'headcount');
    const drawn = elementsOf(elementsOf(chart, 'c:val')[0]!, 'c:pt').map((one) => Number(one.children[0]!.text));
    expect(drawn.toSorted()).toEqual(headcount.map((figure) => figure.value).toSorted());
    expect(elementsOf(slide, 'c:chart')).toHaveLength(1);
    expect(wordsOf(chart).join(' ')).toMatch(/약|이상|이하|미만|초과/);
  });

  it('labels each bar with its cell of the workbook, and with the same words where a program knows no such labels', async () => {
    const { parts } = await slideOf('investment', madeUpDeck(60));
    const chart = parts.get('ppt/charts/chart1.xml')!;
    const labels = elementsOf(chart, 'c:dLbl');
    expect(labels.length).toBeGreaterThan(3);
    for (const series of elementsOf(chart, 'c:ser')) {
      const [range] = elementsOf(series, 'c15:datalabelsRange');
      const cells = elementsOf(range!, 'c:pt').map((one) => one.children[0]!.text);
      for (const label of elementsOf(series, 'c:dLbl')) {
        const point = Number(elementsOf(label, 'c:idx')[0]!.attrs['val']);
        const [field] = elementsOf(label, 'a:fld');
        expect(field!.attrs['type']).toBe('CELLRANGE');
        expect(wordsOf(label)).toEqual([cells[point]!.replace('\n', ' ')]);
        expect(elementsOf(label, 'c15:showDataLabelsRange')[0]!.attrs['val']).toBe('1');
      }
    }
    const ids = elementsOf(chart, 'a:fld').map((one) => one.attrs['id']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('draws what is planned hollow, what is about so fading, and what is open with an arrow', async () => {
    const { parts } = await slideOf('headcount', madeUpDeck(60));
    const chart = parts.get('ppt/charts/chart1.xml')!;
    const rows = chartOf('headcount')!.rows(madeUpDeck(60)) as unknown as {
      figure: (typeof indexed.dataset.figures)[number];
    }[];
    const points = elementsOf(chart, 'c:dPt');
    expect(points).toHaveLength(rows.length);
    rows.forEach(({ figure }, i) => {
      const look = points[i]!;
      if (figure.bound === 'about') expect(elementsOf(look, 'a:gradFill')).toHaveLength(1);
      else if (figure.status !== 'actual' && figure.bound === 'exact')
        expect(elementsOf(look, 'a:noFill')).toHaveLength(1);
      else if (/most|less/.test(figure.bound)) expect(elementsOf(look, 'a:prstDash')).toHaveLength(1);
    });
    const open = rows.flatMap(({ figure }, i) => (/at-least|more/.test(figure.bound) ? [String(i)] : []));
    const arrows = elementsOf(elementsOf(chart, 'c:plus')[0]!, 'c:pt').map((one) => one.attrs['idx']);
    expect(arrows).toEqual(open);
    expect(open.length).toBeGreaterThan(0);
  });
});

/** What a scene says, outside of what only screen readers hear. */
function textOf(nodes: Scene['nodes']): string[] {
  const own = (node: SceneNode): string[] => [
    ...(node.tag === 'text' || node.tag === 'tspan' ? [(node.text ?? '').trim()] : []),
    ...(node.children ?? []).flatMap(own),
  ];
  return nodes.flatMap(own).filter(Boolean);
}

describe('the checks themselves', () => {
  const changed = async (name: string, change: (xml: string) => string) => {
    const files = unzipSync(await deck());
    files[name] = strToU8(change(strFromU8(files[name]!)));
    return zipSync(files);
  };
  it.each([
    [
      'a third axis id',
      'ppt/charts/chart1.xml',
      (xml: string) =>
        xml.replace('<c:axId val="112"/></c:barChart>', '<c:axId val="112"/><c:axId val="113"/></c:barChart>'),
    ],
    [
      'a value that is not the workbook’s',
      'ppt/charts/chart1.xml',
      (xml: string) => xml.replace(/(<c:numCache>.*?<c:v>)\d+/, '$17'),
    ],
    [
      'a label that is not its cell’s',
      'ppt/charts/chart1.xml',
      (xml: string) => xml.replace(/(<c15:dlblRangeCache>.*?<c:v>)/, '$1x'),
    ],
    [
      'a run without its Korean font',
      'ppt/slides/slide2.xml',
      (xml: string) => xml.replace('<a:ea typeface="Malgun Gothic"/>', ''),
    ],
    [
      'an object without alternative text',
      'ppt/slides/slide2.xml',
      (xml: string) => xml.replace(/descr="[^"]+"/, 'descr=""'),
    ],
    ['a number given twice', 'ppt/slides/slide2.xml', (xml: string) => xml.replace('id="3"', 'id="2"')],
    [
      'a connector that ends nowhere',
      'ppt/slides/slide8.xml',
      (xml: string) => xml.replace(/<a:endCxn id="\d+"/, '<a:endCxn id="9999"'),
    ],
    ['a part that is not well-formed', 'ppt/slides/slide3.xml', (xml: string) => xml.replace('</p:cSld>', '')],
    [
      'a relationship that leads nowhere',
      'ppt/slides/_rels/slide3.xml.rels',
      (xml: string) => xml.replace('chart1.xml', 'chart99.xml'),
    ],
  ])('find %s', async (_, name, change) => {
    expect(faultsOf(await changed(name, change))).not.toEqual([]);
  });

  it.skipIf(!canValidate)('find what the schema forbids', async () => {
    const bytes = await changed('ppt/charts/chart1.xml', (xml) => xml.replace('<c:barDir val="bar"/>', ''));
    expect(validateOffice(bytes, 'pptx')).not.toEqual([]);
  });

  it.each(['<a b=1/>', '<a><b></a></b>', '<a>&</a>', '<a b="1" b="2"/>', '<a/><b/>', '<a>\u0001</a>', '<a'])(
    'do not read %j as XML',
    (xml) => {
      expect(() => readXml(xml)).toThrow();
    },
  );
});
