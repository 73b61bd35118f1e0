/** What stood on the wall, for a page that is loaded anew: the step, how far it was played, and the moment with all that was given. */
import * as v from 'valibot';
import { plainStep } from '../stages/deckChanges';
import { type DeckPlace, deckIds } from '../stages/deckPlace';
import type { Stage } from '../stages/stage';
import { deckFrom, fileOf } from './deckFile';

export interface OnWallThen {
  readonly place: DeckPlace;
  /** How many of the step's beats were played. */
  readonly beats: number;
  readonly blank: boolean;
  readonly stage: Stage;
}

const kept = v.strictObject({
  id: v.picklist(deckIds),
  step: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  beats: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  blank: v.boolean(),
  file: v.string(),
});

const key = 'attune.wall';

export interface WallMemory {
  keep(then: OnWallThen): void;
  /** What was kept, once: null where there is nothing, 'unread' where it says nothing that can be read, 'blocked' where nothing can be kept. */
  take(): OnWallThen | null | 'unread' | 'blocked';
}

/** @param storage lasts as long as the window does; asking for it may throw (sandboxed frames). */
export const createWallMemory = (storage: () => Storage): WallMemory => ({
  keep({ place: { id, step }, beats, blank, stage }) {
    try {
      const file = fileOf({ title: {}, steps: [plainStep(stage, {})] });
      storage().setItem(key, JSON.stringify({ id, step, beats, blank, file }));
    } catch {
      // Nothing can be kept; whoever takes it is told.
    }
  },
  take() {
    try {
      const written = storage().getItem(key);
      storage().removeItem(key);
      return written === null ? null : readFrom(written);
    } catch {
      return 'blocked';
    }
  },
});

function readFrom(written: string): OnWallThen | 'unread' {
  try {
    const { id, step, beats, blank, file } = v.parse(kept, JSON.parse(written));
    const [first] = deckFrom(file).deck?.steps ?? [];
    return first ? { place: { id, step }, beats, blank, stage: first.stage } : 'unread';
  } catch {
    return 'unread';
  }
}
