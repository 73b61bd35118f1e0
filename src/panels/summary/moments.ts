/** The episodes of a run, one by one; choosing one shows its moment in the picture. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { safetyAround } from '../../episodes/aroundRepair';
import type { Lived, Measured } from '../../episodes/measures';
import { mark } from '../../look/icons';
import type { EpisodeEnd } from '../../model/happenings';
import type { SummaryTexts } from '../../text/summary';
import { fromTo } from '../readouts';
import { aside, type View } from '../view';
import { lineOf } from './line';

const endMarks = { met: 'response', repaired: 'repair', givenUp: 'stoppedAsking' } as const;
const endNames = Object.keys(endMarks) as readonly EpisodeEnd[];

export function moments(view: View, lived: Lived, all: Measured, texts: SummaryTexts): TemplateResult {
  const { moments: words } = texts.summary;
  const { trace, span, episodes } = lived;
  const safety = safetyAround(trace, episodes, span.until);
  const open = openAt(lived);
  return html`
    <section class="moments" aria-labelledby="moments"><h3 id="moments" tabindex="-1">${words.title}</h3>
      ${
        episodes.length === 0
          ? html`<p>${words.none}</p>`
          : html`
            <ul class="ends">${endNames.map(
              (end) => html`
                <li>${mark(endMarks[end])}<span class="value">${texts.numbers.whole(all.episodes[end])}</span>
                  <span>${words.ends[end]}</span></li>`,
            )}</ul>
            <p class="soft">${words.choose}</p>`
      }
      <ol class="episodes">
        ${episodes.map((episode, i) => {
          const { before = 0, after = 0 } = safety[i] ?? {};
          const felt = html`<span class="felt-safety"><span>${words.safety}</span> ${fromTo(texts.numbers.level(before), texts.numbers.level(after), texts.ui)}</span>`;
          return moment(
            view,
            texts,
            episode.signalAt,
            html`${mark(endMarks[episode.end])}
            <span class="line">${lineOf(episode, texts)}</span> ${felt}`,
          );
        })}
        ${open === null ? nothing : moment(view, texts, open, html`${mark('signal')}<span class="line">${texts.line.stillOpen}</span>`)}
      </ol>
    </section>`;
}

/** When the signal began that had not come to its end; null where there is none. What it asks for is not said. */
function openAt({ trace, span, episodes }: Lived): number | null {
  const last = trace.happenings.findLast(({ type, at }) => type === 'signal' && at <= span.until);
  return last && last.at >= span.from && !episodes.some(({ signalAt }) => signalAt === last.at) ? last.at : null;
}

function moment(view: View, { summary, numbers }: SummaryTexts, at: number, content: TemplateResult): TemplateResult {
  const look = () => {
    view.commands.seek(at);
    view.open({ ...aside(view), lookedAt: at });
  };
  return html`
    <li><button type="button" data-signal=${at} @click=${look}>
      <span class="when"><span class="unseen">${summary.moments.at} </span>${numbers.clock(Math.floor(at - view.state.begins))}</span>
      ${content}</button></li>`;
}
