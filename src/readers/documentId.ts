// A file's path, or an id that a file gives, in; an id for a document out.

/** Letters (of any script), digits, `.`, `_` and `-`, beginning with a letter or digit; never empty. */
export const toDocumentId = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+|-+$/gu, '') || 'article';

/** `folder/가람 기사.txt` → `가람-기사`. */
export const idOfFile = (path: string): string =>
  toDocumentId((path.split(/[\\/]/u).pop() ?? '').replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/u, ''));
