/** The end of a session in words, in English: what changed, one's own timing, ten minutes more. No verdict. */

export const summary = {
  title: 'The session has ended',
  lived: (clock: string) => `${clock} of life together.`,
  changed: 'What changed',
  before: 'before',
  after: 'after',
  safety: 'Felt safety',
  availability: '“You are there for me”',
  reparability: '“I can bring us back”',
  window: 'Window',
  change: (before: string, after: string) => `from ${before} to ${after}`,

  episodes: 'Episodes',
  noEpisodes: 'No signal came to its end in this session.',
  ends: { met: 'met', repaired: 'repaired', givenUp: 'stopped asking' },
  repairLeft: (before: string, after: string) =>
    `The repair: felt safety ${before} before the signal, ${after} shortly after contact.`,
  repairsLeft: (count: string, before: string, after: string) =>
    `The ${count} repairs: felt safety on average ${before} before the signal, ${after} shortly after contact.`,

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

  again: 'Once more with the same child',
  another: 'Another child',
  look: 'Look at the picture',
  model: 'A simplified model with chosen numbers; what it shows is for you to weigh.',
};
