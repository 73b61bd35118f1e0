/** All steps of a deck as a grid: where it is, what each takes, and where to go. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from '../look/icons';
import type { View } from '../panels/view';
import { minutesOf, wordsIn } from '../stages/deck';
import type { DeckId } from '../stages/deckPlace';
import type { Shown } from './wallPage';

export interface Ways {
  readonly choose: (step: number) => void;
  /** Changes the deck. */
  readonly change: () => void;
  /** The deck that can be had instead. */
  readonly otherDeck: () => DeckId | null;
  readonly take: (id: DeckId) => void;
  readonly leave: () => void;
}

export interface Steps {
  drawn(view: View, shown: Shown, ways: Ways): TemplateResult;
  /** Called when they are laid over the wall, or taken away: the focus follows. */
  changed(laid: boolean): void;
  /** Moves the focus among the tiles. */
  move(way: 'on' | 'back' | 'up' | 'down'): void;
}

export function createSteps(page: Document): Steps {
  const tiles = (): readonly HTMLElement[] => [...page.querySelectorAll<HTMLElement>('.tile')];
  let awaited = false;

  /** Tiles stand in rows; where the next row begins says how many there are in one. */
  function columns(all: readonly HTMLElement[]): number {
    const below = all.findIndex(({ offsetTop }) => offsetTop > (all[0]?.offsetTop ?? 0));
    return below > 0 ? below : all.length;
  }

  function move(way: 'on' | 'back' | 'up' | 'down'): void {
    const all = tiles();
    const at = all.indexOf(page.activeElement as HTMLElement);
    const by = { on: 1, back: -1, up: -columns(all), down: columns(all) }[way];
    const wanted = at < 0 ? all.findIndex((tile) => tile.ariaCurrent === 'step') : at + by;
    all[wanted]?.focus();
  }

  function drawn(
    view: View,
    { deck, standing, words, does }: Shown,
    { choose, change, otherDeck, take, leave }: Ways,
  ): TemplateResult {
    const { state, texts } = view;
    const { numbers } = texts;
    const other = otherDeck();
    const said = (said: Readonly<Record<string, string>>) => wordsIn(said, state.language) || words.untitled;
    if (awaited) {
      awaited = false;
      queueMicrotask(() => move('on'));
    }
    return html`
      <section class="laid steps" role="dialog" aria-modal="true" aria-labelledby="steps-title">
        <header>
          <h2 id="steps-title">${said(deck.title)}</h2>
          <p class="soft">${words.planned(numbers.whole(minutesOf(deck)))}</p>
          <button type="button" class="chip" @click=${change}>${words.change}</button>
          ${other ? html`<button type="button" class="chip" @click=${() => take(other)}>${other === 'own' ? words.ownDeck : words.asItCame}</button>` : nothing}
          <button type="button" class="chip" @click=${leave}>${words.leave}</button>
          <button type="button" class="bare close" aria-label=${words.toWall} title=${words.toWall}
            @click=${() => does('backToWall')}>${icon('close')}</button>
        </header>
        <ol class="tiles">${deck.steps.map(
          (step, index) => html`
            <li><button type="button" class="tile" aria-current=${index === standing.step ? 'step' : 'false'}
              @click=${() => choose(index)}>
              <span class="number">${numbers.whole(index + 1)}</span>
              <span class="name">${said(step.words.title)}</span>
              <span class="minutes">${words.minutes(numbers.whole(step.minutes))}</span></button></li>`,
        )}</ol>
      </section>`;
  }

  return {
    drawn,
    changed(laid) {
      awaited = laid;
    },
    move,
  };
}
