/** Branches: the same run up to a moment, by replay, and another road from there. */
import type { Happening } from '../model/happenings';
import { standingNeed } from '../model/life';
import { fitting } from '../model/signals';
import type { InputEvent } from '../model/words';
import { type Checkpoint, createRun, type Run } from './run';
import { segmentIndexAt, type Trace } from './trace';

/**
 * @param trace whether its trace is to be `whole`, from the start of life, or may begin shortly before `at`, which is quicker.
 * @returns a run that is the same, to the last bit, up to `at` (answers at `at` itself are left out: they are what is chosen
 * anew; a fright or a caregiver who takes over at `at` has happened) and then lives with
 * the inputs `then` instead of those of `run`. It stands at the moment it was replayed from; let it live on with `advanceTo`.
 */
export function branch(
  run: Run,
  at: number,
  then: readonly InputEvent[] = [],
  trace: 'whole' | 'fromNear' = 'fromNear',
): Run {
  const { settings, seed, inputs } = run.recipe;
  const kept = keptAt(inputs, at);
  const from = trace === 'whole' ? undefined : usable(run.checkpoint(), at);
  return createRun({ settings, seed, inputs: [...kept, ...then] }, from);
}

/** @returns what of the inputs of a road another one shares that leaves it at `at`, seconds of life. */
export const keptAt = <Input extends Pick<InputEvent, 'type' | 'at'>>(inputs: readonly Input[], at: number): Input[] =>
  inputs.filter(({ type, at: when }) => when < at || (when === at && (type === 'fright' || type === 'handOver')));

const usable = (checkpoint: Checkpoint, at: number): Checkpoint | undefined =>
  checkpoint.at < at ? checkpoint : undefined;

/**
 * Another outcome, lived by the same model with the same random draws: of an episode, of a road left for this one, or of the
 * whole life as it was before numbers of the model were changed.
 */
export interface Ghost {
  readonly kind: 'withoutThisRepair' | 'ifMended' | 'otherRoad' | 'beforeChange';
  /** The branch point, in seconds of life. */
  readonly from: number;
  /** Where the line ends. */
  readonly until: number;
  /** The branch's own trace, on the time axis of the run. */
  readonly trace: Trace;
}

const ghostLasts = 30;
const mendedAfter = 2;

type Response = Extract<Happening, { type: 'response' }>;
type GaveUp = Extract<Happening, { type: 'gaveUp' }>;

/** @returns whether a happening leaves a road not taken: a repair, or a child that stopped asking. */
export const partsRoads = (happening: Happening): happening is Response | GaveUp =>
  happening.type === 'gaveUp' || (happening.type === 'response' && happening.inMismatch && happening.fit === 1);

/**
 * @returns the road not taken at a happening of the present or last signal: after a repair, no further answer to this
 * signal; after none, a fitting answer two seconds after the mismatch (the cry, where it was one) began. Null where the
 * child was not asking when the fitting answer came, or the face was still.
 */
export function ghostOf(run: Run, happening: Response | GaveUp): Ghost | null {
  if (happening.type === 'gaveUp') return ifMended(run, happening);
  return wasAsking(run, happening.at) ? withoutThisRepair(run, happening.at) : null;
}

/** Neither a child that had given up nor one already in the other's arms was waiting for this answer. */
function wasAsking({ trace }: Run, at: number): boolean {
  const before = trace.segments.findLast((segment) => segment.at < at);
  return before?.phase === 'signalling';
}

function withoutThisRepair(run: Run, from: number): Ghost {
  const ghost = branch(run, from, []);
  // Dropped at the answer before, or at the signal, so that a policy's next try never comes.
  const { happenings } = run.trace;
  const before = happenings.findLast(({ type, at }) => at < from && (type === 'response' || type === 'signal'));
  ghost.advanceTo(before?.at ?? from);
  ghost.give({ type: 'holdBack' });
  return finished(ghost, 'withoutThisRepair', from);
}

function ifMended(run: Run, { episode }: GaveUp): Ghost | null {
  const { happenings } = run.trace;
  const mismatch = happenings.findLast(({ type, at }) => type === 'mismatch' && at >= episode.signalAt);
  const ghost = branch(run, (mismatch?.at ?? episode.signalAt) + mendedAfter);
  ghost.advanceTo((mismatch?.at ?? episode.signalAt) + mendedAfter);
  const { responseEnds } = ghost.life().due;
  if (Number.isFinite(responseEnds)) ghost.advanceTo(responseEnds);
  const need = standingNeed(ghost.life());
  if (!need || ghost.life().caregiver.still) return null;
  const from = ghost.now();
  ghost.give({ type: 'respond', response: fitting[need] });
  return finished(ghost, 'ifMended', from);
}

/** Lives the ghost on; where a person decides, only to the child's next signal: what she would do then is not known. */
function finished(ghost: Run, kind: Ghost['kind'], from: number): Ghost {
  ghost.advanceTo(from + ghostLasts);
  const person = ghost.life().settings.decides.by === 'person';
  const next = ghost.trace.happenings.find(({ type, at }) => type === 'signal' && at > from);
  // What came before stands in the run's own trace: an hour has many ghosts.
  const segments = ghost.trace.segments.slice(segmentIndexAt(ghost.trace, from));
  const happenings = ghost.trace.happenings.filter(({ at }) => at >= from);
  const until = Math.min(from + ghostLasts, (person && next?.at) || Infinity);
  return { kind, from, until, trace: { segments, happenings } };
}
