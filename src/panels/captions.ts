/** The caption of a run, worked out anew only where something else is to be told. */
import type { Texts } from '../text/texts';
import { type Caption, captionOf } from './caption';
import { momentOf, tellingIndex } from './moment';
import type { PageState } from './page';

/** The end of an episode stays to be read so long, in seconds of the screen. */
const readingSeconds = 1.4;

/** What a caption is read from: a run, the moment shown, and how time goes. */
export type Shown = Pick<PageState, 'trace' | 'at' | 'scenario' | 'speed' | 'running'>;

export interface ToldCaption extends Caption {
  /** Whether it tells how an episode ended. */
  readonly ends: boolean;
  /** Start of the signal that still waits, seconds of life; null where none does. */
  readonly waitingSince: number | null;
}

/** @returns the caption of a state, worked out anew only where something else is to be told. */
export function createCaptions(): (state: Shown, texts: Texts) => ToldCaption {
  let known: { trace: PageState['trace']; index: number; texts: Texts; scenario: string; caption: ToldCaption } | null =
    null;
  return ({ trace, at, scenario, speed, running }, texts) => {
    // Time that stands still, or is stepped through, leaves enough to read.
    const index = tellingIndex(trace, at, running ? readingSeconds * speed : 0);
    if (known?.trace === trace && known.index === index && known.texts === texts && known.scenario === scenario) {
      return known.caption;
    }
    const moment = momentOf(trace, index);
    const waits = moment.type === 'waiting' || moment.type === 'missed';
    const signal = trace.happenings.findLast(({ type }, place) => place <= index && type === 'signal');
    const caption: ToldCaption = {
      ...captionOf(moment, texts, scenario),
      ends: moment.type === 'met' || moment.type === 'repaired' || moment.type === 'givenUp',
      waitingSince: waits && signal ? signal.at : null,
    };
    known = { trace, index, texts, scenario, caption };
    return caption;
  };
}
