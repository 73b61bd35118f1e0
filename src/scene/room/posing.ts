/** From trace and moment to the poses shown: what each segment asks for, and how one pose passes into the next. */
import type { Loudness, Signal } from '../../model/signals';
import { arousalIn, type Segment, segmentIndexAt, type Trace } from '../../simulation/trace';
import type { Picture } from '../picture';
import { frightBefore } from './bang';
import { clamp, easeOut, mix, smooth } from './course';
import { lookingBack } from './happened';
import { caregiverPoses, childPoses, embracing, mixPose, type Pose, responsePoses, signalPoses } from './poses';

const seconds = {
  face: 0.24,
  body: 0.42,
  cry: 0.6,
  misfit: 1.2,
  met: 1.5,
  response: 1.2,
  gesture: 2,
  startled: 1.1,
} as const;

/** The pose a segment heads for, at a moment within it. */
type Aim = (segment: Segment, at: number) => Pose;

/** A change that comes while one is still under way starts from where that has got to; three deep is always enough. */
const deepest = 3;

function shown(trace: Trace, at: number, aim: Aim, still: boolean, index = segmentIndexAt(trace, at), depth = 0): Pose {
  const segment = trace.segments[index];
  if (!segment) throw new RangeError('shown: the trace is empty');
  const goal = aim(segment, at);
  const before = trace.segments[index - 1];
  const slowest = segment.loudness === 'cry' ? seconds.cry : seconds.body;
  const since = at - segment.at;
  if (still || !before || since >= slowest || depth >= deepest) return goal;
  const origin = shown(trace, segment.at, aim, still, index - 1, depth + 1);
  const builds = segment.loudness === 'cry' ? seconds.cry : seconds.face;
  return mixPose(origin, goal, easeOut(since / builds), easeOut(since / slowest));
}

/** The pose of a signal as loud as it has become, on its way to the next loudness by arousal. */
function signalPose(need: Signal, loudness: Loudness, arousal: number, window: number): Pose {
  const cue = signalPoses[`${need} cue`];
  const call = signalPoses[`${need} call`];
  const cry = signalPoses[`${need} cry`];
  const towardsCall = clamp((arousal - 50) / (window / 3));
  const towardsCry = clamp((arousal - 50 - window / 3) / ((window * 2) / 3));
  // Each pose keeps its own look for most of its stretch; only the last part leans into the next.
  if (loudness === 'cue') return mixPose(cue, call, 0.4 * towardsCall ** 2);
  if (loudness === 'call') return mixPose(call, cry, 0.3 * towardsCry ** 2);
  return mixPose(call, cry, 0.8 + 0.2 * towardsCry);
}

/** The need that has just become a wish for comfort by turning into a cry, and when; null where none has. */
function turnedFrom(trace: Trace, segment: Segment, at: number): { need: Signal; since: number } | null {
  let since = segment.at;
  for (let i = segmentIndexAt(trace, segment.at); i >= 0 && at - since < seconds.cry; i--) {
    const before = trace.segments[i];
    if (before?.phase !== 'signalling' || !before.need) return null;
    if (before.need !== segment.need) return { need: before.need, since };
    since = before.at;
  }
  return null;
}

/** To the thing and back, in wonder; here and there, in boredom: the eyes ask too. */
function looking(pose: Pose, need: Signal, since: number): Pose {
  if (need === 'explore') {
    const back = smooth(0.5 - 1.3 * Math.cos((2 * Math.PI * since) / 3));
    return { ...pose, turn: mix(-0.5, 0.5, back), gazeX: mix(-0.9, 0.8, back) };
  }
  return { ...pose, gazeX: -0.6 * Math.cos((2 * Math.PI * since) / 2.2) };
}

function askingPose(trace: Trace, segment: Segment, at: number, still: boolean): Pose {
  const { need, loudness, signalAt } = segment;
  if (!need || !loudness) throw new Error('askingPose: nothing is asked');
  let asking = signalPose(need, loudness, arousalIn(segment, at), segment.window);
  const searches = loudness !== 'cry' && (need === 'explore' || need === 'play');
  if (searches && !still) asking = looking(asking, need, at - (signalAt ?? at));
  // Share, play and explore pass through their own cry into that of comfort.
  const turned = loudness === 'cry' ? turnedFrom(trace, segment, at) : null;
  if (turned) asking = mixPose(signalPoses[`${turned.need} cry`], asking, smooth((at - turned.since) / seconds.cry));
  // A cry stays a cry: what misses shows in it, and does not hush it.
  const felt = loudness === 'cry' ? 0.2 : 0.9;
  return mixPose(asking, childPoses.misattuned, felt * stung(segment, at));
}

