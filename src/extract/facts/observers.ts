/** Names of who reports, counts or rates what others do. */
export const OBSERVER =
  /(?:통신|신문|일보|뉴스|경제|방송|투데이|데일리|타임스|저널|증권|투자|리서치|닐슨|코리아|가이드|연구[소원]|평가|정보|어낼리틱스|[A-Z]{3})$/u;
