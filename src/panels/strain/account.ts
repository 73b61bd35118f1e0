/** What a strain test came to, in words and numbers, one child beside the other. It shows, and leaves judging to people. */
import { guard } from 'lit/directives/guard.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type StrainAccount, strainAccount } from '../../episodes/strainAccount';
import { type StrainWords, strainWords } from '../../text/strain';
import type { Texts } from '../../text/texts';
import type { PageState } from '../page';
import { aside, endShown, type View } from '../view';

type Words = StrainWords['account'];

/** One child's account, by its letter where there are two. */
interface Told {
  readonly letter: string | null;
  readonly account: StrainAccount;
}

/** In the dress of the summary of any run. */
export function account(view: View): TemplateResult | typeof nothing {
  const summary = endShown(view);
  const { state, texts, commands, open } = view;
  if (!summary || !state.strain) return nothing;
  const words = strainWords[texts.language].account;
  return html`
    <div class="session-end strain-account" role="dialog" aria-labelledby="session-end">
      <header><h2 id="session-end" tabindex="-1">${words.title}</h2></header>
      <div class="ways-on">
        <button type="button" class="chip strong" @click=${() => commands.reset()}>${texts.ui.again}</button>
        <button type="button" class="chip" @click=${() => commands.another()}>${texts.ui.another}</button>
        <button type="button" class="chip" @click=${() => open({ sheet: 'model' })}>${words.model}</button>
        <button type="button" class="chip" @click=${() => open(aside(view))}>${words.look}</button>
      </div>
      <div class="scrolled" tabindex="0" role="group" aria-labelledby="session-end">
        <p class="soft">${words.one}</p>
        ${guard([summary, state.beside, texts.language], () => told(accountsOf(state), state, words, texts))}
      </div>
    </div>`;
}

function accountsOf({ trace, beside, strain }: PageState): readonly Told[] {
  if (!strain) return [];
  const own = { letter: beside ? 'A' : null, account: strainAccount(trace, strain.phases) };
  return beside ? [own, { letter: 'B', account: strainAccount(beside.trace, strain.phases) }] : [own];
}

function told(all: readonly Told[], state: PageState, words: Words, texts: Texts): TemplateResult {
  return html`
    ${all.map((one) => html`<p>${worth(one, state, words, texts)}</p>`)}
    <p>${words.distress}</p>
    ${table(all, words, texts)}
    <p class="soft">${words.spreadSays}</p>`;
}

/** What the repairs lived before are worth now. */
function worth(
  { letter, account: { before, stillFace, safety } }: Told,
  state: PageState,
  words: Words,
  texts: Texts,
): string {
  const { numbers } = texts;
  const side = letter ?? words.child;
  const [trust, window] = [numbers.level(before.reparability), numbers.halfWidth(before.window)];
  const repairs = words.of(numbers.whole(before.repaired.count), numbers.whole(before.repaired.of));
  const left = state.before ? words.worth(side, repairs, trust, window) : words.noLife(side, trust, window);
  const level = numbers.level;
  const asked = numbers.secondsInWords(stillFace.asking);
  return `${left} ${words.asked(asked, level(safety.play), level(safety.stillFace), level(safety.reunion))}`;
}

type Group = keyof Words['groups'];
type Row = keyof Words['rows'];
type Write = (account: StrainAccount, words: Words, texts: Texts) => string;

/** Of fewer, quartiles say nothing. */
const fewest = 4;

const latency: Write = ({ before: { latency: spread } }, words, { numbers }) => {
  if (!spread) return words.none;
  const [median, n] = [numbers.seconds(spread.median), numbers.whole(spread.n)];
  if (spread.n < fewest) return words.few(median, n);
  return words.spread(median, numbers.seconds(spread.lowerQuartile), numbers.seconds(spread.upperQuartile), n);
};

const seconds =
  (of: (account: StrainAccount) => number | null): Write =>
  (account, words, { numbers }) => {
    const value = of(account);
    return value === null ? words.never : numbers.seconds(value);
  };

const level =
  (of: (account: StrainAccount) => number): Write =>
  (account, _, { numbers }) =>
    numbers.level(of(account));

const groups: Readonly<Record<Group, Partial<Record<Row, Write>>>> = {
  before: {
    repaired: ({ before: { repaired } }, words, { numbers }) =>
      words.of(numbers.whole(repaired.count), numbers.whole(repaired.of)),
    latency,
    availability: level(({ before }) => before.availability),
    reparability: level(({ before }) => before.reparability),
    window: ({ before }, _, { numbers }) => numbers.halfWidth(before.window),
  },
  bids: {
    bids: ({ stillFace }, _, { numbers }) => numbers.whole(stillFace.bids),
    raised: ({ stillFace }, words, { numbers }) => words.times(numbers.whole(stillFace.raised)),
  },
  protest: {
    asking: seconds(({ stillFace }) => stillFace.asking),
    above: seconds(({ stillFace }) => stillFace.above),
  },
  withdrawal: {
    withdrawn: seconds(({ stillFace }) => stillFace.withdrawn),
    firstWithdrawn: seconds(({ stillFace }) => stillFace.firstWithdrawn),
  },
  recovery: {
    safetyPlay: level(({ safety }) => safety.play),
    safetyStill: level(({ safety }) => safety.stillFace),
    safetyReunion: level(({ safety }) => safety.reunion),
    contact: seconds(({ reunion }) => reunion.contactAfter),
    aboveReunion: seconds(({ reunion }) => reunion.above),
  },
};

function table(all: readonly Told[], words: Words, texts: Texts): TemplateResult {
  const head = all.some(({ letter }) => letter !== null);
  return html`
    <table class="strained" aria-label=${words.compared}>
      ${
        head
          ? html`<thead><tr><td></td>${all.map(
              ({ letter }) => html`<th scope="col"><span class="badge ${letter?.toLowerCase()}">${letter}</span></th>`,
            )}</tr></thead>`
          : nothing
      }
      ${(Object.keys(groups) as readonly Group[]).map(
        (group) => html`
          <tbody>
            <tr class="group"><th scope="rowgroup" colspan=${all.length + 1}>${words.groups[group]}</th></tr>
            ${(Object.entries(groups[group]) as readonly (readonly [Row, Write])[]).map(
              ([row, write]) => html`
                <tr><th scope="row">${words.rows[row]}</th>${all.map(
                  ({ account }) => html`<td>${write(account, words, texts)}</td>`,
                )}</tr>`,
            )}
          </tbody>`,
      )}
    </table>`;
}
