/** The constants of the model, drawn anew: to see which findings outlive other numbers than the chosen ones. */
import { type ParameterName, parameterNames, type Values, withinRange } from '../model/parameters';
import { draw } from '../model/random';
import type { Settings } from '../model/settings';
import { theCaregivers } from '../scenarios/scenario';
import { temperaments } from '../scenarios/temperaments';

/** Who the two are: the child by its temperament, the caregiver by how it answers. A finding is about these; they stay. */
const whoTheyAre: readonly string[] = [...Object.keys(temperaments.middle), ...theCaregivers];

/** What draws cannot move: a scale’s middle, and a switch that stands at 0. */
const unmoved: readonly string[] = ['bestArousal', 'matchTeachesRepair'] satisfies readonly ParameterName[];

/**
 * All the other numbers of the model: rates, times, levels and starting points of moments, learning and window, and of
 * everyday life, such as the calm between needs or how long a response lasts.
 */
export const constants: readonly ParameterName[] = parameterNames.filter(
  (name) => !whoTheyAre.includes(name) && !unmoved.includes(name),
);

/** Each is multiplied or divided by up to this, evenly on the scale of logarithms. */
const upTo = 1.5;

/** @returns what a constant is multiplied by in the draw of that number (1 and up). */
export const factor = (number: number, name: ParameterName): number =>
  upTo ** (2 * draw(number, 'constant', constants.indexOf(name), 0) - 1);

/**
 * @returns settings with every constant drawn anew, cut off at the ends of its range. Where the window would then begin
 * narrower than it may become, or wider, it begins there: the one combination of constants of which no run could be made.
 */
export function redrawn(settings: Settings, number: number): Settings {
  const drawn = constants.map((name) => [name, withinRange(name, settings.values[name] * factor(number, name))]);
  const values: Values = { ...settings.values, ...Object.fromEntries(drawn) };
  const { windowLeast, windowMost } = values;
  const windowAtStart = Math.min(windowMost, Math.max(windowLeast, values.windowAtStart));
  return { ...settings, values: { ...values, windowAtStart } };
}
