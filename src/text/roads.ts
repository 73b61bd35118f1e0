/** The words of the roads in every language; loaded when there is more than one. */
import { roads as en } from './en/roads';
import type { Language } from './languages';
import { roads as nl } from './nl/roads';

export type RoadWords = typeof en;

export const roadWords: Readonly<Record<Language, RoadWords>> = { en, nl };
