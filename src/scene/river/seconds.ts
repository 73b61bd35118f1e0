/** The seconds under the water, counted back from now. */
import { Container, Graphics } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import type { Frame, Labels } from '../picture';
import type { Axes } from './axes';
import { createWord, setWord } from './words';

const every = 5;
const most = 4;

export function createSeconds() {
  const now = createWord();
  now.anchor.x = 0.5;
  const ticks = Array.from({ length: most }, (_, i) => ({
    before: every * (i + 1),
    word: createWord(),
    line: new Graphics(),
  }));
  for (const { word } of ticks) word.anchor.x = 0.5;
  const view = new Container({ children: [...ticks.flatMap(({ line, word }) => [line, word]), now] });

  return {
    view,
    dress({ type }: Frame, colours: Colours, labels: Labels): void {
      setWord(now, labels.now, { size: type, weight: '700', colour: colours.ink });
      for (const { word, before } of ticks)
        setWord(word, labels.ago(before), { size: type, weight: '400', colour: colours.inkSoft });
    },
    layout({ nowX, perSecond, safety, frame }: Axes, colours: Colours): void {
      const y = safety.bottom + 6 + frame.type * 0.62;
      now.position.set(nowX, y);
      for (const { word, line, before } of ticks) {
        const x = nowX - before * perSecond;
        word.position.set(x, y);
        line
          .clear()
          .moveTo(x, safety.bottom)
          .lineTo(x, safety.bottom + 5);
        line.stroke({ width: 1.6 * frame.lines, color: colours.control, cap: 'round' });
      }
    },
    /** Nothing is counted back to before life began. */
    show(at: number): void {
      for (const { word, line, before } of ticks) word.visible = line.visible = at >= before && word.x > word.width / 2;
    },
  };
}
