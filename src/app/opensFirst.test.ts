import { expect, it } from 'vitest';
import { opensFirst } from './opensFirst.ts';

it.each(['', '#', '#/', '#/overview', '#/overview?lang=en', '#/?theme=dark&lang=ko'])(
  'the address “%s” opens what everybody sees first',
  (hash) => expect(opensFirst(hash)).toBe(true),
);

it.each([
  '#/timeline',
  '#/nowhere',
  '#/overview?types=visit',
  '#/overview?selected=e-1',
  '#/overview?lang=fr',
  '#/overview?lanes=organization',
  '#/overview?search=%EA%B0%80%EB%9E%8C',
])('the address “%s” opens something else', (hash) => expect(opensFirst(hash)).toBe(false));
