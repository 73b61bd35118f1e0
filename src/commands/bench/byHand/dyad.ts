/** A dyad by hand: one flat record, its courses, and the stretches of life it leaves. */
import type { Onlooker } from '../../../laboratory/engine/engine';
import type { CaregiverState, FrightSize, Phase, Zone } from '../../../model/happenings';
import type { Values } from '../../../model/parameters';
import { arousalTarget, expectation, type Relaxation, relaxed, safetyTarget, timeTo } from '../../../model/regulation';
import type { Decider, Procedure } from '../../../model/settings';
import { type Misfit, misfitKind, type Response, type Signal } from '../../../model/signals';
import { narrowed, zoneOf } from '../../../model/window';
import type { Recipe } from '../../../simulation/run';
import type { Segment } from '../../../simulation/trace';
import type { Asking } from './episode';

export const never = Number.POSITIVE_INFINITY;

type Course = { -readonly [Part in keyof Relaxation]: Relaxation[Part] };

/** Times in seconds of life. */
export interface Dyad {
  readonly seed: number;
  readonly onlooker: Onlooker;
  readonly procedure: readonly Procedure[];
  values: Values;
  decides: Decider;
  wrongAnswers: Misfit | null;
  at: number;
  segment: Segment;

  phase: Phase;
  zone: Zone;
  readonly arousal: Course;
  readonly safety: Course;
  window: number;
  availability: number;
  reparability: number;
  outsideFor: number;
  asking: Asking | null;
  lastNeed: Signal | null;
  needs: number;
  others: number;
  episodes: number;
  calms: number;

  caregiver: CaregiverState;
  heeds: boolean;
  asked: Signal | null;
  tries: number;
  drawNumber: number;
  response: Response | null;
  responseAt: number | null;
  outcome: 'fits' | 'misses' | 'nothingAsked';
  still: boolean;
  away: boolean;
  shifts: number;
  comesBack: boolean;
  holdsBack: boolean;

  fright: FrightSize | null;
  step: number;
  procedureAt: number;
  responseEndsAt: number;
  edgeAt: number;
  louderAt: number;
  givesUpAt: number;
  attentionAt: number;
  respondAt: number;
  recoversAt: number;
  needsAt: number;
  exploresAt: number;
}

/** A dyad before its first moment: nothing is drawn yet, and no course runs. */
export function unborn({ settings, seed }: Recipe, onlooker: Onlooker): Dyad {
  const { values, decides, wrongAnswers, procedure } = settings;
  const expected = expectation(values.availabilityAtStart, values.reparabilityAtStart);
  return {
    ...{ seed, onlooker, procedure, values, decides, wrongAnswers, at: 0, segment: {} as Segment },
    ...{ phase: 'engaged', zone: 'inside' },
    arousal: { from: values.bestArousal, towards: values.bestArousal, rate: 0 },
    safety: { from: expected, towards: expected, rate: 0 },
    ...{ window: values.windowAtStart, outsideFor: 0 },
    ...{ availability: values.availabilityAtStart, reparability: values.reparabilityAtStart },
    ...{ asking: null, lastNeed: null, needs: 0, others: 0, episodes: 0, calms: 0 },
    ...{ caregiver: 'attentive', heeds: false, asked: null, tries: 0, drawNumber: 0, response: null, responseAt: null },
    ...{ outcome: 'nothingAsked', still: false, away: false, shifts: 0, comesBack: false, holdsBack: false },
    ...{ fright: null, step: 0, procedureAt: procedure[0]?.at ?? never, responseEndsAt: never, edgeAt: never },
    ...{ louderAt: never, givesUpAt: never, attentionAt: never, respondAt: never, recoversAt: never },
    ...{ needsAt: never, exploresAt: never },
  };
}

const inContact = ({ phase }: Dyad): boolean => phase === 'engaged' || phase === 'exploring';

export const needOf = ({ asking, lastNeed }: Dyad): Signal | null => (asking ? asking.need : lastNeed);

export const strainOf = ({ arousal, values }: Dyad): number => arousal.from - values.bestArousal;

