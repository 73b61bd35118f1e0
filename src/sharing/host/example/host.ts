/** The page around, in the example: its buttons ask, and what is told is listed. */
import type { Answer, News } from '../protocol';

interface Sim extends HTMLElement {
  play(): Promise<Answer>;
  pause(): Promise<Answer>;
  seek(at: number): Promise<Answer>;
  set(parameter: string, value: number): Promise<Answer>;
  measures(): Promise<Answer['measures']>;
}

const sim = document.querySelector<Sim>('attune-sim');
const told = document.querySelector('#told');
const answer = document.querySelector('#answer');

const asks: Readonly<Record<string, (sim: Sim) => Promise<unknown>>> = {
  play: (sim) => sim.play(),
  pause: (sim) => sim.pause(),
  seek: (sim) => sim.seek(0),
  set: (sim) => sim.set('calm', 8),
  measures: (sim) => sim.measures(),
};

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-ask]'))
  button.addEventListener('click', async () => {
    const answered = sim && (await asks[button.dataset.ask ?? '']?.(sim));
    if (answer) answer.textContent = JSON.stringify(answered, null, 2);
  });

function tell(says: string): void {
  const line = document.createElement('li');
  line.textContent = says;
  told?.append(line);
}

sim?.addEventListener('attune-episode', (event) => {
  const { detail } = event as CustomEvent<News & { readonly type: 'episode' }>;
  tell(`${detail.episode.endedAt.toFixed(1)} s: an episode ended, ${detail.episode.end}`);
});
sim?.addEventListener('attune-ended', (event) => {
  const { detail } = event as CustomEvent<News & { readonly type: 'ended' }>;
  tell(`${detail.at.toFixed(1)} s: the run ended`);
});
