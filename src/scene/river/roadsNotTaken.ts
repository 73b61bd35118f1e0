/** Which roads not taken are in view, and which of them still has its name. */
import type { Ghost, Picture } from '../picture';

export const mostShown = 3;

/** A road that was left is what one looks for; it goes before what would have been in an episode. */
const newestFirst = (a: Ghost, b: Ghost): number =>
  Number(b.kind === 'otherRoad') - Number(a.kind === 'otherRoad') || b.from - a.from;

/** @param behind seconds of life in view before now. @returns those that are shown, the newest first. */
export const ghostsInView = ({ ghosts, at }: Picture, behind: number): readonly Ghost[] =>
  ghosts
    .filter(({ from, until }) => from <= at && until > at - behind)
    .sort(newestFirst)
    .slice(0, mostShown);

/** @returns whether the line lived has met another mismatch since: then the two differ by more than this episode. */
export function metAnother({ from }: Ghost, { happenings }: Picture['trace'], at: number): boolean {
  for (let i = happenings.length - 1; i >= 0; i--) {
    const happening = happenings[i];
    if (!happening || happening.at <= from) return false;
    if (happening.type === 'mismatch' && happening.at <= at) return true;
  }
  return false;
}
