// The metric 'site-area': its labels, units and cues.
import type { Examples, Metric } from '../types.ts';

export const siteArea: Metric = {
  id: 'site-area',
  group: 'facility',
  label: { ko: '부지 면적', en: 'Site area' },
  units: ['m2'],
  cues: ['부지', '대지', '용지', '토지', '땅', '터', '일대', '일원', '단지', '*'],
  blockers: ['전용면적', '건축면적', '연면적'],
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: [
    '가람전자는 12만㎡ 부지에 배터리 공장을 짓고 있다.',
    '솔내바이오 송도 캠퍼스는 면적이 3만4000㎡에 이른다.',
  ],
  counterExamples: ['한빛대학교 연구동은 연면적 8000㎡ 건물이다.'],
};
