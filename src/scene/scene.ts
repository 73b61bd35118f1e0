/** The scene: room above, river below, in one canvas. It shows a moment; it asks nothing and changes nothing. */
import 'pixi.js/graphics';
import 'pixi.js/text';
import 'pixi.js/unsafe-eval';
import { Application, CanvasTextMetrics, Ticker } from 'pixi.js';
import { frames } from '../look/layout';
import { coloursOf, type Palette } from '../look/palettes';
import type { Labels, Part, Picture } from './picture';
import { preferredRenderers, type Renderer } from './renderer';
import { createRiver } from './river/river';
import { createRoom } from './room/room';

export interface Scene {
  /** Draws one moment. */
  show(picture: Picture): void;
  dress(palette: Palette, labels: Labels): void;
  /** Fits the picture to a host of so many CSS pixels. */
  resize(width: number, height: number): void;
  destroy(): void;
}

/** A picture smaller than this, in CSS pixels, shows nothing to anyone. */
const least = 40;

/** The faces of type that Pixi measures; until they are loaded it measures with others. */
const typefaces = ['600 15px "Atkinson Hyperlegible Next"', '400 15px "Atkinson Hyperlegible Next"'];

/**
 * @param host the element the canvas is put into.
 * @param wanted which renderer draws; where it cannot, the other does.
 * @param redraw is called when the picture should be drawn again though no time has passed.
 */
export async function createScene(host: HTMLElement, wanted: Renderer, redraw: () => void): Promise<Scene> {
  const page = host.ownerDocument;
  const preference = preferredRenderers(page, wanted);
  const app = new Application();
  await app.init({
    preference,
    // Of what Pixi can do besides, only drawing and text are used: what is not imported is not loaded.
    skipExtensionImports: true,
    width: Math.max(1, host.clientWidth),
    height: Math.max(1, host.clientHeight),
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
  app.canvas.setAttribute('aria-hidden', 'true');
  host.append(app.canvas);

  const room = createRoom();
  const river = createRiver();
  const parts: readonly Part[] = [room, river];
  app.stage.addChild(room.view, river.view);

  let dressed: { readonly palette: Palette; readonly labels: Labels } | null = null;
  let size = { width: host.clientWidth, height: host.clientHeight };

  function place(): void {
    if (!dressed) return;
    const placed = frames(size, dressed.palette);
    for (const [part, frame] of [[room, placed.room] as const, [river, placed.river] as const]) {
      part.view.position.set(frame.x, frame.y);
      part.layout(frame);
    }
  }

  function dress(palette: Palette, labels: Labels): void {
    dressed = { palette, labels };
    for (const part of parts) part.dress(coloursOf(palette), labels);
    place();
  }

  // Where one cannot be had, what stands in for it stays.
  Promise.allSettled(typefaces.map((face) => page.fonts.load(face))).then(() => {
    CanvasTextMetrics.clearMetrics();
    if (dressed) dress(dressed.palette, dressed.labels);
    redraw();
  });

  return {
    dress,
    show(picture) {
      // A host that is hidden or folded away has no size; it is drawn when it has one.
      if (size.width < least || size.height < least) return;
      for (const part of parts) part.show(picture);
      app.render();
      Ticker.system.update();
    },
    resize(width, height) {
      size = { width, height };
      if (width < least || height < least) return;
      app.renderer.resize(Math.max(1, width), Math.max(1, height));
      place();
    },
    destroy: () => app.destroy({ removeView: true }, { children: true }),
  };
}
