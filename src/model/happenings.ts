/** What happens between a child and a caregiver, as it is told to the outside: the happenings and the ended episodes. */
import type { Decider } from './settings';
import type { Loudness, Response, Signal } from './signals';

export type Phase = 'engaged' | 'exploring' | 'signalling' | 'soothing' | 'withdrawn' | 'selfSoothing' | 'settledAlone';
export type Zone = 'inside' | 'above' | 'below';
export type CaregiverState =
  | 'attentive'
  | 'noticing'
  | 'responding'
  | 'attuned'
  | 'misattuned'
  | 'repairing'
  | 'distracted'
  | 'stillFace';

/** An answer given within an episode. `fit` is judged against the need that stood when it was given, −1 to 1. */
export interface Answer {
  readonly at: number;
  readonly response: Response;
  readonly need: Signal;
  readonly fit: number;
}

/** How an episode ended: met (a fitting answer, no mismatch before it), repaired, or given up. */
export type EpisodeEnd = 'met' | 'repaired' | 'givenUp';

/** One episode, from a signal to contact or giving up. Times in seconds of life since the start of the run. */
export interface Episode {
  readonly number: number;
  /** The signal as it began; it may have turned into a wish for comfort since. */
  readonly asked: Signal;
  readonly need: Signal;
  readonly cause: SignalCause;
  readonly signalAt: number;
  /** Felt safety just before the signal, 0–1. */
  readonly safetyBefore: number;
  readonly answers: readonly Answer[];
  /** When it had to become a cry; null if it did not, or began as one. */
  readonly criedAt: number | null;
  readonly mismatchAt: number | null;
  /** When the fitting answer was given; null if none came before the end. */
  readonly fittedAt: number | null;
  readonly endedAt: number;
  readonly end: EpisodeEnd;
}

/** Why a signal began: an ordinary need, a fright from outside, an answer nobody asked for, or a face gone still. */
export type SignalCause = 'need' | 'fright' | 'intrusion' | 'stillFace';

interface At {
  /** Seconds of life since the start of the run. */
  readonly at: number;
}

export type Happening = At &
  (
    | { readonly type: 'signal'; readonly need: Signal; readonly cause: SignalCause; readonly number: number }
    /** `startled`: a fright made it louder, not the waiting. */
    | { readonly type: 'louder'; readonly loudness: Loudness; readonly need: Signal; readonly startled: boolean }
    | { readonly type: 'mismatch'; readonly since: number; readonly by: 'misfit' | 'cry' | 'stillFace' }
    /** `need` and `fit` are null where nothing was asked. */
    | {
        readonly type: 'response';
        readonly response: Response;
        readonly need: Signal | null;
        readonly fit: number | null;
        readonly inMismatch: boolean;
      }
    | { readonly type: 'refused'; readonly response: Response; readonly because: 'stillResponding' | 'stillFace' }
    /** `episode` is null where nothing was asked before contact, or the child had already given up. */
    | { readonly type: 'contact'; readonly episode: Episode | null }
    | { readonly type: 'gaveUp'; readonly episode: Episode }
    | { readonly type: 'interrupted' }
    | { readonly type: 'exploring' }
    | { readonly type: 'selfSoothing' }
    | { readonly type: 'settledAlone' }
    | { readonly type: 'leftWindow'; readonly zone: Zone }
    | { readonly type: 'enteredWindow' }
    | { readonly type: 'fright'; readonly size: FrightSize; readonly felt: boolean }
    | { readonly type: 'attention'; readonly away: boolean }
    | { readonly type: 'stillFace'; readonly on: boolean }
    /** `to`: what whoever handed over calls the one who decides from here on. */
    | { readonly type: 'handedOver'; readonly to: string | null; readonly by: Decider['by'] }
  );

export type FrightSize = 'small' | 'large';
