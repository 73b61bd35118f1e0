/** A link that travels well: long ones are cut by mail programs, so what would make it too long stays out, and is said to. */
import { alone } from '../stages/recorded';
import type { Stage } from '../stages/stage';
import { addressOf, type Opening } from './address';

/** Characters of a whole link. */
export const longestLink = 2000;

export interface Link {
  readonly link: string;
  /** What it had to leave out: the roads that are not looked at, or all that was done by hand; null: nothing. */
  readonly without: 'roads' | 'run' | null;
}

/** Without what was done by hand, the moment shown would be another: it opens at its beginning. */
const without: Readonly<Record<'roads' | 'run', (stage: Stage) => Stage>> = {
  roads: (stage) => ({ ...stage, recorded: stage.recorded && alone(stage.recorded) }),
  run: (stage) => ({ ...stage, at: 0, recorded: null }),
};

/**
 * @param written a whole link to a stage.
 * @returns the link with as much of it as fits. One that leaves something out says so to whoever opens it.
 */
export function fitting(stage: Stage, written: (stage: Stage) => string): Link {
  const whole = written(stage);
  if (whole.length <= longestLink || !stage.recorded) return { link: whole, without: null };
  const less = (what: 'roads' | 'run'): Link => ({
    link: `${written(without[what](stage))}&without=${what}`,
    without: what,
  });
  const roads = stage.recorded.roads?.further.length ? less('roads') : null;
  return roads && roads.link.length <= longestLink ? roads : less('run');
}

/** @param page the address of the page, without anything after a #. */
export const linkOf = (opening: Opening, page: string): Link =>
  fitting(opening.stage, (stage) => page + addressOf({ ...opening, stage }));
