/** A strain test in time: when its phases begin, whether it can be left, and how a life just lived is carried into it. */
import type { InputEvent } from '../model/words';
import { strainTestPhases } from '../scenarios/strainTest';
import { stamped } from '../simulation/run';
import type { Trace } from '../simulation/trace';
import { asRecorded } from './recorded';
import type { Stage } from './stage';
import { lifeBefore, strainTest } from './strainTest';

export const phaseNames = ['play', 'stillFace', 'reunion'] as const;
export type PhaseName = (typeof phaseNames)[number];

/** When each phase begins and the last one ends, in seconds of life. */
export interface StrainPhases extends Readonly<Record<PhaseName, number>> {
  readonly ends: number;
}

export const strainPhasesFrom = (begins: number): StrainPhases => ({
  play: begins,
  stillFace: begins + strainTestPhases.play,
  reunion: begins + strainTestPhases.stillFace,
  ends: begins + strainTestPhases.reunion,
});

/** @returns where a stage begins, in seconds of life. */
export const beginsAt = ({ before }: Stage): number => before?.lasts ?? 0;

/** @returns the phases of a stage in which a face goes still for a while; null where none does. */
export function phasesOf(stage: Stage): StrainPhases | null {
  if (stage.strain) return strainPhasesFrom(beginsAt(stage));
  return stage.scenario === 'still-face' ? strainPhasesFrom(0) : null;
}

/** @returns the phase at a moment, in seconds of life. */
export const phaseAt = ({ stillFace, reunion }: StrainPhases, at: number): PhaseName =>
  at < stillFace ? 'play' : at < reunion ? 'stillFace' : 'reunion';

/**
 * @param lived how far life has come, in seconds of life.
 * @returns whether the child was left with a still face and has not been found again since: then the reunion comes first.
 */
export function isLeftAlone({ happenings }: Trace, { stillFace, reunion, ends }: StrainPhases, lived: number): boolean {
  if (lived < stillFace || lived >= ends) return false;
  return !happenings.some(({ type, at }) => type === 'contact' && at >= reunion && at <= lived);
}

/**
 * @param stage in which the life was lived, with its inputs. @param at the moment from which it goes on, seconds of life.
 * @returns the strain test of the same child, with that life before it. Who decides at `at` decides in play and reunion.
 */
export function strainTestAfter(stage: Stage, inputs: readonly InputEvent[], at: number, person: boolean): Stage {
  const given = inputs.filter((input) => input.at <= at).map(asRecorded);
  const { scenario, decides, child, history, changes, seed, speed } = stage;
  // A hair later than the last press, so that the press comes before the test.
  const lasts = stamped(at + 0.0005);
  return {
    ...strainTest,
    ...{ child, history, changes, seed, speed },
    decides: person ? 'person' : 'policy',
    before: { scenario, decides, lasts, inputs: given },
  };
}

/** @returns what becomes of a strain test with another life before it; null: none, and beside it a child that expects less. */
export function withBefore(stage: Stage, scenario: string | null): Partial<Stage> {
  if (scenario === null) return { before: null, beside: stage.beside && { history: 'wary' } };
  const beside = stage.beside && { before: stage.beside.before ?? 'never-repairs' };
  return { before: { scenario, decides: 'policy', lasts: lifeBefore, inputs: [] }, beside };
}
