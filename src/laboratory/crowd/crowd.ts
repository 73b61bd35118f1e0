/** A crowd: many dyads that live in several places at once, in threads, in workers, or in the page itself. */
import { type Case, type Figures, figuresOf, type Share, type StudyName } from './studies';

/** Somewhere to live. It is given one share at a time, and answers with the figures of its cases in their order. */
export type Place = (share: Share) => Promise<readonly unknown[]>;

export interface Crowd {
  /** @returns the figures of every case, in the order of the cases, whichever place they were found in. */
  figures<Name extends StudyName>(study: Name, cases: readonly Case<Name>[]): Promise<readonly Figures<Name>[]>;
}

/** Of what is left, each place takes this part at once: large shares first, small ones so that all end together. */
const sharesToCome = 4;

/**
 * A crowd in the places given. What fails in one of them fails the whole.
 *
 *     const { places, close } = threads(2); // commands; `[here(pause)]` in the page and in tests
 *     const crowd = createCrowd(places);
 *     const [first] = await crowd.figures('inBrief', [{ settings, seeds: [1, 2, 3], until: 600 }]);
 *     await close();
 */
export function createCrowd(places: readonly Place[]): Crowd {
  return {
    async figures<Name extends StudyName>(study: Name, cases: readonly Case<Name>[]) {
      const found: Figures<Name>[] = [];
      let taken = 0;
      const liveAt = async (place: Place): Promise<void> => {
        while (taken < cases.length) {
          const from = taken;
          taken += Math.ceil((cases.length - from) / (sharesToCome * places.length));
          const figures = await place({ study, cases: cases.slice(from, taken) });
          figures.forEach((each, i) => {
            found[from + i] = each as Figures<Name>;
          });
        }
      };
      await Promise.all(places.map(liveAt));
      return found;
    },
  };
}

/**
 * The place one is in: cases are lived one after the other, and `pause` is awaited before each. In a page it comes back
 * at once until the frame's share of time is used up, then after the next frame, so that the page stays awake; where
 * nobody looks on it need not be given.
 */
export const here =
  (pause: () => void | Promise<void> = () => {}): Place =>
  async ({ study, cases }) => {
    const found: unknown[] = [];
    for (const each of cases) {
      await pause();
      found.push(figuresOf(study, each));
    }
    return found;
  };
