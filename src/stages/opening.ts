/** From a stage to what is lived: the settings of its run, the inputs recorded with it, and who takes over. */
import type { Caregiver } from '../model/settings';
import type { InputEvent } from '../model/words';
import { scenarioOf } from '../scenarios';
import { histories } from '../scenarios/histories';
import { caregiverOf, type Scenario, settingsOf } from '../scenarios/scenario';
import { temperaments } from '../scenarios/temperaments';
import type { Recipe } from '../simulation/run';
import { type Difference, differences, stageBeside } from './beside';
import { createSession, type Session } from './session';
import type { Stage } from './stage';

/** @throws RangeError where there is no such scenario; what comes from outside has been repaired before. */
function known(id: string): Scenario {
  const scenario = scenarioOf(id);
  if (!scenario) throw new RangeError(`no scenario is called ${id}`);
  return scenario;
}

/** @returns who takes over: a scenario's caregiver, or, for null, the visitor. */
export const takesOver = (id: string | null): Caregiver =>
  id === null ? { called: null, decides: { by: 'person' }, wrongAnswers: null, values: {} } : caregiverOf(known(id));

const asInput = (given: NonNullable<Stage['recorded']>[number]): InputEvent =>
  given.type === 'handOver' ? { ...given, to: takesOver(given.to) } : given;

/** @returns the run of a stage's own dyad. */
function recipeOf({ scenario, child, history, changes, decides, seed, recorded }: Stage): Recipe {
  const values = { ...temperaments[child], ...histories[history], ...changes };
  const settings = settingsOf(known(scenario), { by: decides }, values);
  return { settings, seed, inputs: (recorded ?? []).map(asInput) };
}

/** @returns the run beside it: the same child, and of what was recorded only what came from outside. */
function recipeBeside(stage: Stage): Recipe | null {
  const other = stageBeside(stage);
  const recorded = stage.recorded?.filter(({ type }) => type === 'fright') ?? null;
  return other && recipeOf({ ...other, recorded });
}

/** @returns a stage begun: lived to the moment at which it opens, the inputs recorded with it given until there or ahead. */
export function sessionOf(stage: Stage): Session {
  const session = createSession(recipeOf(stage), stage.ends, { beside: recipeBeside(stage) });
  session.advance(stage.at);
  return session;
}

/** @returns in what the two dyads of a stage differ, worked out from their settings; empty where there is one only. */
export function differencesOf(stage: Stage): readonly Difference[] {
  const [own, other, there] = [recipeOf(stage), recipeBeside(stage), stageBeside(stage)];
  if (!other || !there) return [];
  const caregiver = stage.decides === 'person' || stage.scenario !== there.scenario;
  return differences(own.settings, other.settings, { caregiver });
}
