/** The patterns that are measured, by number; and what is measured beside them. */
import { caregivingAndMore } from './caregivingAndMore';
import { childrenDiffer } from './childrenDiffer';
import { matchedInLabPlay } from './matchedInLabPlay';
import { mendedInLabPlay } from './mendedInLabPlay';
import { noRepair } from './noRepair';
import { otherNumbers } from './otherNumbers';
import type { Pattern } from './pattern';
import { promptRepair } from './promptRepair';
import { protestThenWithdrawal } from './protestThenWithdrawal';
import { sameChild } from './sameChild';
import { slowRepair } from './slowRepair';
import { someMismatch } from './someMismatch';
import { twoCamps } from './twoCamps';
import { twoWaysToMiss } from './twoWaysToMiss';
import { wayBack } from './wayBack';
import { windowLearns } from './windowLearns';

export const patterns: readonly Pattern[] = [
  matchedInLabPlay,
  mendedInLabPlay,
  promptRepair,
  slowRepair,
  someMismatch,
  noRepair,
  protestThenWithdrawal,
  twoWaysToMiss,
  windowLearns,
  sameChild,
  otherNumbers,
  childrenDiffer,
  wayBack,
];

/** Measured and judged like patterns, and no part of their list: what divides the evidence, and what caregiving explains. */
export const besides: readonly Pattern[] = [twoCamps, caregivingAndMore];
