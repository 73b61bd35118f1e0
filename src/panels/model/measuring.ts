/** Measuring in the page: one thing after the other, in breaths, as long as it is looked at; what was found is kept. */
import { createLaboratory, type Laboratory } from '../../laboratory/dyads';
import { createBreath } from '../../simulation/breath';

export interface Measuring {
  /** What is being measured; null: nothing. */
  now(): string | null;
  /** Lives lived so far for what is being measured. */
  lives(): number;
  /** Measures; where something else is being measured, nothing happens. What was stopped has told nothing. */
  start(what: string, measure: (laboratory: Laboratory) => Promise<void>): void;
  stop(): void;
}

class Stopped extends Error {}

/** Between two tellings of how far it is, so many breaths. */
const toldEvery = 12;

/**
 * @param seen whether what is measured can still be seen; where it was closed, measuring ends.
 * @param tell is called as it goes on, and when it has ended.
 */
export function createMeasuring(seen: () => boolean, tell: () => void): Measuring {
  let what: string | null = null;
  let lives = 0;
  let breaths = 0;
  let laboratory: Laboratory | null = null;

  function furnished(): Laboratory {
    const breath = createBreath();
    return createLaboratory({
      pause() {
        lives++;
        const rest = breath();
        return rest?.then(() => {
          if (what === null || !seen()) throw new Stopped();
          if (++breaths % toldEvery === 0) tell();
        });
      },
    });
  }

  async function measured(measure: (laboratory: Laboratory) => Promise<void>): Promise<void> {
    laboratory ??= furnished();
    try {
      await measure(laboratory);
    } catch (error) {
      // A laboratory in which measuring was broken off is not used again.
      laboratory = null;
      if (!(error instanceof Stopped)) throw error;
    } finally {
      what = null;
      tell();
    }
  }

  return {
    now: () => what,
    lives: () => lives,
    start(wanted, measure) {
      if (what !== null) return;
      what = wanted;
      lives = 0;
      tell();
      void measured(measure);
    },
    stop() {
      what = null;
    },
  };
}
