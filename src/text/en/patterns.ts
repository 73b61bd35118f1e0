/** What the model must show, in English: each pattern with its bound, and the names of what is measured. */

export const patterns = {
  1: {
    says: 'Face-to-face play is mostly not matched.',
    bound: 'share of time matched in ten minutes: 0.25 to 0.35',
  },
  2: {
    says: 'It is mostly mended, and soon.',
    bound: 'one reconnection per 3 to 6 s of life',
  },
  3: {
    says: 'Prompt repair leaves more felt safety than there was before the signal, late repair less.',
    bound:
      'repairs as they come: above 0 within 2 s, below 0 at 8 to 12 s; one imposed wait: the longer it is, the less is left',
  },
  4: {
    says: 'Slower repair means less felt safety and more time outside the window, also where as much time is matched.',
    bound:
      'a try every 0.5 to 20 s: felt safety falls, time outside the window rises; the two ends also where half of the time is matched (0.49 to 0.51)',
  },
  5: {
    says: 'A dyad that is always matched copes less well with a still face than one with some promptly repaired mismatch.',
    bound:
      'felt safety, and time until giving up: most where a share between 0.4 and 0.9 of the first answers fits; at 0.65 the window is left later than at 1',
  },
  6: {
    says: 'Without repair mismatch is of no use: the more is matched, the more safely the still face is borne.',
    bound: 'where one try in twenty fits, felt safety in the still face rises with the share of first answers that fit',
  },
  7: {
    says: 'In a still face bids and protest come first, then withdrawal; in the reunion recovery is partial.',
    bound:
      'over the two minutes signalling falls and withdrawal rises; in the reunion felt safety is lower, and time above the window higher, than before',
  },
  8: {
    says: 'There are two ways to miss a child, too much and too little, and different things come of them.',
    bound:
      'too much: more time above the window than below; too little: more below than above, and given up more often',
  },
  9: {
    says: 'The window widens with strain that is calmed together and narrows with strain that lasts.',
    bound:
      'half-width after ten minutes: wider than at the start where misses are mended, narrower where they are not; where all fits at once not narrower, but less wide than where misses are mended',
  },
  10: {
    says: 'The same child with two caregivers has the same needs, until answers differ in what they lead to.',
    bound: 'exact: both shares are 1',
  },
  11: {
    says: 'Patterns 5 and 9 do not stand or fall with the chosen numbers.',
    bound:
      'a thousand draws of all constants, each up to one and a half times as much or as little: each of the two holds in at least 0.9 of them',
  },
  12: {
    says: 'Children differ: the same still face does different things to them.',
    bound:
      'easily upset: outside the window soonest, and above it longest in the reunion; comforts itself: withdrawn longest',
  },
  13: {
    says: 'There is a way back.',
    bound:
      'ten minutes in which hardly anything is mended, then ten in which it mostly is: felt safety, both expectations and the window end above where the run began',
  },
  camps: {
    says: 'Is some mismatch best, or is more matching always better? In this model that hangs on one assumption.',
    bound:
      'felt safety in the still face: where being understood at once teaches nothing about mending, most at a share between 0.4 and 0.9 of first answers that fit; where it teaches half as much as mending or as much, the more the better',
  },
  families: {
    says: 'Caregiving explains part of how things go, not all.',
    bound:
      'families drawn at random, ten minutes each: the share of the variance that goes with the caregiver lies clearly above 0 and below 1. In life the link is far looser, r = 0.25 or about 0.06 of the variance (Madigan et al. 2024): here a caregiver never changes, there is nobody else, and nothing is measured with error',
  },
};

/** What is measured. Shares, felt safety and the two expectations lie between 0 and 1. */
export const figures = {
  matched: 'share of time matched',
  perReconnection: 'seconds per reconnection',
  gain: 'felt safety shortly after contact, minus just before the signal',
  safety: 'felt safety',
  outside: 'share of time outside the window',
  safetyInStillFace: 'felt safety in the still face',
  givesUpAfter: 'seconds until giving up in the still face (120 where it does not)',
  leavesAfter: 'seconds until outside the window in the still face (120 where it stays inside)',
  signalling: 'share of time signalling',
  withdrawn: 'share of time withdrawn',
  above: 'share of time above the window',
  below: 'share of time below the window',
  givenUp: 'episodes given up per minute',
  window: 'half-width of the window',
  availability: '“you are there for me”',
  reparability: '“I can bring us back”',
  identical: 'dyads identical until an answer differs',
  sameNeeds: 'needs that are the same by their number',
  aboveInReunion: 'share of time above the window in the reunion',
  withdrawnInStillFace: 'share of time withdrawn in the still face',
  drawsInWhichItHolds: 'share of draws in which it holds',
  drawsSafestInTheMiddle: 'share of draws with most felt safety where 0.4 to 0.9 of the first answers fit',
  drawsLeavingLater: 'share of draws in which the window is left later at 0.65 than at 1',
  drawsGivingUpLastToo:
    'share of draws in which it holds, and giving up too comes latest where 0.4 to 0.9 of the first answers fit (told, not judged)',
  someMismatchRestsOn:
    'rank correlation with how much more felt safety some mismatch leaves in the still face than none',
  windowRestsOn: 'rank correlation with how clearly the window learns',
  safetyMatchTeachesNothing: 'felt safety in the still face; being understood at once teaches nothing about mending',
  safetyMatchTeachesHalf: 'felt safety in the still face; being understood at once teaches half as much as mending',
  safetyMatchTeachesAsMuch: 'felt safety in the still face; being understood at once teaches as much as mending',
  explainedByCaregiver: 'share of variance that goes with the caregiver',
  explainedByChild: 'share of variance that goes with the temperament of the child',
  explainedByBoth: 'share of variance that goes with both together',
};

/** Under which condition; numbers come written. Children and caregivers have their names elsewhere. */
export const conditions = {
  firstFits: (share: string) => `${share} of the first answers fit`,
  triedEvery: (seconds: string) => `a try every ${seconds} s`,
  triedEveryHalfMatched: (seconds: string) => `half of the time matched, a try every ${seconds} s`,
  repaired: { promptly: 'repaired within 2 s', late: 'repaired after 8 to 12 s' },
  imposed: (seconds: string) => `an imposed ${seconds} s`,
  quarter: (number: string) => `quarter ${number} of the still face`,
  during: { play: 'in play', reunion: 'in the reunion' },
  afterMinutes: (minutes: string) => `after ${minutes} minutes`,
  pattern: (number: string) => `pattern ${number}`,
  outcome: {
    safety: 'felt safety over ten minutes',
    availability: '“you are there for me” in the end',
    reparability: '“I can bring us back” in the end',
    window: 'half-width of the window in the end',
  },
};
