/** The schema of a stage: what comes from outside has to pass it. Loaded with what brings something from outside. */
import * as v from 'valibot';
import { type ParameterName, parameterNames, withinRange } from '../model/parameters';
import { responses } from '../model/signals';
import { scenarioOf } from '../scenarios';
import { historyIds } from '../scenarios/histories';
import { strainTestPhases } from '../scenarios/strainTest';
import { temperamentIds } from '../scenarios/temperaments';
import { leastUntil, mostUntil, sides } from './predict';
import { roadsFit } from './recorded';
import { longest, longestName, mostRoads, panelIds, speeds, stageIds } from './stage';

const asked = {
  /** On the clock of the session: seconds from its beginning. */
  until: v.pipe(v.number(), v.finite(), v.minValue(leastUntil), v.maxValue(mostUntil)),
  /** Left out: the dyad beside, where there is one. */
  side: v.exactOptional(v.picklist(sides)),
};

export const predictSchema = v.variant('by', [
  /** The whole course, as a line. */
  v.strictObject({ by: v.literal('drawing'), of: v.literal('feltSafety'), ...asked }),
  /** The share of time matched, in words. */
  v.strictObject({ by: v.literal('choice'), of: v.literal('timeMatched'), ...asked }),
  /** Where it ends, against where it begins. */
  v.strictObject({ by: v.literal('end'), of: v.literal('feltSafety'), ...asked }),
]);

const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));
const aText = v.nullable(v.string());

const scenarioId = v.pipe(
  v.string(),
  v.check((id) => scenarioOf(id) !== undefined, 'not a scenario'),
);

export const inputSchema = v.variant('type', [
  v.strictObject({ type: v.literal('respond'), at: seconds, response: v.picklist(responses) }),
  /** No further answer to the signal that stands. */
  v.strictObject({ type: v.literal('holdBack'), at: seconds }),
  v.strictObject({ type: v.literal('fright'), at: seconds, size: v.picklist(['small', 'large']) }),
  /** To a scenario's caregiver; null: to the visitor. */
  v.strictObject({ type: v.literal('handOver'), at: seconds, to: v.nullable(scenarioId) }),
]);

const changes = v.pipe(
  v.record(v.picklist(parameterNames as readonly [ParameterName, ...ParameterName[]]), v.pipe(v.number(), v.finite())),
  v.check(
    (changes) => Object.entries(changes).every(([name, value]) => withinRange(name as ParameterName, value) === value),
    'outside its range',
  ),
);

/** The other of two dyads side by side: the same child on the same clock, and what differs from the stage's own. */
export const besideSchema = v.pipe(
  v.strictObject({
    scenario: v.exactOptional(scenarioId),
    /** Who took care before. */
    before: v.exactOptional(scenarioId),
    history: v.exactOptional(v.picklist(historyIds)),
    changes: v.exactOptional(changes),
  }),
  v.check((other) => Object.keys(other).length > 0, 'nothing is named that may differ'),
);

/** Life before the stage begins, with the same child: who took care, for how long, and what was done by hand. */
export const beforeSchema = v.strictObject({
  scenario: scenarioId,
  decides: v.picklist(['person', 'policy']),
  lasts: v.pipe(seconds, v.maxValue(longest)),
  inputs: v.array(inputSchema),
});

const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What was lived, so that it can be lived again. */
const run = {
  inputs: v.pipe(
    v.array(inputSchema),
    v.check((inputs) => inputs.every(({ at }, i) => at >= (inputs[i - 1]?.at ?? 0)), 'not in the order of time'),
  ),
  /** How far it was lived, seconds of life. */
  lived: seconds,
  /** The fingerprint of what happened until then; null: not known. */
  told: v.nullable(place),
};

/** What the visitor called a road; null: nothing. */
const roadName = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(longestName)));

/** A road that left another: which, by its place among all of them, and when; its inputs are those given since. */
export const furtherSchema = v.strictObject({ ...run, name: roadName, leaves: place, at: seconds });

/** Further roads of a recorded run, in the order in which they were begun; and which of all of them is looked at. */
export const roadsSchema = v.strictObject({
  name: roadName,
  further: v.pipe(v.array(furtherSchema), v.maxLength(mostRoads)),
  shown: place,
});

/** A run recorded before; the roads that left it stand beside it, where there are any or it has a name. */
export const runSchema = v.strictObject({ ...run, roads: v.exactOptional(roadsSchema) });

export const recordedSchema = v.pipe(
  runSchema,
  v.check(({ roads, ...first }) => roads === undefined || roadsFit(first, roads), 'roads that leave none'),
);

const record = v.strictObject({
  id: v.picklist(stageIds),
  /** Which child, which calm, and which caregiver where a policy decides. */
  scenario: scenarioId,
  /** How the child is, and what it has come to expect before the run begins. */
  child: v.picklist(temperamentIds),
  history: v.picklist(historyIds),
  decides: v.picklist(['person', 'policy']),
  /** Null: the stage begins where life does. */
  before: v.nullable(beforeSchema),
  /** Whether it is a strain test: play, a still face, and the reunion that always follows. */
  strain: v.boolean(),
  panels: v.array(v.picklist(panelIds)),
  /** Panels that are shown but cannot be used. */
  locked: v.array(v.picklist(panelIds)),
  /** Parameters that differ from the scenario's. */
  changes,
  /** The dyad beside it; null: there is none. */
  beside: v.nullable(besideSchema),
  /** Names the child: same seed, same needs. */
  seed: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  speed: v.picklist(speeds),
  /** The moment at which it opens, in seconds of life from where it begins: lived that far, and standing still. */
  at: v.pipe(seconds, v.maxValue(longest)),
  /** Keys of texts: what the visitor is asked to do, and what the presenter is told. */
  prompt: aText,
  notes: aText,
  /** What the visitor, or a room, is asked to say before the run; null: nothing. */
  predict: v.nullable(predictSchema),
  /** Length in seconds of life, from where it begins; null: open. */
  ends: v.nullable(v.pipe(seconds, v.minValue(10), v.maxValue(longest))),
  recorded: v.nullable(recordedSchema),
});

export const stageSchema = v.pipe(
  record,
  v.check(({ at, ends }) => at <= (ends ?? longest), 'opens after its end'),
  v.check(({ strain, ends }) => !strain || ends === strainTestPhases.reunion, 'a strain test without its reunion'),
  v.check(
    ({ before, recorded }) => recorded?.roads?.further.every(({ at }) => at >= (before?.lasts ?? 0)) ?? true,
    'a road that leaves before it begins',
  ),
  v.check(({ at, predict }) => predict === null || predict.until > at, 'predicts what was lived'),
);
