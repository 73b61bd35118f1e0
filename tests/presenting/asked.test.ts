/** The keys of the speaker's window: a clicker does there what it does on the wall. */
import { expect, test } from 'vitest';
import { bindings, deedOf } from '../../src/panels/keys';
import { askedBy, speakerBindings } from '../../src/presenting/speaker/asked';
import { askingSchema, heard } from '../../src/sharing/speakerMessages';

const now = { speed: 1, language: 'en' } as const;
const askedWith = (key: string) => {
  const deed = deedOf(key, 'presenting');
  return deed && askedBy(deed, now);
};

test('whatever a clicker sends asks for the same as on the wall', () => {
  for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', ' ']) expect(askedWith(key), key).toEqual({ does: 'next' });
  for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp']) expect(askedWith(key), key).toEqual({ does: 'previous' });
  for (const key of ['b', '.']) expect(askedWith(key), key).toEqual({ does: 'blank' });
  expect([askedWith('Home'), askedWith('End')]).toEqual([{ does: 'firstStep' }, { does: 'lastStep' }]);
});

test('the room’s answer, pace and language are asked for with the same keys', () => {
  expect(askedWith('4')).toEqual({ does: 'respond', response: 'giveSpace' });
  expect([askedWith('+'), askedWith('-')]).toEqual([
    { does: 'setSpeed', speed: 2 },
    { does: 'setSpeed', speed: 0.5 },
  ]);
  expect(askedWith('l')).toEqual({ does: 'setLanguage', language: 'nl' });
});

test('everything a key asks is understood on the wall', () => {
  const askings = bindings.flatMap(({ deed }) => askedBy(deed, now) ?? []);
  expect(askings.length).toBeGreaterThan(14);
  for (const asking of askings) expect(heard(askingSchema, asking)).toEqual(asking);
});

test('the page of keys names no key that does nothing here', () => {
  for (const { keys, deed } of speakerBindings)
    expect(['palette', 'help'].includes(deed.type) || askedBy(deed, now) !== null, keys[0]).toBe(true);
  const shown = speakerBindings.flatMap(({ keys }) => keys);
  expect(shown).toEqual(expect.arrayContaining(['PageDown', 'PageUp', 'b', '1', '?', 'p']));
  for (const away of ['f', 's', 'Escape']) expect(shown).not.toContain(away);
});
