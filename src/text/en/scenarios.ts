/** The scenarios by what happens in them, in English; each with a line on why it happens to anyone. */

export const scenarios = {
  everyday: {
    name: 'Everyday care',
    short: 'Everyday care',
    says: 'Now and then a signal, at life’s speed. Read face, body, voice and rhythm, then answer.',
    why: 'Much of a day together, nothing is asked at all.',
  },
  'lab-play': {
    name: 'Face-to-face play',
    short: 'Face to face',
    says: 'In life a cycle takes 3–5 s, too fast for a hand: so it starts 4 × slower.',
    why: 'In play as close as this, losing and finding each other is the ordinary way to go.',
  },
  startles: {
    name: 'Things that startle',
    short: 'Startled',
    says: 'Something bangs, something topples: now small, now large. In between, the signals of any day.',
    why: 'The world is full of bangs and tumbles. A child can take a knock, together with its parent.',
  },
  attuned: {
    name: 'Always in time, always fitting',
    short: 'Always fitting',
    says: 'Every first answer fits, within a second or so: the ideal that does not exist.',
    why: 'Nobody lives like this. A child is a person of its own, and reading someone takes time.',
  },
  'good-enough': {
    name: 'Often misses, and comes back to it',
    short: 'Misses, and mends',
    says: 'Some four in ten first answers miss; a next one follows soon, and mostly fits.',
    why: 'Tired, busy, two things at once: missing happens to everyone, every day.',
  },
  slow: {
    name: 'Comes back to it, but late',
    short: 'Mends late',
    says: 'Half of the first answers fit; when one does not, the next takes its time.',
    why: 'A short night, a full head, a body slow to get going: anyone is late sometimes.',
  },
  intrusive: {
    name: 'Often too fast and too much',
    short: 'Too fast, too much',
    says: 'The answer is there in a moment, and mostly comes too near.',
    why: 'Worry wants to do something, at once. Whoever is afraid for a child knows it.',
  },
  'under-involved': {
    name: 'Often too late and too little',
    short: 'Too late, too little',
    says: 'Much is not noticed; what comes takes long and keeps its distance.',
    why: 'Low, ill, worn out: then looking is already a lot to ask. It can happen to anyone.',
  },
  distracted: {
    name: 'There, and then away',
    short: 'There, then away',
    says: 'Attentive for half a minute or so, then elsewhere for a while; on return a waiting child is answered.',
    why: 'A telephone, a pan on the fire, another child: attention is pulled at all day long.',
  },
  unpredictable: {
    name: 'Now like this, now like that',
    short: 'Now this, now that',
    says: 'One minute prompt and fitting, the next slow and beside it.',
    why: 'Too little sleep, money, a quarrel: moods come from everywhere and ask nobody.',
  },
  'still-face': {
    name: 'A face goes still',
    short: 'Still face',
    says: 'Two minutes of play, two minutes in which the face stays still, two minutes to find each other again.',
    why: 'In research this lasts two minutes, and the reunion always follows.',
  },
  'never-repairs': {
    name: 'Often misses, and does not come back to it',
    short: 'Misses, lets it be',
    says: 'Half of the first answers fit; what was missed is hardly ever mended.',
    why: 'Worry, illness or grief can fill a head so far that coming back does not happen. It can begin on any day.',
  },
  'way-back': {
    name: 'A way back',
    short: 'A way back',
    says: 'What was missed is hardly ever mended at first; after five minutes it mostly is. Nothing else changes.',
    why: 'Help, rest or one good talk can be where it begins. It is late for nobody.',
  },
};
