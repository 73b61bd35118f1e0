/** The trace of a run: segments between happenings, each evaluated exactly at any moment, and the happenings. */
import type { CaregiverState, Happening, Phase, Zone } from '../model/happenings';
import { type Relaxation, relaxed } from '../model/regulation';
import type { Loudness, Response, Signal } from '../model/signals';

export { type Relaxation, relaxed };

/** The stretch of life between two happenings: what holds throughout it, and the courses of arousal and felt safety. */
export interface Segment {
  /** Start, in seconds of life; it lasts until the next segment's start. */
  readonly at: number;
  readonly phase: Phase;
  readonly zone: Zone;
  /** Null outside signalling and soothing. */
  readonly loudness: Loudness | null;
  /** What is asked, as it stands; the last one asked while withdrawn; null where nothing is asked. */
  readonly need: Signal | null;
  /** Start of the present signal, null where nothing is asked (also once withdrawn). */
  readonly signalAt: number | null;
  /** Start of the present mismatch, null where there is none. */
  readonly mismatchAt: number | null;
  /** Whether the last answer to the present signal did not fit. */
  readonly misattuned: boolean;
  readonly caregiver: CaregiverState;
  /** The last response given, and when; it lasts 1.2 s. */
  readonly response: Response | null;
  readonly responseAt: number | null;
  /** Arousal, 0–100, best at 50. */
  readonly arousal: Relaxation;
  /** Felt safety, 0–1. */
  readonly safety: Relaxation;
  /** Half-width of the window of tolerance around 50. */
  readonly window: number;
  /** "You are there for me", 0–1. */
  readonly availability: number;
  /** "I can bring us back", 0–1. */
  readonly reparability: number;
}

export interface Trace {
  readonly segments: readonly Segment[];
  readonly happenings: readonly Happening[];
}

/** @returns the index of the segment that holds at `at`; the first for moments before the run. */
export function segmentIndexAt({ segments }: Trace, at: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const segment = segments[middle];
    if (segment && segment.at <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** @throws RangeError where the trace has no segment yet. */
export function segmentAt(trace: Trace, at: number): Segment {
  const segment = trace.segments[segmentIndexAt(trace, at)];
  if (!segment) throw new RangeError('segmentAt: the trace is empty');
  return segment;
}

export const arousalIn = (segment: Segment, at: number): number => relaxed(segment.arousal, at - segment.at);
export const safetyIn = (segment: Segment, at: number): number => relaxed(segment.safety, at - segment.at);

/** @returns arousal (0–100) at a moment of the run, in seconds of life. */
export const arousalAt = (trace: Trace, at: number): number => arousalIn(segmentAt(trace, at), at);
/** @returns felt safety (0–1) at a moment of the run, in seconds of life. */
export const safetyAt = (trace: Trace, at: number): number => safetyIn(segmentAt(trace, at), at);
