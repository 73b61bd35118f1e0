/** What is answered where a message could not be taken as it stood, in English. */
import type { Notice } from '../../sharing/notices';

type About = Pick<Notice, 'key' | 'given' | 'used'>;

export const host = {
  unknown: ({ key }: About) => `The message names “${key}”, which means nothing here.`,
  repaired: ({ key, given, used }: About) => `The message says ${key} “${given}”; ${used} is used instead.`,
  dropped: ({ key, given }: About) => `The message says ${key} “${given}”, which could not be read.`,
};
