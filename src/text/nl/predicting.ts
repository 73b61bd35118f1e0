/** Predicting a run before it is lived, in Dutch. */
import type { predicting as en } from '../en/predicting';

export const predicting: typeof en = {
  kind: 'Wat je voorspelt',
  kinds: {
    drawing: 'Hoe de gevoelde veiligheid loopt',
    choice: 'Hoeveel van de tijd afgestemd',
    end: 'Waar de gevoelde veiligheid uitkomt',
  },
  asks: {
    drawing: (clock) => `Hoe zal de gevoelde veiligheid lopen, tot ${clock}?`,
    choice: (clock) => `Hoeveel van de tijd zijn ze afgestemd, tot ${clock}?`,
    end: (clock) => `Hoe veilig voelt het kind zich om ${clock}, vergeleken met nu?`,
  },
  ofSideA: 'Dit gaat over opvoeder A.',
  ofSideB: 'Dit gaat over opvoeder B.',
  how: {
    drawing: 'Teken het over het vlak. Of ga met Tab van punt naar punt, en verschuif elk met de pijltjestoetsen.',
    choice:
      'Eén voor elke hand die omhooggaat; voor jezelf is één genoeg. Afgestemd is: in contact, of dichtbij aan het spelen.',
    end: 'Eén voor elke hand die omhooggaat; voor jezelf is één genoeg.',
  },
  feltSafety: 'gevoelde veiligheid',
  surface: 'Gevoelde veiligheid, om te tekenen',
  handle: (after) => `Gevoelde veiligheid na ${after}`,
  handleAt: (after, level) => `na ${after}: ${level}`,
  takeBack: 'Stap terug',
  clear: 'Wissen',
  lock: 'Vastzetten',
  locked: 'Vastgezet. Het blijft zoals het is, of gaat in zijn geheel weg.',
  takeAway: 'Weghalen',
  without: 'Zonder voorspelling',
  begin: 'Begin',

  options: {
    hardlyEver: 'bijna nooit',
    aThird: 'ongeveer een derde',
    half: 'ongeveer de helft',
    threeQuarters: 'ongeveer driekwart',
    almostAlways: 'bijna altijd',
    higher: 'hoger',
    same: 'ongeveer gelijk',
    lower: 'lager',
  },
  hands: (option) => `Handen voor ‘${option}’`,
  more: (option) => `Een hand erbij voor ‘${option}’`,
  fewer: (option) => `Een hand minder voor ‘${option}’`,
  total: (count) => `Handen in totaal: ${count}`,

  expected: 'verwacht',
  came: 'zoals het gaat',
  thisRun: 'deze keer',
  soFar: 'tot nu toe',
  ended: (expected, came) => `Je verwachtte aan het eind ${expected}; het werd ${came}.`,
  furthest: (clock, expected, came) =>
    `Om ${clock} lagen ze het verst uit elkaar: verwacht ${expected}, geleefd ${came}.`,
  close: 'De twee lijnen bleven al die tijd dicht bij elkaar.',
  matched: (seconds, of, option) => `Ze waren ${seconds} van de ${of} seconden afgestemd: ${option}.`,
  endedAgainst: (began, ended, option) =>
    `De gevoelde veiligheid begon op ${began} en kwam uit op ${ended}: ${option}.`,
  handsFor: (hands, all) => `Handen daarvoor: ${hands} van ${all}.`,
  oneRun: 'Eén keer is maar één keer: met een ander kind gaat het anders.',
  anew: 'Voorspel opnieuw',
  look: 'Naar de rivier',
};
