/** A run as it was lived, to be lived again: what was done by hand on the road looked at, and how to tell that it came out the same. */
import { fingerprintOf } from '../simulation/fingerprint';
import { asRecorded } from './recorded';
import type { Session } from './session';
import type { Recorded, Stage } from './stage';

/** @returns the road looked at, as far as it was lived. */
export function recordingOf({ before }: Stage, session: Session): Recorded {
  const { trace, now, recipe } = session.run();
  const lived = Math.floor(now() * 1000) / 1000;
  const own = recipe.inputs.slice(before?.inputs.length ?? 0);
  return { inputs: own.map(asRecorded), lived, told: fingerprintOf(trace, lived) };
}

/** @returns whether a recorded run came out otherwise than when it was recorded: the model has changed since. */
export function cameOutOtherwise({ recorded }: Stage, session: Session): boolean {
  const [first] = session.roads();
  if (!first || !recorded || recorded.told === null) return false;
  return fingerprintOf(first.run.trace, recorded.lived) !== recorded.told;
}
