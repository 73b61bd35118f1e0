/** Ghost lines: how felt safety and arousal would have gone on, had the episode gone the other way. */
import { Container, Graphics } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import { safetyAt } from '../../simulation/trace';
import type { Ghost, Picture } from '../picture';
import type { Axes } from './axes';
import { between, stretches } from './course';
import { dashes } from './dashes';
import { ghostsInView, metAnother, mostShown } from './roadsNotTaken';

/** The newest ghost as its name needs it: where it ends, how high it stands at now, and the line lived at its end. */
export interface GhostEnd {
  readonly kind: Ghost['kind'];
  readonly x: number;
  readonly y: number;
  readonly yNow: number;
  readonly livedY: number;
  /** False once the lived line has met another mismatch: from then on the two differ by more than this episode. */
  readonly named: boolean;
}

/** A ghost as it is drawn, in px from its branch point. */
interface Span {
  readonly ghost: Ghost;
  readonly right: number;
  /** Where arousal's ends: right of now its name needs the room. */
  readonly now: number;
  /** What has left the view at the left, and what has dissolved above. */
  readonly left: number;
  readonly dissolved: number;
}

interface Look {
  readonly axes: Axes;
  readonly colours: Colours;
}

/** Seconds of life in which a ghost is drawn out from where the roads part. */
const drawnOutIn = 0.8;
const dashStep = 4;

/** How far the newest ghost reaches beyond now at least, px. */
export const ringAfterNow = 12;

const eased = (share: number): number => 1 - (1 - Math.min(1, Math.max(0, share))) ** 3;

/** @returns until when a ghost is drawn: the newest into the veil as far as its name leaves room, the others up to now. */
function endOf(ghost: Ghost, { at, still }: Picture, axes: Axes, nameRoom: number | null): number {
  const furthest = nameRoom === null ? axes.nowX : Math.max(axes.nowX + ringAfterNow, axes.frame.width - nameRoom);
  const whole = Math.min(ghost.until, at + (furthest - axes.nowX) / axes.perSecond);
  return ghost.from + (whole - ghost.from) * (still ? 1 : eased((at - ghost.from) / drawnOutIn));
}

/** The edges go in steps, so that a ghost need not be drawn anew in every frame. */
function spanOf(ghost: Ghost, until: number, at: number, axes: Axes): Span {
  const passed = -axes.x(ghost.from, at);
  const stepped = (x: number) => Math.max(0, Math.floor(x / dashStep) * dashStep);
  const edge = (moment: number) => stepped((moment - ghost.from) * axes.perSecond);
  return {
    ghost,
    right: edge(until),
    now: edge(Math.min(until, at)),
    left: stepped(passed),
    dissolved: stepped(passed + (axes.gone + axes.whole) / 2),
  };
}

function pointsOf(ghost: Ghost, right: number, axes: Axes, course: 'safety' | 'arousal'): number[] {
  const [stretch] = stretches({
    trace: ghost.trace,
    from: ghost.from,
    until: ghost.from + right / axes.perSecond,
    x: (moment) => (moment - ghost.from) * axes.perSecond,
    of: (segment) => segment[course],
    ...axes[course],
  });
  return stretch?.points ?? [];
}

function drawSafety(line: Graphics, span: Span, look: Look): void {
  const { colours } = look;
  const { lines } = look.axes.frame;
  const points = pointsOf(span.ghost, span.right, look.axes, 'safety');
  const seen = between(points, span.left, Number.POSITIVE_INFINITY);
  line.clear();
  if (seen.length < 4) return;
  line.poly(seen, false).stroke({ width: 5 * lines, color: colours.surface, alpha: 0.9, cap: 'round' });
  const size = Math.sqrt(lines);
  dashes(line, points, { dash: 7 * size, gap: 6 * size, left: span.left });
  line.stroke({ width: 2.4 * lines, color: colours.ink });
}

