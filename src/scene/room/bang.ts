/** A bang from outside: it bursts once at the edge of the room, and its sound runs towards the child and dies away. */
import { Container, Graphics } from 'pixi.js';
import type { FrightSize, Happening } from '../../model/happenings';
import type { Frame, Picture } from '../picture';
import { clamp, easeOut, smooth } from './course';
import { lookingBack } from './happened';
import { block, type Paint, pen } from './paint';

/** Seconds of life in which it is seen. */
const lasts = 1.5;
const scales: Readonly<Record<FrightSize, number>> = { small: 0.62, large: 1.05 };

/** A paper star with eleven uneven points. */
const star = `M${Array.from({ length: 22 }, (_, i) => {
  const radius = i % 2 ? 21 : 33 + 7 * Math.sin(i * 2.4);
  const angle = (Math.PI * i) / 11 - 0.3;
  return `${(radius * Math.cos(angle)).toFixed(1)} ${(radius * Math.sin(angle)).toFixed(1)}`;
}).join('L')}Z`;

type Fright = Extract<Happening, { type: 'fright' }>;

/** @returns the fright of the last moments before `at`, felt or not; null where there was none. */
export function frightBefore({ trace, at }: Pick<Picture, 'trace' | 'at'>, within: number): Fright | null {
  for (const happening of lookingBack(trace, at, at - within)) if (happening.type === 'fright') return happening;
  return null;
}

export function createBang() {
  const burst = new Graphics();
  const sound = new Graphics();
  const view = new Container({ children: [sound, burst] });

  return {
    view,
    dress(paint: Paint): void {
      block(burst.clear(), star, paint.surface, paint.ink, 2.6 * paint.weight);
      burst.circle(0, 0, 5).fill(paint.ink);
      sound.clear();
      for (const radius of [50, 64, 78]) {
        sound.moveTo(-radius * Math.cos(0.5), -radius * Math.sin(0.5));
        sound.arc(0, 0, radius, Math.PI + 0.5, Math.PI - 0.5, true).stroke(pen(paint.ink, 2.8 * paint.weight));
      }
    },
    show(picture: Picture, { width, height, figures, narrow }: Frame): void {
      const fright = frightBefore(picture, lasts);
      view.visible = fright !== null;
      if (!fright) return;
      const since = picture.at - fright.at;
      const scale = figures * scales[fright.size];
      view.position.set(width - 34 * figures, height - (narrow ? 110 : 124) * figures);
      view.scale.set(scale);
      const opens = picture.still ? 1 : easeOut(since / 0.18);
      burst.scale.set(0.3 + 0.7 * opens);
      burst.alpha = 1 - smooth((since - 0.7) / 0.7);
      sound.x = picture.still ? 0 : -60 * easeOut(since / lasts);
      sound.alpha = clamp(since / 0.1) * (1 - smooth((since - 0.5) / 0.9));
    },
  };
}
