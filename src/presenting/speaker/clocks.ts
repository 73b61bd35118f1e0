/** The time of day, how long has been spoken, and how long to this step, beside what was planned. */
import { html, type TemplateResult } from 'lit/html.js';
import { icon } from '../../look/icons';
import { presentingWords } from '../../text/presenting';
import { textsFor } from '../../text/texts';
import type { Beside, Hands } from './page';
import { elapsed, elapsedAtStep, toggled } from './timer';
import { timeOfDay } from './wallClock';

export function clocks({ onWall, timer, now }: Beside, { setTimer }: Hands): TemplateResult {
  const { language, minutes } = onWall;
  const { speaker } = presentingWords[language];
  const { numbers } = textsFor(language);
  const clock = (milliseconds: number): string => numbers.clock(Math.floor(milliseconds / 1000));
  const minute = (planned: number): string => numbers.whole(Math.round(planned));
  const atStep = elapsedAtStep(timer, now);
  const planned = speaker.planned(minute(minutes.before), minute(minutes.before + minutes.step), minute(minutes.all));
  const length = minutes.step * 60_000;
  const runs = timer !== null && timer.since !== null;
  const toggle = timer === null ? speaker.timer.begin : runs ? speaker.timer.pause : speaker.timer.goOn;
  return html`
    <div class="clocks">
      <dl>
        <div><dt>${speaker.time}</dt><dd>${timeOfDay(language)}</dd></div>
        <div class="spoken"><dt>${speaker.elapsed}</dt><dd>${clock(elapsed(timer, now))}</dd><dd class="soft">${planned}</dd></div>
        <div class="at-step"><dt>${speaker.thisStep}</dt>
          <dd>${clock(atStep)}</dd><dd class="soft">${speaker.of(minute(minutes.step))}</dd></div>
      </dl>
      <progress aria-hidden="true" max=${length || 1} .value=${Math.min(atStep, length)}></progress>
      <p>
        <button type="button" class="bare" title=${toggle} aria-label=${toggle} @click=${() => setTimer(toggled(timer, now))}>
          ${icon(runs ? 'pause' : 'run')}</button>
        <button type="button" class="bare" title=${speaker.timer.zero} aria-label=${speaker.timer.zero} ?disabled=${timer === null}
          @click=${() => setTimer(null)}>${icon('reset')}</button>
      </p>
    </div>`;
}
