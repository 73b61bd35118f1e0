/** Loss: the browser may take a canvas's context away at any time, and does not always give it back. */

export interface Loss {
  /** Whether the context is away. */
  away(): boolean;
  /** Called with every frame that passes while it is away. @returns whether it has been waited for long enough. */
  waitedEnough(): boolean;
}

/** Frames for which a context may come back by itself, a third of a second on most screens. */
const patience = 20;

/**
 * Watches over a canvas, of WebGL or not, as long as there is the canvas.
 * @param change is called when its context has gone, and when it has come back empty.
 */
export function watchForLoss(canvas: HTMLCanvasElement, change: (away: boolean) => void): Loss {
  let away = false;
  let waited = 0;
  const turn = (gone: boolean) => (event: Event) => {
    // Without it, WebGL would not come back.
    if (gone && event.type.startsWith('webgl')) event.preventDefault();
    away = gone;
    waited = 0;
    change(gone);
  };
  for (const kind of ['webglcontext', 'context']) {
    canvas.addEventListener(`${kind}lost`, turn(true));
    canvas.addEventListener(`${kind}restored`, turn(false));
  }
  return { away: () => away, waitedEnough: () => ++waited > patience };
}
