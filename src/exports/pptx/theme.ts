// Colours of a palette in; the deck's theme out, with a Korean font named for East Asian text.
import { eventTypes } from '../../catalog/index.ts';
import type { Theme } from '../../model/index.ts';
import { palette } from '../../charts/palette.ts';
import { FONT } from './text.ts';
import { el, NS, part, val, type Xml } from './xml.ts';

const rgb = (name: string, color: string): Xml =>
  el(`a:${name}`, {}, el('a:srgbClr', { val: color.slice(1).toUpperCase() }));

const fontSet = (name: string): Xml =>
  el(
    `a:${name}`,
    {},
    ...['a:latin', 'a:ea', 'a:cs'].map((one) => el(one, { typeface: FONT })),
    el('a:font', { script: 'Hang', typeface: '맑은 고딕' }),
    el('a:font', { script: 'Jpan', typeface: 'Yu Gothic' }),
    el('a:font', { script: 'Hans', typeface: 'Microsoft YaHei' }),
    el('a:font', { script: 'Hant', typeface: 'Microsoft JhengHei' }),
  );

const placeholderFill = el('a:solidFill', {}, val('a:schemeClr', 'phClr'));
const line = (w: number) => el('a:ln', { w }, placeholderFill, val('a:prstDash', 'solid'));
const noEffect = el('a:effectStyle', {}, el('a:effectLst'));

/** `ppt/theme/theme1.xml`: what a reader who adds a shape or a chart gets its colours and fonts from. */
export function themePart(theme: Theme, name = 'Yeonpyo'): string {
  const { ground, ink, muted, line: rule, accent, series } = palette(theme);
  const accents = [...series, ...eventTypes.map((type) => type.color[theme])];
  return part(
    el(
      'a:theme',
      { 'xmlns:a': NS.a, name },
      el(
        'a:themeElements',
        {},
        el(
          'a:clrScheme',
          { name },
          // The dark theme's ground is the "light" colour of the scheme: a slide's ground is always `bg1`.
          rgb('dk1', ink),
          rgb('lt1', ground),
          rgb('dk2', muted),
          rgb('lt2', rule),
          ...[1, 2, 3, 4, 5, 6].map((n) => rgb(`accent${n}`, accents[n - 1] ?? accent)),
          rgb('hlink', accent),
          rgb('folHlink', muted),
        ),
        el('a:fontScheme', { name }, fontSet('majorFont'), fontSet('minorFont')),
        el(
          'a:fmtScheme',
          { name },
          el('a:fillStyleLst', {}, placeholderFill, placeholderFill, placeholderFill),
          el('a:lnStyleLst', {}, line(6350), line(12700), line(19050)),
          el('a:effectStyleLst', {}, noEffect, noEffect, noEffect),
          el('a:bgFillStyleLst', {}, placeholderFill, placeholderFill, placeholderFill),
        ),
      ),
      el('a:objectDefaults'),
      el('a:extraClrSchemeLst'),
    ),
  );
}
