/** The keys: one table, in which no key means two things at once. */
import { expect, test } from 'vitest';
import { responses } from '../../src/model/signals';
import { bindings, deedOf, isCharacter, type Mode } from '../../src/panels/keys';
import { caregivers } from '../../src/stages/stage';
import { languages } from '../../src/text/languages';
import { textsFor } from '../../src/text/texts';

const modes: readonly Mode[] = ['answering', 'watching', 'reading'];
const keysOf = (mode: Mode): readonly string[] =>
  bindings
    .filter((binding) => binding.modes.includes(mode))
    .flatMap(({ keys, also }) => (also === undefined ? keys : [...keys, also]));

test.for(modes)('no key is bound twice: %s', (mode) => {
  const keys = keysOf(mode).map((key) => key.toLowerCase());
  expect(keys.length).toBeGreaterThan(4);
  expect(new Set(keys).size).toBe(keys.length);
});

test('1 to 5 give the five responses in their order, and only to one who is the caregiver', () => {
  for (const [index, response] of responses.entries()) {
    const key = String(index + 1);
    expect(deedOf(key, 'answering')).toEqual({ type: 'respond', response });
    expect(deedOf(key, 'watching')).toEqual({ type: 'choose', nth: index + 1 });
    expect(deedOf(key, 'reading')).toBeNull();
  }
  expect(deedOf('6', 'answering')).toBeNull();
});

test('at the end of a session no key lets time run on; help, closing and beginning again stay', () => {
  const deeds = bindings.filter(({ modes: [...in_] }) => in_.includes('reading')).map(({ deed }) => deed.type);
  expect(deeds).toEqual(expect.arrayContaining(['help', 'close', 'reset', 'language', 'palette']));
  for (const timed of ['toggle', 'step', 'respond', 'faster', 'slower']) expect(deeds).not.toContain(timed);
});

test('a capital counts as its small letter, and a key nobody bound does nothing', () => {
  expect(deedOf('L', 'answering')).toEqual({ type: 'language' });
  for (const mode of modes)
    for (const key of ['x', 'Enter', 'Tab', 'F5', 'ArrowUp']) expect(deedOf(key, mode)).toBeNull();
});

test('everything can be switched off that a voice or a slip could press, and the rest has a named key', () => {
  for (const key of ['1', 'l', '?', '.', '+', '=']) expect(isCharacter(key)).toBe(true);
  for (const key of [' ', 'ArrowRight', 'Escape']) expect(isCharacter(key)).toBe(false);
  const named = bindings.filter(({ keys }) => keys.some((key) => !isCharacter(key))).map(({ deed }) => deed.type);
  expect(named).toEqual(expect.arrayContaining(['toggle', 'step', 'close']));
});

test('every deed has words on the page of keys, every named key its name', () => {
  for (const language of languages) {
    const { ui } = textsFor(language);
    for (const { deed, keys } of bindings) {
      const words =
        deed.type === 'respond' ? ui.responses[deed.response] : deed.type === 'choose' ? language : ui.keys[deed.type];
      expect(words.length).toBeGreaterThan(0);
      for (const key of keys) if (!isCharacter(key)) expect(Object.keys(ui.keyNames)).toContain(key);
    }
  }
});

test('there is a key for every caregiver on offer', () => {
  const choices = bindings.filter(({ deed }) => deed.type === 'choose').length;
  expect(caregivers.length).toBe(choices);
});
