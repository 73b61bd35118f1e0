/** The names of the zones and of felt safety's course, at the left, where the past has dissolved. */
import { Container } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import type { Frame, Labels } from '../picture';
import type { Axes } from './axes';
import { createWord, setWord } from './words';

/** What the names keep out of the way of. */
export interface Zones {
  /** Felt safety's course at the left, px. */
  readonly pastSafetyY: number;
  /** Half-width of the window. */
  readonly window: number;
}

const marginOf = ({ narrow }: Frame): number => (narrow ? 10 : 16);

export function createZoneNames() {
  const [above, window, below, safety] = [createWord(), createWord(), createWord(), createWord()];
  return {
    view: new Container({ children: [above, window, below, safety] }),
    /** @returns what they take of the width, from the left edge; px. */
    dress(frame: Frame, colours: Colours, labels: Labels): number {
      const lettering = { size: frame.type, weight: '600' } as const;
      setWord(above, labels.above, { ...lettering, colour: colours.aboveInk });
      setWord(window, labels.window, { ...lettering, colour: colours.windowInk });
      setWord(below, labels.below, { ...lettering, colour: colours.belowInk });
      setWord(safety, labels.safety, { ...lettering, colour: colours.childInk });
      return marginOf(frame) + window.width;
    },
    layout({ frame, arousal: upper, safety: lower }: Axes): void {
      const left = marginOf(frame);
      above.position.set(left, upper.top + frame.type * 0.95);
      window.position.set(left, upper.y(50));
      below.position.set(left, upper.bottom - frame.type * 0.85);
      safety.position.set(left, lower.top + frame.type * 0.95);
    },
    /** They keep out of the way of the line that runs high at the left, and of each other where a zone is thin. */
    show({ pastSafetyY, window: halfWidth }: Zones, { frame, arousal: upper, safety: lower }: Axes): void {
      const line = frame.type * 1.2;
      const middle = (lower.top + lower.bottom) / 2;
      safety.y = pastSafetyY < middle ? lower.bottom - frame.type * 0.8 : lower.top + frame.type * 0.95;
      const [highest, lowest] = [upper.y(50 + halfWidth) - upper.top, upper.bottom - upper.y(50 - halfWidth)];
      above.visible = highest > line;
      below.visible = lowest > line;
      // In a thin zone the name stands in its middle, clear of the edge.
      above.y = upper.top + Math.min(frame.type * 0.95, highest / 2);
      below.y = upper.bottom - Math.min(frame.type * 0.85, lowest / 2);
    },
  };
}
