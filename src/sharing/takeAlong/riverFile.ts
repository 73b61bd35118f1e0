/** The river at the moment shown as an SVG file: for a paper, a slide, a handout; every line of it can be changed there. */
import { type Colours, coloursOf, type Palette } from '../../look/palettes';
import type { Frame, Labels, Picture } from '../../scene/picture';
import { type Axes, createAxes } from '../../scene/river/axes';
import { everyMark, type Marking, type Placed } from '../../scene/river/marking';
import { mixed } from '../../scene/river/mixed';
import { arousalAt, safetyAt } from '../../simulation/trace';
import { textsFor } from '../../text/texts';
import { type Sheet, sheetOf } from './pictureSheet';
import { arousal, type Drawn, feltSafety, ghosts, marks, namedGhost, phases, zones } from './riverParts';
import { element, group, lettered, polyline, words } from './svg';
import { headOf, type Taken } from './taken';

const [width, height] = [1280, 470];
const type = 17;
const frame: Frame = {
  ...{ width, height, type, figures: 1, lines: 1.15 },
  ...{ narrow: false, furnished: false, sits: 0 },
};
/** Felt safety has the greater part of the water where two are compared, as on the screen. */
const shareOfTwo = 0.5;
const letterWidth = 0.55;
const widthOf = (text: string): number => text.length * type * letterWidth;

const onSafety: Marking = {
  course: 'safety',
  keeps: (shape) => ['mismatch', 'repair', 'gaveUp', 'selfSoothing', 'settledAlone', 'handedOver'].includes(shape),
  scale: 0.9,
};
const onArousal: Marking = { course: 'arousal', keeps: (shape) => ['signal', 'fright'].includes(shape), scale: 0.8 };

export const axesOf = (labels: Labels, two: boolean): Axes =>
  createAxes(
    frame,
    {
      left: 16 + widthOf(labels.window),
      right: 34 + widthOf(two ? labels.twin.safety('B') : labels.safety) + type * 2.6,
    },
    two ? shareOfTwo : undefined,
  );

