/** The letters of the equations; each stands for one thing, some for a parameter. */
import type { ParameterName } from '../../model/parameters';

/** A letter, perhaps with a mark above and one below. */
export interface Letter {
  readonly letter: string;
  readonly above?: string;
  readonly below?: string;
  readonly parameter?: ParameterName;
}

export const symbols = {
  arousal: { letter: 'a' },
  arousalTarget: { letter: 'a', above: '*' },
  safety: { letter: 's' },
  since: { letter: 't' },
  expectation: { letter: 'S' },
  availability: { letter: 'A' },
  reparability: { letter: 'R' },
  unease: { letter: 'h' },
  trustInRepair: { letter: 'ρ', parameter: 'trustInRepair' },
  easesStrain: { letter: 'f', below: 'a' },
  keepsHope: { letter: 'f', below: 'h' },
  calmingRate: { letter: 'k', below: 'calm', parameter: 'calmingRate' },
  trustRate: { letter: 'k', below: 'trust', parameter: 'trustRate' },
  soothingTime: { letter: 'T', below: 'sooth', parameter: 'soothingTime' },
  strainTime: { letter: 'T', below: 'strain', parameter: 'strainTime' },
  hopeTime: { letter: 'T', below: 'hope', parameter: 'hopeTime' },
  regainTime: { letter: 'T', below: 'regain', parameter: 'regainTime' },
  sinkingTime: { letter: 'T', below: 'sink', parameter: 'sinkingTime' },
  reactivity: { letter: 'c', below: 'react', parameter: 'reactivity' },
  soothability: { letter: 'c', below: 'sooth', parameter: 'soothability' },
  persistence: { letter: 'c', below: 'pers', parameter: 'persistence' },
  latency: { letter: 'L' },
  repairLatency: { letter: 'L', above: '′' },
  promptness: { letter: 'τ', parameter: 'promptness' },
  availabilityRate: { letter: 'α', parameter: 'availabilityRate' },
  reparabilityRate: { letter: 'β', parameter: 'reparabilityRate' },
  matchTeachesRepair: { letter: 'g', parameter: 'matchTeachesRepair' },
  window: { letter: 'W' },
  outside: { letter: 'T' },
  narrowing: { letter: 'ν', parameter: 'narrowing' },
  widening: { letter: 'ω', parameter: 'widening' },
  peak: { letter: 'p' },
} as const satisfies Record<string, Letter>;
