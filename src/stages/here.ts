/** The state on the screen as a stage: the moment shown, with what was given by hand until then. */
import type { InputEvent } from '../model/words';
import type { Session } from './session';
import type { Stage } from './stage';

type Recorded = NonNullable<Stage['recorded']>;

function recordedOf(input: InputEvent): Recorded[number] {
  return input.type === 'handOver' ? { ...input, to: input.to.called } : input;
}

/** Milliseconds of life are fine enough for a moment, and can be read in an address. */
const rounded = (seconds: number): number => Math.round(1000 * seconds) / 1000;

/**
 * @param stage that `session` is lived in.
 * @returns the same stage, opening at the moment shown on the road that is looked at; what lies beyond it is left open.
 */
export function stageHere(stage: Stage, session: Session): Stage {
  const at = session.at();
  const given = session.run().recipe.inputs.filter((input) => input.at > session.begins && input.at <= at);
  const sinceBegun = rounded(at - session.begins);
  const opens = stage.ends === null ? sinceBegun : Math.min(sinceBegun, stage.ends);
  return {
    ...stage,
    at: opens,
    recorded: given.length > 0 ? given.map(recordedOf) : null,
    predict: stage.predict && stage.predict.until > opens ? stage.predict : null,
  };
}
