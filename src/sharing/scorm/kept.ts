/**
 * What a course keeps of a visit until the next one (`suspend_data`): how far somebody has come, and the state on the screen as
 * in a link: `visited=watch&predicted=watch#stage=watch&run=…`.
 */
import * as v from 'valibot';
import { alone } from '../../stages/recorded';
import { stageAsLived } from '../../stages/recording';
import type { Session } from '../../stages/session';
import type { Recorded, Stage } from '../../stages/stage';
import { addressOf, type Opening } from '../address';
import { cut, type Notice } from '../notices';
import type { Progress } from './progress';

/** The standard allows a course to keep no more characters. */
export const mostKept = 4096;

/** What had no room: the roads that are not looked at, the end of the one that is, or all that was lived. */
export type LeftOut = 'roads' | 'end' | 'run';

export interface Kept {
  readonly text: string;
  readonly leftOut: LeftOut | null;
  /** The moment it opens at, seconds from where the stage begins. */
  readonly at: number;
}

/** @returns the run up to the `count`th input given by hand: it ends where the next would come. */
function beginningOf(stage: Stage, run: Recorded, begins: number, count: number): Stage {
  const next = run.inputs[count];
  if (!next) return { ...stage, recorded: run };
  const at = Math.max(0, Math.min(stage.at, Math.floor(1000 * (next.at - begins)) / 1000));
  return { ...stage, at, recorded: { inputs: run.inputs.slice(0, count), lived: next.at, told: null } };
}

/** @returns the largest whole number below `end` that fits, where each number below one that fits does too; −1: none does. */
function largest(end: number, fits: (count: number) => boolean): number {
  let [fitting, tooMany] = [-1, end];
  while (tooMany - fitting > 1) {
    const half = Math.floor((fitting + tooMany) / 2);
    if (fits(half)) fitting = half;
    else tooMany = half;
  }
  return fitting;
}

/**
 * All that was lived; where that is too long, only the road that is looked at; then as much of its beginning as there is room
 * for; then only how far somebody has come. A deck is kept by its step, which has a run of its own.
 * @param most characters.
 */
export function keptOf(progress: Progress, opening: Opening, session: Session, most = mostKept): Kept {
  const come = Object.entries(progress).map(([key, places]) => `${key}=${places.join('.')}`);
  const written = (stage: Stage): string => `${come.join('&')}${addressOf({ ...opening, stage })}`;
  const lived = stageAsLived(opening.stage, session);
  const kept = (stage: Stage, leftOut: LeftOut | null): Kept | null => {
    const text = written(stage);
    return text.length <= most ? { text, leftOut, at: stage.at } : null;
  };
  const run = lived.recorded && alone(lived.recorded);
  const whole = kept(lived, null) ?? kept({ ...lived, recorded: run }, 'roads');
  if (whole) return whole;
  const beginning = (count: number): Stage => (run ? beginningOf(lived, run, session.begins, count) : lived);
  const count = largest(run?.inputs.length ?? 0, (count) => written(beginning(count)).length <= most);
  return (count >= 0 ? kept(beginning(count), 'end') : null) ?? { text: come.join('&'), leftOut: 'run', at: 0 };
}

const places = v.pipe(
  v.string(),
  v.regex(/^(?:[a-z0-9-]{1,24}(?:\.[a-z0-9-]{1,24}){0,199})?$/),
  v.transform((list) => (list === '' ? [] : list.split('.'))),
);

const comeSchema = v.strictObject({ visited: places, predicted: places });

/**
 * @param tell what of it could not be read.
 * @returns how far somebody has come, and the address of the state; null each where there is none that can be read.
 */
export function keptIn(
  text: string,
  tell: (notice: Notice) => void,
): { readonly progress: Progress | null; readonly address: string | null } {
  const hash = text.indexOf('#');
  const come = v.safeParse(comeSchema, Object.fromEntries(new URLSearchParams(hash < 0 ? text : text.slice(0, hash))));
  const address = hash >= 0 && /^#(?:stage|deck)=/.test(text.slice(hash)) ? text.slice(hash) : null;
  if (!come.success) tell({ about: 'dropped', key: address ? 'visited' : '', given: cut(text), used: '' });
  return { progress: come.success ? come.output : null, address };
}
