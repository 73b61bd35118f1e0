/** What wall and speaker's window say to each other: nothing passes that was not meant. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askingSchema, heard, helloSchema, portSchema, tellingSchema } from '../../src/sharing/speakerMessages';

describe('a message between the windows', () => {
  test('is refused where it asks for what there is not, or is no message at all', () => {
    for (const given of [
      ...[null, 'next', 7, [], {}, { does: 'dance' }, { says: 'here' }],
      ...[{ does: 'goTo' }, { does: 'goTo', step: 'last' }, { does: 'goTo', step: Number.NaN }],
      ...[
        { does: 'respond', response: 'shout' },
        { does: 'setSpeed', speed: 3 },
        { does: 'next', twice: true },
      ],
      { does: 'timer', timer: { passed: -1, since: null, atStep: 0 } },
    ])
      expect(heard(askingSchema, given), JSON.stringify(given)).toBeNull();
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        for (const schema of [askingSchema, tellingSchema, helloSchema, portSchema])
          expect(() => heard<unknown>(schema, given)).not.toThrow();
      }),
    );
  });

  test('from a newer wall is understood as far as it goes: what is unknown is left out', () => {
    expect(heard(tellingSchema, { says: 'moment', at: 4, weather: 'fair' })).toEqual({ says: 'moment', at: 4 });
    expect(heard(tellingSchema, { says: 'moment', at: -4 })).toBeNull();
  });

  test('that greets says nothing but who greets: what other windows send each other is no greeting', () => {
    expect(heard(helloSchema, { attune: 'speaker', says: 'hello' })).not.toBeNull();
    expect(heard(helloSchema, { attune: 'speaker', says: 'hello', more: 1 })).toBeNull();
    expect(heard(portSchema, { attune: 'wall', says: 'port' })).toBeNull();
  });
});
