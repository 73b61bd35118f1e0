/** The life of a dyad: all that the statechart's actions read and change, and when each thing is due. */
import type { Answer, FrightSize, Happening, Phase, SignalCause, Zone } from './happenings';
import {
  arousalTarget,
  type Condition,
  expectation,
  type Relaxation,
  relaxed,
  safetyTarget,
  type Target,
} from './regulation';
import type { Settings } from './settings';
import { type Loudness, misfitKind, type Response, type Signal } from './signals';

/** What can be due, in the order in which it happens where the time is the same. */
export const dueKinds = [
  'procedure',
  'responseEnds',
  'edge',
  'louder',
  'givesUp',
  'attention',
  'respond',
  'recovers',
  'needs',
  'explores',
] as const;
export type DueKind = (typeof dueKinds)[number];

export const never = Number.POSITIVE_INFINITY;

/** An episode that has not ended yet. */
export interface OpenEpisode {
  number: number;
  /** Names the draws of this episode: the need's own number, or one beyond all needs where it took none. */
  drawNumber: number;
  asked: Signal;
  need: Signal;
  cause: SignalCause;
  signalAt: number;
  safetyBefore: number;
  answers: readonly Answer[];
  criedAt: number | null;
  mismatchAt: number | null;
  fittedAt: number | null;
  loudness: Loudness;
  /** The last answer that did not fit, as long as it counts. */
  misfit: Answer | null;
  /** Largest arousal above the best one so far. */
  peak: number;
  /** When a strained child without hope withdraws from its cue. */
  withdrawsAt: number | null;
}

export interface CaregiverLife {
  /** Has noticed a signal it has not answered yet. */
  heeds: boolean;
  /** What the present or last signal began as. */
  asked: Signal | null;
  /** Answers given to the present need. */
  tries: number;
  drawNumber: number;
  response: Response | null;
  responseAt: number | null;
  outcome: 'fits' | 'misses' | 'nothingAsked';
  still: boolean;
  /** Attention is elsewhere. */
  away: boolean;
  /** How often attention has shifted. */
  shifts: number;
  /** About to turn back to the child after a still face. */
  comesBack: boolean;
  /** Gives no further answer to the present signal. */
  holdsBack: boolean;
}

/** A relaxation under way, turned elsewhere by what happens. */
export type Course = { -readonly [Part in keyof Relaxation]: Relaxation[Part] };

export interface Life {
  /** As they stand; a caregiver may hand over to another. */
  settings: Settings;
  readonly seed: number;
  /** Now, in seconds of life: the time of the last happening, where both courses start. */
  at: number;
  phase: Phase;
  zone: Zone;
  readonly arousal: Course;
  readonly safety: Course;
  window: number;
  availability: number;
  reparability: number;
  /** Seconds outside the window and out of contact since the window last narrowed. */
  outsideFor: number;
  episode: OpenEpisode | null;
  /** What was asked last, once the child has given up. */
  lastNeed: Signal | null;
  counts: { needs: number; others: number; episodes: number; calms: number };
  caregiver: CaregiverLife;
  fright: FrightSize | null;
  procedureStep: number;
  due: Record<DueKind, number>;
}

export type Tell = (happening: Happening) => void;

const numbersBeyondNeeds = 1_000_000_000;

/** @returns a life at its first moment: calm, in contact, with what the child has come to expect. */
export function born({ settings, seed }: { readonly settings: Settings; readonly seed: number }): Life {
  const { values } = settings;
  const [availability, reparability] = [values.availabilityAtStart, values.reparabilityAtStart];
  const expected = expectation(availability, reparability);
  return {
    settings,
    seed,
    at: 0,
    phase: 'engaged',
    zone: 'inside',
    arousal: { from: values.bestArousal, towards: values.bestArousal, rate: 0 },
    safety: { from: expected, towards: expected, rate: 0 },
    window: values.windowAtStart,
    availability,
    reparability,
    outsideFor: 0,
    episode: null,
    lastNeed: null,
    counts: { needs: 0, others: 0, episodes: 0, calms: 0 },
    caregiver: {
      heeds: false,
      asked: null,
      tries: 0,
      drawNumber: 0,
      response: null,
      responseAt: null,
      outcome: 'nothingAsked',
      still: false,
      away: false,
      shifts: 0,
      comesBack: false,
      holdsBack: false,
    },
    fright: null,
    procedureStep: 0,
    due: {
      ...(Object.fromEntries(dueKinds.map((kind) => [kind, never])) as Record<DueKind, number>),
      procedure: settings.procedure[0]?.at ?? never,
    },
  };
}

/** @returns a copy that can be changed without the original noticing. */
export const copied = (life: Life): Life => ({
  ...life,
  arousal: { ...life.arousal },
  safety: { ...life.safety },
  episode: life.episode && { ...life.episode },
  counts: { ...life.counts },
  caregiver: { ...life.caregiver },
  due: { ...life.due },
});

export const inContact = (life: Life): boolean => life.phase === 'engaged' || life.phase === 'exploring';

/** @returns what is asked: in the open episode, or last, before the child gave up; null where nothing is. */
export const standingNeed = (life: Life): Signal | null => life.episode?.need ?? life.lastNeed;

/** @returns a number for the draws of a signal that takes no need's number. */
export const drawNumberBeyondNeeds = (life: Life): number => numbersBeyondNeeds + life.counts.others++;

/** Brings both courses to `at` (seconds of life, not before now). Called by happenings only, never by frames. */
export function moveTo(life: Life, at: number): void {
  const after = at - life.at;
  if (after === 0) return;
  if (!(after > 0)) throw new RangeError(`moveTo: ${at} s lies before ${life.at} s`);
  life.arousal.from = relaxed(life.arousal, after);
  life.safety.from = relaxed(life.safety, after);
  if (life.zone !== 'inside' && !inContact(life)) life.outsideFor += after;
  life.at = at;
  notePeak(life);
}

/** Keeps the largest strain of the open episode. */
export function notePeak(life: Life): void {
  const { episode, arousal, settings } = life;
  if (episode) episode.peak = Math.max(episode.peak, arousal.from - settings.values.bestArousal);
}

/** Sets both courses going from where they stand, by what holds now. */
export function setCourse(life: Life): void {
  const { values } = life.settings;
  const { phase, zone, availability, reparability } = life;
  const misfit = life.episode?.misfit ?? null;
  const condition: Condition = {
    phase,
    zone,
    availability,
    reparability,
    easesStrain: easesStrain(misfit),
    keepsHope: keepsHope(misfit),
  };
  turn(life.arousal, arousalTarget(values, condition));
  turn(life.safety, safetyTarget(values, condition));
}

function turn(course: Course, { towards, rate }: Target): void {
  course.towards = towards;
  course.rate = rate;
}

/** What comes near slows strain; what is too much stirs the body. */
export const easesStrain = (misfit: Pick<Answer, 'fit' | 'response'> | null): number =>
  misfit && (misfit.fit > 0 || misfitKind[misfit.response] === 'tooMuch') ? misfit.fit : 0;

/** What comes near slows the loss of hope; what is too little takes it. */
export const keepsHope = (misfit: Pick<Answer, 'fit' | 'response'> | null): number =>
  misfit && (misfit.fit > 0 || misfitKind[misfit.response] === 'tooLittle') ? misfit.fit : 0;
