/** The scenarios by what happens in them, in English; each with a line on why it happens to anyone. */

export const scenarios = {
  everyday: {
    name: 'Everyday care',
    says: 'Now and then a signal, at life’s speed. Read face, body, voice and rhythm, then answer.',
    why: 'Much of a day together, nothing is asked at all.',
  },
  'lab-play': {
    name: 'Face-to-face play',
    says: 'In life a cycle takes 3–5 s, too fast for a hand: so it runs 4 × slower.',
    why: 'In play as close as this, losing and finding each other is the ordinary way to go.',
  },
  attuned: {
    name: 'Always in time, always fitting',
    says: 'Every first answer fits, within a second or so: the ideal that does not exist.',
    why: 'Nobody lives like this. A child is a person of its own, and reading someone takes time.',
  },
  'good-enough': {
    name: 'Often misses, and comes back to it',
    says: 'Some four in ten first answers miss; a next one follows soon, and mostly fits.',
    why: 'Tired, busy, two things at once: missing happens to everyone, every day.',
  },
  'never-repairs': {
    name: 'Often misses, and does not come back to it',
    says: 'Half of the first answers fit; what was missed is hardly ever mended.',
    why: 'Worry, illness or grief can fill a head so far that coming back does not happen. It can begin on any day.',
  },
};
