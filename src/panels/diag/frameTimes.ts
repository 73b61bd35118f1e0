/** How long this screen takes from one frame to the next, measured while it is looked at; at rest again once it is known. */
import { createPace } from '../../simulation/pace';

export interface FrameTimes {
  /** Seconds. */
  readonly median: number;
  readonly longest: number;
  readonly n: number;
}

/** One second on most screens. */
const enough = 60;

/**
 * @param seen an element that has to be in view for frames to come.
 * @param known is called once. A frame that takes longer than 0.1 s counts as 0.1 s.
 */
export function measureFrames(seen: Element, known: (times: FrameTimes) => void): void {
  const times: number[] = [];
  const pace = createPace((seconds) => {
    if (seconds > 0) times.push(seconds);
    if (times.length < enough) return;
    pace.stop();
    const sorted = times.toSorted((a, b) => a - b);
    known({ median: sorted[enough / 2] ?? 0, longest: sorted.at(-1) ?? 0, n: times.length });
  }, seen);
  pace.run();
}
