/** Hands that answer by a rule: people of whom we know exactly what they do. */
import { draw } from '../src/model/random';
import { fitting, misfits, type Response, responses } from '../src/model/signals';
import type { Run } from '../src/simulation/run';

/** Lives a person's run to its end; the hand is asked at every happening and says when it presses what. */
export type Hand = (run: Run, until: number) => void;

const pick = (choices: readonly Response[], chance: number): Response =>
  choices[Math.floor(chance * choices.length)] ?? 'hold';

/** Presses at random as fast as the lock allows, whatever the child does. */
export const masher =
  (seed: number): Hand =>
  (run, until) => {
    for (let press = 0; run.now() < until; press++) {
      run.give({ type: 'respond', response: pick(responses, draw(seed, 'which', press, 0)) });
      const free = run.life().due.responseEnds;
      run.advanceTo(Math.min(until, Number.isFinite(free) ? free : run.now() + 1.2));
    }
  };

/** Reads each signal in `seconds`, and is right in `right` of all first readings; then looks again for as long. */
export const reader =
  (seed: number, seconds: number, right: number): Hand =>
  (run, until) => {
    let answered = 0;
    while (run.now() < until) {
      const { episode, phase } = run.life();
      if (!episode || phase !== 'signalling') {
        run.step(until);
        continue;
      }
      const first = episode.answers.length === 0;
      run.advanceTo(Math.min(until, run.now() + seconds));
      const open = run.life().episode;
      if (!open || run.now() >= until) continue;
      const reads = !first || draw(seed, 'fits', answered, 0) < right;
      const wrong = pick(misfits(open.need, null), draw(seed, 'which', answered, 1));
      run.give({ type: 'respond', response: reads ? fitting[open.need] : wrong });
      answered++;
    }
  };
