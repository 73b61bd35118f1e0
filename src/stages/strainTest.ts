/** The strain test: play, a still face and the reunion, after ten minutes of life, beside a child with another history. */
import { strainTestPhases } from '../scenarios/strainTest';
import type { Stage } from './stage';

/** Seconds of life before it, where a history is chosen. */
export const lifeBefore = 600;

export const strainTest: Stage = {
  id: 'strain-test',
  scenario: 'good-enough',
  child: 'middle',
  history: 'neutral',
  decides: 'policy',
  before: { scenario: 'good-enough', decides: 'policy', lasts: lifeBefore, inputs: [] },
  strain: true,
  panels: ['caption', 'responses', 'transport', 'inspector'],
  locked: [],
  changes: {},
  beside: { before: 'never-repairs' },
  seed: 1,
  speed: 1,
  at: 0,
  prompt: null,
  predict: null,
  notes: null,
  ends: strainTestPhases.reunion,
  recorded: null,
};
