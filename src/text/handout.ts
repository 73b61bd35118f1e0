/** The words of what is handed out, in every language; loaded with the dialog. */
import { handout as en } from './en/handout';
import type { Language } from './languages';
import { handout as nl } from './nl/handout';

export type HandoutWords = typeof en;

export const handoutWords: Readonly<Record<Language, HandoutWords>> = { en, nl };
