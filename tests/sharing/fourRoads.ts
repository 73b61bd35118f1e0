/** A session lived on four roads, and what of it a link and a file must bring back. */
import { responses } from '../../src/model/signals';
import { stageOf } from '../../src/stages';
import { type Differing, differing } from '../../src/stages/asItStands';
import { presetOf, sessionOf } from '../../src/stages/opening';
import type { Session } from '../../src/stages/session';
import type { Stage } from '../../src/stages/stage';

export const open: Stage = { ...stageOf('be-the-caregiver'), ends: 600 };

export const stages: readonly (readonly [string, Stage])[] = [
  ['by hand', open],
  ['watched', { ...stageOf('watch'), scenario: 'good-enough', seed: 4, ends: null }],
  ['watched, with another beside', { ...stageOf('watch'), scenario: 'slow', beside: { history: 'wary' }, ends: null }],
  ['after another life', { ...stageOf('strain-test') }],
];

/** Answers for so many seconds, every `every` seconds, with whatever comes next in the list. */
export function answered(session: Session, seconds: number, every: number): void {
  const until = session.at() + seconds;
  for (let nth = 0; session.at() + every <= until; nth++) {
    session.advance(every);
    const response = responses[nth % responses.length];
    if (response) session.give({ type: 'respond', response });
  }
}

/** Two roads that leave the first at one moment, and one that leaves the second of them; the third of the four is looked at. */
export function fourRoads(stage: Stage): Session {
  const session = sessionOf(stage);
  answered(session, 60, 3.7);
  const [first] = session.roads();
  session.seek(session.begins + 25.125);
  session.give({ type: 'holdBack' });
  session.advance(20);
  if (first) session.take(first);
  session.seek(session.begins + 25.125);
  session.give({ type: 'respond', response: 'play' });
  session.give({ type: 'fright', size: 'large' });
  answered(session, 40, 5.1);
  const third = session.road();
  session.seek(session.begins + 31);
  session.give({ type: 'respond', response: 'hold' });
  session.advance(7);
  if (first) session.name(first, 'Zoals het was');
  session.name(third, 'Bäng; and “play”');
  session.take(third);
  session.seek(session.begins + 40.5);
  return session;
}

/** What was lived up to a whole millisecond: what a link and a file keep of each road. */
export function lifeOf(session: Session) {
  return session.roads().map((road) => {
    const lived = Math.floor(road.run.now() * 1000 + 1e-6) / 1000;
    const until = <T extends { readonly at: number }>(all: readonly T[] = []) => all.filter(({ at }) => at <= lived);
    const { segments, happenings } = road.run.trace;
    return {
      name: session.called(road),
      leaves: road.leaves && { road: session.roads().indexOf(road.leaves.road), at: road.leaves.at },
      inputs: road.run.recipe.inputs,
      segments: until(segments),
      happenings: until(happenings),
      beside: until(road.beside?.trace.segments),
      ghosts: road.allGhosts.filter(({ from }) => from < lived).map(({ kind, from }) => ({ kind, from })),
    };
  });
}

export const differs = (stage: Stage): readonly Differing[] => differing(stage, stageOf(stage.id), presetOf(stage));
