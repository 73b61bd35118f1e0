/** What each claim rests on: readings by their keys. What it says stands in the texts, under the same name. */
import type { ModelWords } from '../../text/model';
import type { ReadingKey } from './readings';

export type ListId = keyof ModelWords['claims']['names'];

export const claims: {
  readonly [List in ListId]: Readonly<Record<keyof ModelWords['claims'][List], readonly ReadingKey[]>>;
} = {
  known: {
    matchedInPlay: ['tronickCohn1989', 'tronickGold2020'],
    mendedSoon: ['tronickGianino1986'],
    stillFace: ['mesman2009', 'mesman2013', 'montirosso2010'],
    prompt: ['keller1999', 'bornstein2017'],
    carrying: ['ohmura2022'],
    lookingAway: ['crockenberg2004'],
    sensitivity: ['madigan2024', 'deWolff1997'],
    metInTheEnd: ['woodhouse2020'],
    laterInLife: ['groh2017'],
  },
  disputed: {
    twoCamps: ['jaffe2001', 'noe2015'],
    shareMatched: ['tronick1989', 'tronickCohn1989'],
    polyvagal: ['porges2003', 'grossman2023', 'grossman2026'],
    brain: ['schore2021', 'siegel2001'],
  },
  ours: {
    window: ['siegel1999', 'ogden2006', 'dicorcia2011'],
    trust: ['bosmans2019', 'bosmans2020', 'rescorla1972'],
    fit: ['crockenberg2004'],
    fourS: ['vroemen', 'siegel2001'],
    numbers: ['grimm2005'],
  },
};
