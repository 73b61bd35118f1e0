/** The shapes of the river's marks, drawn once in a palette and shared by all marks of a kind. */
import { GraphicsContext, GraphicsPath } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import { grid, type Shape, type Stroke, shapeStrokes } from './shapeStrokes';

const round = { cap: 'round', join: 'round' } as const;

function add(context: GraphicsContext, { form, fill, stroke, width, onGrid }: Stroke, colours: Colours): void {
  if (onGrid) context.scale(grid.scale, grid.scale).translate(grid.left, grid.top);
  if ('path' in form) context.path(new GraphicsPath(form.path));
  else if ('circle' in form) context.circle(0, 0, form.circle);
  else {
    const [half, corner] = form.block;
    context.roundRect(-half, -half, 2 * half, 2 * half, corner);
  }
  if (fill) context.fill(colours[fill]);
  if (stroke && width) context.stroke({ width, color: colours[stroke], ...round });
}

function drawn(strokes: readonly Stroke[], colours: Colours): GraphicsContext {
  const context = new GraphicsContext();
  for (const stroke of strokes) add(context, stroke, colours);
  return context;
}

/** @returns every shape in a palette; destroy them when the palette changes. */
export const drawShapes = (colours: Colours): Record<Shape, GraphicsContext> =>
  Object.fromEntries(
    Object.entries(shapeStrokes).map(([shape, strokes]) => [shape, drawn(strokes, colours)]),
  ) as Record<Shape, GraphicsContext>;
