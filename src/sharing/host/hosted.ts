/** What the app lets a page around see and do. */
import { livedWithin, type Measured, measured } from '../../episodes/measures';
import type { Palette } from '../../look/palettes';
import type { ParameterName } from '../../model/parameters';
import type { Response } from '../../model/signals';
import type { Speed } from '../../stages/stage';
import type { Language } from '../../text/languages';
import type { Notice } from '../notices';
import type { State } from './protocol';

/** The screen as it stands. */
export interface Shown extends Omit<State, 'address'> {
  /** Where the run begins to be counted, in seconds of life. */
  readonly begins: number;
  readonly trace: Parameters<typeof livedWithin>[0];
}

export interface Hosted {
  shown(): Shown;
  address(): string;
  /** @returns what was repaired of the address. */
  open(address: string): readonly Notice[];
  /** Another value for a parameter, within its range: the same life is lived again with it, to the moment shown. */
  change(parameter: ParameterName, value: number): void;
  readonly commands: {
    respond(response: Response): void;
    toggleRunning(): void;
    seek(at: number): void;
    setSpeed(speed: Speed): void;
    setLanguage(language: Language): void;
    setPalette(palette: Palette): void;
  };
}

export function stateOf({ shown, address }: Pick<Hosted, 'shown' | 'address'>): State {
  const { stage, scenario, language, palette, running, speed, at, lived, ends, over, person } = shown();
  return { stage, scenario, address: address(), language, palette, running, speed, at, lived, ends, over, person };
}

/** @returns the measures of what was lived up to the moment shown; null before life has begun. */
export const measuresOf = ({ trace, begins, at }: Shown): Measured | null =>
  at > begins ? measured(livedWithin(trace, { from: begins, until: at })) : null;
