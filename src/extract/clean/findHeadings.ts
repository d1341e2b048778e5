// A page's blocks in; its title and subtitles marked in place, other stories' headlines and menus put aside.
import type { Block } from '../types.ts';

/** More headings than this in one place are a list of other stories, unless the text speaks of the same. */
const HEADINGS_AT_MOST = 4;
const NEARLY_MOST = 0.7;
/** Pairs of letters that a title has, or more. */
const TITLE_AT_LEAST = 6;
const SUBTITLE_AT_LEAST = 3;
/** What the article hardly speaks of, and no longer than this, above what it does: the paper's name, a section's. */
const LABEL = { share: 0.2, length: 24 };
/** Digits make no story another's kin: `1200명` is anybody's. */
const LETTERS = /\p{L}{2,}/gu;

/** The pairs of neighbouring letters of all words: `가람전자` → 가람, 람전, 전자. Blind to particles and spacing. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(LETTERS))
    for (let i = 0; i + 2 <= word.length; i++) pairs.add(word.slice(i, i + 2));
  return pairs;
}

/** Share of a heading's letter pairs that the article's prose has too. */
function likeness(heading: string, prose: ReadonlySet<string>): number {
  const own = pairsOf(heading);
  let shared = 0;
  for (const pair of own) if (prose.has(pair)) shared++;
  return own.size ? shared / own.size : 0;
}

/** A paper's name by itself is no title, whatever it shares with the article. */
const PAPER = /^\S{1,10}(?:뉴스|일보|신문|와이어|닷컴|통신|투데이|타임[스즈]|경제|저널)(?:입력)?$/u;
/** As headlines are put, and rows of a table are not: `가람전자, 새 공장 열어`, `“더 뽑는다”`. */
const HEADLINE = /^(?!.*[:：]).*(?:[…"“‘']|\p{L}, \p{L})/u;
const SITE_NAME = /^\s*[-–|:<]/u;
/** An entry of the article's own list: `◇ 가람전자`, `▲ 전무 김솔내`. */
const ENTRY = /^[◇◆▲△▽○□]/u;
/** The rule of a line that opens a list of other stories. */
const OTHERS = 'related-posts';

const aside = (block: Block, rule: string) => Object.assign(block, { kind: 'aside', rule });

/**
 * Paragraphs that are no prose become the title (the first before the prose) and subtitles. Where more headings stand
 * together than an article has, or behind the name of a list, those whose words the article does not use are `other-story`, a run of very short ones
 * outside it is a `menu`. A text without any prose has no headings: all of it is read as paragraphs.
 */
export function findHeadings(blocks: Block[], text: string, running: ReadonlySet<Block>): void {
  const isProseAt = blocks.map((block) => block.kind === 'paragraph' && running.has(block));
  const first = isProseAt.indexOf(true);
  if (first < 0) return;
  const last = isProseAt.lastIndexOf(true);
  const textOf = (block: Block) => text.slice(block.start, block.end);
  let pairs: ReadonlySet<string> | undefined;
  /** How much the article speaks of what the block says. */
  const kinship = (block: Block): number => {
    pairs ??= pairsOf(
      blocks
        .filter((_, i) => isProseAt[i])
        .map(textOf)
        .join('\n')
        .slice(0, 20_000),
    );
    return likeness(textOf(block), pairs);
  };

  const isHeading = (i: number) => blocks[i]?.kind === 'paragraph' && !isProseAt[i];
  for (let i = 0; i < blocks.length;) {
    if (!isHeading(i)) {
      i++;
      continue;
    }
    let end = i;
    while (isHeading(end)) end++;
    const run = blocks.slice(i, end);
    const outside = i < first || i > last;
    if (outside && run.length >= 4 && run.every((block) => block.end - block.start <= 10))
      run.forEach((block) => aside(block, 'menu'));
    if (!outside && run.length >= 2) {
      const strange = run.filter((block) => HEADLINE.test(textOf(block)) && kinship(block) < LABEL.share);
      if (strange.length >= 2) strange.forEach((block) => aside(block, 'other-story'));
    }
    i = end;
  }

  for (const [i, block] of blocks.entries())
    if (i < first && isHeading(i) && PAPER.test(textOf(block))) aside(block, 'menu');
  const heads = blocks.filter((block, i) => i < first && isHeading(i) && !ENTRY.test(textOf(block)));
  const isListed = heads.length > HEADINGS_AT_MOST || blocks.some(({ rule }, i) => i < first && rule === OTHERS);
  if (heads.length > 1) {
    // The title is the first that the article speaks of about as much as of any; what stands above it is the page's.
    // A word or two that the article has as well make no title.
    const sizes = heads.map((block) => pairsOf(textOf(block)).size);
    const kin = heads.map(kinship);
    const own = kin.map((share, i) => share * Math.min(1, sizes[i]! / TITLE_AT_LEAST));
    const most = own.reduce((a, b) => Math.max(a, b), 0);
    const likest = own.findIndex((share) => share >= most * NEARLY_MOST);
    // Right above the dateline stands the headline, whatever stands below it
    const dated = heads.findIndex(
      (block, i) => i < likest && kin[i]! >= LABEL.share && blocks[blocks.indexOf(block) + 1]?.rule === 'dateline',
    );
    const title = dated < 0 ? likest : dated;
    heads.forEach((block, i) => {
      const share = own[i] ?? 0;
      if (isListed) {
        const isFar = kin[i]! * Math.min(1, sizes[i]! / SUBTITLE_AT_LEAST) < 0.5;
        if (i < title || (i !== dated && isFar)) aside(block, 'other-story');
      } else if (i < title && share < LABEL.share && block.end - block.start <= LABEL.length) aside(block, 'menu');
    });
  }
  // `가람전자, 새 공장 열어 - 가람일보` above `가람전자, 새 공장 열어`: a window's title.
  heads.forEach((block, i) => {
    const rest = textOf(block);
    const isWindow = (other: Block) =>
      SITE_NAME.test(rest.slice(other.end - other.start)) && rest.startsWith(textOf(other));
    if (i < HEADINGS_AT_MOST && heads.slice(i + 1, i + 1 + HEADINGS_AT_MOST).some(isWindow)) aside(block, 'menu');
  });
  const title = heads.find((block) => block.kind !== 'aside') ?? blocks.find((_, i) => i < first && isHeading(i));
  if (title) title.kind = 'title';

  const tails = blocks.filter((_, i) => i > last && isHeading(i));
  for (const block of tails) if (kinship(block) < (tails.length >= 2 ? 0.5 : 0.3)) aside(block, 'other-story');
  blocks.forEach((block, i) => {
    if (isHeading(i)) block.kind = 'subtitle';
  });
}
