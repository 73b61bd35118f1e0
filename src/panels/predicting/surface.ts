/** The surface a course is drawn on: by mouse, finger or pen, and, all the same, by the arrow keys from handle to handle. */
import { html, type TemplateResult } from 'lit/html.js';
import { drawnAt, type Handle, handlesOver, type Point, type Stretch } from '../../stages/predicting/drawing';
import {
  type Change,
  handleMoved,
  type Prediction,
  strokeBegun,
  strokeDrawn,
} from '../../stages/predicting/prediction';
import type { PredictingWords } from '../../text/predicting';
import type { Texts } from '../../text/texts';

interface Drawable {
  readonly stretch: Stretch;
  readonly prediction: Prediction;
  readonly change: (change: Change) => void;
}

export type Surface = (drawable: Drawable, texts: Texts, words: PredictingWords) => TemplateResult;

const handles = 6;
/** Points a stroke leaves over the whole length. */
const columns = 240;
/** How far a key moves the line, in felt safety. */
const [small, large] = [0.02, 0.1];

const limited = (low: number, high: number, value: number): number => Math.min(high, Math.max(low, value));

/** @returns where on the surface an event came, in seconds of life and felt safety. */
function place({ clientX, clientY }: MouseEvent, surface: HTMLElement, { from, until }: Stretch): Point {
  const { left, top, width, height } = surface.getBoundingClientRect();
  const column = Math.round(limited(0, columns, (columns * (clientX - left)) / width));
  return { at: from + ((until - from) * column) / columns, level: limited(0, 1, 1 - (clientY - top) / height) };
}

/** @returns the level a key brings a handle to; null where the key does nothing to it. */
export function broughtTo(key: string, level: number): number | null {
  const by: Readonly<Record<string, number>> = {
    ...{ ArrowUp: small, ArrowRight: small, ArrowDown: -small, ArrowLeft: -small },
    ...{ PageUp: large, PageDown: -large, Home: -1, End: 1 },
  };
  const step = by[key];
  return step === undefined ? null : limited(0, 1, level + step);
}

/** A surface remembers no more than where the stroke under way has come to. */
export function createSurface(): Surface {
  let stroke: { readonly pointer: number; readonly at: Point } | null = null;

  function began(event: PointerEvent, { stretch, change }: Drawable): void {
    if (!event.isPrimary || event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    stroke = { pointer: event.pointerId, at: place(event, event.currentTarget, stretch) };
    change(strokeBegun(stroke.at));
  }

  function wentOn(event: PointerEvent, { stretch, change }: Drawable): void {
    if (stroke?.pointer !== event.pointerId || !(event.currentTarget instanceof HTMLElement)) return;
    // A quick hand passes through several places between two frames.
    const passed = event.getCoalescedEvents();
    for (const each of passed.length > 0 ? passed : [event]) {
      const to = place(each, event.currentTarget, stretch);
      change(strokeDrawn(stroke.at, to));
      stroke = { ...stroke, at: to };
    }
  }

  const ended = (): void => {
    stroke = null;
  };

  return (drawable, texts, words) => html`
    <div class="surface" role="group" aria-label=${words.surface}
      @pointerdown=${(event: PointerEvent) => began(event, drawable)}
      @pointermove=${(event: PointerEvent) => wentOn(event, drawable)}
      @pointerup=${ended} @pointercancel=${ended} @lostpointercapture=${ended}>
      ${handlesOver(drawable.stretch, handles).map((handle) => handleOf(handle, drawable, texts, words))}
    </div>`;
}

function handleOf(
  handle: Handle,
  { stretch, prediction, change }: Drawable,
  { numbers }: Texts,
  words: PredictingWords,
): TemplateResult {
  const level = drawnAt(prediction.drawing, handle.at);
  const after = numbers.secondsInWords(handle.at - stretch.from);
  const pressed = (event: KeyboardEvent) => {
    const to = event.ctrlKey || event.altKey || event.metaKey ? null : broughtTo(event.key, level);
    if (to === null) return;
    event.preventDefault();
    change(handleMoved(handle, to));
  };
  return html`
    <span class="handle" role="slider" tabindex="0" aria-orientation="vertical" aria-label=${words.handle(after)}
      aria-valuemin="0" aria-valuemax="1" aria-valuenow=${Math.round(100 * level) / 100}
      aria-valuetext=${words.handleAt(after, numbers.level(level))}
      .style=${`left:${(100 * (handle.at - stretch.from)) / (stretch.until - stretch.from)}%;top:${100 * (1 - level)}%`} @keydown=${pressed}></span>`;
}
