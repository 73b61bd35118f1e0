/** A session: life lived by a person's hand or watched, looked back on, and lived on otherwise from any moment of it. */
import { episodesOf } from '../episodes/episodes';
import {
  type CarriedOn,
  levelsAt,
  recollections,
  type SessionSummary,
  type Timing,
  timingOf,
} from '../episodes/session';
import type { Episode } from '../model/happenings';
import type { Ghost } from '../simulation/branch';
import { type Given, lived, type Recipe, type Run, stamped } from '../simulation/run';
import { createRoad, fork, type Road } from './road';

export interface Session {
  /** The run of the road that is being looked at. */
  run(): Run;
  /** The moment shown, in seconds of life; it lies before the run's own now while looking back. */
  at(): number;
  /** Where it ends, in seconds of life; null: it does not. */
  readonly ends: number | null;
  /** Every road lived so far, in the order in which they were begun; and which of them is looked at. */
  roads(): readonly Road[];
  road(): Road;
  take(road: Road): void;
  /** The roads not taken that can be seen at the moment shown; a road left for this one goes last. */
  ghosts(): readonly Ghost[];
  /** The roads that were left for the one looked at, or left it; each from where they part. */
  others(): readonly Ghost[];
  over(): boolean;
  /** Goes on by so many seconds of life, not past the end: what was lived is shown again, then life goes on. */
  advance(seconds: number): void;
  /** Shows another moment of what was lived, the nearest there is. */
  seek(at: number): void;
  /** On to the next happening, or back to the one before. */
  step(direction: 'on' | 'back'): void;
  /** Gives an input at the moment shown. Given while looking back, it begins another road; the one before stays. */
  give(input: Given): void;
  /** @param error what a press can be off by, in seconds of life. */
  summary(error: number, timingBefore: Timing | null): SessionSummary;
}

const carriedOnFor = 600;
/** Where no end is near, a step looks no further than this for something to happen. */
const longestStep = 120;

export function createSession(recipe: Recipe, ends: number | null): Session {
  let road = createRoad(recipe);
  let roads: readonly Road[] = [road];
  let at = 0;

  const now = (): number => road.run.now();
  const limit = (moment: number): number => (ends === null ? moment : Math.min(moment, ends));

  function seek(moment: number): void {
    at = Math.min(Math.max(0, moment), now());
  }

  function advance(seconds: number): void {
    const next = limit(at + seconds);
    // One happening after the other: what would have been otherwise is lived from near it.
    while (now() < next) road.live((run) => run.step(next));
    at = Math.max(at, Math.min(next, now()));
  }

  /** Lives on until something happens. */
  function liveToNext(): void {
    const until = limit(now() + longestStep);
    const before = road.run.trace.happenings.length;
    road.live((run) => {
      while (run.trace.happenings.length === before && run.now() < until) run.step(until);
    });
    at = now();
  }

  function step(direction: 'on' | 'back'): void {
    const { happenings } = road.run.trace;
    if (direction === 'back') {
      seek(happenings.findLast((happening) => happening.at < at)?.at ?? 0);
      return;
    }
    const next = at < now() ? (happenings.find((happening) => happening.at > at)?.at ?? now()) : null;
    if (next === null) liveToNext();
    else seek(next);
  }

  /** Another road begins at the moment shown; the stamp may lie up to a millisecond ahead of it. */
  function forkHere(): void {
    road = fork(road, stamped(at));
    roads = [...roads, road];
  }

  return {
    run: () => road.run,
    at: () => at,
    ends,
    roads: () => roads,
    road: () => road,
    take(taken) {
      road = taken;
      seek(at);
    },
    ghosts: () => [...road.ghosts(at), ...otherRoads(road, roads)],
    others: () => otherRoads(road, roads),
    over: () => ends !== null && at >= ends,
    advance,
    seek,
    step,
    give(input) {
      if (at < now()) forkHere();
      road.live((run) => run.give(input));
      at = now();
    },
    summary: (error, timingBefore) => summaryOf(road, error, timingBefore),
  };
}

/** @returns the road this one left, or, looking at one that was left, the last that left it; from where they part. */
function otherRoads(road: Road, roads: readonly Road[]): readonly Ghost[] {
  const branched = roads.findLast(({ leaves }) => leaves?.road === road);
  const parting = branched?.leaves ?? road.leaves;
  const other = branched ?? road.leaves?.road;
  if (!parting || !other || other.run.now() <= parting.at) return [];
  return [{ kind: 'otherRoad', from: parting.at, until: other.run.now(), trace: other.run.trace }];
}

/** @returns whether a person decides at `at`; somebody may have taken over. */
export function personDecides({ run, handedTo }: Road, at: number): boolean {
  return (handedTo(at)?.by ?? run.recipe.settings.decides.by) === 'person';
}

function summaryOf(road: Road, error: number, timingBefore: Timing | null): SessionSummary {
  const { run } = road;
  const episodes = episodesOf(run.trace, run.now());
  const own = episodes.filter(({ signalAt, endedAt }) => [signalAt, endedAt].every((at) => personDecides(road, at)));
  return {
    before: levelsAt(run.trace, 0),
    after: levelsAt(run.trace, run.now()),
    episodes,
    timing: timingOf(own, error),
    timingBefore,
    carriedOn: carriedOn(run, own),
  };
}

/**
 * @param own the episodes a person answered.
 * @returns ten more minutes with the same child, lived with answers drawn from those given; null where they are too few.
 */
export function carriedOn(run: Run, own: readonly Episode[]): CarriedOn | null {
  const { settings, seed, inputs } = run.recipe;
  const from = run.now();
  const episodes = recollections(own);
  if (!episodes) return null;
  const to = { called: null, decides: { by: 'recollection', episodes }, wrongAnswers: null, values: {} } as const;
  const procedure = [...settings.procedure.filter(({ at }) => at <= from), { at: from, does: 'handOver', to } as const];
  const until = from + carriedOnFor;
  const { trace } = lived({ settings: { ...settings, procedure }, seed, inputs }, until);
  return { trace, from, until, levels: levelsAt(trace, until) };
}
