/**
 * Latencies of an episode in seconds of life: from the signal to the first answer, from the signal to the fitting one, and
 * from the start of the mismatch to the fitting one. All end where an answer is given; what is learned runs on to contact.
 */
import type { Episode } from '../model/happenings';
import { wasAsked } from './episodes';

/** @returns seconds from the signal to the first answer; null where none came, or the answer came before it was asked. */
export function latencyToRespond(episode: Episode): number | null {
  const first = episode.answers[0];
  return first && wasAsked(episode) ? first.at - episode.signalAt : null;
}

/** @returns seconds from the signal to the fitting answer; null where none came, or an act nobody asked for began it. */
export function latencyToFit(episode: Episode): number | null {
  return episode.fittedAt !== null && wasAsked(episode) ? episode.fittedAt - episode.signalAt : null;
}

/**
 * @returns seconds from the start of the mismatch to the fitting answer; null where it was not repaired. Having had to cry is
 * a mismatch from the signal on. Where the child was let go before it was calm, the fitting answer that lasted counts.
 */
export function latencyToRepair({ end, mismatchAt, fittedAt }: Episode): number | null {
  return end === 'repaired' && mismatchAt !== null && fittedAt !== null ? fittedAt - mismatchAt : null;
}
