/** What a session comes to at the moment shown, for the page around it. */
import { levelsAt } from '../episodes/session';
import type { Values } from '../model/parameters';
import { segmentAt } from '../simulation/trace';
import type { Difference } from '../stages/beside';
import { stageBeside } from '../stages/beside';
import { letsBeFrom } from '../stages/letBe';
import type { Side } from '../stages/oneSide';
import { presetOf } from '../stages/opening';
import type { Road } from '../stages/road';
import { personDecides, type Session } from '../stages/session';
import type { Stage } from '../stages/stage';
import type { OtherDyad, PageState, RoadState } from './page';

interface Shown {
  readonly stage: Stage;
  readonly session: Session;
  /** In what two dyads side by side differ. */
  readonly differences: readonly Difference[];
  readonly held: Side | null;
}

type FromTheStage = 'scenario' | 'child' | 'history' | 'panels' | 'locked' | 'speed' | 'before' | 'predict';
type FromTheSession =
  | ('begins' | 'at' | 'lived' | 'opensAt' | 'ends' | 'trace' | 'start' | 'levels' | 'over' | 'values')
  | ('person' | 'caregiver' | 'others' | 'beside' | 'roads' | 'letsBeFrom' | 'responding' | 'refused');

/** @returns the part of the page's state that the stage and its session decide alone. */
export function shownOf({ stage, session, differences, held }: Shown): Pick<PageState, FromTheStage | FromTheSession> {
  const { scenario, child, history, panels, locked, speed, before, predict } = stage;
  const { trace, now, recipe } = session.run();
  const { begins, ends } = session;
  const at = session.at();
  return {
    ...{ scenario, child, history, panels, locked, speed, before, predict },
    ...{ begins, at, lived: now(), opensAt: begins + stage.at, ends, trace, over: session.over() },
    ...{ start: levelsAt(trace, begins), levels: levelsAt(trace, at), values: recipe.settings.values },
    ...{ person: personDecides(session.road(), at), caregiver: caregiverAt(session, stage) },
    ...{ others: session.others(), beside: otherDyad(session, stage, differences, held) },
    roads: session.roads().map((road, _, all) => roadState(road, all, session, session.called(road))),
    letsBeFrom: letsBeFrom(trace, at),
    ...giving(session),
  };
}

/** The response being given at the moment shown, and the press that was refused while it lasts. */
function giving(session: Session): Pick<PageState, 'responding' | 'refused'> {
  const { trace, recipe } = session.run();
  const at = session.at();
  const { caregiver, response, responseAt } = segmentAt(trace, at);
  const given = (caregiver === 'responding' || caregiver === 'repairing') && response && responseAt !== null;
  if (!given) return { responding: null, refused: null };
  const last = trace.happenings.findLast((happening) => happening.at <= at);
  const refused = last?.type === 'refused' && last.at >= responseAt ? last.response : null;
  const until = responseAt + recipe.settings.values.responseLasts;
  return { responding: { response, at: responseAt, until }, refused };
}

/** @returns who answers at the moment shown: a scenario's caregiver, or, as null, the visitor. */
function caregiverAt(session: Session, { decides, scenario }: Stage): string | null {
  const handed = session.road().handedTo(session.at());
  if (handed) return handed.to;
  return decides === 'person' ? null : scenario;
}

const presets = new WeakMap<Stage, Values>();

/** @returns the same object as long as the stage is the same: what is drawn from it is drawn once, and not every frame. */
function presetBeside(stage: Stage, there: Stage): Values {
  const preset = presets.get(stage) ?? presetOf(there);
  presets.set(stage, preset);
  return preset;
}

function otherDyad(
  session: Session,
  stage: Stage,
  differences: readonly Difference[],
  held: Side | null,
): OtherDyad | null {
  const [run, there] = [session.road().beside, stageBeside(stage)];
  if (!run || !stage.beside || !there) return null;
  const { trace, recipe } = run;
  const { scenario, history, before } = there;
  return {
    ...{ scenario, history, before, trace, chosen: stage.beside, differences },
    ...{ held, values: recipe.settings.values, preset: presetBeside(stage, there) },
    ...{ start: levelsAt(trace, session.begins), levels: levelsAt(trace, session.at()) },
  };
}

const roadState = (road: Road, all: readonly Road[], session: Session, name: string | null): RoadState => ({
  ...{ taken: road === session.road(), name },
  ...{ trace: road.run.trace, lived: road.run.now(), inputs: road.run.recipe.inputs },
  leaves: road.leaves && { road: all.indexOf(road.leaves.road), at: road.leaves.at },
});
