/** What differs from a stage as it stands, as phrases: for the page, for pictures, for what is taken along. Loaded when something does. */
import type { Differing } from '../stages/asItStands';
import { differs as en } from './en/differs';
import { parameters as parametersEn } from './en/model/parameters';
import type { Language } from './languages';
import { differs as nl } from './nl/differs';
import { parameters as parametersNl } from './nl/model/parameters';
import { type Texts, textsFor } from './texts';

export type DiffersWords = typeof en;

export const differsWords: Readonly<Record<Language, DiffersWords>> = { en, nl };
export const parameterWords = { en: parametersEn, nl: parametersNl } as const;

function phrase(one: Differing, { language, temperaments, histories, numbers }: Texts): string {
  const words = differsWords[language];
  const length = (ends: number | null) => (ends === null ? words.open : numbers.clock(ends));
  switch (one.about) {
    case 'child':
      return words.child(temperaments[one.to].name, temperaments[one.from].name);
    case 'history':
      return words.history(histories[one.to].name, histories[one.from].name);
    case 'ends':
      return words.ends(length(one.to), length(one.from));
    case 'locked':
      return one.to.length === 0
        ? words.nothingLocked
        : words.locked(numbers.list(one.to.map((id) => words.panels[id])));
    case 'number': {
      const { name } = parameterWords[language][one.name];
      return words.number(name, numbers.figure(one.to), numbers.figure(one.from));
    }
  }
}

/**
 * @param most more than these are counted instead of named; without it, all are named.
 * @returns each thing that differs as a phrase: how it is now, and how it was.
 */
export function differsInWords(
  differing: readonly Differing[],
  language: Language,
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  const texts = textsFor(language);
  const named = differing.slice(0, most).map((one) => phrase(one, texts));
  const left = differing.length - named.length;
  return left > 0 ? [...named, differsWords[language].more(texts.numbers.whole(left))] : named;
}
