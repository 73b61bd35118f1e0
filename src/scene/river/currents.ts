/** The currents: short strokes that drift with the water, drawn once per row and then only moved. */
import { Container, Graphics } from 'pixi.js';
import type { Colours, Role } from '../../look/palettes';
import type { Picture } from '../picture';
import type { Axes } from './axes';

interface Row {
  readonly colour: Role;
  readonly alpha: number;
  /** Distance from stroke to stroke, px. */
  readonly step: number;
  /** Against the speed of the river; a little apart, so that the water has depth. */
  readonly speed: number;
  readonly start: number;
  readonly y: (axes: Axes, halfWindow: number) => number;
}

const inWindow =
  (share: number) =>
  ({ arousal }: Axes, half: number) =>
    arousal.y(50 + share * half);

export const riverRows: readonly Row[] = [
  { colour: 'windowEdge', alpha: 0.28, step: 166, speed: 1, start: 37, y: inWindow(-0.72) },
  { colour: 'windowEdge', alpha: 0.28, step: 166, speed: 0.94, start: 74, y: inWindow(-0.3) },
  { colour: 'windowEdge', alpha: 0.28, step: 166, speed: 1.06, start: 111, y: inWindow(0.3) },
  { colour: 'windowEdge', alpha: 0.28, step: 166, speed: 0.97, start: 148, y: inWindow(0.7) },
  {
    colour: 'aboveMark',
    alpha: 0.2,
    step: 249,
    speed: 0.9,
    start: 111,
    y: ({ arousal }, half) => (arousal.top + arousal.y(50 + half)) / 2,
  },
  {
    colour: 'belowMark',
    alpha: 0.25,
    step: 249,
    speed: 0.9,
    start: 185,
    y: ({ arousal }, half) => (arousal.bottom + arousal.y(50 - half)) / 2,
  },
];

export const safetyRows: readonly Row[] = [
  { colour: 'safetyEdge', alpha: 0.3, step: 142, speed: 1, start: 74, y: ({ safety }) => safety.y(0.42) },
  { colour: 'safetyEdge', alpha: 0.3, step: 142, speed: 0.95, start: 130, y: ({ safety }) => safety.y(0.16) },
];

/** Lengths of a stroke's two waves and its lift, repeated along a row. */
const lengths = [27, 14, 30];
const lifts = [0, 3, -2];

const periodOf = ({ step }: Row): number => step * lengths.length;

function drawRow(graphics: Graphics, row: Row, axes: Axes, colours: Colours): void {
  const { lines, width } = axes.frame;
  graphics.clear();
  for (let i = 0, x = row.start; x < width + periodOf(row); i++, x += row.step) {
    const wave = lengths[i % lengths.length] ?? 20;
    const lift = lifts[i % lifts.length] ?? 0;
    graphics.moveTo(x, lift);
    graphics.quadraticCurveTo(x + wave / 2, lift - 3, x + wave, lift);
    graphics.quadraticCurveTo(x + wave * 1.5, lift + 3, x + wave * 2, lift);
  }
  graphics.stroke({ width: 1.5 * lines, color: colours[row.colour], alpha: row.alpha, cap: 'round' });
}

export function createCurrents(rows: readonly Row[]) {
  const strokes = rows.map(() => new Graphics());
  return {
    view: new Container({ children: strokes }),
    draw(axes: Axes, colours: Colours): void {
      rows.forEach((row, i) => {
        const stroke = strokes[i];
        if (stroke) drawRow(stroke, row, axes, colours);
      });
    },
    show({ at, still }: Picture, axes: Axes, halfWindow = 0): void {
      rows.forEach((row, i) => {
        const drifted = still ? 0 : (at * axes.perSecond * row.speed) % periodOf(row);
        strokes[i]?.position.set(-drifted, row.y(axes, halfWindow));
      });
    },
  };
}
