/** The words of the summary of a run in every language; loaded with it. */
import * as enMeasures from './en/measures';
import * as enSummary from './en/summary';
import * as enTold from './en/told';
import type { Language } from './languages';
import * as nlMeasures from './nl/measures';
import * as nlSummary from './nl/summary';
import * as nlTold from './nl/told';
import { type Texts, textsFor } from './texts';

const en = { ...enSummary, ...enMeasures, ...enTold };

export type SummaryWords = typeof en;
export type SummaryTexts = Texts & SummaryWords;

export const summaryWords: Readonly<Record<Language, SummaryWords>> = {
  en,
  nl: { ...nlSummary, ...nlMeasures, ...nlTold },
};

export const summaryTextsFor = (language: Language): SummaryTexts => ({
  ...textsFor(language),
  ...summaryWords[language],
});
