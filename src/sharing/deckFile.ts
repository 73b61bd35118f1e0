/**
 * A deck as a file: JSON that can be read and written by hand. Each step names its stage by an address, as in a link. What is
 * not understood is repaired or left out and told; a file that is no deck changes nothing.
 */

import * as v from 'valibot';
import {
  beatSchema,
  type Deck,
  mostBeats,
  mostMinutes,
  noteNames,
  plainBeats,
  type Said,
  type Step,
  saidSchema,
  stepSchema,
  wordNames,
} from '../stages/deck';
import { mostSteps } from '../stages/deckPlace';
import { beforeSchema, inputSchema, stageSchema } from '../stages/schema';
import type { Stage } from '../stages/stage';
import { openingOf, stageAddress } from './address';
import { parsedWithin } from './json';
import type { Notice } from './notices';

/** Something in a file that was not understood, and what became of it. */
export interface DeckNotice {
  readonly about: 'noDeck' | 'unknown' | 'repaired' | 'dropped' | 'address';
  /** Counted from 1; null: the deck as a whole. */
  readonly step: number | null;
  /** Which part of it; empty where the whole is meant. */
  readonly part: string;
  /** What is used instead; empty where it was left out. */
  readonly used: string;
  /** What was not understood of the address of a step's stage. */
  readonly address?: Notice;
}

type Tell = (about: DeckNotice['about'], part: string, used?: string) => void;
type Raw = Readonly<Record<string, unknown>>;

const isRaw = (given: unknown): given is Raw => typeof given === 'object' && given !== null && !Array.isArray(given);

/** A larger file is no deck. */
const mostCharacters = 4_000_000;
/** Where a step says nothing of it. */
const usualMinutes = 3;
const kind = 'attune deck';
const sharedKeys = ['stage', 'recorded', 'before', 'title', 'prompt', 'notes', 'minutes', 'beats'];

/** @returns words in one language or several; a text alone counts as English. */
function saidOf(tell: Tell, part: string, given: unknown): Said {
  if (given === undefined) return {};
  const words = typeof given === 'string' ? { en: given } : given;
  if (!isRaw(words)) {
    tell('dropped', part);
    return {};
  }
  const read = Object.entries(words).filter(([language, text]) => {
    const fits = v.is(saidSchema, { [language]: text });
    if (!fits) tell('dropped', `${part} (${language.slice(0, 20)})`);
    return fits;
  });
  return Object.fromEntries(read) as Said;
}

function minutesOf(tell: Tell, given: unknown): number {
  if (given === undefined) return usualMinutes;
  const read = typeof given === 'number' && Number.isFinite(given) ? given : usualMinutes;
  const minutes = Math.min(mostMinutes, Math.max(0, read));
  if (minutes !== given) tell('repaired', 'minutes', String(minutes));
  return minutes;
}

/** @returns the entries of a list that pass; the others are told. */
function listOf<T>(tell: Tell, part: string, given: unknown, schema: v.GenericSchema<unknown, T>, most: number): T[] {
  if (!Array.isArray(given)) {
    tell('dropped', part);
    return [];
  }
  const read: T[] = [];
  given.forEach((entry: unknown, index: number) => {
    const parsed = v.safeParse(schema, entry);
    if (index < most && parsed.success) read.push(parsed.output);
    else tell('dropped', `${part} ${index + 1}`);
  });
  return read;
}

function stageOf(tell: Tell, told: (notice: Notice) => void, raw: Raw): Stage {
  if (typeof raw.stage !== 'string') tell('repaired', 'stage', '#stage=watch');
  const address = typeof raw.stage === 'string' ? raw.stage : '#stage=watch';
  const { opening, notices } = openingOf(address, { language: 'en', palette: 'paper' });
  for (const notice of notices) told(notice);
  const { at, before: lived } = opening.stage;
  const recorded =
    raw.recorded === undefined
      ? opening.stage.recorded
      : {
          inputs: listOf(tell, 'recorded', raw.recorded, inputSchema, 10_000).sort((a, b) => a.at - b.at),
          lived: (lived?.lasts ?? 0) + at,
          told: null,
        };
  const before = raw.before === undefined ? opening.stage.before : raw.before;
  const stage = { ...opening.stage, recorded };
  if (v.is(stageSchema, { ...stage, before }) && (before === null || v.is(beforeSchema, before)))
    return { ...stage, before };
  tell('dropped', 'before');
  return stage;
}

