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
  it('takes a line that only names the paper for no part of the article', () => {
    const text = [TITLE, '• 한겨레', STAMP, '코멘트', ...BODY].join('\n');
    expect(sentencesOf(text)).not.toContain('• 한겨레');
    expect(sentencesOf(text)).not.toContain('코멘트');
  });

  it('finds the headline right above the dateline, though a line below is more like the article', () => {
    const rows = ['23.3℃', '지수 2,583.27 2.24(0.09%)', '환율 1,347.8 14.5', '유가 908.1 8.4', '금값 190.9 2.0'];
    const headline = "공장 하나에 1조…'반도체 도시' 꿈 이룰까";
    const text = [...rows, headline, STAMP, '내년 1분기에 착공해 2026년 말까지 공장을 완공', ...BODY].join('\n');
    expect(cleanText(text).header.title).toBe(headline);
  });

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

describe('what stands around an article', () => {
  const ARTICLE = [
    '들메전자가 옥빛시에 반도체 시험동을 준공했다고 12일 밝혔다. 시험동은 연면적 2만㎡ 규모다.',
    '회사는 내년까지 직원 150명을 새로 뽑을 계획이다.',
  ];
  const HEADLINE = '들메전자, 옥빛시에 반도체 시험동 준공';
  const kindsOf = (text: string) =>
    cleanText(text).blocks.map(({ kind, rule, start, end }) => `${rule ?? kind}: ${text.slice(start, end)}`);
  const headerOf = (...lines: string[]) => cleanText(lines.join('\n')).header;

  it.each([
    ['photo-credit', '[들메전자 제공. 재판매 및 DB 금지]'],
    ['photo-credit', '[들녘통신 자료사진]'],
    ['byline', '◎공감언론 들녘통신 dalrae@deul.example'],
    ['byline', 'dalrae@'],
    ['byline', '나달래기자@들녘일보, dalrae@'],
    ['dateline', '나달래 기자2024. 5. 12. 17:14'],
    ['dateline', '들녘경제 나달래 기자 | 조회 : 4,211 | 2024.05.12 16:20'],
    ['dateline', '2024-05-12 19면'],
    ['dateline', '송고시간2024-05-12 11:20'],
    ['share-bar', '카카오스토리(으)로 기사보내기'],
    ['share-bar', 'X(트위터)'],
    ['tags', '#들메전자 #시험동 준공 #옥빛시'],
    ['share-price', '들메전자 12,350 ▲ 150 (+1.23%)'],
    ['copyright', 'Copyright @(주)들녘일보 Corp. All rights reserved.'],
    [
      'imprint',
      `(주)들녘일보 주소 : 옥빛시 큰길 12, 3층 등록번호 : 옥빛 다50000(일반주간신문) 발행인 : 주식회사 들녘일보 | 대표이사 : 나도담 | 편집인 : 나도담(010-0000-0000) 등록번호 : 옥빛 아50000(인터넷신문) 업태 : 정보통신업 종목 : 신문 발행업(정기간행물)`,
    ],
  ])('is no part of it (%s): %s', (rule, line) => {
    expect(kindsOf([HEADLINE, ...ARTICLE, line].join('\n')).at(-1)).toBe(`${rule}: ${line}`);
  });

  it.each([
    '공장 등록번호 발급이 늦어져 들메전자는 대표전화 상담을 늘리기로 했다.',
    '들메전자는 #옥빛시 행사에서 신제품 3종을 선보였다.',
    '제품 문의는 들메전자 영업본부와 옥빛시 기업지원과로 하면 된다.',
    '들메전자 12,350대가 팔렸다',
  ])('is no more than it: %s', (line) => {
    expect(kindsOf([HEADLINE, ...ARTICLE, line].join('\n')).at(-1)).toMatch(/^(?:paragraph|subtitle): /u);
  });

  it.each([
    ['(옥빛=들녘통신) 나달래 강모루 기자 = ', ''],
    ['[들녘신문] 나달래 기자 = ', ''],
    ['[들녘경제] ', ''],
    ['들녘오늘 나달래 기자 | ', ''],
    ['', ' 나달래 기자 dalrae@'],
    ['', ' 나달래 기자 dalrae@<ⓒ내일을 보는 눈, 들녘경제(www.deul.example) 무단전재 배포금지>'],
  ])('is cut off a paragraph: %s…%s', (head, tail) => {
    const kept = cleanText([HEADLINE, `${head}${ARTICLE[0]}`, `${ARTICLE[1]}${tail}`].join('\n'));
    expect(splitSentences(kept).map(({ text }) => text)).toEqual([
      HEADLINE,
      '들메전자가 옥빛시에 반도체 시험동을 준공했다고 12일 밝혔다.',
      '시험동은 연면적 2만㎡ 규모다.',
      ARTICLE[1],
    ]);
  });

  it.each([
    '참석자들이 박수를 치고 있다. (사진=옥빛시 제공) 2024.05.12. photo@deul.example *재판매 및 DB 금지',
    '참석자들이 박수를 치고 있다. 2024.5.12/들녘1 photo@deul.example',
    '참석자들이 박수를 치고 있다. [들메전자 제공.재판매 및 DB금지]',
    '참석자들이 박수를 치고 있다. 사진 들메전자',
    '참석자들이 박수를 치고 있다. /들메전자',
    '참석자들이 박수를 치고 있다. /제공=들메전자',
  ])('is a caption with its credit: %s', (line) => {
    const { text, blocks } = cleanText([HEADLINE, line, ...ARTICLE].join('\n'));
    const caption = blocks.find(({ kind }) => kind === 'caption');
    expect(caption && text.slice(caption.start, caption.end)).toBe('참석자들이 박수를 치고 있다.');
  });

  it.each(['들녘통신', '/들녘1', 'ⓒ들메전자', '사진 들메전자'])(
    'never joins a caption’s credit with the paragraph behind it: %s',
    (credit) => {
      const text = [HEADLINE, `참석자들이 박수를 치고 있다. ${credit}`, ...ARTICLE].join('\n');
      expect(sentencesOf(text)).toContain('들메전자가 옥빛시에 반도체 시험동을 준공했다고 12일 밝혔다.');
    },
  );

  it('leaves the title to the article: no name of a paper, no section, no list above it', () => {
    expect(headerOf('들메신문', 'IT', HEADLINE, '2024-05-12 09:10', ...ARTICLE).title).toBe(HEADLINE);
    expect(headerOf(`${HEADLINE} - 들메신문`, HEADLINE, '2024-05-12 09:10', ...ARTICLE).title).toBe(HEADLINE);
    const listed = ['실시간 뉴스', '물빛해운, 선박 12척 발주', HEADLINE, '입력 2024-05-12 09:10', ...ARTICLE];
    expect(headerOf(...listed).title).toBe(HEADLINE);
    expect(sentencesOf(listed.join('\n'))).not.toContain('물빛해운, 선박 12척 발주');
    expect(headerOf('봄날은 온다', '들메전자 시험동 준공 행사', ...ARTICLE).title).toBe('들메전자 시험동 준공 행사');
  });

  it('takes the day for the article’s that has a time, not the one on which it was saved', () => {
    const saved = headerOf('2025년 3월 4일 화요일', HEADLINE, '2024.05.12 09:10', ...ARTICLE);
    expect(saved).toMatchObject({ published: '2024-05-12T09:10+09:00' });
    expect(headerOf(HEADLINE, ...ARTICLE, '2024.05.13 21:30 옥빛 출발', '2024/05/12 11:20 송고').published).toBe(
      '2024-05-12T11:20+09:00',
    );
    const labelled = headerOf('2025년 3월 4일 화요일', HEADLINE, '기사입력 2024/05/12 [09:10]', ...ARTICLE);
    expect(labelled.published).toBe('2024-05-12T09:10+09:00');
    expect(labelled.repostOf).toBeUndefined();
    const tail = ['저작권자 © 들녘일보', '등록일 : 2012-03-05', '발행일 : 2012-03-05'];
    expect(headerOf(HEADLINE, '2024.05.12 09:10', ...ARTICLE, ...tail).published).toBe('2024-05-12T09:10+09:00');
    const updated = headerOf(
      'UPDATED 2025-03-04 10:00',
      HEADLINE,
      '입력 2024.05.12 09:10 수정 2024.05.12 09:30',
      ...ARTICLE,
    );
    expect(updated.modified).toBe('2024-05-12T09:30+09:00');
  });

  it('names the owner of the copyright line alone, and who signed', () => {
    const tail = ['ⓒ 들녘일보, 무단 전재 금지', '오늘의 주요 뉴스', '헤드라인', '물빛해운, 선박 12척 발주'];
    expect(headerOf(HEADLINE, ...ARTICLE, ...tail).publisher).toBe('들녘일보');
    expect(headerOf(HEADLINE, ...ARTICLE, '[ⓒ 들녘경제 & deul.example, 무단전재 금지]').publisher).toBe('들녘경제');
    expect(headerOf(HEADLINE, ...ARTICLE, '저작권자 © 들녘일보 - 무단전재, 재배포 금지').publisher).toBe('들녘일보');
    expect(headerOf(HEADLINE, ...ARTICLE, 'Copyright © NEWSIS.COM, 무단 전재 및 재배포 금지').publisher).toBe('뉴시스');
    expect(headerOf(HEADLINE, ...ARTICLE, '나달래 들녘닷컴 기자 dalrae@deul.example').authors).toEqual(['나달래']);
    expect(headerOf(HEADLINE, ...ARTICLE, '나달래 유통 전문기자 dalrae@deul.example').authors).toEqual(['나달래']);
  });

  it('parts a page whose lines were run together', () => {
    const more =
      '시험동에는 장비 40대가 들어섰고 연구원 60명이 일한다. 옥빛시는 진입로를 넓히고 세금을 깎아 주기로 했다. 들메전자는 옥빛대와 함께 장비를 개발한다. 회사 관계자는 "지역 인재를 먼저 뽑겠다"고 말했다.';
    const raw = `${HEADLINE} 발행일 : 2024-05-12 14:00 지면 : 2024-05-13 12면 공유하기 페이스북 X(트위터) 글자크기 설정 가 작게 ${ARTICLE.join(' ')} ${more} 나달래기자 dalrae@deul.example 저작권자 © 들녘일보 무단전재 및 재배포 금지 관련기사 물빛해운, 선박 12척 발주 댓글 0`;
    const sentences = sentencesOf(raw);
    expect(sentences.slice(0, 2)).toEqual([HEADLINE, '들메전자가 옥빛시에 반도체 시험동을 준공했다고 12일 밝혔다.']);
    expect(sentences.at(-1)).toBe('회사 관계자는 "지역 인재를 먼저 뽑겠다"고 말했다.');
    expect(headerOf(raw)).toEqual({
      title: HEADLINE,
      publisher: '들녘일보',
      authors: ['나달래'],
      published: '2024-05-12T14:00+09:00',
    });
  });

  it('leaves out what the one who copied it says', () => {
    const talk = [
      '오늘은 들메전자 소식을 가져왔어요. 저도 관심이 많아요.',
      '내년에는 매출 3조원도 가능하지 않을까 싶네요. 다들 어떠세요?',
    ];
    expect(sentencesOf([HEADLINE, talk[0], ...ARTICLE, talk[1]].join('\n'))).toHaveLength(4);
  });

  it('leaves out headlines between its paragraphs that it does not speak of, and keeps its own lists', () => {
    const strangers = ['물빛해운, 선박 12척 발주', '"라면값 또 오른다"…새참식품 고심'];
    expect(sentencesOf([HEADLINE, ARTICLE[0], ...strangers, ARTICLE[1]].join('\n'))).not.toContain(strangers[0]);
    const own = ['물빛해운 12척', '새참식품 30개', '◇ 강모루, 나도담'];
    expect(sentencesOf([HEADLINE, ARTICLE[0], ...own, ARTICLE[1]].join('\n'))).toEqual(expect.arrayContaining(own));
  });

  it('keeps a list of who was appointed, and its title', () => {
    const list = [
      '[인사] 들메그룹',
      '◇ 들메전자',
      '▲ 부사장 김도담',
      '▲ 전무 나달래',
      '◇ 들메화학',
      '▲ 상무 강모루 / 이한솔',
    ];
    const text = [...list, '들메그룹은 1일 이 같은 임원 인사를 단행했다고 밝혔다.'].join('\n');
    expect(sentencesOf(text)).toEqual(text.split('\n'));
    expect(cleanText(text).header.title).toBe('[인사] 들메그룹');
  });

  it('reads what a broadcaster tells and not what its page asks', () => {
    const told = ['들메전자가 옥빛시에 시험동을 지었습니다.', '시험동에는 300억 원이 들었고 직원 150명이 일합니다.'];
    const asked = [
      '▶ 카카오톡에서도 들녘뉴스를 구독해주세요! 채널을 추가하면 소식을 가장 먼저 받아봅니다.',
      '언론사는 한 기사를 두 개 이상의 카테고리로 분류할 수 있습니다.',
    ];
    expect(sentencesOf([HEADLINE, ...told, ...asked].join('\n'))).toEqual([HEADLINE, told[0], told[1]]);
  });

  it('cuts off a button that the text is stuck to', () => {
    const own = '들메의료재단은 4일 새 병원의 기공식을 열었다.';
    expect(sentencesOf(`${HEADLINE}\n이미지 확대보기${own}\n(사진제공=들메병원)\n이미지 확대보기${own}`)).toEqual(
      expect.not.arrayContaining([expect.stringContaining('확대')]),
    );
    expect(sentencesOf(`${HEADLINE}\n이미지 확대보기${own}`)).toEqual([HEADLINE, own]);
    expect(sentencesOf(`${HEADLINE}\n이미지 확대보기는 새 기능이다.`)).toEqual([
      HEADLINE,
      '이미지 확대보기는 새 기능이다.',
    ]);
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
