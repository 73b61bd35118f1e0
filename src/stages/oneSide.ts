/** One of two dyads changed, the other held as it is: so that one setting alone can differ, and its part be seen. */
import { parameterNames, type Values } from '../model/parameters';
import { stageBeside } from './beside';
import { besideOthers, presetOf, withValues } from './opening';
import type { Beside, Stage } from './stage';

/** The stage's own dyad, and the one beside it. */
export type Side = 'A' | 'B';

type Changes = Partial<Values>;

/** @returns of the numbers asked for, those that differ from what holds anyway. */
const differing = (asked: Changes, anyway: Values): Changes =>
  Object.fromEntries(
    parameterNames.flatMap((name) => {
      const value = asked[name];
      return value === undefined || value === anyway[name] ? [] : [[name, value]];
    }),
  );

/** @returns what is otherwise beside, with these numbers of its own. */
function withOwn({ changes: _, ...beside }: Beside, own: Changes): Beside {
  return Object.keys(own).length > 0 ? { ...beside, changes: own } : beside;
}

/** @returns the numbers of the dyad beside a stage, before any was changed for it alone. */
export const sharedBeside = (stage: Stage, other: Stage): Values => ({ ...presetOf(other), ...stage.changes });

/**
 * @returns the stage with its two dyads changed over, from the start; itself where there is one only. Each keeps its numbers.
 * What was done by hand was done with the other: it does not come along.
 */
export function swapped(stage: Stage): Stage {
  const other = stageBeside(stage);
  if (!other) return stage;
  const { scenario, before, history } = stage;
  const own = { scenario, before: before?.scenario, history };
  const named = Object.keys(own) as readonly (keyof typeof own)[];
  const beside: Beside = Object.fromEntries(
    named.filter((name) => stage.beside?.[name] !== undefined).map((name) => [name, own[name]]),
  );
  const over = { ...other, changes: differing(other.changes, presetOf(other)), at: 0, recorded: null, beside };
  const values = { ...presetOf(stage), ...stage.changes };
  return {
    ...over,
    decides: stage.decides,
    beside: withOwn(beside, differing(values, sharedBeside(over, stage))),
  };
}

/**
 * @param changes the numbers of the dyad beside that are to differ from its preset.
 * @returns the stage with one of them of its own beside: the one asked for last takes the place of the one before.
 */
function withOneBeside(stage: Stage, changes: Changes): Stage {
  const there = stageBeside(stage);
  if (!there || !stage.beside) return stage;
  const shared = sharedBeside(stage, there);
  const asked = { ...presetOf(there), ...changes };
  const now: Values = { ...shared, ...stage.beside.changes };
  const moved = parameterNames.filter((name) => asked[name] !== now[name]);
  const kept = moved.some((name) => asked[name] !== shared[name]) ? moved : parameterNames;
  const own = Object.fromEntries(kept.map((name) => [name, asked[name]]));
  const together = besideOthers(there, { ...stage.changes, ...differing(own, shared) });
  return { ...stage, beside: withOwn(stage.beside, differing(together, shared)) };
}

/**
 * @param held the one of two that stays as it is; null: neither, the numbers become both's.
 * @param changes the numbers, of the other of the two or of both, that are to differ from the preset.
 */
export function withValuesOf(stage: Stage, held: Side | null, changes: Changes): Stage {
  if (!stage.beside || held === null) return withValues(stage, changes);
  // With other numbers a recorded run comes out otherwise, and is meant to.
  const recorded = stage.recorded && { ...stage.recorded, told: null };
  const changed = held === 'A' ? withOneBeside(stage, changes) : swapped(withOneBeside(swapped(stage), changes));
  return { ...changed, at: stage.at, recorded };
}
