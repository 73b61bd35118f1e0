/**
 * Pictures of the child without a word beside them, shuffled: whether a fresh pair of eyes reads face, body, voice and
 * rhythm. Each is taken from a run in which the child really is like that.
 */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright';
import type { Phase } from '../model/happenings';
import { draw } from '../model/random';
import { type Loudness, misfits, type Signal, signals } from '../model/signals';
import { everyday } from '../scenarios/everyday';
import { settingsOf } from '../scenarios/scenario';
import { createRun, type Run } from '../simulation/run';
import type { BuiltApp } from './builtApp';
import { type Hand, hand, letPass, press, step } from './hand';

/** What is to be read; the choices a reader is given. */
export type Look = `${Signal} ${Loudness}` | 'misattuned' | 'withdrawn' | 'selfSoothing';

export const looks: readonly Look[] = [
  ...signals.flatMap((need): Look[] => [`${need} cue`, `${need} call`]),
  'comfort cry',
  'rest cry',
  'misattuned',
  'withdrawn',
  'selfSoothing',
];

/** @returns the first child whose first signal, in contact, asks for this. */
function childAsking(need: Signal): number {
  const settings = settingsOf(everyday, { by: 'person' });
  for (let seed = 1; ; seed++) {
    const run = createRun({ settings, seed, inputs: [] });
    while (!run.life().episode) run.step(600);
    if (run.life().episode?.need === need) return seed;
  }
}

const phaseOf: Partial<Record<Look, Phase>> = { withdrawn: 'withdrawn', selfSoothing: 'selfSoothing' };

/** Lives on with nobody answering until the child is like that, and a moment more, so that it has got there. */
async function liveUntil(of: Hand, is: (run: Run) => boolean, more: number): Promise<void> {
  while (!is(of.beside)) await step(of);
  await letPass(of, more);
}

async function liveTo(of: Hand, look: Look): Promise<void> {
  const asked = (run: Run) => run.life().phase === 'signalling';
  await liveUntil(of, asked, 1300);
  const phase = phaseOf[look];
  const [, loudness] = look.split(' ');
  if (phase) await liveUntil(of, (run) => run.life().phase === phase, 4000);
  else if (look === 'misattuned') {
    const need = of.beside.life().episode?.need ?? 'share';
    const worst = misfits(need, 'tooLittle')[0];
    if (worst) await press(of, worst);
    await letPass(of, 800);
  } else await liveUntil(of, (run) => run.life().episode?.loudness === loudness, loudness === 'cue' ? 0 : 1500);
}

/** Nothing but the child's part of the room, large: no caption, no river, no name. */
async function childAlone(page: Page): Promise<Buffer> {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.clock.runFor(50);
  await page.addStyleTag({ content: '.caption, .roads, .begin { visibility: hidden }' });
  const host = await page.locator('.canvas-host').boundingBox();
  if (!host) throw new Error('there is no picture');
  const { x, y, width, height } = host;
  return page.screenshot({
    clip: { x: x + width * 0.4, y: y + height * 0.1, width: width * 0.42, height: height * 0.475 },
  });
}

/** @returns the looks in an order that tells nothing, the same every time. */
const shuffled = (): readonly Look[] =>
  looks
    .map((look, i) => ({ look, place: draw(2026, 'which', i, 0) }))
    .sort((a, b) => a.place - b.place)
    .map(({ look }) => look);

/** Takes the pictures 01.png … 15.png into a folder, and the key beside it, outside of what a reader is shown. */
export async function takeBlind(app: BuiltApp, into: string): Promise<number> {
  const key: string[] = [];
  for (const [i, look] of shuffled().entries()) {
    const [need] = look.split(' ');
    const seed = childAsking(signals.find((signal) => signal === need) ?? 'share');
    const of = await hand(app, `#stage=be-the-caregiver&seed=${seed}&lang=en&palette=paper`, seed);
    await liveTo(of, look);
    const name = `${String(i + 1).padStart(2, '0')}.png`;
    writeFileSync(`${into}/${name}`, await childAlone(of.page));
    key.push(`${name} ${look}`);
    await of.page.close();
  }
  writeFileSync(`${into}-key.txt`, `${key.join('\n')}\n`);
  return key.length;
}
