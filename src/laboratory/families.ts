/** Families drawn at random: caregivers and children as different as they are, so that natural runs hold every latency. */
import { type ParameterName, type Values, valuesWith, withinRange } from '../model/parameters';
import { drawNormal } from '../model/random';

type Draw = (z: number) => number;
type Drawn = Partial<Record<ParameterName, Draw>>;

const logitNormal =
  (mean: number, spread: number): Draw =>
  (z) =>
    1 / (1 + Math.exp(-(mean + spread * z)));

const logNormal =
  (median: number, spread: number): Draw =>
  (z) =>
    median * Math.exp(spread * z);

/** Chosen, as wide as seemed lifelike: means and spreads on the logit or log scale, all independent. */
const caregivers: Drawn = {
  firstFits: logitNormal(0.2, 0.8),
  responseLatency: logNormal(1.5, 0.4),
  repairFits: logitNormal(0.85, 0.8),
  repairLatency: logNormal(2.5, 0.5),
  missed: logitNormal(-2, 1),
};

/** Chosen: two children in three lie within a third of the middle one, on each multiplier by itself. */
const children: Drawn = {
  reactivity: logNormal(1, 0.3),
  soothability: logNormal(1, 0.3),
  sociability: logNormal(1, 0.3),
  persistence: logNormal(1, 0.3),
};

/** @returns where the family of that seed lies on each scale, in standard deviations; its draws have numbers from `first` on. */
const deviates = (drawn: Drawn, seed: number, first: number): readonly number[] =>
  Object.keys(drawn).map((_, i) => drawNormal(seed, 'family', first + i, 0));

const valuesOf = (drawn: Drawn, deviates: readonly number[]): Partial<Values> =>
  Object.fromEntries(
    Object.entries(drawn).map(([name, draw], i) => [
      name,
      withinRange(name as ParameterName, draw(deviates[i] ?? Number.NaN)),
    ]),
  );

/** @returns how the caregiver of that seed differs from others, in standard deviations on each of its five settings. */
export const caregiverDeviates = (seed: number): readonly number[] => deviates(caregivers, seed, 0);

/** @returns how the child of that seed differs from others, in standard deviations on each of its four multipliers. */
export const childDeviates = (seed: number): readonly number[] =>
  deviates(children, seed, Object.keys(caregivers).length);

/** @returns the caregiver of the family of that seed; the child is the median one. */
export const drawnCaregiver = (seed: number): Values => valuesWith(valuesOf(caregivers, caregiverDeviates(seed)));

/** @returns the temperament of the child of that seed, drawn independently of its caregiver. */
export const drawnTemperament = (seed: number): Partial<Values> => valuesOf(children, childDeviates(seed));
