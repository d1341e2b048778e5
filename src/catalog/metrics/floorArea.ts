// The metric 'floor-area': its labels, units and cues.
import type { Examples, Metric } from '../types.ts';

export const floorArea: Metric = {
  id: 'floor-area',
  group: 'facility',
  label: { ko: '연면적', en: 'Floor area' },
  units: ['m2'],
  cues: [
    '연면적',
    '연건평',
    '건평',
    '건축면적',
    '바닥면적',
    '전용면적',
    '건물',
    '매장',
    '전시장',
    '전시관',
    '사무실',
    '클린룸',
    '창고',
    '점포',
    '물류센터',
    '연구동',
    '라운지',
    '체험관',
    '쇼룸',
    '사옥',
    '스튜디오',
    '체육관',
    '업무 공간',
    '영업면적',
    '영업 면적',
    '전시면적',
    '전시 면적',
    '임대면적',
    '임대 면적',
    '매장 면적',
    '조립동',
    '생산동',
    '실험동',
    '연구 공간',
  ],
  blockers: [],
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: ['한빛대학교는 연면적 8000㎡ 규모의 연구동을 열었다.', '다온유통은 바닥면적 1500㎡인 물류센터를 운영한다.'],
  counterExamples: ['가람전자는 12만㎡ 부지에 배터리 공장을 짓고 있다.'],
};
