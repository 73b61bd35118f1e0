/** The keys: one table, in which no key means two things at once. */
import { describe, expect, test } from 'vitest';
import { responses } from '../../src/model/signals';
import { bindings, deedOf, isCharacter, type Mode } from '../../src/panels/keys';
import { caregivers } from '../../src/stages/stage';
import { languages } from '../../src/text/languages';
import { presentingWords } from '../../src/text/presenting';
import { textsFor } from '../../src/text/texts';

const alone: readonly Mode[] = ['answering', 'watching', 'reading'];
const modes: readonly Mode[] = [...alone, 'presenting', 'choosingStep', 'editingDeck'];
const keysOf = (mode: Mode): readonly string[] =>
  bindings.filter((binding) => binding.modes.includes(mode)).flatMap(({ keys, also }) => [...keys, ...(also ?? [])]);

test.for(modes)('no key is bound twice: %s', (mode) => {
  const keys = keysOf(mode).map((key) => key.toLowerCase());
  expect(keys.length).toBeGreaterThan(0);
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
  for (const mode of alone)
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
        deed.type === 'respond'
          ? ui.responses[deed.response]
          : deed.type === 'choose'
            ? language
            : deed.type === 'deck'
              ? presentingWords[language].keys[deed.does]
              : ui.keys[deed.type];
      expect(words.length).toBeGreaterThan(0);
      for (const key of keys) if (!isCharacter(key)) expect(Object.keys(ui.keyNames)).toContain(key);
    }
  }
});

test('there is a key for every caregiver on offer', () => {
  const choices = bindings.filter(({ deed }) => deed.type === 'choose').length;
  expect(caregivers.length).toBe(choices);
});

describe('before a room', () => {
  const deckDeed = (key: string) => {
    const deed = deedOf(key, 'presenting');
    return deed?.type === 'deck' ? deed.does : deed?.type;
  };

  test('whatever a clicker sends goes on or back, and blanks', () => {
    for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', ' ']) expect(deckDeed(key), key).toBe('next');
    for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp']) expect(deckDeed(key), key).toBe('previous');
    for (const key of ['b', 'B', '.']) expect(deckDeed(key), key).toBe('blank');
  });

  test('what a clicker sends is the deck’s alone: time is let run and stepped through with other keys', () => {
    expect(['Enter', 'k', '>', '<', '1'].map(deckDeed)).toEqual(['toggle', 'toggle', 'step', 'back', 'respond']);
  });

  test('everything can be reached without a single letter: by a named key, or from among the steps', () => {
    const named = bindings.filter(
      ({ modes, keys }) => modes.includes('presenting') && keys.some((key) => !isCharacter(key)),
    );
    const deeds = named.map(({ deed }) => (deed.type === 'deck' ? deed.does : deed.type));
    expect(deeds).toEqual(expect.arrayContaining(['next', 'previous', 'firstStep', 'lastStep', 'toggle', 'allSteps']));
  });
});
