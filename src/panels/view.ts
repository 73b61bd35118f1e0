/** What every part of the page is drawn from: the state, its words, what lies open, and what can be done. */
import type { Texts } from '../text/texts';
import type { Commands, PageState, SessionSummary } from './page';

/** What can be read beside the picture. */
export const sheetIds = ['model', 'diag'] as const;
export type SheetId = (typeof sheetIds)[number];

/** What the visitor has opened or set on the page itself; it never reaches the model. */
export interface Opened {
  /** The menu of a narrow top bar. */
  readonly menu: boolean;
  /** The readouts, where they are folded away. */
  readonly readouts: boolean;
  /** Who the child is, and what else can be changed. */
  readonly circumstances: boolean;
  /** What lies open beside the picture, or over it where there is no room; one at a time. */
  readonly sheet: SheetId | null;
  /** Whether a caregiver who is chosen takes over from the moment shown on, or begins anew with the same child. */
  readonly fromHereOn: boolean;
  /** Whether the roads are held side by side. */
  readonly comparing: boolean;
  /** The summaries that were put aside to look at the picture. */
  readonly setAside: ReadonlySet<SessionSummary>;
  /** The episode whose moment was looked at last from a summary, by its signal (seconds of life). */
  readonly lookedAt: number | null;
  /** Whether what each measure means stands beside it. */
  readonly definitions: boolean;
  /** Whether single figures, letters and signs work as keys. */
  readonly characterKeys: boolean;
}

export interface View {
  readonly state: PageState;
  readonly texts: Texts;
  readonly opened: Opened;
  readonly commands: Commands;
  /** Opens, closes or sets something on the page itself. @param at the id of what is to be seen first in a sheet, where not its title. */
  readonly open: (change: Partial<Opened>, at?: string) => void;
  readonly openHelp: () => void;
}

/** @returns the summary, where it is to be seen. */
export const endShown = ({ state, opened }: Pick<View, 'state' | 'opened'>): SessionSummary | null =>
  state.summary && !opened.setAside.has(state.summary) ? state.summary : null;

/** @returns what lies open beside the picture or over it, and can be opened with it from an address. */
export function liesOpen({ state, opened }: Pick<View, 'state' | 'opened'>): 'model' | 'summary' | 'roads' | null {
  if (opened.sheet === 'model') return 'model';
  if (endShown({ state, opened })) return 'summary';
  return opened.comparing && state.roads.length > 1 ? 'roads' : null;
}

/** @returns what puts the summary aside, so that the picture is seen. */
export const aside = ({ state, opened }: Pick<View, 'state' | 'opened'>): Partial<Opened> =>
  state.summary ? { setAside: new Set([...opened.setAside, state.summary]) } : {};

/** Shows the summary: the one that was put aside, or one of what was lived since. Life stands still meanwhile. */
export function showSummary({ state, opened, commands, open }: View): void {
  if (state.summary) open({ setAside: new Set([...opened.setAside].filter((one) => one !== state.summary)) });
  commands.summarise();
}
