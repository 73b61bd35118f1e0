/** Where in a strain test one is: its three phases, what the present one is, and the way to the reunion. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { phaseNames, type StrainPhases } from '../../stages/strain';
import { strainWords } from '../../text/strain';
import type { Strain } from '../page';
import { endShown, showSummary, type View } from '../view';

/** When the present phase ends, in seconds of life. */
const endOf = ({ phase, phases }: Strain): number =>
  ({ play: phases.stillFace, stillFace: phases.reunion, reunion: phases.ends })[phase];

/** Once it has been reached, the reunion is there to be looked back on. */
const canSkip = (phases: StrainPhases, lived: number): boolean => lived >= phases.stillFace && lived < phases.reunion;

export function course(view: View): TemplateResult | typeof nothing {
  const { state, texts, commands } = view;
  const { strain, at, over, lived } = state;
  if (!strain) return nothing;
  const words = strainWords[texts.language];
  const left = texts.numbers.clock(endOf(strain) - at);
  return html`
    <div class="strain-course">
      <ol>${phaseNames.map(
        (name) => html`
          <li aria-current=${name === strain.phase ? 'step' : 'false'}>${words.phases[name]}</li>`,
      )}</ol>
      <p>${over ? words.says.over : words.says[strain.phase](left)}</p>
      ${
        canSkip(strain.phases, lived)
          ? html`<button type="button" class="chip strong" @click=${() => commands.toReunion()}>${words.toReunion}</button>`
          : nothing
      }
      ${
        over && !state.person && state.summary && !endShown(view)
          ? html`<button type="button" class="chip" @click=${() => showSummary(view)}>${words.showAccount}</button>`
          : nothing
      }
    </div>`;
}
