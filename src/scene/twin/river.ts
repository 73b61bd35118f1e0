/** One river for two dyads: arousal of both in the window of tolerance, felt safety of both and what lies between. */
import { Container } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import { arousalAt, safetyAt, segmentAt } from '../../simulation/trace';
import type { Frame, Labels, Part, Picture, Twin } from '../picture';
import { type Axes, createAxes } from '../river/axes';
import type { Marking } from '../river/marking';
import { createMarks } from '../river/marks';
import { createPhases } from '../river/phases';
import { createSeconds } from '../river/seconds';
import type { Shape } from '../river/shapeStrokes';
import { createZoneNames } from '../river/zoneNames';
import { createArousal, windowsDiffer } from './arousal';
import { createFeltSafety } from './feltSafety';
import { createLabels } from './labels';
import { createNow } from './now';

/** With reduced motion the river moves in steps of half a second. */
const momentShown = ({ at, still }: Picture): number => (still ? Math.floor(at * 2) / 2 : at);

/** Felt safety has the greater part here: it is what is compared. */
const arousalShare = 0.44;

/** What was asked stands on arousal's line, what came of it on felt safety's; answers are left out, so that both can be read. */
const asked: readonly Shape[] = ['signal', 'fright'];
const cameOfIt: readonly Shape[] = ['mismatch', 'repair', 'gaveUp', 'selfSoothing', 'settledAlone', 'handedOver'];
const onArousal: Marking = { course: 'arousal', keeps: (shape) => asked.includes(shape), scale: 0.8 };
const onSafety: Marking = { course: 'safety', keeps: (shape) => cameOfIt.includes(shape), scale: 0.9 };

export function createTwinRiver(): Part {
  const felt = createFeltSafety();
  const aroused = createArousal();
  const now = createNow();
  const marks = {
    a: [createMarks(onArousal), createMarks(onSafety)],
    b: [createMarks(onArousal), createMarks(onSafety)],
  };
  const seconds = createSeconds();
  const phases = createPhases();
  const zones = createZoneNames();
  const labels = createLabels();
  const marked = [...marks.b, ...marks.a].map(({ view }) => view);
  const view = new Container({
    children: [felt.view, aroused.view, now.view, ...marked, seconds.view, phases.view, zones.view, labels.view],
  });
  let frame: Frame | null = null;
  let dressed: { colours: Colours; labels: Labels } | null = null;
  let look: { axes: Axes; colours: Colours } | null = null;

  function redraw(): void {
    if (!frame || !dressed) return;
    const { colours } = dressed;
    const names = {
      left: zones.dress(frame, colours, dressed.labels),
      right: labels.dress(frame, colours, dressed.labels),
    };
    const axes = createAxes(frame, names, arousalShare);
    look = { axes, colours };
    seconds.dress(frame, colours, dressed.labels);
    phases.dress(frame, colours, dressed.labels);
    felt.draw(axes, colours);
    aroused.draw(axes, colours);
    now.draw(axes, colours);
    seconds.layout(axes, colours);
    phases.layout(axes, colours);
    zones.layout(axes);
    labels.layout(axes);
  }

  function showMarks({ trace, at, still }: Picture, twin: Twin, axes: Axes): void {
    for (const course of [0, 1]) {
      const taken = marks.a[course]?.show({ trace, at, still }, axes);
      marks.b[course]?.show({ trace: twin.trace, at, still }, axes, taken);
    }
  }

  function showNow({ trace, at }: Picture, twin: Twin, axes: Axes, colours: Colours): void {
    const safety = { a: safetyAt(trace, at), b: safetyAt(twin.trace, at) };
    const heads = {
      arousal: { a: axes.arousal.y(arousalAt(trace, at)), b: axes.arousal.y(arousalAt(twin.trace, at)) },
      safety: { a: axes.safety.y(safety.a), b: axes.safety.y(safety.b) },
    };
    const edge = axes.arousal.y(50 - segmentAt(twin.trace, at).window);
    const windowB = { y: edge, clear: windowsDiffer(trace, twin.trace, at) };
    now.show(heads, labels.show({ heads, safety, windowB }, axes), axes, colours);
  }

  function showMoment(picture: Picture, twin: Twin, { axes, colours }: { axes: Axes; colours: Colours }): void {
    const { trace, at } = picture;
    felt.show(picture, twin, axes, colours);
    aroused.show(picture, twin, axes, colours);
    showMarks(picture, twin, axes);
    showNow(picture, twin, axes, colours);
    seconds.show(at);
    phases.show(picture, axes);
    const past = Math.max(0, at - axes.behind);
    const highest = Math.max(safetyAt(trace, past), safetyAt(twin.trace, past));
    const pastSafetyY = at > axes.behind / 2 ? axes.safety.y(highest) : axes.safety.bottom;
    zones.show({ pastSafetyY, window: segmentAt(trace, at).window }, axes);
  }

  return {
    view,
    layout(given) {
      frame = given;
      redraw();
    },
    dress(colours, words) {
      dressed = { colours, labels: words };
      for (const part of marks.a) part.dress(colours);
      for (const part of marks.b) part.dress({ ...colours, ink: colours.belowInk });
      redraw();
    },
    show(picture) {
      const { twin } = picture;
      if (!look || !twin || picture.trace.segments.length === 0) return;
      showMoment({ ...picture, at: momentShown(picture) }, twin, look);
    },
  };
}
