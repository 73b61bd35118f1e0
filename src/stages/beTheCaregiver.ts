/** Be the caregiver: answer by hand for three minutes of life. */
import type { Stage } from './stage';

export const beTheCaregiver: Stage = {
  id: 'be-the-caregiver',
  scenario: 'everyday',
  child: 'middle',
  history: 'neutral',
  decides: 'person',
  before: null,
  strain: false,
  panels: ['caption', 'responses', 'scenarios', 'transport', 'inspector'],
  locked: [],
  changes: {},
  beside: null,
  seed: 1,
  speed: 1,
  at: 0,
  prompt: null,
  predict: null,
  notes: null,
  ends: 180,
  recorded: null,
};
