import { describe, expect, it } from 'vitest';
import { readArticles, readers, toIsoDate } from './index.ts';
import { toPlainText } from './toPlainText.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (name: string, text: string) => readArticles(name, bytes(text));
const SHA = 'a'.repeat(64);
const BODY = '가람전자는 지난 3일 아산에 연구동을 열었다고 밝혔다.';
const digest = (fields: string, body = BODY) => `---\n${fields}\n---\n\n${body}\n`;

describe('the list of readers', () => {
  it('has one reader a format, and no extension twice', () => {
    const extensions = readers.flatMap((reader) => reader.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
    expect(readers.map((reader) => reader.id).sort()).toEqual(['csv', 'html', 'markdown', 'ndjson', 'text']);
  });

  it.each([
    ['pasted', '<!doctype html><title>가</title><p>나', '나'],
    ['pasted', digest('title: 가'), BODY],
    ['pasted', `{"text":"${BODY}"}`, BODY],
    ['pasted', `title,text\n가,${BODY}`, BODY],
    ['pasted', BODY, BODY],
    ['saved.txt', `<html><body><p>${BODY}</p></body></html>`, BODY],
    ['notes.txt', '{"text": 1}', '{"text": 1}'],
  ])('tells the format of %s (%#) by what it holds', async (name, content, text) => {
    const { articles, problems } = await read(name, content);
    expect(problems).toEqual([]);
    expect(articles[0]?.text).toContain(text);
  });

  it('says what is no text', async () => {
    const reading = await readArticles('logo.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]));
    expect(reading).toEqual({ articles: [], problems: ['logo.txt: is no text in UTF-8, UTF-16 or CP949'] });
    expect((await read('empty.txt', ' \n')).problems).toEqual(['empty.txt: holds no text']);
  });
});

describe('text', () => {
  it('gives the text as it stands, with the hash of the bytes', async () => {
    const { articles } = await read('some/가람 기사.v2.txt', `\ufeff${BODY}\r\n`);
    expect(articles).toEqual([
      {
        id: '가람-기사.v2',
        text: `${BODY}\r\n`,
        kind: 'article',
        language: 'ko',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
      },
    ]);
  });

  it('hashes by what it is given', async () => {
    const { articles } = await readArticles('a.txt', bytes('abc'));
    expect(articles[0]?.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect((await readArticles('a.txt', bytes('abc'), async () => SHA)).articles[0]?.sha256).toBe(SHA);
  });
});

describe('markdown', () => {
  it('reads front matter and leaves the text without markup', async () => {
    const { articles, problems } = await read(
      'seeds/x.md',
      digest(
        `title: '가람전자, "연구동" 열다'\npublisher: 한빛일보\nauthors: [이도윤, 최가을]\npublished: 2022-03-04\nmodified: 2022-03-04 15:30\nurl: https://hanbit.example/1\nsha256: ${SHA}\nkind: digest\nlanguage: ko`,
        '# 가람전자\n\n**가람전자**는 [아산](https://x.example)에\n연구동을 열었다.\n\n- 첫째 3.5%\n- 둘째\n\n> 인용이다.',
      ),
    );
    expect(problems).toEqual([]);
    expect(articles[0]).toEqual({
      id: 'x',
      title: '가람전자, "연구동" 열다',
      publisher: '한빛일보',
      authors: ['이도윤', '최가을'],
      published: '2022-03-04',
      modified: '2022-03-04T15:30+09:00',
      url: 'https://hanbit.example/1',
      sha256: SHA,
      kind: 'digest',
      language: 'ko',
      text: '가람전자\n\n가람전자는 아산에 연구동을 열었다.\n\n• 첫째 3.5%\n• 둘째\n\n인용이다.',
    });
  });

  it.each([
    ['published: 2020-13-01', 'seeds/x.md: published: not a date: "2020-13-01"'],
    ['published: 2021-02-29', 'seeds/x.md: published: not a date: "2021-02-29"'],
    ['url: hanbit', 'seeds/x.md: url: not a web address: "hanbit"'],
    ['kind: rumour', 'seeds/x.md: kind: not a kind of document: "rumour" (known: article, digest)'],
    ['sha256: abc', 'seeds/x.md: sha256: not a SHA-256 in hexadecimal: "abc"'],
    ['title: [가, 나]', 'seeds/x.md: title: not a text: ["가","나"]'],
    ['kind: digest', 'seeds/x.md: sha256: is missing: a digest names that of its article'],
    ['- 가\n- 나', 'seeds/x.md: front matter: is no list of fields'],
  ])('says what is wrong with `%s`', async (fields, problem) => {
    expect(await read('seeds/x.md', digest(fields))).toEqual({ articles: [], problems: [problem] });
  });

  it('names a field that it does not know, the line of broken YAML, and a missing end', async () => {
    expect((await read('x.md', digest('publishd: 2020-01-01'))).problems[0]).toMatch(
      /^x\.md: publishd: unknown field \(known: id, /u,
    );
    expect((await read('x.md', digest('title: 가\nauthors: [이도윤'))).problems[0]).toMatch(
      /^x\.md: front matter: line \d: /u,
    );
    expect((await read('x.md', '---\ntitle: 가\n\n본문')).problems).toEqual(['x.md: front matter: has no closing ---']);
    expect((await read('x.md', digest('title: 가', ''))).problems).toEqual(['x.md: holds no text']);
  });

  it('needs no front matter: the first heading is the title', async () => {
    const { articles } = await read('x.md', `# 가람전자 연구동\n\n${BODY}`);
    expect(articles[0]).toMatchObject({
      title: '가람전자 연구동',
      kind: 'article',
      text: `가람전자 연구동\n\n${BODY}`,
    });
  });

  it('leaves comments out, and text with hostile markup costs no more than other text', () => {
    expect(toPlainText('가 <!-- 나\n다 -->라').text).toBe('가 라');
    const start = performance.now();
    for (const unit of ['<!--', '[', '![', '**', '_a', '`', '#', '> ', '| ', '\\']) toPlainText(unit.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(4_000);
  });

  it('leaves brackets, underscores and stars that are no markup', () => {
    const text = '[단독] 가람_전자 2*3*4 규모, 3.5% 늘어난 [표 1] 참고';
    expect(toPlainText(text).text).toBe(text);
  });
});

describe('ndjson', () => {
  it('gives one article a line and goes on past a broken one', async () => {
    const lines = [
      `{"id":"a 1","text":"${BODY}","published":"2022.3.4","publisher":"한빛일보","extra":1}`,
      '{"id":"b"}',
      '',
      'nonsense',
      `{"text":"${BODY}","published":"3월"}`,
      `{"text":"${BODY}"}`,
    ];
    const { articles, problems } = await read('x.ndjson', lines.join('\r\n'));
    expect(articles.map(({ id, published, publisher }) => ({ id, published, publisher }))).toEqual([
      { id: 'a-1', published: '2022-03-04', publisher: '한빛일보' },
      { id: 'x-6', published: undefined, publisher: undefined },
    ]);
    expect(problems).toHaveLength(3);
    expect(problems[0]).toBe('x.ndjson:2: text: is missing');
    expect(problems[1]).toMatch(/^x\.ndjson:4: not JSON: /u);
    expect(problems[2]).toBe('x.ndjson:5: published: not a date: "3월"');
  });
});

describe('csv', () => {
  it('finds its columns in Korean and English, quoted line breaks included', async () => {
    const { articles, problems } = await read(
      'x.csv',
      `\ufeff일자,언론사,제목,본문,URL\r\n20220304,한빛일보,가람 연구동,"${BODY}\n""크다""고 했다.",https://hanbit.example/1\r\n`,
    );
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({
      id: 'x-1',
      published: '2022-03-04',
      publisher: '한빛일보',
      title: '가람 연구동',
      url: 'https://hanbit.example/1',
      text: `${BODY}\n"크다"고 했다.`,
    });
  });

  it('says which row and field is wrong, and reads the others', async () => {
    const { articles, problems } = await read(
      'x.tsv',
      `text\tdate\n${BODY}\t어제\n\t2022-03-04\n${BODY}\t2022-03-04\n`,
    );
    expect(problems).toEqual(['x.tsv: row 1: published: not a date: "어제"', 'x.tsv: row 2: text: is empty']);
    expect(articles.map(({ id }) => id)).toEqual(['x-3']);
  });

  it('says which columns it found where none has the text', async () => {
    expect((await read('x.csv', 'a,b\n1,2\n')).problems).toEqual([
      'x.csv: has no column for the text (text, content, 본문…); columns: a, b',
    ]);
  });
});

describe('html', () => {
  const page = (head: string, body: string) =>
    `<!DOCTYPE html><html lang="ko-KR"><head>${head}</head><body>${body}</body></html>`;
  const article = `<div id="articleBody"><p>${BODY} 새 연구동에는&nbsp;300여명이 일한다.</p><figure><img src="x.png"><figcaption>연구동 전경.ⓒ가람전자</figcaption></figure><p>솔내바이오도 &lt;공동 연구&gt;에<br>참여한다고 회사는 말했다.</p></div>`;
  const chrome = `<nav><a href="/">정치</a><a href="/">경제</a></nav><script>var x = "<p>투자 3조원을 발표했다.</p>";</script><style>p{}</style><header>한빛일보</header>`;
  const others = `<div class="related"><ul><li><a href="/1">한빛중공업 선박 8척 수주했다.</a></li><li><a href="/2">미르항공 9000억원 증자한다.</a></li></ul></div><footer><p>한빛미디어는 2001년 설립됐다. 등록번호 서울 아01.</p></footer>`;

  it('takes the article out of its page, and its facts from meta tags', async () => {
    const head = `<title>가람전자, 연구동 열다 - 한빛일보</title><meta property="og:title" content="가람전자, 연구동 열다"><meta property="og:site_name" content="한빛일보"><meta property="article:published_time" content="2022-03-04T10:00:00+0900"><meta property="article:modified_time" content="2022-03-05T10:00:00+09:00"><meta name="author" content="이도윤 기자, 최가을 기자"><link rel="canonical" href="https://hanbit.example/1">`;
    const { articles, problems } = await read('x.html', page(head, chrome + article + others));
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({
      id: 'x',
      title: '가람전자, 연구동 열다',
      publisher: '한빛일보',
      authors: ['이도윤', '최가을'],
      published: '2022-03-04T10:00:00+09:00',
      modified: '2022-03-05T10:00:00+09:00',
      url: 'https://hanbit.example/1',
      language: 'ko',
      kind: 'article',
    });
    expect(articles[0]?.text.split('\n')).toEqual([
      '가람전자, 연구동 열다',
      `${BODY} 새 연구동에는\u00a0300여명이 일한다.`,
      '연구동 전경.ⓒ가람전자',
      '솔내바이오도 <공동 연구>에',
      '참여한다고 회사는 말했다.',
    ]);
  });

  it('reads JSON-LD before meta tags, and survives a broken one', async () => {
    const ld = {
      '@graph': [
        { '@type': 'WebPage' },
        {
          '@type': 'NewsArticle',
          headline: '새 연구동',
          datePublished: '2022-03-04',
          author: [{ name: '이도윤' }],
          publisher: { name: '한빛일보' },
        },
      ],
    };
    const { articles } = await read(
      'x.html',
      page(
        `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(ld)}</script>`,
        article,
      ),
    );
    expect(articles[0]).toMatchObject({
      title: '새 연구동',
      published: '2022-03-04',
      publisher: '한빛일보',
      authors: ['이도윤'],
    });
  });

  it('keeps the dateline of a page without meta tags, and cuts the site’s name off its title', async () => {
    const head = '<title>가람전자, 연구동 열다 | 한빛일보</title>';
    const { articles } = await read(
      'x.html',
      page(head, `<div><h1>가람전자</h1><span>입력 2022.03.04 10:00</span></div>${article}`),
    );
    expect(articles[0]?.text).toContain('입력 2022.03.04 10:00');
    expect(articles[0]).not.toHaveProperty('published');
  });

  const PLANT = [
    '들메전자가 옥빛시에 시험동을 준공했다고 12일 밝혔다. 시험동은 연면적 2만㎡ 규모이며 300억원이 들었다.',
    '회사는 내년까지 직원 150명을 새로 뽑고 시험 장비 40대를 들여놓을 계획이다. 옥빛시는 길을 넓히기로 했다.',
  ];
  const TEASERS = [
    '물빛해운은 선박 12척을 발주했다고 밝혔다. 발주 금액은 9000억원이며 모두 내년에 인도된다. 물빛해운은 선원 200명도 뽑는다.',
    '새참식품은 라면 공장에 700억원을 투자한다고 밝혔다. 새참식품은 이를 위해 이사회를 열어 증자를 의결했다.',
  ];
  const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
  const linesOf = async (content: string) => (await read('x.html', content)).articles[0]?.text.split('\n');

  it.each([
    [
      'by its class',
      `<div class="article_body">${paragraphs(PLANT)}</div><div class="lead">${paragraphs(TEASERS)}</div>`,
    ],
    [
      'by what it is the property of',
      `<div class="a" itemprop="articleBody">${paragraphs(PLANT)}</div><div>${paragraphs(TEASERS)}</div>`,
    ],
    [
      'though each paragraph bears its name',
      `<section class="article-body">${PLANT.map((text) => `<p class="article-body__text">${text}</p>`).join('')}</section><div>${paragraphs(TEASERS)}</div>`,
    ],
    [
      'among links to other stories',
      `<div>${paragraphs(PLANT)}</div><div>${TEASERS.map((text) => `<a href="/1"><span>${text}</span></a>`).join('')}</div>`,
    ],
    ['beside comments', `<div>${paragraphs(PLANT)}</div><div id="replyArea">${paragraphs(TEASERS)}</div>`],
    ['beside a ranking', `<div>${paragraphs(PLANT)}</div><div class="news_rank">${paragraphs(TEASERS)}</div>`],
    [
      'in a form that frames the page',
      `<form action="view.aspx"><ul>${'<li><a href="/">경제 일반</a></li>'.repeat(40)}</ul><div id="articleBody">${paragraphs(PLANT)}</div>${paragraphs(TEASERS)}</form>`,
    ],
  ])('finds the article %s', async (_, body) => expect(await linesOf(page('', body))).toEqual(PLANT));

  it('keeps the stamp and the name above the article where no word says what they are', async () => {
    const above = `<div class="info"><span>나달래 기자</span><span>2024. 5. 12. 17:14</span></div>`;
    const body = `${above}<div class="article_view">${paragraphs(PLANT)}</div><ul><li>2024. 5. 13. 09:00</li></ul>`;
    expect(await linesOf(page('', body))).toEqual(['나달래 기자2024. 5. 12. 17:14', ...PLANT]);
  });

  it('dates a copy by when the article came out, not by when it was copied', async () => {
    const head = '<meta property="article:published_time" content="2024-05-14T08:00:00+09:00">';
    const dated = (stamp: string) => read('x.html', page(head, `<p>${stamp}</p>${paragraphs(PLANT)}`));
    for (const stamp of ['기사입력 2024.05.12 17:14', '입력 : 2024-05-12 17:14', '입력 2024. 5. 12. 17:14'])
      expect((await dated(stamp)).articles[0]?.published).toBe('2024-05-12T17:14+09:00');
    expect((await dated('수정 2024.05.12 17:14')).articles[0]?.published).toBe('2024-05-14T08:00:00+09:00');
  });

  it('takes a portal’s stamp and the paper whose article it shows', async () => {
    const head = `<title>::: 들녘일보 :::</title><meta property="og:site_name" content="포털 뉴스"><meta property="article:media_name" content="들녘일보"><meta property="og:regDate" content="20240512171412">`;
    const { articles } = await read('x.html', page(head, paragraphs(PLANT)));
    expect(articles[0]).toMatchObject({ publisher: '들녘일보', published: '2024-05-12T17:14:12+09:00' });
    expect(articles[0]).not.toHaveProperty('title');
  });

  it('reads a page nested thousands deep', async () => {
    const { articles } = await read('x.html', `<html>${'<div>'.repeat(8_000)}${BODY}`);
    expect(articles[0]?.text).toBe(BODY);
  });

  it('reads a page in CP949 whatever it declares', async () => {
    const before = bytes('<html><meta charset="utf-8"><p>');
    const korean = Uint8Array.from([
      0xb0, 0xa1, 0xb6, 0xf7, 0x20, 0xb9, 0xae, 0xc0, 0xbb, 0x20, 0xbf, 0xac, 0xb4, 0xd9, 0x2e,
    ]);
    const { articles } = await readArticles('x.html', Uint8Array.from([...before, ...korean]));
    expect(articles[0]?.text).toBe('가람 문을 연다.');
  });
});

describe('toIsoDate', () => {
  it.each([
    ['2020-06-17', '2020-06-17'],
    ['2020.6.7', '2020-06-07'],
    ['20200617', '2020-06-17'],
    ['2020-06-17 11:00', '2020-06-17T11:00+09:00'],
    ['2020-06-17T11:00:30Z', '2020-06-17T20:00:30+09:00'],
    ['2020-06-16T22:30Z', '2020-06-17T07:30+09:00'],
    ['20200617110030', '2020-06-17T11:00:30+09:00'],
    ['2020-06-17T11:00+0900', '2020-06-17T11:00+09:00'],
    ['2020-02-30', undefined],
    ['2020-06-17 25:00', undefined],
    ['17 June', undefined],
  ])('reads %s as %s', (text, iso) => expect(toIsoDate(text)).toBe(iso));
});
