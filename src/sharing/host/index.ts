/** What the app says to a page around it. Loaded only inside one. */
import { tellHeight } from './height';

export interface Framed {
  /** All that stands in the frame, and the picture in it. */
  readonly page: HTMLElement;
  readonly picture: HTMLElement;
  /** Whether the frame is to be as high as what stands in it. */
  readonly embed: boolean;
}

/** @param around the window of the page around. */
export function createHost(around: Window, { page, picture, embed }: Framed): void {
  // Nothing of what is said here is anybody's secret, and who is around cannot be known before they speak.
  const post = (message: object): void => around.postMessage(message, '*');
  if (embed) tellHeight(page, picture, post);
}
