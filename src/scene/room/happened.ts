/** Looking back along the happenings from a moment of the run. */
import type { Happening } from '../../model/happenings';
import type { Trace } from '../../simulation/trace';

/** The happenings up to and including `at`, latest first, none older than `since`. */
export function* lookingBack(
  { happenings }: Trace,
  at: number,
  since = Number.NEGATIVE_INFINITY,
): Generator<Happening> {
  let low = 0;
  let high = happenings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const happening = happenings[middle];
    if (happening && happening.at <= at) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0; i--) {
    const happening = happenings[i];
    if (!happening || happening.at < since) return;
    yield happening;
  }
}
