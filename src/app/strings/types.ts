// The shape of the interface's words: every language has every one.
import type { en } from './en.ts';

type Words<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : Words<T[K]>;
};
export type Strings = Words<typeof en>;
