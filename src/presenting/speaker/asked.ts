/** What a key in the speaker's window asks of the wall: the same as on the wall, but for what belongs to one window alone. */
import { type Binding, bindings, type Deed } from '../../panels/keys';
import { following } from '../../panels/topBar';
import type { Asking, OnWallNow } from '../../sharing/speakerMessages';
import { speeds } from '../../stages/stage';
import { languages } from '../../text/languages';

/** @returns what is asked; null where the key asks nothing of the wall. */
export function askedBy(deed: Deed, { speed, language }: Pick<OnWallNow, 'speed' | 'language'>): Asking | null {
  const other = (by: number) => speeds[speeds.indexOf(speed) + by] ?? speed;
  switch (deed.type) {
    case 'respond':
      return { does: 'respond', response: deed.response };
    case 'toggle':
    case 'step':
    case 'back':
    case 'reset':
      return { does: deed.type };
    case 'faster':
    case 'slower':
      return { does: 'setSpeed', speed: other(deed.type === 'faster' ? 1 : -1) };
    case 'language':
      return { does: 'setLanguage', language: following(languages, language) };
    case 'deck':
      switch (deed.does) {
        case 'next':
        case 'previous':
        case 'firstStep':
        case 'lastStep':
        case 'blank':
          return { does: deed.does };
        default:
          return null;
      }
    default:
      return null;
  }
}

const own: readonly Deed['type'][] = ['palette', 'help'];
const any = { speed: 1, language: 'en' } as const;

/** The keys of the speaker's window. */
export const speakerBindings: readonly Binding[] = bindings.filter(
  ({ modes, deed }) => modes.includes('presenting') && (own.includes(deed.type) || askedBy(deed, any) !== null),
);
