/** The boxes: what goes along with what is handed out. */
import { html, type TemplateResult } from 'lit/html.js';
import type { Part } from './included';
import type { Handed } from './section';

export function partsChosen({ words, texts, state, session, stage, offered, chosen, choose }: Handed): TemplateResult {
  const { numbers, ui } = texts;
  // Other roads leave what was done by hand.
  const there = offered.filter((part) => part !== 'roads' || chosen.includes('byHand'));
  const told: Partial<Readonly<Record<Part, string>>> = {
    moment: numbers.clock(Math.floor(session.at() - session.begins)),
    byHand: words.answers(session.run().recipe.inputs.length - (stage.before?.inputs.length ?? 0)),
    speed: `${numbers.short(state.speed)} ×`,
    language: ui.languages[state.language],
    palette: ui.palettes[state.palette],
  };
  return html`
    <fieldset class="parts">
      <legend>${words.goesAlong}</legend>
      ${there.map(
        (part) => html`
          <label class="switch"><input type="checkbox" .checked=${chosen.includes(part)}
            @change=${({ target }: Event) => choose(part, target instanceof HTMLInputElement && target.checked)} />
            <span>${words.parts[part]}${told[part] ? html` <span class="soft">${told[part]}</span>` : ''}</span></label>`,
      )}
    </fieldset>`;
}
