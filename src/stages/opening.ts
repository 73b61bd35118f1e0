/** From a stage to what is lived: the settings of its run, the inputs recorded with it, and who takes over. */
import { parameterNames, type Values, valuesWith } from '../model/parameters';
import type { Caregiver } from '../model/settings';
import type { InputEvent } from '../model/words';
import { scenarioOf } from '../scenarios';
import { histories } from '../scenarios/histories';
import { caregiverOf, type Scenario, settingsOf } from '../scenarios/scenario';
import { temperaments } from '../scenarios/temperaments';
import { lived, type Recipe, type Run } from '../simulation/run';
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

/** @returns the numbers of a stage before any of them was changed. */
export function presetOf({ scenario, child, history }: Stage): Values {
  return valuesWith({ ...known(scenario).values, ...temperaments[child], ...histories[history] });
}

/**
 * @returns the changes, each allowed beside the others: where the window's bounds would leave its width out, the width goes
 * along. The same record where nothing had to be brought in.
 */
export function besideOthers(stage: Stage, changes: Partial<Values>): Partial<Values> {
  const { windowAtStart, windowLeast, windowMost } = { ...presetOf(stage), ...changes };
  const width = Math.min(windowMost, Math.max(windowLeast, windowAtStart));
  return width === windowAtStart ? changes : { ...changes, windowAtStart: width };
}

/** @returns a stage with these numbers, of which only those that differ from the preset's count as changed. */
export function withValues(stage: Stage, given: Partial<Values>): Stage {
  const preset = presetOf(stage);
  const changes = besideOthers(stage, given);
  const differ = parameterNames.filter((name) => changes[name] !== undefined && changes[name] !== preset[name]);
  return { ...stage, changes: Object.fromEntries(differ.map((name) => [name, changes[name]])) };
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

/**
 * @param stage with numbers changed. @param session what was lived of it before they were.
 * @returns the same life lived again with the new numbers, as far as before and with what was done by hand at the same times;
 * along with it, where any differ and there is one dyad only, the life with the preset's numbers.
 */
export function livedOtherwise(stage: Stage, session: Session): Session {
  const { run, beside } = session.road();
  const ahead = (stage.recorded ?? []).map(asInput).filter(({ at }) => at > run.now());
  const again = ({ recipe }: Run, { settings }: Recipe): Recipe => ({
    ...recipe,
    settings: { ...recipe.settings, values: settings.values },
    inputs: [...recipe.inputs, ...ahead],
  });
  const there = recipeBeside(stage);
  const alone = there === null && Object.keys(stage.changes).length > 0;
  const other = createSession(again(run, recipeOf(stage)), session.ends, {
    begins: session.begins,
    beside: beside && there && again(beside, there),
    before: alone ? lived(again(run, recipeOf({ ...stage, changes: {} })), run.now()) : null,
  });
  other.advance(run.now() - session.begins);
  other.seek(session.at());
  return other;
}
