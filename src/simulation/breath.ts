/** Breaths in long work that is done in the page: a share of every frame is worked, the rest is the page's own. */

/** Seconds of a frame that are worked at most. */
const share = 0.01;

/**
 * @returns what is to be awaited before each small piece of work: it comes back at once until the share of this frame is used
 * up, then after the next one. In a hidden page no frame comes, and the work waits.
 */
export function createBreath(): () => void | Promise<void> {
  let until = 0;
  return () => {
    if (performance.now() < until) return;
    return new Promise((resolve) => {
      requestAnimationFrame(() => {
        until = performance.now() + 1000 * share;
        resolve();
      });
    });
  };
}
