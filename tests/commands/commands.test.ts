import { spawnSync } from 'node:child_process';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

const run = (name: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/command.mjs', name, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

const measured = v.object({
  scenario: v.string(),
  life: v.object({
    shareMatched: v.number(),
    window: v.object({ final: v.number() }),
    seen: v.object({ of: v.number() }),
  }),
});

describe.sequential('commands', () => {
  test.each(['simulate', 'patterns', 'bench', 'screenshots', 'test'])('%s says what it takes', (name) => {
    const { status, stdout } = run(name, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain(`npm run ${name}`);
    expect(stdout).toContain('--help');
  });

  test.each([
    ['simulate', ['--scenario', 'nobody'], 'nobody'],
    ['simulate', ['--seed', '1.5'], '1.5'],
    ['simulate', ['--minutes', 'long'], 'long'],
    ['simulate', ['--set', 'kindness=1'], 'kindness'],
    ['simulate', ['--set', 'calm=9000'], '9000'],
    ['patterns', ['--jsno'], '--jsno'],
    ['patterns', ['--only', '4,99'], '99'],
    ['patterns', ['--without', 'love'], 'love'],
    ['simulate', ['extra'], 'extra'],
  ] as const)('%s %s is named in a sentence, exit code 2', (name, args, named) => {
    const { status, stderr } = run(name, ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(named);
  });

  test('simulate is the same dyad each time, and another for another seed', () => {
    const args = ['--scenario', 'lab-play', '--seed', '7', '--minutes', '2', '--set', 'calm=2', '--json'];
    const first = run('simulate', ...args);
    expect(first.status).toBe(0);
    expect(v.parse(measured, JSON.parse(first.stdout)).scenario).toBe('lab-play');
    expect(run('simulate', ...args).stdout).toBe(first.stdout);
    expect(run('simulate', ...args.map((arg) => (arg === '7' ? '8' : arg))).stdout).not.toBe(first.stdout);
  });

  test('patterns says what breaks where a part is left out, exit code 1', () => {
    const { status, stdout } = run('patterns', '--without', 'reparability', '--only', '5,6');
    expect(status).toBe(1);
    expect(stdout).toContain('Without reparability: 5 broken; 6 holding all the same.');
    expect(run('patterns', '--only', '6', '--json').status).toBe(0);
    const asData = run('patterns', '--without', 'widening', '--only', '6,9', '--json');
    expect(asData.status).toBe(1);
    const holding = v.parse(v.array(v.object({ number: v.number(), holds: v.boolean() })), JSON.parse(asData.stdout));
    expect(holding).toEqual([
      { number: 6, holds: true },
      { number: 9, holds: false },
    ]);
  });
});