function stepOf(tell: Tell, told: (notice: Notice) => void, raw: unknown): Step | null {
  if (!isRaw(raw)) {
    tell('dropped', '');
    return null;
  }
  const notes = isRaw(raw.notes) ? raw.notes : {};
  if (raw.notes !== undefined && !isRaw(raw.notes)) tell('dropped', 'notes');
  for (const key of Object.keys(raw)) if (!sharedKeys.includes(key)) tell('unknown', key.slice(0, 40));
  for (const key of Object.keys(notes))
    if (!(noteNames as readonly string[]).includes(key)) tell('unknown', `notes.${key.slice(0, 40)}`);
  const words = Object.fromEntries(
    wordNames.map((name) => [
      name,
      saidOf(tell, name, name === 'title' || name === 'prompt' ? raw[name] : notes[name]),
    ]),
  ) as Step['words'];
  const step: Step = {
    stage: stageOf(tell, told, raw),
    words,
    minutes: minutesOf(tell, raw.minutes),
    beats: raw.beats === undefined ? plainBeats : listOf(tell, 'beats', raw.beats, beatSchema, mostBeats),
  };
  return v.is(stepSchema, step) ? step : null;
}

/** @returns the deck a file holds, as far as it was understood, and what was not; null where it holds none. */
export function deckFrom(text: string): { readonly deck: Deck | null; readonly notices: readonly DeckNotice[] } {
  const raw = parsedWithin(text, mostCharacters);
  const notices: DeckNotice[] = [];
  const teller =
    (step: number | null): Tell =>
    (about, part, used = '') =>
      notices.push({ about, step, part, used });
  if (!isRaw(raw) || !Array.isArray(raw.steps) || raw.steps.length === 0) {
    teller(null)('noDeck', '');
    return { deck: null, notices };
  }
  for (const key of Object.keys(raw))
    if (!['kind', 'title', 'steps'].includes(key)) teller(null)('unknown', key.slice(0, 40));
  const title = saidOf(teller(null), 'title', raw.title);
  const steps = raw.steps.slice(0, mostSteps).flatMap((given: unknown, index) => {
    const told = (address: Notice) =>
      notices.push({ about: 'address', step: index + 1, part: address.key, used: address.used, address });
    return stepOf(teller(index + 1), told, given) ?? [];
  });
  if (raw.steps.length > mostSteps) teller(null)('dropped', `steps ${mostSteps + 1}–${raw.steps.length}`);
  if (steps.length === 0) teller(null)('noDeck', '');
  return { deck: steps.length > 0 ? { title, steps } : null, notices };
}

/** Life before a stage that an address cannot say: with what was done by hand. */
const needsBefore = ({ before }: Stage, address: string): boolean =>
  JSON.stringify(openingOf(address, { language: 'en', palette: 'paper' }).opening.stage.before) !==
  JSON.stringify(before);

function written({ stage, words, minutes, beats }: Step): Raw {
  // What was done by hand stands beside it, where it can be read.
  const address = stageAddress({ ...stage, recorded: null });
  const { title, prompt, ...notes } = words;
  return {
    ...{ title, prompt, minutes, stage: address },
    ...(stage.recorded ? { recorded: stage.recorded.inputs } : {}),
    ...(needsBefore(stage, address) ? { before: stage.before } : {}),
    ...{ beats, notes },
  };
}

/** @returns what `deckFrom` reads again as the same deck. */
export const fileOf = ({ title, steps }: Deck): string =>
  `${JSON.stringify({ kind, title, steps: steps.map(written) }, null, 2)}\n`;
