import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/index.ts';
import { findQuote, whatWasSeen } from './whatWasSeen.ts';

const seen = (text: string, quote: string) =>
  whatWasSeen(extractArticle({ id: 'a', text, published: '2022-03-04' }), quote);

describe('whatWasSeen', () => {
  it('finds a quote whatever its blanks and quotation marks', () => {
    const text = '가람전자는 ‘새  연구동’에 300여명을 둔다.';
    const [place] = findQuote(text, "'새 연구동'에 300여명");
    expect(text.slice(place?.start, place?.end)).toBe('새  연구동’에 300여명');
    expect(findQuote(text, '250명')).toEqual([]);
    expect(findQuote(text, '…')).toEqual([]);
  });

  it('names the rules that read its mentions', () => {
    const lines = seen('가람전자는 지난 3일 연구동에 직원 300여명을 배치했다.', '지난 3일 연구동에 직원 300여명').join(
      '\n',
    );
    expect(lines).toMatch(/date ‘[^’]*3일’ 2022-03-03.* \(date\//u);
    expect(lines).toMatch(/quantity ‘300여명’ 300 person about .*\(quantity\//u);
  });

  it('says when the words are not read, or not there', () => {
    const page = '가람전자 소식\n가람전자는 연구동을 열었다고 밝혔다.\n저작권자 © 한빛일보 무단전재 금지';
    expect(seen(page, '저작권자 © 한빛일보')).toEqual(['put aside by copyright']);
    expect(seen(page, '300명')).toEqual(['the text has no ‘300명’']);
  });
});
