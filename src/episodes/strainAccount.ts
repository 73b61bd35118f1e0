/** What a strain test came to, for one child: counts, times and means; no verdict is in them. */
import type { Trace } from '../simulation/trace';
import { shareSignalling } from './asking';
import { episodesWithin } from './episodes';
import { meanFeltSafety } from './feltSafety';
import { latencyToRepair } from './latency';
import { repairsOfMismatches } from './repairs';
import { levelsAt } from './session';
import { type Counted, present, type Spread, spreadOf } from './spread';
import { type Span, shareOf } from './stretches';
import { shareInZone } from './zones';

/** When a strain test begins, the face goes still, it turns back, and it ends; seconds of life. */
export interface Phases {
  readonly play: number;
  readonly stillFace: number;
  readonly reunion: number;
  readonly ends: number;
}

export interface StrainAccount {
  /** Life before the test. */
  readonly before: {
    /** Repairs, of the mismatches whose episode ended. */
    readonly repaired: Counted;
    /** From mismatch to repair, seconds of life; null where nothing was repaired. */
    readonly latency: Spread | null;
    /** What it left: the two expectations, 0–1, and the half-width of the window. */
    readonly availability: number;
    readonly reparability: number;
    readonly window: number;
  };
  /** The still face; times in seconds of life. */
  readonly stillFace: {
    /** Signals given, one that still stood among them. */
    readonly bids: number;
    /** How often the child raised its voice: a cue became a call, a call a cry. */
    readonly raised: number;
    readonly asking: number;
    readonly above: number;
    /** Turned inward, or soothing itself. */
    readonly withdrawn: number;
    /** From its beginning to the first giving up; null where it did not. */
    readonly firstWithdrawn: number | null;
  };
  /** Mean felt safety in play, in the still face, and in the reunion, 0–1. */
  readonly safety: { readonly play: number; readonly stillFace: number; readonly reunion: number };
  readonly reunion: {
    /** From its beginning to the first contact; null where there was none. */
    readonly contactAfter: number | null;
    readonly above: number;
  };
}

const lengthOf = ({ from, until }: Span): number => until - from;

function lifeBefore(trace: Trace, until: number): StrainAccount['before'] {
  const episodes = episodesWithin(trace, { from: 0, until });
  const { availability, reparability, window } = levelsAt(trace, until);
  return {
    repaired: repairsOfMismatches(episodes),
    latency: spreadOf(present(episodes.map(latencyToRepair))),
    ...{ availability, reparability, window },
  };
}

function stillFace(trace: Trace, span: Span): StrainAccount['stillFace'] {
  const { from, until } = span;
  const told = trace.happenings.filter(({ at }) => at >= from && at < until);
  const standing = trace.segments.findLast(({ at }) => at < from)?.phase === 'signalling' ? 1 : 0;
  const gaveUp = told.find(({ type }) => type === 'gaveUp');
  const inward = shareOf(trace, span, ({ phase }) => phase === 'withdrawn' || phase === 'selfSoothing');
  return {
    bids: standing + told.filter(({ type }) => type === 'signal').length,
    raised: told.filter(({ type }) => type === 'louder').length,
    asking: shareSignalling(trace, span) * lengthOf(span),
    above: shareInZone(trace, span, 'above') * lengthOf(span),
    withdrawn: inward * lengthOf(span),
    firstWithdrawn: gaveUp ? gaveUp.at - from : null,
  };
}

/** @param trace of a life that has come to the end of the test. */
export function strainAccount(trace: Trace, phases: Phases): StrainAccount {
  const play = { from: phases.play, until: phases.stillFace };
  const still = { from: phases.stillFace, until: phases.reunion };
  const reunion = { from: phases.reunion, until: phases.ends };
  const contact = trace.happenings.find(
    ({ type, at }) => type === 'contact' && at >= reunion.from && at <= reunion.until,
  );
  return {
    before: lifeBefore(trace, phases.play),
    stillFace: stillFace(trace, still),
    safety: {
      play: meanFeltSafety(trace, play),
      stillFace: meanFeltSafety(trace, still),
      reunion: meanFeltSafety(trace, reunion),
    },
    reunion: {
      contactAfter: contact ? contact.at - reunion.from : null,
      above: shareInZone(trace, reunion, 'above') * lengthOf(reunion),
    },
  };
}
