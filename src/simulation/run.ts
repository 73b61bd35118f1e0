/** A run: settings, a seed and the inputs with their times. It lives on as far as asked, and the same again whenever. */
import { createActor, type Snapshot } from 'xstate';
import { dyad } from '../model/dyad';
import type { Happening } from '../model/happenings';
import { inContact, type Life, standingNeed } from '../model/life';
import { checked, checkedCaregiver, type Settings } from '../model/settings';
import type { InputEvent } from '../model/words';
import { createClock, nextDue } from './clock';
import type { Segment, Trace } from './trace';

/** All that is needed to live a run again. */
export interface Recipe {
  readonly settings: Settings;
  /** A whole number from 0 to 2^53 − 1. */
  readonly seed: number;
  /** In the order of time; each at a whole millisecond of life. */
  readonly inputs: readonly InputEvent[];
}

/** A moment from which a run can be lived on, with the inputs given until then. */
export interface Checkpoint {
  readonly at: number;
  readonly inputs: number;
  readonly snapshot: Snapshot<unknown>;
}

export interface Run {
  readonly recipe: Recipe;
  readonly trace: Trace;
  now(): number;
  life(): Life;
  /** Lives on to `at`, seconds of life; inputs of the recipe that lie ahead are given at their times. */
  advanceTo(at: number): void;
  /** When something is due or given next, at most `limit`; seconds of life. */
  nextAt(limit: number): number;
  /** Lives on to the next happening, at most to `limit`. */
  step(limit: number): void;
  /** Gives an input now; its time is rounded to a whole millisecond of life, up, so that it never lies in the past. */
  give(input: Given): void;
  /** The moment the present or last signal began. */
  checkpoint(): Checkpoint;
}

/** An input without its time. */
export type Given = InputEvent extends infer Each
  ? Each extends { readonly at: number }
    ? Omit<Each, 'at'>
    : never
  : never;

/** @returns the first whole millisecond of life at or after `at`. */
export function stamped(at: number): number {
  const nearest = Math.round(at * 1000);
  return nearest / 1000 >= at ? nearest / 1000 : (nearest + 1) / 1000;
}

/** @returns the segment that begins with a life as it stands; what becomes of the life later does not touch it. */
export function segmentOf(life: Life, caregiver: Segment['caregiver']): Segment {
  const { episode, arousal, safety } = life;
  return {
    at: life.at,
    phase: life.phase,
    zone: life.zone,
    loudness: episode?.loudness ?? null,
    need: inContact(life) ? null : standingNeed(life),
    signalAt: episode?.signalAt ?? null,
    mismatchAt: episode?.mismatchAt ?? null,
    misattuned: episode?.misfit != null,
    caregiver,
    response: life.caregiver.response,
    responseAt: life.caregiver.responseAt,
    arousal: { from: arousal.from, towards: arousal.towards, rate: arousal.rate },
    safety: { from: safety.from, towards: safety.towards, rate: safety.rate },
    window: life.window,
    availability: life.availability,
    reparability: life.reparability,
  };
}

/**
 * @param from where to live on; the start of life where there is none.
 * @throws RangeError where no run can be made of the settings or of a caregiver who takes over, naming what is at fault.
 */
export function createRun({ settings, seed, inputs }: Recipe, from?: Checkpoint): Run {
  const input = { settings: checked(settings), seed };
  for (const given of inputs) if (given.type === 'handOver') checkedCaregiver(given.to, settings.values);
  const actor = from ? createActor(dyad, { input, snapshot: from.snapshot }) : createActor(dyad, { input });
  const segments: Segment[] = [];
  const happenings: Happening[] = [];
  const given: InputEvent[] = inputs.slice(0, from?.inputs ?? 0);
  const ahead = inputs.slice(given.length);
  let checkpoint: Checkpoint = { at: 0, inputs: 0, snapshot: actor.getPersistedSnapshot() };

  const life = (): Life => actor.getSnapshot().context;

  function note(): void {
    const { context, value } = actor.getSnapshot();
    const segment = segmentOf(context, value.caregiver);
    const last = segments.at(-1);
    // What happens at one instant leaves one segment: the one that lasts.
    if (last && last.at === segment.at) segments.pop();
    segments.push(segment);
  }

  let begins = false;
  actor.on('*', (happening) => {
    happenings.push(happening);
    if (happening.type === 'signal') begins = true;
  });
  actor.start();
  note();

  const clock = createClock(
    {
      life,
      send(event) {
        actor.send(event);
        note();
        if (begins) checkpoint = { at: life().at, inputs: given.length, snapshot: actor.getPersistedSnapshot() };
        begins = false;
      },
    },
    from?.at ?? 0,
  );

  function advanceTo(at: number): void {
    // An input is stamped up to a millisecond ahead of the frame that brought it.
    if (at < clock.now()) return;
    for (let next = ahead[0]; next && next.at <= at; next = ahead[0]) {
      ahead.shift();
      // What is due before it comes first, so that a checkpoint on the way knows only the inputs given until then.
      clock.advanceTo(next.at);
      given.push(next);
      clock.input(next);
    }
    clock.advanceTo(at);
  }

  const nextAt = (limit: number): number =>
    Math.min(limit, ahead[0]?.at ?? limit, Math.max(clock.now(), nextDue(life())?.at ?? limit));

  return {
    recipe: { settings, seed, inputs: given },
    trace: { segments, happenings },
    now: clock.now,
    life,
    advanceTo,
    nextAt,
    step: (limit) => advanceTo(nextAt(limit)),
    give(what) {
      const event: InputEvent = { ...what, at: stamped(clock.now()) };
      clock.advanceTo(event.at);
      given.push(event);
      clock.input(event);
    },
    checkpoint: () => checkpoint,
  };
}

/** @returns a run lived to its end. */
export function lived(recipe: Recipe, until: number): Run {
  const run = createRun(recipe);
  run.advanceTo(until);
  return run;
}
