/** Arousal of two dyads in one window of tolerance: the band is A's; where B's differs, its edges are dashes and dots. */
import { Container, Graphics } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import { segmentAt, type Trace } from '../../simulation/trace';
import type { Picture, Twin } from '../picture';
import { dissolving, drawArousal, drawCasing, isHollow, type Piece } from '../river/arousalLine';
import type { Axes } from '../river/axes';
import { createBanks } from '../river/banks';
import { between, stretches } from '../river/course';
import { edgesOf } from '../river/edges';
import { dashDots } from './dashDots';
import { dashedAt, handsAt } from './hand';

/** Half-widths that differ by less are drawn as one; by more than the second, each is drawn in full. */
const [alike, apart] = [0.4, 1.4];

/** @returns how clearly two windows differ at a moment, 0–1. */
export function windowsDiffer(one: Trace, other: Trace, at: number): number {
  const difference = Math.abs(segmentAt(one, at).window - segmentAt(other, at).window);
  return Math.min(1, Math.max(0, (difference - alike) / (apart - alike)));
}

function piecesOf(trace: Trace, at: number, axes: Axes): readonly Piece[] {
  const seen = { trace, from: Math.max(0, at - axes.behind), until: at, x: (moment: number) => axes.x(moment, at) };
  const found = stretches({ ...seen, ...axes.arousal, of: (segment) => segment.arousal, hollow: isHollow });
  return found.flatMap((stretch) => dissolving(stretch, axes));
}

export function createArousal() {
  const banks = createBanks();
  const edges = new Graphics({ isRenderGroup: true });
  const lines = new Graphics({ isRenderGroup: true });

  function drawEdges(
    { at, still }: Picture,
    twin: Twin,
    axes: Axes,
    { colours, alpha }: { colours: Colours; alpha: number },
  ): void {
    edges.clear();
    edges.visible = alpha > 0;
    if (!edges.visible) return;
    const { upper, lower } = edgesOf({ trace: twin.trace, at, still }, axes);
    const dashes = dashedAt(axes, at);
    // Right of now the lines have their names, and at the left the zones.
    for (const edge of [upper, lower]) dashDots(edges, between(edge, axes.gone, axes.nowX), dashes);
    edges.stroke({ width: 1.8 * axes.frame.lines, color: colours.belowInk, alpha: 0.85 * alpha, cap: 'round' });
  }

  return {
    view: new Container({ children: [banks.view, edges, lines] }),
    draw: banks.draw,
    show(picture: Picture, twin: Twin, axes: Axes, colours: Colours): void {
      const { trace, at } = picture;
      banks.show(picture, axes, colours);
      drawEdges(picture, twin, axes, { colours, alpha: windowsDiffer(trace, twin.trace, at) });
      const [a, b] = [piecesOf(trace, at, axes), piecesOf(twin.trace, at, axes)];
      const hands = handsAt(axes, at, colours);
      lines.clear();
      for (const pieces of [a, b]) drawCasing(lines, pieces, { ...hands.a });
      drawArousal(lines, a, hands.a);
      drawArousal(lines, b, hands.b);
    },
  };
}
