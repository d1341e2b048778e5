import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean.ts';

/** `kind: text` of each block; asides as `aside(rule): text`. */
const outline = (raw: string): string[] => {
  const { text, blocks } = cleanText(raw);
  return blocks.map((b) => `${b.kind === 'aside' ? `aside(${b.rule})` : b.kind}: ${text.slice(b.start, b.end)}`);
};
const PROSE = [
  '가람전자는 지난 3일 충남 아산에 연구동을 열었다고 밝혔다. 새 연구동에는 300여명이 일한다.',
  '회사는 내년까지 2000억원을 들여 시험 설비를 늘릴 계획이다. 솔내바이오도 공동 연구에 참여한다.',
];
const page = (...lines: string[]) => lines.join('\n');

describe('cleanText', () => {
  it('finds title, dateline, byline and copyright owner of a scraped page', () => {
    const { header } = cleanText(
      page(
        '본문 바로가기',
        '',
        '가람전자, 아산 연구동 문 열어',
        '',
        '기사입력 2022.03.04 오후 2:05   최종수정 2022.03.05 09:10',
        '한빛일보 이도윤 기자 doyun@hanbit.example',
        '공유하기',
        ...PROSE,
        '저작권자 © 2022 한빛일보, 무단 전재 및 재배포 금지',
      ),
    );
    expect(header).toEqual({
      title: '가람전자, 아산 연구동 문 열어',
      publisher: '한빛일보',
      authors: ['이도윤'],
      published: '2022-03-04T14:05+09:00',
      modified: '2022-03-05T09:10+09:00',
    });
  });

  it('parts what is stuck to a line from the line', () => {
    const raw = page(
      '가람전자, 아산 연구동 열다',
      `[한빛일보 이도윤·최가을 기자] ${PROSE[0]}`,
      `${PROSE[1]} 이도윤 기자 doyun@hanbit.example`,
      `(서울=솔내통신) 박서준 기자 = 가람건설은 다음 달 공장을 짓는다.<저작권자 ⓒ 솔내통신, 무단 전재-재배포 금지>`,
    );
    expect(outline(raw)).toEqual([
      'title: 가람전자, 아산 연구동 열다',
      'aside(byline): [한빛일보 이도윤·최가을 기자]',
      `paragraph: ${PROSE[0]}`,
      `paragraph: ${PROSE[1]}`,
      'aside(byline): 이도윤 기자 doyun@hanbit.example',
      'aside(byline): (서울=솔내통신) 박서준 기자 =',
      'paragraph: 가람건설은 다음 달 공장을 짓는다.',
      'aside(copyright): <저작권자 ⓒ 솔내통신, 무단 전재-재배포 금지>',
    ]);
    expect(cleanText(raw).header.authors).toEqual(['이도윤', '최가을', '박서준']);
  });

  it('puts share bars, tools, comment boxes, forms and menus aside', () => {
    const raw = page(
      '홈 > 뉴스 > 산업',
      '가람전자, 아산 연구동 열다',
      '• 페이스북',
      '트위터  카카오톡  URL 복사',
      '글자 크게',
      '댓글 12',
      ...PROSE,
      '댓글 쓰기',
      '0 / 300자',
      '저도 그 연구동에 가 봤는데 정말 크더군요. 3000억원은 들였을 겁니다.',
      '보내는 사람 이메일',
    );
    const kinds = outline(raw).map((line) => line.split(':')[0]);
    expect(kinds).toEqual([
      'aside(menu)',
      'title',
      'aside(share-bar)',
      'aside(share-bar)',
      'aside(page-tool)',
      'aside(comment-box)',
      'paragraph',
      'paragraph',
      'aside(comment-box)',
      'aside(comment-box)',
      'aside(comment-box)',
      'aside(mail-form)',
    ]);
  });

  it('leaves other stories out: behind the article, and between its paragraphs', () => {
    const raw = page(
      '가람전자, 아산 연구동 열다',
      PROSE[0] ?? '',
      '[관련기사]',
      '한빛중공업, 선박 8척 수주',
      PROSE[1] ?? '',
      '많이 본 뉴스',
      '미르항공 9000억원 유상증자',
      '두레식품은 4일 새 공장에 5000억원을 투자한다고 밝혔다.',
    );
    expect(
      outline(raw)
        .filter((line) => line.startsWith('aside'))
        .map((line) => line.slice(0, 20)),
    ).toHaveLength(5);
    expect(outline(raw).filter((line) => line.startsWith('paragraph'))).toHaveLength(2);
  });

  it('goes on below an empty list of other stories, however far down it stands', () => {
    const raw = page(
      '가람전자, 아산 연구동 열다',
      ...PROSE,
      '관련기사',
      '가람전자는 내년에 2동을 더 짓고 300명을 새로 뽑는다.',
    );
    expect(outline(raw).at(-1)).toMatch(/^paragraph.*300명/u);
  });

  it('takes the headline whose words the article uses, not those of a portal’s list before it', () => {
    const raw = page(
      '한빛중공업 선박 8척 수주',
      '미르항공 9000억원 유상증자 추진',
      '두레식품 라면값 인상',
      '나래은행 금리 동결',
      '가람전자, 아산 연구동 열었다',
      ...PROSE,
    );
    expect(cleanText(raw).header.title).toBe('가람전자, 아산 연구동 열었다');
    expect(outline(raw).filter((line) => line.startsWith('aside(other-story)'))).toHaveLength(4);
  });

  it('reads photo captions as captions, without the photographer’s credit', () => {
    const raw = page(
      '가람전자, 아산 연구동 열다',
      '▲ 지난 3일 아산에서 열린 준공식에서 참석자들이 박수를 치고 있다.[사진제공=가람전자]',
      '가람전자 아산 연구동 조감도.ⓒ가람전자',
      '[사진=한빛일보 제공]',
      '윤슬기 가람전자 대표 (왼쪽부터) 정하늘 연구소장 /사진=가람전자',
      ...PROSE,
      '▲ 매출 300억원 ▲ 영업이익 20억원을 냈다.',
    );
    expect(outline(raw)).toEqual([
      'title: 가람전자, 아산 연구동 열다',
      'caption: ▲ 지난 3일 아산에서 열린 준공식에서 참석자들이 박수를 치고 있다.',
      'aside(photo-credit): [사진제공=가람전자]',
      'caption: 가람전자 아산 연구동 조감도.',
      'aside(photo-credit): ⓒ가람전자',
      'aside(photo-credit): [사진=한빛일보 제공]',
      'caption: 윤슬기 가람전자 대표 (왼쪽부터) 정하늘 연구소장',
      'aside(photo-credit): /사진=가람전자',
      `paragraph: ${PROSE[0]}`,
      `paragraph: ${PROSE[1]}`,
      'paragraph: ▲ 매출 300억원 ▲ 영업이익 20억원을 냈다.',
    ]);
  });

  it('counts the inner dateline and publisher of a copied article', () => {
    const { header, issues } = cleanText(
      page(
        '2023. 9. 2. 8:30ㆍ산업 메모/전자',
        '입력 2023-08-30 10:00',
        'https://www.edaily.co.kr/news/read?id=1',
        '가람전자, 아산 연구동 열다',
        ...PROSE,
        "'산업 메모 > 전자' 카테고리의 다른 글",
        '한빛중공업 선박 8척 수주 (0) | 2023.09.02 |',
      ),
    );
    expect(header).toMatchObject({
      published: '2023-08-30T10:00+09:00',
      publisher: '이데일리',
      repostOf: 'https://www.edaily.co.kr/news/read?id=1',
    });
    expect(header.modified).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toEqual(['repost']);
  });

  it('takes no sentence about dates, reporters or copyright for a line of the page', () => {
    const raw = page(
      '저작권 단체들의 한 해',
      '2022년 3월 4일 가람전자가 신제품 발표회를 연다고 예고했다.',
      '이 자리에는 이도윤 한빛일보 기자와 학생 20명이 참석했다.',
      '저작권자 단체는 3일 무단 복제를 막는 법안을 지지한다고 말했다.',
      '저작권(IP) 사업을 하는 가람미디어는 무단 배포 금지 가처분을 신청했다고 밝혔다.',
      '관련 기사와 뉴스를 모은 책도 300권이 팔렸다.',
    );
    expect(outline(raw).filter((line) => line.startsWith('aside'))).toEqual([]);
  });

  it('says what is wrong with a dateline that is no date', () => {
    const { header, issues } = cleanText(page('가람전자 소식', '입력 2022.13.40 10:00', ...PROSE));
    expect(header.published).toBeUndefined();
    expect(issues[0]).toMatchObject({ code: 'bad-dateline', message: 'not a date: 2022.13.40 10:00' });
  });

  it('folds what is said twice, whatever its spacing', () => {
    const { blocks } = cleanText(page(...PROSE, PROSE[0]?.replace('아산에 연구동', '아산에  연구동') ?? ''));
    expect(blocks.map((block) => block.repeats)).toEqual([undefined, undefined, 0]);
  });

  it('joins lines that were broken to fit a width, and keeps a headline apart', () => {
    const raw = page(
      '가람전자, 연구동 열다',
      '가람전자는 지난 3일 충남 아산에 새 연구동을 열고 내년',
      '1분기까지 모두 300여명을 배치한다고 밝혔다. 새 연구동은',
      '솔내바이오와 함께 쓴다.',
    );
    expect(outline(raw)).toEqual([
      'title: 가람전자, 연구동 열다',
      `paragraph: ${raw.slice(raw.indexOf('가람전자는'))}`,
    ]);
  });

  it('reads one line as it is, whatever it says', () => {
    expect(outline('댓글 0')).toEqual(['paragraph: 댓글 0']);
    expect(cleanText('가람전자 2022.03.04 매출 300억').blocks).toHaveLength(1);
  });

  it('says that there is nothing to read', () => {
    for (const raw of ['', ' \n\u00a0\n', '공유하기\n댓글 0'])
      expect(cleanText(raw).issues.map((issue) => issue.code)).toContain('no-text');
  });

  it('has blocks in order, inside the text, without overlap, for any string', () => {
    const line = fc.oneof(
      fc.constantFrom(
        ...PROSE,
        '공유하기',
        '댓글 0',
        '입력 2022.03.04 10:00',
        '[사진=가람 제공]',
        '홍길동 기자',
        'ⓒ',
        '▲',
        '[',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\n\n', ' '), (lines, end) => {
        const raw = lines.join(end);
        const { text, blocks, toOriginal } = cleanText(raw);
        let before = 0;
        blocks.forEach((block, i) => {
          expect(block.start).toBeGreaterThanOrEqual(before);
          expect(block.end).toBeGreaterThan(block.start);
          expect(text.slice(block.start, block.end).trim()).toBe(text.slice(block.start, block.end));
          if (block.repeats !== undefined) expect(block.repeats).toBeLessThan(i);
          before = block.end;
        });
        expect(before).toBeLessThanOrEqual(text.length);
        expect(toOriginal(text.length)).toBe(raw.length);
      }),
      { numRuns: 300 },
    );
  });

  it('reads hundreds of thousands of lines without a blank one', () => {
    const { blocks } = cleanText(`${'가람전자 소식을 전한다.\n'.repeat(200_000)}`);
    expect(blocks).toHaveLength(200_000);
  });

  it('takes time in proportion to the text', () => {
    const time = (raw: string) => {
      const start = performance.now();
      cleanText(raw);
      return performance.now() - start;
    };
    for (const unit of [
      '(',
      '[',
      '[[사진=',
      '홍길동 기자 ',
      '가·',
      '1',
      '2022.03.04 ',
      ' ',
      'a@',
      'a.',
      '▲',
      'ⓒ',
      '가 | ',
      '#,,',
      '댓글 ',
      '…',
      '”',
    ])
      for (const raw of [unit.repeat(200_000 / unit.length), `${unit.repeat(40)}\n`.repeat(100_000 / unit.length / 40)])
        expect(time(raw), JSON.stringify(unit)).toBeLessThan(2_000);
  });
});
