/** Predicting a run before it is lived, in English: what is asked, how it is said, and what came. No verdict. */

export const predicting = {
  kind: 'What is predicted',
  kinds: {
    drawing: 'How felt safety goes',
    choice: 'How much of the time matched',
    end: 'Where felt safety ends',
  },
  asks: {
    drawing: (clock: string) => `How will felt safety go, until ${clock}?`,
    choice: (clock: string) => `How much of the time will they be matched, until ${clock}?`,
    end: (clock: string) => `How safe will the child feel at ${clock}, next to now?`,
  },
  ofSideA: 'This is about caregiver A.',
  ofSideB: 'This is about caregiver B.',
  how: {
    drawing: 'Draw it across the chart. Or go from handle to handle with Tab, and move each with the arrow keys.',
    choice:
      'One for each hand that goes up; for yourself, one is enough. Matched is: in contact, or at the toys nearby.',
    end: 'One for each hand that goes up; for yourself, one is enough.',
  },
  feltSafety: 'felt safety',
  surface: 'Felt safety, to be drawn',
  handle: (after: string) => `Felt safety after ${after}`,
  handleAt: (after: string, level: string) => `after ${after}: ${level}`,
  takeBack: 'Undo',
  clear: 'Clear',
  lock: 'Lock it',
  locked: 'Locked. It stays as it is, or is taken away as a whole.',
  takeAway: 'Take it away',
  without: 'Without a prediction',
  begin: 'Begin',

  options: {
    hardlyEver: 'hardly ever',
    aThird: 'about a third',
    half: 'about half',
    threeQuarters: 'about three quarters',
    almostAlways: 'almost always',
    higher: 'higher',
    same: 'about the same',
    lower: 'lower',
  },
  hands: (option: string) => `Hands for “${option}”`,
  more: (option: string) => `One hand more for “${option}”`,
  fewer: (option: string) => `One hand fewer for “${option}”`,
  total: (count: string) => `Hands in all: ${count}`,

  expected: 'expected',
  came: 'as it goes',
  thisRun: 'this run',
  soFar: 'so far',
  ended: (expected: string, came: string) => `You expected ${expected} at the end; it came to ${came}.`,
  furthest: (clock: string, expected: string, came: string) =>
    `They were furthest apart at ${clock}: expected ${expected}, lived ${came}.`,
  close: 'The two lines stayed close together all along.',
  matched: (seconds: string, of: string, option: string) =>
    `The two were matched for ${seconds} of ${of} seconds: ${option}.`,
  endedAgainst: (began: string, ended: string, option: string) =>
    `Felt safety began at ${began} and came to ${ended}: ${option}.`,
  handsFor: (hands: string, all: string) => `Hands up for that: ${hands} of ${all}.`,
  oneRun: 'One run is one run: another child, and it goes otherwise.',
  anew: 'Predict anew',
  look: 'To the river',
};
