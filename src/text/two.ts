/** The words for two dyads side by side in every language; loaded with them. */
import { two as en } from './en/two';
import type { Language } from './languages';
import { two as nl } from './nl/two';

export type TwoWords = typeof en;

export const twoWords: Readonly<Record<Language, TwoWords>> = { en, nl };
