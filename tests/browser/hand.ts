/** A scripted hand at the app: it knows no more than the page tells, and tries one answer after the other. */
import type { Page } from 'playwright';
import { textsFor } from '../../src/text/texts';
import { frame, type Visit } from './app';

/** What the page tells at a moment. */
export interface Told {
  readonly title: string;
  readonly line: string;
  /** How long the child has been waiting, seconds of life, as the page writes it; null while nothing is asked. */
  readonly waited: number | null;
  /** Whether an answer can be given. */
  readonly free: boolean;
  readonly over: boolean;
}

export const told = (page: Page): Promise<Told> =>
  page.evaluate(() => {
    const words = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '';
    const waited = /[\d.,]+/.exec(words('.caption .waited'))?.[0];
    const buttons = [...document.querySelectorAll('.answers .response')];
    return {
      title: words('.caption .title'),
      line: words('.caption .line'),
      waited: waited === undefined ? null : Number(waited.replace(',', '.')),
      free: buttons.length > 0 && buttons.every((button) => button.getAttribute('aria-disabled') === 'false'),
      over: document.querySelector('.session-end') !== null,
    };
  });

const { happenings } = textsFor('en');
const anything = (...titles: readonly ((words: string) => string)[]): RegExp =>
  new RegExp(`^(${titles.map((title) => title('.+')).join('|')})$`);

/** How an episode ends, as it is told. */
export const ends = {
  met: anything(happenings.met),
  repaired: anything(happenings.mended, happenings.mendedSince),
  givenUp: anything(() => happenings.gaveUp),
};

/** What is told of an answer that did not meet what was asked. */
export const didNotMeet = anything(happenings.missed, happenings.near);

/** What the hand noted down while it lived a session. */
export interface Notes {
  /** Seconds of life from signal to first answer, by the waiting time on the page; of every episode that ended. */
  readonly latencies: readonly number[];
  /** What was told, in the order of time. */
  readonly titles: readonly string[];
}

/**
 * Lives a running session to its end, looking at the page at every frame while the child waits.
 * @param reading seconds of life before each answer; one signal after the other takes the next, round and round.
 */
export async function tryOneAfterTheOther(
  { page, pass }: Visit,
  reading: readonly number[],
  give: (nth: number) => Promise<void>,
): Promise<Notes> {
  const latencies: number[] = [];
  const titles: string[] = [];
  let first: number | null = null;
  let tries = 0;
  for (let now = await told(page); !now.over; now = await told(page)) {
    if (now.title !== titles.at(-1)) titles.push(now.title);
    if (first !== null && Object.values(ends).some((end) => end.test(now.title))) {
      latencies.push(first);
      first = null;
    }
    if (now.waited === null) tries = 0;
    else if (now.free && now.waited >= (reading[latencies.length % reading.length] ?? 0)) {
      if (tries === 0) first = now.waited;
      await give((tries % 5) + 1);
      tries++;
    }
    await pass((now.waited === null ? 3 : 1) * frame);
  }
  return { latencies, titles };
}
