/** The measures by name, in English: what each is called, what it means, and, for counts, their formula. */

export const measures = {
  episodes: { name: 'Episodes', says: 'From a signal to contact or giving up; each ends in one of three ways.' },
  latencyToRespond: {
    name: 'Signal to first answer',
    says: 'Seconds of life from a signal to the first answer, fitting or not. An act nobody asked for is no answer.',
  },
  latencyToFit: {
    name: 'Signal to fitting answer',
    says: 'Seconds of life from a signal to the answer that fitted.',
  },
  agency: {
    name: 'Agency',
    says: 'Signals that got any answer before contact or giving up: “what I do has an effect”.',
    formula: (count: string, of: string) => `${count} of ${of} signals answered`,
    none: 'no signal came to its end',
  },
  repairs: {
    name: 'Repairs',
    says: 'Mismatches in which a fitting answer came after all, however late. A mismatch begins at an answer that does not fit, or, from the signal, when it had to become a cry.',
    formula: (count: string, of: string) => `${count} of ${of} mismatches mended`,
    none: 'no mismatch',
  },
  latencyToRepair: {
    name: 'Mismatch to repair',
    says: 'Seconds of life from the start of a mismatch to the fitting answer.',
  },
  repairsPerMinute: { name: 'Repairs per minute', says: 'Repairs per minute of life.' },
  safetyAroundRepairs: {
    name: 'Felt safety around repairs',
    says: 'Just before the signal, and five seconds after contact, or at the next signal where that comes sooner; means over repairs, 0 to 1.',
  },
  shareMatched: {
    name: 'Matched',
    says: 'Share of the time in contact, near or exploring. Waiting is no mismatch yet, but not matched either.',
  },
  secondsPerReconnection: {
    name: 'Finding each other',
    says: 'One first match or repair in so many seconds of life.',
  },
  inside: { name: 'Inside the window', says: 'Share of the time within the window of tolerance.' },
  above: { name: 'Above it', says: 'Share of the time above the window: too much.' },
  below: { name: 'Below it', says: 'Share of the time below the window: gone quiet.' },
  timeToComeBack: {
    name: 'Time to come back',
    says: 'Seconds of life from leaving the window to being back in it, in arms or alone; only times that came to an end.',
  },
  safety: { name: 'Felt safety', says: 'The expectation that what comes next will end well, 0 to 1.' },
  availability: {
    name: '“You are there for me”',
    says: 'What the child has come to expect of the other, 0 to 1 (availability).',
  },
  reparability: {
    name: '“I can bring us back”',
    says: 'What it has come to expect of itself, 0 to 1 (reparability). It is learned from mismatches only.',
  },
  window: {
    name: 'Half-width of the window',
    says: 'In units of arousal around 50. The window is a clinical picture, its widening a hypothesis.',
  },
  arousal: { name: 'Arousal', says: 'The strain of the body, 0 to 100; the child is calm and alert at 50.' },
  seen: {
    name: 'Seen',
    says: 'First answers that fitted, of first answers. What fits only at the cry counts as fitting; what comes near does not.',
    formula: (count: string, of: string) => `${count} of ${of} first answers fitted`,
    none: 'no first answer',
  },
  soothed: {
    name: 'Soothed',
    says: 'Times calm within 30 seconds of life, of times outside the window.',
    formula: (count: string, of: string) => `${count} of ${of} times outside calm within 30 s`,
    none: 'never outside the window',
  },
  safe: {
    name: 'Safe',
    says: 'Mismatches mended within five seconds, and at all, of mismatches.',
    formula: (soon: string, of: string, atAll: string) =>
      `${soon} of ${of} mismatches mended within 5 s, ${atAll} at all`,
    none: 'no mismatch',
  },
  secure: {
    name: 'Secure',
    says: 'Whole minutes in which Seen, Soothed and Safe each lie within .2 of their share in all of it, of those in which two episodes or more ended.',
    formula: (count: string, of: string) => `${count} of ${of} minutes like the whole`,
    none: 'no whole minute with two episodes',
  },
};
