/** A picture that stands still, on a canvas of its own: as large as asked, and sharper than the screen. */
import { coloursOf, type Palette } from '../look/palettes';
import { createDrawing } from './drawing';
import type { Labels, Picture } from './picture';

export interface Still {
  readonly palette: Palette;
  readonly labels: Labels;
  /** In CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Pixels per CSS pixel. */
  readonly resolution: number;
}

/** @returns a canvas with the picture on its ground, `resolution` times as large as its size. */
export async function stillOf(
  picture: Picture,
  { palette, labels, size, resolution }: Still,
  page: Document,
): Promise<HTMLCanvasElement> {
  const createTwin = picture.twin ? (await import('./twin/twin')).createTwin : null;
  const host = page.createElement('div');
  const drawing = await createDrawing(host, { order: ['canvas'], inSoftware: true, resolution }, size);
  const copy = page.createElement('canvas');
  [copy.width, copy.height] = [size.width * resolution, size.height * resolution];
  drawing.dress({ palette, labels, onWall: false });
  drawing.show({ ...picture, still: true }, createTwin);
  const drawn = copy.getContext('2d');
  if (drawn) {
    drawn.fillStyle = coloursOf(palette).ground;
    drawn.fillRect(0, 0, copy.width, copy.height);
    drawn.drawImage(drawing.canvas, 0, 0, copy.width, copy.height);
  }
  drawing.destroy();
  return copy;
}
