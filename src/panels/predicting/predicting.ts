/** Predict, lock, reveal: what is said before a run, kept in sight while it goes, and laid beside what came. */
import '../../look/predicting.css';
import { nothing } from 'lit/html.js';
import { safetyAt } from '../../simulation/trace';
import { type Change, emptyPrediction, isMade, type Prediction } from '../../stages/predicting/prediction';
import { predictingWords } from '../../text/predicting';
import type { Drawn } from '../later';
import { type Asked, sideOf } from './asked';
import { asking } from './asking';
import { atTheEnd, under } from './shown';
import { createSurface } from './surface';

/** @param redraw draws the page anew once the end was put aside. */
export function createPredicting(redraw: () => void): Drawn {
  const surface = createSurface();
  /** The prediction whose end was read and put aside to look at the river. */
  let aside: Prediction | null = null;

  return (view) => {
    const { state, commands } = view;
    const { predict, begins, opensAt: from } = state;
    if (!predict) return nothing;
    const until = begins + predict.until;
    const trace = sideOf(predict, state) === 'b' && state.beside ? state.beside.trace : state.trace;
    // What was cleared before life began is as good as never said, though it was locked with it.
    const orEmpty = (now: Prediction | null): Prediction =>
      now && (isMade(predict.by, now) || !now.locked)
        ? now
        : emptyPrediction({ at: from, level: safetyAt(trace, from) });
    const prediction = orEmpty(state.prediction);
    const asked: Asked = {
      ...{ view, words: predictingWords[state.language], predict, prediction },
      ...{ trace, stretch: { from, until } },
      change: (change: Change) => commands.predict((now) => change(orEmpty(now))),
    };
    if (state.lived <= from && !state.running) return asking(asked, surface);
    // What was lived can no longer be predicted.
    if (!isMade(predict.by, prediction)) return nothing;
    if (state.at < until || state.running || aside === prediction) return under(asked);
    return atTheEnd(asked, () => {
      aside = prediction;
      redraw();
    });
  };
}
