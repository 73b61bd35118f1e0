/** The roads in words: how each is called, and what the one looked at made other than the one it parted from. */
import type { Episode } from '../../model/happenings';
import { type Done, type Made, madeOtherwise, type Parting, partingOf } from '../../stages/parting';
import type { RoadWords } from '../../text/roads';
import { scenarioWords, type Texts } from '../../text/texts';
import type { PageState, RoadState } from '../page';

type Roads = PageState['roads'];
/** The roads, and where the clock begins. */
type Clocked = Pick<PageState, 'roads' | 'begins'>;

function doneInWords(does: Done, words: RoadWords, texts: Texts): string {
  switch (does.type) {
    case 'respond':
      return texts.ui.rows.given[does.response];
    case 'holdBack':
      return words.letBe;
    case 'fright':
      return words.frights[does.size];
    case 'handOver':
      return does.to === null ? words.yourself : words.takesOver(scenarioWords(texts, does.to).short);
  }
}

const partingOfRoad = (road: RoadState, roads: Roads): Parting | null => {
  const left = road.leaves && roads[road.leaves.road];
  return road.leaves && left ? partingOf(road.inputs, left.trace, road.leaves.at) : null;
};

/** @returns how a road is called: by the visitor, or by how it parted. */
export function nameOf(road: RoadState, { roads, begins }: Clocked, words: RoadWords, texts: Texts): string {
  if (road.name) return road.name;
  if (!road.leaves) return words.first;
  const parting = partingOfRoad(road, roads);
  const does = parting ? doneInWords(parting.does, words, texts) : words.goesOn;
  const instead = parting?.instead ? texts.ui.rows.given[parting.instead] : null;
  const done = instead && instead !== does ? words.instead(does, instead) : does;
  return words.parting(texts.numbers.clock(Math.floor(road.leaves.at - begins)), done);
}

/** @returns the road that the one looked at is held against, and where the two part: the one it left, or the last that left it. */
export function heldAgainst(
  roads: Roads,
): { readonly here: RoadState; readonly there: RoadState; readonly at: number } | null {
  const index = roads.findIndex(({ taken }) => taken);
  const here = roads[index];
  if (!here) return null;
  const branched = roads.findLast(({ leaves }) => leaves?.road === index);
  if (branched?.leaves) return { here, there: branched, at: branched.leaves.at };
  const left = here.leaves && roads[here.leaves.road];
  return here.leaves && left ? { here, there: left, at: here.leaves.at } : null;
}

/** Less than this in felt safety is not written as a difference, nor this many seconds. */
const [leastSafety, leastSeconds] = [0.005, 0.05];

/** @returns what was made otherwise by the moment shown, as a sentence; null where the two have not parted yet. */
export function differenceInWords(state: PageState, words: RoadWords, texts: Texts): string | null {
  const held = heldAgainst(state.roads);
  if (!held || state.at <= held.at) return null;
  const { here, there, at } = held;
  const other = nameOf(there, state, words, texts);
  const made = madeOtherwise(here, there, at, state.at);
  if (!made) return words.notSoFar(other, texts.numbers.clock(Math.floor(there.lived - state.begins)));
  const safety = safetyInWords(made, other, words, texts);
  const contact = contactInWords(made, words, texts);
  return contact ? words.sentence(safety, contact) : words.sentenceAlone(safety);
}

function safetyInWords({ safety }: Made, other: string, words: RoadWords, { numbers }: Texts): string {
  if (Math.abs(safety) < leastSafety) return words.sameSafety(other);
  const level = numbers.level(Math.abs(safety));
  return safety > 0 ? words.moreSafety(level, other) : words.lessSafety(level, other);
}

const inContact = (episode: Episode | null): episode is Episode => episode !== null && episode.end !== 'givenUp';

function contactInWords({ here, there }: Made, words: RoadWords, { numbers }: Texts): string | null {
  if (inContact(here) && inContact(there)) {
    const sooner = there.endedAt - here.endedAt;
    if (Math.abs(sooner) < leastSeconds) return null;
    const seconds = numbers.seconds(Math.abs(sooner));
    return sooner > 0 ? words.sooner(seconds) : words.later(seconds);
  }
  if (here?.end === 'givenUp' && there?.end === 'givenUp') return null;
  if (here?.end === 'givenUp') return words.gaveUpHere;
  if (there?.end === 'givenUp') return words.gaveUpThere;
  if (here) return words.onlyHere;
  return there ? words.onlyThere : null;
}
