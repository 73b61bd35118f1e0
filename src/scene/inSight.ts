/**
 * A scene among others on a page of somebody else's: a page has few contexts to draw in, so each is held only as long as it
 * is seen. What was seen last stays as an image until it is drawn anew.
 */
import { getTestContext } from 'pixi.js';
import type { Dress } from './drawing';
import type { Picture } from './picture';
import type { Renderer } from './renderer';
import { createScene, type Scene } from './scene';

/** As `createScene`; nothing is drawn, and no context taken, before the host is seen for the first time. */
export function createSceneInSight(host: HTMLElement, wanted: Renderer, redraw: () => void): Scene {
  let scene: Scene | null = null;
  let coming = false;
  let seen = false;
  let destroyed = false;
  let dressed: Dress | null = null;
  let picture: Picture | null = null;
  let still: HTMLCanvasElement | null = null;

  async function come(): Promise<void> {
    coming = true;
    const created = await createScene(host, wanted, redraw);
    coming = false;
    if (!seen || destroyed) {
      created.destroy();
      return;
    }
    scene = created;
    created.resize(host.clientWidth, host.clientHeight);
    if (dressed) created.dress(dressed.palette, dressed.labels, dressed.onWall);
    redraw();
  }

  function go(): void {
    if (!scene) return;
    // What WebGL drew can be read only until the frame is over.
    if (picture) scene.show(picture);
    const canvas = host.querySelector<HTMLCanvasElement>('canvas:not(.still)');
    still?.remove();
    still = imageOf(canvas);
    scene.destroy();
    scene = null;
    if (canvas && drawnByWebGL(canvas)) letGo(getTestContext());
    if (still) host.append(still);
  }

  const sight = new IntersectionObserver((entries) => {
    seen = entries.at(-1)?.isIntersecting ?? seen;
    if (!seen) go();
    else if (!scene && !coming) come();
  });
  sight.observe(host);

  return {
    show(now) {
      picture = now;
      if (!scene) return;
      scene.show(now);
      still?.remove();
      still = null;
    },
    dress(palette, labels, onWall = false) {
      dressed = { palette, labels, onWall };
      scene?.dress(palette, labels, onWall);
    },
    resize(width, height) {
      scene?.resize(width, height);
    },
    destroy() {
      destroyed = true;
      sight.disconnect();
      scene?.destroy();
      scene = null;
      still?.remove();
    },
  };
}

const drawnByWebGL = (canvas: HTMLCanvasElement): boolean =>
  Boolean(canvas.getContext('webgl2') ?? canvas.getContext('webgl'));

/** Pixi keeps one more, in which it once asked what WebGL can do here. */
const letGo = (asked: WebGLRenderingContext): void => asked.getExtension('WEBGL_lose_context')?.loseContext();

/** @returns an image of a canvas that fills the same place and needs no context of WebGL; null where there is none. */
function imageOf(canvas: HTMLCanvasElement | null): HTMLCanvasElement | null {
  if (!canvas) return null;
  const image = canvas.ownerDocument.createElement('canvas');
  image.className = 'still';
  image.width = canvas.width;
  image.height = canvas.height;
  image.setAttribute('aria-hidden', 'true');
  image.getContext('2d')?.drawImage(canvas, 0, 0);
  return image;
}
