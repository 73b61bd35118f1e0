/** The equations of what was learned last: from an episode, and by the window of tolerance; with their own numbers. */
import type { Episode } from '../../model/happenings';
import type { Values } from '../../model/parameters';
import { narrowed, widened } from '../../model/window';
import { learned } from '../../model/workingModel';
import { arousalIn, type Segment, segmentIndexAt, type Trace } from '../../simulation/trace';
import {
  before,
  difference,
  type Equation,
  exponential,
  type Formula,
  negative,
  product,
  quotient,
  sum,
  symbol,
  worth,
} from './formula';
import { symbols } from './symbols';

export interface EpisodeLesson {
  readonly episode: Episode;
  /** What each latency was worth; null where the child gave up: then it is nothing. */
  readonly answered: Equation | null;
  readonly mended: Equation | null;
  readonly availability: Equation;
  /** Null where the episode taught nothing of it. */
  readonly reparability: Equation | null;
}

type Ended = { readonly at: number; readonly episode: Episode };

/** @returns the last episode that had ended by `at`; null where none had. */
function lastEnded({ happenings }: Trace, at: number): Ended | null {
  for (let index = happenings.length - 1; index >= 0; index--) {
    const happening = happenings[index];
    if (!happening || happening.at > at) continue;
    if ((happening.type === 'contact' || happening.type === 'gaveUp') && happening.episode)
      return { at: happening.at, episode: happening.episode };
  }
  return null;
}

const worthOf = (letter: string, latency: Formula, promptness: Formula): Equation => {
  const by = exponential(negative(quotient(latency, promptness)));
  return { of: { letter }, by, comesTo: Math.exp(-worth(latency) / worth(promptness)) };
};

const part = (expected: Formula, rate: Formula, lived: Formula): Formula =>
  sum(expected, product(rate, difference(lived, expected)));

/** @returns what the last episode before `at` (seconds of life) taught; null where there was none. */
export function episodeLesson(trace: Trace, at: number, values: Values): EpisodeLesson | null {
  const ended = lastEnded(trace, at);
  if (!ended) return null;
  const { episode } = ended;
  const lived = trace.segments[segmentIndexAt(trace, ended.at) - 1];
  if (!lived) return null;
  const gaveUp = episode.end === 'givenUp';
  const latency = gaveUp ? Number.POSITIVE_INFINITY : ended.at - episode.signalAt;
  const since = episode.mismatchAt === null ? null : ended.at - episode.mismatchAt;
  const repairLatency = since !== null && gaveUp ? Number.POSITIVE_INFINITY : since;
  const after = learned(values, lived, { latency, repairLatency });
  const answered = gaveUp
    ? null
    : worthOf('w', symbol(symbols.latency, latency), symbol(symbols.promptness, values.promptness));
  const mended =
    gaveUp || since === null
      ? null
      : worthOf(
          'v',
          symbol(symbols.repairLatency, since),
          symbol({ ...symbols.promptness, above: '′' }, values.repairPromptness),
        );
  const w = symbol({ letter: 'w' }, answered?.comesTo ?? 0);
  const v = symbol({ letter: 'v' }, mended?.comesTo ?? 0);
  const expectedR = before(symbols.reparability, lived.reparability);
  const beta = symbol(symbols.reparabilityRate, values.reparabilityRate);
  const taught =
    since !== null
      ? part(expectedR, beta, v)
      : values.matchTeachesRepair > 0 && !gaveUp
        ? part(expectedR, product(symbol(symbols.matchTeachesRepair, values.matchTeachesRepair), beta), w)
        : null;
  return {
    episode,
    answered,
    mended,
    availability: {
      of: symbols.availability,
      by: part(
        before(symbols.availability, lived.availability),
        symbol(symbols.availabilityRate, values.availabilityRate),
        w,
      ),
      comesTo: after.availability,
    },
    reparability: taught && { of: symbols.reparability, by: taught, comesTo: after.reparability },
  };
}

export interface WindowLesson {
  /** When it changed last, seconds of life. */
  readonly at: number;
  readonly narrowing: Equation | null;
  readonly widening: Equation | null;
}

