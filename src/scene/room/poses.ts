/** Poses as numbers: how child and caregiver look in every signal, answer and state; all between is interpolation. */
import type { CaregiverState } from '../../model/happenings';
import type { Loudness, Response, Signal } from '../../model/signals';
import { mix } from './course';

/** Names of a pose's numbers. + is towards the other, − away; angles in degrees, the rest in units of 1. */
const measures = [
  'browAngle', // + inner end up: worry; − inner end down: anger
  'browHeight',
  'eye', // 1 open; above 1.1 shows white, below .78 a heavy lid, below .26 closed
  'gazeX',
  'gazeY', // + down
  'turn', // of the head
  'smile',
  'open', // of the mouth
  'wide',
  'lean',
  'near', // arm: 0 hangs, 90 points to the other, 180 up
  'nearReach', // 1 is the arm at full length
  'far',
  'farReach',
  'flush',
  'tremble',
  'lash', // closed eyes: 1 happy, −1 asleep
  'squint', // closed eyes pressed shut
  'tear',
  'sink', // the body slack
  'nod', // the head: + hangs, − thrown back
  'pale',
  'atFace', // the near hand lies over the face
  'ball',
  'phone',
  'spark',
] as const;
export type Measure = (typeof measures)[number];
export type Pose = Readonly<Record<Measure, number>>;

/** What moves with the face (0.24 s) rather than with the body (0.42 s). */
const ofTheFace: ReadonlySet<Measure> = new Set<Measure>([
  'browAngle',
  'browHeight',
  'eye',
  'gazeX',
  'gazeY',
  'smile',
  'open',
  'wide',
  'lash',
  'squint',
]);

/** @returns the pose between two, by a share for the face and one for the body. */
export function mixPose(from: Pose, to: Pose, face: number, body = face): Pose {
  if (face >= 1 && body >= 1) return to;
  if (face <= 0 && body <= 0) return from;
  const between = {} as Record<Measure, number>;
  for (const measure of measures) {
    between[measure] = mix(from[measure], to[measure], ofTheFace.has(measure) ? face : body);
  }
  return between;
}

/** The least change that can be seen, a tenth of a pixel or so: of an angle, of an arm's reach, of anything else. */
const leastSeen = { lean: 1 / 16, near: 1 / 16, far: 1 / 16, nearReach: 1 / 1024, farReach: 1 / 1024 } as const;
const steps = Object.fromEntries(
  measures.map((measure) => [measure, measure in leastSeen ? leastSeen[measure as keyof typeof leastSeen] : 1 / 128]),
) as Record<Measure, number>;

/** @returns the pose in the steps that can be seen: the very record `drawn` where they are the same as there. */
export function asSeen(pose: Pose, drawn: Pose | null): Pose {
  if (pose === drawn) return drawn;
  const seen = {} as Record<Measure, number>;
  let same = drawn !== null;
  for (const measure of measures) {
    const step = steps[measure];
    const value = Math.round(pose[measure] / step) * step;
    seen[measure] = value;
    if (same && value !== drawn?.[measure]) same = false;
  }
  return same && drawn ? drawn : seen;
}

type Row = readonly [face: readonly number[], mouth: readonly number[], body: readonly number[], rest?: Partial<Pose>];

/**
 * A pose from a row of the table: brow angle, brow height, eye, gaze x, gaze y, turn · smile, open, wide · lean, near arm,
 * its reach, far arm, its reach, flush, tremble · and what is not 0 besides.
 */
function pose([face, mouth, body, rest]: Row): Pose {
  const all = [...face, ...mouth, ...body];
  const filled = Object.fromEntries(measures.map((measure, i) => [measure, all[i] ?? 0])) as Record<Measure, number>;
  return { ...filled, ...rest };
}

const posesOf = <Name extends string>(rows: Readonly<Record<Name, Row>>): Readonly<Record<Name, Pose>> =>
  Object.fromEntries(Object.entries<Row>(rows).map(([name, row]) => [name, pose(row)])) as Record<Name, Pose>;

