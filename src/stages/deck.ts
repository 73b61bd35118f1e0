/** A deck: the steps of a workshop, each a stage with what the room reads, what the facilitator has at hand, and how it unfolds. */
import * as v from 'valibot';
import { responses } from '../model/signals';
import { mostSteps } from './deckPlace';
import { stageSchema } from './schema';
import { longest, type Stage, speeds } from './stage';

/** What a step says to the room (title, prompt), and what only the facilitator sees. */
export const wordNames = ['title', 'prompt', 'say', 'ask', 'often', 'touch'] as const;
export type WordName = (typeof wordNames)[number];
export const noteNames = ['say', 'ask', 'often', 'touch'] as const satisfies readonly WordName[];

/** The same words in one language or several, by its code. */
export const saidSchema = v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)), v.pipe(v.string(), v.maxLength(4000)));
export type Said = Readonly<Record<string, string>>;

const aMoment = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(longest));

/** What a press on the clicker does next; after the last one comes the next step. */
export const beatSchema = v.variant('does', [
  /** Lets life run: on and on, or until a moment (seconds of life from where its stage begins) at which it stands still; at another speed where one is named. */
  v.strictObject({ does: v.literal('run'), until: v.optional(aMoment), speed: v.optional(v.picklist(speeds)) }),
  /** Back to the moment at which the step opened. */
  v.strictObject({ does: v.literal('back') }),
  /** An answer is given at the moment shown, and life runs on, until a moment where one is named. */
  v.strictObject({ does: v.literal('answer'), response: v.picklist(responses), until: v.optional(aMoment) }),
]);
export type Beat = v.InferOutput<typeof beatSchema>;

export const mostBeats = 20;
/** Minutes of the workshop, by the clock on the wall. */
export const mostMinutes = 240;

export const stepSchema = v.strictObject({
  stage: stageSchema,
  words: v.strictObject(
    Object.fromEntries(wordNames.map((name) => [name, saidSchema])) as Record<WordName, typeof saidSchema>,
  ),
  minutes: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(mostMinutes)),
  beats: v.pipe(v.array(beatSchema), v.maxLength(mostBeats)),
});

export const deckSchema = v.strictObject({
  title: saidSchema,
  steps: v.pipe(v.array(stepSchema), v.minLength(1), v.maxLength(mostSteps)),
});

export interface Step {
  readonly stage: Stage;
  readonly words: Readonly<Record<WordName, Said>>;
  /** Planned, by the clock on the wall. */
  readonly minutes: number;
  readonly beats: readonly Beat[];
}

export interface Deck {
  readonly title: Said;
  readonly steps: readonly Step[];
}

/** What a step does that nobody said anything else about: it lets life run. */
export const plainBeats: readonly Beat[] = [{ does: 'run' }];

/** @returns the words in a language; in another one where these are missing, and nothing where there are none. */
export function wordsIn(said: Said, language: string): string {
  return said[language] || Object.values(said).find((words) => words !== '') || '';
}

export const minutesOf = ({ steps }: Deck): number => steps.reduce((sum, { minutes }) => sum + minutes, 0);
