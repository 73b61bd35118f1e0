import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = 'src';

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'));

const source = (file: string): string => readFileSync(join(root, file), 'utf8');
const room = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : file);

/** What a file imports: rooms of our own by name, packages by theirs. */
const imports = (file: string): readonly string[] =>
  [
    ...source(file).matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm),
  ].map(([, from, effect, later]) => {
    const target = from ?? effect ?? later ?? '';
    if (!target.startsWith('.')) return target.replace(/^(@[^/]+\/[^/]+|[^/]+).*/, '$1');
    return room(relative(root, normalize(join(root, dirname(file), target))));
  });

/**
 * Who may import whom: the flow from stage and input to the screen, one way. `text` and `look` are words and colours;
 * they know the model's names. Nothing in the model knows anything but the statechart library.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: ['xstate'],
  scenarios: ['model'],
  simulation: ['model', 'xstate'],
  episodes: ['model', 'simulation'],
  laboratory: ['model', 'scenarios', 'simulation', 'episodes', 'xstate'],
  stages: ['model', 'scenarios', 'simulation', 'episodes', 'valibot'],
  sharing: ['model', 'scenarios', 'simulation', 'stages', 'episodes', 'look', 'text', 'scene', 'valibot'],
  look: ['model', 'scene', 'lit'],
  text: ['model', 'scene', 'stages', 'sharing', 'laboratory'],
  scene: ['model', 'simulation', 'look', 'pixi.js'],
  presenting: ['model', 'simulation', 'episodes', 'stages', 'look', 'text', 'panels', 'sharing', 'lit', 'valibot'],
  handout: [
    ...['model', 'scenarios', 'simulation', 'episodes', 'stages', 'scene', 'look', 'text', 'panels', 'sharing'],
    ...['lit', 'valibot', 'uqr'],
  ],
  // The laboratory only in parts that are loaded when they are opened.
  panels: ['model', 'simulation', 'episodes', 'stages', 'laboratory', 'look', 'text', 'lit'],
};

/** Where real time and the page's own luck enter. */
const timeEnters = /^(simulation\/(pace|breath)\.ts|presenting\/speaker\/wallClock\.ts|main\.ts|commands\/)/;
const ofRealTime =
  /\b(Math\.random|Date\.now|new Date\b|performance\.now|requestAnimationFrame|setTimeout|setInterval)\b/;

describe('the house', () => {
  test('has rooms this test knows', () => {
    const rooms = new Set(files.map(room));
    expect(
      [...rooms].filter((name) => !(name in mayImport) && !['main.ts', 'commands', 'building'].includes(name)),
    ).toEqual([]);
    expect(files.length).toBeGreaterThan(80);
  });

  test.each(Object.entries(mayImport))('%s imports only %s', (name, allowed) => {
    const strays = files
      .filter((file) => room(file) === name)
      .flatMap((file) => imports(file).map((target) => ({ file, target })))
      .filter(({ target }) => target !== name && !allowed.includes(target));
    expect(strays).toEqual([]);
  });

  test('nobody imports what wires the parts, nor how it is built; only commands import commands', () => {
    const strays = files
      .flatMap((file) => imports(file).map((target) => ({ file, target })))
      .filter(
        ({ file, target }) =>
          target === 'main.ts' || (['commands', 'building'].includes(target) && room(file) !== target),
      );
    expect(strays).toEqual([]);
  });

  test('real time and unseeded luck stand only where real time enters', () => {
    expect(files.filter((file) => !timeEnters.test(file) && ofRealTime.test(source(file)))).toEqual([]);
    expect(files.filter((file) => /Math\.random/.test(source(file)))).toEqual([]);
  });

  test('no template writes a style into the page: a strict policy forbids it, where a property is allowed', () => {
    expect(files.filter((file) => /<[^>]*\sstyle=/.test(source(file)))).toEqual([]);
  });

  test('every file begins with a sentence that says what it is', () => {
    expect(files.filter((file) => !source(file).startsWith('/**'))).toEqual([]);
  });

  test('repair is no term in felt safety: what sets its course knows nothing of episodes, answers or repairs', () => {
    const regulation = source('model/regulation.ts');
    expect(imports('model/regulation.ts').every((target) => target === 'model')).toBe(true);
    expect(regulation).not.toMatch(/episode\.|fittedAt|repaired|mismatchAt/);
  });
});
