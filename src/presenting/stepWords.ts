/** A step in a few words: what it shows, and what each press on the clicker does. */
import { paceWords } from '../panels/transport';
import type { Beat, Step } from '../stages/deck';
import type { PresentingWords } from '../text/presenting';
import { scenarioWords, type Texts } from '../text/texts';

export function beatWords(beat: Beat, words: PresentingWords, { ui }: Texts): string {
  if (beat.does === 'answer') return words.answer(ui.rows.given[beat.response]);
  return beat.does === 'back' ? words.back : words.run;
}

/** @returns the stage of a step, told: who meets whom, from when, how fast. */
export function stageWords({ stage }: Step, words: PresentingWords, texts: Texts): string {
  const { ui, numbers } = texts;
  const there = stage.beside?.scenario ? [scenarioWords(texts, stage.beside.scenario).name] : [];
  return [
    ui.stages[stage.id],
    [scenarioWords(texts, stage.scenario).name, ...there].join(' / '),
    words.opensAt(numbers.clock(Math.floor(stage.at))),
    paceWords(texts, stage.speed),
  ].join(' · ');
}
