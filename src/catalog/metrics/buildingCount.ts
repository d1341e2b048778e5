// The metric 'building-count': its labels, units and cues.
import type { Examples, Metric } from '../types.ts';

export const buildingCount: Metric = {
  id: 'building-count',
  group: 'facility',
  label: { ko: '건물 수', en: 'Buildings' },
  units: ['building'],
  cues: ['*'],
  blockers: ['아파트', '가구'],
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: ['가람전자 연구단지에는 6개동이 들어서 있다.', '솔내바이오는 내년에 연구동 2개 동을 더 짓는다.'],
  counterExamples: ['가람전자 연구단지에는 연구원 300명이 일한다.'],
};
