/** A drawing: one canvas in the host, with a renderer of its own and all that is drawn on it. */
import 'pixi.js/graphics';
import 'pixi.js/text';
import 'pixi.js/unsafe-eval';
import { Application, type Container, RendererType, Ticker } from 'pixi.js';
import type { Size } from '../look/layout';
import { coloursOf, type Palette } from '../look/palettes';
import type { Composition, Labels, Picture } from './picture';
import type { Means } from './renderer';
import { createSolo } from './solo';

/** What a drawing wears. */
export interface Dress {
  readonly palette: Palette;
  readonly labels: Labels;
  /** Whether it hangs on a wall before a room, in whichever palette. */
  readonly onWall: boolean;
}

export interface Drawing {
  readonly canvas: HTMLCanvasElement;
  /** @param createTwin the parts for two dyads; null as long as they are not there: then the first is shown alone. */
  show(picture: Picture, createTwin: (() => Composition) | null): void;
  dress(dress: Dress): void;
  resize(size: Size): void;
  destroy(): void;
}

export async function createDrawing(
  host: HTMLElement,
  { order, inSoftware, resolution }: Means,
  given: Size,
): Promise<Drawing> {
  const app = new Application();
  await app.init({
    preference: [...order],
    // Of what Pixi can do besides, only drawing and text are used: what is not imported is not loaded.
    skipExtensionImports: true,
    width: Math.max(1, given.width),
    height: Math.max(1, given.height),
    // Where the processor draws, more pixels than the screen's own would cost what calm motion needs.
    resolution: resolution ?? (order[0] === 'canvas' && inSoftware ? 1 : Math.min(2, globalThis.devicePixelRatio)),
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

  let worn: Dress | null = null;
  let size = given;
  const onCanvas = app.renderer.type === RendererType.CANVAS;

  /** Puts a composition on the canvas, unseen as yet. */
  function hung(composition: Composition): Hung {
    app.stage.addChild(composition.view);
    composition.view.visible = false;
    return { ...composition, keep: onCanvas ? composition.slow.map(createKeeping) : [], stands: false };
  }

  /** What is not seen is dressed and placed only when it is. */
  function stand(composition: Hung): void {
    if (composition.stands || !worn) return;
    composition.dress(coloursOf(worn.palette), worn.labels);
    composition.place(size, worn.palette, worn.onWall || worn.palette === 'projector');
    composition.stands = true;
  }

  const solo = hung(createSolo());
  let twin: Hung | null = null;
  let shown = solo;

  function choose(picture: Picture, createTwin: (() => Composition) | null): void {
    if (picture.twin && createTwin) twin ??= hung(createTwin());
    const chosen = (picture.twin && twin) || solo;
    shown.view.visible = false;
    chosen.view.visible = true;
    shown = chosen;
  }

  return {
    canvas,
    show(picture, createTwin) {
      choose(picture, createTwin);
      stand(shown);
      shown.show(picture);
      for (const keep of shown.keep) keep();
      app.render();
      Ticker.system.update();
    },
    dress(dress) {
      worn = dress;
      solo.stands = false;
      if (twin) twin.stands = false;
      stand(shown);
    },
    resize(to) {
      size = to;
      app.renderer.resize(to.width, to.height);
      solo.stands = false;
      if (twin) twin.stands = false;
      stand(shown);
    },
    destroy() {
      app.destroy({ removeView: true }, { children: true, context: true });
      canvas.remove();
    },
  };
}

/** A composition on the canvas: what is done before each frame to keep what stands still, and whether it is in its place. */
interface Hung extends Composition {
  readonly keep: readonly (() => void)[];
  stands: boolean;
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
