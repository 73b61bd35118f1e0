/** The scenarios, in the order in which they are offered. */
import { attuned } from './attuned';
import { distracted } from './distracted';
import { everyday } from './everyday';
import { goodEnough } from './goodEnough';
import { intrusive } from './intrusive';
import { labPlay } from './labPlay';
import { neverRepairs } from './neverRepairs';
import type { Scenario } from './scenario';
import { slow } from './slow';
import { startles } from './startles';
import { stillFace } from './stillFace';
import { underInvolved } from './underInvolved';
import { unpredictable } from './unpredictable';
import { wayBack } from './wayBack';

export const scenarios: readonly Scenario[] = [
  everyday,
  attuned,
  goodEnough,
  slow,
  intrusive,
  underInvolved,
  distracted,
  unpredictable,
  neverRepairs,
  stillFace,
  labPlay,
  startles,
  wayBack,
];

/** @returns the scenario of that id; undefined where there is none. */
export const scenarioOf = (id: string): Scenario | undefined => scenarios.find((scenario) => scenario.id === id);
