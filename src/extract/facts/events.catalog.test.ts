// The event types of the catalogue, walked one by one: their examples hold such an event, their counter-examples none.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventTypes } from '../../catalog/index.ts';
import { readExamples } from '../../catalog/readExamples.ts';
import { markedArticle } from '../testing/markedArticle.ts';
import { readEvents } from './events.ts';

const typesIn = (text: string) => readEvents(markedArticle(text, '2022-04-20'), []).map((e) => e.type);

const folder = resolve(import.meta.dirname, '../../catalog/events');
const files = readdirSync(folder).filter((name) => !/^index|\.test\./u.test(name));
const examplesOf = readExamples(
  await Promise.all(files.map(async (name) => (await import(join(folder, name))) as object)),
);

describe.each(eventTypes.map((type) => [type.id, type] as const))('%s', (id, type) => {
  const { examples, counterExamples } = examplesOf.get(id)!;
  it.each(examples)('is in: %s', (example) => expect(typesIn(example)).toContain(id));
  it.each(counterExamples)('is not in: %s', (example) => expect(typesIn(example)).not.toContain(id));
  it('has cues, none twice in one list, and says of what its weak ones hold', () => {
    const lists = [type.cues, type.stems ?? [], type.weak ?? [], type.objects ?? [], type.blockers];
    for (const list of lists) expect(new Set(list).size).toBe(list.length);
    expect(type.cues.length + (type.weak?.length ?? 0)).toBeGreaterThan(0);
    expect(type.weak && !type.objects && id !== 'visit' && id !== 'release').toBeFalsy();
  });
  it('says itself in both languages, in colours of its own', () => {
    expect(type.label.ko && type.label.en).toBeTruthy();
    const others = eventTypes.filter((t) => t.id !== id);
    expect(others.map((t) => t.color.light)).not.toContain(type.color.light);
    expect(others.map((t) => t.shape)).not.toContain(type.shape);
  });
});
