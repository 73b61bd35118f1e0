/** Where two roads part: what is done on the one, what came on the other instead, and what it made of felt safety. */
import { episodesOf } from '../episodes/episodes';
import type { Episode, FrightSize } from '../model/happenings';
import type { Response } from '../model/signals';
import type { InputEvent } from '../model/words';
import { safetyAt, type Trace } from '../simulation/trace';

export type Done =
  | { readonly type: 'respond'; readonly response: Response }
  | { readonly type: 'holdBack' }
  | { readonly type: 'fright'; readonly size: FrightSize }
  /** To a scenario's caregiver; null: to the visitor. */
  | { readonly type: 'handOver'; readonly to: string | null };

/** How a road left another. */
export interface Parting {
  /** Seconds of life. */
  readonly at: number;
  readonly does: Done;
  /** The answer that came to the same signal on the road it left; null where none did. */
  readonly instead: Response | null;
}

function doneBy(input: InputEvent): Done {
  if (input.type === 'handOver') return { type: 'handOver', to: input.to.called };
  const { at: _, ...done } = input;
  return done;
}

/**
 * @param inputs what was given on the road. @param left the trace of the road it left, at `at` (seconds of life).
 * @returns how it left it; null where nothing was given from there on.
 */
export function partingOf(inputs: readonly InputEvent[], left: Trace, at: number): Parting | null {
  const input = inputs.find((given) => given.at >= at);
  if (!input) return null;
  const does = doneBy(input);
  return { at, does, instead: answersASignal(does) ? nextAnswer(left, at) : null };
}

const answersASignal = ({ type }: Done): boolean => type === 'respond' || type === 'holdBack';

/** @returns the next answer from `at` on, as long as no other signal has begun. */
function nextAnswer({ happenings }: Trace, at: number): Response | null {
  const next = happenings.find(
    (happening) =>
      (happening.at >= at && happening.type === 'response') || (happening.at > at && happening.type === 'signal'),
  );
  return next?.type === 'response' ? next.response : null;
}

/** A road to be compared: as far as it was lived, seconds of life. */
export interface Lived {
  readonly trace: Trace;
  readonly lived: number;
}

/** What one road made other than another, at a moment both were lived to. */
export interface Made {
  /** Felt safety here less felt safety there. */
  readonly safety: number;
  /** The episode that was open where they part, or the first after it, as it had ended by now; null: not yet. */
  readonly here: Episode | null;
  readonly there: Episode | null;
}

/** @returns what was made; null where the two have not parted yet, or one was not lived as far. */
export function madeOtherwise(here: Lived, there: Lived, parted: number, at: number): Made | null {
  if (at <= parted || at > here.lived || at > there.lived) return null;
  const [ours, theirs] = [here, there].map(({ trace }) =>
    episodesOf(trace, at).filter(({ endedAt }) => endedAt >= parted),
  );
  // An answer at the very moment they part may end an episode there; what ended then on both had ended before.
  const common = [ours, theirs].every((ended) => ended?.[0]?.endedAt === parted) ? 1 : 0;
  return {
    safety: safetyAt(here.trace, at) - safetyAt(there.trace, at),
    here: ours?.[common] ?? null,
    there: theirs?.[common] ?? null,
  };
}
