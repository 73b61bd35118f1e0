/** Many dyads, fast: a life lived by the statechart, the acts and the clock of the screen, to the last bit the same. */
import { acts, arrive, guards, quiet } from '../../model/acts';
import { dyad } from '../../model/dyad';
import type { DyadEvent } from '../../model/events';
import type { CaregiverState, Happening } from '../../model/happenings';
import { born, type Life } from '../../model/life';
import { checked, checkedCaregiver, type Settings } from '../../model/settings';
import { createClock } from '../../simulation/clock';
import { type Recipe, segmentOf } from '../../simulation/run';
import type { Segment, Trace } from '../../simulation/trace';
import { type Configuration, createStepper } from './stepper';

/** Who looks on as a life is lived; all is told in the order of time, and nothing is kept. */
export interface Onlooker {
  /** A stretch of life that is over, until the moment the next one begins, or the end. */
  segment?(segment: Segment, until: number): void;
  happening?(happening: Happening): void;
}

const stepper = createStepper<Life, DyadEvent, Happening>(dyad, { acts, guards, arrive, quiet });

const sound = new WeakSet<Settings>();

/** The same settings serve many dyads, and are looked through for the first. */
function checkedOnce(settings: Settings): Settings {
  if (!sound.has(settings)) sound.add(checked(settings));
  return settings;
}

const caregiverIn = ({ value }: Configuration): CaregiverState => (value as { caregiver: CaregiverState }).caregiver;

/**
 * Lives a run of a recipe to `until`, seconds of life, before the eyes of an onlooker.
 * @throws RangeError where no run can be made of the settings or of a caregiver who takes over, naming what is at fault.
 */
export function observe({ settings, seed, inputs }: Recipe, until: number, onlooker: Onlooker): void {
  const life = born({ settings: checkedOnce(settings), seed });
  for (const given of inputs) if (given.type === 'handOver') checkedCaregiver(given.to, settings.values);
  let configuration = stepper.begin(life, tell);
  let segment = segmentOf(life, caregiverIn(configuration));
  let ended = false;

  /** What happens at one instant leaves one segment: the one that lasts. */
  function endSegment(): void {
    if (ended || !(life.at > segment.at)) return;
    ended = true;
    onlooker.segment?.(segment, life.at);
  }

  function tell(happening: Happening): void {
    endSegment();
    onlooker.happening?.(happening);
  }

  const clock = createClock({
    life: () => life,
    send(event) {
      configuration = stepper.step(configuration, life, tell, event);
      endSegment();
      segment = segmentOf(life, caregiverIn(configuration));
      ended = false;
    },
  });
  for (const input of inputs) {
    if (input.at > until) break;
    clock.input(input);
  }
  clock.advanceTo(until);
  onlooker.segment?.(segment, until);
}

/** @returns the trace of a run of a recipe, lived to `until`, seconds of life. */
export function livedFast(recipe: Recipe, until: number): Trace {
  const segments: Segment[] = [];
  const happenings: Happening[] = [];
  observe(recipe, until, {
    segment: (segment) => segments.push(segment),
    happening: (happening) => happenings.push(happening),
  });
  return { segments, happenings };
}
