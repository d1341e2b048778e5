// The words of the network's controls in both languages.
import type { Language } from '../../model/index.ts';

type Word =
  | 'year'
  | 'until'
  | 'play'
  | 'stop'
  | 'next'
  | 'closer'
  | 'wider'
  | 'whole'
  | 'evidence'
  | 'onlyThis'
  | 'all'
  | 'keys'
  | 'marks'
  | 'many'
  | 'node'
  | 'edge'
  | 'undated'
  | 'pathTo'
  | 'pathPick'
  | 'pathOf'
  | 'noPath'
  | 'noPathYet'
  | 'arranging';

export const controlWords: Record<Language, Record<Word, string>> = {
  ko: {
    year: '연도',
    until: '년까지',
    play: '재생',
    stop: '멈춤',
    next: '다음 해',
    closer: '확대',
    wider: '축소',
    whole: '원래대로',
    evidence: '근거 보기',
    onlyThis: '이 기관만',
    all: '전체 관계망',
    keys: '점을 누르면 이웃만, 다시 누르면 근거',
    marks: '화살표로 점과 선 사이를 옮기고, Enter로 이웃을, 다시 Enter로 근거를 엽니다.',
    many: '좌우 화살표로 점을, 아래 화살표로 그 점의 선과 상대를, 위 화살표로 다시 점을 찾습니다. Enter로 이웃을, 다시 Enter로 근거를 엽니다.',
    node: '점',
    edge: '관계',
    undated: '날짜 없음',
    pathTo: '여기서 이어지는 길',
    pathPick: '상대 고르기',
    pathOf: '두 곳을 잇는 관계',
    noPath: '두 곳을 이어 주는 관계를 글에서 찾지 못했습니다.',
    noPathYet: '고른 연도까지 알려진 관계만 살폈습니다.',
    arranging: '자리를 정하는 중',
  },
  en: {
    year: 'Year',
    until: 'and before',
    play: 'Play',
    stop: 'Stop',
    next: 'Next year',
    closer: 'Zoom in',
    wider: 'Zoom out',
    whole: 'Reset',
    evidence: 'Evidence',
    onlyThis: 'Filter by it',
    all: 'Whole network',
    keys: 'Press a node for its neighbours, again for the evidence',
    marks: 'Arrow keys go from node to node and line to line; Enter shows neighbours, Enter again the evidence.',
    many: 'Left and right go from node to node; down goes to the lines of a node and along them, up back to it. Enter shows neighbours, Enter again the evidence.',
    node: 'node',
    edge: 'relation',
    undated: 'no date',
    pathTo: 'Path from here to',
    pathPick: 'Choose the other end',
    pathOf: 'What joins the two',
    noPath: 'The texts tell of no relation that joins the two.',
    noPathYet: 'Only relations known by the chosen year were looked at.',
    arranging: 'Laying out',
  },
};
