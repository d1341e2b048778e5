// The few words that an embedded chart says around its picture.
import type { Label } from '../model/index.ts';

export const words = {
  loading: { ko: '차트를 불러오는 중', en: 'Loading the chart' },
  failed: { ko: '자료를 읽지 못했습니다', en: 'The data could not be read' },
  unknownChart: { ko: '없는 차트입니다', en: 'There is no such chart' },
  known: { ko: '볼 수 있는 차트', en: 'Charts to choose from' },
  evidence: { ko: '근거', en: 'Evidence' },
  close: { ko: '닫기', en: 'Close' },
  open: { ko: '연표에서 보기', en: 'Open in Yeonpyo' },
} satisfies Record<string, Label>;
