/** What a record keeps of inputs and of roads. */
import type { InputEvent } from '../model/words';
import { keptAt } from '../simulation/branch';
import type { Recorded, RecordedRoads } from './stage';

type Input = Recorded['inputs'][number];
/** A run without the roads that left it. */
type Alone = Omit<Recorded, 'roads'>;

/** @returns an input as a record keeps it: whoever took over by name. */
export const asRecorded = (input: InputEvent): Input =>
  input.type === 'handOver' ? { ...input, to: input.to.called } : input;

/** @returns whether every road leaves one that was begun before it, at a moment of it, and has its inputs from then on. */
export function roadsFit(first: Alone, { further, shown }: RecordedRoads): boolean {
  const all: readonly Alone[] = [first, ...further];
  return (
    shown < all.length &&
    further.every(({ leaves, at, inputs, lived }, nth) => {
      const left = leaves <= nth ? all[leaves] : undefined;
      const [given, last] = [inputs[0]?.at ?? at, inputs.at(-1)?.at ?? at];
      return left !== undefined && at <= left.lived && given >= at && lived >= last;
    })
  );
}

/** @returns everything given by hand on a road, by its place among all of them: what it shares with the one it left, and its own. */
export function inputsOn(recorded: Recorded, nth: number): readonly Input[] {
  const road = recorded.roads?.further[nth - 1];
  return road ? [...keptAt(inputsOn(recorded, road.leaves), road.at), ...road.inputs] : recorded.inputs;
}

/** @returns the road that is looked at, as if there were no other. */
export function alone(recorded: Recorded): Recorded {
  const { inputs, lived, told, roads } = recorded;
  const road = roads?.further[roads.shown - 1];
  return road
    ? { inputs: [...inputsOn(recorded, roads?.shown ?? 0)], lived: road.lived, told: road.told }
    : { inputs, lived, told };
}
