/** How often a mismatch was repaired: of all mismatches, and per minute of life. */
import type { Episode } from '../model/happenings';
import { type Counted, countOf } from './spread';
import type { Span } from './stretches';

/** An episode has one mismatch at most: once begun it keeps its start. */
export const mismatched = (episodes: readonly Episode[]): readonly Episode[] =>
  episodes.filter(({ mismatchAt }) => mismatchAt !== null);

/**
 * @returns repairs, of the mismatches whose episode ended: a fitting answer came after the mismatch began, however late.
 * A child that stopped asking in a mismatch counts among the mismatches.
 */
export const repairsOfMismatches = (episodes: readonly Episode[]): Counted =>
  countOf(mismatched(episodes), ({ end }) => end === 'repaired');

/** @returns repairs per minute of life, 1/min; each counted when contact begins. */
export const repairsPerMinute = (episodes: readonly Episode[], { from, until }: Span): number =>
  (60 * repairsOfMismatches(episodes).count) / (until - from);
