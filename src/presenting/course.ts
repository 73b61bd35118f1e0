/** The course of a deck: at which step it is, and which of the step's beats were played; each press plays the next. */
import type { Beat, Deck, Step } from '../stages/deck';

/** Where a deck has come to. */
export interface Standing {
  /** Counted from 0. */
  readonly step: number;
  /** How many of the step's beats were played. */
  readonly beats: number;
}

/** What comes next: a beat of this step, another step, the reunion after a still face, or nothing more. */
export type Coming =
  | { readonly type: 'beat'; readonly beat: Beat }
  | { readonly type: 'step'; readonly step: Step }
  | { readonly type: 'reunion' }
  | { readonly type: 'end' };

/** @returns the nearest place there is in a deck. */
export const within = ({ steps }: Deck, step: number): number => Math.min(steps.length - 1, Math.max(0, step));

/** @throws RangeError where the deck has no such step. */
export function stepAt({ steps }: Deck, { step }: Pick<Standing, 'step'>): Step {
  const found = steps[step];
  if (!found) throw new RangeError(`the deck has ${steps.length} steps, none at ${step}`);
  return found;
}

export function coming(deck: Deck, standing: Standing): Coming {
  const beat = stepAt(deck, standing).beats[standing.beats];
  if (beat) return { type: 'beat', beat };
  const step = deck.steps[standing.step + 1];
  return step ? { type: 'step', step } : { type: 'end' };
}

/** @returns where a press back leads: to this step's beginning, or, from there, to the step before. */
export const backFrom = (deck: Deck, { step, beats }: Standing): Standing => ({
  step: beats > 0 ? step : within(deck, step - 1),
  beats: 0,
});
