// A parsed page in; what its meta tags and JSON-LD say of the article out.
import { DomUtils } from 'htmlparser2';
import { toIsoDate, type ArticleFacts } from '../articleFacts.ts';

type Page = Parameters<typeof DomUtils.getElementsByTagName>[1];

const ARTICLE_TYPE = /^(?:.*[/:])?(?:[A-Za-z]*Article|BlogPosting|Report)$/u;

/** Every object in a JSON-LD value, `@graph` and lists opened. */
function objectsIn(json: unknown, depth = 0): Record<string, unknown>[] {
  if (depth > 6 || typeof json !== 'object' || json === null) return [];
  if (Array.isArray(json)) return json.flatMap((item) => objectsIn(item, depth + 1));
  const object = json as Record<string, unknown>;
  return [object, ...objectsIn(object['@graph'], depth + 1)];
}

const nameIn = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return nameIn(value[0]);
  return typeof value === 'object' && value !== null ? nameIn((value as Record<string, unknown>)['name']) : undefined;
};
const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.trim() || undefined : undefined;

function jsonLd(page: Page): Record<string, unknown> {
  for (const script of DomUtils.getElementsByTagName('script', page, true)) {
    if (!/ld\+json/iu.test(script.attribs['type'] ?? '')) continue;
    try {
      const found = objectsIn(JSON.parse(DomUtils.textContent(script))).find((object) =>
        [object['@type']].flat().some((type) => ARTICLE_TYPE.test(String(type))),
      );
      if (found) return found;
    } catch {
      // Broken JSON-LD is common; the meta tags say the same.
    }
  }
  return {};
}

/** `이도윤 기자 doyun@hanbit.example` → 이도윤. */
const authorName = (text: string): string =>
  text
    .replace(/\S+@\S+/gu, '')
    .replace(/\s?(?:선임|수석|인턴|객원|전문)?\s?(?:기자|특파원)/gu, '')
    .replace(/^by\s+/iu, '')
    .trim();

/** JSON-LD first, then Open Graph and the older meta tags. What does not read as a date or an address is left out. */
export function pageFacts(page: Page): Partial<ArticleFacts> {
  const metas = new Map<string, string>();
  for (const meta of DomUtils.getElementsByTagName('meta', page, true)) {
    const name = (meta.attribs['property'] ?? meta.attribs['name'] ?? meta.attribs['itemprop'] ?? '').toLowerCase();
    const content = meta.attribs['content']?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const meta = (...names: string[]) => names.map((name) => metas.get(name)).find(Boolean);
  const ld = jsonLd(page);
  const tag = (name: string) => {
    const [first] = DomUtils.getElementsByTagName(name, page, true, 1);
    return first ? DomUtils.textContent(first).replace(/\s+/gu, ' ').trim() || undefined : undefined;
  };
  const link = DomUtils.getElementsByTagName('link', page, true).find((l) => l.attribs['rel'] === 'canonical');
  const time = DomUtils.getElementsByTagName('time', page, true).find((t) => t.attribs['datetime']);
  const date = (...values: (string | undefined)[]) => values.map((value) => value && toIsoDate(value)).find(Boolean);

  const facts: Partial<ArticleFacts> = {};
  // An old page's own title may name no more than the paper: `::: 가람일보 :::`.
  const inHead = tag('title')?.replace(/^[\s:|<>·-]+|[\s:|<>·-]+$/gu, '');
  const title =
    textIn(ld['headline']) ??
    meta('og:title', 'twitter:title') ??
    tag('h1') ??
    (inHead?.includes(' ') ? inHead : undefined);
  if (title) facts.title = title.replace(/\s+/gu, ' ');
  const publisher =
    nameIn(ld['publisher']) ??
    meta('article:media_name', 'og:site_name', 'article:publisher', 'publisher', 'twitter:creator');
  if (publisher && !/^(?:https?:|@)/u.test(publisher)) facts.publisher = publisher;
  const author = [ld['author']]
    .flat()
    .map(nameIn)
    .filter((name) => name !== undefined);
  const authors = (
    author.length ? author : (meta('article:author', 'author', 'dable:author', 'byl') ?? '').split(/[,;]/u)
  )
    .map(authorName)
    .filter((name) => name && !/^https?:/u.test(name) && name !== facts.publisher);
  if (authors.length) facts.authors = [...new Set(authors)];
  const published = date(
    textIn(ld['datePublished']),
    meta(
      'article:published_time',
      'og:published_time',
      'datepublished',
      'pubdate',
      'date',
      'dc.date.issued',
      'publish-date',
      'og:regdate',
    ),
    time?.attribs['datetime'],
  );
  if (published) facts.published = published;
  const modified = date(textIn(ld['dateModified']), meta('article:modified_time', 'og:updated_time', 'datemodified'));
  if (modified && modified !== published) facts.modified = modified;
  const url = [link?.attribs['href'], meta('og:url'), textIn(ld['url'])].find((u) => u && /^https?:\/\/\S+$/u.test(u));
  if (url) facts.url = url;
  const language = DomUtils.getElementsByTagName('html', page, true, 1)[0]?.attribs['lang']?.split('-')[0];
  if (language) facts.language = language.toLowerCase();
  return facts;
}
