/** The strain test: play, a still face, and the reunion that always follows; two minutes each, after any history. */
import type { Procedure } from '../model/settings';

const minutes = 2;

/** The phases of a strain test, in seconds of life from its start to the end of each. */
export const strainTestPhases = { play: minutes * 60, stillFace: 2 * minutes * 60, reunion: 3 * minutes * 60 } as const;

/** @returns the steps of a strain test that begins at `start`, in seconds of life. */
export function strainTest(start: number): readonly Procedure[] {
  return [
    { at: start + strainTestPhases.play, does: 'turnStill' },
    { at: start + strainTestPhases.stillFace, does: 'turnBack' },
  ];
}
