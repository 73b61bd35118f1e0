/** What differs from a stage as it stands, in English: always how it is, and how it was. */

export const differs = {
  title: 'Changed',
  child: (now: string, was: string) => `child “${now}” (was “${was}”)`,
  history: (now: string, was: string) => `the child’s history “${now}” (was “${was}”)`,
  ends: (now: string, was: string) => `length ${now} (was ${was})`,
  open: 'open',
  locked: (what: string) => `locked: ${what}`,
  nothingLocked: 'nothing is locked',
  number: (name: string, now: string, was: string) => `${name} ${now} (was ${was})`,
  more: (count: string) => `and ${count} more`,
  panels: {
    caption: 'what just happened',
    responses: 'the answers',
    scenarios: 'who takes care',
    transport: 'time',
    inspector: 'the readouts',
  },
  back: 'As it stood',
};
