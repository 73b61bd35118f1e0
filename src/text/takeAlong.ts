/** The words of what is taken along as a file, in every language; loaded with what makes the files. */
import { takeAlong as en } from './en/takeAlong';
import type { Language } from './languages';
import { takeAlong as nl } from './nl/takeAlong';

export type TakeAlongWords = typeof en;

export const takeAlongWords: Readonly<Record<Language, TakeAlongWords>> = { en, nl };
