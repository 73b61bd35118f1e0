/** The state on the screen as a stage: the moment shown, with what was given by hand until then. */
import { asRecorded } from './recorded';
import type { Session } from './session';
import type { Stage } from './stage';

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
    recorded: given.length > 0 ? { inputs: given.map(asRecorded), lived: session.begins + opens, told: null } : null,
    predict: stage.predict && stage.predict.until > opens ? stage.predict : null,
  };
}
