// Names in quotation marks, by what stands before them and by what is done with them.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../pipeline.ts';

const names = (text: string): string[] =>
  readArticle({ id: 't', text, published: '2023-05-10' }).sentences.flatMap((s) =>
    s.organizations.map(({ name }) => name),
  );

describe('a quotation', () => {
  it.each([
    ['가람미디어는 새론픽처스와 공동제작사 ‘서쪽별’을 차리기도 했다.', '서쪽별'],
    ["가람해운은 선사 5곳이 만든 제휴체 '레드얼라이언스'에 합류한다.", '레드얼라이언스'],
    ["탄소포집 컨소시엄 '블루가마'에도 참여하고 있다.", '블루가마'],
    ['가람통신은 나래통신이 꾸린 ‘모두링크’와의 주도권 다툼을 이어 간다.', '모두링크'],
    ['표지훈 전 새론테크 이사가 창업한 ‘단뜰’은 시드 투자 10억원을 받았다.', '단뜰'],
    ['가람전자 사내벤처로 출발한 ‘나들목’이 분사했다.', '나들목'],
    ['가람전자는 ‘에이오솔’과 손잡고 공장을 짓는다.', '에이오솔'],
    ['가람전자는 ‘다숨’ 등 스타트업 3곳과 협약을 맺었다.', '다숨'],
    ['‘다숨’ 대표 표지훈은 지난해 회사를 떠났다.', '다숨'],
    ['합작법인의 이름은 ‘모아셀’로 정했다.', '모아셀'],
    ['사명을 ‘새온’으로 바꿨다.', '새온'],
    ['로봇 협의체 ‘두레로봇 얼라이언스(DRA)’가 출범했다.', '두레로봇 얼라이언스'],
  ])('names somebody: %s', (text, name) => expect(names(text)).toContain(name));

  it.each([
    '가람전자는 ‘갤럭스온’을 출시했다고 밝혔다.',
    '가람전자는 ‘상생’을 내걸고 협약을 맺었다.',
    '가람게임즈는 게임 ‘드래곤링’의 판권을 사들였다.',
    '가람전자는 ‘온마루’ 사업을 인수했다.',
    '가람전자가 만든 ‘소리다움’의 매출은 300억원이다.',
    '영화 ‘봄나루’는 30억원의 투자를 받았다.',
    '‘다숨’ 등 제품 3종을 출시했다.',
    '가람전자는 ‘미래차’에 1000억원을 투자한다.',
  ])('names a thing: %s', (text) => expect(names(text).filter((name) => !/^가람/u.test(name))).toEqual([]));
});
