import { describe, expect, test } from 'vitest';
import { createMemory } from '../../src/sharing/storage';

const timing = { n: 5, median: 1.2, lowerQuartile: 1, upperQuartile: 1.5, error: 0.008 };

/** A storage that holds one value. */
function holding(value: string | null): Storage {
  let held = value;
  return {
    ...{ length: 1, clear: () => {}, key: () => null, removeItem: () => {} },
    getItem: () => held,
    setItem: (_: string, next: string) => {
      held = next;
    },
  };
}

const blocked = (): Storage => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('what a device remembers', () => {
  test('is there at the next visit', () => {
    const storage = holding(null);
    createMemory(() => storage).keepTiming(timing);
    expect(createMemory(() => storage).timing()).toEqual(timing);
  });

  test('lasts as long as the page where storage is blocked', () => {
    const memory = createMemory(blocked);
    expect(memory.timing()).toBeNull();
    memory.keepTiming(timing);
    expect(memory.timing()).toEqual(timing);
    expect(createMemory(blocked).timing()).toBeNull();
  });

  test.each(['{', '"later"', '{"n":-1}', JSON.stringify({ ...timing, median: 'soon' }), 'null', ''])(
    'is as good as nothing where it is damaged: %s',
    (value) => expect(createMemory(() => holding(value)).timing()).toBeNull(),
  );
});
