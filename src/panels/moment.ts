/** What happened last, for the caption and for those who listen: read from the trace, nothing remembered. */
import type { Happening } from '../model/happenings';
import type { Loudness, Response, Signal } from '../model/signals';
import { type Segment, segmentAt, type Trace } from '../simulation/trace';
import { type EpisodeSoFar, episodeBy, happenedBy } from './episode';

/** Why the child is heard now. */
export type Heard = 'asked' | 'startled' | 'unasked' | 'notSettled' | 'faceStill';

/** A signal stands: what can be seen and heard of it. */
interface Seen {
  readonly need: Signal;
  readonly loudness: Loudness;
}

export type Moment =
  | {
      readonly type:
        | 'beginning'
        | 'selfSoothing'
        | 'settledAlone'
        | 'together'
        | 'exploring'
        | 'stillFaceOn'
        | 'stillFaceOff'
        | 'spaceGiven'
        | 'outOfReach'
        | 'notFelt';
    }
  | (Seen & { readonly type: 'waiting'; readonly heard: Heard })
  | (Seen & { readonly type: 'missed'; readonly response: Response; readonly near: boolean })
  | { readonly type: 'welcome' | 'reachedAgain'; readonly response: Response }
  /** `to`: the scenario of the caregiver who took over; null where it has none. */
  | { readonly type: 'handedOver'; readonly to: string | null }
  | { readonly type: 'reached' | 'met' | 'repaired' | 'givenUp'; readonly episode: EpisodeSoFar };

/** After contact, going off to the toys is told only when there was time to read what happened; seconds of life. */
const readingTime = 6;

const heardBecause = {
  need: 'asked',
  fright: 'startled',
  intrusion: 'unasked',
  stillFace: 'faceStill',
} as const satisfies Record<string, Heard>;

/**
 * @param dwell how long the end of an episode stays told though the next signal has begun, in seconds of life.
 * @returns the index of the happening to be told at `at` (seconds of life), −1 where there is none yet. As long as it
 * stays the same, so does what is told.
 */
export function tellingIndex(trace: Trace, at: number, dwell = 0): number {
  const latest = latestTelling(trace, at);
  for (let index = latest; index >= 0; index--) {
    const happening = trace.happenings[index];
    if (!happening || happening.at <= at - dwell) break;
    if (happening.type === 'contact' || happening.type === 'gaveUp') return index;
  }
  return latest;
}

function latestTelling(trace: Trace, at: number, before = happenedBy(trace.happenings, at)): number {
  for (let index = before - 1; index >= 0; index--) {
    const happening = trace.happenings[index];
    if (happening && tells(trace, happening, index, at)) return index;
  }
  return -1;
}

function tells({ happenings }: Trace, happening: Happening, index: number, at: number): boolean {
  switch (happening.type) {
    case 'leftWindow':
    case 'enteredWindow':
    case 'mismatch':
    case 'refused':
    case 'attention':
      return false;
    case 'exploring': {
      const contact = happenings.findLast((earlier, place) => place < index && earlier.type === 'contact');
      return !contact || at >= contact.at + readingTime;
    }
    default:
      return true;
  }
}

const seenIn = ({ need, loudness }: Segment): Seen => ({ need: need ?? 'comfort', loudness: loudness ?? 'cue' });

/** @returns what the happening at `index` of the trace came to. */
export function momentOf(trace: Trace, index: number): Moment {
  const happening = trace.happenings[index];
  if (!happening) return { type: 'beginning' };
  const segment = segmentAt(trace, happening.at);
  const waiting = (heard: Heard): Moment => ({ type: 'waiting', heard, ...seenIn(segment) });
  switch (happening.type) {
    case 'signal':
      return waiting(heardBecause[happening.cause]);
    case 'louder':
      return waiting(happening.startled ? 'startled' : 'asked');
    case 'interrupted':
      // In the arms again after it had gone quiet, and let go once more: it turns back inward.
      return segment.phase === 'signalling' ? waiting('notSettled') : { type: 'outOfReach' };
    case 'fright':
      return segment.phase === 'signalling' ? waiting('startled') : { type: 'notFelt' };
    case 'stillFace':
      if (segment.phase === 'signalling') return waiting(happening.on ? 'faceStill' : 'asked');
      return { type: happening.on ? 'stillFaceOn' : 'stillFaceOff' };
    case 'response':
      return responded(trace, index, happening);
    case 'contact':
    case 'gaveUp':
      return ended(trace, index);
    case 'handedOver':
      // What the child shows goes before who answers it.
      if (segment.phase !== 'signalling') return { type: 'handedOver', to: happening.to };
      return momentOf(trace, latestTelling(trace, happening.at, index));
    case 'exploring':
    case 'selfSoothing':
    case 'settledAlone':
      return { type: happening.type };
    default:
      throw new RangeError(`momentOf: a ${happening.type} is not told`);
  }
}

function responded(trace: Trace, index: number, given: Happening & { readonly type: 'response' }): Moment {
  const { response, need, fit } = given;
  if (need === null || fit === null)
    return response === 'giveSpace' ? { type: 'spaceGiven' } : { type: 'welcome', response };
  const episode = episodeBy(trace, index + 1);
  if (!episode || episode.end !== null) return fit === 1 ? { type: 'reachedAgain', response } : { type: 'outOfReach' };
  if (fit === 1 || episode.fittedAt !== null) return { type: 'reached', episode };
  return { type: 'missed', response, near: fit > 0, ...seenIn(segmentAt(trace, given.at)) };
}

function ended(trace: Trace, index: number): Moment {
  const happening = trace.happenings[index];
  const told = happening?.type === 'contact' || happening?.type === 'gaveUp' ? happening.episode : null;
  const episode = episodeBy(trace, index + 1);
  if (told && episode) return { type: told.end, episode };
  const before = trace.happenings[index - 1];
  const reached = before?.type === 'response' && before.at === happening?.at && before.fit === 1;
  return reached ? { type: 'reachedAgain', response: before.response } : { type: 'together' };
}
