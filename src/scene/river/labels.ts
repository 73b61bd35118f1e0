/** The river's names: the zones', where the past has dissolved, and the lines', at their ends right of now. */
import { Container, type Text } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import type { Frame, Ghost, Labels } from '../picture';
import type { Axes, NameRoom } from './axes';
import { type GhostEnd, ringAfterNow } from './ghosts';
import { createWord, setWord } from './words';

/** What the names follow from frame to frame. */
export interface Ends {
  readonly arousalY: number;
  readonly safetyY: number;
  readonly safety: number;
  /** Felt safety's course at the left, where its name stands, px. */
  readonly pastSafetyY: number;
  /** Half-width of the window. */
  readonly window: number;
  readonly ghost: GhostEnd | null;
}

const ghostKinds: readonly Ghost['kind'][] = ['withoutThisRepair', 'ifMended', 'otherRoad'];

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
const marginOf = ({ narrow }: Frame): number => (narrow ? 10 : 16);
const afterNow = ({ narrow, lines }: Frame): number => (narrow ? 12 : 16 * Math.sqrt(lines));
const afterRing = ({ lines }: Frame): number => 9 * Math.sqrt(lines);
const beforeLevel = ({ type }: Frame): number => type * 0.3;

export function createLabels() {
  const zones = { above: createWord(), window: createWord(), below: createWord(), safety: createWord() };
  const [arousal, safety, level] = [createWord(), createWord(), createWord()];
  const ghosts = { withoutThisRepair: createWord(), ifMended: createWord(), otherRoad: createWord() };
  const view = new Container({ children: [...Object.values(zones), arousal, safety, level, ...Object.values(ghosts)] });
  let levelWords: Labels['level'] = String;

  function dressZones({ type }: Frame, colours: Colours, labels: Labels): void {
    const lettering = { size: type, weight: '600' } as const;
    setWord(zones.above, labels.above, { ...lettering, colour: colours.aboveInk });
    setWord(zones.window, labels.window, { ...lettering, colour: colours.windowInk });
    setWord(zones.below, labels.below, { ...lettering, colour: colours.belowInk });
    setWord(zones.safety, labels.safety, { ...lettering, colour: colours.childInk });
  }

  /** Words come before axes, which leave room for them. */
  function dress(frame: Frame, colours: Colours, labels: Labels): NameRoom {
    const { type, narrow, width } = frame;
    dressZones(frame, colours, labels);
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
    return { left: marginOf(frame) + zones.window.width, right: Math.max(lines, ...roads) };
  }

  function layout({ frame, nowX, arousal: upper, safety: lower }: Axes): void {
    const left = marginOf(frame);
    zones.above.position.set(left, upper.top + frame.type * 0.95);
    zones.window.position.set(left, upper.y(50));
    zones.below.position.set(left, upper.bottom - frame.type * 0.85);
    zones.safety.position.set(left, lower.top + frame.type * 0.95);
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

  /** Zone names keep out of the way: of the line that runs high at the left, and of each other where a zone is thin. */
  function placeZones({ pastSafetyY, window: halfWidth }: Ends, { frame, arousal: upper, safety: lower }: Axes): void {
    const line = frame.type * 1.2;
    const middle = (lower.top + lower.bottom) / 2;
    zones.safety.y = pastSafetyY < middle ? lower.bottom - frame.type * 0.8 : lower.top + frame.type * 0.95;
    const [highest, lowest] = [upper.y(50 + halfWidth) - upper.top, upper.bottom - upper.y(50 - halfWidth)];
    zones.above.visible = highest > line;
    zones.below.visible = lowest > line;
    // In a thin zone the name stands in its middle, clear of the edge.
    zones.above.y = upper.top + Math.min(frame.type * 0.95, highest / 2);
    zones.below.y = upper.bottom - Math.min(frame.type * 0.85, lowest / 2);
  }

  function show(ends: Ends, axes: Axes): void {
    const { arousalY, safetyY, safety: felt, ghost } = ends;
    placeZones(ends, axes);
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
