/** What came beside what was expected, in plain words: where they parted, how much of the time; no verdict. */
import { shareMatched } from '../../episodes/matched';
import { safetyAt, type Trace } from '../../simulation/trace';
import type { PredictBy } from '../../stages/predict';
import { type Apart, apartAt, furthestApart, type Stretch } from '../../stages/predicting/drawing';
import { bandOf, type Choice, endingOf } from '../../stages/predicting/options';
import { allHands, type Prediction } from '../../stages/predicting/prediction';
import type { PredictingWords } from '../../text/predicting';
import type { Texts } from '../../text/texts';

/** No share can be told of no time at all; seconds. */
const least = 0.001;

/** Lines nearer than this to each other throughout are not told apart in words. */
const close = 0.05;

/** @returns where the drawing and the run lay furthest apart; null where they stayed close. */
export function partedAt(until: number, { drawing }: Prediction, trace: Trace): Apart | null {
  const apart = furthestApart(drawing, trace, until);
  return Math.abs(apart.came - apart.drawn) < close ? null : apart;
}

/** @returns the option a run falls under, by a stretch of it. */
export function optionOf(by: PredictBy, trace: Trace, { from, until }: Stretch): Choice {
  if (by === 'choice') return bandOf(shareMatched(trace, { from, until: Math.max(until, from + least) }));
  return endingOf(safetyAt(trace, from), safetyAt(trace, until));
}

interface Revealed {
  readonly by: PredictBy;
  readonly stretch: Stretch;
  /** Where the clock begins, seconds of life. */
  readonly begins: number;
  readonly prediction: Prediction;
  readonly trace: Trace;
}

/** @returns sentences, the first of them the one to be read from the back. */
export function revealed({ by, stretch, begins, prediction, trace }: Revealed, texts: Texts, words: PredictingWords) {
  const { numbers } = texts;
  if (by === 'drawing') {
    const { drawn, came } = apartAt(prediction.drawing, trace, stretch.until);
    const apart = partedAt(stretch.until, prediction, trace);
    return [
      words.ended(numbers.level(drawn), numbers.level(came)),
      apart
        ? words.furthest(
            numbers.clock(Math.round(apart.at - begins)),
            numbers.level(apart.drawn),
            numbers.level(apart.came),
          )
        : words.close,
    ];
  }
  const { from, until } = stretch;
  const option = optionOf(by, trace, stretch);
  const hands = numbers.whole(prediction.hands[option] ?? 0);
  const came =
    by === 'choice'
      ? words.matched(
          numbers.whole((until - from) * shareMatched(trace, stretch)),
          numbers.whole(until - from),
          words.options[option],
        )
      : words.endedAgainst(
          numbers.level(safetyAt(trace, from)),
          numbers.level(safetyAt(trace, until)),
          words.options[option],
        );
  return [came, words.handsFor(hands, numbers.whole(allHands(by, prediction))), words.oneRun];
}
