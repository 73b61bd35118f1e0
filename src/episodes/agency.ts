/** Agency, “what I do has an effect”: signals that were answered at all. */
import type { Episode } from '../model/happenings';
import { wasAsked } from './episodes';
import { type Counted, countOf } from './spread';

/**
 * @returns signals that got any answer, fitting or not, before contact or giving up, of all whose episode ended. A signal
 * called up by an act nobody asked for is left out.
 */
export const agency = (episodes: readonly Episode[]): Counted =>
  countOf(episodes.filter(wasAsked), ({ answers }) => answers.length > 0);
