/** The words of the worksheet in every language; loaded with it. */
import { worksheet as en } from './en/worksheet';
import type { Language } from './languages';
import { worksheet as nl } from './nl/worksheet';

export type WorksheetWords = typeof en;

export const worksheetWords: Readonly<Record<Language, WorksheetWords>> = { en, nl };
