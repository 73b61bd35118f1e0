/** News: what has come about since the screen was last seen, told once each, in the order of life. */
import type { Happening } from '../../model/happenings';
import { type Hosted, measuresOf, type Shown } from './hosted';
import { type News, version } from './protocol';

/** @returns how many happenings two runs have in common from their beginning: as far as one left the other, or all. */
function alike(one: readonly Happening[], other: readonly Happening[]): number {
  const parted = one.findIndex(({ at, type }, place) => other[place]?.at !== at || other[place]?.type !== type);
  return parted < 0 ? one.length : parted;
}

/** @returns what is to be called with every moment shown. */
export function createNews(app: Hosted, tell: (news: News) => void): () => void {
  let before = app.shown();
  let address = app.address();
  /** Of each run, how many of its happenings are no news any more. */
  const told = new WeakMap<Shown['trace'], number>();
  told.set(before.trace, before.trace.happenings.length);

  function tellHappenings({ trace }: Shown, opened: boolean): void {
    // What was lived before a stage opens at its moment is no news either.
    const known = opened ? trace.happenings.length : alike(trace.happenings, before.trace.happenings);
    for (const happening of trace.happenings.slice(told.get(trace) ?? known)) {
      tell({ attune: version, type: 'happening', happening });
      if ((happening.type === 'contact' || happening.type === 'gaveUp') && happening.episode)
        tell({ attune: version, type: 'episode', episode: happening.episode });
    }
    told.set(trace, trace.happenings.length);
  }

  return () => {
    const now = app.shown();
    const opened = app.address();
    if (opened !== address) tell({ attune: version, type: 'opened', address: opened });
    tellHappenings(now, opened !== address);
    if (now.running !== before.running) tell({ attune: version, type: 'running', running: now.running, at: now.at });
    if (now.over && !before.over) tell({ attune: version, type: 'ended', at: now.at, measures: measuresOf(now) });
    before = now;
    address = opened;
  };
}
