/**
 * Temperaments: children differ before anyone has answered them (Mesman et al. 2013; Barbosa et al. 2018). Each is four
 * multipliers; the figures are ours.
 */
import type { Values } from '../model/parameters';

export const temperamentIds = ['middle', 'sociable', 'easily-upset', 'self-comforting'] as const;
export type Temperament = (typeof temperamentIds)[number];

export const temperaments: Readonly<Record<Temperament, Partial<Values>>> = {
  middle: { reactivity: 1, soothability: 1, sociability: 1, persistence: 1 },
  sociable: { reactivity: 0.8, soothability: 1.25, sociability: 1.4, persistence: 1.25 },
  'easily-upset': { reactivity: 1.6, soothability: 0.6, sociability: 1, persistence: 1.25 },
  'self-comforting': { reactivity: 0.8, soothability: 1.4, sociability: 0.7, persistence: 0.5 },
};
