/** What stood on the wall, kept over a reload: all of it or, where it cannot be had, told. */
import { describe, expect, test } from 'vitest';
import { workshopDeck } from '../../src/presenting/workshopDeck';
import { createWallMemory, type OnWallThen } from '../../src/sharing/wallMemory';

/** A device's own storage, as a browser has it. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (nth) => [...kept.keys()][nth] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}

const then = (step: number): OnWallThen => {
  const stage = workshopDeck.steps[step - 1]?.stage;
  if (!stage) throw new Error(`no step ${step}`);
  return { place: { id: 'workshop', step }, beats: 2, blank: true, stage };
};

describe('what stood on the wall', () => {
  test('comes back as it was, step by step of the workshop, and once', () => {
    const own = storage();
    const memory = createWallMemory(() => own);
    for (let step = 1; step <= workshopDeck.steps.length; step++) {
      memory.keep(then(step));
      expect(memory.take(), `step ${step}`).toEqual(then(step));
      expect(memory.take()).toBeNull();
    }
  });

  test('is told apart where storage is blocked and where what it holds cannot be read', () => {
    const blocked = createWallMemory(() => {
      throw new Error('blocked');
    });
    blocked.keep(then(1));
    expect(blocked.take()).toBe('blocked');
    for (const written of [
      '',
      '{',
      '{}',
      '[]',
      'null',
      '{"id":"workshop","step":-1,"beats":0,"blank":false,"file":""}',
    ]) {
      const own = storage();
      own.setItem('attune.wall', written);
      expect(createWallMemory(() => own).take(), written).toBe('unread');
    }
  });
});
