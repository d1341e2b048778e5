// The body of a Markdown file in; its text without markup, one line a paragraph, and its first heading out.

const INLINE: readonly [RegExp, string][] = [
  [/!\[([^\]\n]{0,300})\]\([^)\n]{0,2000}\)/gu, '$1'],
  [/\[([^\]\n]{1,300})\]\([^)\n]{0,2000}\)/gu, '$1'],
  [/<(https?:\/\/[^>\s]+)>/gu, '$1'],
  [/(\*\*|__)(?=\S)([^\n*_]{1,300})(?<=\S)\1/gu, '$2'],
  [/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^\n*]{1,300})(?<=[^\s*])\*(?![\p{N}*])/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=[^\s_])([^\n_]{1,300})(?<=[^\s_])_(?![\p{L}\p{N}_])/gu, '$1'],
  [/`([^`\n]{1,300})`/gu, '$1'],
  [/\\([\\`*_{}[\]()#+\-.!<>|~])/gu, '$1'],
];
const inline = (line: string) => INLINE.reduce((text, [pattern, by]) => text.replace(pattern, by), line);

function withoutComments(body: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let open = body.indexOf('<!--'); open >= 0; open = body.indexOf('<!--', from)) {
    const close = body.indexOf('-->', open + 4);
    if (close < 0) break;
    kept.push(body.slice(from, open));
    from = close + 3;
  }
  return kept.join('') + body.slice(from);
}

/** Lines of one paragraph are joined by a blank, as Markdown shows them; headings, list entries and rows stand alone. */
export function toPlainText(body: string): { text: string; heading?: string } {
  const out: string[] = [];
  let paragraph: string[] = [];
  let heading: string | undefined;
  const flush = () => {
    if (paragraph.length) out.push(inline(paragraph.join(' ')));
    paragraph = [];
  };
  for (const raw of withoutComments(body).split(/\r\n?|\n/u)) {
    const line = raw.replace(/^(?:\s{0,3}>\s?)+/u, '').trim();
    const title = /^#{1,6}\s+(.*?)(?:\s+#+)?$/u.exec(line)?.[1];
    const entry = /^(?:[-*+•]|\d{1,3}[.)])\s+/u.test(line);
    if (!line || /^(?:```|~~~)/u.test(line) || /^(?:[-*_]\s?){3,}$/u.test(line)) {
      flush();
      out.push('');
    } else if (title !== undefined) {
      flush();
      heading ??= inline(title);
      out.push('', inline(title), '');
    } else if (line.startsWith('|')) {
      flush();
      if (/[^|\s:-]/u.test(line))
        out.push(
          inline(
            line
              .replace(/^\||\|$/gu, '')
              .replace(/\|/gu, ' ')
              .trim(),
          ),
        );
    } else {
      if (entry) flush();
      paragraph.push(line.replace(/^[-*+]\s+/u, '• '));
      if (/\s{2}$|\\$/u.test(raw)) {
        paragraph.push((paragraph.pop() ?? '').replace(/\\$/u, ''));
        flush();
      }
    }
  }
  flush();
  const text = out
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return { text, ...(heading ? { heading } : {}) };
}
