// A page's marked blocks in; what the page says of itself (title, publisher, authors, dates, source) out.
import type { Block, Header, Issue } from '../types.ts';
import { MAIL, REPORTERS } from './lineRules.ts';
import { publisherOf } from './publishers.ts';
import { readDatelines, type Dateline } from './readDatelines.ts';

const REPORTER = new RegExp(`(?<!\\p{L})${REPORTERS}`, 'gu');
const POST =
  /\s?(?:선임|수석|인턴|객원|전문|수습|대학생)?\s?(?:기자|특파원|논설위원|편집위원|통신원|에디터|리포터|PD|앵커)$/u;
const ADDRESS = /https?:\/\/[^\s<>"'”’)\]]+/u;
const MAIL_IN = new RegExp(MAIL, 'u');

const DOMAINS = /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/giu;

/** `저작권자 © 2024 가람일보. All rights reserved` → 가람일보; and whose address stands there. */
function ownerOf(line: string): string | undefined {
  const known = (line.match(DOMAINS) ?? []).map(publisherOf).find(Boolean);
  if (known) return known;
  const owner = line
    .replace(/^[<[(【\s]*(?:저작권자?)?\s*[:：]?\s*(?:copyright)?\s*(?:[ⓒ©]|\(c\))?\s*(?:copyright|by)?\s*/iu, '')
    .replace(/['"‘“][^'"’”]{0,40}['"’”]\s*/gu, '')
    .replace(/^(?:19|20)\d\d(?:\s?[-~–]\s?(?:19|20)?\d\d)?\s*/u, '')
    .replace(/^by\s+/iu, '');
  const name = /^[^.,<>[\]()|/·ⓒ©:@]{2,24}?(?=\s*(?:[.,<>[\]()|/·ⓒ©:]|\s[-&]\s|무단|all\s|$))/iu
    .exec(owner)?.[0]
    .trim();
  return name && /\p{L}{2}/u.test(name) && !/금지|무단|저작권|rights/iu.test(name) ? name : undefined;
}

/** The outlet in a byline's bracket: `[가람일보 홍길동 기자]`, `[가람일보=홍길동 기자]`, `(서울=가람통신)`. */
function outletOf(byline: string): string | undefined {
  const bracket = /^[[(【<]\s?([^\])】>]{2,40})[\])】>]/u.exec(byline)?.[1];
  if (!bracket) return undefined;
  const place = /^[가-힣]{2,5}=([^=]{2,16})$/u.exec(bracket)?.[1];
  if (place && !POST.test(place)) return place.trim();
  const outlet = /^([\p{L}\d]{2,15})(?:\s?[=/·|]\s?|\s+)/u.exec(bracket)?.[1];
  return outlet && POST.test(bracket) && !POST.test(outlet) ? outlet : undefined;
}

/** `홍길동 가람닷컴 기자`: the outlet between the name and the post. */
const BETWEEN =
  /(?<=(?<!\p{L})[가-힣]{2,4}\s)[\p{L}\d]{1,8}(?:닷컴|뉴스|일보|신문|경제)\s?(?=기자|특파원)|(?<=(?<!\p{L})[가-힣]{2,4}\s)[가-힣]{2,6}\s(?=전문\s?기자)/gu;

const authorsOf = (lines: string[]): string[] => {
  const names = lines.flatMap((line) =>
    [
      ...line
        .replace(/^기자명\s([가-힣]{2,4})$/u, '$1 기자')
        .replace(BETWEEN, '')
        .matchAll(REPORTER),
    ].flatMap(([found]) => found.replace(POST, '').split(/\s?[,·/.]\s?/u)),
  );
  return [...new Set(names.map((name) => name.trim()).filter(Boolean))];
};

/**
 * Of two publications the inner is the article's own: a blog's stamp without a word (`2024. 3. 5. 9:10ㆍ분류`) above a
 * labelled earlier one (`입력 2024-03-01 10:00`) says that the page is a copy.
 */
export function readHeader(blocks: Block[], text: string, issues: Issue[]): Header {
  const linesOf = (...rules: string[]) =>
    blocks
      .filter((block) => block.kind === 'aside' && block.rule && rules.includes(block.rule))
      .map((block) => text.slice(block.start, block.end));
  const datelines: Dateline[] = [];
  for (const block of blocks) {
    if (block.rule !== 'dateline') continue;
    const { found, wrong } = readDatelines(text.slice(block.start, block.end));
    datelines.push(...found);
    for (const date of wrong)
      issues.push({
        code: 'bad-dateline',
        message: `not a date: ${date}`,
        span: { start: block.start, end: block.end },
      });
  }
  const labelled = datelines.find((dateline) => dateline.means === 'published');
  const bare = datelines.filter((dateline) => dateline.means === 'bare');
  const isTimed = ({ date }: Dateline) => date.includes('T');
  // What has no time of day may be the day on which the page was saved.
  const published = (labelled ?? bare.find(isTimed) ?? bare[0])?.date;
  const at = labelled ? datelines.indexOf(labelled) : 0;
  const isModified = (dateline: Dateline) => dateline.means === 'modified';
  const modified = (datelines.slice(at).find(isModified) ?? datelines.find(isModified))?.date;

  const url = ADDRESS.exec(linesOf('address')[0] ?? '')?.[0];
  const bylines = linesOf('byline', 'dateline');
  const title = blocks.find((block) => block.kind === 'title');
  const header: Header = { authors: authorsOf(bylines) };
  if (title) header.title = text.slice(title.start, title.end);
  const publisher =
    (url && publisherOf(url)) ??
    linesOf('copyright').map(ownerOf).find(Boolean) ??
    linesOf('dateline')
      .map((line) => ownerOf(/[ⓒ©].+$/u.exec(line)?.[0] ?? ''))
      .find(Boolean) ??
    bylines.map(outletOf).find(Boolean) ??
    bylines.map((line) => publisherOf(MAIL_IN.exec(line)?.[0] ?? '')).find(Boolean);
  if (publisher) header.publisher = publisher;
  if (published) header.published = published;
  if (modified && modified !== published) header.modified = modified;
  if (url) header.url = url;
  const copied = bare.find((dateline) => isTimed(dateline) && datelines.indexOf(dateline) < at);
  if (labelled && copied && copied.date > labelled.date) {
    header.repostOf = url ?? publisher ?? labelled.date;
    const message = `a copy made on ${copied.date} of an article of ${labelled.date}: its own date counts`;
    issues.push({ code: 'repost', message });
  }
  return header;
}
