/**
 * Pace: the only place that knows frames and the clock on the wall. At rest, hidden, or with the picture out of view, it asks
 * for no frame and sets no timer.
 */

export interface Pace {
  /** Begins to call `onFrame` once a frame with the seconds since the frame before, as long as the picture can be seen. */
  run(): void;
  rest(): void;
  /** Has one frame drawn soon, at rest too; also where only the page around the picture is in view. */
  drawOnce(): void;
  /** Lives on to this very moment, between two frames: a press comes when it comes. */
  catchUp(): void;
  /** Half a frame of this screen, as it ran lately, in seconds: what a press can be off by. */
  error(): number;
  stop(): void;
}

/** A frame that came later than this does not make life leap: a hidden tab, a sleeping laptop. */
const longestFrame = 0.1;

/**
 * @param onFrame is given the seconds that life goes on by.
 * @param picture the element that is to be seen: out of view (scrolled away, folded up, of no size) life waits.
 */
export function createPace(onFrame: (seconds: number) => void, picture: Element): Pace {
  let running = false;
  let asked: number | null = null;
  let wanted = false;
  let before: number | null = null;
  let usual = 1 / 60;
  let inView = true;
  let sized = true;

  const lives = (): boolean => running && inView && sized;

  function ask(): void {
    wanted = true;
    if (asked === null && !document.hidden) asked = requestAnimationFrame(frame);
  }

  function frame(now: number): void {
    asked = null;
    wanted = false;
    // A press may have caught up with a moment later than this frame's.
    const seconds = before === null ? 0 : Math.max(0, now - before) / 1000;
    before = lives() ? Math.max(before ?? now, now) : null;
    if (seconds > 0 && seconds < longestFrame) usual += (seconds - usual) / 30;
    if (lives()) ask();
    onFrame(lives() ? Math.min(seconds, longestFrame) : 0);
  }

  function onVisibility(): void {
    before = null;
    if (document.hidden && asked !== null) {
      cancelAnimationFrame(asked);
      asked = null;
      wanted = true;
    } else if (lives() || wanted) ask();
  }

  /** Life does not leap over what could not be seen. A frame that was asked for already is still drawn. */
  function look(change: { readonly inView?: boolean; readonly sized?: boolean }): void {
    const lived = lives();
    inView = change.inView ?? inView;
    sized = change.sized ?? sized;
    if (lived === lives()) return;
    before = null;
    if (lives()) ask();
  }

  document.addEventListener('visibilitychange', onVisibility);
  const sight = new IntersectionObserver((entries) => look({ inView: entries.at(-1)?.isIntersecting ?? inView }));
  sight.observe(picture);
  // An element of no size counts as in view where the view includes its place.
  const size = new ResizeObserver((entries) => {
    const box = entries.at(-1)?.contentRect;
    if (box) look({ sized: box.width > 0 && box.height > 0 });
  });
  size.observe(picture);
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
      sight.disconnect();
      size.disconnect();
    },
  };
}
