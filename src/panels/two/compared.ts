/** What was measured of two dyads so far, one beside the other; each with how often, where that is few. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { episodesWithin } from '../../episodes/episodes';
import { shareMatched } from '../../episodes/matched';
import { repairsOfMismatches } from '../../episodes/repairs';
import type { Span } from '../../episodes/stretches';
import { timeToComeBack } from '../../episodes/timesOutside';
import { shareOutside } from '../../episodes/zones';
import type { Texts } from '../../text/texts';
import type { TwoWords } from '../../text/two';
import { badge } from './badge';
import type { Side } from './sides';

interface Value {
  readonly value: string;
  /** The same for the ear, where it is read otherwise. */
  readonly said?: string;
  /** "n = 3" */
  readonly n: string | null;
}

/** Of fewer than these, how many there were is said beside. */
const few = 10;

const alone = (value: string): Value => ({ value, n: null });

/** @returns every measure of one side, from where the session begins to the moment shown. */
function measured(
  { trace, at, levels }: Side,
  begins: number,
  words: TwoWords,
  { numbers }: Texts,
): Readonly<Record<keyof TwoWords['measures'], Value>> {
  const span = { from: begins, until: Math.max(at, begins + 0.001) };
  const none: Value = { value: '–', said: words.none, n: null };
  // Of no time at all there is no share.
  const share = (of: (trace: Side['trace'], span: Span) => number): Value =>
    at > begins ? alone(numbers.percent(of(trace, span))) : none;
  const mended = repairsOfMismatches(episodesWithin(trace, span));
  const back = timeToComeBack(trace, span);
  return {
    matched: share(shareMatched),
    mended: {
      value: `${numbers.whole(mended.count)}/${numbers.whole(mended.of)}`,
      said: words.countOf(numbers.whole(mended.count), numbers.whole(mended.of)),
      n: null,
    },
    comeBack: back
      ? { value: numbers.seconds(back.median), n: back.n < few ? words.times(numbers.whole(back.n)) : null }
      : none,
    outside: share(shareOutside),
    width: alone(numbers.halfWidth(levels.window)),
  };
}

const written = ({ value, said }: Value): TemplateResult =>
  said === undefined
    ? html`<span class="value">${value}</span>`
    : html`<span class="value" aria-hidden="true">${value}</span><span class="unseen">${said}</span>`;

export function compared(sides: readonly [Side, Side], begins: number, words: TwoWords, texts: Texts): TemplateResult {
  const both = sides.map((side) => ({ letter: side.letter, values: measured(side, begins, words, texts) }));
  const names = Object.keys(words.measures) as readonly (keyof TwoWords['measures'])[];
  return html`
    <dl class="both-measured">${names.map(
      (name) => html`
        <div><dt>${words.measures[name]}</dt>${both.map(
          ({ letter, values }) => html`
            <dd>${badge(letter)}${written(values[name])}${
              values[name].n === null ? nothing : html` <span class="soft">${values[name].n}</span>`
            }</dd>`,
        )}</div>`,
    )}</dl>`;
}
