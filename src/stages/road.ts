/**
 * A road: one run as far as it was lived, with what would have been at each repair and each giving up along it; and, where
 * two dyads are looked at side by side, the other one's run, which goes as far.
 */
import type { Happening } from '../model/happenings';
import { branch, type Ghost, ghostOf, partsRoads } from '../simulation/branch';
import { createRun, type Given, type Recipe, type Run } from '../simulation/run';

type HandedOver = Extract<Happening, { type: 'handedOver' }>;

export interface Road {
  readonly run: Run;
  /** The dyad beside it, on the same clock; null where there is none. */
  readonly beside: Run | null;
  /** Where it left another road, and which; null for the first. */
  readonly leaves: { readonly road: Road; readonly at: number } | null;
  /** Who decides at `at` (seconds of life), where somebody took over before; null where nobody did. */
  handedTo(at: number): HandedOver | null;
  /** The roads not taken that may still be seen at `at`, oldest first; seconds of life. */
  ghosts(at: number): readonly Ghost[];
  readonly allGhosts: readonly Ghost[];
  /** Does something that makes life go on, and notes which roads were not taken meanwhile. */
  live(act: (run: Run) => void): void;
}

/** A ghost that began longer ago has left the picture: it lasts half a minute, and the river shows about as much. */
const seenFor = 70;

/** @returns the first road, with what lies before `begins` (seconds of life) lived already. */
export function createRoad(recipe: Recipe, beside: Recipe | null = null, begins = 0): Road {
  const [run, other] = [createRun(recipe), beside && createRun(beside)];
  run.advanceTo(begins);
  other?.advanceTo(begins);
  return roadOf({ run, beside: other }, null, []);
}

/** @returns a road that is the same, to the last bit, up to `at` (seconds of life), and from there not lived yet. */
export function fork(road: Road, at: number): Road {
  const again = (run: Run): Run => {
    const same = branch(run, at, [], 'whole');
    same.advanceTo(at);
    return same;
  };
  return roadOf(
    { run: again(road.run), beside: road.beside && again(road.beside) },
    { road, at },
    road.allGhosts.filter(({ from }) => from < at),
  );
}

/** Gives an input on a road, as far as it was lived; what comes from outside comes to both dyads. */
export function giveOn(road: Road, input: Given): void {
  if (input.type === 'fright') road.beside?.give(input);
  road.live((run) => run.give(input));
}

/** Lives a road on, one happening after the other: what would have been otherwise is lived from near it. */
export function liveTo(road: Road, until: number): void {
  while (road.run.now() < until) road.live((run) => run.step(until));
}

const isHandedOver = (happening: Happening): happening is HandedOver => happening.type === 'handedOver';

function roadOf({ run, beside }: Pick<Road, 'run' | 'beside'>, leaves: Road['leaves'], known: readonly Ghost[]): Road {
  const ghosts = [...known];
  const handed = run.trace.happenings.filter(isHandedOver);
  let seen = run.trace.happenings.length;

  function look(): void {
    for (; seen < run.trace.happenings.length; seen++) {
      const happening = run.trace.happenings[seen];
      if (!happening) return;
      if (isHandedOver(happening)) handed.push(happening);
      const ghost = partsRoads(happening) ? ghostOf(run, happening) : null;
      if (ghost) ghosts.push(ghost);
    }
  }

  return {
    run,
    beside,
    leaves,
    allGhosts: ghosts,
    handedTo: (at) => handed.findLast((happening) => happening.at <= at) ?? null,
    ghosts(at) {
      const before = ghosts.findLastIndex(({ from }) => from <= at) + 1;
      const first = ghosts.findLastIndex(({ from }) => from <= at - seenFor) + 1;
      return ghosts.slice(first, before);
    },
    live(act) {
      act(run);
      if (beside && beside.now() < run.now()) beside.advanceTo(run.now());
      look();
    },
  };
}
