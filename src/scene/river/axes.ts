/** The river's axes: where a moment, an arousal and a felt safety stand in the frame. */
import type { Frame } from '../picture';

/** One of the two courses; values run upwards from its bottom. */
export interface Course {
  readonly top: number;
  readonly bottom: number;
  /** Pixels per unit of the value. */
  readonly perUnit: number;
  readonly y: (value: number) => number;
}

export interface Axes {
  readonly frame: Frame;
  /** Where "now" stands, px. */
  readonly nowX: number;
  readonly perSecond: number;
  /** Seconds of life in view before now, and after it. */
  readonly behind: number;
  readonly ahead: number;
  /** Between these the past dissolves, to the left, where the zones have their names; px. */
  readonly gone: number;
  readonly whole: number;
  readonly arousal: Course;
  readonly safety: Course;
  readonly x: (moment: number, at: number) => number;
  /** How much of the past is left at `x`, 0–1. */
  readonly fade: (x: number) => number;
}

const groundBetween = 10;
/** Arousal's part of the water, where there is one line in each course. */
const usualShare = 0.63;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

const secondsBehind = ({ width, narrow }: Frame): number => (narrow ? 12 : width < 960 ? 20 : 25);

function course(top: number, height: number, span: { most: number; above: number; below: number }): Course {
  const perUnit = (height - span.above - span.below) / span.most;
  const bottom = top + height;
  return { top, bottom, perUnit, y: (value) => bottom - span.below - value * perUnit };
}

/** What the river's names take of its width: at the left, and right of now; px. */
export interface NameRoom {
  readonly left: number;
  readonly right: number;
}

/** @param arousalShare arousal's part of the water, 0–1. */
export function createAxes(frame: Frame, names: NameRoom, arousalShare = usualShare): Axes {
  const { width, height, type } = frame;
  const water = height - (type * 1.2 + 6) - groundBetween;
  const nowX = Math.round(clamp(width - names.right, width * 0.76, width * 0.8));
  const behind = secondsBehind(frame);
  const perSecond = nowX / behind;
  const gone = names.left + 4;
  const whole = gone + type * 3.6;
  const edge = 7 * Math.sqrt(frame.lines);
  const split = Math.round(water * arousalShare);
  return {
    frame,
    nowX,
    perSecond,
    behind,
    ahead: (width - nowX) / perSecond,
    gone,
    whole,
    arousal: course(0, split, { most: 100, above: edge, below: edge }),
    safety: course(split + groundBetween, water - split, { most: 1, above: edge, below: 0 }),
    x: (moment, at) => nowX + (moment - at) * perSecond,
    fade: (x) => clamp((x - gone) / (whole - gone), 0, 1),
  };
}
