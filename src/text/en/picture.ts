/** The words in the picture, and the child’s face, body, voice and rhythm in words, in English. */
import { numbersFor } from '../numbers';

const { level, ago } = numbersFor('en');

export const labels = {
  above: 'too much',
  window: 'window of tolerance',
  below: 'gone quiet',
  arousal: 'arousal',
  safety: 'felt safety',
  now: 'now',
  withoutThisRepair: 'without this repair',
  ifMended: 'if it had been mended',
  otherRoad: 'the other road',
  phases: { play: 'play', stillFace: 'still face', reunion: 'reunion' },
  twin: {
    arousal: (side: 'A' | 'B') => `${side} arousal`,
    safety: (side: 'A' | 'B') => `${side} felt safety`,
    difference: 'difference',
    window: 'window of B',
  },
  beforeChange: 'before the change',
  ago,
  level,
};

/** What can be seen and heard, never what is asked: reading it is the point. */
export const seen = {
  comfort: {
    cue: 'Brows up, mouth down, a hand reaching out. A soft whimper, rising.',
    call: 'Brows up, mouth down, arms reaching; a whimper that rises, ever quicker.',
    cry: 'Eyes squeezed shut, mouth wide open, both arms out; a cry that climbs, beat upon beat.',
  },
  share: {
    cue: 'Bright eyes and a smile, turned this way. A little sing-song babble, light and even.',
    call: 'A wide smile, brows high, one arm in the air; loud babble that dances up and down.',
    cry: 'The smile is gone, brows drawn up, an arm still out; the babble breaks into crying.',
  },
  play: {
    cue: 'A flat face, eyes that search; hands that fidget. Short fussy sounds, unevenly spaced.',
    call: 'Brows knit, mouth tight, arms and legs restless; fussing in bursts, now quick, now slow.',
    cry: 'Brows pressed down, fists up, everything moving; crying in short, jerky bursts.',
  },
  rest: {
    cue: 'Heavy eyelids, looking away, head turned aside. A low, long sound; all of it slowing.',
    call: 'Turned away, a hand rubbing the eyes; a low moan, longer and slower each time.',
    cry: 'Back arched, face turned away, eyes shut; a long, low wail with wide gaps.',
  },
  explore: {
    cue: 'Wide eyes on something over there, leaning towards it. A short “oh?”, then a pause.',
    call: 'Eyes very wide, to the thing and back, an arm pointing; “oh?” … “oh?”, with pauses.',
    cry: 'Wide, wet eyes, an arm still pointing at the thing; broken cries between silences.',
  },
};
