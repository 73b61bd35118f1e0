/**
 * History: the window of tolerance, a half-width around the best arousal. A picture (Siegel 1999) and a hypothesis
 * (DiCorcia & Tronick 2011): strain calmed together widens it, lasting strain narrows it, no strain teaches nothing.
 */
import type { Zone } from './happenings';
import type { Values } from './parameters';

/** @returns where `arousal` (0–100) lies with a window of this half-width; its edges are outside. */
export function zoneOf(values: Values, arousal: number, window: number): Zone {
  const strain = arousal - values.bestArousal;
  if (Math.abs(strain) < window) return 'inside';
  return strain > 0 ? 'above' : 'below';
}

/** @returns the half-width after `outside` seconds outside the window and out of contact. */
export function narrowed(values: Values, window: number, outside: number): number {
  if (outside === 0) return window;
  return values.windowLeast + (window - values.windowLeast) * Math.exp(-values.narrowing * outside);
}

/**
 * @returns the half-width after strain was calmed in contact, by a first answer or a later one.
 * `peak` is the largest arousal above the best one in the episode; `latency` runs from the mismatch, or from the signal
 * where there was none, to contact, in seconds.
 */
export function widened(values: Values, window: number, peak: number, latency: number): number {
  if (peak <= values.strainThatTeaches * window) return window;
  const lesson = values.widening * Math.exp(-latency / values.wideningPromptness) * Math.min(1, peak / window);
  return Math.min(values.windowMost, window + lesson * (values.windowMost - window));
}