/** How much of the moment after a misfit is still felt, 1 to 0. */
function stung({ misattuned, responseAt }: Segment, at: number): number {
  if (!misattuned || responseAt === null) return 0;
  return 1 - 0.85 * smooth((at - responseAt - seconds.misfit) / 0.7);
}

/** When contact was last made, as far as it can still be seen in the child. */
function metAt(trace: Trace, at: number): number {
  for (const happening of lookingBack(trace, at, at - 4)) if (happening.type === 'contact') return happening.at;
  return Number.NEGATIVE_INFINITY;
}

/** The faces change faster than the bodies meet; eyes half shut for long would look bored. */
const eyesClose = (embrace: number): number => smooth(embrace * 5 - 2.5);

/** How much of a start is still in the body, 1 to 0: the arms fly out, the eyes open wide. */
function startled(trace: Trace, at: number): number {
  const fright = frightBefore({ trace, at }, seconds.startled);
  return fright?.felt ? 1 - smooth((at - fright.at - 0.4) / (seconds.startled - 0.4)) : 0;
}

function childAim({ trace, still }: Picture, embrace: number): Aim {
  return (segment, at) => {
    const alone = mixPose(freePose(trace, segment, at, still), childPoses.startled, startled(trace, at));
    return embrace > 0.01 ? mixPose(alone, childPoses.held, eyesClose(embrace), smooth(embrace * 1.3 - 0.2)) : alone;
  };
}

function freePose(trace: Trace, segment: Segment, at: number, still: boolean): Pose {
  const { phase, need, loudness } = segment;
  switch (phase) {
    case 'engaged':
      return mixPose(childPoses.comforted, childPoses.engaged, smooth((at - metAt(trace, at) - seconds.met) / 0.6));
    case 'signalling':
      return need && loudness ? askingPose(trace, segment, at, still) : childPoses.engaged;
    case 'soothing':
      return need === 'rest' ? childPoses.resting : childPoses.comforted;
    case 'settledAlone':
    case 'exploring':
    case 'withdrawn':
    case 'selfSoothing':
      return childPoses[phase];
  }
}

/** The child's pose. `embrace`: 0 on its own, 1 in the caregiver's arms. */
export const childPose = (picture: Picture, embrace: number): Pose =>
  shown(picture.trace, picture.at, childAim(picture, embrace), picture.still);

/** How much of a response's gesture still stands, 1 to 0: it lasts 1.2 s and dies away softly. */
function gesture({ caregiver, response, responseAt }: Segment, at: number): number {
  if (!response || responseAt === null || caregiver === 'distracted' || caregiver === 'stillFace') return 0;
  return 1 - smooth((at - responseAt - seconds.response) / (seconds.gesture - seconds.response));
}

function caregiverAim(child: Pose, embrace: number): Aim {
  return (segment, at) => {
    const { response } = segment;
    let pose = caregiverPoses[segment.caregiver];
    const share = gesture(segment, at);
    if (response && share > 0) {
      const answer = response === 'mirror' ? mirrored(child) : responsePoses[response];
      // What is said with the arms in a repair is the response; the face stays the repair's.
      pose = mixPose(pose, answer, segment.caregiver === 'repairing' ? 0 : share, share);
    }
    return embrace > 0 ? mixPose(pose, embracing, eyesClose(embrace), smooth(embrace)) : pose;
  };
}

const mirrored = ({ browAngle, browHeight, smile, open }: Pose): Pose => ({
  ...responsePoses.mirror,
  browAngle,
  browHeight: Math.max(browHeight, 0.4),
  smile,
  open,
});

/** The caregiver's pose; `child` is what *mirror* gives back. */
export const caregiverPose = ({ trace, at, still }: Picture, child: Pose, embrace: number): Pose =>
  shown(trace, at, caregiverAim(child, embrace), still);
