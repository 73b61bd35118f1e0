/** What strain does to many dyads: how each bears a still face, and how wide its window is in the end. */
import { levelsAt } from '../../episodes/session';
import type { Settings } from '../../model/settings';
import { borne, during } from '../patterns/stillFace';
import { witnessed } from '../witnessed';

export interface Strained {
  /** With a strain test after ten minutes of life, or without one. */
  readonly settings: Settings;
  /** A dyad each. */
  readonly seeds: readonly number[];
}

const { from, until } = during.stillFace;

/** @returns how each dyad bears the still face after ten minutes of life. */
export const inStillFace = ({ settings, seeds }: Strained) =>
  seeds.map((seed) => borne(witnessed({ settings, seed, inputs: [] }, from, until)));

/** @returns the half-width of each dyad's window after ten minutes of life. */
export const windowsAfter = ({ settings, seeds }: Strained): readonly number[] =>
  seeds.map((seed) => levelsAt(witnessed({ settings, seed, inputs: [] }, from, from), from).window);
