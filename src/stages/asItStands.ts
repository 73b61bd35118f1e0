/** What differs in a stage from how it stands before anybody changed it; changed settings are misread where they go unnoticed. */
import { type ParameterName, parameterNames, type Values } from '../model/parameters';
import type { History, PanelId, Stage, Temperament } from './stage';

/** One thing that differs: how it stands, and how it is now. Another seed is another child, and no difference. */
export type Differing =
  | { readonly about: 'number'; readonly name: ParameterName; readonly from: number; readonly to: number }
  | { readonly about: 'child'; readonly from: Temperament; readonly to: Temperament }
  | { readonly about: 'history'; readonly from: History; readonly to: History }
  /** The length in seconds; null: open. */
  | { readonly about: 'ends'; readonly from: number | null; readonly to: number | null }
  | { readonly about: 'locked'; readonly from: readonly PanelId[]; readonly to: readonly PanelId[] };

/** What of a stage can differ so. */
type Settings = Pick<Stage, 'child' | 'history' | 'ends' | 'locked' | 'changes'>;

/**
 * @param standard the stage as it stands. @param preset the numbers of this child and this caregiver before any was changed.
 * @returns what differs, the child first, then what is locked and how long it lasts, then single numbers; empty where nothing does.
 */
export function differing(stage: Settings, standard: Settings, preset: Values): readonly Differing[] {
  const { child, history, ends, locked, changes } = stage;
  const sameLocks = [...locked].sort().join() === [...standard.locked].sort().join();
  return [
    ...(child === standard.child ? [] : [{ about: 'child', from: standard.child, to: child } as const]),
    ...(history === standard.history ? [] : [{ about: 'history', from: standard.history, to: history } as const]),
    ...(ends === standard.ends ? [] : [{ about: 'ends', from: standard.ends, to: ends } as const]),
    ...(sameLocks ? [] : [{ about: 'locked', from: standard.locked, to: locked } as const]),
    ...parameterNames.flatMap((name): readonly Differing[] => {
      const to = changes[name];
      return to === undefined || to === preset[name] ? [] : [{ about: 'number', name, from: preset[name], to }];
    }),
  ];
}

/** @returns what takes all of it back to how the stage stands. */
export const asItStands = ({ child, history, ends, locked, changes }: Stage): Settings => {
  return { child, history, ends, locked, changes };
};
