/** What just happened, in a title and a line. */
import type { Answer } from '../model/happenings';
import type { Response } from '../model/signals';
import { scenarioWords, type Texts } from '../text/texts';
import type { EpisodeSoFar } from './episode';
import type { Moment } from './moment';

export interface Caption {
  readonly title: string;
  readonly line: string;
}

const sentences = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' ');

/** @returns a moment in words; the scenario's own words where nothing has happened yet. */
export function captionOf(moment: Moment, texts: Texts, scenario: string): Caption {
  const { happenings, seen } = texts;
  switch (moment.type) {
    case 'beginning': {
      const { name, says } = scenarioWords(texts, scenario);
      return { title: name, line: says };
    }
    case 'waiting': {
      const { heard, need, loudness } = moment;
      const title = { asked: happenings.waiting[loudness], startled: happenings.startled, unasked: happenings.unasked };
      const others = { notSettled: happenings.notSettled, faceStill: happenings.faceStill };
      return { title: { ...title, ...others }[heard], line: seen[need][loudness] };
    }
    case 'missed': {
      const { response, near, need, loudness } = moment;
      const title = near ? happenings.near : happenings.missed;
      return { title: title(happenings.doing[response].first), line: seen[need][loudness] };
    }
    case 'welcome':
      return { title: happenings.welcome, line: happenings.welcomeLine(happenings.doing[moment.response].first) };
    case 'reachedAgain':
      return {
        title: happenings.reachedAgain,
        line: happenings.reachedAgainLine(happenings.doing[moment.response].first),
      };
    case 'handedOver': {
      if (moment.to === null) return { title: happenings.handedOver, line: happenings.handedOverToYou };
      const { name, says } = scenarioWords(texts, moment.to);
      return { title: happenings.handedOver, line: `${name}. ${says}` };
    }
    case 'reached':
      return { title: happenings.reached, line: sentences(askedFor(moment.episode, texts), happenings.reachedLine) };
    case 'met':
    case 'repaired':
    case 'givenUp':
      return endOf(moment.episode, texts);
    default: {
      const { type } = moment;
      return { title: happenings[type], line: happenings[`${type}Line`] };
    }
  }
}

function askedFor({ asked, need }: EpisodeSoFar, { happenings }: Texts): string | null {
  if (!asked) return null;
  const turned = need !== asked && need === 'comfort';
  return sentences(happenings.asked[asked], turned ? happenings.neededComfort : null);
}

function endOf(episode: EpisodeSoFar, texts: Texts): Caption {
  const { happenings, numbers } = texts;
  const asked = askedFor(episode, texts);
  const met = episode.answers.findLast(({ fit }) => fit === 1)?.response;
  if (episode.end === 'givenUp' || !met || episode.fittedAt === null) {
    const waited = numbers.secondsInWords((episode.endedAt ?? episode.signalAt) - episode.signalAt);
    const why = episode.answers.length === 0 ? happenings.unanswered(waited) : happenings.nothingFitted;
    return { title: happenings.gaveUp, line: sentences(asked, why, happenings.hopeRanOut) };
  }
  if (episode.mismatchAt === null) {
    const after = numbers.secondsInWords(episode.fittedAt - episode.signalAt);
    return { title: happenings.met(after), line: sentences(asked, happenings.metBy(happenings.doing[met].first)) };
  }
  const after = episode.fittedAt - episode.mismatchAt;
  // Having had to cry is a mismatch from the signal on.
  const fromSignal = episode.mismatchAt === episode.signalAt;
  const title = fromSignal
    ? happenings.mended(numbers.secondsInWords(after))
    : happenings.mendedSince(numbers.seconds(after));
  return { title, line: sentences(asked, mendedBy(episode, met, texts)) };
}

function mendedBy(episode: EpisodeSoFar, met: Response, { happenings, numbers }: Texts): string {
  const { within } = happenings.doing[met];
  const before = episode.answers.filter(({ fit }) => fit < 1);
  if (before.length === 0) {
    return episode.stillFaceAt === null ? happenings.mendedAtCry(within) : happenings.mendedAfterStillFace(within);
  }
  const allNear = before.every(({ fit }) => fit > 0);
  const missing = differing(allNear ? before : before.filter(({ fit }) => fit <= 0));
  const [first, ...others] = missing;
  if (!first) return happenings.metBy(happenings.doing[met].first);
  const missed = numbers.list([
    happenings.doing[first].first,
    ...others.map((other) => happenings.doing[other].within),
  ]);
  if (others.length > 1) return happenings.mendedAfterMany(numbers.whole(missing.length), within);
  const told = allNear ? happenings.mendedAfterNear : happenings.mendedAfterMisfits;
  return told(missed, within, others.length > 0);
}

const differing = (answers: readonly Answer[]): readonly Response[] => [
  ...new Set(answers.map(({ response }) => response)),
];
