/** A hand on the built page, and the same run lived beside it, so that the hand knows what is asked. */
import type { Page } from 'playwright';
import { type Response, responses } from '../model/signals';
import { scenarioOf } from '../scenarios';
import { settingsOf } from '../scenarios/scenario';
import { createRun, type Run } from '../simulation/run';
import { beTheCaregiver } from '../stages/beTheCaregiver';
import type { BuiltApp } from './builtApp';

export interface Hand {
  readonly page: Page;
  readonly beside: Run;
}

/** Time in the page stands still but for what is let pass here: pictures are the same whenever they are taken. */
export async function opened({ browser, address }: BuiltApp, fragment: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.goto(`${address}${fragment}`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.clock.runFor(100);
  await page.locator('#app').focus();
  return page;
}

/** @param seed the same as in the address, whose stage is one's own. */
export async function hand(app: BuiltApp, fragment: string, seed: number): Promise<Hand> {
  const scenario = scenarioOf(beTheCaregiver.scenario);
  if (!scenario) throw new Error('the stage has no scenario');
  const beside = createRun({ settings: settingsOf(scenario, { by: 'person' }), seed, inputs: [] });
  return { page: await opened(app, fragment), beside };
}

export async function letPass({ page, beside }: Hand, milliseconds: number): Promise<void> {
  await page.keyboard.press('Space');
  await page.clock.runFor(milliseconds);
  await page.keyboard.press('Space');
  await page.clock.runFor(50);
  beside.advanceTo(beside.now() + milliseconds / 1000);
}

/** On to the next happening, on the page and beside it. */
export async function step({ page, beside }: Hand): Promise<void> {
  await page.keyboard.press('.');
  await page.clock.runFor(50);
  const { happenings } = beside.trace;
  const before = happenings.length;
  const until = beside.now() + 120;
  while (happenings.length === before && beside.now() < until) beside.step(until);
}

export async function press({ page, beside }: Hand, response: Response): Promise<void> {
  await page.keyboard.press(String(responses.indexOf(response) + 1));
  beside.give({ type: 'respond', response });
}
