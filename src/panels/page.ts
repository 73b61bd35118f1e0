/** What the page shows around the picture, and what can be done on it. */

import type { CarriedOn, Levels, SessionSummary, Timing } from '../episodes/session';
import type { Palette } from '../look/palettes';
import type { Response } from '../model/signals';
import type { Trace } from '../simulation/trace';
import type { PanelId, Speed, StageId } from '../stages/stage';
import type { Language } from '../text/languages';

export type { CarriedOn, Levels, SessionSummary, Timing };

/** Everything the page is a function of. */
export interface PageState {
  readonly stage: StageId;
  readonly stages: readonly StageId[];
  readonly scenario: string;
  readonly scenarios: readonly string[];
  /** What stands around the picture, and what of it cannot be used. */
  readonly panels: readonly PanelId[];
  readonly locked: readonly PanelId[];
  /** Whether a person decides, or a policy. */
  readonly person: boolean;
  readonly language: Language;
  readonly palette: Palette;
  readonly running: boolean;
  readonly speed: Speed;
  /** Now, and where the session ends (null: it does not), in seconds of life. */
  readonly at: number;
  readonly ends: number | null;
  readonly trace: Trace;
  readonly start: Levels;
  readonly levels: Levels;
  /** The response that is being given, until `until` (seconds of life). */
  readonly responding: { readonly response: Response; readonly at: number; readonly until: number } | null;
  /** The press refused last, while `responding` lasts. */
  readonly refused: Response | null;
  /** What was not understood of what came from outside, and what was made of it; sentences in the page's language. */
  readonly notices: readonly string[];
  readonly summary: SessionSummary | null;
}

/** What a visitor can do; each is called from a control and from a key alike. */
export interface Commands {
  respond(response: Response): void;
  toggleRunning(): void;
  /** On to the next happening, then stand still. */
  step(): void;
  setSpeed(speed: Speed): void;
  openStage(stage: StageId): void;
  setScenario(scenario: string): void;
  setLanguage(language: Language): void;
  setPalette(palette: Palette): void;
  /** The same child from the start. */
  reset(): void;
  /** Another child: the next seed. */
  another(): void;
  dismissNotices(): void;
}
