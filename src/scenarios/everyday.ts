/** Everyday care: a signal every so often, at life's speed. */
import type { Scenario } from './scenario';

export const everyday: Scenario = { id: 'everyday', values: {}, wrongAnswers: null, procedure: [], speed: 1 };