export type ChildState =
  | 'engaged'
  | 'exploring'
  | 'misattuned'
  | 'withdrawn'
  | 'selfSoothing'
  | 'settledAlone'
  | 'startled'
  | 'comforted'
  | 'held'
  | 'resting';

// biome-ignore format: a table is read by its columns
export const signalPoses: Readonly<Record<`${Signal} ${Loudness}`, Pose>> = posesOf({
  'comfort cue':  [[.55, .25, 1.02, .7, -.25, .6],   [-.4, .06, .8],    [5, 78, .72, 24, .6, .35, .05]],
  'comfort call': [[.85, .4, .95, .75, -.35, .65],   [-.7, .35, .85],   [9, 104, .95, 62, .85, .55, .2]],
  'comfort cry':  [[1, .3, .1, .4, -.2, .5],         [-.95, .85, 1.1],  [12, 122, 1.08, 92, 1, .9, .6], { tear: 1, squint: 1 }],
  'share cue':    [[.15, .45, 1.08, .6, -.2, .6],    [.75, .12, 1.05],  [2, 42, .7, -30, .7, .45, 0]],
  'share call':   [[.1, .8, 1.1, .65, -.25, .65],    [.95, .55, 1.15],  [5, 128, .9, -70, .8, .5, 0]],
  'share cry':    [[.9, .45, .85, .55, -.3, .55],    [-.55, .6, 1],     [6, 96, .8, -48, .75, .8, .35], { tear: .5 }],
  'play cue':     [[-.1, .1, .9, -.6, .3, .1],       [-.08, 0, .85],    [-2, 34, .62, -38, .6, .3, .25]],
  'play call':    [[-.45, 0, .9, .7, .1, .25],       [-.35, .3, .8],    [3, 64, .6, -58, .72, .5, .5]],
  'play cry':     [[-.8, -.15, .12, .3, 0, .3],      [-.8, .8, 1.15],   [-3, 100, .7, -100, .75, .95, .8], { tear: .4, squint: 1 }],
  'rest cue':     [[.3, .35, .6, -1, .1, -.8],       [-.1, .02, .7],    [-7, 16, .62, -34, .74, .2, 0], { nod: -.15 }],
  'rest call':    [[.45, .4, .2, -1, .1, -.7],       [-.1, .62, .5],    [-12, 214, 1, -58, .9, .4, 0], { atFace: 1, lash: -1, nod: -.35 }],
  'rest cry':     [[.3, -.35, .08, -.9, -.4, -.85],  [-.8, .75, 1],     [-23, 62, .95, -118, 1, .9, .5], { squint: 1, nod: -1, tear: .3 }],
  'explore cue':  [[.05, .5, 1.22, -.9, -.05, -.45], [.2, .1, .5],      [-4, 10, .7, -52, .8, .3, 0]],
  'explore call': [[.1, .9, 1.3, .75, -.1, .45],     [.15, .45, .5],    [-8, 22, .62, -92, 1.1, .35, 0]],
  'explore cry':  [[.8, .7, 1.24, .75, -.15, .5],    [-.6, .75, .75],   [-14, 58, .8, -97, 1.16, .8, .35], { tear: .5 }],
});

