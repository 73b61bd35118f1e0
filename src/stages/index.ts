/** The stages, in the order of the menu. */
import { beTheCaregiver } from './beTheCaregiver';
import type { Stage, StageId } from './stage';
import { strainTest } from './strainTest';
import { watch } from './watch';

export const stages: readonly Stage[] = [beTheCaregiver, watch, strainTest];

/** @returns the stage as it stands before anything was changed in it. */
export function stageOf(id: StageId): Stage {
  const stage = stages.find((stage) => stage.id === id);
  if (!stage) throw new Error(`stageOf: no stage is called ${id}`);
  return stage;
}
