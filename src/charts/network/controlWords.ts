// The words of the network's controls in both languages.
import type { Language } from '../../model/index.ts';

type Word = 'year' | 'until' | 'closer' | 'wider' | 'whole' | 'evidence' | 'all' | 'keys' | 'marks';

export const controlWords: Record<Language, Record<Word, string>> = {
  ko: {
    year: '연도',
    until: '년까지',
    closer: '확대',
    wider: '축소',
    whole: '원래대로',
    evidence: '근거 보기',
    all: '전체 관계망',
    keys: '점을 누르면 이웃만, 다시 누르면 근거',
    marks: '화살표로 점과 선 사이를 옮기고, Enter로 이웃을, 다시 Enter로 근거를 엽니다.',
  },
  en: {
    year: 'Year',
    until: 'and before',
    closer: 'Zoom in',
    wider: 'Zoom out',
    whole: 'Reset',
    evidence: 'Evidence',
    all: 'Whole network',
    keys: 'Press a node for its neighbours, again for the evidence',
    marks: 'Arrow keys go from node to node and line to line; Enter shows neighbours, Enter again the evidence.',
  },
};