function drawArousal(line: Graphics, span: Span, look: Look): void {
  const points = pointsOf(span.ghost, span.now, look.axes, 'arousal');
  line.clear();
  if (points.length < 4) return;
  dashes(line, points, { dash: 4, gap: 5, left: span.dissolved });
  line.stroke({ width: 1.5 * look.axes.frame.lines, color: look.colours.ink, alpha: 0.75 });
}

function createGhost() {
  const [safety, arousal, ring] = [new Graphics(), new Graphics(), new Graphics()];
  let drawn: { key: string; ghost: Ghost } | null = null;

  /** Lines are drawn from the branch point and then only moved, so that a dash stays where it was drawn in time. */
  function draw(span: Span, look: Look): void {
    const key = `${span.right} ${span.now} ${span.left} ${span.dissolved}`;
    if (drawn?.key === key && drawn.ghost.trace === span.ghost.trace && drawn.ghost.from === span.ghost.from) return;
    drawn = { key, ghost: span.ghost };
    drawSafety(safety, span, look);
    drawArousal(arousal, span, look);
  }

  function place(ghost: Ghost, until: number, { at, age }: { at: number; age: number }, axes: Axes): void {
    safety.x = arousal.x = axes.x(ghost.from, at);
    ring.position.set(axes.x(until, at), axes.safety.y(safetyAt(ghost.trace, until)));
    safety.alpha = ring.alpha = age === 0 ? 1 : 0.5 / age;
    safety.visible = true;
    arousal.visible = age === 0;
    ring.visible = age === 0 || until < at;
  }

  return {
    safety,
    arousal,
    ring,
    draw,
    place,
    hide(): void {
      safety.visible = arousal.visible = ring.visible = false;
    },
    dress({ axes, colours }: Look): void {
      drawn = null;
      const size = Math.sqrt(axes.frame.lines);
      ring
        .clear()
        .circle(0, 0, 3.6 * size)
        .fill(colours.surface)
        .stroke({ width: 2 * size, color: colours.ink });
    },
  };
}

export function createGhosts() {
  const slots = Array.from({ length: mostShown }, createGhost);
  const older = [...slots].reverse();
  const safetyView = new Container({
    children: [...older.map(({ safety }) => safety), ...older.map(({ ring }) => ring)],
  });
  const arousalView = new Container({ children: slots.map(({ arousal }) => arousal) });

  function newestEnd(ghost: Ghost, { trace, at }: Picture, axes: Axes): GhostEnd | null {
    const ring = slots[0]?.ring;
    if (!ring) return null;
    const safetyY = (of: Picture['trace'], moment: number) => axes.safety.y(safetyAt(of, Math.min(moment, at)));
    const yNow = safetyY(ghost.trace, ghost.until);
    return {
      kind: ghost.kind,
      x: ring.x,
      y: ring.y,
      yNow,
      livedY: safetyY(trace, ghost.until),
      named: ghost.kind === 'otherRoad' || !metAnother(ghost, trace, at),
    };
  }

  return {
    safetyView,
    arousalView,
    dress(look: Look): void {
      for (const slot of slots) slot.dress(look);
    },
    /** @returns the end of the newest ghost, null where none is in view. */
    show(picture: Picture, look: Look, nameRoom: (kind: Ghost['kind']) => number): GhostEnd | null {
      const { axes } = look;
      const { at } = picture;
      const shown = ghostsInView(picture, axes.behind);
      slots.forEach((slot, age) => {
        slot.hide();
        const ghost = shown[age];
        if (!ghost) return;
        const until = endOf(ghost, picture, axes, age === 0 ? nameRoom(ghost.kind) : null);
        slot.draw(spanOf(ghost, until, at, axes), look);
        slot.place(ghost, until, { at, age }, axes);
      });
      const [newest] = shown;
      return newest ? newestEnd(newest, picture, axes) : null;
    },
  };
}
