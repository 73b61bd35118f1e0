/** Histories: what a child has come to expect before the run begins. The figures are ours. */
import type { Values } from '../model/parameters';

export const historyIds = ['trusting', 'neutral', 'wary'] as const;
export type History = (typeof historyIds)[number];

export const histories: Readonly<Record<History, Partial<Values>>> = {
  trusting: { availabilityAtStart: 0.7, reparabilityAtStart: 0.5 },
  neutral: { availabilityAtStart: 0.5, reparabilityAtStart: 0.3 },
  wary: { availabilityAtStart: 0.3, reparabilityAtStart: 0.15 },
};
