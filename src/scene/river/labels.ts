/** The river's names: the zones', where the past has dissolved, and the lines', at their ends right of now. */
import { Container, type Text } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import type { Frame, Ghost, Labels } from '../picture';
import type { Axes, NameRoom } from './axes';
import { type GhostEnd, ringAfterNow } from './ghosts';
import { createWord, setWord } from './words';
import { createZoneNames, type Zones } from './zoneNames';

/** What the names follow from frame to frame. */
export interface Ends extends Zones {
  readonly arousalY: number;
  readonly safetyY: number;
  readonly safety: number;
  readonly ghost: GhostEnd | null;
}

const ghostKinds: readonly Ghost['kind'][] = ['withoutThisRepair', 'ifMended', 'otherRoad', 'beforeChange'];

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
export const afterNow = ({ narrow, lines }: Frame): number => (narrow ? 12 : 16 * Math.sqrt(lines));
const afterRing = ({ lines }: Frame): number => 9 * Math.sqrt(lines);
export const beforeLevel = ({ type }: Frame): number => type * 0.3;

export function createLabels() {
  const zones = createZoneNames();
  const [arousal, safety, level] = [createWord(), createWord(), createWord()];
  const ghosts = {
    withoutThisRepair: createWord(),
    ifMended: createWord(),
    otherRoad: createWord(),
    beforeChange: createWord(),
  };
  const view = new Container({ children: [zones.view, arousal, safety, level, ...Object.values(ghosts)] });
  let levelWords: Labels['level'] = String;

  /** Words come before axes, which leave room for them. */
  function dress(frame: Frame, colours: Colours, labels: Labels): NameRoom {
    const { type, narrow, width } = frame;
    const left = zones.dress(frame, colours, labels);
    const strong = { size: narrow ? type : type + 1, weight: '700' } as const;
    setWord(arousal, labels.arousal, { ...strong, colour: colours.ink });
    setWord(safety, labels.safety, { ...strong, colour: colours.childInk });
    setWord(level, labels.level(0.88), { ...strong, colour: colours.childInk });
    levelWords = labels.level;
    const plain = { size: type, weight: '500', colour: colours.ink } as const;
    for (const kind of ghostKinds)
      setWord(ghosts[kind], labels[kind], narrow ? { ...plain, within: width * 0.24 - 24 } : plain);
    const lines = afterNow(frame) + safety.width + beforeLevel(frame) + level.width + 14;
    const roads = ghostKinds.map((kind) => ringAfterNow + ghostRoom(kind, frame));
    return { left, right: Math.max(lines, ...roads) };
  }

  function layout(axes: Axes): void {
    const { frame, nowX } = axes;
    zones.layout(axes);
    const start = nowX + afterNow(frame);
    const levelStart = start + safety.width + beforeLevel(frame);
    arousal.x = safety.x = start;
    // Where both do not fit, the number stands alone: its course has its name at the left.
    safety.visible = levelStart + level.width < frame.width - 4;
    level.x = safety.visible ? levelStart : start;
  }

  /** Two names at the end of one course: a line apart, in the order of what they name. @returns where felt safety's stands. */
  function placeBeside(ghost: GhostEnd, name: Text, safetyY: number, { safety: course }: Axes): number {
    const [own, half] = [level.height / 2, name.height / 2];
    const apart = own + half - 2;
    const under = ghost.y >= safetyY;
    const inside = (y: number, reach: number) => clamp(y, course.top + reach - 4, course.bottom - reach);
    // The dashes run on under or over felt safety's name, not through it.
    const y = inside(
      under ? Math.min(safetyY, ghost.yNow - own * 1.25) : Math.max(safetyY, ghost.yNow + own * 1.25),
      own,
    );
    name.y = inside(under ? Math.max(ghost.y, y + apart) : Math.min(ghost.y, y - apart), half);
    if (Math.abs(name.y - y) >= apart) return y;
    return under ? name.y - apart : name.y + apart;
  }

  /** Once its end has passed now, a ghost's name follows it through the course, on the side away from the line lived. */
  function placeBehind(ghost: GhostEnd, name: Text, axes: Axes): void {
    const half = name.height / 2;
    const under = ghost.y >= ghost.livedY;
    const y = under ? Math.max(ghost.y, ghost.livedY + half + 2) : Math.min(ghost.y, ghost.livedY - half - 2);
    name.y = clamp(y, axes.safety.top + half, axes.safety.bottom - half);
    name.alpha = clamp((axes.nowX - 8 - name.x - name.width) / 30, 0, 1) * axes.fade(ghost.x);
  }

  function show(ends: Ends, axes: Axes): void {
    const { arousalY, safetyY, safety: felt, ghost } = ends;
    zones.show(ends, axes);
    const words = levelWords(felt);
    if (level.text !== words) level.text = words;
    const half = arousal.height / 2;
    arousal.y = clamp(arousalY, axes.arousal.top + half, axes.arousal.bottom - half);
    for (const kind of ghostKinds) ghosts[kind].visible = ghost?.kind === kind && ghost.named;
    let y = clamp(safetyY, axes.safety.top + half - 4, axes.safety.bottom - half);
    if (ghost) {
      const name = ghosts[ghost.kind];
      name.x = ghost.x + afterRing(axes.frame);
      name.alpha = 1;
      if (ghost.x < axes.nowX) placeBehind(ghost, name, axes);
      else y = placeBeside(ghost, name, safetyY, axes);
    }
    safety.y = level.y = y;
  }

  /** @returns px that a ghost's line leaves to its name at the right edge. */
  function ghostRoom(kind: Ghost['kind'], frame: Frame): number {
    return ghosts[kind].width + afterRing(frame) + 8;
  }

  return { view, dress, layout, show, ghostRoom };
}