const inContact = ({ phase }: Segment): boolean => phase === 'engaged' || phase === 'exploring';

/** @returns how the window last became what it is at `at`; null where it stands as it began. */
export function windowLesson(trace: Trace, at: number, values: Values): WindowLesson | null {
  const { segments } = trace;
  let index = segmentIndexAt(trace, at);
  while (index > 0 && segments[index]?.window === segments[index - 1]?.window) index--;
  const [earlier, after] = [segments[index - 1], segments[index]];
  if (!earlier || !after) return null;
  const outside = outsideUntil(trace, index);
  const narrower = narrows(trace, earlier, after.at) ? narrowed(values, earlier.window, outside) : earlier.window;
  const contact = trace.happenings.find((happening) => happening.at === after.at && happening.type === 'contact');
  const episode = contact?.type === 'contact' ? contact.episode : null;
  return {
    at: after.at,
    narrowing: narrower === earlier.window ? null : narrowing(earlier.window, outside, values, narrower),
    widening: episode && widening(narrower, episode, peakOf(trace, episode, values), values),
  };
}

function narrowing(window: number, outside: number, values: Values, comesTo: number): Equation {
  const least = symbol({ ...symbols.window, below: 'least' }, values.windowLeast);
  const was = before(symbols.window, window);
  const decay = exponential(
    negative(product(symbol(symbols.narrowing, values.narrowing), symbol(symbols.outside, outside))),
  );
  return { of: symbols.window, by: sum(least, product(difference(was, least), decay)), comesTo };
}

function widening(window: number, episode: Episode, peak: number, values: Values): Equation | null {
  const latency = episode.endedAt - (episode.mismatchAt ?? episode.signalAt);
  const comesTo = widened(values, window, peak, latency);
  if (comesTo === window) return null;
  const was = before(symbols.window, window);
  const calmed = exponential(
    negative(
      quotient(
        symbol(symbols.latency, latency),
        symbol({ ...symbols.promptness, below: 'W' }, values.wideningPromptness),
      ),
    ),
  );
  const strain = symbol(symbols.peak, Math.min(1, peak / window));
  const room = difference(symbol({ ...symbols.window, below: 'most' }, values.windowMost), was);
  return {
    of: symbols.window,
    by: sum(was, product(symbol(symbols.widening, values.widening), calmed, strain, room)),
    comesTo,
  };
}

/** A new signal, a fitting answer to an open episode, giving up and recovering let time outside tell. */
function narrows({ happenings }: Trace, before: Segment, at: number): boolean {
  return happenings.some((happening) => {
    if (happening.at !== at) return false;
    if (happening.type === 'signal' || happening.type === 'gaveUp') return true;
    if (happening.type === 'selfSoothing') return before.phase === 'withdrawn';
    return (
      happening.type === 'response' && happening.fit === 1 && before.signalAt !== null && before.phase === 'signalling'
    );
  });
}

/** @returns seconds outside the window and out of contact until the segment at `index`, since time outside last told. */
function outsideUntil(trace: Trace, index: number): number {
  let outside = 0;
  for (let place = index - 1; place >= 0; place--) {
    const [segment, next, before] = [trace.segments[place], trace.segments[place + 1], trace.segments[place - 1]];
    if (!segment || !next) break;
    if (segment.zone !== 'inside' && !inContact(segment)) outside += next.at - segment.at;
    if (before && narrows(trace, before, segment.at)) break;
  }
  return outside;
}

/** @returns the largest arousal above the best one in an episode. */
function peakOf(trace: Trace, { signalAt, endedAt }: Episode, values: Values): number {
  let peak = 0;
  for (let place = segmentIndexAt(trace, signalAt); place < trace.segments.length; place++) {
    const segment = trace.segments[place];
    if (!segment || segment.at >= endedAt) break;
    const until = trace.segments[place + 1]?.at ?? endedAt;
    peak = Math.max(peak, segment.arousal.from, arousalIn(segment, until));
  }
  return Math.max(0, peak - values.bestArousal);
}
