/** The list of measures. Readouts, summary, commands and exports all walk it: a measure is its own file and a line here. */
import type { Episode, EpisodeEnd, Zone } from '../model/happenings';
import type { Trace } from '../simulation/trace';
import { agency } from './agency';
import { type SafetyAroundRepairs, safetyAroundRepairs } from './aroundRepair';
import { episodesWithin } from './episodes';
import { latencyToFit, latencyToRepair, latencyToRespond } from './latency';
import { type LevelName, type LevelOverTime, levelOverTime } from './levels';
import { shareMatched } from './matched';
import { secondsPerReconnection } from './reconnection';
import { repairsOfMismatches, repairsPerMinute } from './repairs';
import { type Mended, safe } from './safe';
import { secure } from './secure';
import { seen } from './seen';
import { soothed } from './soothed';
import { type Counted, present, type Spread, spreadOf } from './spread';
import type { Span } from './stretches';
import { timeToComeBack } from './timesOutside';
import { shareInZone } from './zones';

/** A stretch of life to be measured: what is counted by episodes counts those that ended within it. */
export interface Lived {
  readonly trace: Trace;
  readonly span: Span;
  readonly episodes: readonly Episode[];
}

export const livedWithin = (trace: Trace, span: Span): Lived => ({
  trace,
  span,
  episodes: episodesWithin(trace, span),
});

/** What a measure can come to; null where there is nothing to measure. */
export interface Shapes {
  readonly ends: Readonly<Record<EpisodeEnd, number>>;
  /** Of the time, 0–1. */
  readonly share: number;
  readonly perMinute: number;
  readonly seconds: number | null;
  readonly counted: Counted;
  /** Of the four S’s: null where there are too few episodes to say. */
  readonly sayable: Counted | null;
  readonly mended: Mended | null;
  /** Seconds of life. */
  readonly spread: Spread | null;
  readonly level: LevelOverTime;
  readonly around: SafetyAroundRepairs | null;
}

export type Shape = keyof Shapes;
export type Unit = 's' | '1/min' | 'share of time' | 'count' | '0–1' | 'arousal, 0–100';

/** What a measure is about, in the order of the list. */
export type About = 'answers' | 'repairs' | 'time' | 'levels' | 'fourSs';

/** @template S what it comes to, and how it is shown. */
export type Measure<S extends Shape = Shape> = {
  readonly [Each in S]: {
    readonly id: string;
    readonly about: About;
    readonly shape: Each;
    readonly unit: Unit;
    readonly of: (lived: Lived) => Shapes[Each];
  };
}[S];

/** Of fewer episodes the four S’s are not told: “too few to say”. */
export const fewestEpisodes = 5;
const enough = <Value>({ episodes }: Lived, value: Value): Value | null =>
  episodes.length < fewestEpisodes ? null : value;

const latencies = ({ episodes }: Lived, of: (episode: Episode) => number | null): Spread | null =>
  spreadOf(present(episodes.map(of)));

function ends({ episodes }: Lived): Readonly<Record<EpisodeEnd, number>> {
  const count = (end: EpisodeEnd): number => episodes.filter((episode) => episode.end === end).length;
  return { met: count('met'), repaired: count('repaired'), givenUp: count('givenUp') };
}

function reconnection({ trace, span }: Lived): number | null {
  const seconds = secondsPerReconnection(trace, span);
  return Number.isFinite(seconds) ? seconds : null;
}

const inZone =
  (zone: Zone) =>
  ({ trace, span }: Lived): number =>
    shareInZone(trace, span, zone);

const level =
  (name: LevelName) =>
  ({ trace, span }: Lived): LevelOverTime =>
    levelOverTime(trace, span, name);

const around = ({ trace, episodes, span }: Lived) => safetyAroundRepairs(trace, episodes, span.until);

