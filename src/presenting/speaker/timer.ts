/** How long has been spoken: begun, paused, put back to nothing, and counted anew at each step; milliseconds by the clock on the wall. */
import type { Timer } from '../../sharing/speakerMessages';

/** @returns how long has been spoken in all; 0 where the timer was not begun. */
export const elapsed = (timer: Timer | null, now: number): number =>
  timer === null ? 0 : timer.passed + (timer.since === null ? 0 : Math.max(0, now - timer.since));

/** @returns how long has been spoken to the step on the wall. */
export const elapsedAtStep = (timer: Timer | null, now: number): number =>
  Math.max(0, elapsed(timer, now) - (timer?.atStep ?? 0));

/** Begun, let run on, or paused. */
export const toggled = (timer: Timer | null, now: number): Timer => ({
  passed: elapsed(timer, now),
  since: timer !== null && timer.since !== null ? null : now,
  atStep: timer?.atStep ?? 0,
});

export const atNewStep = (timer: Timer, now: number): Timer => ({ ...timer, atStep: elapsed(timer, now) });

interface Course {
  readonly step: number;
  readonly running: boolean;
}

/** @returns the timer after something changed on the wall: whoever goes on for the first time has begun. */
export function timerAfter(timer: Timer | null, before: Course | null, after: Course, now: number): Timer | null {
  const steps = before !== null && after.step !== before.step;
  const begins = before !== null && (steps || (after.running && !before.running));
  if (timer === null) return begins ? { passed: 0, since: now, atStep: 0 } : null;
  return steps ? atNewStep(timer, now) : timer;
}
