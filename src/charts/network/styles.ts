// Kinds of node and types of edge in; how each is drawn out. Shape and stroke carry the same meaning as colour.
import { eventType, type EventType } from '../../catalog/index.ts';
import type { Label, Theme } from '../../model/index.ts';
import { palette } from '../palette.ts';
import type { EdgeType, NodeKind } from './rows.ts';

export interface NodeStyle {
  /** Which kinds look alike, for the legend. */
  family: string;
  label: Label;
  shape: EventType['shape'];
  color(theme: Theme): string;
  hollow: boolean;
}

const ofEvent = (type: string) => (theme: Theme) => eventType(type)?.color[theme] ?? palette(theme).muted;
const ink = (theme: Theme) => palette(theme).ink;
const muted = (theme: Theme) => palette(theme).muted;

const families: readonly (NodeStyle & { kinds: readonly NodeKind[] })[] = [
  {
    family: 'company',
    label: { ko: '기업', en: 'Company' },
    shape: 'circle',
    color: ink,
    hollow: false,
    kinds: ['group', 'affiliate', 'company', 'startup'],
  },
  {
    family: 'research',
    label: { ko: '대학·연구기관·병원', en: 'University, research, hospital' },
    shape: 'square',
    color: ofEvent('program'),
    hollow: false,
    kinds: ['university', 'research-institute', 'hospital'],
  },
  {
    family: 'capital',
    label: { ko: '펀드·벤처캐피털', en: 'Fund, venture capital' },
    shape: 'diamond',
    color: ofEvent('investment'),
    hollow: false,
    kinds: ['fund', 'venture-capital'],
  },
  {
    family: 'alliance',
    label: { ko: '협의체·공공기관', en: 'Consortium, public body' },
    shape: 'hexagon',
    color: ofEvent('membership'),
    hollow: false,
    kinds: ['consortium', 'public-body'],
  },
  {
    family: 'unit',
    label: { ko: '부서·조직', en: 'Department' },
    shape: 'circle',
    color: muted,
    hollow: true,
    kinds: ['department'],
  },
  {
    family: 'person',
    label: { ko: '인물', en: 'Person' },
    shape: 'triangle',
    color: ofEvent('appointment'),
    hollow: false,
    kinds: ['person'],
  },
];
const byKind = new Map(families.flatMap((f) => f.kinds.map((kind) => [kind, f] as const)));

/** How a node of a kind is drawn. */
export function nodeStyle(kind: NodeKind): NodeStyle {
  const style = byKind.get(kind);
  if (!style) throw new RangeError(`no style for the kind ${kind}`);
  return style;
}

export interface EdgeStyle {
  color(theme: Theme): string;
  dash: string | null;
}

const DASHED = '7 4';
const DOTTED = '2 4';
const edges: Readonly<Record<EdgeType, EdgeStyle>> = {
  partnership: { color: ofEvent('agreement'), dash: null },
  education: { color: ofEvent('program'), dash: null },
  investment: { color: ofEvent('investment'), dash: null },
  management: { color: ofEvent('investment'), dash: DASHED },
  acquisition: { color: ofEvent('acquisition'), dash: null },
  membership: { color: ofEvent('membership'), dash: null },
  affiliation: { color: muted, dash: null },
  supply: { color: ofEvent('release'), dash: null },
  tenancy: { color: ofEvent('construction'), dash: DASHED },
  visit: { color: ofEvent('visit'), dash: DOTTED },
  litigation: { color: ofEvent('litigation'), dash: null },
  rivalry: { color: ofEvent('litigation'), dash: DASHED },
  post: { color: ofEvent('appointment'), dash: DOTTED },
};

/** How an edge of a type is drawn. */
export const edgeStyle = (type: EdgeType): EdgeStyle => edges[type];

/** Width of an edge in pixels: one document 1.2, each more of them thicker, up to six. */
export const edgeWidth = (documents: number): number => 1.2 + (Math.min(6, documents) - 1) * 0.9;
