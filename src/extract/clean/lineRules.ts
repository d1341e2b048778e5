// The rules by which a whole line is no part of the article: a line in, the name of the first rule that it falls under out.
import { isProse } from './isProse.ts';
import { PAGE_WORDS } from './pageWords.ts';
import { isPublisher } from './publishers.ts';
import { readDatelines } from './readDatelines.ts';

interface LineRule {
  name: string;
  test(line: string): boolean;
}

const NAME = '[가-힣]{2,4}';
const POST =
  '(?:선임|수석|인턴|객원|전문|수습|대학생)?\\s?(?:기자|특파원|논설위원|편집위원|통신원|에디터|리포터|PD|앵커)';
/** `hong@garam.kr`, and as papers cut it short: `hong@`. */
export const MAIL = String.raw`[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4})?`;
/** A reporter as bylines name one: `홍길동 기자`, `홍길동·김가람 선임기자`. */
export const REPORTERS = `${NAME}(?:(?:\\s?[,·/]\\s?|(?<!다)\\.)${NAME})*\\s?${POST}`;

const BYLINE = new RegExp(
  `^[^\\p{L}\\d]*(?:[\\p{L}\\d]{1,15}[^\\p{L}\\d]{1,3})?(?:(?<!\\p{L})${REPORTERS}[^\\p{L}\\d]*)+$`,
  'u',
);
const SIGNED = new RegExp(`(?<!\\p{L})${REPORTERS}(?!\\p{L})`, 'u');
const MAIL_IN = new RegExp(MAIL, 'u');
/** Letters beside an address in a line that is there for it. */
const WORDS_AT_MOST = 12;
const MAILS = new RegExp(`[(<[{]?\\s?${MAIL}\\s?[)>\\]}]?`, 'gu');
/** `@가람일보` behind a reporter. */
const OUTLETS = /@[가-힣]{2,8}/gu;
const TOOLS = /자세히\s?보기|기사\s?(?:모아|더)\s?보기|(?:다른)?\s?기사\s?보기|구독하기|구독중?|프로필|입력|다른/gu;
const DECORATION = /^[\s•·∙‧\-–—*▶▷►■□◆◇●○☞>#|+ㆍ✔]+|[\s>»|+▶▷▼▲:：·…\])]+$/gu;

const bare = (line: string) =>
  line
    .replace(DECORATION, '')
    .replace(/\s+|\(트위터\)?/gu, '')
    .toLowerCase();

/** Every word of the line (by blanks or bars), or the whole of it, is on the list: `페이스북 트위터 | URL복사`. */
function isOnList(line: string, list: ReadonlySet<string>): boolean {
  if (line.length > 60) return false;
  if (list.has(bare(line)) || list.has(bare(line.replace(/[\s\d,()]+$/u, '')))) return true;
  const parts = line.split(/\s*[|/,·ㅣ]\s*|\s{2,}/u).filter(Boolean);
  if (parts.length > 1 && parts.every((part) => list.has(bare(part)))) return true;
  const tokens = line.split(/\s+/u);
  return tokens.length > 1 && tokens.every((token) => list.has(bare(token)));
}

const COMMENTS =
  /^(?:전체\s?)?(?:댓글|의견)(?:\s?수)?\s*[:(]?\s*\d+|^\d+\s*개의\s*댓글|^\d*\s*\/\s*\d{2,4}\s*(?:자|bytes?)?$|^BEST\s?댓글|^댓글\s?(?:수정|삭제|작성)은|로그인.{0,20}댓글|댓글.{0,20}로그인/iu;
const RELATED =
  /^(?:[[<【(▶▷☞■◆●*#\s]{0,6})(?:관련\s?(?:기사|뉴스|글|콘텐츠|키워드)|(?:BEST|베스트|HOT|핫)\s?(?:뉴스|기사|클릭|이슈)|(?:가장\s)?많이\s?본\s?(?:뉴스|기사|글)?|(?:인기|추천|주요|최신|실시간|랭킹|이\s?시각|오늘의|지금\s?뜨는|함께\s?보면\s?좋은|이\s?기사와\s?함께|놓치면\s?안\s?되는)\s?(?:주요\s?|핫\s?)?(?:뉴스|기사|글|콘텐츠|많이\s?본\s?기사)|당신이\s?좋아할\s?만한.{0,8}|이\s?분야\s?(?:주요|다른)\s?(?:뉴스|기사)|(?:다른|더)\s?(?:뉴스|기사)\s?(?:보기|더보기)?)\s*(?:더보기|보기|TOP\s?\d*|\d*)?[\]>】):\s]{0,4}$|카테고리의\s다른\s글$/iu;
/** A finger at another story, or the label of a picture series: `☞ [포토] 가람전자 새 사옥`. */
const POINTER =
  /^(?:☞|^\+?관련\s?기사\s?[☞▶▷>:]|\[(?:광고|AD|PR|협찬|포토|화보|영상|동영상|카드\s?뉴스|인포그래픽|만평|운세|부고|인사)\])/u;
const COPYRIGHT =
  /^[<[(【\s]*(?:[ⓒ©]|copyright|저작권자?\s*[ⓒ©(:])|무단\s?(?:전재|복제)\s?(?:및|와|[·∙ㆍ,-]).{0,12}금지|무단\s?전재\s?금지|재배포\s?금지|all rights? reserved/iu;
const COPYRIGHT_FIRST = /^[<[(【\s]*(?:(?:저작권자?|copyright)\s?)?(?:[ⓒ©]|\(c\)|(?<=copyright\s?)@)/iu;
const IMPRINT =
  /(?:등록번호|발행인|편집인|청소년\s?보호\s?책임자|사업자\s?등록|통신판매|대표\s?전화|인터넷신문위원회)\s?[:：]?/u;
/** `제호 : 가람일보 등록번호 : 서울 아01234 발행인 : 김가람`, however long. */
const IMPRINTS = /(?:(?:등록번호|등록일자?|발행인|편집인|책임자|대표\s?전화|제호|주소)\s?[:：][^:：]{1,80}){2}/u;
const STOCKED = '재판매\\s?및\\s?DB\\s?금지';
const LABELLED =
  /(?:입력|등록|승인|게재|송고|발행|작성|수정|업데이트|게시|published|updated)[일시각간]{0,2}\s?[:：|]?\s*$/iu;
const CREDIT_ALONE = new RegExp(
  `^[<[(【/\\s]*(?:사진|영상|자료|그래픽|이미지|출처|제공)(?:\\s?(?:제공|출처|자료|캡처))?\\s?[=:：ⓒ].{1,30}$|^[<[(【]\\s?[^\\])】>]{1,24}\\s(?:제공|캡처|홈페이지|자료\\s?사진|촬영)\\s?[\\])】>]$|${STOCKED}[\\s\\])】>]*$`,
  'u',
);

/** `입력 2024.03.05 09:10`, a stamp alone, or a blog's `2024. 3. 5. 9:10ㆍ분류`. */
function isDateline(line: string): boolean {
  if (line.length > 150 || !/(?:19|20)\d\d/u.test(line) || isProse(line)) return false;
  const { found, wrong } = readDatelines(line);
  const first = found[0];
  if (!first) return wrong.length > 0 && LABELLED.test(line.slice(0, line.indexOf(wrong[0] ?? '')));
  if (found.some(({ start }) => LABELLED.test(line.slice(Math.max(0, start - 16), start)))) return true;
  const rest = found.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), line);
  const timed = first.date.includes('T') && /^\s*\d/u.test(line) && !/[년월]/u.test(line.slice(0, first.end));
  // `홍길동 기자 2024. 3. 5. 09:10`, `2024-03-05 12면`
  if (!/\p{L}/u.test(rest.replace(/\d+\s?면/u, '')) || isByline(rest)) return true;
  return line.length < 100 && (timed || (first.date.includes('T') && SIGNED.test(line)));
}

function isByline(line: string): boolean {
  if (line.length > 100 || isProse(line)) return false;
  const rest = line.replace(MAILS, ' ').replace(OUTLETS, ' ').replace(TOOLS, ' ');
  // An address and a word or two: `이메일 news@garam.kr`.
  if (line.includes('@') && (rest.match(/\p{L}/gu)?.length ?? 0) <= WORDS_AT_MOST) return MAIL_IN.test(line);
  return BYLINE.test(rest.trim()) || /^기자명\s[가-힣]{2,4}$/u.test(rest.trim());
}

/** Prose that speaks of copyright, or has such a line stuck to its end, is none. */
const isCopyright = (line: string): boolean =>
  line.length <= 200 && COPYRIGHT.test(line) && (COPYRIGHT_FIRST.test(line) || !isProse(line));

/** `홈 > 뉴스 > 산업`, `정치 | 경제 | 사회`. */
function isTrail(line: string): boolean {
  const parts = line.length <= 120 ? line.split(/\s*[>|ㅣ»]\s*/u).filter(Boolean) : [];
  return parts.length >= 3 && parts.every((part) => part.length <= 12) && !isProse(line);
}

const isImprint = (line: string): boolean =>
  (line.length <= 300 && IMPRINT.test(line) && /[:：|]/u.test(line) && !isProse(line)) ||
  (IMPRINTS.test(line) && !/[가-힣]다\./u.test(line));

const fromWords = Object.entries(PAGE_WORDS).map(([name, list]): LineRule => ({
  name,
  test: (line) => isOnList(line, list),
}));

/** Tried in this order. */
const lineRules: readonly LineRule[] = [
  ...fromWords,
  // `카카오톡(으)로 기사보내기`
  { name: 'share-bar', test: (line) => /^\S{1,12}로 ?(?:기사 ?)?(?:보내기|공유(?:하기)?|퍼가기)$/u.test(line) },
  { name: 'comment-box', test: (line) => line.length <= 80 && COMMENTS.test(line) },
  { name: 'related-posts', test: (line) => line.length <= 90 && RELATED.test(line) },
  { name: 'copyright', test: isCopyright },
  { name: 'address', test: (line) => /^(?:출처|원문|URL|링크|기사\s?원문)?\s?[:：]?\s?https?:\/\/\S+$/iu.test(line) },
  { name: 'imprint', test: isImprint },
  { name: 'dateline', test: isDateline },
  { name: 'other-story', test: (line) => line.length <= 90 && POINTER.test(line) && !isProse(line) },
  { name: 'byline', test: isByline },
  { name: 'photo-credit', test: (line) => line.length <= 60 && !isProse(line) && CREDIT_ALONE.test(line) },
  // `가람전자 12,350 ▲ 150 (+1.23%)`
  {
    name: 'share-price',
    test: (line) =>
      /^[\p{L}\d&· ]{2,20} [\d,]{3,9}원? ?[▲△▼▽] ?[\d,]{1,9} ?\(?[-+]?\d{1,2}(?:\.\d{1,2})?%\)?$/u.test(line),
  },
  { name: 'counter', test: (line) => /^[\d\s,/|.:()\-—–*=_~+·•%↑↓]+$/u.test(line) },
  {
    name: 'tags',
    test: (line) =>
      /^(?:#[^\s#,]+[\s,]*){2,}$|^(?:#[^#]{1,20}){3,}$|^#[^\s#]{2,20}$/u.test(line) ||
      /^(?:태그|TAG|키워드)\s?[:#]/iu.test(line),
  },
  {
    name: 'view-count',
    test: (line) =>
      /^(?:조회수?|추천수?|공감|읽음|호수|지면|hits?)\s*[:：]?\s*[A-Z]?[\d,]+/iu.test(line) && line.length <= 40,
  },
  { name: 'menu', test: (line) => isTrail(line) || isPublisher(line) },
];

const OF_PROSE = ['comment-box', 'copyright', 'imprint'];
const proseRules = lineRules.filter(({ name }) => OF_PROSE.includes(name));

/** The name of the rule that puts the line aside; undefined where it may belong to the article. */
export function ruleOfLine(line: string): string | undefined {
  // Most of an article is prose, which only the rules of comment boxes, copyright lines and imprints could take.
  if (isProse(line)) return proseRules.find((rule) => rule.test(line))?.name;
  return lineRules.find((rule) => rule.test(line))?.name;
}
