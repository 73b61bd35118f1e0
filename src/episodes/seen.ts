/** Seen, the first of the four S’s (Siegel): what the child asked was understood at once. */
import type { Episode } from '../model/happenings';
import { wasAsked } from './episodes';
import { type Counted, countOf } from './spread';

/**
 * @returns first answers that fitted, of first answers. Fit is judged against the need that stood when it was given: a first
 * answer that fits only at the cry counts as fitting, though its episode is repaired. What came near did not fit. A signal
 * that was not answered has no first answer, and an act nobody asked for is none.
 */
export const seen = (episodes: readonly Episode[]): Counted =>
  countOf(
    episodes.filter((episode) => wasAsked(episode) && episode.answers.length > 0),
    ({ answers }) => answers[0]?.fit === 1,
  );
