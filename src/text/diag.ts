/** The words of the page of facts in every language; loaded with it. */
import { diag as en } from './en/diag';
import type { Language } from './languages';
import { diag as nl } from './nl/diag';

export type DiagWords = typeof en;

export const diagWords: Readonly<Record<Language, DiagWords>> = { en, nl };
