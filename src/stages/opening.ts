/** From a stage to what is lived: the settings of its run, the inputs recorded with it, and who takes over. */
import { parameterNames, parameters, type Values, valuesWith } from '../model/parameters';
import type { Caregiver, Procedure } from '../model/settings';
import type { InputEvent } from '../model/words';
import { scenarioOf } from '../scenarios';
import { histories } from '../scenarios/histories';
import { caregiverOf, type Scenario, settingsOf } from '../scenarios/scenario';
import { strainTest } from '../scenarios/strainTest';
import { temperaments } from '../scenarios/temperaments';
import { lived, type Recipe, type Run } from '../simulation/run';
import { type Difference, differences, stageBeside } from './beside';
import { alone } from './recorded';
import { createSession, type Session } from './session';
import type { Recorded, RecordedRoads, Stage } from './stage';
import { beginsAt } from './strain';

/** @throws RangeError where there is no such scenario; what comes from outside has been repaired before. */
function known(id: string): Scenario {
  const scenario = scenarioOf(id);
  if (!scenario) throw new RangeError(`no scenario is called ${id}`);
  return scenario;
}

/** @returns who takes over: a scenario's caregiver, or, for null, the visitor. */
export const takesOver = (id: string | null): Caregiver =>
  id === null ? { called: null, decides: { by: 'person' }, wrongAnswers: null, values: {} } : caregiverOf(known(id));

const asInput = (given: Recorded['inputs'][number]): InputEvent =>
  given.type === 'handOver' ? { ...given, to: takesOver(given.to) } : given;

/** @returns the run of a stage's own dyad, with the life before it. */
export function recipeOf(stage: Stage): Recipe {
  const { scenario, child, history, changes, decides, before, seed, recorded } = stage;
  const values = { ...temperaments[child], ...histories[history], ...changes };
  const inputs = [...(before?.inputs ?? []), ...(recorded?.inputs ?? [])].map(asInput);
  const settings = settingsOf(known(before?.scenario ?? scenario), { by: before?.decides ?? decides }, values);
  return { settings: { ...settings, procedure: procedureOf(stage, settings.procedure) }, seed, inputs };
}

/** What is done from outside: what belongs to the life before until it is over, and then the stage's own. */
function procedureOf(stage: Stage, scenario: readonly Procedure[]): readonly Procedure[] {
  const { before, strain } = stage;
  const begins = beginsAt(stage);
  const test = strain ? strainTest(begins) : [];
  if (!before) return strain ? test : scenario;
  const earlier = scenario.filter(({ at }) => at <= begins);
  const isStill = earlier.findLast(({ does }) => does === 'turnStill' || does === 'turnBack')?.does === 'turnStill';
  return [
    ...earlier,
    // Nobody goes into play with a still face.
    ...(isStill ? [{ at: begins, does: 'turnBack' } as const] : []),
    { at: begins, does: 'handOver', to: inTheStage(stage) },
    ...test,
  ];
}

/** Who answers in a stage that had a life before it; there too, needs come as often as its own scenario has them. */
function inTheStage({ scenario, decides, changes }: Stage): Caregiver {
  const to = takesOver(decides === 'person' ? null : scenario);
  const calm = changes.calm ?? known(scenario).values.calm ?? parameters.calm.value;
  return { ...to, values: { ...to.values, calm } };
}

/** @returns the run beside it: the same child, and of what was recorded only what came from outside. */
function recipeBeside(stage: Stage): Recipe | null {
  const other = stageBeside(stage);
  const inputs = stage.recorded?.inputs.filter(({ type }) => type === 'fright');
  return other && recipeOf({ ...other, recorded: stage.recorded && { ...stage.recorded, inputs: inputs ?? [] } });
}

/** @returns the numbers of a stage before any of them was changed. */
export function presetOf({ scenario, child, history, before }: Stage): Values {
  return valuesWith({ ...known(before?.scenario ?? scenario).values, ...temperaments[child], ...histories[history] });
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
  return {
    ...stage,
    changes: Object.fromEntries(differ.map((name) => [name, changes[name]])),
    // With other numbers a recorded run comes out otherwise, and is meant to.
    recorded: stage.recorded && { ...alone(stage.recorded), told: null },
  };
}

/**
 * @returns a stage begun, at the moment at which it opens. What was recorded with it has been lived again as far as it was;
 * inputs recorded for later lie ahead.
 */
export function sessionOf(stage: Stage): Session {
  const begins = beginsAt(stage);
  const ends = stage.ends === null ? null : begins + stage.ends;
  const session = createSession(recipeOf(stage), ends, { beside: recipeBeside(stage), begins });
  const { lived: livedTo = 0, roads } = stage.recorded ?? {};
  session.advance(Math.max(roads?.shown ? 0 : stage.at, livedTo - begins));
  if (roads) bringBack(session, roads);
  session.seek(begins + stage.at);
  session.advance(Math.max(0, begins + stage.at - session.at()));
  return session;
}

/** The roads that left the first, by name; the one that was looked at is. */
function bringBack(session: Session, { name, further, shown }: RecordedRoads): void {
  const [first] = session.roads();
  if (first && name) session.name(first, name);
  for (const road of further) session.branchOff({ ...road, inputs: road.inputs.map(asInput) });
  const looked = session.roads()[shown];
  if (looked) session.take(looked);
}

/** Who took care before: a scenario's caregiver, or a person. */
const tookCare = ({ before }: Stage): string | undefined =>
  before?.decides === 'person' ? before.decides : before?.scenario;

/** @returns in what the two dyads of a stage differ, worked out from their settings; empty where there is one only. */
export function differencesOf(stage: Stage): readonly Difference[] {
  const [own, other, there] = [recipeOf(stage), recipeBeside(stage), stageBeside(stage)];
  if (!other || !there) return [];
  const caregiver = stage.decides === 'person' || stage.scenario !== there.scenario;
  const before = stage.before !== null && stage.beside?.before !== undefined && tookCare(stage) !== tookCare(there);
  const alone = parameterNames.filter((name) => stage.beside?.changes?.[name] !== undefined);
  return differences(own.settings, other.settings, { caregiver, before, alone });
}

/**
 * @param stage with numbers changed. @param session what was lived of it before they were.
 * @returns the same life lived again with the new numbers, as far as before and with what was done by hand at the same times;
 * along with it, where any differ and there is one dyad only, the life with the preset's numbers.
 */
export function livedOtherwise(stage: Stage, session: Session): Session {
  const { run, beside } = session.road();
  // What was recorded for later lies ahead on the first road.
  const later = session.road().leaves ? [] : (stage.recorded?.inputs ?? []);
  const ahead = later.map(asInput).filter(({ at }) => at > run.now());
  const again = ({ recipe }: Run, { settings }: Recipe): Recipe => ({
    ...recipe,
    settings: { ...recipe.settings, values: settings.values, procedure: settings.procedure },
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
