/** What a session came to: levels before and after, one's own timing, and what was lived, without a verdict. */
import type { Episode } from '../model/happenings';
import type { Recollection } from '../model/settings';
import { safetyIn, segmentAt, type Trace } from '../simulation/trace';
import { latencyToRespond } from './latency';
import { present, type Spread, spreadOf } from './spread';

/** Felt safety, the two expectations (each 0–1) and the half-width of the window, at one moment. */
export interface Levels {
  readonly safety: number;
  readonly availability: number;
  readonly reparability: number;
  readonly window: number;
}

export function levelsAt(trace: Trace, at: number): Levels {
  const segment = segmentAt(trace, at);
  const { availability, reparability, window } = segment;
  return { safety: safetyIn(segment, at), availability, reparability, window };
}

/** A person's own timing, from each signal to the first answer; seconds of life. */
export interface Timing extends Spread {
  /** Measurement error, ± seconds of life: half a frame of the screen at the speed it ran. */
  readonly error: number;
}

/** @returns null where no signal was answered. */
export function timingOf(episodes: readonly Episode[], error: number): Timing | null {
  const spread = spreadOf(present(episodes.map(latencyToRespond)));
  return spread && { ...spread, error };
}

const fewestToCarryOn = 3;

/** @returns what a person's answers are remembered as; null where there are too few episodes to draw from. */
export function recollections(episodes: readonly Episode[]): readonly Recollection[] | null {
  const asked = episodes.filter(({ cause }) => cause !== 'intrusion');
  if (asked.length < fewestToCarryOn) return null;
  return asked.map(({ asked, signalAt, answers }) => ({
    asked,
    answers: answers.map(({ at, need, response }, i) => ({
      after: at - (answers[i - 1]?.at ?? signalAt),
      need,
      response,
    })),
  }));
}

/** Ten more minutes, lived with answers drawn from a person's own. */
export interface CarriedOn {
  readonly trace: Trace;
  readonly from: number;
  readonly until: number;
  readonly levels: Levels;
}

export interface SessionSummary {
  /** What it is of, in seconds of life; and whether a person answered in it. */
  readonly from: number;
  readonly until: number;
  readonly byHand: boolean;
  readonly before: Levels;
  readonly after: Levels;
  readonly episodes: readonly Episode[];
  readonly timing: Timing | null;
  /** The session before this one, on this device; null for the first. */
  readonly timingBefore: Timing | null;
  readonly carriedOn: CarriedOn | null;
}
