/** The equations of the moment shown, with its own numbers: how arousal and felt safety move, and what they tend to. */
import type { Phase, Zone } from '../../model/happenings';
import { easesStrain, keepsHope } from '../../model/life';
import type { Values } from '../../model/parameters';
import { arousalTarget, type Condition, expectation, safetyTarget, unease } from '../../model/regulation';
import { fitOf } from '../../model/signals';
import { arousalIn, type Relaxation, type Segment, safetyIn, type Trace } from '../../simulation/trace';
import {
  atStart,
  difference,
  type Equation,
  exponential,
  type Formula,
  negative,
  number,
  product,
  quotient,
  sum,
  symbol,
} from './formula';
import { type Letter, symbols } from './symbols';

/** By which rule the courses go: one of the rows of the table of phases. */
export type Rule = 'contactInside' | 'contactOutside' | 'signalling' | 'withdrawn' | 'comingBack';

/** A course: where it stands, how fast it goes, and where to. */
export interface Course {
  readonly course: Equation;
  readonly rate: Equation;
  readonly towards: number;
}

export interface Moments {
  readonly rule: Rule;
  readonly arousal: Course;
  readonly safety: Course;
  readonly expectation: Equation;
  readonly unease: Equation;
}

/** @returns which row holds. */
export function ruleOf(phase: Phase, zone: Zone): Rule {
  if (phase === 'engaged' || phase === 'exploring') return zone === 'inside' ? 'contactInside' : 'contactOutside';
  return phase === 'signalling' || phase === 'withdrawn' ? phase : 'comingBack';
}

/** @returns what the courses of a segment depend on, as it was when they were set. */
export function conditionOf({ happenings }: Trace, segment: Segment): Condition {
  const { phase, zone, availability, reparability, misattuned, response, responseAt } = segment;
  const given = happenings.findLast(({ type, at }) => type === 'response' && at === responseAt);
  // What came unasked was followed by a wish for rest.
  const fit = given?.type === 'response' ? (given.fit ?? (response ? fitOf('rest', response) : 0)) : 0;
  const misfit = misattuned && response ? { response, fit } : null;
  return {
    ...{ phase, zone, availability, reparability },
    ...{ easesStrain: easesStrain(misfit), keepsHope: keepsHope(misfit) },
  };
}

const courseBy = (sign: Letter, towards: Formula, { from, rate }: Relaxation, after: number): Formula =>
  sum(
    towards,
    product(
      difference(atStart(sign, from), towards),
      exponential(negative(product(symbol({ letter: 'k', below: sign.letter }, rate), symbol(symbols.since, after)))),
    ),
  );

const one = number(1);

/** @returns the equations at `at` (seconds of life), which lies in `segment`. */
export function momentsAt(trace: Trace, segment: Segment, at: number, values: Values): Moments {
  const condition = conditionOf(trace, segment);
  const { availability, reparability } = condition;
  const rule = ruleOf(segment.phase, segment.zone);
  const after = at - segment.at;
  const h = symbol(symbols.unease, unease(values, reparability));
  const trust = expectation(availability, reparability);
  const [a, s] = [arousalTarget(values, condition), safetyTarget(values, condition)];
  const sStar = s.towards === 0 ? number(0) : symbol(symbols.expectation, trust);
  return {
    rule,
    arousal: {
      course: {
        of: symbols.arousal,
        by: courseBy(symbols.arousal, symbol(symbols.arousalTarget, a.towards), segment.arousal, after),
        comesTo: arousalIn(segment, at),
      },
      rate: { of: { letter: 'k', below: 'a' }, by: arousalRate(rule, h, condition, values), comesTo: a.rate },
      towards: a.towards,
    },
    safety: {
      course: {
        of: symbols.safety,
        by: courseBy(symbols.safety, sStar, segment.safety, after),
        comesTo: safetyIn(segment, at),
      },
      rate: { of: { letter: 'k', below: 's' }, by: safetyRate(rule, h, condition, values), comesTo: s.rate },
      towards: s.towards,
    },
    expectation: {
      of: symbols.expectation,
      by: sum(
        symbol(symbols.availability, availability),
        product(
          difference(one, symbol(symbols.availability, availability)),
          symbol(symbols.reparability, reparability),
        ),
      ),
      comesTo: trust,
    },
    unease: {
      of: symbols.unease,
      by: difference(
        one,
        product(symbol(symbols.trustInRepair, values.trustInRepair), symbol(symbols.reparability, reparability)),
      ),
      comesTo: unease(values, reparability),
    },
  };
}

function arousalRate(rule: Rule, h: Formula, { easesStrain }: Condition, values: Values): Formula {
  const sooth = symbol(symbols.soothability, values.soothability);
  switch (rule) {
    case 'contactInside':
      return product(symbol(symbols.calmingRate, values.calmingRate), sooth);
    case 'signalling':
      return quotient(
        product(
          h,
          difference(one, symbol(symbols.easesStrain, easesStrain)),
          symbol(symbols.reactivity, values.reactivity),
        ),
        symbol(symbols.strainTime, values.strainTime),
      );
    case 'withdrawn':
      return quotient(one, symbol(symbols.sinkingTime, values.sinkingTime));
    default:
      return quotient(sooth, symbol(symbols.soothingTime, values.soothingTime));
  }
}

function safetyRate(rule: Rule, h: Formula, { keepsHope }: Condition, values: Values): Formula {
  const lasts = product(symbol(symbols.hopeTime, values.hopeTime), symbol(symbols.persistence, values.persistence));
  switch (rule) {
    case 'contactInside':
      return symbol(symbols.trustRate, values.trustRate);
    case 'signalling':
      return quotient(product(h, difference(one, symbol(symbols.keepsHope, keepsHope))), lasts);
    case 'withdrawn':
      return quotient(h, lasts);
    default:
      return quotient(one, symbol(symbols.regainTime, values.regainTime));
  }
}
