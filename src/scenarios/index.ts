/** The scenarios, in the order in which they are offered. */
import { attuned } from './attuned';
import { everyday } from './everyday';
import { goodEnough } from './goodEnough';
import { labPlay } from './labPlay';
import { neverRepairs } from './neverRepairs';
import type { Scenario } from './scenario';

export const scenarios: readonly Scenario[] = [everyday, attuned, goodEnough, neverRepairs, labPlay];

/** @returns the scenario of that id; undefined where there is none. */
export const scenarioOf = (id: string): Scenario | undefined => scenarios.find((scenario) => scenario.id === id);
