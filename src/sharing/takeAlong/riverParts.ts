/** The river in a file, part by part: the same courses, edges and marks as on the screen, as SVG. */
import type { Colours } from '../../look/palettes';
import type { Ghost, Labels, Picture } from '../../scene/picture';
import { isHollow } from '../../scene/river/arousalLine';
import type { Axes } from '../../scene/river/axes';
import { beside, type Stretch, stretches } from '../../scene/river/course';
import { edgesOf, reversed } from '../../scene/river/edges';
import { type Marking, type Placed, placeAll, sizeOf } from '../../scene/river/marking';
import { ghostsInView, metAnother } from '../../scene/river/roadsNotTaken';
import { grid, type Stroke, shapeStrokes } from '../../scene/river/shapeStrokes';
import { envelopes } from '../../scene/twin/envelopes';
import type { Trace } from '../../simulation/trace';
import { type Attributes, element, group, lettered, pointsOf, polyline } from './svg';

export interface Drawn {
  readonly picture: Picture;
  readonly axes: Axes;
  readonly colours: Colours;
  readonly labels: Labels;
}

/** The hand of the second of two dyads. */
const dashDots = '10 5 2 5';
const round = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' } as const;

/** @returns a course of a trace as far as it is in view, up to now. */
export function courseOf(trace: Trace, { picture, axes }: Drawn, course: 'arousal' | 'safety'): readonly Stretch[] {
  const { at } = picture;
  return stretches({
    trace,
    from: Math.max(0, at - axes.behind),
    until: at,
    x: (moment) => axes.x(moment, at),
    of: (segment) => segment[course],
    ...(course === 'arousal' ? { hollow: isHollow } : {}),
    ...axes[course],
  });
}

export function zones({ picture, axes, colours }: Drawn): string {
  const { arousal, frame, nowX } = axes;
  const middle = arousal.y(50);
  const { upper, lower } = edgesOf({ ...picture, still: true }, axes);
  const edge = { stroke: colours.windowEdge, 'stroke-width': 2 * frame.lines };
  const across = { x: 0, width: frame.width };
  return group(
    { id: 'window-of-tolerance' },
    element('rect', { ...across, y: arousal.top, height: middle - arousal.top, fill: colours.above }),
    element('rect', { ...across, y: middle, height: arousal.bottom - middle, fill: colours.below }),
    element('polygon', { points: pointsOf([...upper, ...reversed(lower)]), fill: colours.window }),
    polyline(upper, edge),
    polyline(lower, edge),
    polyline([0, middle, frame.width, middle], {
      ...{ stroke: colours.windowEdge, 'stroke-width': 1.2 * frame.lines, 'stroke-dasharray': '2 7', opacity: 0.75 },
    }),
    ...(picture.twin ? [otherWindow({ picture, axes, colours }, picture.twin.trace)] : []),
    element('rect', {
      ...{ x: nowX, y: arousal.top, width: frame.width - nowX, height: arousal.bottom - arousal.top },
      ...{ fill: colours.ground, opacity: 0.55 },
    }),
  );
}

function otherWindow({ picture, axes, colours }: Omit<Drawn, 'labels'>, trace: Trace): string {
  const { upper, lower } = edgesOf({ ...picture, trace, still: true }, axes);
  const edge = { stroke: colours.belowInk, 'stroke-width': 1.4, 'stroke-dasharray': '3 5' };
  return polyline(upper, edge) + polyline(lower, edge);
}

