// The interface's words in each language.
import type { Language } from '../../model/index.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';
import type { Strings } from './types.ts';

export const strings: Record<Language, Strings> = { ko, en };
export type { Strings };
