/** Pace: the only place that knows frames and the clock on the wall. At rest it asks for no frame and sets no timer. */

export interface Pace {
  /** Begins to call `onFrame` once a frame with the seconds since the frame before. */
  run(): void;
  rest(): void;
  /** Has one frame drawn soon, at rest too. */
  drawOnce(): void;
  /** Lives on to this very moment, between two frames: a press comes when it comes. */
  catchUp(): void;
  /** Half a frame of this screen, as it ran lately, in seconds: what a press can be off by. */
  error(): number;
  stop(): void;
}

/** A frame that came later than this does not make life leap: a hidden tab, a sleeping laptop. */
const longestFrame = 0.1;

export function createPace(onFrame: (seconds: number) => void): Pace {
  let running = false;
  let asked: number | null = null;
  let wanted = false;
  let before: number | null = null;
  let usual = 1 / 60;

  function ask(): void {
    wanted = true;
    if (asked === null && !document.hidden) asked = requestAnimationFrame(frame);
  }

  function frame(now: number): void {
    asked = null;
    wanted = false;
    // A press may have caught up with a moment later than this frame's.
    const seconds = before === null ? 0 : Math.max(0, now - before) / 1000;
    before = running ? Math.max(before ?? now, now) : null;
    if (seconds > 0 && seconds < longestFrame) usual += (seconds - usual) / 30;
    if (running) ask();
    onFrame(running ? Math.min(seconds, longestFrame) : 0);
  }

  function onVisibility(): void {
    before = null;
    if (document.hidden && asked !== null) {
      cancelAnimationFrame(asked);
      asked = null;
      wanted = true;
    } else if (running || wanted) ask();
  }

  document.addEventListener('visibilitychange', onVisibility);
  return {
    run() {
      running = true;
      ask();
    },
    rest() {
      running = false;
      before = null;
    },
    drawOnce: ask,
    catchUp() {
      if (!running || before === null) return;
      const now = performance.now();
      const seconds = Math.max(0, now - before) / 1000;
      before = Math.max(before, now);
      onFrame(Math.min(seconds, longestFrame));
    },
    error: () => usual / 2,
    stop() {
      running = false;
      if (asked !== null) cancelAnimationFrame(asked);
      document.removeEventListener('visibilitychange', onVisibility);
    },
  };
}
