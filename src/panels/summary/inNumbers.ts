/** The measures of a run, group by group: value, spread and n; what each means can be read in its place. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type About, type Measured, measuresAbout, type Shape, type Shapes } from '../../episodes/measures';
import type { Mean } from '../../episodes/spread';
import type { EpisodeEnd } from '../../model/happenings';
import type { SummaryTexts } from '../../text/summary';
import type { View } from '../view';
import { fewestForQuartiles } from './ownPart';

const groups: readonly About[] = ['answers', 'repairs', 'time', 'levels', 'fourSs'];

export function inNumbers({ opened, open }: View, all: Measured, texts: SummaryTexts): TemplateResult {
  const { measures: words } = texts.summary;
  const { definitions } = opened;
  return html`
    <section class="in-numbers" aria-labelledby="in-numbers">
      <div class="head"><h3 id="in-numbers" tabindex="-1">${words.title}</h3>
        <button type="button" class="chip quiet" aria-pressed=${definitions}
          @click=${() => open({ definitions: !definitions })}>${words.means}</button></div>
      <div class="groups">${groups.map((about) => group(about, all, definitions, texts))}</div>
      ${definitions ? html`<p class="soft">${words.deviation}</p>` : nothing}
    </section>`;
}

function group(about: About, all: Measured, definitions: boolean, texts: SummaryTexts): TemplateResult {
  const rows = measuresAbout(about).map(({ id, shape }) => {
    const { name, says } = texts.measures[id];
    const [value, more] = told(shape, all[id], texts.measures[id], texts);
    return html`
      <div><dt>${name}</dt><dd class="value">${value}</dd>${more ? html`<dd class="soft">${more}</dd>` : nothing}
        ${definitions ? html`<dd class="says">${says}</dd>` : nothing}</div>`;
  });
  return html`
    <div class="group about-${about}"><h4>${texts.summary.measures.about[about]}</h4><dl>${rows}</dl></div>`;
}

/** A value, and its spread with n, each as it is written. */
type Told = readonly [value: string, more?: string];

/** What a measure is called, and, for counts, how it is counted. */
interface MeasureWords {
  readonly name: string;
  readonly says: string;
  readonly formula?: (count: string, of: string, atAll: string) => string;
  readonly none?: string;
}

/** @returns a measure in words; "too few to say" of the four S's where there are. */
export function told<S extends Shape>(shape: S, value: Shapes[S], words: MeasureWords, texts: SummaryTexts): Told {
  const { measures: say } = texts.summary;
  if (value === null) return [shape === 'sayable' || shape === 'mended' ? say.tooFew : say.nothing];
  return written[shape](value as NonNullable<Shapes[S]>, words, texts);
}

/** Rounded before it is written, so that a change of nearly nothing has no sign. */
const rounded = (value: number): number => Math.round(100 * value) / 100 || 0;

function average({ mean, standardDeviation }: Mean, { numbers }: SummaryTexts): string {
  const middle = numbers.level(rounded(mean)).replace('-', '−');
  return standardDeviation === null ? middle : `${middle} ± ${numbers.level(standardDeviation)}`;
}

function counted(
  { count, of, atAll = 0 }: { count: number; of: number; atAll?: number },
  words: MeasureWords,
  texts: SummaryTexts,
): Told {
  const { whole } = texts.numbers;
  if (of === 0) return [words.none ?? texts.summary.measures.nothing];
  return [words.formula?.(whole(count), whole(of), whole(atAll)) ?? ''];
}

const written: {
  readonly [S in Shape]: (value: NonNullable<Shapes[S]>, words: MeasureWords, texts: SummaryTexts) => Told;
} = {
  ends(ends, _, { numbers, summary }) {
    const names = Object.keys(summary.moments.ends) as readonly EpisodeEnd[];
    return [names.map((end) => `${numbers.whole(ends[end])} ${summary.moments.ends[end]}`).join(' · ')];
  },
  share: (share, _, { numbers }) => [numbers.percent(share)],
  perMinute: (value, _, { numbers, summary }) => [
    summary.measures.perMinute(numbers.short(Math.round(10 * value) / 10)),
  ],
  seconds: (value, _, { numbers, summary }) => [summary.measures.onceIn(numbers.seconds(value))],
  counted,
  sayable: counted,
  mended: ({ soon, atAll, of }, words, texts) => counted({ count: soon, of, atAll }, words, texts),
  spread({ n, median, lowerQuartile, upperQuartile }, _, { numbers, summary }) {
    const say = summary.measures;
    const between = say.between(numbers.seconds(lowerQuartile), numbers.seconds(upperQuartile));
    const spread = n < fewestForQuartiles ? say.noSpread : between;
    return [summary.median(numbers.seconds(median)), `${spread}; ${say.n(numbers.whole(n))}`];
  },
  level({ mean, standardDeviation, final }, _, { numbers, summary }) {
    const say = summary.measures;
    const digits = mean > 1 ? numbers.tenth : numbers.level;
    return [say.mean(digits(mean), digits(standardDeviation)), say.final(digits(final))];
  },
  around({ n, before, after, change }, _, texts) {
    const say = texts.summary.measures;
    const more = [
      say.change(average(change, texts)),
      ...(n === 1 ? [say.noSpread] : []),
      say.n(texts.numbers.whole(n)),
    ];
    return [say.beforeAfter(average(before, texts), average(after, texts)), more.join('; ')];
  },
};
