// What is done with a ceremony: `개소식을 열다`, `착공식을 치르다`.
export const CEREMONY_VERBS = [
  ...['열', '개최', '갖', '가지', '진행', '하', '거행'],
  ...['치르', '열리', '치러지', '마치', '앞두', '마련', '예정'],
];
