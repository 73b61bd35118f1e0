/** From a stage to what is lived: the settings of its run, the inputs recorded with it, and who takes over. */
import type { Caregiver } from '../model/settings';
import type { InputEvent } from '../model/words';
import { scenarioOf } from '../scenarios';
import { histories } from '../scenarios/histories';
import { caregiverOf, type Scenario, settingsOf } from '../scenarios/scenario';
import { temperaments } from '../scenarios/temperaments';
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

/** @returns a stage begun: lived to the moment at which it opens, the inputs recorded with it given until there or ahead. */
export function sessionOf({ scenario, child, history, changes, decides, seed, at, recorded, ends }: Stage): Session {
  const values = { ...temperaments[child], ...histories[history], ...changes };
  const settings = settingsOf(known(scenario), { by: decides }, values);
  const session = createSession({ settings, seed, inputs: (recorded ?? []).map(asInput) }, ends);
  session.advance(at);
  return session;
}
