/** The patterns that are measured, by number. */
import { childrenDiffer } from './childrenDiffer';
import { matchedInLabPlay } from './matchedInLabPlay';
import { mendedInLabPlay } from './mendedInLabPlay';
import { noRepair } from './noRepair';
import type { Pattern } from './pattern';
import { promptRepair } from './promptRepair';
import { protestThenWithdrawal } from './protestThenWithdrawal';
import { sameChild } from './sameChild';
import { slowRepair } from './slowRepair';
import { someMismatch } from './someMismatch';
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
  childrenDiffer,
  wayBack,
];
