/**
 * What a page around may say to the app, and what it hears: version 1. Every message of ours and to us bears the key
 * `attune`; all others are somebody else's. README.md has the table.
 */
import * as v from 'valibot';
import type { Measured } from '../../episodes/measures';
import { type Palette, palettes } from '../../look/palettes';
import type { Episode, Happening } from '../../model/happenings';
import { parameterNames } from '../../model/parameters';
import { responses } from '../../model/signals';
import type { StageId } from '../../stages/stage';
import { type Language, languages } from '../../text/languages';
import type { Notice } from '../notices';

export const version = 1;

/** What can be listened to. */
export const newsTypes = ['opened', 'running', 'happening', 'episode', 'ended'] as const;
export type NewsType = (typeof newsTypes)[number];

const finite = v.pipe(v.number(), v.finite());
const envelope = {
  attune: v.literal(version),
  /** Comes back with the answer. */
  id: v.optional(v.union([v.string(), v.number()])),
};
const request = <const Type extends string, Entries extends v.ObjectEntries>(type: Type, entries: Entries) =>
  v.strictObject({ ...envelope, type: v.literal(type), ...entries });

export const requestSchema = v.variant('type', [
  /** A stage as its address says it, from the # on or whole; it stands still until it is begun. */
  request('open', { address: v.string() }),
  request('play', {}),
  request('pause', {}),
  /** Seconds of life; the nearest moment that was lived is shown. */
  request('seek', { at: finite }),
  /** Seconds of life per second of the screen; the nearest there is. */
  request('speed', { speed: v.pipe(finite, v.minValue(0)) }),
  /** Another value for a parameter: the same life is lived again with it, to the moment shown. */
  request('set', { parameter: v.picklist(parameterNames), value: finite }),
  /** An answer to the child, as if given by hand. */
  request('respond', { response: v.picklist(responses) }),
  request('wear', { language: v.optional(v.picklist(languages)), palette: v.optional(v.picklist(palettes)) }),
  request('state', {}),
  request('measures', {}),
  /** News is told from now on where this was asked from; an empty list ends it. */
  request('listen', { to: v.array(v.picklist(newsTypes)) }),
]);

export type Request = v.InferOutput<typeof requestSchema>;

/** What is on the screen. */
export interface State {
  readonly stage: StageId;
  readonly scenario: string;
  /** From the # on: opens the same again. */
  readonly address: string;
  readonly language: Language;
  readonly palette: Palette;
  readonly running: boolean;
  readonly speed: number;
  /** The moment shown, how far life was lived, and where it ends (null: it does not), in seconds of life. */
  readonly at: number;
  readonly lived: number;
  readonly ends: number | null;
  readonly over: boolean;
  /** Whether answers are given by hand. */
  readonly person: boolean;
}

export interface Answer {
  readonly attune: typeof version;
  readonly type: 'answer';
  /** As the request had it; null where it had none that could be read. */
  readonly id: string | number | null;
  readonly understood: boolean;
  /** Whether something came of it: an answer to the child is not given where nobody's hand decides. */
  readonly done: boolean;
  /** What was not understood, or repaired; and the same in sentences. */
  readonly notices: readonly Notice[];
  readonly says: readonly string[];
  readonly state: State;
  /** Of life from its beginning to the moment shown; null before it has begun. Only where they were asked for. */
  readonly measures?: Measured | null;
}

/** What is told to those who listen. */
export type News = { readonly attune: typeof version } & (
  | { readonly type: 'opened'; readonly address: string }
  | { readonly type: 'running'; readonly running: boolean; readonly at: number }
  | { readonly type: 'happening'; readonly happening: Happening }
  | { readonly type: 'episode'; readonly episode: Episode }
  | { readonly type: 'ended'; readonly at: number; readonly measures: Measured | null }
);

/** What is told to the page around unasked: it can be spoken to; how high it would be, in CSS pixels. */
export type Unasked = { readonly attune: typeof version } & (
  | { readonly type: 'ready' }
  | { readonly type: 'height'; readonly height: number }
);
