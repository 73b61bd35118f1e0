/** A session: one run, lived by a person's hand or watched, with the roads not taken, until it ends. */
import { episodesOf } from '../episodes/episodes';
import {
  type CarriedOn,
  levelsAt,
  recollections,
  type SessionSummary,
  type Timing,
  timingOf,
} from '../episodes/session';
import type { Response } from '../model/signals';
import { type Ghost, ghostOf, partsRoads } from '../simulation/branch';
import { createRun, lived, type Recipe, type Run } from '../simulation/run';

export interface Session {
  readonly run: Run;
  /** Where it ends, in seconds of life; null: it does not. */
  readonly ends: number | null;
  ghosts(): readonly Ghost[];
  over(): boolean;
  /** Lives on by so many seconds of life, not past the end. */
  advance(seconds: number): void;
  /** Lives on to the next happening. */
  step(): void;
  respond(response: Response): void;
  /** @param error what a press can be off by, in seconds of life. */
  summary(error: number, timingBefore: Timing | null): SessionSummary;
}

const ghostsKept = 3;
const carriedOnFor = 600;
/** Where no end is near, a step looks no further than this for something to happen. */
const longestStep = 120;

export function createSession(recipe: Recipe, ends: number | null): Session {
  const run = createRun(recipe);
  let ghosts: readonly Ghost[] = [];
  let seen = 0;

  function look(): void {
    for (const happening of run.trace.happenings.slice(seen)) {
      const ghost = partsRoads(happening) ? ghostOf(run, happening) : null;
      if (ghost) ghosts = [...ghosts, ghost].slice(-ghostsKept);
    }
    seen = run.trace.happenings.length;
  }

  function liveOn(live: () => void): void {
    live();
    look();
  }

  const limit = (at: number): number => (ends === null ? at : Math.min(at, ends));

  return {
    run,
    ends,
    ghosts: () => ghosts,
    over: () => ends !== null && run.now() >= ends,
    advance: (seconds) => liveOn(() => run.advanceTo(limit(run.now() + seconds))),
    step: () => liveOn(() => run.step(limit(run.now() + longestStep))),
    respond: (response) => liveOn(() => run.give({ type: 'respond', response })),
    summary: (error, timingBefore) => {
      const episodes = episodesOf(run.trace, run.now());
      return {
        before: levelsAt(run.trace, 0),
        after: levelsAt(run.trace, run.now()),
        episodes,
        timing: timingOf(episodes, error),
        timingBefore,
        carriedOn: carriedOn(run),
      };
    },
  };
}

/** @returns ten more minutes with the same child, lived with answers drawn from those given; null where they are too few. */
export function carriedOn(run: Run): CarriedOn | null {
  const { settings, seed, inputs } = run.recipe;
  const from = run.now();
  const episodes = recollections(episodesOf(run.trace, from));
  if (!episodes) return null;
  const to = { called: null, decides: { by: 'recollection', episodes }, wrongAnswers: null, values: {} } as const;
  const procedure = [...settings.procedure.filter(({ at }) => at <= from), { at: from, does: 'handOver', to } as const];
  const until = from + carriedOnFor;
  const { trace } = lived({ settings: { ...settings, procedure }, seed, inputs }, until);
  return { trace, from, until, levels: levelsAt(trace, until) };
}
