/** The words of the app in a language, and its way to write numbers. The English folder says what there must be. */
import * as en from './en';
import type { Language } from './languages';
import * as nl from './nl';
import { type Numbers, numbersFor } from './numbers';

export type Words = typeof en;
export type Texts = Words & { readonly language: Language; readonly numbers: Numbers };

const textsIn = (language: Language, words: Words): Texts => ({ ...words, language, numbers: numbersFor(language) });
const all: Readonly<Record<Language, Texts>> = { en: textsIn('en', en), nl: textsIn('nl', nl) };

export const textsFor = (language: Language): Texts => all[language];

/**
 * @returns a scenario by what happens in it: its name, what it does, and why it happens to anyone.
 * @throws RangeError for a scenario without words.
 */
export function scenarioWords({ scenarios }: Texts, id: string): Words['scenarios']['everyday'] {
  const known = Object.entries(scenarios).find(([key]) => key === id);
  if (!known) throw new RangeError(`scenarioWords: no words for scenario "${id}"`);
  return known[1];
}
