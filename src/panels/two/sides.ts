/** The two sides of a comparison: what each is called, and what both share. */
import type { Difference } from '../../stages/beside';
import { parameterWords } from '../../text/differs';
import { scenarioWords, type Texts } from '../../text/texts';
import type { TwoWords } from '../../text/two';
import type { ToldCaption } from '../captions';
import type { OtherDyad, PageState } from '../page';
import type { Called, CalledTwo } from '../two';

export const letters = ['A', 'B'] as const;
export type Letter = (typeof letters)[number];

/** What stands on one side, for the eyes and for the ears. */
export interface Side
  extends Pick<PageState, 'trace' | 'at' | 'levels' | 'start' | 'caregiver' | 'child' | 'history' | 'before'> {
  readonly letter: Letter;
  readonly caption: ToldCaption;
}

export function sidesOf(
  state: PageState,
  beside: OtherDyad,
  captions: Readonly<Record<Letter, ToldCaption>>,
): readonly [Side, Side] {
  const { trace, at, levels, start, caregiver, child, history, before } = state;
  return [
    { letter: 'A', trace, at, levels, start, caregiver, child, history, before, caption: captions.A },
    {
      ...{ letter: 'B', trace: beside.trace, at, levels: beside.levels, start: beside.start, caption: captions.B },
      ...{ caregiver: beside.scenario, child, history: beside.history, before: beside.before },
    },
  ];
}

const named = (differences: readonly Difference[], of: Difference['of']): boolean =>
  differences.some((difference) => difference.of === of);

type Name = Pick<Called, 'name' | 'short'>;

const both = (name: string): Name => ({ name, short: name });

/** Several names in one line are the short ones. */
function joined(names: readonly Name[]): Name {
  const [only] = names;
  const short = names.map((name) => name.short).join(' · ');
  return names.length === 1 && only ? only : { name: short, short };
}

/** @returns what a side is called: by what differs, or, where nothing with a name of its own does, by its caregiver. */
function nameOf(side: Side, differences: readonly Difference[], words: TwoWords, texts: Texts): Name {
  const { caregiver, history, before } = side;
  const who = caregiver === null ? both(texts.ui.you) : scenarioWords(texts, caregiver);
  const names: Name[] = [];
  if (named(differences, 'before') && before) {
    const cared = before.decides === 'person' ? both(words.livedBefore) : scenarioWords(texts, before.scenario);
    names.push({ name: words.before(cared.name), short: cared.short });
  }
  if (named(differences, 'caregiver')) names.push(who);
  if (named(differences, 'history')) names.push(both(texts.histories[history].name));
  return names.length > 0 ? joined(names) : joined([who]);
}

function differenceInWords(difference: Difference, words: TwoWords, { language, numbers }: Texts): string {
  if (!('here' in difference)) return words.differences[difference.of];
  const { name } = parameterWords[language][difference.of];
  return words.setting(name, numbers.short(difference.here), numbers.short(difference.there));
}

/** @returns what both share and in what they differ, in one line. */
export function sharedOf(differences: readonly Difference[], words: TwoWords, texts: Texts): string {
  if (differences.length === 0) return words.nothingDiffers;
  return words.differs(
    texts.numbers.list(differences.map((difference) => differenceInWords(difference, words, texts))),
  );
}

export function calledOf(
  [a, b]: readonly [Side, Side],
  { differences }: OtherDyad,
  words: TwoWords,
  texts: Texts,
): CalledTwo {
  const called = (side: Side) => ({
    ...nameOf(side, differences, words, texts),
    happened: side.at > 0 ? side.caption.title : '',
  });
  return { a: called(a), b: called(b), differs: sharedOf(differences, words, texts) };
}
