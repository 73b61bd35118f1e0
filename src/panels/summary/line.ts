/** One episode in a line: what was asked, what was given and when, how it ended. */
import type { Episode } from '../../model/happenings';
import type { Response } from '../../model/signals';
import type { SummaryTexts } from '../../text/summary';

/** Contact comes so much later than the fitting answer before it is worth telling, in seconds of life. */
const telling = 0.05;

export function lineOf(episode: Episode, texts: SummaryTexts): string {
  return [...beginning(episode, texts), ...course(episode, texts), ...ending(episode, texts)].join(', ');
}

const within = (response: Response, { happenings }: SummaryTexts): string => happenings.doing[response].within;

function beginning({ cause, asked, answers }: Episode, texts: SummaryTexts): readonly string[] {
  const { line } = texts;
  const [unasked] = answers;
  const before = {
    need: [],
    fright: [line.startled],
    stillFace: [line.faceStill],
    intrusion: unasked ? [line.unasked(within(unasked.response, texts))] : [],
  };
  return [...before[cause], line.asked[asked]];
}

/** What was given before the fitting answer; the first by name, the others counted. */
function course(episode: Episode, texts: SummaryTexts): readonly string[] {
  const { line, numbers } = texts;
  const { cause, answers, end, fittedAt, criedAt, signalAt } = episode;
  const given = (cause === 'intrusion' ? answers.slice(1) : answers).filter(({ at }) => at !== fittedAt);
  const [first, ...others] = given;
  const cried = criedAt === null ? [] : [{ at: criedAt, words: line.cried(numbers.seconds(criedAt - signalAt)) }];
  const parts = [...cried];
  if (first) {
    const after = numbers.seconds(first.at - signalAt);
    parts.push({ at: first.at, words: line.answered(after, within(first.response, texts)) });
    if (others.length > 0)
      parts.push({ at: first.at, words: line.more(numbers.whole(others.length), others.length === 1) });
  } else if (end === 'givenUp') parts.push({ at: signalAt, words: line.unanswered });
  return parts.sort((one, other) => one.at - other.at).map(({ words }) => words);
}

function ending(episode: Episode, texts: SummaryTexts): readonly string[] {
  const { line, numbers } = texts;
  const { answers, end, signalAt, mismatchAt, fittedAt, endedAt } = episode;
  const fitting = answers.find(({ at }) => at === fittedAt);
  if (end === 'givenUp' || !fitting) return [line.gaveUp(numbers.seconds(endedAt - signalAt))];
  const since = numbers.seconds(fitting.at - (mismatchAt ?? signalAt));
  const doing = within(fitting.response, texts);
  const how = end === 'met' ? line.met : mismatchAt === signalAt ? line.mendedSinceSignal : line.mended;
  const calm = endedAt - fitting.at > telling ? [line.calm(numbers.seconds(endedAt - fitting.at))] : [];
  return [how(since, doing), ...calm];
}
