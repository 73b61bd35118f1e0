/** Watch: a caregiver who is not you, with the same child. */
import type { Stage } from './stage';

export const watch: Stage = {
  id: 'watch',
  scenario: 'good-enough',
  child: 'middle',
  history: 'neutral',
  decides: 'policy',
  before: null,
  strain: false,
  panels: ['caption', 'scenarios', 'transport', 'inspector'],
  locked: [],
  changes: {},
  beside: null,
  seed: 1,
  speed: 1,
  at: 0,
  prompt: null,
  predict: null,
  notes: null,
  ends: null,
  recorded: null,
};
