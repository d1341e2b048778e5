// A theme in, its colours as plain values out: what pictures are drawn with, inside the app and away from it.
import type { Theme } from '../model/index.ts';
import type { Palette } from './types.ts';

/** The families of every picture's text: the bundled variable font, then the same face as people have it installed. */
export const FONT_FAMILY = "'Noto Sans KR Variable', 'Noto Sans KR', sans-serif";

// Hues after Okabe and Ito (blue, orange, green, sky, pink, ochre), each darkened or lightened until it has at least 3:1
// on its ground and differs from every other for readers without red or green cones, by lightness where not by hue.
const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: '#fdfcf9',
    ink: '#1a1a1a',
    muted: '#5c5b57',
    line: '#d9d5cc',
    accent: '#3b3fb6',
    series: ['#3b3fb6', '#b5541c', '#0b6e4f', '#2b93d1', '#c94f86', '#8a6a00'],
  },
  dark: {
    ground: '#141518',
    ink: '#ecebe7',
    muted: '#a9a79f',
    line: '#3a3b40',
    accent: '#a5b0ff',
    series: ['#a5b0ff', '#f0955c', '#58c39a', '#3f9be0', '#f2b3d6', '#c9a227'],
  },
};

/** The colours of a theme. */
export const palette = (theme: Theme): Palette => palettes[theme];
