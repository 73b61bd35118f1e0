/** The summary of a run in words, in English: what changed, one's own timing, ten minutes more, the measures. No verdict. */

export const summary = {
  title: 'The session has ended',
  soFar: 'What was lived so far',
  lived: (clock: string) => `${clock} of life together.`,
  model: 'A simplified model with chosen numbers; what it shows is for you to weigh.',
  ofTwo: 'Of the two, this is A.',
  look: 'Look at the picture',
  toMeasures: 'In numbers',
  toMoments: 'Moment by moment',

  changed: 'What changed',
  before: 'before',
  after: 'after',
  safety: 'Felt safety',
  availability: '“You are there for me”',
  reparability: '“I can bring us back”',
  window: 'Window',

  timing: 'Your own timing',
  timingOf: (count: string) => `From signal to first answer, ${count} ×; half of them lie within the bar.`,
  timingOfFew: (count: string) => `From signal to first answer, ${count} ×.`,
  thisSession: 'this session',
  sessionBefore: 'the session before',
  median: (seconds: string) => `median ${seconds}`,
  quartiles: (lower: string, upper: string) => `half lie between ${lower} and ${upper}`,
  error: (milliseconds: string) => `accurate to ± ${milliseconds}`,
  noTiming: 'No signal that you answered came to its end, so there is no timing to show.',

  carriedOn: 'Carried on',
  carriedOnOf: 'Ten more minutes, with answers drawn from your own.',
  cameTo: (now: string, safety: string, availability: string, reparability: string) =>
    `Felt safety goes from ${now} to ${safety}; “you are there for me” comes to ${availability}, “I can bring us back” to ${reparability}.`,
  tooFew: 'Fewer than three episodes: too few to carry on from.',
  minutes: (count: string) => `${count} min`,
  lineLabel: (from: string, to: string) => `Felt safety over ten more minutes, from ${from} to ${to}.`,

  run: {
    title: 'The whole of it',
    label: (clock: string, from: string, to: string) =>
      `The whole of ${clock}: arousal in the window of tolerance, and felt safety from ${from} to ${to}.`,
    lowest: (safety: string, clock: string) => `Felt safety is lowest at ${clock}: ${safety}.`,
    marked: (mismatches: string, repairs: string) => `Mismatches: ${mismatches}. Repairs: ${repairs}.`,
    turnedInward: 'turned inward',
  },

  measures: {
    title: 'In numbers',
    means: 'What each of these means',
    nothing: 'nothing to measure',
    tooFew: 'too few to say',
    n: (count: string) => `n = ${count}`,
    noSpread: 'too few for a spread',
    between: (lower: string, upper: string) => `half between ${lower} and ${upper}`,
    mean: (value: string, deviation: string) => `mean ${value} ± ${deviation}`,
    final: (value: string) => `${value} at the end`,
    beforeAfter: (before: string, after: string) => `${before} before, ${after} after`,
    change: (value: string) => `change ${value}`,
    perMinute: (value: string) => `${value} per minute`,
    onceIn: (seconds: string) => `one in ${seconds}`,
    deviation: '± is a standard deviation: over time for levels, over repairs for felt safety around them.',
    about: {
      answers: 'Answers',
      repairs: 'Repairs',
      time: 'Time',
      levels: 'Levels',
      fourSs: 'The four S’s',
    },
  },

  moments: {
    title: 'Moment by moment',
    choose: 'Choose one to see its moment in the picture.',
    none: 'No signal came to its end.',
    ends: { met: 'met', repaired: 'repaired', givenUp: 'stopped asking' },
    at: 'at',
    safety: 'felt safety',
  },
};
