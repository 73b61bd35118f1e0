/** The words of the workshop in every language; loaded with it. */
import { workshop as en } from './en/workshop';
import type { Language } from './languages';
import { workshop as nl } from './nl/workshop';

export const workshopWords: Readonly<Record<Language, typeof en>> = { en, nl };
