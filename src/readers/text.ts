// A plain text file in; one article out, as it stands.
import { idOfFile } from './documentId.ts';
import type { Reader } from './types.ts';

export const text: Reader = {
  id: 'text',
  label: { ko: '텍스트', en: 'Plain text' },
  extensions: ['.txt', '.text'],
  looksRight: () => true,
  read: async ({ name, text, sha256 }) =>
    text.trim()
      ? { articles: [{ id: idOfFile(name), text, kind: 'article', language: 'ko', sha256 }], problems: [] }
      : { articles: [], problems: [`${name}: holds no text`] },
};
