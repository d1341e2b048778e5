import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { charts } from '../charts/index.ts';
import { FIRST_STATE } from '../model/index.ts';
import { firstChoice, toEmbedAddress, toEmbedCode, type EmbedChoice } from './embedCode.ts';
import { madeUpDeck } from './pptx/testing/madeUpDeck.ts';
import type { ChartMaterial } from './types.ts';

const material: ChartMaterial = {
  chart: charts[1]!,
  indexed: madeUpDeck(),
  lang: 'ko',
  theme: 'light',
  state: { ...FIRST_STATE, types: ['investment'] },
  site: 'https://hanbit.example/연표/',
};
const choose = (choice: Partial<EmbedChoice>): EmbedChoice => ({ ...firstChoice(material), ...choice });
const read = (choice: Partial<EmbedChoice>) => {
  const { document } = parseHTML(`<body>${toEmbedCode(material, choose(choice))}</body>`);
  return (document.querySelector('iframe') ?? document.querySelector('yeonpyo-chart'))!;
};

describe('code to embed', () => {
  it('says its size in numbers that a page without our style understands', () => {
    const size = (choice: Partial<EmbedChoice>) =>
      ['width', 'height', 'style'].map((name) => read(choice).getAttribute(name));
    expect(size({})).toEqual(['100%', '480', 'border:0']);
    expect(size({ width: 640 })).toEqual(['640', '480', 'border:0;max-width:100%']);
    expect(size({ kind: 'fixed', height: 500 })).toEqual(['100%', '500', 'border:0']);
    expect(size({ kind: 'fixed', height: 'wide' })).toEqual(['100%', '480', 'border:0;height:auto;aspect-ratio:16/9']);
    expect(size({ kind: 'fixed', height: 'wide', width: 800 })).toEqual([
      '800',
      '450',
      'border:0;max-width:100%;height:auto;aspect-ratio:16/9',
    ]);
    expect(size({ kind: 'element', width: 640 })).toEqual([null, null, 'display:block;max-width:640px']);
  });

  it('has a name, loads late, and a script only where the frame fits itself', () => {
    const frame = read({});
    expect(frame.getAttribute('title')).toBe(material.chart.name.ko);
    expect(frame.getAttribute('loading')).toBe('lazy');
    const code = toEmbedCode(material, choose({}));
    expect(code).toContain('event.source === frame.contentWindow && event.origin === "https://hanbit.example"');
    expect(toEmbedCode(material, choose({ kind: 'fixed' }))).not.toContain('<script');
  });

  it('carries language, ground, words, filter and version, in a frame and in an element', () => {
    const choice = { lang: 'en', theme: 'dark', title: false, source: false, version: '0123456789abcdef' } as const;
    const address = new URL(toEmbedAddress(material, choose({ ...choice, transparent: true }))).searchParams;
    expect(Object.fromEntries(address)).toMatchObject({
      chart: 'investment',
      types: 'investment',
      lang: 'en',
      theme: 'dark',
      title: '0',
      source: '0',
      bg: 'transparent',
      version: '0123456789abcdef',
    });
    const element = read({ ...choice, kind: 'element' });
    const given = (name: string) => element.getAttribute(name);
    expect(['lang', 'theme', 'title', 'source'].map(given)).toEqual(['en', 'dark', '0', '0']);
    expect(given('data')).toBe(`${material.site}data/versions/0123456789abcdef.json`);
    expect(given('query')).toBe('types=investment');
    expect(read({ kind: 'element', filtered: false }).getAttribute('query')).toBeNull();
    expect(new URL(toEmbedAddress(material, choose({ filtered: false }))).searchParams.has('types')).toBe(false);
  });

  it('follows the reader’s system where no ground is chosen', () => {
    expect(read({ kind: 'element' }).getAttribute('theme')).toBe('auto');
    expect(toEmbedAddress(material, choose({}))).not.toContain('theme=');
  });
});
