// A figure of a made-up institute, as gold files and outputs write one: for the tests of the score.

export const MADE_UP_FIGURE = {
  metric: 'headcount',
  value: 300,
  unit: 'person',
  bound: 'about',
  status: 'actual',
  subject: '가람연구소',
  date: '2022-03-04',
} as const;