/** Felt safety: filled where there is one dyad; of two, a line each, and what lies between them hatched. */
export function feltSafety(drawn: Drawn): string {
  const { picture, axes, colours } = drawn;
  const { safety, frame } = axes;
  const points = courseOf(picture.trace, drawn, 'safety')[0]?.points ?? [];
  const other = picture.twin ? (courseOf(picture.twin.trace, drawn, 'safety')[0]?.points ?? []) : null;
  const bed = { x: 0, y: safety.top, width: frame.width, height: safety.bottom - safety.top, fill: colours.cut };
  const line = { 'stroke-width': 2.6 * frame.lines, ...round };
  const own = polyline(points, { id: 'felt-safety-line', stroke: other ? colours.ink : colours.safetyEdge, ...line });
  if (points.length < 4) return group({ id: 'felt-safety' }, element('rect', bed), own);
  if (!other) return group({ id: 'felt-safety' }, element('rect', bed), filled(points, axes, 'url(#bed)'), own);
  const { upper, lower } = envelopes(points, other);
  return group(
    { id: 'felt-safety' },
    element('rect', bed),
    filled(lower, axes, colours.safetyLow),
    element('polygon', { points: pointsOf([...upper, ...reversed(lower)]), fill: 'url(#difference)' }),
    own,
    polyline(other, { id: 'felt-safety-line-b', stroke: colours.belowInk, 'stroke-dasharray': dashDots, ...line }),
  );
}

function filled(points: readonly number[], { safety, nowX }: Axes, fill: string): string {
  const [left = nowX, right = nowX] = [points[0], points.at(-2)];
  return element('polygon', { points: pointsOf([...points, right, safety.bottom, left, safety.bottom]), fill });
}

/** A child that has gone quiet has a hollow line: quiet is not calm. */
function arousalLine(all: readonly Stretch[], drawn: Drawn, { colour, dashes, id }: Hand): string {
  const { axes, colours } = drawn;
  const { lines } = axes.frame;
  const casing = all.map(({ points }) =>
    polyline(points, { stroke: colours.surface, 'stroke-width': 3.2 * lines + 4, opacity: 0.65, ...round }),
  );
  const strokes = all.map(({ points, hollow }) => {
    const own: Attributes = { stroke: colour, 'stroke-dasharray': dashes, ...round };
    if (!hollow) return polyline(points, { ...own, 'stroke-width': 3.2 * lines });
    const apart = 2.3 * lines;
    return [
      polyline(points, { stroke: colours.ground, 'stroke-width': 2 * apart }),
      ...[apart, -apart].map((by) => polyline(beside(points, by), { ...own, 'stroke-width': 1.3 * lines })),
    ].join('');
  });
  return group({ id }, ...casing, ...strokes);
}

interface Hand {
  readonly colour: string;
  readonly dashes?: string;
  readonly id: string;
}

export function arousal(drawn: Drawn): string {
  const { picture, colours } = drawn;
  const own = arousalLine(courseOf(picture.trace, drawn, 'arousal'), drawn, {
    colour: colours.ink,
    id: 'arousal-line',
  });
  if (!picture.twin) return own;
  const hand: Hand = { colour: colours.belowInk, dashes: dashDots, id: 'arousal-line-b' };
  return arousalLine(courseOf(picture.twin.trace, drawn, 'arousal'), drawn, hand) + own;
}

/** A road not taken as far as it is in view, up to now. */
function ghostLine(
  { trace, from, until }: Ghost,
  { picture, axes }: Drawn,
  course: 'arousal' | 'safety',
): readonly number[] {
  const { at } = picture;
  const [stretch] = stretches({
    ...{ trace, from: Math.max(from, at - axes.behind), until: Math.min(until, at) },
    ...{ x: (moment: number) => axes.x(moment, at), of: (segment) => segment[course] },
    ...axes[course],
  });
  return stretch?.points ?? [];
}

/** The roads not taken, dashed from where they part. */
export function ghosts(drawn: Drawn): string {
  const { picture, axes, colours } = drawn;
  const { lines } = axes.frame;
  const dashed = { stroke: colours.ink, 'stroke-width': 2.4 * lines, 'stroke-dasharray': '7 6' };
  const shown = ghostsInView(picture, axes.behind).map((ghost, age) => {
    const points = ghostLine(ghost, drawn, 'safety');
    if (points.length < 4) return '';
    const casing = { stroke: colours.surface, 'stroke-width': 5 * lines, opacity: 0.9, ...round };
    const line = polyline(points, casing) + polyline(points, { ...dashed, opacity: age === 0 ? 1 : 0.5 / age });
    if (age > 0) return line;
    const ring = { cx: points.at(-2) ?? 0, cy: points.at(-1) ?? 0, r: 3.8, fill: colours.surface };
    return [
      line,
      polyline(ghostLine(ghost, drawn, 'arousal'), {
        ...{ stroke: colours.ink, 'stroke-width': 1.5 * lines, 'stroke-dasharray': '4 5', opacity: 0.75 },
      }),
      element('circle', { ...ring, stroke: colours.ink, 'stroke-width': 2.2 }),
    ].join('');
  });
  return group({ id: 'roads-not-taken' }, ...shown.reverse());
}

