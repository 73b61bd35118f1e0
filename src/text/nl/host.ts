/** What is answered where a message could not be taken as it stood, in Dutch. */
import type { host as en } from '../en/host';

export const host: typeof en = {
  unknown: ({ key }) => `In het bericht staat ‘${key}’, dat hier niets betekent.`,
  repaired: ({ key, given, used }) => `In het bericht staat ${key} ‘${given}’; in plaats daarvan geldt ${used}.`,
  dropped: ({ key, given }) => `In het bericht staat ${key} ‘${given}’, en dat was niet te lezen.`,
};
