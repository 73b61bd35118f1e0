/** What the page shows around the picture, and what can be done on it. */

import type { CarriedOn, Levels, SessionSummary, Timing } from '../episodes/session';
import type { Palette } from '../look/palettes';
import type { FrightSize } from '../model/happenings';
import type { Values } from '../model/parameters';
import type { Response } from '../model/signals';
import type { InputEvent } from '../model/words';
import type { Ghost } from '../simulation/branch';
import type { Trace } from '../simulation/trace';
import type { Differing } from '../stages/asItStands';
import type { Difference } from '../stages/beside';
import type { Side } from '../stages/oneSide';
import type { Lived } from '../stages/parting';
import type { Predict } from '../stages/predict';
import type { Prediction } from '../stages/predicting/prediction';
import type { Before, Beside, PanelId, Speed, Stage, StageId } from '../stages/stage';
import type { PhaseName, StrainPhases } from '../stages/strain';
import type { Language } from '../text/languages';

export type { CarriedOn, Levels, SessionSummary, Timing };

/** Everything the page is a function of. */
export interface PageState {
  readonly stage: StageId;
  readonly stages: readonly StageId[];
  readonly scenario: string;
  readonly scenarios: readonly string[];
  /** How the child is, and what it had come to expect before. */
  readonly child: Stage['child'];
  readonly history: Stage['history'];
  /** Who answers at the moment shown, by the scenario; null: the visitor. And who there is to take over. */
  readonly caregiver: string | null;
  readonly caregivers: readonly string[];
  /** The parameters in force from the start of the run, and what they would be without a change. */
  readonly values: Values;
  readonly preset: Values;
  /** What differs from the stage as it stands; empty where nothing does. */
  readonly differing: readonly Differing[];
  /** What stands around the picture, and what of it cannot be used. */
  readonly panels: readonly PanelId[];
  readonly locked: readonly PanelId[];
  /** Whether a person decides, or a policy. */
  readonly person: boolean;
  readonly language: Language;
  readonly palette: Palette;
  /** Whether it stands inside somebody else's page: only the picture, and what the stage needs. */
  readonly embed: boolean;
  /** What the address opens with the page, beside the picture or over it. */
  readonly opens: 'model' | 'diag' | 'summary' | 'roads' | null;
  /** Which build this is, and whether a newer one waits. */
  readonly version: string;
  readonly newer: boolean;
  /** What went wrong since the page was opened. */
  readonly complaints: readonly string[];
  readonly running: boolean;
  readonly speed: Speed;
  /** Whether the moment shown is where the session ends. */
  readonly over: boolean;
  /** Where the session begins, the moment shown, how far life was lived, and where it ends (null: it does not); seconds of life. */
  readonly begins: number;
  readonly at: number;
  readonly lived: number;
  /** Where the stage opened, seconds of life: what lies before it was lived already. */
  readonly opensAt: number;
  readonly ends: number | null;
  readonly trace: Trace;
  readonly start: Levels;
  readonly levels: Levels;
  /** The dyad beside it; null where there is none. */
  readonly beside: OtherDyad | null;
  /** Life before the session; null: it begins where life does. */
  readonly before: Before | null;
  /** The strain test; null where the stage is none. */
  readonly strain: Strain | null;
  /** The roads lived so far, in the order in which they were begun. */
  readonly roads: readonly RoadState[];
  /** From when on the signal can be let be, at the moment shown; null where nothing is asked. */
  readonly letsBeFrom: number | null;
  /** The other roads that part from the one looked at, each as a line from where they part. */
  readonly others: readonly Ghost[];
  /** What is asked to be said before the run, and what was said of it so far. */
  readonly predict: Predict | null;
  readonly prediction: Prediction | null;
  /** The response that is being given, until `until` (seconds of life). */
  readonly responding: { readonly response: Response; readonly at: number; readonly until: number } | null;
  /** The press refused last, while `responding` lasts. */
  readonly refused: Response | null;
  /** What was not understood of what came from outside, and what was made of it; sentences in the page's language. */
  readonly notices: readonly string[];
  /** Of all that was lived on the road looked at; null where that has not been summed up. */
  readonly summary: SessionSummary | null;
}

