/** The strain test in words, in English: what is coming, how it can be left, and what it came to. No verdict. */

export const strain = {
  word: {
    title: 'Before it begins',
    what: 'Two minutes of play. Two minutes in which the caregiver’s face stays still and nothing comes back. Then two minutes to find each other again.',
    why: 'It is a procedure that researchers use, the still face. It lasts two minutes, and the reunion always follows. You can stop watching at any time; stopping leads to the reunion.',
    touch: 'It is a simplified model, and it can touch you all the same.',
    choose: 'With whom',
    before: (lasts: string) => `Who took care before (${lasts} of life)`,
    lived: 'the life just lived',
    nobody: 'no life before it',
    beside: 'Beside it, the same child with',
    alone: 'nobody beside it',
    temperament: 'What the child is like',
    history: 'What it had come to expect, at the start',
    with: 'In play and reunion',
    you: 'you yourself',
    begin: 'Begin with the play',
  },

  phases: { play: 'Play', stillFace: 'Still face', reunion: 'Reunion' },
  now: 'now',
  says: {
    play: (left: string) => `They play. In ${left} the face goes still.`,
    stillFace: (left: string) => `The face stays still, answers do not come through. In ${left} it comes alive again.`,
    reunion: (left: string) => `The face is alive again; they find each other. ${left} to go.`,
    over: 'The test is over.',
  },
  toReunion: 'To the reunion now',
  showAccount: 'What it came to',

  leaving: {
    title: 'First the reunion?',
    says: (left: string) =>
      `The face is still, or has only just come alive: they have not found each other yet. By itself that would take ${left} at most.`,
    reunion: 'See the reunion',
    leave: 'Leave anyway',
  },

  account: {
    title: 'What the strain test came to',
    one: 'One run of one child is no proof, and no judgement of anybody. What holds over hundreds of runs stands on the page about the model.',
    distress:
      'Distress shows in how far felt safety falls, and in strain during the first minute; not in the time above the window over the whole still face. A child that still has hope protests for longer.',
    compared: 'Measures',
    worth: (side: string, repairs: string, trust: string, window: string) =>
      `${side}: ${repairs} mismatches had been mended before. That left “I can bring us back” at ${trust} and a window of ${window}.`,
    asked: (asking: string, play: string, stillFace: string, reunion: string) =>
      `In the still face it asked for ${asking}. Felt safety: ${play} in play, ${stillFace} in the still face, ${reunion} in the reunion.`,
    noLife: (side: string, trust: string, window: string) =>
      `${side}: no life lies before it. It came with “I can bring us back” at ${trust} and a window of ${window}.`,
    groups: {
      before: 'What lay before',
      bids: 'Bids',
      protest: 'Protest',
      withdrawal: 'Withdrawal',
      recovery: 'Recovery',
    },
    rows: {
      repaired: 'Mismatches mended',
      latency: 'From mismatch to repair',
      availability: '“You are there for me”',
      reparability: '“I can bring us back”',
      window: 'Width of the window',
      bids: 'Signals in the still face',
      raised: 'Raised its voice',
      asking: 'Time asking',
      above: 'Time above the window',
      withdrawn: 'Time turned inward',
      firstWithdrawn: 'First turned inward after',
      safetyPlay: 'Felt safety in play',
      safetyStill: 'Felt safety in the still face',
      safetyReunion: 'Felt safety in the reunion',
      contact: 'In contact again after',
      aboveReunion: 'Above the window in the reunion',
    },
    spread: (median: string, lower: string, upper: string, n: string) => `${median} (${lower} to ${upper}; n = ${n})`,
    few: (median: string, n: string) => `${median} (n = ${n})`,
    spreadSays: 'In brackets: half of them lie between, and how many there were.',
    of: (count: string, all: string) => `${count} of ${all}`,
    times: (count: string) => `${count} ×`,
    never: 'it did not',
    none: 'none',
    child: 'The child',
    model: 'The page about the model',
    look: 'Look at the picture',
  },
};