export function notePeak(dyad: Dyad): void {
  if (dyad.asking) dyad.asking.peak = Math.max(dyad.asking.peak, strainOf(dyad));
}

/** The stretch of life until `at` is over: both courses start from where they stand. */
export function moveTo(dyad: Dyad, at: number): void {
  const after = at - dyad.at;
  if (after === 0) return;
  dyad.onlooker.segment?.(dyad.segment, at);
  dyad.arousal.from = relaxed(dyad.arousal, after);
  dyad.safety.from = relaxed(dyad.safety, after);
  if (dyad.zone !== 'inside' && !inContact(dyad)) dyad.outsideFor += after;
  dyad.at = at;
  notePeak(dyad);
}

export function narrow(dyad: Dyad): void {
  dyad.window = narrowed(dyad.values, dyad.window, dyad.outsideFor);
  dyad.outsideFor = 0;
  dyad.zone = zoneOf(dyad.values, dyad.arousal.from, dyad.window);
}

/** Turns both courses by what holds now, and looks for the crossings to come. */
export function settle(dyad: Dyad): void {
  const { values, phase, zone, availability, reparability, arousal, safety } = dyad;
  const misfit = dyad.asking?.misfit ?? null;
  const tooMuch = misfit !== null && misfitKind[misfit.response] === 'tooMuch';
  const easesStrain = misfit && (misfit.fit > 0 || tooMuch) ? misfit.fit : 0;
  const keepsHope = misfit && (misfit.fit > 0 || !tooMuch) ? misfit.fit : 0;
  const condition = { phase, zone, availability, reparability, easesStrain, keepsHope };
  const body = arousalTarget(values, condition);
  arousal.towards = body.towards;
  arousal.rate = body.rate;
  const hope = safetyTarget(values, condition);
  safety.towards = hope.towards;
  safety.rate = hope.rate;
  dyad.edgeAt = nextEdge(dyad);
  dyad.louderAt = phase === 'signalling' ? nextLouder(dyad) : never;
  dyad.givesUpAt = phase === 'signalling' ? nextGivingUp(dyad) : never;
}

const until = (course: Relaxation, level: number, past: boolean): number => (past ? 0 : timeTo(course, level));

function nextEdge({ at, arousal, zone, window, values }: Dyad): number {
  const { from, towards } = arousal;
  if (towards === from || (zone === 'above' && towards > from) || (zone === 'below' && towards < from)) return never;
  const upper = zone === 'above' || (zone === 'inside' && towards > from);
  const edge = values.bestArousal + (upper ? window : -window);
  return at + until(arousal, edge, towards > from ? from >= edge : from <= edge);
}

function nextLouder({ at, arousal, asking, window, values }: Dyad): number {
  if (asking?.loudness !== 'cue' || asking.withdrawsAt !== null) return never;
  const level = values.bestArousal + values.callAt * window;
  return at + until(arousal, level, arousal.from >= level);
}

function nextGivingUp({ at, safety, asking, values }: Dyad): number {
  if (!asking) return never;
  if (asking.loudness === 'cue') return asking.withdrawsAt ?? never;
  return at + until(safety, values.giveUpBelow, safety.from <= values.giveUpBelow);
}

/** @returns the stretch of life that begins now. */
export function segmentOf(dyad: Dyad): Segment {
  const { asking, arousal, safety } = dyad;
  return {
    at: dyad.at,
    phase: dyad.phase,
    zone: dyad.zone,
    loudness: asking ? asking.loudness : null,
    need: inContact(dyad) ? null : needOf(dyad),
    signalAt: asking ? asking.signalAt : null,
    mismatchAt: asking ? asking.mismatchAt : null,
    misattuned: asking !== null && asking.misfit !== null,
    caregiver: dyad.caregiver,
    response: dyad.response,
    responseAt: dyad.responseAt,
    arousal: { from: arousal.from, towards: arousal.towards, rate: arousal.rate },
    safety: { from: safety.from, towards: safety.towards, rate: safety.rate },
    window: dyad.window,
    availability: dyad.availability,
    reparability: dyad.reparability,
  };
}
