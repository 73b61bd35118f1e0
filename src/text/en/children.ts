/** Children and what they have come to expect, in English. None of these is better than another. */

export const temperaments = {
  middle: { name: 'In the middle', says: 'Neither easily upset nor hard to stir.' },
  sociable: { name: 'Sociable', says: 'Seeks the other often, keeps asking for longer, is easily soothed.' },
  'easily-upset': { name: 'Easily upset', says: 'Stirred by little, slow to come to rest, and keeps asking.' },
  'self-comforting': { name: 'Comforts itself', says: 'Asks less, stops asking sooner, finds its own calm easily.' },
};

export const histories = {
  trusting: { name: 'Trusting', says: 'Was mostly answered; what was missed was mostly mended.' },
  neutral: { name: 'Open', says: 'Counts on nothing yet, and rules nothing out.' },
  wary: { name: 'Wary', says: 'Often waited, and seldom saw things mended.' },
};
