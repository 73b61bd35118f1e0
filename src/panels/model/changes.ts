/** The numbers that differ from the preset's. */
import { type ParameterName, parameterNames, type Values } from '../../model/parameters';

/** @returns those of `values` that differ from `preset`. */
export function changesOf(values: Values, preset: Values): Partial<Values> {
  const differing = parameterNames.filter((name) => values[name] !== preset[name]);
  return Object.fromEntries(differing.map((name) => [name, values[name]]));
}

/** @returns the changes with one number put back to the preset's. */
export const without = (values: Values, preset: Values, name: ParameterName): Partial<Values> =>
  changesOf({ ...values, [name]: preset[name] }, preset);
