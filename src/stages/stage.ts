/** A stage: one way to use the simulation, as a record. Chapters, workshop steps, links and embeds are all stages. */
import type * as v from 'valibot';
import type { Values } from '../model/parameters';
import { scenarios } from '../scenarios';
import { type History, historyIds } from '../scenarios/histories';
import { type Temperament, temperamentIds } from '../scenarios/temperaments';
import type { beforeSchema, besideSchema, runSchema, stageSchema } from './schema';

export { type History, historyIds, type Temperament, temperamentIds };

export const stageIds = ['be-the-caregiver', 'watch', 'strain-test'] as const;
export type StageId = (typeof stageIds)[number];

/** Seconds of life per second of the screen. */
export const speeds = [0.125, 0.25, 0.5, 1, 2, 4, 8, 16] as const;
export type Speed = (typeof speeds)[number];

/** What can stand around the picture. */
export const panelIds = ['caption', 'responses', 'scenarios', 'transport', 'inspector'] as const;
export type PanelId = (typeof panelIds)[number];

/** No session is longer, and none opens later; seconds of life. */
export const longest = 3600;

/** No name of a road is longer, and no more roads than these are kept with a run. */
export const [longestName, mostRoads] = [60, 24];

export type Before = v.InferOutput<typeof beforeSchema>;
export type Recorded = v.InferOutput<typeof runSchema>;
export type RecordedRoads = NonNullable<Recorded['roads']>;

/** What the dyad beside a stage's own has otherwise. */
export interface Beside extends Omit<v.InferOutput<typeof besideSchema>, 'changes'> {
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
