/** The child's voice as drawn sound: five kinds, told apart by form and direction, louder with more of it. */
import { Container, Graphics } from 'pixi.js';
import type { Loudness, Signal } from '../../model/signals';
import { type Segment, segmentAt, segmentIndexAt } from '../../simulation/trace';
import type { Picture } from '../picture';
import type { Point } from './arms';
import { clamp, follow, fraction } from './course';
import { type Paint, pen, sweep } from './paint';
import type { Pose } from './poses';

/** Where one sound stands: how far out (0 at the mouth, 1 per neighbour), and how much of it is heard. */
interface Sound {
  readonly on: Graphics;
  readonly out: number;
  readonly alpha: number;
  readonly colour: number;
}

const line = 2.8;

const drawings: Readonly<Record<Signal, (sound: Sound) => void>> = {
  // waves, tilted upward
  comfort: ({ on, out, alpha, colour }) => {
    const height = 9 + 5.5 * out;
    const x = 8 + 11 * out;
    const up = -0.3 * x;
    on.moveTo(x, up - height)
      .quadraticCurveTo(x + 6, up - height / 2, x, up)
      .quadraticCurveTo(x - 6, up + height / 2, x, up + height)
      .stroke(sweep(colour, line, alpha));
  },
  // open arcs; the dots that hop above them are drawn with them
  share: ({ on, out, alpha, colour }) => {
    arc(on, 14 + 12 * out, -0.24, 0.52 + 0.07 * out, colour, alpha);
    on.circle(20 + 12 * out, out % 2 < 1 ? -23 - 14 * (out % 1) : -37 + 6 * (out % 1), 3).fill({
      color: colour,
      alpha,
    });
  },
  // broken bursts
  play: ({ on, out, alpha, colour }) => {
    const radius = 12 + 12 * out;
    for (const turn of [-0.5, 0, 0.5]) arc(on, radius, -0.07 + turn, 0.13, colour, alpha);
  },
  // long and low
  rest: ({ on, out, alpha, colour }) => {
    const length = 14 + 5 * out;
    const y = 6 + 9 * out;
    on.moveTo(10, y)
      .quadraticCurveTo(10 + length, y + 7, 10 + 2 * length, y + 1)
      .stroke(sweep(colour, line, alpha));
  },
  // "oh?": rising hooks, behind the o
  explore: ({ on, out, alpha, colour }) => {
    const x = 29 + 11 * out;
    on.moveTo(x, 2 + 2 * out)
      .quadraticCurveTo(x + 9, -2 + 2 * out, x + 7, -14 - 3 * out)
      .stroke(sweep(colour, line, alpha));
  },
};

/** Seconds from one sound to the next. */
const beats: Readonly<Record<Signal, number>> = { comfort: 0.7, share: 0.6, play: 0.45, rest: 1.3, explore: 0.9 };
const strength: Readonly<Record<Loudness, number>> = { cue: 1, call: 2, cry: 3 };

function arc(on: Graphics, radius: number, middle: number, half: number, colour: number, alpha: number): void {
  const from = middle - half;
  on.moveTo(radius * Math.cos(from), radius * Math.sin(from));
  on.arc(0, 0, radius, from, middle + half).stroke(sweep(colour, line, alpha));
}

const heard = ({ phase, loudness }: Segment): number => (phase === 'signalling' && loudness ? strength[loudness] : 0);

/** What the voice says, also while it dies away. */
function saying({ trace, at }: Picture): Signal {
  const index = segmentIndexAt(trace, at);
  for (let i = index; i >= Math.max(0, index - 3); i--) {
    const segment = trace.segments[i];
    if (segment?.phase === 'signalling' && segment.need) return segment.need;
  }
  return 'comfort';
}

export interface Voice {
  readonly view: Container;
  dress(paint: Paint): void;
  /** @param head the child's head, in the child's own units. */
  show(picture: Picture, pose: Pose, head: Point): void;
}

export function createVoice(): Voice {
  const sounds = new Graphics();
  const shiver = new Graphics();
  const view = new Container({ children: [shiver, sounds] });
  let colour = 0;

  function dress(paint: Paint): void {
    colour = paint.childInk;
    shiver.clear();
    for (const side of [-1, 1]) {
      shiver
        .moveTo(side * 58, -50)
        .quadraticCurveTo(side * 63, -45.5, side * 58, -41)
        .quadraticCurveTo(side * 53, -36.5, side * 58, -32);
    }
    shiver.stroke(pen(colour, 2.4));
  }

  function show(picture: Picture, pose: Pose, head: Point): void {
    shiver.visible = pose.tremble > 0.12;
    if (shiver.visible) shiver.alpha = 0.44 + 0.5 * pose.tremble;
    const loud = loudNow(picture);
    if (sounds.visible) sounds.clear();
    sounds.visible = loud >= 0.05;
    if (!sounds.visible) return;
    const need = saying(picture);
    // One that wants rest is not heard towards the other.
    const side = need === 'rest' ? -1 : 1;
    sounds.position.set(head.x + side * 53, head.y + 14);
    sounds.scale.x = side;
    draw(need, loud, picture.still || picture.speed > 4 ? 0 : picture.at);
  }

  function draw(need: Signal, loud: number, at: number): void {
    const travel = fraction(at / beats[need]);
    if (need === 'explore') sounds.circle(17, -4, 3.2 + loud).stroke(pen(colour, line, Math.min(1, loud)));
    for (let k = 0; k < Math.ceil(loud) + (travel > 0 ? 1 : 0); k++) {
      const out = k + travel - (travel > 0 ? 1 : 0);
      const alpha = clamp((out + 0.75) / 0.5) * clamp((loud - 0.2 - out) / 0.6);
      if (alpha > 0.02) drawings[need]({ on: sounds, out: Math.max(0, out), alpha, colour });
    }
  }

  return { view, dress, show };
}

const loudNow = ({ trace, at, still }: Picture): number =>
  still ? heard(segmentAt(trace, at)) : follow(trace, at, 0.35, heard);
