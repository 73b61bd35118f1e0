/** A stage: one way to use the simulation, as a record. Chapters, workshop steps, links and embeds are all stages. */
import * as v from 'valibot';
import { type ParameterName, parameterNames, type Values, withinRange } from '../model/parameters';
import { responses } from '../model/signals';
import { scenarioOf, scenarios } from '../scenarios';
import { type History, historyIds } from '../scenarios/histories';
import { strainTestPhases } from '../scenarios/strainTest';
import { type Temperament, temperamentIds } from '../scenarios/temperaments';
import { predictSchema } from './predict';

export { type History, historyIds, type Temperament, temperamentIds };

export const stageIds = ['be-the-caregiver', 'watch', 'strain-test'] as const;
export type StageId = (typeof stageIds)[number];

/** Seconds of life per second of the screen. */
export const speeds = [0.125, 0.25, 0.5, 1, 2, 4, 8, 16] as const;
export type Speed = (typeof speeds)[number];

/** What can stand around the picture. */
export const panelIds = ['caption', 'responses', 'scenarios', 'transport', 'inspector'] as const;
export type PanelId = (typeof panelIds)[number];

const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));
const aText = v.nullable(v.string());

const scenarioId = v.pipe(
  v.string(),
  v.check((id) => scenarioOf(id) !== undefined, 'not a scenario'),
);

const input = v.variant('type', [
  v.strictObject({ type: v.literal('respond'), at: seconds, response: v.picklist(responses) }),
  /** No further answer to the signal that stands. */
  v.strictObject({ type: v.literal('holdBack'), at: seconds }),
  v.strictObject({ type: v.literal('fright'), at: seconds, size: v.picklist(['small', 'large']) }),
  /** To a scenario's caregiver; null: to the visitor. */
  v.strictObject({ type: v.literal('handOver'), at: seconds, to: v.nullable(scenarioId) }),
]);

/** No session is longer, and none opens later; seconds of life. */
export const longest = 3600;

const changes = v.pipe(
  v.record(v.picklist(parameterNames as readonly [ParameterName, ...ParameterName[]]), v.pipe(v.number(), v.finite())),
  v.check(
    (changes) => Object.entries(changes).every(([name, value]) => withinRange(name as ParameterName, value) === value),
    'outside its range',
  ),
);

/** The other of two dyads side by side: the same child on the same clock, and what differs from the stage's own. */
const beside = v.pipe(
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
const before = v.strictObject({
  scenario: scenarioId,
  decides: v.picklist(['person', 'policy']),
  lasts: v.pipe(seconds, v.maxValue(longest)),
  inputs: v.array(input),
});
export type Before = v.InferOutput<typeof before>;

const record = v.strictObject({
  id: v.picklist(stageIds),
  /** Which child, which calm, and which caregiver where a policy decides. */
  scenario: scenarioId,
  /** How the child is, and what it has come to expect before the run begins. */
  child: v.picklist(temperamentIds),
  history: v.picklist(historyIds),
  decides: v.picklist(['person', 'policy']),
  /** Null: the stage begins where life does. */
  before: v.nullable(before),
  /** Whether it is a strain test: play, a still face, and the reunion that always follows. */
  strain: v.boolean(),
  panels: v.array(v.picklist(panelIds)),
  /** Panels that are shown but cannot be used. */
  locked: v.array(v.picklist(panelIds)),
  /** Parameters that differ from the scenario's. */
  changes,
  /** The dyad beside it; null: there is none. */
  beside: v.nullable(beside),
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
  /** A run recorded before: its inputs, in the order of time. */
  recorded: v.nullable(v.array(input)),
});

export const stageSchema = v.pipe(
  record,
  v.check(({ at, ends }) => at <= (ends ?? longest), 'opens after its end'),
  v.check(({ strain, ends }) => !strain || ends === strainTestPhases.reunion, 'a strain test without its reunion'),
  v.check(({ at, predict }) => predict === null || predict.until > at, 'predicts what was lived'),
);

/** What the dyad beside a stage's own has otherwise. */
export interface Beside extends Omit<v.InferOutput<typeof beside>, 'changes'> {
  readonly changes?: Partial<Values>;
}

/** A stage as the app uses it; every one passes `stageSchema`. */
export interface Stage extends Omit<v.InferOutput<typeof stageSchema>, 'changes' | 'beside'> {
  readonly changes: Partial<Values>;
  readonly beside: Beside | null;
}

/** The caregivers who can answer or take over, each by a scenario of its own. */
export const caregivers: readonly string[] = scenarios
  .map(({ id }) => id)
  .filter((id) => !['everyday', 'startles', 'way-back'].includes(id));

/** The scenarios each stage offers. A person meets a child; who the caregiver would be otherwise does not matter there. */
export const scenariosOf: Readonly<Record<StageId, readonly string[]>> = {
  'be-the-caregiver': ['everyday', 'startles', 'lab-play'],
  watch: [...caregivers, 'way-back'],
  'strain-test': ['good-enough'],
};
