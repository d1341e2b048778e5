// The first word of a group's firms, in Korean and as they write it.

/** Groups whose firms all begin so, as they write themselves; and a place that holds a word. */
export const brands: Readonly<Record<string, string>> = {
  현대: 'Hyundai',
  롯데: 'Lotte',
  삼성: 'Samsung',
  한화: 'Hanwha',
  신세계: 'Shinsegae',
  두산: 'Doosan',
  효성: 'Hyosung',
  코오롱: 'Kolon',
  신한: 'Shinhan',
  대우: 'Daewoo',
  해운대: 'Haeundae',
};
