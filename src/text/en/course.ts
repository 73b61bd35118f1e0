/** What is said in a course, and of it, in English. */
import type { Notice } from '../../sharing/notices';

/** The codes of SCORM 1.2, and `gone` where there is no answer at all. */
const troubles: Readonly<Record<string, string>> = {
  gone: 'The course no longer answers.',
  101: 'The course reports that something went wrong on its side.',
  201: 'The course says that it was asked in a way it does not know.',
  202: 'The course says that what it was asked for has no parts.',
  203: 'The course says that what it was asked for is no list.',
  301: 'The course says that this visit is not open.',
  401: 'The course does not know one of the things it was told.',
  402: 'The course keeps one of the things it was told for itself.',
  403: 'The course does not let one of the things it was told be changed.',
  404: 'The course does not let one of the things it keeps be read.',
  405: 'The course could not read one of the things it was told.',
};

const kinds: Readonly<Partial<Record<Notice['about'], (notice: Notice) => string>>> = {
  unknown: ({ key }) => `The course kept “${key}”, which means nothing here; the rest was taken up again.`,
  repaired: ({ key, given, used }) => `The course kept ${key} “${given}”; ${used} is used instead.`,
  runNewer: () => 'The run the course kept was recorded by a newer version than this one; it was left out.',
  runCut: ({ used }) =>
    `The run the course kept is incomplete. What could be read of it was taken up again (steps by hand: ${used}).`,
  roadsNewer: () => 'The roads the course kept were recorded by a newer version than this one; they were left out.',
  roadsCut: ({ used }) => `Not all roads the course kept could be read. Taken up again: ${used}.`,
};

export const course = {
  alone: 'This page was made for a course, but there is none around it. Everything works; nothing is kept.',
  trouble: (code: string) =>
    `${troubles[code] ?? 'The course did not take what it was told.'} You can go on here as before, but it may not be kept there.${
      code in troubles && code !== 'gone' ? ` (SCORM ${code})` : ''
    }`,
  kept: (notice: Notice) =>
    kinds[notice.about]?.(notice) ??
    `The course kept ${notice.key} “${notice.given}”, which could not be read; it was left out.`,
  packed: ({ key, given, used }: Notice) => `The package says ${key} “${given}”; ${used} is used instead.`,
  /** What had no room; `clock`: as far as the run is kept. */
  leftOut: {
    roads: () => 'There is no room left in the course for all your roads. It keeps the one you are looking at.',
    end: (clock: string) =>
      `This run has become too long for the course to keep all of it. It keeps the run up to ${clock}, and how far you have come.`,
    run: () => 'There is no room in the course for this run. It keeps how far you have come.',
  },
  predictionGone: 'Your run goes on where you left it. What you predicted of it was not kept.',
  /** Where a package is made. */
  making: {
    lead: 'A package (SCORM 1.2) for Moodle, Brightspace, Canvas and other learning environments. You upload it there as one file; everything is in it.',
    opens: 'What it opens',
    screen: 'What is on the screen',
    workshop: (steps: string) => `The workshop, in ${steps} steps`,
    keeps: {
      screen: 'The course keeps where somebody left off, and the same run goes on at the next visit.',
      workshop: 'The course keeps at which step somebody left off; at the next visit that step begins anew.',
    },
    done: 'It counts as done',
    when: {
      opened: 'once it has been opened',
      finished: 'once a session has been lived to its end',
      predicted: 'once the prediction that is asked for has been made',
    },
    inWorkshop: {
      opened: 'once it has been opened',
      finished: 'once the last step has been reached',
      predicted: 'once everything asked for has been predicted',
    },
    cannot: {
      finished: 'What you hand out has no end.',
      predicted: 'Nothing is asked to be predicted here.',
    },
    share: 'Also tell the course how much was visited, from 0 to 100',
    shareOf: {
      screen: 'Counted are the three ways to use Attune. Off unless you want it.',
      workshop: 'Counted are the steps of the workshop. Off unless you want it.',
    },
    never: 'How somebody takes care is never told: no answers, no timing, no judgement.',
    make: 'Make the package',
    underWay: 'The package is being made …',
    made: (name: string, size: string) => `${name} is ready (${size} kB).`,
    lost: 'The package could not be made: the whole app is needed for it, and could not be loaded. Please try again once there is a connection.',
    fileName: 'attune-scorm.zip',
  },
};
