/** Families drawn at random: caregivers as different as they are, so that natural runs hold every latency. */
import { type ParameterName, type Values, valuesWith, withinRange } from '../model/parameters';
import { drawNormal } from '../model/random';

type Draw = (z: number) => number;

const logitNormal =
  (mean: number, spread: number): Draw =>
  (z) =>
    1 / (1 + Math.exp(-(mean + spread * z)));

const logNormal =
  (median: number, spread: number): Draw =>
  (z) =>
    median * Math.exp(spread * z);

/** Chosen, as wide as seemed lifelike: means and spreads on the logit or log scale, all independent. */
const caregivers: Partial<Record<ParameterName, Draw>> = {
  firstFits: logitNormal(0.2, 0.8),
  responseLatency: logNormal(1.5, 0.4),
  repairFits: logitNormal(0.85, 0.8),
  repairLatency: logNormal(2.5, 0.5),
  missed: logitNormal(-2, 1),
};

/** @returns the caregiver of the family of that seed; the child is the median one. */
export function drawnCaregiver(seed: number): Values {
  const drawn = Object.entries(caregivers).map(([name, draw], i) => [
    name,
    withinRange(name as ParameterName, draw(drawNormal(seed, 'family', i, 0))),
  ]);
  return valuesWith(Object.fromEntries(drawn));
}
