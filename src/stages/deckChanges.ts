/** What can be done with the steps of a deck: each change gives the deck after it, and leaves the one before as it was. */
import { type Deck, mostMinutes, type Said, type Step, type WordName, wordNames } from './deck';
import { mostSteps } from './deckPlace';

export type Change = (deck: Deck) => Deck;

const longestWords = 4000;

const withSteps = (deck: Deck, steps: readonly Step[]): Deck => ({ ...deck, steps });

/** Up (−1) or down (1) by so many places; not beyond either end. */
export const moved =
  (from: number, by: number): Change =>
  (deck) => {
    const step = deck.steps[from];
    if (!step) return deck;
    const others = deck.steps.filter((_, index) => index !== from);
    const to = Math.min(others.length, Math.max(0, from + by));
    return withSteps(deck, [...others.slice(0, to), step, ...others.slice(to)]);
  };

/** The last step of a deck stays: there is no empty deck. */
export const removed =
  (at: number): Change =>
  (deck) =>
    deck.steps.length < 2
      ? deck
      : withSteps(
          deck,
          deck.steps.filter((_, index) => index !== at),
        );

export const inserted =
  (at: number, step: Step): Change =>
  (deck) =>
    deck.steps.length >= mostSteps
      ? deck
      : withSteps(deck, [...deck.steps.slice(0, at), step, ...deck.steps.slice(at)]);

export const duplicated =
  (at: number): Change =>
  (deck) => {
    const step = deck.steps[at];
    return step ? inserted(at + 1, step)(deck) : deck;
  };

const said = (words: Said, language: string, text: string): Said => ({
  ...words,
  [language]: text.slice(0, longestWords),
});

const changed =
  (at: number, change: (step: Step) => Step): Change =>
  (deck) =>
    withSteps(
      deck,
      deck.steps.map((step, index) => (index === at ? change(step) : step)),
    );

/** Words in one language; those in others stay. */
export const reworded = (at: number, name: WordName, language: string, text: string): Change =>
  changed(at, (step) => ({ ...step, words: { ...step.words, [name]: said(step.words[name], language, text) } }));

/** @param minutes brought to 0–240; what is no number leaves them as they were. */
export const timed = (at: number, minutes: number): Change =>
  changed(at, (step) =>
    Number.isFinite(minutes) ? { ...step, minutes: Math.min(mostMinutes, Math.max(0, minutes)) } : step,
  );

export const retitled =
  (language: string, text: string): Change =>
  (deck) => ({ ...deck, title: said(deck.title, language, text) });

/** @returns a step that shows a stage and says nothing yet. */
export function plainStep(stage: Step['stage'], title: Said): Step {
  const words = Object.fromEntries(wordNames.map((name) => [name, name === 'title' ? title : {}])) as Step['words'];
  return { stage, words, minutes: 3, beats: [{ does: 'run' }] };
}
