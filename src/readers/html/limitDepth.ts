// A page's markup in; the same with the tags left out that nest deeper than pages do, and whether any were, out.

/** No page that people read nests so deep; the parser's work grows with the square of the depth. */
const DEEPEST = 500;
/** Elements without an end, and those whose end may be left out: they make no page deep. */
const SHALLOW = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup'.split(
    ' ',
  ),
);
const TAG = /<(\/?)([a-zA-Z][\w:-]{0,30})(?![\w:-])[^<>]*>/gu;

/** The words of a tag that is left out stay, on a line of their own. Linear; scripts are counted as if they were markup. */
export function limitDepth(markup: string): { markup: string; cut: boolean } {
  let depth = 0;
  let deepest = 0;
  const kept = (closing: string, name: string): boolean => {
    if (SHALLOW.has(name.toLowerCase())) return true;
    if (closing) {
      if (depth === 0) return true;
      depth--;
      return depth < DEEPEST;
    }
    depth++;
    if (depth > deepest) deepest = depth;
    return depth <= DEEPEST;
  };
  // Most pages are only counted: nothing is copied.
  for (const [, closing = '', name = ''] of markup.matchAll(TAG)) kept(closing, name);
  if (deepest <= DEEPEST) return { markup, cut: false };
  depth = 0;
  const flat = markup.replace(TAG, (tag, closing: string, name: string) => (kept(closing, name) ? tag : '\n'));
  return { markup: flat, cut: true };
}
