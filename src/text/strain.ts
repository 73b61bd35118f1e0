/** The words of the strain test in every language; loaded with it. */
import { strain as en } from './en/strain';
import type { Language } from './languages';
import { strain as nl } from './nl/strain';

export type StrainWords = typeof en;

export const strainWords: Readonly<Record<Language, StrainWords>> = { en, nl };
