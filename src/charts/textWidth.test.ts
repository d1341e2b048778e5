import { describe, expect, it } from 'vitest';
import { cutText, textWidth, wrapText } from './textWidth.ts';

describe('textWidth', () => {
  it('counts a Hangul syllable as 0.92 em, composed or not', () => {
    expect(textWidth('가람전자', 100)).toBeCloseTo(368);
    expect(textWidth('가람전자'.normalize('NFD'), 100)).toBeCloseTo(368);
  });
  it('gives every digit the same width, so that columns of numbers stand still', () => {
    expect(new Set([...'0123456789'].map((d) => textWidth(d, 16))).size).toBe(1);
  });
  it('tells narrow letters from wide ones and grows with the weight', () => {
    expect(textWidth('il', 16)).toBeLessThan(textWidth('mW', 16) / 2);
    expect(textWidth('Talent', 16, 700)).toBeGreaterThan(textWidth('Talent', 16, 400));
  });
  it('takes an accented letter for its base and a Hanja for one em', () => {
    expect(textWidth('é', 10)).toBe(textWidth('e', 10));
    expect(textWidth('社', 10)).toBe(10);
  });
});

describe('wrapText', () => {
  it('breaks Korean between words and never within one that fits a line', () => {
    const text = '가람전자가 한빛대학교와 공동 연구를 시작한다';
    const lines = wrapText(text, 120, 14);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120);
  });
  it('breaks a word that is longer than a line, losing no character', () => {
    const word = '솔내바이오인공지능신약개발연구협의체';
    const lines = wrapText(word, 60, 14);
    expect(lines.join('')).toBe(word);
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(60);
  });
  it('keeps newlines as breaks and gives one line for nothing', () => {
    expect(wrapText('가\n나', 100, 14)).toEqual(['가', '나']);
    expect(wrapText('', 100, 14)).toEqual(['']);
  });
});

describe('cutText', () => {
  it('leaves what fits alone and marks what it cut, within the width', () => {
    expect(cutText('가람전자', 100, 14)).toBe('가람전자');
    const cut = cutText('가람전자와 한빛대학교의 협약', 100, 14);
    expect(cut).toMatch(/^가람전자.*…$/);
    expect(textWidth(cut, 14)).toBeLessThanOrEqual(100);
  });
  it('gives nothing where not one letter fits', () => {
    expect(cutText('가람전자', 8, 14)).toBe('');
  });
});
