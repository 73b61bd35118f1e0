import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Threads } from '../../src/commands/threads';
import { episodesOf } from '../../src/episodes/episodes';
import { meanFeltSafety } from '../../src/episodes/feltSafety';
import { shareMatched } from '../../src/episodes/matched';
import { shareInZone } from '../../src/episodes/zones';
import { type Condition, inBrief } from '../../src/laboratory/crowd/brief';
import { createCrowd, here, type Place } from '../../src/laboratory/crowd/crowd';
import { scenarios } from '../../src/scenarios';
import { settingsOf } from '../../src/scenarios/scenario';
import { lived } from '../../src/simulation/run';

const until = 120;

const conditions: readonly Condition[] = scenarios.flatMap((scenario) =>
  [1, 2, 3].map((seed) => ({ settings: settingsOf(scenario), seeds: [seed, seed + 10], until })),
);
const alone = conditions.map(inBrief);

describe('a crowd', () => {
  test.each([1, 2, 5])('finds the same in %i places as in one, in the order in which it was asked', async (count) => {
    const shares: number[] = [];
    const place =
      (ticks: number): Place =>
      async (share) => {
        shares.push(share.cases.length);
        for (let tick = 0; tick < ticks; tick++) await null;
        return here()(share);
      };
    const crowd = createCrowd(Array.from({ length: count }, (_, i) => place(i * 50)));
    expect(await crowd.figures('inBrief', conditions)).toEqual(alone);
    expect(shares.reduce((sum, each) => sum + each, 0)).toBe(conditions.length);
    expect(shares.length).toBeGreaterThan(count);
  });

  test('lets the page breathe before every case', async () => {
    let pauses = 0;
    const crowd = createCrowd([here(() => void pauses++)]);
    await crowd.figures('inBrief', conditions);
    expect(pauses).toBe(conditions.length);
  });

  test('fails as a whole where one of its dyads cannot live, and says why', async () => {
    const settings = settingsOf(scenarios[0] ?? expect.fail(), { by: 'policy' }, { soothingTime: -1 });
    const crowd = createCrowd([here(), here()]);
    await expect(crowd.figures('inBrief', [...conditions, { settings, seeds: [1], until }])).rejects.toThrow(
      'soothingTime is -1',
    );
  });
});

describe('threads of this machine', () => {
  const outDir = 'node_modules/.cache/attune/tests';
  let threads: Threads;

  beforeAll(async () => {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        ...{ ssr: true, outDir, target: 'node20', emptyOutDir: true },
        rolldownOptions: {
          input: ['src/commands/threads.ts', 'src/commands/thread.ts'],
          output: { entryFileNames: '[name].js' },
        },
      },
    });
    threads = (await import(pathToFileURL(`${outDir}/threads.js`).href)).threads(2);
  });
  afterAll(() => threads.close());

  test('are places in which a crowd lives as it does here', async () => {
    expect(await createCrowd(threads.places).figures('inBrief', conditions)).toEqual(alone);
  });

  test('say what was wrong with a dyad that cannot live', async () => {
    const settings = settingsOf(scenarios[0] ?? expect.fail(), { by: 'policy' }, { soothingTime: -1 });
    const crowd = createCrowd(threads.places);
    await expect(crowd.figures('inBrief', [{ settings, seeds: [1], until }])).rejects.toThrow('soothingTime is -1');
  });
});

describe('a life in brief', () => {
  test.each(scenarios)('$id: says what its trace says', (scenario) => {
    const settings = settingsOf(scenario);
    const [brief] = inBrief({ settings, seeds: [7], until });
    const { trace } = lived({ settings, seed: 7, inputs: [] }, until);
    const span = { from: 0, until };
    const ended = episodesOf(trace).map(({ end }) => end);
    expect(brief).toEqual({
      matched: shareMatched(trace, span),
      zones: {
        inside: shareInZone(trace, span, 'inside'),
        above: shareInZone(trace, span, 'above'),
        below: shareInZone(trace, span, 'below'),
      },
      feltSafety: meanFeltSafety(trace, span),
      ends: {
        met: ended.filter((end) => end === 'met').length,
        repaired: ended.filter((end) => end === 'repaired').length,
        givenUp: ended.filter((end) => end === 'givenUp').length,
      },
      window: trace.segments.at(-1)?.window,
    });
  });
});
