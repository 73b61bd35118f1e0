/** Files to take along: the run itself, its numbers, pictures of it; and a run opened from a file. */
import '../look/fileChip.css';
import { html, type TemplateResult } from 'lit/html.js';
import type { Separation } from '../sharing/takeAlong/csv';
import { type Made, makeFile, type Wanted } from '../sharing/takeAlong/files';
import type { Taken } from '../sharing/takeAlong/taken';
import type { Language } from '../text/languages';
import { linkWith, parts } from './included';
import type { CreateSection, Handed } from './section';

/** As spreadsheets expect it where the language is spoken. */
const usual: Readonly<Record<Language, Separation>> = { en: 'comma', nl: 'semicolon' };
const inOrder = ['trace', 'episodes', 'measures'] as const;

export const createSection: CreateSection = (redraw) => {
  let chosen: Separation | null = null;
  let failed: Wanted['what'] | null = null;

  async function take(handed: Handed, wanted: Wanted): Promise<void> {
    const made = await makeFile(takenFrom(handed), wanted).catch(() => null);
    failed = made ? null : wanted.what;
    if (made) save(made);
    redraw();
  }

  return (handed) => {
    const { words, state } = handed;
    const { files } = words;
    const separation = chosen ?? usual[state.language];
    const press = (wanted: Wanted, name: string): TemplateResult => html`
      <button type="button" class="chip strong" @click=${() => take(handed, wanted)}>${name}</button>`;
    return html`
      <p>${files.lead}</p>
      <div class="take">
        <section><h3>${files.run.name}</h3><p>${files.run.says}</p>
          <p class="presses">${press({ what: 'run' }, files.run.save)}
            <label class="chip file"><span>${files.run.open}</span>
              <input type="file" accept=".json,application/json" @change=${(event: Event) => open(event, handed)} /></label></p>
        </section>
        <section><h3>${files.numbers.name}</h3><p>${files.numbers.says}</p>
          <fieldset class="separations"><legend>${files.numbers.separation}</legend>${(
            ['comma', 'semicolon'] as const
          ).map(
            (one) => html`
              <label class="switch"><input type="radio" name="separation" .checked=${one === separation} @change=${() => {
                chosen = one;
                redraw();
              }} /><span>${files.numbers[one]}</span></label>`,
          )}</fieldset>
          <p class="presses">${inOrder.map((table) => press({ what: table, separation }, files.numbers[table]))}</p>
        </section>
        <section><h3>${files.pictures.name}</h3><p>${files.pictures.says}</p>
          <p class="presses">${(['picture', 'river'] as const).map((what) =>
            press({ what, picture: handed.picture, palette: state.palette }, files.pictures[what]),
          )}</p>
        </section>
      </div>
      <p role="status">${failed ? files.failed : ''}</p>`;
  };
};

/** All that was lived goes into a file, whatever was ticked off for the link. */
function takenFrom({ screen, session, here, state }: Handed): Taken {
  const link = here.base ? linkWith(screen, parts, here.base).link : '';
  return { stage: screen.stage, session, differing: state.differing, link, language: state.language };
}

function save({ name, content }: Made): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  Object.assign(link, { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

async function open({ target }: Event, { openRun }: Handed): Promise<void> {
  if (!(target instanceof HTMLInputElement)) return;
  const [file] = target.files ?? [];
  target.value = '';
  if (file) openRun(file);
}
