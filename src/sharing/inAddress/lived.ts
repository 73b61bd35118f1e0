/** What was lived, as it stands in an address: the run with its roads, and the life before it. */
import { scenarios } from '../../scenarios';
import { caregivers, longest, type Recorded, type Stage } from '../../stages/stage';
import { cut, type Tell } from '../notices';
import { packedRoads, unpackedRoads } from '../packedRoads';
import { packed, unpacked } from '../packedRun';
import { nobody } from './beside';
import { known, number, within } from './entries';

export const deciders = ['person', 'policy'] as const;

const scenarioIds: readonly string[] = scenarios.map(({ id }) => id);

/** @returns what was recorded under a key; null where nothing was, or nothing of it can be read. */
function recordedIn(tell: Tell, entries: URLSearchParams, key: string): Recorded | null {
  const given = entries.get(key);
  return given === null ? null : unpacked(given, (about, text, used) => tell({ about, key, given: cut(text), used }));
}

/** @returns what was recorded, with the roads that left it and the one of them that is looked at. */
export function withRoads(tell: Tell, entries: URLSearchParams, begins: number): Recorded | null {
  const recorded = recordedIn(tell, entries, 'run');
  const [given, which] = [entries.get('roads'), entries.get('road')];
  const roads =
    recorded && given !== null
      ? unpackedRoads(given, { ...recorded, begins }, (about, text, used) =>
          tell({ about, key: 'roads', given: cut(text), used }),
        )
      : null;
  if (given !== null && !recorded) tell({ about: 'dropped', key: 'roads', given: cut(given), used: '' });
  const most = 1 + (roads?.further.length ?? 0);
  const road = number(tell, 'road', which, 1, (n) => Math.round(within(1, most)(n)));
  return recorded && roads ? { ...recorded, roads: { ...roads, shown: road - 1 } } : recorded;
}

/** @returns the entries from which `withRoads` reads the same again. */
export function recordedEntries({ recorded }: Stage): [string, string][] {
  if (!recorded) return [];
  const { roads } = recorded;
  return [
    ['run', packed(recorded)],
    ...(roads ? [['roads', packedRoads(roads)] as [string, string]] : []),
    ...(roads?.shown ? [['road', String(roads.shown + 1)] as [string, string]] : []),
  ];
}

/**
 * @returns the life before a stage: a caregiver's, as long as the stage has it, or one that was recorded; what cannot be read
 * leaves it as it is.
 */
export function beforeOf(tell: Tell, entries: URLSearchParams, otherwise: Stage['before']): Stage['before'] {
  const given = entries.get('before');
  if (given?.trim().toLowerCase() === nobody) return null;
  const by = known(tell, 'before-by', entries.get('before-by'), deciders);
  const recorded = recordedIn(tell, entries, 'before-run');
  if (recorded && recorded.lived > longest)
    tell({ about: 'dropped', key: 'before-run', given: cut(entries.get('before-run') ?? ''), used: '' });
  else if (recorded && otherwise) {
    const scenario = known(tell, 'before', given, scenarioIds) ?? otherwise.scenario;
    return { scenario, decides: by ?? otherwise.decides, lasts: recorded.lived, inputs: recorded.inputs };
  }
  const scenario = known(tell, 'before', given, caregivers);
  return scenario && otherwise ? { ...otherwise, scenario } : otherwise;
}

export function beforeEntries({ before }: Stage, otherwise: Stage['before']): [string, string][] {
  if (JSON.stringify(before) === JSON.stringify(otherwise)) return [];
  if (!before) return [['before', nobody]];
  const { scenario, decides, lasts, inputs } = before;
  const usual =
    caregivers.includes(scenario) && decides === 'policy' && lasts === otherwise?.lasts && inputs.length === 0;
  if (usual) return [['before', scenario]];
  return [
    ['before', scenario],
    ['before-by', decides],
    ['before-run', packed({ inputs, lived: lasts, told: null })],
  ];
}
