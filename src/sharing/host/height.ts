/** How high the frame should be, told to the page around it in three ways: our own, Canvas's and H5P's. */

/** The picture at ease, CSS pixels: half as high as wide, on a phone high enough for room and river. */
function easeOf(width: number): number {
  if (width < 600) return 400;
  return Math.min(620, Math.max(320, Math.round(width / 2)));
}

export interface Measured {
  /** Of the frame. */
  readonly width: number;
  /** Of all that stands in it, and of the picture among it; CSS pixels. */
  readonly whole: number;
  readonly picture: number;
}

/**
 * The picture takes what the frame leaves it, so the frame's own height says nothing: what stands around the picture does.
 * @returns the height in CSS pixels at which the picture is at ease; the same for any height of the frame that leaves what
 * stands around it as it is.
 */
export const heightAtEase = ({ width, whole, picture }: Measured): number =>
  Math.ceil(easeOf(width) + Math.max(0, whole - picture));

/** @returns what is said to the page around for a height. */
export const heightMessages = (height: number): readonly object[] => [
  { attune: 1, type: 'height', height },
  { subject: 'lti.frameResize', height },
  { context: 'h5p', action: 'resize', scrollHeight: height },
];

/** Said once, before the first height: H5P's page begins to listen. */
export const hello = { context: 'h5p', action: 'hello' } as const;

/**
 * Tells the height now and whenever it changes. As long as the width stays, it only grows: a page that gives what is asked
 * for cannot be led in a circle.
 * @param page all that stands in the frame. @param picture the part of it that takes what is left.
 */
export function tellHeight(page: HTMLElement, picture: HTMLElement, post: (message: object) => void): void {
  let told = { width: 0, height: 0 };
  post(hello);
  const observer = new ResizeObserver(() => {
    const width = page.ownerDocument.documentElement.clientWidth;
    if (width === 0) return;
    const height = heightAtEase({ width, whole: page.offsetHeight, picture: picture.offsetHeight });
    if (width === told.width && height <= told.height) return;
    told = { width, height };
    for (const message of heightMessages(height)) post(message);
  });
  observer.observe(page);
  observer.observe(picture);
}
