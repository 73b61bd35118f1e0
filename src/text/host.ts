/** What messages from a page around are answered with, in every language; loaded inside one. */
import { host as en } from './en/host';
import type { Language } from './languages';
import { host as nl } from './nl/host';

export type HostWords = typeof en;

export const hostWords: Readonly<Record<Language, HostWords>> = { en, nl };
