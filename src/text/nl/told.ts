/** What happened in a run, in a few sentences, and each of its episodes in a line; in Dutch. It tells, and does not judge. */
import type { SummaryWords } from '../summary';

export const story: SummaryWords['story'] = {
  nothingAsked: (clock) => `In ${clock} leven werd er niets gevraagd.`,
  asked: (clock, count, one) =>
    one ? `In ${clock} leven vroeg het kind één keer iets.` : `In ${clock} leven vroeg het kind ${count} keer iets.`,
  only: {
    met: 'De eerste reactie paste.',
    repaired: 'Het werd hersteld na een mismatch.',
    givenUp: 'Uiteindelijk vroeg het niet meer.',
  },
  all: {
    met: 'Elke keer paste de eerste reactie.',
    repaired: 'Elke keer werd het hersteld na een mismatch.',
    givenUp: 'Elke keer hield het op met vragen.',
  },
  some: {
    met: (count, one) => `${one ? 'één' : count} keer paste de eerste reactie`,
    repaired: (count, one) => `${one ? 'één' : count} keer werd het hersteld na een mismatch`,
    givenUp: (count, one) => `${one ? 'één' : count} keer hield het kind op met vragen`,
  },
  stillOpen: 'Eén signaal was nog niet tot een einde gekomen.',

  neverAnswered: 'Er kwam geen reactie.',
  answeredOnce: (seconds) => `De eerste reactie kwam na ${seconds}.`,
  answeredFew: (median, count) => `Een eerste reactie kwam na ongeveer ${median} (het waren er ${count}).`,
  answered: (median, lower, upper, count) =>
    `Een eerste reactie kwam na ongeveer ${median} (de helft van de ${count} tussen ${lower} en ${upper}).`,
  noMismatch: 'Er was geen mismatch.',
  notMended: (count, one) =>
    one ? 'De ene mismatch werd niet hersteld.' : `Van de ${count} mismatches werd er geen hersteld.`,
  mendedOnce: (seconds) => `Het herstel kwam ${seconds} na het begin van de mismatch.`,
  mendedFew: (median, count) => `Herstel kwam ongeveer ${median} na het begin van een mismatch (${count} keer).`,
  mended: (median, lower, upper, count) =>
    `Herstel kwam ongeveer ${median} na het begin van een mismatch (de helft van de ${count} keer tussen ${lower} en ${upper}).`,

  aroundOne: (before, after) => `Gevoelde veiligheid was ${before} vóór dat signaal, en ${after} kort na het contact.`,
  around: (before, after, count) =>
    `Vóór de signalen waarbij het hersteld werd, was de gevoelde veiligheid ${before}, kort na het contact ${after} (gemiddelde en standaarddeviatie van ${count} herstelmomenten).`,
  safety: (from, to) => `Van begin tot eind ging ze van ${from} naar ${to}.`,
  safetyAlone: (from, to) => `Van begin tot eind ging de gevoelde veiligheid van ${from} naar ${to}.`,

  window: {
    same: (from) => `Het tolerantievenster bleef ongeveer even breed, ${from}.`,
    wider: (from, to) => `Het tolerantievenster werd breder, van ${from} naar ${to}.`,
    narrower: (from, to) => `Het tolerantievenster werd smaller, van ${from} naar ${to}.`,
  },
  neverOutside: 'Het kind bleef er steeds binnen.',
  outside: (share, count, one) =>
    one
      ? `Het kind was er één keer buiten, ${share} van de tijd.`
      : `Het kind was er ${count} keer buiten, samen ${share} van de tijd.`,
  backOnce: (seconds) => `Het was terug na ${seconds}.`,
  backFew: (median, count) => `Het was terug na ongeveer ${median} (${count} keer).`,
  back: (median, lower, upper, count) =>
    `Het was terug na ongeveer ${median} (de helft van de ${count} keer tussen ${lower} en ${upper}).`,
};

export const line: SummaryWords['line'] = {
  asked: {
    comfort: 'vroeg om troost',
    share: 'wilde zijn plezier delen',
    play: 'wilde samen spelen',
    rest: 'vroeg om rust',
    explore: 'wilde op onderzoek uit',
  },
  startled: 'geschrokken',
  faceStill: 'het gezicht was stil geworden',
  unasked: (doing) => `${doing} kwam ongevraagd`,
  stillOpen: 'een signaal dat nog niet tot een einde was gekomen',
  met: (seconds, doing) => `na ${seconds} passend beantwoord met ${doing}`,
  answered: (seconds, doing) => `na ${seconds} beantwoord met ${doing}`,
  more: (count, one) => (one ? 'daarna nog een reactie' : `daarna nog ${count} reacties`),
  cried: (seconds) => `huilde na ${seconds}`,
  mended: (seconds, doing) => `${seconds} na de mismatch hersteld met ${doing}`,
  mendedSinceSignal: (seconds, doing) => `${seconds} na het signaal hersteld met ${doing}`,
  calm: (seconds) => `${seconds} later rustig`,
  unanswered: 'er kwam geen reactie',
  gaveUp: (seconds) => `hield na ${seconds} op met vragen`,
};
