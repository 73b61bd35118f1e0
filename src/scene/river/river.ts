/** The river: time flows from right to left through the window of tolerance, with felt safety running under it. */
import { Container } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import { arousalAt, safetyAt, segmentAt } from '../../simulation/trace';
import type { Frame, Labels, Part, Picture } from '../picture';
import { type Axes, createAxes } from './axes';
import { createBanks } from './banks';
import { createGhosts } from './ghosts';
import { createLabels } from './labels';
import { createLines } from './lines';
import { createMarks } from './marks';
import { createNow } from './now';
import { createPhases } from './phases';
import { createSeconds } from './seconds';

/** With reduced motion the river moves in steps of half a second. */
const momentShown = ({ at, still }: Picture): number => (still ? Math.floor(at * 2) / 2 : at);

/** Its frame spans the canvas from side to side: what reaches beyond is cut off by the canvas's edge. */
export function createRiver(): Part {
  const banks = createBanks();
  const lines = createLines();
  const ghosts = createGhosts();
  const now = createNow();
  const marks = createMarks();
  const seconds = createSeconds();
  const phases = createPhases();
  const labels = createLabels();
  const felt = [lines.safetyView, ghosts.safetyView, lines.mist];
  const aroused = [banks.view, ghosts.arousalView, lines.arousalView];
  const view = new Container({
    children: [...felt, ...aroused, now.view, marks.view, seconds.view, phases.view, labels.view],
  });
  let frame: Frame | null = null;
  let dressed: { colours: Colours; labels: Labels } | null = null;
  let look: { axes: Axes; colours: Colours } | null = null;

  /** Whatever lies still is drawn here, once both frame and palette are known. */
  function redraw(): void {
    if (!frame || !dressed) return;
    const { colours } = dressed;
    const axes = createAxes(frame, labels.dress(frame, colours, dressed.labels));
    look = { axes, colours };
    seconds.dress(frame, colours, dressed.labels);
    phases.dress(frame, colours, dressed.labels);
    banks.draw(axes, colours);
    lines.draw(axes, colours);
    ghosts.dress(look);
    now.draw(axes, colours);
    seconds.layout(axes, colours);
    phases.layout(axes, colours);
    labels.layout(axes);
  }

  function showMoment(picture: Picture, { axes, colours }: { axes: Axes; colours: Colours }): void {
    const { trace, at } = picture;
    const safety = safetyAt(trace, at);
    const safetyY = axes.safety.y(safety);
    const arousalY = axes.arousal.y(arousalAt(trace, at));
    banks.show(picture, axes, colours);
    lines.show(picture, axes, colours);
    const ghost = ghosts.show(picture, { axes, colours }, (kind) => labels.ghostRoom(kind, axes.frame));
    marks.show(picture, axes);
    now.show(arousalY, safetyY, axes);
    seconds.show(at);
    phases.show(picture, axes);
    const pastSafetyY =
      at > axes.behind / 2 ? axes.safety.y(safetyAt(trace, Math.max(0, at - axes.behind))) : axes.safety.bottom;
    const { window } = segmentAt(trace, at);
    labels.show({ arousalY, safetyY, safety, pastSafetyY, window, ghost }, axes);
  }

  return {
    view,
    layout(given) {
      frame = given;
      redraw();
    },
    dress(colours, words) {
      dressed = { colours, labels: words };
      marks.dress(colours);
      redraw();
    },
    show(picture) {
      if (!look || picture.trace.segments.length === 0) return;
      showMoment({ ...picture, at: momentShown(picture) }, look);
    },
  };
}
