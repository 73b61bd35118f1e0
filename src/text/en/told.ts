/** What happened in a run, in a few sentences, and each of its episodes in a line; in English. It tells, and does not judge. */

export const story = {
  nothingAsked: (clock: string) => `In ${clock} of life nothing was asked.`,
  /** `one`: once only. */
  asked: (clock: string, count: string, one: boolean) =>
    one ? `In ${clock} of life the child asked once.` : `In ${clock} of life the child asked ${count} times.`,
  /** Where there was but one, and where all ended alike. */
  only: {
    met: 'The first answer met it.',
    repaired: 'It was mended after a mismatch.',
    givenUp: 'In the end it stopped asking.',
  },
  all: {
    met: 'Each time the first answer met it.',
    repaired: 'Each time it was mended after a mismatch.',
    givenUp: 'Each time it stopped asking.',
  },
  /** In a list that begins a sentence. */
  some: {
    met: (count: string, one: boolean) => `${one ? 'once' : `${count} times`} the first answer met it`,
    repaired: (count: string, one: boolean) => `${one ? 'once' : `${count} times`} it was mended after a mismatch`,
    givenUp: (count: string, one: boolean) => `${one ? 'once' : `${count} times`} the child stopped asking`,
  },
  stillOpen: 'One signal had not come to its end.',

  neverAnswered: 'No answer came.',
  answeredOnce: (seconds: string) => `The first answer came after ${seconds}.`,
  answeredFew: (median: string, count: string) => `A first answer took about ${median} (there were ${count}).`,
  answered: (median: string, lower: string, upper: string, count: string) =>
    `A first answer took about ${median} (half of the ${count} between ${lower} and ${upper}).`,
  noMismatch: 'There was no mismatch.',
  notMended: (count: string, one: boolean) =>
    one ? 'The one mismatch was not mended.' : `None of the ${count} mismatches was mended.`,
  mendedOnce: (seconds: string) => `Mending came ${seconds} after the mismatch began.`,
  mendedFew: (median: string, count: string) =>
    `Mending came about ${median} after a mismatch began (there were ${count} repairs).`,
  mended: (median: string, lower: string, upper: string, count: string) =>
    `Mending came about ${median} after a mismatch began (half of the ${count} repairs between ${lower} and ${upper}).`,

  aroundOne: (before: string, after: string) =>
    `Felt safety was ${before} before that signal, and ${after} shortly after contact.`,
  around: (before: string, after: string, count: string) =>
    `Before the signals that were mended felt safety was ${before}, shortly after contact ${after} (mean and standard deviation of ${count} repairs).`,
  safety: (from: string, to: string) => `From beginning to end it went from ${from} to ${to}.`,
  safetyAlone: (from: string, to: string) => `From beginning to end felt safety went from ${from} to ${to}.`,

  window: {
    same: (from: string, _to: string) => `The window of tolerance stayed about as wide as it was, ${from}.`,
    wider: (from: string, to: string) => `The window of tolerance grew wider, from ${from} to ${to}.`,
    narrower: (from: string, to: string) => `The window of tolerance grew narrower, from ${from} to ${to}.`,
  },
  neverOutside: 'The child did not leave it.',
  outside: (share: string, count: string, one: boolean) =>
    one
      ? `The child was outside it once, ${share} of the time.`
      : `The child was outside it ${count} times, ${share} of the time in all.`,
  backOnce: (seconds: string) => `It was back after ${seconds}.`,
  backFew: (median: string, count: string) => `It was back after about ${median} (it came back ${count} times).`,
  back: (median: string, lower: string, upper: string, count: string) =>
    `It was back after about ${median} (half of the ${count} times between ${lower} and ${upper}).`,
};

/** Parts of a line, in the order in which they stand. */
export const line = {
  asked: {
    comfort: 'asked for comfort',
    share: 'wanted to share its joy',
    play: 'wanted to play together',
    rest: 'asked for rest',
    explore: 'wanted to explore',
  },
  startled: 'startled',
  faceStill: 'the face had gone still',
  unasked: (doing: string) => `${doing} came unasked`,
  stillOpen: 'a signal that had not come to its end',
  met: (seconds: string, doing: string) => `met after ${seconds} by ${doing}`,
  answered: (seconds: string, doing: string) => `answered after ${seconds} by ${doing}`,
  more: (count: string, one: boolean) => (one ? 'then one more answer' : `then ${count} more answers`),
  cried: (seconds: string) => `had to cry after ${seconds}`,
  mended: (seconds: string, doing: string) => `mended ${seconds} after the mismatch by ${doing}`,
  mendedSinceSignal: (seconds: string, doing: string) => `mended ${seconds} after the signal by ${doing}`,
  calm: (seconds: string) => `calm ${seconds} later`,
  unanswered: 'no answer came',
  gaveUp: (seconds: string) => `stopped asking after ${seconds}`,
};
