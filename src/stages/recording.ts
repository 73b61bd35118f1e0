/** A run as it was lived, to be lived again: what was done by hand on every road, and how to tell that it came out the same. */
import { keptAt } from '../simulation/branch';
import { fingerprintOf } from '../simulation/fingerprint';
import { type Run, stamped } from '../simulation/run';
import { asRecorded } from './recorded';
import type { Road } from './road';
import type { Session } from './session';
import { longest, type Recorded, type RecordedRoads, type Stage } from './stage';

/** @returns the last whole millisecond of life that was lived. */
function wholeMilliseconds(now: number): number {
  const nearest = Math.round(now * 1000);
  return (nearest / 1000 <= now ? nearest : nearest - 1) / 1000;
}

function extentOf({ trace, now }: Run): Pick<Recorded, 'lived' | 'told'> {
  const lived = wholeMilliseconds(now());
  return { lived, told: fingerprintOf(trace, lived) };
}

/** @returns the first road as far as it was lived, and beside it, where there are any or it was given a name, the others. */
export function recordingOf({ before }: Stage, session: Session): Recorded {
  const [first = session.road(), ...others] = session.roads();
  const { inputs } = first.run.recipe;
  const run = { inputs: inputs.slice(before?.inputs.length ?? 0).map(asRecorded), ...extentOf(first.run) };
  const name = session.called(first);
  if (others.length === 0 && name === null) return run;
  return {
    ...run,
    roads: { name, further: others.flatMap(furtherOf(session)), shown: placeOf(session, session.road()) },
  };
}

const placeOf = (session: Session, road: Road): number => session.roads().indexOf(road);

const furtherOf =
  (session: Session) =>
  (road: Road): RecordedRoads['further'] => {
    const { run, leaves } = road;
    if (!leaves) return [];
    const shared = keptAt(leaves.road.run.recipe.inputs, leaves.at).length;
    const inputs = run.recipe.inputs.slice(shared).map(asRecorded);
    const left = { leaves: placeOf(session, leaves.road), at: leaves.at };
    return [{ inputs, ...extentOf(run), name: session.called(road), ...left }];
  };

/**
 * @returns the stage as it stands on the screen: at the moment shown, with all that was lived. The moment is the next whole
 * millisecond: what has just happened has happened there too.
 */
export function stageAsLived(stage: Stage, session: Session): Stage {
  const at = Math.min(stamped(session.at() - session.begins), stage.ends ?? longest);
  return { ...stage, at, recorded: recordingOf(stage, session) };
}

/** @returns whether a road of a recorded run came out otherwise than when it was recorded: the model has changed since. */
export function cameOutOtherwise({ recorded }: Stage, session: Session): boolean {
  if (!recorded) return false;
  return [recorded, ...(recorded.roads?.further ?? [])].some(({ told, lived }, nth) => {
    const road = session.roads()[nth];
    return road !== undefined && told !== null && fingerprintOf(road.run.trace, lived) !== told;
  });
}
