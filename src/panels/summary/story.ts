/** A run in a few sentences, composed from its measures: what was asked, answered, mended, felt, and what the window did. */
import type { Lived, Measured } from '../../episodes/measures';
import { levelsAt } from '../../episodes/session';
import type { Spread } from '../../episodes/spread';
import { timesOutside } from '../../episodes/timesOutside';
import type { EpisodeEnd } from '../../model/happenings';
import { safetyAt } from '../../simulation/trace';
import type { SummaryTexts } from '../../text/summary';
import { fewestForQuartiles } from './ownPart';

const endNames: readonly EpisodeEnd[] = ['met', 'repaired', 'givenUp'];

/** @returns paragraphs; each as many sentences as there is something to say. */
export function storyOf(lived: Lived, all: Measured, texts: SummaryTexts): readonly string[] {
  return [
    [...asked(lived, all, texts), ...answered(lived, all, texts)],
    felt(lived, all, texts),
    window(lived, all, texts),
  ]
    .map((sentences) => sentences.join(' '))
    .filter((sentences) => sentences !== '');
}

/** How a latency is told: not at all, once, of few, of enough for quartiles. */
interface Ways {
  readonly once: (seconds: string) => string;
  readonly few: (median: string, count: string) => string;
  readonly many: (median: string, lower: string, upper: string, count: string) => string;
}

function took(spread: Spread, { once, few, many }: Ways, { numbers }: SummaryTexts): string {
  const { n, median, lowerQuartile, upperQuartile } = spread;
  const [middle, count] = [numbers.seconds(median), numbers.whole(n)];
  if (n === 1) return once(middle);
  if (n < fewestForQuartiles) return few(middle, count);
  return many(middle, numbers.seconds(lowerQuartile), numbers.seconds(upperQuartile), count);
}

function asked({ trace, span, episodes }: Lived, { episodes: ends }: Measured, texts: SummaryTexts): readonly string[] {
  const { story, numbers } = texts;
  const clock = numbers.clock(span.until - span.from);
  const signals = trace.happenings.filter(({ type, at }) => type === 'signal' && at >= span.from && at <= span.until);
  const open = signals.length > episodes.length ? [story.stillOpen] : [];
  if (signals.length === 0) return [story.nothingAsked(clock)];
  return [
    story.asked(clock, numbers.whole(signals.length), signals.length === 1),
    ...(episodes.length === 0 ? [] : [endings(ends, episodes.length, texts)]),
    ...open,
  ];
}

function endings(ends: Measured['episodes'], total: number, { story, numbers }: SummaryTexts): string {
  const alike = endNames.find((end) => ends[end] === total);
  if (alike) return (total === 1 ? story.only : story.all)[alike];
  const some = endNames.filter((end) => ends[end] > 0);
  return sentence(numbers.list(some.map((end) => story.some[end](numbers.whole(ends[end]), ends[end] === 1))));
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

function answered({ episodes }: Lived, all: Measured, texts: SummaryTexts): readonly string[] {
  const { story, numbers } = texts;
  if (episodes.length === 0) return [];
  const { latencyToRespond, latencyToRepair, repairs, agency } = all;
  const first = { once: story.answeredOnce, few: story.answeredFew, many: story.answered };
  const mend = { once: story.mendedOnce, few: story.mendedFew, many: story.mended };
  const answers = latencyToRespond
    ? [took(latencyToRespond, first, texts)]
    : agency.of > 0
      ? [story.neverAnswered]
      : [];
  if (latencyToRepair) return [...answers, took(latencyToRepair, mend, texts)];
  const mismatches = repairs.of;
  if (mismatches === 0) return [...answers, story.noMismatch];
  return [...answers, story.notMended(numbers.whole(mismatches), mismatches === 1)];
}

function felt(
  { trace, span }: Lived,
  { safetyAroundRepairs: around }: Measured,
  texts: SummaryTexts,
): readonly string[] {
  const { story, numbers } = texts;
  const { level } = numbers;
  const [from, to] = [level(safetyAt(trace, span.from)), level(safetyAt(trace, span.until))];
  if (!around) return [story.safetyAlone(from, to)];
  const whole = story.safety(from, to);
  const { n, before, after } = around;
  if (n === 1) return [story.aroundOne(level(before.mean), level(after.mean)), whole];
  const spread = (one: typeof before): string => `${level(one.mean)} ± ${level(one.standardDeviation ?? 0)}`;
  return [story.around(spread(before), spread(after), numbers.whole(n)), whole];
}

function window({ trace, span }: Lived, all: Measured, texts: SummaryTexts): readonly string[] {
  const { story, numbers } = texts;
  const from = levelsAt(trace, span.from).window;
  const to = levelsAt(trace, span.until).window;
  const [before, after] = [numbers.halfWidth(from), numbers.halfWidth(to)];
  const way = before === after ? 'same' : to > from ? 'wider' : 'narrower';
  const times = timesOutside(trace, span.until).filter(({ backAt }) => backAt === null || backAt > span.from).length;
  const width = story.window[way](before, after);
  if (times === 0) return [width, story.neverOutside];
  const outside = story.outside(numbers.percent(1 - all.inside), numbers.whole(times), times === 1);
  const back = { once: story.backOnce, few: story.backFew, many: story.back };
  return [width, outside, ...(all.timeToComeBack ? [took(all.timeToComeBack, back, texts)] : [])];
}
