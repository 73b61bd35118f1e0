/** Formulas as trees: written with their symbols, written with the numbers put in, and worked out. */
import { html, mathml, type TemplateResult } from 'lit/html.js';
import type { Letter } from './symbols';

export type Formula =
  | { readonly is: 'symbol'; readonly symbol: Letter; readonly value: number }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'sum' | 'difference' | 'product' | 'quotient'; readonly of: readonly [Formula, Formula] }
  /** e to the power of. */
  | { readonly is: 'exponential'; readonly of: Formula }
  | { readonly is: 'negative'; readonly of: Formula };

export const symbol = (sign: Letter, value: number): Formula => ({ is: 'symbol', symbol: sign, value });
/** What a symbol stood for just before, or at the start of a course. */
export const before = (sign: Letter, value: number): Formula => symbol({ ...sign, above: '−' }, value);
export const atStart = (sign: Letter, value: number): Formula => symbol({ ...sign, below: '0' }, value);
export const number = (value: number): Formula => ({ is: 'number', value });
const pair =
  (is: 'sum' | 'difference' | 'product' | 'quotient') =>
  (a: Formula, b: Formula): Formula => ({ is, of: [a, b] });
export const sum = pair('sum');
export const difference = pair('difference');
export const quotient = pair('quotient');
export const product = (first: Formula, ...more: readonly Formula[]): Formula => more.reduce(pair('product'), first);
export const exponential = (of: Formula): Formula => ({ is: 'exponential', of });
export const negative = (of: Formula): Formula => ({ is: 'negative', of });

/** @returns what a formula comes to. */
export function worth(formula: Formula): number {
  switch (formula.is) {
    case 'symbol':
    case 'number':
      return formula.value;
    case 'sum':
      return worth(formula.of[0]) + worth(formula.of[1]);
    case 'difference':
      return worth(formula.of[0]) - worth(formula.of[1]);
    case 'product':
      return worth(formula.of[0]) * worth(formula.of[1]);
    case 'quotient':
      return worth(formula.of[0]) / worth(formula.of[1]);
    case 'exponential':
      return Math.exp(worth(formula.of));
    case 'negative':
      return -worth(formula.of);
  }
}

/** How a number is written. */
export type Figure = (value: number) => string;

/** @returns a symbol as mathematics. */
export function symbolDrawn({ letter, above, below }: Letter): TemplateResult<3> {
  const base = mathml`<mi>${letter}</mi>`;
  if (above !== undefined && below !== undefined)
    return mathml`<msubsup>${base}<mtext>${below}</mtext><mo>${above}</mo></msubsup>`;
  if (below !== undefined) return mathml`<msub>${base}<mtext>${below}</mtext></msub>`;
  return above === undefined ? base : mathml`<msup>${base}<mo>${above}</mo></msup>`;
}

const signs = { sum: '+', difference: '−', product: '·' } as const;
const ranks = { sum: 1, difference: 1, negative: 2, product: 2 } as const;

const rankOf = ({ is }: Formula): number => ({ ...ranks, quotient: 3, exponential: 3, symbol: 4, number: 4 })[is];

interface Hand {
  /** How numbers are written in the place of symbols; null: the symbols themselves. */
  readonly figure: Figure | null;
  /** In an exponent a quotient stands in one line. */
  readonly small: boolean;
}

function drawn(formula: Formula, hand: Hand, within = 0): TemplateResult<3> {
  const bare = drawnBare(formula, hand);
  const rank = formula.is === 'quotient' && hand.small ? 2 : rankOf(formula);
  const below0 = hand.figure !== null && formula.is === 'symbol' && formula.value < 0 && within > 1;
  return rank < within || below0 ? mathml`<mrow><mo>(</mo>${bare}<mo>)</mo></mrow>` : bare;
}

function drawnBare(formula: Formula, hand: Hand): TemplateResult<3> {
  const { figure, small } = hand;
  switch (formula.is) {
    case 'symbol':
      return figure ? mathml`<mn>${figure(formula.value)}</mn>` : symbolDrawn(formula.symbol);
    case 'number':
      return mathml`<mn>${figure ? figure(formula.value) : formula.value}</mn>`;
    case 'quotient': {
      const [above, below] = formula.of;
      if (small) return mathml`<mrow>${drawn(above, hand, 2)}<mo>/</mo>${drawn(below, hand, 3)}</mrow>`;
      return mathml`<mfrac>${row(above, hand)}${row(below, hand)}</mfrac>`;
    }
    case 'exponential':
      return mathml`<msup><mi>e</mi>${row(formula.of, { ...hand, small: true })}</msup>`;
    case 'negative':
      return mathml`<mrow><mo>−</mo>${drawn(formula.of, hand, 2)}</mrow>`;
    default: {
      const [a, b] = formula.of;
      const rank = rankOf(formula);
      const right = formula.is === 'difference' ? rank + 1 : rank;
      return mathml`<mrow>${drawn(a, hand, rank)}<mo>${signs[formula.is]}</mo>${drawn(b, hand, right)}</mrow>`;
    }
  }
}

const row = (formula: Formula, hand: Hand): TemplateResult<3> => mathml`<mrow>${drawn(formula, hand)}</mrow>`;

/** An equation: what is worked out, how it is worked out, and what the model itself says it is. */
export interface Equation {
  readonly of: Letter;
  readonly by: Formula;
  /** From the model, not from the formula. */
  readonly comesTo: number;
}

/** @returns an equation in a line of symbols, one with the numbers of now, and what it comes to. */
export function equationDrawn({ of, by, comesTo }: Equation, figure: Figure): TemplateResult {
  const symbols = row(by, { figure: null, small: false });
  const numbers = row(by, { figure, small: false });
  return html`
    <div class="equation">
      <math display="block"><mrow>${symbolDrawn(of)}<mo>=</mo>${symbols}</mrow></math>
      <math display="block"><mrow><mo>=</mo>${numbers}<mo>=</mo><mn class="comes-to">${figure(comesTo)}</mn></mrow></math>
    </div>`;
}
