/** The table of parameters as a panel, in English. */
import type { Basis, parameterGroups } from '../../../model/parameters';

const groups: Readonly<Record<keyof typeof parameterGroups, { readonly name: string; readonly says: string }>> = {
  moments: { name: 'Moments', says: 'How arousal and felt safety move, in seconds.' },
  learning: { name: 'Episodes', says: 'What an episode teaches the child to expect.' },
  history: { name: 'History', says: 'The window of tolerance: a picture and a hypothesis, not a measurement.' },
  child: { name: 'The child', says: 'How this child is, and how often it needs something.' },
  caregiver: { name: 'The caregiver', says: 'How soon, how often fitting, how often again.' },
};

const bases: Readonly<Record<Basis, { readonly name: string; readonly says: string }>> = {
  measured: { name: 'measured', says: 'in a study that was read' },
  reported: { name: 'reported', says: 'by a source at second hand' },
  derived: { name: 'derived', says: 'from figures that were measured' },
  chosen: { name: 'chosen', says: 'by us, so that the published patterns come out together' },
};

export const panel = {
  lead: 'All the numbers of the model. Change one, and the same life is lived again with it, to the moment you are looking at, with what you did yourself at the same times. So you see at once what it does: the dashed line is the life with the numbers as they were. What you change stands in the address, and can be passed on with it.',
  alone: (letter: string) =>
    `The other of the two is held as it is: what you change here, you change for ${letter} alone, one setting at a time. The one before goes back.`,
  basisTitle: 'What a number rests on',
  bases,
  groups,
  changedTitle: 'Changed',
  nothingChanged: 'Nothing is changed: these are the numbers of what you are living through.',
  was: (value: string) => `was ${value}`,
  back: (name: string) => `${name}: back to what it was`,
  allBack: 'All back to what they were',
  from: (least: string, most: string) => `${least} to ${most}`,
  fixed: 'fixed',
  value: (name: string) => `${name}, as a number`,
  source: 'Source',
  brought: (name: string, given: string, used: string) =>
    `${name} cannot be ${given} here; ${used} is the nearest that can be.`,
  alongWindow: (name: string, used: string) => `${name} went along, to ${used}: it has to lie within its bounds.`,
  unread: (name: string, given: string) => `${name}: “${given}” is no number; nothing was changed.`,
  changedCount: (count: string) => `${count} changed`,
  units: {
    arousal: 'arousal',
    '1/s': 'per s',
    s: 's',
    'felt safety': 'felt safety',
    'of W': 'of half the window',
    'per episode': 'per episode',
    'per mismatch': 'per mismatch',
    probability: 'chance',
    '×': '×',
    '±': '±',
  },
};
