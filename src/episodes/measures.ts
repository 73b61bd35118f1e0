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

/** What a measure can come to; null where there is nothing to measure, or, of the four S’s, too little to say. */
export interface Shapes {
  readonly ends: Readonly<Record<EpisodeEnd, number>>;
  /** Of the time, 0–1. */
  readonly share: number;
  readonly perMinute: number;
  readonly seconds: number | null;
  readonly counted: Counted | null;
  readonly mended: Mended | null;
  /** Seconds of life. */
  readonly spread: Spread | null;
  readonly level: LevelOverTime;
  readonly around: SafetyAroundRepairs | null;
}

export type Shape = keyof Shapes;
export type Unit = 's' | '1/min' | 'share of time' | 'count' | '0–1' | 'arousal, 0–100';

/** @template S what it comes to, and how it is shown. */
export type Measure<S extends Shape = Shape> = {
  readonly [Each in S]: {
    readonly id: string;
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
  { id: 'episodes', shape: 'ends', unit: 'count', of: ends },
  { id: 'latencyToRespond', shape: 'spread', unit: 's', of: (lived) => latencies(lived, latencyToRespond) },
  { id: 'latencyToFit', shape: 'spread', unit: 's', of: (lived) => latencies(lived, latencyToFit) },
  { id: 'agency', shape: 'counted', unit: 'count', of: ({ episodes }) => agency(episodes) },
  { id: 'repairs', shape: 'counted', unit: 'count', of: ({ episodes }) => repairsOfMismatches(episodes) },
  { id: 'latencyToRepair', shape: 'spread', unit: 's', of: (lived) => latencies(lived, latencyToRepair) },
  {
    id: 'repairsPerMinute',
    shape: 'perMinute',
    unit: '1/min',
    of: (lived) => repairsPerMinute(lived.episodes, lived.span),
  },
  { id: 'safetyAroundRepairs', shape: 'around', unit: '0–1', of: around },
  { id: 'shareMatched', shape: 'share', unit: 'share of time', of: ({ trace, span }) => shareMatched(trace, span) },
  { id: 'secondsPerReconnection', shape: 'seconds', unit: 's', of: reconnection },
  { id: 'inside', shape: 'share', unit: 'share of time', of: inZone('inside') },
  { id: 'above', shape: 'share', unit: 'share of time', of: inZone('above') },
  { id: 'below', shape: 'share', unit: 'share of time', of: inZone('below') },
  { id: 'timeToComeBack', shape: 'spread', unit: 's', of: ({ trace, span }) => timeToComeBack(trace, span) },
  { id: 'safety', shape: 'level', unit: '0–1', of: level('safety') },
  { id: 'availability', shape: 'level', unit: '0–1', of: level('availability') },
  { id: 'reparability', shape: 'level', unit: '0–1', of: level('reparability') },
  { id: 'window', shape: 'level', unit: 'arousal, 0–100', of: level('window') },
  { id: 'arousal', shape: 'level', unit: 'arousal, 0–100', of: level('arousal') },
  { id: 'seen', shape: 'counted', unit: 'count', of: (lived) => enough(lived, seen(lived.episodes)) },
  { id: 'soothed', shape: 'counted', unit: 'count', of: (lived) => enough(lived, soothed(lived.trace, lived.span)) },
  { id: 'safe', shape: 'mended', unit: 'count', of: (lived) => enough(lived, safe(lived.episodes)) },
  { id: 'secure', shape: 'counted', unit: 'count', of: (lived) => enough(lived, secure(lived.trace, lived.span)) },
] as const satisfies readonly Measure[];

export type MeasureId = (typeof measures)[number]['id'];
type ShapeOf<Id extends MeasureId> = Extract<(typeof measures)[number], { readonly id: Id }>['shape'];

/** Every measure by its name. */
export type Measured = { readonly [Id in MeasureId]: Shapes[ShapeOf<Id>] };

/** @returns all measures of a stretch of life; it lasts longer than no time at all. */
export const measured = (lived: Lived): Measured =>
  Object.fromEntries(measures.map(({ id, of }) => [id, of(lived)])) as Measured;
