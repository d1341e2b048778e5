// A dataset with its texts in; the data files of a folder out, each written whole or not at all.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { toDatasetFiles } from '../../src/exports/index.ts';
import { indexDataset, type Dataset, type SourceText } from '../../src/model/index.ts';
import { datasetJsonSchema } from './datasetJsonSchema.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** The ids of the documents that the folder had before: their texts are ours to remove. */
async function formerDocuments(out: string): Promise<string[]> {
  try {
    const former = JSON.parse(await readFile(join(out, 'dataset.json'), 'utf8')) as { documents?: { id?: unknown }[] };
    return (former.documents ?? []).flatMap(({ id }) => (typeof id === 'string' && !/[\\/]/u.test(id) ? [id] : []));
  } catch {
    return [];
  }
}

/**
 * `dataset.json` is written last, so that a reader who sees it finds all that it names. Texts of documents that are no
 * longer there go; nothing else in the folder is touched.
 */
export async function writeData(out: string, dataset: Dataset, texts: ReadonlyMap<string, SourceText>): Promise<void> {
  await mkdir(join(out, 'texts'), { recursive: true });
  const former = await formerDocuments(out);
  const files = new Map<string, string>();
  for (const [id, text] of texts) files.set(join('texts', `${id}.json`), json(text));
  files.set('dataset.schema.json', json(datasetJsonSchema()));
  for (const [name, content] of toDatasetFiles(indexDataset(dataset))) files.set(name, content);
  for (const [name, content] of files) await writeFileAtomic(join(out, name), content);
  for (const id of former) if (!texts.has(id)) await rm(join(out, 'texts', `${id}.json`), { force: true });
}
