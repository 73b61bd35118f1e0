/** The picture at the moment shown as a PNG, twice as sharp as a screen, with what was run and what was changed over it. */
import { coloursOf, type Palette } from '../../look/palettes';
import type { Picture } from '../../scene/picture';
import { textsFor } from '../../text/texts';
import { type Sheet, sheetOf } from './pictureSheet';
import type { Taken } from './taken';

const [width, height] = [1280, 720];
const resolution = 2;
const face = '"Atkinson Hyperlegible Next", system-ui, sans-serif';

/** @throws Error where the browser makes no PNG of a canvas. */
export async function pictureFile(taken: Taken, picture: Picture, palette: Palette): Promise<Blob> {
  const { stillOf } = await import('../../scene/still');
  const { labels } = textsFor(taken.language);
  const look = { palette, labels, size: { width, height }, resolution };
  const drawn = await stillOf(picture, look, document);
  const canvas = document.createElement('canvas');
  const sheet = sheetOf(taken, width, height);
  [canvas.width, canvas.height] = [width * resolution, sheet.height * resolution];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  await Promise.allSettled(['400', '600', '700'].map((weight) => document.fonts.load(`${weight} 17px ${face}`)));
  context.scale(resolution, resolution);
  lay(context, sheet, palette);
  context.drawImage(drawn, 0, sheet.picture.y, width, height);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no PNG of the canvas'))), 'image/png'),
  );
}

function lay(
  context: CanvasRenderingContext2D,
  { lines, strip, width: wide, height: high }: Sheet,
  palette: Palette,
): void {
  const colours = coloursOf(palette);
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, wide, high);
  if (strip) {
    context.beginPath();
    context.roundRect(strip.x, strip.y, strip.width, strip.height, 9);
    [context.fillStyle, context.strokeStyle, context.lineWidth] = [colours.surface, colours.ink, 1.6];
    context.fill();
    context.stroke();
  }
  for (const { text, x, y, size, weight, role } of lines) {
    context.font = `${weight} ${size}px ${face}`;
    context.fillStyle = colours[role];
    context.fillText(text, x, y + size * 0.35);
  }
}