/** A strain test under way. */
export interface Strain {
  readonly phases: StrainPhases;
  readonly phase: PhaseName;
  /** Who answers in play and reunion. */
  readonly decides: Stage['decides'];
  /** Whether somebody was about to leave while the face was still. */
  readonly leaving: boolean;
}

/** The other of two dyads: how it differs, and what it lives. */
export interface OtherDyad extends Pick<PageState, 'scenario' | 'history' | 'before' | 'trace' | 'start' | 'levels'> {
  /** What was chosen to be otherwise in it. */
  readonly chosen: Beside;
  /** In what the two differ, worked out from their settings. */
  readonly differences: readonly Difference[];
  /** The one of the two that stays as it is while the other is changed; null: what is changed is changed for both. */
  readonly held: Side | null;
  /** The numbers it is lived with, and those of its child and its caregiver before any was changed. */
  readonly values: Values;
  readonly preset: Values;
}

/** A road as the page sees it. */
export interface RoadState extends Lived {
  /** Which other road it left, by its place among them, and when (seconds of life); null: the first. */
  readonly leaves: { readonly road: number; readonly at: number } | null;
  /** Whether it is the one that is looked at. */
  readonly taken: boolean;
  readonly inputs: readonly InputEvent[];
  /** What the visitor called it; null: nothing. */
  readonly name: string | null;
}

/** What a visitor can do; each is called from a control and from a key alike. */
export interface Commands {
  respond(response: Response): void;
  toggleRunning(): void;
  /** From outside, at the moment shown. */
  frighten(size: FrightSize): void;
  /** Somebody else answers from the moment shown on: a scenario's caregiver, or, for null, the visitor. */
  handOver(to: string | null): void;
  /** On to the next happening, or back to the one before; then stand still. */
  step(direction: 'on' | 'back'): void;
  /** Shows a moment of what was lived, in seconds of life; the nearest there is. */
  seek(at: number): void;
  takeRoad(nth: number): void;
  /** Calls a road so; by nothing, it is called by how it parted. */
  nameRoad(nth: number, name: string): void;
  /** No further answer to the signal that is asked at the moment shown. */
  letBe(): void;
  /** Asks for a prediction before the run, or for none; what was predicted before is gone. */
  ask(predict: Predict | null): void;
  /** @param change what becomes of the prediction; null: nothing is predicted, or no longer. */
  predict(change: (prediction: Prediction | null) => Prediction | null): void;
  /** The same stage as it opens, and nothing predicted. */
  predictAnew(): void;
  setSpeed(speed: Speed): void;
  openStage(stage: StageId): void;
  setScenario(scenario: string): void;
  /** Another child, or one with another history: from the start. */
  setChild(change: Partial<Pick<Stage, 'child' | 'history'>>): void;
  /** Another dyad beside, from the start of both; null: none. */
  setBeside(beside: Beside | null): void;
  /** A becomes B, and B becomes A; from the start of both. */
  swap(): void;
  /** Keeps one of two dyads as it is while the other is changed; null: neither. */
  hold(side: Side | null): void;
  /** Takes back all that differs from the stage as it stands. */
  asItStood(): void;
  /** Other numbers than the preset's, all of them at once: the same life is lived again with them, to the moment shown. */
  setValues(changes: Partial<Values>): void;
  /** Another life before a strain test: a caregiver's; null: none. */
  setBefore(scenario: string | null): void;
  /** Who answers in play and reunion. */
  setDecides(decides: Stage['decides']): void;
  /** Life as it was lived up to the moment shown goes on as a strain test. */
  intoStrainTest(): void;
  /** On to the moment at which the face comes alive again. */
  toReunion(): void;
  /** Leaves a still face all the same; or does not. */
  leaveAnyway(): void;
  stay(): void;
  setLanguage(language: Language): void;
  setPalette(palette: Palette): void;
  /** The same child from the start. */
  reset(): void;
  /** Another child: the next seed. */
  another(): void;
  /** What was lived so far is summed up; life stands still meanwhile. */
  summarise(): void;
  dismissNotices(): void;
  /** Opens the newer build that waits. */
  renew(): void;
  /** Draws page and picture anew though nothing has changed: something has come that was on its way. */
  lookAgain(): void;
  /** Presents a deck to a room. */
  present(): void;
  /** Opens what the state on the screen can be handed out as. */
  share(): void;
}
