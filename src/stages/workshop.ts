/** The workshop that comes with the app: about forty minutes, from reading one signal to the way back. Its words are texts. */
import { stageOf } from '.';
import { type Beat, plainBeats } from './deck';
import { askedBy } from './predict';
import type { Stage } from './stage';

export const workshopKeys = [
  'reading',
  'inTime',
  'mismatch',
  'soonOrLate',
  'faceToFace',
  'mendedOrNot',
  'twoWays',
  'yourTurn',
  'stillFace',
  'wayBack',
  'home',
] as const;
export type WorkshopKey = (typeof workshopKeys)[number];

export interface WorkshopStep {
  readonly key: WorkshopKey;
  readonly stage: Stage;
  readonly minutes: number;
  readonly beats: readonly Beat[];
}

const watching = (change: Partial<Stage>): Stage => ({
  ...stageOf('watch'),
  panels: ['caption', 'transport'],
  ...change,
});

export const workshop: readonly WorkshopStep[] = [
  {
    key: 'reading',
    // It asks for rest, and has waited a while; what comes first will be a hug.
    stage: watching({ scenario: 'good-enough', seed: 15, at: 33, panels: ['transport'] }),
    minutes: 3,
    beats: [{ does: 'run', until: 44 }],
  },
  {
    key: 'inTime',
    stage: watching({ scenario: 'attuned', seed: 19 }),
    minutes: 3,
    beats: plainBeats,
  },
  {
    key: 'mismatch',
    // A child that wants rest was taken up; the one who did it comes back to it late.
    stage: watching({ scenario: 'slow', seed: 33, at: 44.6, panels: ['caption', 'responses', 'transport'] }),
    minutes: 4,
    beats: [{ does: 'run', until: 66 }, { does: 'back' }, { does: 'answer', response: 'giveSpace', until: 66 }],
  },
  {
    key: 'soonOrLate',
    stage: watching({
      ...{ scenario: 'good-enough', beside: { scenario: 'slow' }, seed: 8, speed: 4, ends: 180 },
      predict: askedBy('drawing', { until: 180, side: 'b' }),
    }),
    minutes: 4,
    beats: plainBeats,
  },
  {
    key: 'faceToFace',
    stage: watching({
      ...{ scenario: 'lab-play', seed: 12, speed: 0.25, ends: 120 },
      predict: askedBy('choice', { until: 120 }),
    }),
    minutes: 4,
    beats: [
      { does: 'run', until: 12 },
      { does: 'run', until: 120, speed: 4 },
    ],
  },
  {
    key: 'mendedOrNot',
    stage: watching({
      ...{ scenario: 'good-enough', beside: { scenario: 'never-repairs' }, seed: 3, speed: 8, ends: 600 },
      predict: askedBy('end', { until: 600, side: 'b' }),
    }),
    minutes: 4,
    beats: plainBeats,
  },
  {
    key: 'twoWays',
    stage: watching({
      ...{ scenario: 'intrusive', beside: { scenario: 'under-involved' }, seed: 1, speed: 2, ends: 120 },
    }),
    minutes: 3,
    beats: plainBeats,
  },
  {
    key: 'yourTurn',
    stage: {
      ...stageOf('be-the-caregiver'),
      panels: ['caption', 'responses', 'transport'],
      seed: 5,
      speed: 0.5,
      ends: 120,
    },
    minutes: 5,
    beats: plainBeats,
  },
  {
    key: 'stillFace',
    stage: { ...stageOf('strain-test'), panels: ['transport'], seed: 2, speed: 4 },
    minutes: 5,
    beats: plainBeats,
  },
  {
    key: 'wayBack',
    stage: watching({
      ...{ scenario: 'way-back', seed: 9, at: 299, speed: 8, ends: 600 },
      predict: askedBy('drawing', { until: 600 }),
    }),
    minutes: 3,
    beats: plainBeats,
  },
  {
    key: 'home',
    stage: watching({ scenario: 'good-enough', seed: 11 }),
    minutes: 2,
    beats: plainBeats,
  },
];
