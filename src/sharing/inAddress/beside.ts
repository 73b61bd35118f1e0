/** The dyad beside a stage's own, as it stands in an address; and what either can be changed to. */
import type { Values } from '../../model/parameters';
import { historyIds } from '../../scenarios/histories';
import { stageBeside } from '../../stages/beside';
import { besideOthers, presetOf } from '../../stages/opening';
import { caregivers, type Stage } from '../../stages/stage';
import type { Tell } from '../notices';
import { changes, known } from './entries';

/** No dyad beside, where the stage has one. */
export const nobody = 'nobody';

/** @returns the dyad beside the stage's own, by what it has otherwise; what cannot be read is left out of it. */
export function besideOf(tell: Tell, entries: URLSearchParams, otherwise: Stage['beside']): Stage['beside'] {
  const given = ['beside', 'beside-before', 'beside-history', 'beside-set'].filter((key) => entries.has(key));
  if (given.length === 0) return otherwise;
  if (entries.get('beside') === nobody) return null;
  const scenario = known(tell, 'beside', entries.get('beside'), caregivers);
  const before = known(tell, 'beside-before', entries.get('beside-before'), caregivers);
  const history = known(tell, 'beside-history', entries.get('beside-history'), historyIds);
  const set = changes(tell, entries.getAll('beside-set'), 'beside-set');
  const read = {
    ...(scenario ? { scenario } : {}),
    ...(before ? { before } : {}),
    ...(history ? { history } : {}),
    ...(Object.keys(set).length > 0 ? { changes: set } : {}),
  };
  return Object.keys(read).length > 0 ? read : otherwise;
}

/** @returns the entries from which `besideOf` reads the same dyad again. */
export function besideEntries({ beside }: Stage, otherwise: Stage['beside']): [string, string][] {
  if (JSON.stringify(beside) === JSON.stringify(otherwise)) return [];
  if (!beside) return [['beside', nobody]];
  const { scenario, before, history, changes = {} } = beside;
  return [
    ...(scenario ? [['beside', scenario] as [string, string]] : []),
    ...(before ? [['beside-before', before] as [string, string]] : []),
    ...(history ? [['beside-history', history] as [string, string]] : []),
    ...Object.entries(changes).map(([name, value]): [string, string] => ['beside-set', `${name}:${value}`]),
  ];
}

/** @returns the changes of a dyad, brought to what can be together. */
function together(tell: Tell, key: string, dyad: Stage): Partial<Values> {
  const beside = besideOthers(dyad, dyad.changes);
  const width = dyad.changes.windowAtStart ?? presetOf(dyad).windowAtStart;
  if (beside !== dyad.changes)
    tell({ about: 'repaired', key, given: String(width), used: String(beside.windowAtStart) });
  return beside;
}

/** @returns the stage with the changes of either dyad brought to what can be together. */
export function possible(tell: Tell, asked: Stage): Stage {
  const stage = { ...asked, changes: together(tell, 'windowAtStart', asked) };
  const there = stageBeside(stage);
  const changes = there && together(tell, 'beside-set', there);
  if (!stage.beside || !changes || changes === there.changes) return stage;
  const { windowAtStart = presetOf(there).windowAtStart } = changes;
  return { ...stage, beside: { ...stage.beside, changes: { ...stage.beside.changes, windowAtStart } } };
}
