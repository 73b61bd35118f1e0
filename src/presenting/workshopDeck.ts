/** The workshop as a deck: its steps with their words in every language. */
import { type Deck, type Said, wordNames } from '../stages/deck';
import { type WorkshopKey, workshop } from '../stages/workshop';
import { type Language, languages } from '../text/languages';
import { workshopWords } from '../text/workshop';

const inEvery = (words: (language: Language) => string): Said =>
  Object.fromEntries(languages.map((language) => [language, words(language)]));

const wordsOf = (key: WorkshopKey) =>
  Object.fromEntries(
    wordNames.map((name) => [name, inEvery((language) => workshopWords[language].steps[key][name])]),
  ) as Deck['steps'][number]['words'];

export const workshopDeck: Deck = {
  title: inEvery((language) => workshopWords[language].title),
  steps: workshop.map(({ key, stage, minutes, beats }) => ({ stage, minutes, beats, words: wordsOf(key) })),
};
