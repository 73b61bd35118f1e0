/** How far a visitor has come in a course: where they were, what they predicted, and whether that is what was asked. */
import { stageIds } from '../../stages/stage';
import { workshop } from '../../stages/workshop';
import type { Opening } from '../address';
import type { Completion } from './course';

export interface Progress {
  /** Places, each once: steps of a deck by number, or stages by name. */
  readonly visited: readonly string[];
  /** Where something was predicted. */
  readonly predicted: readonly string[];
}

export const nothingYet: Progress = { visited: [], predicted: [] };

/** What there is to visit. */
export interface Way {
  readonly places: readonly string[];
  /** In the order they stand in, up to the last; or to be gone to freely, each with an end of its own. */
  readonly inOrder: boolean;
  /** Where something is asked to be predicted; empty: wherever one likes. */
  readonly asked: readonly string[];
}

const numberOf = (index: number): string => String(index + 1);

/** The workshop's steps where a package opens it; otherwise the ways to use the simulation. */
export function wayOf({ deck }: Pick<Opening, 'deck'>): Way {
  if (!deck) return { places: stageIds, inOrder: false, asked: [] };
  return {
    places: workshop.map((_, index) => numberOf(index)),
    inOrder: true,
    asked: workshop.flatMap(({ stage }, index) => (stage.predict ? [numberOf(index)] : [])),
  };
}

export const placeOf = ({ deck, stage }: Pick<Opening, 'deck' | 'stage'>): string =>
  deck ? String(deck.step) : stage.id;

/** @returns the same record where the place was in it. */
export const withPlace = (
  progress: Progress,
  which: keyof Progress,
  place: string,
  among: readonly string[],
): Progress =>
  progress[which].includes(place) || !among.includes(place)
    ? progress
    : { ...progress, [which]: [...progress[which], place] };

/** @returns the share of places visited, 0–100, in whole points. */
export const shareVisited = ({ visited }: Progress, { places }: Way): number =>
  Math.round((100 * places.filter((place) => visited.includes(place)).length) / places.length);

/**
 * @param over whether a session has been lived to its end in this visit.
 * @returns whether what the teacher asked for is there.
 */
export function isDone(completion: Completion, { visited, predicted }: Progress, way: Way, over: boolean): boolean {
  if (completion === 'opened') return true;
  if (completion === 'predicted')
    return way.asked.length > 0 ? way.asked.every((place) => predicted.includes(place)) : predicted.length > 0;
  // A workshop is over at its last step, not where one of its runs is.
  return way.inOrder ? visited.includes(way.places.at(-1) ?? '') : over;
}
