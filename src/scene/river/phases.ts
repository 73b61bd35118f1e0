/** The phases of a procedure on the river: a dashed post where each begins, and its name, as long as it lasts. */
import { Container, Graphics } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import type { Frame, Labels, Picture } from '../picture';
import type { Axes } from './axes';
import { dashes } from './dashes';
import { createWord, setWord } from './words';

const names = ['play', 'stillFace', 'reunion'] as const;

function createPhase() {
  const post = new Graphics();
  const sign = new Graphics();
  const word = createWord();
  return { view: new Container({ children: [post, sign, word] }), post, sign, word };
}

export function createPhases() {
  const phases = { play: createPhase(), stillFace: createPhase(), reunion: createPhase() };
  /** Never seen: as wide as the name of the zone that the signs stand in. */
  const zone = createWord();
  const view = new Container({ children: names.map((name) => phases[name].view) });

  return {
    view,
    dress({ type, narrow }: Frame, colours: Colours, labels: Labels): void {
      setWord(zone, labels.above, { size: type, weight: '600', colour: colours.ink });
      for (const name of names) {
        const { word, sign } = phases[name];
        setWord(word, labels.phases[name], { size: type, weight: '700', colour: colours.ink });
        const [wide, high] = [word.width + type * 1.1, type * 1.35];
        sign
          .clear()
          .roundRect(0, -high / 2, wide, high, high / 2)
          .fill({ color: colours.surface, alpha: 0.92 });
        sign.stroke({ width: 1.4, color: colours.ink });
        word.x = type * (narrow ? 0.5 : 0.55);
      }
    },
    layout({ arousal, safety, frame }: Axes, colours: Colours): void {
      for (const name of names) {
        const { post } = phases[name];
        post.clear();
        dashes(post, [0, arousal.top, 0, safety.bottom], { dash: 5, gap: 5, left: -1 });
        post.stroke({ width: 1.6 * frame.lines, color: colours.ink, alpha: 0.7 });
      }
    },
    /** A name stays in view until the next one pushes it out. */
    show({ at, phases: shown }: Picture, axes: Axes): void {
      const { frame, arousal, gone, nowX } = axes;
      const y = arousal.top + frame.type * 0.95;
      for (const name of names) phases[name].view.visible = false;
      shown.forEach((phase, i) => {
        const { view: seen, post, sign, word } = phases[phase.name];
        const x = axes.x(phase.at, at);
        const next = shown[i + 1];
        const until = next && next.at <= at ? axes.x(next.at, at) : nowX;
        const wide = sign.width;
        const left = Math.min(Math.max(x + 6, gone + 8, zone.width + 26), until - wide - 6);
        seen.visible = phase.at <= at && left > 0;
        post.x = x;
        post.visible = x > gone;
        sign.position.set(left, y);
        word.position.set(left + frame.type * 0.55, y);
        seen.alpha = axes.fade(left + wide);
      });
    },
  };
}
