import { describe, expect, it } from 'vitest';
import { cleanText } from '../clean.ts';
import { splitSentences } from '../sentences.ts';

const MENU = ['본문 바로가기', '가람일보', '정치', '경제', '산업', '사회', '구독신청', '로그인'];
const OTHERS = [
  "'솔내바이오' 500억 유치…기업가치 3조",
  '두레건설, 3200억 규모 재개발 수주',
  '한빛대, 신입생 1200명 뽑는다',
  '[속보] 코스피 2700선 붕괴',
];
const TITLE = '가람전자, 한빛시에 1조원 넘는 공장 세운다';
const SUBTITLE = '3만㎡ 부지에 500여명 채용…내년 말 완공';
const CAPTION = '가람전자 한빛공장 조감도. [사진=가람전자]';
const BODY = [
  '가람전자가 한빛시 3만㎡ 부지에 1조2000억원을 들여 반도체 공장을 짓는다고 16일 밝혔다.회사는 내년',
  '1분기에 착공해 2026년 말까지 공장을 완공하고 직원 500명을 새로 뽑을 계획이다.',
  '김가람 가람전자 대표는 "지역과 함께 크겠다"고 말했다.',
];
const TAIL = [
  '☞ [포토] 가람전자 새 사옥 2만㎡',
  '관련기사',
  '솔내바이오, 500억원 규모 시리즈C 투자 유치',
  '홍길동 기자 gildong@garam.example',
  'ⓒ 가람일보, 무단 전재 및 재배포 금지',
  '많이 본 뉴스',
  '1',
  '두레건설, 3200억 수주',
  '댓글 3개',
  '1조가 뭐가 많냐. 5조는 써야지.',
  '2024.05.19 10:12',
  '(주)가람일보 | 대표전화 02-123-4567 | 등록번호 서울 아01234 | 등록일 2009.03.02 | 발행인 김가람',
];
const STAMP = '입력 2024-05-16 09:12';
const page = (...stamp: string[]) =>
  [...MENU, ...OTHERS, TITLE, SUBTITLE, ...stamp, CAPTION, CAPTION, ...BODY, ...TAIL].join('\n');
const sentencesOf = (text: string) => splitSentences(cleanText(text)).map((sentence) => sentence.text);

describe('a whole page of a newspaper', () => {
  it('leaves the article alone: no menu, no other story, no comment, a caption once', () => {
    expect(sentencesOf(page(STAMP))).toEqual([
      TITLE,
      SUBTITLE,
      '가람전자 한빛공장 조감도.',
      '가람전자가 한빛시 3만㎡ 부지에 1조2000억원을 들여 반도체 공장을 짓는다고 16일 밝혔다.',
      '회사는 내년\n1분기에 착공해 2026년 말까지 공장을 완공하고 직원 500명을 새로 뽑을 계획이다.',
      '김가람 가람전자 대표는 "지역과 함께 크겠다"고 말했다.',
    ]);
  });

  it('names the title that the article speaks of, and signs and dates it', () => {
    expect(cleanText(page(STAMP)).header).toMatchObject({
      title: TITLE,
      publisher: '가람일보',
      authors: ['홍길동'],
      published: '2024-05-16T09:12+09:00',
    });
  });

  it('never dates an article by a comment or by when the paper was registered', () => {
    expect(cleanText(page()).header.published).toBeUndefined();
  });
});

describe('lines that break off', () => {
  it('joins one that stops in mid-sentence with the one that goes on', () => {
    expect(sentencesOf('제목\n가람전자는 공장을 지었다. 이어 다음 달\n3일 문을 연다.')).toContain(
      '이어 다음 달\n3일 문을 연다.',
    );
  });
  it.each([
    '가람전자는 공장을 지었다. 홍길동 기자\n한빛시는 3일 길을 낸다.',
    '가람전자는 공장을 지었다.\n한빛시는 3일 길을 낸다.',
    '가람전자는 공장을 지었다. ◆ 새 길\n한빛시는 3일 길을 낸다.',
  ])('leaves %j in two', (text) => expect(sentencesOf(`제목\n${text}`)).toContain('한빛시는 3일 길을 낸다.'));
});
