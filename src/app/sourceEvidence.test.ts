import { describe, expect, it } from 'vitest';
import { indexDataset } from '../model/index.ts';
import { passageOf, tellingsIn, toSegments } from './sourceEvidence.ts';
import { madeUpDataset, madeUpTexts } from './testing/madeUpDataset.ts';

const indexed = indexDataset(madeUpDataset());
const source = madeUpTexts['opening']!;
const evidenceOf = (id: string) => indexed.records.get(id)!.record.evidence[0]!;

describe('passageOf', () => {
  it('puts the quote into its sentence, and the sentences of its paragraph around it', () => {
    const passage = passageOf(source, evidenceOf('f-site'))!;
    expect(passage.quote).toBe('약 8만5000㎡');
    expect(passage.before).toContain('가람연구단지를 열었다.');
    expect(passage.sentenceBefore + passage.quote + passage.sentenceAfter).toBe(
      '단지는 부지 약 8만5000㎡에 12개 동으로 이뤄졌고 3200여명이 일한다.',
    );
    expect(passage.after).toBe('');
  });
  it('shows nothing in place where the text does not hold the quote there', () => {
    expect(passageOf({ ...source, text: ` ${source.text}` }, evidenceOf('f-site'))).toBeUndefined();
  });
  it('takes the whole paragraph for a sentence where none is known', () => {
    const passage = passageOf({ ...source, sentences: [] }, evidenceOf('f-site'))!;
    expect(passage.sentenceBefore.startsWith('가람전자는')).toBe(true);
  });
});

describe('toSegments', () => {
  it('gives the text back unchanged, cut where facts begin and end', () => {
    const tellings = tellingsIn(indexed, 'opening');
    const segments = toSegments(source.text, 0, source.text.length, tellings);
    expect(segments.map((s) => s.text).join('')).toBe(source.text);
    const opened = segments.find((s) => s.records.includes('e-open') && s.records.includes('garam-park'));
    expect(opened?.text).toBe('가람연구단지');
    expect(opened?.kind).toBe('event');
  });
  it('leaves a text without facts whole', () => {
    expect(toSegments('아무 일도 없었다.', 0, 10, [])).toEqual([
      { start: 0, text: '아무 일도 없었다.', records: [], kind: null },
    ]);
  });
});

describe('tellingsIn', () => {
  it('lists every telling of one document in reading order', () => {
    const tellings = tellingsIn(indexed, 'survey');
    expect(tellings.map((t) => t.found.record.id)).toEqual([
      'e-teach',
      'f-trained',
      'f-people',
      'f-total-2',
      'c-total',
    ]);
  });
});
