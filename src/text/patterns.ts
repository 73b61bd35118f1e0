/** The words of the patterns in a language, for the command and for the page that asks for them; they come late. */
import type { Figure, PatternId, What, Where } from '../laboratory/patterns/pattern';
import * as en from './en/patterns';
import type { Language } from './languages';
import * as nl from './nl/patterns';
import { scenarioWords, textsFor } from './texts';

export type PatternWords = typeof en;

export interface PatternTexts {
  /** What a pattern says, and the bound it was given. */
  readonly patterns: Readonly<Record<PatternId, { readonly says: string; readonly bound: string }>>;
  /** What is measured. */
  figure(figure: Figure): string;
  /** Under which condition; empty where there is but one. */
  where(where: Where | undefined): string;
  /** Both in one line. */
  what(what: What): string;
}

export const patternWords: Readonly<Record<Language, PatternWords>> = { en, nl };

export function patternTextsFor(language: Language): PatternTexts {
  const { patterns, figures, conditions } = patternWords[language];
  const texts = textsFor(language);
  const figureWords: Readonly<Record<Figure, string>> = figures;

  function where(condition: Where | undefined): string {
    if (!condition) return '';
    switch (condition.by) {
      case 'repaired':
        return conditions.repaired[condition.at];
      case 'during':
        return conditions.during[condition.at];
      case 'outcome':
        return conditions.outcome[condition.at];
      case 'caregiver':
        return scenarioWords(texts, condition.at).short;
      case 'child':
        return texts.temperaments[condition.at].name;
      case 'constant':
        // By its name, which is the same in every language, as in addresses and on command lines.
        return condition.at;
      default:
        return conditions[condition.by](texts.numbers.short(condition.at));
    }
  }

  const figure = (of: Figure): string => figureWords[of];
  return {
    patterns,
    figure,
    where,
    what: (what) => [figure(what.figure), where(what.where)].filter((part) => part !== '').join(' · '),
  };
}