/** @param picture what the screen shows. */
export function riverFile(taken: Taken, picture: Picture, palette: Palette): string {
  const colours = coloursOf(palette);
  const { labels } = textsFor(taken.language);
  const axes = axesOf(labels, picture.twin !== null);
  const drawn: Drawn = { picture: { ...picture, still: true }, axes, colours, labels };
  const sheet = sheetOf(taken, width, height);
  const { what, changed, caution, link } = headOf(taken);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    element(
      'svg',
      {
        ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${sheet.height}` },
        ...{ width, height: sheet.height, role: 'img', 'aria-labelledby': 'title desc' },
        ...{
          lang: taken.language,
          'font-family': '"Atkinson Hyperlegible Next", "Atkinson Hyperlegible", system-ui, sans-serif',
        },
      },
      element('title', { id: 'title' }, words(sheet.lines[0]?.text ?? '')),
      element('desc', { id: 'desc' }, words([...what, changed, caution, link].join('\n'))),
      definitions(colours, axes),
      element('rect', { width, height: sheet.height, fill: colours.ground }),
      group({ id: 'head-and-foot' }, ...around(sheet, colours, link)),
      element(
        'svg',
        { id: 'river', y: sheet.picture.y, width, height, viewBox: `0 0 ${width} ${height}` },
        feltSafety(drawn),
        group({ id: 'past' }, element('rect', { ...past(axes), fill: 'url(#mist)' })),
        zones(drawn),
        group({ mask: 'url(#fading)' }, picture.twin ? '' : ghosts(drawn), arousal(drawn)),
        now(drawn),
        group({ id: 'marks', mask: 'url(#fading)' }, allMarks(drawn)),
        group({ id: 'seconds' }, seconds(drawn)),
        group({ id: 'phases' }, phases(drawn)),
        group({ id: 'names' }, zoneNames(drawn), lineNames(drawn)),
      ),
    ),
    '\n',
  ].join('');
}

function past({ safety, whole }: Axes) {
  return { x: 0, y: safety.top, width: whole, height: safety.bottom - safety.top };
}

/** To the left the past dissolves, where the zones have their names. */
function definitions(colours: Colours, { safety, gone, whole }: Axes): string {
  const stop = (offset: number, colour: string, opacity = 1) =>
    element('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity });
  const down = { gradientUnits: 'userSpaceOnUse', x1: 0, x2: 0, y1: safety.top, y2: safety.bottom };
  return element(
    'defs',
    {},
    element(
      'linearGradient',
      { id: 'left', gradientUnits: 'userSpaceOnUse', x1: gone, x2: whole },
      ...[stop(0, '#000'), stop(1, '#fff')],
    ),
    element(
      'mask',
      { id: 'fading', maskUnits: 'userSpaceOnUse', x: 0, y: 0, width, height },
      element('rect', { width, height, fill: 'url(#left)' }),
    ),
    element(
      'pattern',
      { id: 'difference', width: 9, height: 9, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      element('rect', { width: 9, height: 9, fill: mixed(colours.safetyHigh, colours.cut, 0.3) }),
      element('rect', { width: 1.6, height: 9, fill: colours.repairEdge, opacity: 0.55 }),
    ),
    element('linearGradient', { id: 'bed', ...down }, stop(0, colours.safetyHigh), stop(1, colours.safetyLow)),
    element(
      'linearGradient',
      { id: 'mist' },
      stop(0, colours.cut, 0.92),
      stop(0.5, colours.cut, 0.46),
      stop(1, colours.cut, 0),
    ),
  );
}

function around({ lines, strip }: Sheet, colours: Colours, link: string): readonly string[] {
  const text = lines.map(({ text, role, ...lettering }) => lettered(text, { ...lettering, colour: colours[role] }));
  // The last lines are the link's: pressing them opens it, however much of it is seen.
  const first = lines.findLastIndex(({ size }) => size !== 13) + 1;
  const opens = text.slice(first).join('');
  return [
    ...(strip
      ? [element('rect', { ...strip, rx: 9, fill: colours.surface, stroke: colours.ink, 'stroke-width': 1.6 })]
      : []),
    ...text.slice(0, first),
    link ? element('a', { href: link }, opens) : opens,
  ];
}

function now({ picture, axes, colours }: Drawn): string {
  const { nowX, safety, frame: of } = axes;
  const size = Math.sqrt(of.lines);
  const dots = [picture.trace, ...(picture.twin ? [picture.twin.trace] : [])].map((trace, nth) => {
    const ink = nth === 0 ? colours.ink : colours.belowInk;
    return (
      element('circle', {
        ...{ cx: nowX, cy: safety.y(safetyAt(trace, picture.at)), r: 5.6 * size },
        ...{ fill: colours.repair, stroke: ink, 'stroke-width': 2.4 * size },
      }) +
      element('circle', {
        ...{ cx: nowX, cy: axes.arousal.y(arousalAt(trace, picture.at)), r: 6.5 * size },
        ...{ fill: colours.surface, stroke: ink, 'stroke-width': 3 * size },
      })
    );
  });
  const post = { id: 'now', stroke: colours.ink, 'stroke-width': 1.8 * of.lines };
  return polyline([nowX, 0, nowX, safety.bottom + 2], post) + dots.join('');
}

function allMarks(drawn: Drawn): string {
  const { picture } = drawn;
  if (!picture.twin) return marks(drawn, picture.trace, everyMark).drawn;
  const all: string[] = [];
  for (const marking of [onArousal, onSafety]) {
    let taken: readonly Placed[] = [];
    for (const trace of [picture.trace, picture.twin.trace]) {
      const one = marks(drawn, trace, marking, taken);
      taken = [...taken, ...one.placed];
      all.push(one.drawn);
    }
  }
  return all.join('');
}

function seconds({ picture, axes, colours, labels }: Drawn): string {
  const { nowX, perSecond, safety } = axes;
  const y = safety.bottom + 6 + type * 0.62;
  const ticks = [5, 10, 15, 20].filter((before) => picture.at >= before && nowX - before * perSecond > 40);
  return [
    lettered(labels.now, { x: nowX, y, size: type, colour: colours.ink, weight: 700, anchor: 'middle' }),
    ...ticks.map((before) => {
      const x = nowX - before * perSecond;
      const tick = polyline([x, safety.bottom, x, safety.bottom + 5], { stroke: colours.control, 'stroke-width': 1.8 });
      return tick + lettered(labels.ago(before), { x, y, size: type, colour: colours.inkSoft, anchor: 'middle' });
    }),
  ].join('');
}

function zoneNames({ picture, axes, colours, labels }: Drawn): string {
  const { arousal: upper, safety: lower } = axes;
  const name = (text: string, y: number, colour: string, halo: string) =>
    lettered(text, { x: 16, y, size: type, colour, weight: 600, halo });
  const past = safetyAt(picture.trace, Math.max(0, picture.at - axes.behind));
  const high = picture.at > axes.behind / 2 && lower.y(past) < (lower.top + lower.bottom) / 2;
  return [
    name(labels.above, upper.top + type * 0.95, colours.aboveInk, colours.above),
    name(labels.window, upper.y(50), colours.windowInk, colours.window),
    name(labels.below, upper.bottom - type * 0.85, colours.belowInk, colours.below),
    name(labels.safety, high ? lower.bottom - type * 0.8 : lower.top + type * 0.95, colours.childInk, colours.cut),
  ].join('');
}

interface Named {
  readonly text: string;
  readonly y: number;
  readonly colour: string;
  readonly weight: number;
  readonly x?: number;
}

/** Names a line apart, in the order of what they name. */
function apart(names: readonly Named[], top: number, bottom: number): readonly Named[] {
  const line = type * 1.2;
  const sorted = [...names].sort((a, b) => a.y - b.y);
  const placed: Named[] = [];
  for (const name of sorted)
    placed.push({ ...name, y: Math.max(name.y, top + line / 2, (placed.at(-1)?.y ?? -line) + line) });
  // What runs out below moves all of it up.
  for (let nth = placed.length - 1, most = bottom - line / 2; nth >= 0; nth--, most -= line) {
    const name = placed[nth];
    if (name && name.y > most) placed[nth] = { ...name, y: most };
    else break;
  }
  return placed;
}

function lineNames(drawn: Drawn): string {
  const { picture, axes, colours, labels } = drawn;
  const x = axes.nowX + 17;
  const { trace, twin, at } = picture;
  const felt = (of: typeof trace) => safetyAt(of, at);
  const bold = { weight: 700 } as const;
  const upper: readonly Named[] = twin
    ? [
        { ...bold, text: labels.twin.arousal('A'), y: axes.arousal.y(arousalAt(trace, at)), colour: colours.ink },
        {
          ...bold,
          text: labels.twin.arousal('B'),
          y: axes.arousal.y(arousalAt(twin.trace, at)),
          colour: colours.belowInk,
        },
      ]
    : [{ ...bold, text: labels.arousal, y: axes.arousal.y(arousalAt(trace, at)), colour: colours.ink }];
  const safety = (text: string, of: typeof trace, colour: string): Named => ({
    ...{ ...bold, text: `${text} ${labels.level(felt(of))}`, y: axes.safety.y(felt(of)), colour },
  });
  const named = twin ? null : namedGhost(drawn);
  const atNow = named && named.x > axes.nowX - 4 ? named : null;
  const lower: readonly Named[] = twin
    ? [
        safety(labels.twin.safety('A'), trace, colours.ink),
        safety(labels.twin.safety('B'), twin.trace, colours.belowInk),
      ]
    : [
        safety(labels.safety, trace, colours.childInk),
        ...(atNow ? [{ text: labels[atNow.ghost.kind], y: atNow.y, weight: 500, colour: colours.ink }] : []),
      ];
  return [...apart(upper, axes.arousal.top, axes.arousal.bottom), ...apart(lower, axes.safety.top, axes.safety.bottom)]
    .map(({ text, y, colour, weight }) => lettered(text, { x, y, size: type, colour, weight, halo: colours.ground }))
    .concat(named && !atNow ? behindNow(named, drawn) : [])
    .join('');
}

/** Once its end has passed now, the name of a road stands after it, on the side away from the line lived. */
function behindNow(
  { ghost, x, y }: NonNullable<ReturnType<typeof namedGhost>>,
  { picture, axes, colours, labels }: Drawn,
): readonly string[] {
  const name = labels[ghost.kind];
  const left = x + 10;
  if (left + widthOf(name) > axes.nowX - 6 || axes.fade(x) < 0.5) return [];
  const lived = axes.safety.y(safetyAt(picture.trace, Math.min(ghost.until, picture.at)));
  const away = y >= lived ? Math.max(y, lived + type * 0.8) : Math.min(y, lived - type * 0.8);
  const inside = Math.min(axes.safety.bottom - type * 0.6, Math.max(axes.safety.top + type * 0.6, away));
  return [lettered(name, { x: left, y: inside, size: type, colour: colours.ink, weight: 500, halo: colours.surface })];
}
