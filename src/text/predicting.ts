/** The words of predicting in every language; loaded when something is predicted. */
import { predicting as en } from './en/predicting';
import type { Language } from './languages';
import { predicting as nl } from './nl/predicting';

export type PredictingWords = typeof en;

export const predictingWords: Readonly<Record<Language, PredictingWords>> = { en, nl };
