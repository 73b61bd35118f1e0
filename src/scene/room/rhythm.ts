/** Rhythm as beats along the floor: their spacing tells the tempo; in contact the two rhythms fall into step. */
import { Container, Graphics, GraphicsContext } from 'pixi.js';
import { fitting, type Loudness, type Response, type Signal, signals } from '../../model/signals';
import { type Segment, segmentAt } from '../../simulation/trace';
import type { Picture } from '../picture';
import { fraction } from './course';
import type { Paint } from './paint';

/** Where the beats stand, and in how many seconds they are run through. */
interface Beat {
  readonly at: readonly number[];
  readonly lasts: number;
}

const beats: Readonly<Record<Signal | 'together' | 'faint', Beat>> = {
  comfort: { at: [-30, -15, -2, 9, 18, 25, 30], lasts: 2.4 },
  share: { at: [-30, -20, -10, 0, 10, 20, 30], lasts: 2.8 },
  play: { at: [-30, -24, -8, -3, 11, 26, 30], lasts: 2.2 },
  rest: { at: [-32, -26, -18, -8, 4, 17, 32], lasts: 4.4 },
  explore: { at: [-33, -24, -15, 15, 24, 33], lasts: 3.4 },
  together: { at: [-32, -16, 0, 16, 32], lasts: 3.6 },
  faint: { at: [-30, 0, 30], lasts: 5 },
};

/** The signal a response is in step with. */
const answered = Object.fromEntries(signals.map((signal) => [fitting[signal], signal])) as Record<Response, Signal>;
const sizes: Readonly<Record<Loudness, readonly [width: number, soft: number, strong: number]>> = {
  cue: [2.3, 2.3, 2.3],
  call: [2.75, 2.8, 3.4],
  cry: [3.2, 3.3, 4.5],
};

export type Who = 'child' | 'caregiver';

function ofTheChild({ phase, need, loudness }: Segment): { beat: Beat; size: Loudness } {
  if (phase === 'signalling' && need) return { beat: beats[need], size: loudness ?? 'cue' };
  if (phase === 'withdrawn' || phase === 'selfSoothing') return { beat: beats.faint, size: 'cue' };
  return { beat: beats.together, size: phase === 'exploring' || phase === 'settledAlone' ? 'cue' : 'call' };
}

/** Null where the caregiver has no rhythm to hear: elsewhere, still, or only listening. */
function ofTheCaregiver({ phase, caregiver, response }: Segment): { beat: Beat; size: Loudness } | null {
  if (caregiver === 'distracted' || caregiver === 'stillFace') return null;
  if (phase === 'engaged' || phase === 'soothing') return { beat: beats.together, size: 'call' };
  const answering = caregiver === 'responding' || caregiver === 'repairing' || caregiver === 'misattuned';
  return answering && response ? { beat: beats[answered[response]], size: 'call' } : null;
}

export interface Rhythm {
  readonly view: Container;
  dress(paint: Paint): void;
  show(picture: Picture): void;
}

/** Radius at which a beat is drawn, once; from then on it only swells. */
const drawnAt = 4;
const most = Math.max(...Object.values(beats).map(({ at }) => at.length));

export function createRhythm(who: Who): Rhythm {
  const drawn = new GraphicsContext();
  const pool = Array.from({ length: most }, () => new Graphics(drawn));
  const view = new Container({ children: pool });
  return {
    view,
    dress(paint) {
      drawn
        .clear()
        .circle(0, 0, drawnAt)
        .fill(who === 'child' ? paint.childInk : paint.caregiverInk);
    },
    show({ trace, at, still }) {
      const segment = segmentAt(trace, at);
      const played = who === 'child' ? ofTheChild(segment) : ofTheCaregiver(segment);
      view.visible = played !== null;
      if (!played) return;
      view.alpha = segment.phase === 'withdrawn' ? 0.55 : 1;
      const [width, soft, strong] = sizes[played.size];
      // The beat that sounds now swells; it runs from the first to the last and begins again.
      const now = still ? Number.NaN : fraction(at / played.beat.lasts) * 84 - 42;
      pool.forEach((beat, i) => {
        const x = played.beat.at[i];
        beat.visible = x !== undefined;
        if (x === undefined) return;
        const swell = (still ? 1 : 1 + 0.45 * Math.exp(-(((x - now) / 7) ** 2))) / drawnAt;
        beat.x = x;
        beat.scale.set(width * swell, (i % 2 ? strong : soft) * swell);
      });
    },
  };
}
