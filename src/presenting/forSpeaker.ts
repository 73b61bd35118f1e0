/** What stands on the wall, as it is told to the speaker's window: in words, and no more than is said there. */
import type { View } from '../panels/view';
import type { OnWallNow } from '../sharing/speakerMessages';
import { minutesOf, wordNames, wordsIn } from '../stages/deck';
import { stepAt } from './course';
import { comingWords, type Shown } from './wallPage';

/** @param told what just happened. @param notices what is said of the wall itself. */
export function forSpeaker(
  view: View,
  shown: Shown,
  { blank, told, notices }: Pick<OnWallNow, 'blank' | 'told' | 'notices'>,
): OnWallNow {
  const { state, opened } = view;
  const { deck, standing, coming } = shown;
  const { language, running, over, speed } = state;
  const step = stepAt(deck, standing);
  const following = deck.steps[standing.step + 1];
  const words = Object.fromEntries(wordNames.map((name) => [name, wordsIn(step.words[name], language)]));
  return {
    ...{ language, step: standing.step, words: words as OnWallNow['words'] },
    titles: deck.steps.map((one) => wordsIn(one.words.title, language) || shown.words.untitled),
    nextPrompt: following ? wordsIn(following.words.prompt, language) : '',
    ...{ coming: comingWords(shown, view), last: coming.type === 'end' },
    minutes: {
      step: step.minutes,
      before: minutesOf({ ...deck, steps: deck.steps.slice(0, standing.step) }),
      all: minutesOf(deck),
    },
    ...{ running, over, speed, blank, told, notices, characterKeys: opened.characterKeys },
  };
}
