/** Moments: the courses of arousal and felt safety between two happenings, and when they cross a level. */
import type { Phase, Zone } from './happenings';
import type { Values } from './parameters';

/** An exponential relaxation: x(t) = towards + (from − towards) e^(−rate t), t in seconds from its start. */
export interface Relaxation {
  readonly from: number;
  readonly towards: number;
  /** Per second of life; never negative. */
  readonly rate: number;
}

/** @returns the value of a relaxation `after` seconds from its start. */
export const relaxed = ({ from, towards, rate }: Relaxation, after: number): number =>
  after === 0 ? from : towards + (from - towards) * Math.exp(-rate * after);

/** @returns the seconds until a relaxation reaches `level`; 0 where it stands there, Infinity where it never does. */
export function timeTo({ from, towards, rate }: Relaxation, level: number): number {
  if (from === level) return 0;
  const left = (from - towards) / (level - towards);
  return rate > 0 && left >= 1 && Number.isFinite(left) ? Math.log(left) / rate : Number.POSITIVE_INFINITY;
}

/** What the courses depend on. */
export interface Condition {
  readonly phase: Phase;
  readonly zone: Zone;
  readonly availability: number;
  readonly reparability: number;
  /** How the last answer in this episode slows strain, −1 to 1 (f_a): near ones ease it, what is too much stirs it. */
  readonly easesStrain: number;
  /** How it slows the loss of hope, −1 to 1 (f_h): near ones keep it, what is too little takes it. */
  readonly keepsHope: number;
}

/** @returns what felt safety tends to while nothing goes unmet: the next signal is answered, or the miss is mended. */
export const expectation = (availability: number, reparability: number): number =>
  availability + (1 - availability) * reparability;

export type Target = Omit<Relaxation, 'from'>;

/** @returns h: how fast strain and the loss of hope run for a child that trusts in repair this much, 1 for no trust. */
export const unease = (values: Values, reparability: number): number => 1 - values.trustInRepair * reparability;

/** @returns where arousal (0–100) tends to, and how fast. */
export function arousalTarget(values: Values, now: Condition): Target {
  switch (now.phase) {
    case 'engaged':
    case 'exploring':
      if (now.zone === 'inside') return { towards: values.bestArousal, rate: values.calmingRate * values.soothability };
      return { towards: values.bestArousal, rate: values.soothability / values.soothingTime };
    case 'signalling': {
      const stir = unease(values, now.reparability) * (1 - now.easesStrain) * values.reactivity;
      return { towards: values.strainedArousal, rate: stir / values.strainTime };
    }
    case 'withdrawn':
      return { towards: values.withdrawnArousal, rate: 1 / values.sinkingTime };
    case 'soothing':
    case 'selfSoothing':
    case 'settledAlone':
      return { towards: values.bestArousal, rate: values.soothability / values.soothingTime };
  }
}

/**
 * @returns where felt safety (0–1) tends to, and how fast. The target is a function of the two expectations and the phase
 * and of nothing else: repair is no term in it.
 */
export function safetyTarget(values: Values, now: Condition): Target {
  switch (now.phase) {
    case 'engaged':
    case 'exploring': {
      const rate = now.zone === 'inside' ? values.trustRate : 1 / values.regainTime;
      return { towards: expectation(now.availability, now.reparability), rate };
    }
    case 'signalling': {
      const ebb = unease(values, now.reparability) * (1 - now.keepsHope);
      return { towards: 0, rate: ebb / (values.hopeTime * values.persistence) };
    }
    case 'withdrawn':
      return { towards: 0, rate: unease(values, now.reparability) / (values.hopeTime * values.persistence) };
    case 'soothing':
    case 'selfSoothing':
    case 'settledAlone':
      return { towards: expectation(now.availability, now.reparability), rate: 1 / values.regainTime };
  }
}
