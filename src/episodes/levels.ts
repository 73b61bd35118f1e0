/** How a level ran over a span: felt safety, the two expectations (each 0–1), arousal (0–100), half-width of the window. */
import { type Relaxation, relaxed, type Segment, segmentAt, type Trace } from '../simulation/trace';
import { deviationOf, meanOf, type Span } from './stretches';

export interface LevelOverTime {
  /** Over time, exact. */
  readonly mean: number;
  /** How far it lay from its mean, over time. */
  readonly standardDeviation: number;
  /** At the end of the span. */
  readonly final: number;
}

const constant = (level: number): Relaxation => ({ from: level, towards: level, rate: 0 });

/** The expectations and the window change at the boundaries of episodes only; in between they stand. */
const courses = {
  safety: ({ safety }) => safety,
  arousal: ({ arousal }) => arousal,
  availability: ({ availability }) => constant(availability),
  reparability: ({ reparability }) => constant(reparability),
  window: ({ window }) => constant(window),
} as const satisfies Record<string, (segment: Segment) => Relaxation>;

export type LevelName = keyof typeof courses;

export function levelOverTime(trace: Trace, span: Span, name: LevelName): LevelOverTime {
  const course = courses[name];
  const last = segmentAt(trace, span.until);
  return {
    mean: meanOf(trace, span, course),
    standardDeviation: deviationOf(trace, span, course),
    final: relaxed(course(last), span.until - last.at),
  };
}
