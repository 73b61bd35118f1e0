/** What is spoken of two dyads: while time runs, only how episodes end, and only of the side where one did. */
import type { ToldCaption } from '../captions';
import type { Side } from './sides';

const told = ({ letter, caption }: Side, full: boolean): string =>
  full && caption.line ? `${letter}: ${caption.title}. ${caption.line}` : `${letter}: ${caption.title}.`;

/** @returns a voice that remembers what it said, so that nothing is said twice. */
export function createVoice(): (sides: readonly [Side, Side], running: boolean) => string {
  let before: readonly ToldCaption[] = [];
  let spoken = '';
  return (sides, running) => {
    const captions = sides.map(({ caption }) => caption);
    const news = sides.filter((_, i) => captions[i] !== before[i]);
    before = captions;
    if (!running) spoken = sides.map((side) => told(side, true)).join(' ');
    else {
      const ended = news.filter(({ caption }) => caption.ends);
      if (ended.length > 0) spoken = ended.map((side) => told(side, false)).join(' ');
    }
    return spoken;
  };
}
