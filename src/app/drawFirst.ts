// A dataset and a language in; the first view as HTML, made in Node, and the words of its pictures out.
import { render } from 'svelte/server';
import { vocabulary } from '../catalog/index.ts';
import { chart } from '../charts/index.ts';
import { controlWords } from '../charts/timeline/controlWords.ts';
import type { Scene, SceneNode } from '../charts/types.ts';
import { indexDataset, readDataset, type Indexed, type Language } from '../model/index.ts';
import App from './App.svelte';
import { headlineFigures } from './headlineFigures.ts';
import { drawHeadline } from './headlineScene.ts';
import { AppState } from './state.svelte.ts';
import { views } from './views/index.ts';

export interface FirstView {
  html: string;
  /** What the pictures say once they are drawn. */
  words: string;
}

const wordsOf = (nodes: readonly SceneNode[]): string =>
  nodes.map((node) => (node.text ?? '') + wordsOf(node.children ?? [])).join('');

/** Wide enough for every label. */
const WIDE = 4000;

async function picturesOf(indexed: Indexed, lang: Language): Promise<Scene[]> {
  const context = { lang, theme: 'light', width: WIDE } as const;
  const small = headlineFigures(indexed).flatMap(({ figure }) =>
    figure ? [drawHeadline(figure, indexed, { ...context, scale: 1 })] : [],
  );
  const timeline = chart('timeline');
  const rows = timeline?.rows(indexed) ?? [];
  if (!timeline || !rows.length) return small;
  const { draw } = await timeline.load();
  return [...small, draw(rows, indexed, { ...context, height: WIDE, options: {} })];
}

/** Throws where the dataset is none: the build has just made it. */
export async function drawFirst(json: unknown, language: Language): Promise<FirstView> {
  const read = readDataset(json, vocabulary);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const app = new AppState({ language, indexed: indexDataset(read.dataset) });
  await views.find(({ id }) => id === app.state.view)?.load();
  const { body } = await render(App, { props: { app }, idPrefix: language });
  const drawn = (await picturesOf(app.indexed, language)).map(({ nodes }) => wordsOf(nodes));
  return { html: body, words: [...Object.values(controlWords[language]), ...drawn].join('') };
}
