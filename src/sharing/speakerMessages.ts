/**
 * What the wall and the speaker's window say to each other. The wall owns the state and tells it; the speaker's window shows it
 * and asks. Neither trusts what it hears before it has passed here.
 */
import * as v from 'valibot';
import { responses } from '../model/signals';
import { wordNames } from '../stages/deck';
import { speeds } from '../stages/stage';
import { languages } from '../text/languages';

const text = v.pipe(v.string(), v.maxLength(20_000));
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Seconds of life, minutes that were planned, or milliseconds by the clock on the wall. */
const duration = v.pipe(v.number(), v.finite(), v.minValue(0));

/** How long has been spoken; the speaker's own, and only kept by the wall. Milliseconds. */
export const timerSchema = v.strictObject({
  /** Before it was last let run. */
  passed: duration,
  /** When it was let run, by the clock on the wall; null: it stands. */
  since: v.nullable(duration),
  /** What it showed when the step on the wall was gone to. */
  atStep: duration,
});
export type Timer = v.InferOutput<typeof timerSchema>;

/** From window to window, before there is a port: the speaker's window asks for one, and the wall sends it along. */
export const helloSchema = v.strictObject({ attune: v.literal('speaker'), says: v.literal('hello') });
export const portSchema = v.strictObject({
  attune: v.literal('wall'),
  says: v.literal('port'),
  /** As the speaker's window left it with the wall; null: it was not begun, or the wall was loaded anew. */
  timer: v.nullable(timerSchema),
});

/** What stands on the wall, in the language of the wall. */
export const onWallSchema = v.object({
  language: v.picklist(languages),
  /** Counted from 0; and the titles of all steps. */
  step: whole,
  titles: v.pipe(v.array(text), v.minLength(1), v.readonly()),
  words: v.object(
    Object.fromEntries(wordNames.map((name) => [name, text])) as Record<(typeof wordNames)[number], typeof text>,
  ),
  /** What the room will read in the step after this; empty after the last. */
  nextPrompt: text,
  /** What the next press does; and whether there is nothing more to come. */
  coming: text,
  last: v.boolean(),
  /** Minutes planned for this step, for those before it, and for all. */
  minutes: v.object({ step: duration, before: duration, all: duration }),
  running: v.boolean(),
  over: v.boolean(),
  blank: v.boolean(),
  speed: v.picklist(speeds),
  /** What just happened. */
  told: text,
  /** What could not be had as it was asked for. */
  notices: v.pipe(v.array(text), v.readonly()),
  /** Whether single keys (figures, letters, signs) are used. */
  characterKeys: v.boolean(),
});
export type OnWallNow = v.InferOutput<typeof onWallSchema>;

/** From the wall. */
export const tellingSchema = v.variant('says', [
  v.object({ says: v.literal('onWall'), now: onWallSchema }),
  /** Seconds of life: the moment shown. */
  v.object({ says: v.literal('moment'), at: duration }),
  v.object({ says: v.literal('here') }),
  v.object({ says: v.literal('leaving') }),
  /** What was asked could not be understood and was left undone; or there was no such step, and the nearest was opened. */
  v.object({ says: v.literal('misheard'), how: v.picklist(['refused', 'repaired']) }),
]);
export type Telling = v.InferOutput<typeof tellingSchema>;

/** What a press on a key does here as there. */
export const presses = ['next', 'previous', 'firstStep', 'lastStep', 'toggle', 'step', 'back', 'reset'] as const;
export type Press = (typeof presses)[number];

/** From the speaker's window. */
export const askingSchema = v.variant('does', [
  v.strictObject({ does: v.picklist([...presses, 'blank', 'dismissNotices', 'areYouThere', 'leaving']) }),
  v.strictObject({ does: v.literal('respond'), response: v.picklist(responses) }),
  v.strictObject({ does: v.literal('goTo'), step: v.pipe(v.number(), v.finite()) }),
  v.strictObject({ does: v.literal('setSpeed'), speed: v.picklist(speeds) }),
  v.strictObject({ does: v.literal('setLanguage'), language: v.picklist(languages) }),
  v.strictObject({ does: v.literal('useCharacterKeys'), used: v.boolean() }),
  /** The wall keeps it, so that it outlives a reload of the speaker's window. */
  v.strictObject({ does: v.literal('timer'), timer: v.nullable(timerSchema) }),
]);
export type Asking = v.InferOutput<typeof askingSchema>;

/** @returns what was said; null where it is none of ours. */
export function heard<T>(schema: v.GenericSchema<unknown, T>, given: unknown): T | null {
  const parsed = v.safeParse(schema, given);
  return parsed.success ? parsed.output : null;
}