/** @returns the newest road not taken and where its line ends, as long as it has its name; null where there is none. */
export function namedGhost(drawn: Drawn): { readonly ghost: Ghost; readonly x: number; readonly y: number } | null {
  const { picture, axes } = drawn;
  const [ghost] = ghostsInView(picture, axes.behind);
  if (!ghost || (ghost.kind !== 'otherRoad' && metAnother(ghost, picture.trace, picture.at))) return null;
  const points = ghostLine(ghost, drawn, 'safety');
  const [x, y] = points.slice(-2);
  return points.length < 4 || x === undefined || y === undefined ? null : { ghost, x, y };
}

function strokeOf({ form, fill, stroke, width = 0, onGrid }: Stroke, colours: Colours): string {
  const drawn = {
    ...{ fill: fill ? colours[fill] : 'none', stroke: stroke && colours[stroke], ...round },
    ...(onGrid
      ? { 'stroke-width': width / grid.scale, transform: `translate(${grid.left} ${grid.top}) scale(${grid.scale})` }
      : { 'stroke-width': width }),
  };
  if ('path' in form) return element('path', { d: form.path, ...drawn });
  if ('circle' in form) return element('circle', { r: form.circle, ...drawn });
  const [half, corner] = form.block;
  return element('rect', { x: -half, y: -half, width: 2 * half, height: 2 * half, rx: corner, ...drawn });
}

/** @returns the marks of a trace, and where they stand. @param taken lie there already. */
export function marks(
  { picture, axes, colours }: Drawn,
  trace: Trace,
  marking: Marking,
  taken: readonly Placed[] = [],
): { readonly drawn: string; readonly placed: readonly Placed[] } {
  const placed = placeAll({ moment: { ...picture, trace, still: true }, axes, marking }, [...taken]);
  const size = sizeOf(axes, marking);
  const drawn = placed
    .filter(({ x }) => x > 0)
    .map(({ shape, x, y }) =>
      group(
        { class: shape, transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${size.toFixed(3)})` },
        ...shapeStrokes[shape].map((stroke) => strokeOf(stroke, colours)),
      ),
    );
  return { drawn: drawn.join(''), placed };
}

export function phases({ picture, axes, colours, labels }: Drawn): string {
  const { at } = picture;
  const { frame, arousal: course, safety, gone } = axes;
  const inView = picture.phases.filter((phase) => phase.at <= at);
  return inView
    .map((phase, i) => {
      const x = axes.x(phase.at, at);
      const next = inView[i + 1];
      const until = next ? axes.x(next.at, at) : axes.nowX;
      const name = labels.phases[phase.name];
      const wide = frame.type * (1.1 + 0.56 * name.length);
      const left = Math.min(Math.max(x + 6, gone + frame.type * 8), until - wide - 6);
      if (left < 0 || until < 0) return '';
      const post =
        x > gone
          ? polyline([x, course.top, x, safety.bottom], {
              stroke: colours.ink,
              'stroke-width': 1.6,
              'stroke-dasharray': '5 5',
              opacity: 0.7,
            })
          : '';
      const y = course.top + frame.type * 0.95;
      const sign = { x: left, y: y - frame.type * 0.68, width: wide, height: frame.type * 1.36, rx: frame.type * 0.68 };
      return (
        post +
        element('rect', { ...sign, fill: colours.surface, stroke: colours.ink, 'stroke-width': 1.4 }) +
        lettered(name, { x: left + wide / 2, y, size: frame.type, colour: colours.ink, weight: 700, anchor: 'middle' })
      );
    })
    .join('');
}