export const measures = [
  { id: 'episodes', about: 'answers', shape: 'ends', unit: 'count', of: ends },
  {
    id: 'latencyToRespond',
    about: 'answers',
    shape: 'spread',
    unit: 's',
    of: (lived) => latencies(lived, latencyToRespond),
  },
  { id: 'latencyToFit', about: 'answers', shape: 'spread', unit: 's', of: (lived) => latencies(lived, latencyToFit) },
  { id: 'agency', about: 'answers', shape: 'counted', unit: 'count', of: ({ episodes }) => agency(episodes) },
  {
    id: 'repairs',
    about: 'repairs',
    shape: 'counted',
    unit: 'count',
    of: ({ episodes }) => repairsOfMismatches(episodes),
  },
  {
    id: 'latencyToRepair',
    about: 'repairs',
    shape: 'spread',
    unit: 's',
    of: (lived) => latencies(lived, latencyToRepair),
  },
  {
    id: 'repairsPerMinute',
    about: 'repairs',
    shape: 'perMinute',
    unit: '1/min',
    of: (lived) => repairsPerMinute(lived.episodes, lived.span),
  },
  { id: 'safetyAroundRepairs', about: 'repairs', shape: 'around', unit: '0–1', of: around },
  {
    id: 'shareMatched',
    about: 'time',
    shape: 'share',
    unit: 'share of time',
    of: ({ trace, span }) => shareMatched(trace, span),
  },
  { id: 'secondsPerReconnection', about: 'time', shape: 'seconds', unit: 's', of: reconnection },
  { id: 'inside', about: 'time', shape: 'share', unit: 'share of time', of: inZone('inside') },
  { id: 'above', about: 'time', shape: 'share', unit: 'share of time', of: inZone('above') },
  { id: 'below', about: 'time', shape: 'share', unit: 'share of time', of: inZone('below') },
  {
    id: 'timeToComeBack',
    about: 'time',
    shape: 'spread',
    unit: 's',
    of: ({ trace, span }) => timeToComeBack(trace, span),
  },
  { id: 'safety', about: 'levels', shape: 'level', unit: '0–1', of: level('safety') },
  { id: 'availability', about: 'levels', shape: 'level', unit: '0–1', of: level('availability') },
  { id: 'reparability', about: 'levels', shape: 'level', unit: '0–1', of: level('reparability') },
  { id: 'window', about: 'levels', shape: 'level', unit: 'arousal, 0–100', of: level('window') },
  { id: 'arousal', about: 'levels', shape: 'level', unit: 'arousal, 0–100', of: level('arousal') },
  { id: 'seen', about: 'fourSs', shape: 'sayable', unit: 'count', of: (lived) => enough(lived, seen(lived.episodes)) },
  {
    id: 'soothed',
    about: 'fourSs',
    shape: 'sayable',
    unit: 'count',
    of: (lived) => enough(lived, soothed(lived.trace, lived.span)),
  },
  { id: 'safe', about: 'fourSs', shape: 'mended', unit: 'count', of: (lived) => enough(lived, safe(lived.episodes)) },
  {
    id: 'secure',
    about: 'fourSs',
    shape: 'sayable',
    unit: 'count',
    of: (lived) => enough(lived, secure(lived.trace, lived.span)),
  },
] as const satisfies readonly Measure[];

/** The measures on one matter, in the order of the list. */
export const measuresAbout = (about: About) => measures.filter((measure) => measure.about === about);

export type MeasureId = (typeof measures)[number]['id'];
type ShapeOf<Id extends MeasureId> = Extract<(typeof measures)[number], { readonly id: Id }>['shape'];

/** Every measure by its name. */
export type Measured = { readonly [Id in MeasureId]: Shapes[ShapeOf<Id>] };

/** @returns all measures of a stretch of life; it lasts longer than no time at all. */
export const measured = (lived: Lived): Measured =>
  Object.fromEntries(measures.map(({ id, of }) => [id, of(lived)])) as Measured;
