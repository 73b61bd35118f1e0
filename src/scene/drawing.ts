/** A drawing: one canvas in the host, with a renderer of its own and all that is drawn on it. */
import 'pixi.js/graphics';
import 'pixi.js/text';
import 'pixi.js/unsafe-eval';
import { Application, Ticker } from 'pixi.js';
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
