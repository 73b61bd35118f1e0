/** What is taken along: a stage as it was lived, at the moment shown, and what stands over it wherever it goes. */
import { parameterNames } from '../../model/parameters';
import type { Differing } from '../../stages/asItStands';
import { stageBeside } from '../../stages/beside';
import type { Session } from '../../stages/session';
import type { Stage } from '../../stages/stage';
import { differsInWords, differsWords, parameterWords } from '../../text/differs';
import type { Language } from '../../text/languages';

import { type TakeAlongWords, takeAlongWords } from '../../text/takeAlong';
import { scenarioWords, type Texts, textsFor } from '../../text/texts';
import { version } from '../build';

export interface Taken {
  /** At the moment shown, with all that was lived. */
  readonly stage: Stage;
  readonly session: Session;
  /** What differs from the stage as it stands, or as it was prepared. */
  readonly differing: readonly Differing[];
  /** What opens it again; empty where no link can be sent. */
  readonly link: string;
  readonly language: Language;
}

/** What stands over everything that is taken along, in words. */
export interface Head {
  readonly name: string;
  /** Which stage, which child; which road, which moment. */
  readonly what: readonly string[];
  /** What differs from the stage as it stands: so that no changed number is taken for a finding. */
  readonly changed: string;
  readonly caution: string;
  /** Which build, and the link that opens it again. */
  readonly version: string;
  readonly link: string;
}

/** @returns each thing that differs, as a phrase; empty where nothing does. */
export const changedIn = (taken: Taken): readonly string[] => [
  ...differsInWords(taken.differing, taken.language),
  ...changedBeside(taken),
];

/** What the dyad beside has otherwise in single numbers. */
function changedBeside({ stage, language }: Taken): readonly string[] {
  const { numbers } = textsFor(language);
  const words = takeAlongWords[language];
  const changes = stage.beside?.changes ?? {};
  return parameterNames.flatMap((name) => {
    const value = changes[name];
    return value === undefined ? [] : [words.onB(parameterWords[language][name].name, numbers.figure(value))];
  });
}

export function headOf(taken: Taken): Head {
  const { stage, session, language, link } = taken;
  const texts = textsFor(language);
  const words = takeAlongWords[language];
  const { numbers, ui, temperaments, histories } = texts;
  const clock = (at: number) => numbers.clock(Math.floor(at - session.begins));
  const other = stageBeside(stage);
  const nth = session.roads().indexOf(session.road());
  const changed = changedIn(taken);
  return {
    name: ui.name,
    what: [
      [ui.stages[stage.id], scenarioWords(texts, stage.scenario).name].join(' · '),
      [
        words.child(temperaments[stage.child].name),
        words.history(histories[stage.history].name),
        words.seed(String(stage.seed)),
        ...beforeOf(stage, texts, words),
      ].join(' · '),
      ...(other
        ? [
            [
              words.beside(scenarioWords(texts, other.scenario).name, histories[other.history].name),
              ...beforeOf(other, texts, words),
            ].join(' · '),
          ]
        : []),
      [
        words.moment(clock(session.at()), clock(session.run().now())),
        ...(session.roads().length > 1
          ? [words.road(numbers.whole(nth + 1), numbers.whole(session.roads().length), session.called(session.road()))]
          : []),
      ].join(' · '),
    ],
    changed: changed.length > 0 ? `${differsWords[language].title}: ${changed.join(' · ')}` : words.nothingChanged,
    caution: words.caution,
    version: `${ui.name} ${version}`,
    link,
  };
}

/** Who took care before, where a life went before. */
function beforeOf({ before }: Stage, texts: Texts, words: TakeAlongWords): readonly string[] {
  if (!before) return [];
  const length = texts.numbers.clock(before.lasts);
  return [words.before(before.decides === 'person' ? null : scenarioWords(texts, before.scenario).name, length)];
}
