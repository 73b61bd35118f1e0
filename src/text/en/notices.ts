/** What is said of an address that could not be read as it stood, in English. */
import type { Notice } from '../../sharing/notices';

const kinds: Readonly<Record<Notice['about'], (notice: Notice) => string>> = {
  unknown: ({ key }) => `The address names “${key}”, which means nothing here; the rest was kept.`,
  repaired: ({ key, given, used }) => `The address says ${key} “${given}”; ${used} is used instead.`,
  dropped: ({ key, given }) => `The address says ${key} “${given}”, which could not be read; it was left out.`,
  newer: () => 'A newer version is ready. It opens the next time you start, or at once from the page of keys.',
  runNewer: () => 'The run in this address was recorded by a newer version than this one; it was left out.',
  runCut: ({ used }) =>
    `The run in this address is incomplete. What could be read of it was kept (steps by hand: ${used}).`,
  runOtherwise: () =>
    'This run came out differently from when it was recorded: the model has changed since. You see how it goes now.',
  roadsNewer: () => 'The roads in this address were recorded by a newer version than this one; they were left out.',
  roadsCut: ({ used }) =>
    `The roads in this address are incomplete. Those that could be read were kept (beside the first: ${used}).`,
  withoutRun: () =>
    'What was done by hand is not in this link: it would have been too long. Whoever sent it can save the run as a file.',
  withoutRoads: () =>
    'The other roads are not in this link: it would have been too long. Whoever sent it can save the run as a file.',
  noRun: () => 'This file holds no run of Attune; nothing was changed.',
  fileNewer: () => 'This file was saved by a newer version than this one. What could be read of it was kept.',
  fileUnknown: ({ key }) => `The file names “${key}”, which means nothing here; the rest was kept.`,
  fileRepaired: ({ key, used }) =>
    `In the file, “${key}” could not be kept as it stood${used ? `; it is ${used} now` : ''}.`,
  fileDropped: ({ key }) => `In the file, “${key}” could not be read; it was left out.`,
  lost: () => 'This part could not be loaded. Please try again once there is a connection.',
};

export const notice = (about: Notice): string => kinds[about.about](about);
