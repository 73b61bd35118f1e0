/** The words of the model's page in every language; loaded with it. */
import * as en from './en/model';
import type { Language } from './languages';
import * as nl from './nl/model';

export type ModelWords = typeof en;

export const modelWords: Readonly<Record<Language, ModelWords>> = { en, nl };
