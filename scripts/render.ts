// `npm run render -- [--chart ID…] [--lang ko|en] [--theme light|dark] [--format svg|svg-text|png|pptx|html|csv…] [--out DIR]`: every chart as a
// picture, a slide, a page or a table, without a browser.
import { Command, Option } from 'commander';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { vocabulary } from '../src/catalog/index.ts';
import { charts } from '../src/charts/index.ts';
import { chartExports, datasetExports, takeDeck, type ChartExport } from '../src/exports/index.ts';
import {
  FIRST_STATE,
  indexDataset,
  LANGUAGES,
  readDataset,
  THEMES,
  type Language,
  type Theme,
} from '../src/model/index.ts';
import { lendDocument, studioInNode } from './render/studioInNode.ts';

interface Wanted {
  chart: string[];
  lang?: Language;
  theme?: Theme;
  format: string[];
  out: string;
  data: string;
  width: number;
  height: number;
  fluid: boolean;
  scale: string;
  site: string;
}

const ids = charts.map((one) => one.id);
const pixels = (text: string) => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 200 || value > 8192) fail(`not a size in pixels (200 to 8192): ${text}`, 2);
  return value;
};

function fail(message: string, code: number): never {
  process.stderr.write(`render: ${message}\n`);
  process.exit(code);
}

const command = new Command('render')
  .description('Draws every chart as a picture, or all as slides, without a browser. Same data, same bytes.')
  .addOption(new Option('--chart <id...>', 'only these charts').choices(ids).default(ids, 'all'))
  .addOption(new Option('--lang <language>', 'one language; left out: both').choices([...LANGUAGES]))
  .addOption(new Option('--theme <theme>', 'one theme; left out: both').choices([...THEMES]))
  .addOption(
    new Option(
      '--format <format...>',
      'pictures (svg: letters as shapes, the same everywhere; svg-text: words as text, for browsers); one PowerPoint file of all charts chosen; a page of its own, the rows (for Excel, for scripts, parted by tabs) ' +
        'and the citation of each; everything as one zip',
    )
      .choices(['svg', 'svg-text', 'png', 'pptx', 'html', 'csv', 'csv-excel', 'tsv', 'cite', 'zip'])
      .default(['svg', 'png']),
  )
  .option('--out <folder>', 'where the files go', 'out/render')
  .option('--data <file>', 'the dataset', 'data/dataset.json')
  .option('--width <pixels>', 'width', pixels, 1280)
  .option('--height <pixels>', 'height', pixels, 720)
  .option('--fluid', 'as high as the content wants, not 16:9', false)
  .addOption(
    new Option('--scale <factor>', 'pixels of the PNG for one of the SVG').choices(['1', '2', '4']).default('1'),
  )
  .option('--site <address>', 'the address of the published site, which pages and citations name', '')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();
const wanted = command.opts<Wanted>();

const json = await readFile(wanted.data, 'utf8')
  .then((text): unknown => JSON.parse(text))
  .catch((error: Error) =>
    fail(`${wanted.data}: ${error.message}. Run \`npm run extract\` first, or name a file with --data.`, 1),
  );
const read = readDataset(json, vocabulary);
if (!read.ok) fail(`${wanted.data}: ${read.problems.slice(0, 5).join('\n')}`, 1);
const indexed = indexDataset(read.dataset);

await mkdir(wanted.out, { recursive: true });
const chosen = charts.filter((one) => wanted.chart.includes(one.id));
const languages = wanted.lang ? [wanted.lang] : LANGUAGES;
const themes = wanted.theme ? [wanted.theme] : THEMES;

async function write(name: string, content: string | Uint8Array) {
  const path = join(wanted.out, name);
  await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content));
  process.stderr.write(`${path}\n`);
}

if (wanted.format.includes('pptx'))
  for (const lang of languages)
    for (const theme of themes) {
      const slides = chosen.map((chart) => ({ chart, options: {} }));
      const { content } = await takeDeck(slides, { indexed, lang, theme });
      const [only] = chosen;
      await write(`${chosen.length === 1 && only ? only.id : 'deck'}-${lang}-${theme}.pptx`, content as Uint8Array);
    }

lendDocument();
const { width, height, fluid, scale, site } = wanted;
const picture = fluid ? { asSeen: width } : { size: { width, height } };
const ways = chartExports.filter(
  ({ id }) => id !== 'pptx' && wanted.format.some((format) => id === (format === 'png' ? `png-${scale}` : format)),
);
/** Tables and citations know no ground. */
const hasGround = ({ id, group }: ChartExport) => group === 'picture' || id === 'html';
/** What tells two files of one chart and one ending apart. */
const NOTE: Record<string, string> = { 'csv-excel': 'excel', 'svg-text': 'text' };
for (const chart of chosen)
  for (const lang of languages)
    for (const way of ways)
      for (const theme of hasGround(way) ? themes : themes.slice(0, 1)) {
        const material = { chart, indexed, lang, theme, state: FIRST_STATE, site, picture };
        const { name, content } = await way.make(material, studioInNode);
        const parts = [chart.id, NOTE[way.id], lang, hasGround(way) && theme].filter(Boolean);
        await write(`${parts.join('-')}${name.slice(name.lastIndexOf('.'))}`, content as string | Uint8Array);
      }
for (const way of datasetExports.filter(({ id }) => id === 'zip' && wanted.format.includes(id)))
  await write('yeonpyo.zip', way.make(indexed).content as Uint8Array);
