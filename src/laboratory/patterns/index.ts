/** The patterns that are measured, by number. */
import { matchedInLabPlay } from './matchedInLabPlay';
import { mendedInLabPlay } from './mendedInLabPlay';
import type { Pattern } from './pattern';
import { promptRepair } from './promptRepair';
import { sameChild } from './sameChild';
import { slowRepair } from './slowRepair';

export const patterns: readonly Pattern[] = [matchedInLabPlay, mendedInLabPlay, promptRepair, slowRepair, sameChild];
