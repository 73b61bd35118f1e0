/** Two dyads side by side in words, in English. */

export const two = {
  who: 'Who is compared',
  side: (letter: string) => `Dyad ${letter}`,
  caregiverOf: (letter: string) => `Who takes care in ${letter}`,
  historyOf: (letter: string) => `What the child in ${letter} has come to expect`,
  expecting: (history: string) => `child: ${history}`,
  swap: 'Change A and B over',
  alone: 'Only A, nobody beside it',
  hold: (letter: string) => `Hold ${letter} as it is`,
  oneOtherwise: (letter: string) => `One setting of ${letter}`,

  same: 'same child, same signals',
  differs: (what: string) => `same child, same signals; differs: ${what}`,
  nothingDiffers: 'same child, same signals; nothing differs',
  differences: { caregiver: 'who answers', before: 'who took care before', history: 'what it had come to expect' },
  livedBefore: 'the life just lived',
  before: (who: string) => `Before: ${who}`,
  setting: (name: string, here: string, there: string) => `${name} ${here} and ${there}`,

  measures: {
    matched: 'time matched',
    mended: 'mismatches mended',
    comeBack: 'time to come back',
    outside: 'outside the window',
    width: 'width of the window',
  },
  countOf: (count: string, of: string) => `${count} of ${of}`,
  times: (count: string) => `n = ${count}`,
  none: 'none yet',

  scene:
    'Two rooms, each with a child and a caregiver, and below them one river of time with two lines for arousal and two for felt safety. A is drawn through, B in dashes and dots.',
  pictureLabel: (told: string, differs: string) => `Two dyads side by side, ${differs}. ${told}`,
  difference: (a: string, b: string, difference: string) => `Felt safety: A ${a}, B ${b}, difference ${difference}.`,
};
