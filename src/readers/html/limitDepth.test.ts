import { describe, expect, it } from 'vitest';
import { html } from '../html.ts';
import { limitDepth } from './limitDepth.ts';

const deep = (depth: number, text: string) =>
  `<html><body>${'<div>'.repeat(depth)}${text}${'</div>'.repeat(depth)}</body></html>`;
const read = (text: string) => html.read({ name: 'x.html', text, sha256: '', hashText: async () => '' });

describe('limitDepth', () => {
  it('leaves a page alone that nests as pages do, however long it is', () => {
    const list = `<ul>${'<li>항목<br>'.repeat(3000)}</ul>${'<p>문단'.repeat(3000)}${'<div>칸</div>'.repeat(3000)}`;
    expect(limitDepth(list)).toEqual({ markup: list, cut: false });
  });
  it('leaves out only the tags that are too deep, with as many ends as beginnings', () => {
    const { markup, cut } = limitDepth(deep(700, '가람전자'));
    expect(cut).toBe(true);
    expect(markup.match(/<div>/gu)).toHaveLength(498);
    expect(markup.match(/<\/div>/gu)).toHaveLength(498);
    expect(markup).toContain('가람전자');
  });
  it('lets a page of any depth be read, and says that it was cut', async () => {
    const body = '가람전자는 3일 한빛시에 공장을 세웠다고 밝혔다.';
    const { articles, doubts } = await read(deep(100_000, body));
    expect(articles[0]?.text).toBe(body);
    expect(doubts?.[0]).toContain('x.html: nests deeper than 500 elements');
  });
  it('does not stumble over tags that never end', () => {
    expect(limitDepth('<'.repeat(100_000)).cut).toBe(false);
    expect(limitDepth('<div '.repeat(20_000)).cut).toBe(false);
    expect(limitDepth(`<${'a'.repeat(200_000)}`).cut).toBe(false);
  });
});
