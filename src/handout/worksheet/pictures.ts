/** Moments as pictures for paper: drawn by the app's own scene, the room alone, in the colours that stay apart in grey. */
import { frames } from '../../look/layout';
import type { Texts } from '../../text/texts';
import type { LivedSheet } from './lived';

/** Two and a half dots to a printed tenth of a millimetre; the room takes somewhat more than half the height. */
const size = { width: 800, height: 735 } as const;
const { room } = frames(size, false);
export const pictureSize = { width: room.width, height: room.height } as const;

/** @returns a canvas for each moment, in their order. The river is left out: how safe the child feels is what is asked. */
export async function picturesOf(
  { trace }: LivedSheet,
  moments: readonly number[],
  texts: Texts,
): Promise<readonly HTMLCanvasElement[]> {
  const { createScene } = await import('../../scene/scene');
  const host = document.createElement('div');
  const scene = await createScene(host, 'canvas', () => undefined);
  scene.dress('projector', texts.labels);
  scene.resize(size.width, size.height);
  const pictures = moments.map((at) => {
    scene.show({ trace, at, ghosts: [], speed: 1, still: true, phases: [], twin: null });
    return copyOf(host.querySelector('canvas'));
  });
  scene.destroy();
  return pictures;
}

/** @param drawn a picture, or the whole canvas of the scene, of which the room stands at the top. */
export function copyOf(drawn: HTMLCanvasElement | null): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  Object.assign(copy, pictureSize);
  const brush = copy.getContext('2d');
  if (!brush || !drawn) return copy;
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, copy.width, copy.height);
  brush.drawImage(drawn, 0, 0);
  return copy;
}
