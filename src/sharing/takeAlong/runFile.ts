/**
 * A run as a file: JSON that says in words what was run, and holds all that is needed to live it again, with the traces it left.
 * Written here; read by `readRunFile.ts`. What stands in it is told in `runFile.md`.
 */
import { fingerprintOf } from '../../simulation/fingerprint';
import type { Road } from '../../stages/road';
import type { Recorded } from '../../stages/stage';
import { stageAddress } from '../address';
import { version as build } from '../build';
import { changedIn, headOf, type Taken } from './taken';

export const kind = 'attune run';
export const version = 1;

/** @returns what `runFrom` reads again as the same run. */
export function runFile(taken: Taken): string {
  const { stage, session, link, language } = taken;
  const { what, changed, caution } = headOf(taken);
  const { recorded } = stage;
  const roads = [recorded, ...(recorded?.roads?.further ?? [])].flatMap((kept, nth) => {
    const road = session.roads()[nth];
    return kept && road ? [written(kept, road, nth === 0 ? (recorded?.roads?.name ?? null) : null)] : [];
  });
  const file = {
    ...{ kind, version, build, language },
    ...{ what, changed: changedIn(taken), caution, says: changed, link },
    stage: stageAddress({ ...stage, recorded: null }),
    shown: (recorded?.roads?.shown ?? 0) + 1,
    roads,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

type Kept = Omit<Recorded, 'roads'> & Partial<NonNullable<Recorded['roads']>['further'][number]>;

function written(kept: Kept, { run, beside }: Road, first: string | null): object {
  const { lived, inputs, leaves, at, name = first } = kept;
  return {
    name,
    leaves: leaves === undefined || at === undefined ? null : { road: leaves + 1, at },
    lived,
    fingerprint: fingerprintOf(run.trace, lived),
    inputs,
    trace: run.trace,
    ...(beside ? { beside: beside.trace } : {}),
  };
}
