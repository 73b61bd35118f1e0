/** The clock: asks a life what is due next, and sends each thing at its own moment; for screen and headless runs alike. */
import { type DueKind, type Life, never } from '../model/life';
import { decide } from '../model/policy';
import type { DyadEvent, InputEvent } from '../model/words';

const mostAtOneInstant = 50;

export interface Due {
  readonly at: number;
  readonly kind: DueKind;
}

/**
 * @returns what is due next; of things due at the same time, the one that happens first. Null where nothing is.
 * A life keeps its due times in the order of `dueKinds`; walking through its own record is three times as fast.
 */
export function nextDue({ due }: Life): Due | null {
  let at = never;
  let next: DueKind | null = null;
  for (const kind in due) {
    const time = due[kind as DueKind];
    if (!(time < at)) continue;
    at = time;
    next = kind as DueKind;
  }
  return next && { at, kind: next };
}

const eventOf = (life: Life, { kind, at }: Due): DyadEvent =>
  kind === 'respond' ? { type: 'respond', at, response: decide(life) } : { type: kind, at };

/** What the clock drives: the dyad's actor, or whatever else lives by the same events. */
export interface Living {
  life(): Life;
  send(event: DyadEvent): void;
}

export interface Clock {
  /** Seconds of life lived so far. */
  now(): number;
  /** Lives on to `at`: every due thing up to and including `at` has happened. */
  advanceTo(at: number): void;
  /** Sends an input at its moment, after all that is due until then. */
  input(event: InputEvent): void;
}

/** @throws RangeError where time would run backwards; Error where more than 50 things happen at one instant. */
export function createClock(living: Living, start = 0): Clock {
  let now = start;

  function advanceTo(at: number): void {
    if (!(at >= now)) throw new RangeError(`advanceTo: ${at} s lies before ${now} s`);
    let atOneInstant = 0;
    for (let due = nextDue(living.life()); due && due.at <= at; due = nextDue(living.life())) {
      atOneInstant = due.at > now ? 1 : atOneInstant + 1;
      if (atOneInstant > mostAtOneInstant)
        throw new Error(`more than ${mostAtOneInstant} things at ${due.at} s: ${due.kind}`);
      now = due.at;
      living.send(eventOf(living.life(), due));
    }
    now = at;
  }

  return {
    now: () => now,
    advanceTo,
    input(event) {
      advanceTo(event.at);
      living.send(event);
    },
  };
}
