/** Latencies in seconds of life: to the first answer, to the fitting one, and from mismatch to repair. */
import type { Episode } from '../model/happenings';

/** @returns seconds from the signal to the first answer; null where none came, or the answer came before it was asked. */
export function latencyToRespond({ answers, signalAt, cause }: Episode): number | null {
  const first = answers[0];
  return first && cause !== 'intrusion' ? first.at - signalAt : null;
}

/** @returns seconds from the start of the mismatch to the fitting answer; null where it was not repaired. */
export function latencyToRepair({ end, mismatchAt, fittedAt }: Episode): number | null {
  return end === 'repaired' && mismatchAt !== null && fittedAt !== null ? fittedAt - mismatchAt : null;
}
