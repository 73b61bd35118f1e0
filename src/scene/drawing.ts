/** A drawing: one canvas in the host, with a renderer of its own and all that is drawn on it. */
import 'pixi.js/graphics';
import 'pixi.js/text';
import 'pixi.js/unsafe-eval';
import { Application, type Container, RendererType, Ticker } from 'pixi.js';
import { frames, type Size } from '../look/layout';
import { coloursOf, type Palette } from '../look/palettes';
import type { Labels, Part, Picture } from './picture';
import type { Preference } from './renderer';
import { createRiver } from './river/river';
import { createRoom } from './room/room';

/** What a drawing wears. */
export interface Dress {
  readonly palette: Palette;
  readonly labels: Labels;
}

export interface Drawing {
  readonly canvas: HTMLCanvasElement;
  show(picture: Picture): void;
  dress(dress: Dress): void;
  resize(size: Size): void;
  destroy(): void;
}

export async function createDrawing(host: HTMLElement, preference: Preference, given: Size): Promise<Drawing> {
  const app = new Application();
  await app.init({
    preference: [...preference],
    // Of what Pixi can do besides, only drawing and text are used: what is not imported is not loaded.
    skipExtensionImports: true,
    width: Math.max(1, given.width),
    height: Math.max(1, given.height),
    // Where the processor draws, more pixels than the screen's own would cost what calm motion needs.
    resolution: preference[0] === 'canvas' ? 1 : Math.min(2, globalThis.devicePixelRatio),
    autoDensity: true,
    antialias: true,
    backgroundAlpha: 0,
    bezierSmoothness: 0.85,
    autoStart: false,
    sharedTicker: false,
  });
  // Pixi's own ticker would ask for frames at rest too; what hangs on it is done when a frame is drawn.
  Ticker.system.autoStart = false;
  Ticker.system.stop();
  const { canvas } = app;
  canvas.setAttribute('aria-hidden', 'true');
  host.append(canvas);

  const room = createRoom();
  const river = createRiver();
  const parts: readonly Part[] = [room, river];
  app.stage.addChild(room.view, river.view);
  const keep = app.renderer.type === RendererType.CANVAS ? createKeeping(room.slow) : null;

  let worn: Dress | null = null;
  let size = given;

  function place(): void {
    if (!worn) return;
    const placed = frames(size, worn.palette);
    for (const [part, frame] of [[room, placed.room] as const, [river, placed.river] as const]) {
      part.view.position.set(frame.x, frame.y);
      part.layout(frame);
    }
  }

  return {
    canvas,
    show(picture) {
      for (const part of parts) part.show(picture);
      keep?.();
      app.render();
      Ticker.system.update();
    },
    dress(dress) {
      worn = dress;
      for (const part of parts) part.dress(coloursOf(dress.palette), dress.labels);
      place();
    },
    resize(to) {
      size = to;
      app.renderer.resize(to.width, to.height);
      place();
    },
    destroy() {
      app.destroy({ removeView: true }, { children: true, context: true });
      canvas.remove();
    },
  };
}

/** As a share of the frames: a group that moves in fewer is kept as an image, one that moves in more is drawn straight. */
const restful = 0.5;
const restless = 0.75;

/**
 * Without WebGL every pixel is drawn by the processor: what mostly stands still is kept as an image, and drawn anew only
 * when it has moved. Kept or not, it looks the same to the last pixel.
 * @returns what is to be called before every frame.
 */
function createKeeping(group: Container): () => void {
  let moves = 0;
  return () => {
    const { renderGroup } = group;
    const moved = hasMoved(group);
    moves += (Number(moved) - moves) / 30;
    if (renderGroup.isCachedAsTexture && moves < restless) {
      if (moved) renderGroup.updateCacheTexture();
    } else if (renderGroup.isCachedAsTexture || moves < restful) {
      if (renderGroup.isCachedAsTexture) renderGroup.disableCacheAsTexture();
      else renderGroup.enableCacheAsTexture();
      if (renderGroup.renderGroupParent) renderGroup.renderGroupParent.structureDidChange = true;
    }
  };
}

/** @returns whether anything in a render group has changed since it was last drawn. */
function hasMoved({ renderGroup: group }: Container): boolean {
  if (group.structureDidChange || group.childrenRenderablesToUpdate.index > 0) return true;
  for (const depth in group.childrenToUpdate) if (group.childrenToUpdate[depth]?.index) return true;
  return false;
}