// biome-ignore format: a table is read by its columns
export const childPoses: Readonly<Record<ChildState, Pose>> = posesOf({
  engaged:      [[.1, .25, 1.05, .55, -.2, .55],     [.55, .08, 1],     [3, 40, .7, -10, .7, .4, 0]],
  exploring:    [[.05, .2, 1, -.7, .55, -.5],        [.3, 0, .8],       [-7, 8, .65, -66, 1, .3, 0]],
  misattuned:   [[.75, -.25, .85, -.55, .05, -.1],   [-.75, .3, 1],     [-8, 70, .62, 48, .5, .75, .45]],
  withdrawn:    [[.55, -.5, .36, .1, 1.2, .12],      [-.14, 0, .6],     [1, -16, .62, 16, .62, 0, 0], { sink: 1, nod: 1, pale: 1 }],
  selfSoothing: [[.35, .05, .2, -.2, .5, -.2],       [-.02, 0, .5],     [-1, 226, .59, 40, .6, .3, 0], { atFace: 1, lash: -1, nod: .25 }],
  // Calm again by itself: awake, busy with its own hands, looking at nobody.
  settledAlone: [[.2, .1, .9, -.35, .8, -.2],        [.1, 0, .65],      [-2, 12, .66, 26, .64, .3, 0], { nod: .25 }],
  startled:     [[.5, 1, 1.34, .3, -.15, .25],       [-.2, .6, .5],     [-10, 122, .92, -116, .92, .5, .2], { nod: -.3 }],
  comforted:    [[.25, .15, .16, .3, .1, .5],        [.5, 0, .95],      [9, 56, .85, 16, .7, .45, 0], { lash: 1 }],
  // As just met, but nestled: nearer, heavier, the cheek laid against the other.
  held:         [[.3, .1, .16, .4, .35, .45],        [.36, 0, .8],      [11, 66, .7, 22, .6, .5, 0], { lash: -.6, nod: .5 }],
  // Let be, as it asked: eyes closed, turned a little aside.
  resting:      [[.2, .1, .16, -.4, .2, -.35],       [.22, 0, .8],      [-4, 12, .64, -20, .68, .3, 0], { lash: -1 }],
});

// biome-ignore format: a table is read by its columns
export const responsePoses: Readonly<Record<Response, Pose>> = posesOf({
  // The eyes close in the embrace, not while only reaching for it.
  hold:       [[.4, .3, .98, .5, .3, .6],           [.45, 0, .95],     [11, 52, 1, 94, .98, .35, 0], { lash: 1, nod: .3 }],
  mirror:     [[.12, .8, 1.1, .6, .15, .6],          [.95, .5, 1.1],    [7, 118, .72, -66, .6, .4, 0]],
  play:       [[-.05, .6, 1.08, .5, .05, .5],        [.85, .3, 1.1],    [4, 96, .92, 28, .66, .35, 0], { ball: 1 }],
  giveSpace:  [[.5, .3, .96, .5, .35, .3],           [.32, 0, .8],      [-10, 31, .94, -31, .94, .2, 0], { nod: .1 }],
  encourage:  [[.1, .5, 1.08, .9, 0, .6],            [.6, .1, 1],       [1, 76, .8, 22, .7, .3, 0]],
});

/** The caregiver with the child in its arms: upright enough to rest a cheek on its head, one arm before it, one behind. */
export const embracing: Pose = pose([
  [0.4, 0.15, 0.14, 0.3, 0.4, 0.5],
  [0.45, 0, 0.9],
  [5, 45, 1.1, 73, 1.46, 0.4, 0],
  { lash: 1, nod: 0.5 },
]);

/** `responding` takes the response's pose, `misattuned` keeps it; their rows are what lies below. */
// biome-ignore format: a table is read by its columns
export const caregiverPoses: Readonly<Record<CaregiverState, Pose>> = posesOf({
  attentive:  [[.25, .3, 1.04, .6, .2, .55],         [.45, 0, .9],      [3, 24, .72, 14, .72, .2, 0]],
  noticing:   [[.25, .4, 1.1, .7, .15, .8],          [.35, .04, .85],   [5, 28, .72, 14, .72, .2, 0]],
  responding: [[.25, .3, 1.04, .6, .2, .55],         [.45, 0, .9],      [3, 24, .72, 14, .72, .2, 0]],
  attuned:    [[.25, .3, 1.04, .6, .2, .55],         [.65, 0, .95],     [4, 24, .72, 14, .72, .25, 0]],
  misattuned: [[.35, .3, 1.04, .6, .2, .55],         [.2, 0, .85],      [2, 24, .72, 14, .72, .2, 0]],
  repairing:  [[.7, .45, 1.02, .65, .25, .6],        [.22, .1, .85],    [9, 82, .8, 62, .36, .3, 0], { spark: 1 }],
  distracted: [[.15, .1, .5, -.3, 1, -.65],          [.06, 0, .7],        [-3, 10, .68, -34, .62, .1, 0], { phone: 1, nod: .35 }],
  stillFace:  [[0, 0, .95, .3, .05, .3],             [0, 0, .8],        [0, 12, .8, -4, .8, 0, 0]],
});
