/** A life of which only the end is kept: where nothing else is looked for, the rest need not be remembered. */
import type { Happening } from '../model/happenings';
import type { Recipe } from '../simulation/run';
import type { Segment, Trace } from '../simulation/trace';
import { observe } from './engine/engine';

/** @returns the trace of a life to `until`, without what was over before `from`; both in seconds of life. */
export function witnessed(recipe: Recipe, from: number, until: number): Trace {
  const segments: Segment[] = [];
  const happenings: Happening[] = [];
  observe(recipe, until, {
    segment(segment, end) {
      if (end >= from) segments.push(segment);
    },
    happening(happening) {
      if (happening.at >= from) happenings.push(happening);
    },
  });
  return { segments, happenings };
}
