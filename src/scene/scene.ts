/** The scene: room above, river below, in one canvas. It shows a moment; it asks nothing and changes nothing. */
import { CanvasTextMetrics } from 'pixi.js';
import type { Palette } from '../look/palettes';
import { createDrawing, type Drawing, type Dress } from './drawing';
import { type Loss, watchForLoss } from './loss';
import type { Composition, Labels, Picture } from './picture';
import { type Means, meansOfDrawing, type Renderer } from './renderer';

export interface Scene {
  /** Draws one moment. */
  show(picture: Picture): void;
  /** @param onWall whether it hangs before a room: then all of it is as large as in the palette of the projector. */
  dress(palette: Palette, labels: Labels, onWall?: boolean): void;
  /** Fits the picture to a host of so many CSS pixels. */
  resize(width: number, height: number): void;
  destroy(): void;
}

/** A picture smaller than this, in CSS pixels, shows nothing to anyone. */
const least = 40;

/** After so many contexts that did not come back, the picture goes on without WebGL, and with as few pixels as will do. */
const mostLosses = 3;
const withoutWebGL: Means = { order: ['canvas'], inSoftware: true };

/** The faces of type that Pixi measures; until they are loaded it measures with others. */
const typefaces = ['600 15px "Atkinson Hyperlegible Next"', '400 15px "Atkinson Hyperlegible Next"'];

/**
 * @param host the element the canvas is put into.
 * @param wanted which renderer draws; where it cannot, or is lost again and again, the other does.
 * @param redraw is called when the picture should be drawn again though no time has passed.
 */
export async function createScene(host: HTMLElement, wanted: Renderer, redraw: () => void): Promise<Scene> {
  const page = host.ownerDocument;
  let means = meansOfDrawing(page, wanted);
  let size = { width: host.clientWidth, height: host.clientHeight };
  let dressed: Dress | null = null;
  let drawing: Drawing | null = null;
  let loss: Loss | null = null;
  let losses = 0;
  let destroyed = false;

  let createTwin: (() => Composition) | null = null;
  let twinWanted = false;

  /** What only two dyads need is loaded when they are first shown. */
  function fetchTwin(): void {
    if (twinWanted) return;
    twinWanted = true;
    import('./twin/twin').then((twin) => {
      ({ createTwin } = twin);
      if (!destroyed) redraw();
      measureAnew(twin.typefaces);
    });
  }

  /** Until they are loaded, others stand in for the faces; where one cannot be had, what stands in for it stays. */
  async function measureAnew(faces: readonly string[]): Promise<void> {
    await Promise.allSettled(faces.map((face) => page.fonts.load(face)));
    if (destroyed) return;
    CanvasTextMetrics.clearMetrics();
    if (dressed) drawing?.dress(dressed);
    redraw();
  }

  async function draw(): Promise<void> {
    const asked = size;
    const created = await createDrawing(host, means, asked).catch(() => {
      // Just after a loss the browser may refuse another context.
      means = withoutWebGL;
      return createDrawing(host, means, asked);
    });
    if (destroyed) {
      created.destroy();
      return;
    }
    if (size !== asked) created.resize(size);
    drawing = created;
    loss = watchForLoss(created.canvas, (away) => {
      if (drawing !== created) return;
      // What comes back is empty: everything is drawn anew.
      if (!away && dressed) created.dress(dressed);
      redraw();
    });
    if (dressed) created.dress(dressed);
  }

  /** A context that does not come back is given up, and its canvas with it. */
  async function renew(): Promise<void> {
    drawing?.destroy();
    drawing = null;
    if (++losses >= mostLosses) means = withoutWebGL;
    await draw();
    redraw();
  }

  await draw();

  measureAnew(typefaces);

  return {
    show(picture) {
      // A host that is hidden or folded away has no size; it is drawn when it has one.
      if (!drawing || size.width < least || size.height < least) return;
      if (picture.twin) fetchTwin();
      if (!loss?.away()) drawing.show(picture, createTwin);
      else if (loss.waitedEnough()) renew();
      else redraw();
    },
    dress(palette, labels, onWall = false) {
      dressed = { palette, labels, onWall };
      drawing?.dress(dressed);
    },
    resize(width, height) {
      size = { width, height };
      if (width < least || height < least) return;
      drawing?.resize(size);
    },
    destroy() {
      destroyed = true;
      drawing?.destroy();
      drawing = null;
    },
  };
}
