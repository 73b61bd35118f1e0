/** What is told of what came from outside: understood or not, what was made of it is said. */
import type { Language } from '../text/languages';

/** Something that came from outside and was not understood, or did not come: what it was, and what was made of it. */
export interface Notice {
  readonly about:
    | ('unknown' | 'repaired' | 'dropped' | 'lost' | 'newer')
    | ('runNewer' | 'runCut' | 'runOtherwise' | 'roadsNewer' | 'roadsCut' | 'withoutRun' | 'withoutRoads')
    | ('noRun' | 'fileNewer' | 'fileUnknown' | 'fileRepaired' | 'fileDropped');
  readonly key: string;
  readonly given: string;
  /** What is used instead; empty where it was dropped. */
  readonly used: string;
}

/** What a part that is loaded later has to say, in whatever language the page has by then. */
export interface Said {
  readonly says: (language: Language) => string;
}

export type Tell = (notice: Notice) => void;

const longestGiven = 40;
export const cut = (text: string): string => (text.length > longestGiven ? `${text.slice(0, longestGiven)}…` : text);
