/** Where the dyad stands in the statechart at a moment, and how it came there: read from the trace, nothing remembered. */
import type { CaregiverState, Happening, Phase } from '../../model/happenings';
import type { Segment, Trace } from '../../simulation/trace';

const places = {
  engaged: 'child.contact.engaged',
  exploring: 'child.contact.exploring',
  signalling: 'child.signalling',
  soothing: 'child.soothing',
  withdrawn: 'child.withdrawn',
  selfSoothing: 'child.selfSoothing.calming',
  settledAlone: 'child.selfSoothing.settledAlone',
} as const satisfies Record<Phase, string>;

/** @returns the innermost states that hold throughout a segment: the child's, two where they stand side by side. */
export function childStates({ phase, loudness, misattuned }: Segment): readonly string[] {
  if (phase !== 'signalling') return [places[phase]];
  const answer = misattuned ? 'misattuned' : 'waiting';
  return [`child.signalling.loudness.${loudness ?? 'cue'}`, `child.signalling.answer.${answer}`];
}

export const caregiverState = ({ caregiver }: Segment): string => `caregiver.${caregiver}`;

/** @returns a state and all it lies within. */
export const withOuter = (path: string): readonly string[] =>
  path.split('.').map((_, depth, names) => names.slice(0, depth + 1).join('.'));

/** Why the child went over. */
export type ChildReason =
  | ('need' | 'fright' | 'intrusion' | 'stillFace')
  | ('fitsInside' | 'fitsOutside' | 'reached' | 'welcome' | 'backInside')
  | ('misfit' | 'louder' | 'startled' | 'gaveUp' | 'letGo' | 'exploring' | 'recovers' | 'settles' | 'heardAnew');

/** Why the caregiver did. */
export type CaregiverReason =
  | ('answers' | 'fitted' | 'missed' | 'nothingAsked' | 'noticed' | 'unnoticed')
  | ('away' | 'back' | 'turnedStill' | 'turnedBack' | 'handedOver');

export interface Change<Reason> {
  /** Seconds of life. */
  readonly at: number;
  readonly because: Reason;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

interface Step {
  readonly before: Segment;
  readonly after: Segment;
  readonly happened: readonly Happening[];
}

/** @returns the last step into the segment at `index` or one before it in which `states` changed; null where none did. */
function lastStep({ segments, happenings }: Trace, index: number, states: (segment: Segment) => string): Step | null {
  for (let place = index; place > 0; place--) {
    const [before, after] = [segments[place - 1], segments[place]];
    if (before && after && states(before) !== states(after))
      return { before, after, happened: happenings.filter(({ at }) => at === after.at) };
  }
  return null;
}

/** @param index of the segment that is shown. @returns how the child came to where it stands; null where it began there. */
export function childChange(trace: Trace, index: number): Change<ChildReason> | null {
  const step = lastStep(trace, index, (segment) => childStates(segment).join());
  if (!step) return null;
  const { before, after } = step;
  return { at: after.at, because: childReason(step), from: childStates(before), to: childStates(after) };
}

/** @returns how the caregiver came to where it stands; null where it began there. */
export function caregiverChange(trace: Trace, index: number): Change<CaregiverReason> | null {
  const step = lastStep(trace, index, caregiverState);
  if (!step) return null;
  const { before, after } = step;
  return { at: after.at, because: caregiverReason(step), from: [caregiverState(before)], to: [caregiverState(after)] };
}

function childReason({ before, after, happened }: Step): ChildReason {
  const of = <Type extends Happening['type']>(type: Type) =>
    happened.findLast((happening): happening is Extract<Happening, { type: Type }> => happening.type === type);
  if (of('contact')) return contactReason(before.phase);
  if (of('gaveUp')) return 'gaveUp';
  if (of('interrupted')) return 'letGo';
  const signal = of('signal');
  if (signal) return signal.cause;
  const response = of('response');
  if (response && after.phase === 'soothing') return soothedReason(before.phase);
  if (response && after.misattuned && !before.misattuned) return 'misfit';
  const louder = of('louder');
  if (louder) return louder.startled ? 'startled' : 'louder';
  if (after.phase === 'exploring') return 'exploring';
  if (after.phase === 'selfSoothing') return 'recovers';
  if (after.phase === 'settledAlone') return before.phase === 'withdrawn' ? 'recovers' : 'settles';
  return 'heardAnew';
}

/** Something may be asked and answered at one instant, and leave only that it was in contact before and after. */
function contactReason(before: Phase): ChildReason {
  if (before === 'soothing') return 'backInside';
  const asked = before === 'signalling' || before === 'engaged' || before === 'exploring';
  return asked ? 'fitsInside' : soothedReason(before);
}

const soothedReason = (before: Phase): ChildReason =>
  before === 'signalling' ? 'fitsOutside' : before === 'withdrawn' ? 'reached' : 'welcome';

const arrived: Readonly<Record<CaregiverState, CaregiverReason>> = {
  responding: 'answers',
  repairing: 'answers',
  attuned: 'fitted',
  misattuned: 'missed',
  noticing: 'noticed',
  distracted: 'away',
  stillFace: 'turnedStill',
  attentive: 'unnoticed',
};

function caregiverReason({ before, after, happened }: Step): CaregiverReason {
  if (after.caregiver !== 'attentive') {
    return happened.some(({ type }) => type === 'handedOver') && after.caregiver === 'noticing'
      ? 'handedOver'
      : arrived[after.caregiver];
  }
  if (happened.some(({ type }) => type === 'handedOver')) return 'handedOver';
  if (before.caregiver === 'stillFace') return 'turnedBack';
  if (before.caregiver === 'distracted') return 'back';
  if (before.caregiver === 'responding' || before.caregiver === 'repairing') return 'nothingAsked';
  return 'unnoticed';
}
