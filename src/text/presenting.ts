/** The words around a deck before a room, in every language; loaded when one is presented. */
import { presenting as en } from './en/presenting';
import type { Language } from './languages';
import { presenting as nl } from './nl/presenting';

export type PresentingWords = typeof en;

export const presentingWords: Readonly<Record<Language, PresentingWords>> = { en, nl };
