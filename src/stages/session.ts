/** A session: life lived by a person's hand or watched, looked back on, and lived on otherwise from any moment of it. */
import { episodesOf, episodesWithin } from '../episodes/episodes';
import {
  type CarriedOn,
  levelsAt,
  recollections,
  type SessionSummary,
  type Timing,
  timingOf,
} from '../episodes/session';
import type { Episode, Happening } from '../model/happenings';
import type { InputEvent } from '../model/words';
import type { Ghost } from '../simulation/branch';
import { type Given, lived, type Recipe, type Run, stamped } from '../simulation/run';
import { createRoad, fork, giveOn, liveTo, type Road } from './road';

export interface Session {
  /** The run of the road that is being looked at. */
  run(): Run;
  /** The moment shown, in seconds of life; it lies before the run's own now while looking back. */
  at(): number;
  /** Where it begins, in seconds of life: what was lived before can be seen in the river, and not gone back to. */
  readonly begins: number;
  /** Where it ends, in seconds of life; null: it does not. */
  readonly ends: number | null;
  /** Every road lived so far, in the order in which they were begun; and which of them is looked at. */
  roads(): readonly Road[];
  road(): Road;
  take(road: Road): void;
  /** Calls a road so; by nothing, it has no name. */
  name(road: Road, name: string): void;
  called(road: Road): string | null;
  /** Lives a road again that left another, beside those there are. */
  branchOff(kept: Branched): void;
  /** The roads not taken that can be seen at the moment shown; a road left for this one goes last. */
  ghosts(): readonly Ghost[];
  /** The roads that were left for the one looked at, or left it; each from where they part. */
  others(): readonly Ghost[];
  over(): boolean;
  /** Goes on by so many seconds of life, not past the end: what was lived is shown again, then life goes on. */
  advance(seconds: number): void;
  /** Shows another moment of what was lived, the nearest there is. */
  seek(at: number): void;
  /** On to the next happening, or back to the one before; of either dyad, where there are two. */
  step(direction: 'on' | 'back'): void;
  /** Gives an input at the moment shown; a fright comes to both dyads, where there are two. Given while looking back, it begins another road; the one before stays. */
  give(input: Given): void;
  /** @param error what a press can be off by, in seconds of life. */
  summary(error: number, timingBefore: Timing | null): SessionSummary;
}

/** A road to be lived again: which it leaves, by its place, and when; what was given on it since, and how far it was lived. */
export interface Branched {
  readonly leaves: number;
  readonly at: number;
  readonly inputs: readonly InputEvent[];
  readonly lived: number;
  readonly name: string | null;
}

const carriedOnFor = 600;
/** Where no end is near, a step looks no further than this for something to happen. */
const longestStep = 120;

/** Another life that runs along with this one, or where this one begins. */
interface Alongside {
  /** Another dyad, lived on the same clock. */
  readonly beside?: Recipe | null;
  /** The same life with the preset's numbers, where numbers were changed; it is shown as a line. */
  readonly before?: Run | null;
  /** Where the session begins, in seconds of life. */
  readonly begins?: number;
}

/** @param ends in seconds of life; null: never. */
export function createSession(
  recipe: Recipe,
  ends: number | null,
  { beside = null, before = null, begins = 0 }: Alongside = {},
): Session {
  let road = createRoad(recipe, beside, begins);
  let roads: readonly Road[] = [road];
  let at = begins;
  const names = new Map<Road, string>();

  const now = (): number => road.run.now();
  const limit = (moment: number): number => (ends === null ? moment : Math.min(moment, ends));

  function seek(moment: number): void {
    at = Math.min(Math.max(begins, moment), now());
  }

  function advance(seconds: number): void {
    const next = limit(at + seconds);
    liveTo(road, next);
    at = Math.max(at, Math.min(next, now()));
  }

  const runs = (): readonly Run[] => (road.beside ? [road.run, road.beside] : [road.run]);
  const happened = (): number => runs().reduce((sum, { trace }) => sum + trace.happenings.length, 0);

  /** Lives on until something happens. */
  function liveToNext(): void {
    const until = limit(now() + longestStep);
    const before = happened();
    while (happened() === before && now() < until) {
      const next = Math.min(...runs().map((run) => run.nextAt(until)));
      road.live((run) => run.advanceTo(next));
    }
    at = now();
  }

  function step(direction: 'on' | 'back'): void {
    const happenings = runs().map(({ trace }) => trace.happenings);
    if (direction === 'back') {
      seek(Math.max(...happenings.map((told) => told.findLast((happening) => happening.at < at)?.at ?? begins)));
    } else if (at < now()) {
      seek(Math.min(...happenings.map((told) => told.find((happening) => happening.at > at)?.at ?? now())));
    } else liveToNext();
  }

  /** Another road begins at the moment shown; the stamp may lie up to a millisecond ahead of it. */
  function forkHere(): void {
    road = fork(road, stamped(at));
    roads = [...roads, road];
  }

  return {
    run: () => road.run,
    at: () => at,
    begins,
    ends,
    roads: () => roads,
    road: () => road,
    take(taken) {
      road = taken;
      seek(at);
    },
    name: (road, name) => void (name ? names.set(road, name) : names.delete(road)),
    called: (road) => names.get(road) ?? null,
    branchOff({ leaves, at: parts, inputs, lived, name }) {
      const left = roads[leaves];
      if (!left) throw new RangeError(`there is no road ${leaves} among ${roads.length}`);
      const again = fork(left, parts);
      for (const { at: when, ...given } of inputs) {
        liveTo(again, when);
        giveOn(again, given as Given);
      }
      liveTo(again, limit(lived));
      if (name) names.set(again, name);
      roads = [...roads, again];
    },
    ghosts: () => [...road.ghosts(at), ...(before ? [beforeNear(before, at)] : []), ...otherRoads(road, roads)],
    others: () => [...(before ? [beforeChange(before, 0)] : []), ...otherRoads(road, roads)],
    over: () => ends !== null && at >= ends,
    advance,
    seek,
    step,
    give(input) {
      if (at < now()) forkHere();
      giveOn(road, input);
      at = now();
    },
    summary: (error, timingBefore) => ({
      ...summaryOf(road, begins),
      timing: timingOf(ownEpisodes(road), error),
      timingBefore,
    }),
  };
}

/** @returns a life before a change as a line from `from` on, seconds of life. */
const beforeChange = ({ trace, now }: Run, from: number): Ghost => ({
  kind: 'beforeChange',
  from,
  until: now(),
  trace,
});

/** The river shows the last half minute; a line from the start of a long life would be drawn for nothing. */
const beforeNear = (run: Run, at: number): Ghost => beforeChange(run, Math.max(0, Math.floor(at / 30 - 2) * 30));

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

const isHandedToPerson = (happening: Happening): boolean =>
  happening.type === 'handedOver' && happening.by === 'person';

/** @returns the episodes a person answered. */
const ownEpisodes = (road: Road): readonly Episode[] =>
  episodesOf(road.run.trace, road.run.now()).filter(({ signalAt, endedAt }) =>
    [signalAt, endedAt].every((at) => personDecides(road, at)),
  );

function summaryOf(road: Road, from: number): Omit<SessionSummary, 'timing' | 'timingBefore'> {
  const { run } = road;
  const { trace } = run;
  const until = run.now();
  return {
    ...{ from, until },
    byHand: run.recipe.settings.decides.by === 'person' || trace.happenings.some(isHandedToPerson),
    before: levelsAt(trace, from),
    after: levelsAt(trace, until),
    episodes: episodesWithin(trace, { from, until }),
    carriedOn: carriedOn(run, ownEpisodes(road)),
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
