/** Two dyads side by side in words, in Dutch. */
import type { two as en } from '../en/two';

export const two: typeof en = {
  who: 'Wie er vergeleken worden',
  side: (letter) => `Duo ${letter}`,
  caregiverOf: (letter) => `Wie er in ${letter} voor het kind zorgt`,
  historyOf: (letter) => `Wat het kind in ${letter} is gaan verwachten`,
  expecting: (history) => `kind: ${history}`,
  swap: 'A en B verwisselen',
  alone: 'Alleen A, niemand ernaast',
  hold: (letter) => `${letter} laten zoals het is`,
  oneOtherwise: (letter) => `Eén instelling van ${letter}`,

  same: 'hetzelfde kind, dezelfde signalen',
  differs: (what) => `hetzelfde kind, dezelfde signalen; verschil: ${what}`,
  nothingDiffers: 'hetzelfde kind, dezelfde signalen; geen verschil',
  differences: {
    caregiver: 'wie er reageert',
    before: 'wie er eerst voor het kind zorgde',
    history: 'wat het was gaan verwachten',
  },
  livedBefore: 'het leven van zonet',
  before: (who) => `Eerst: ${who}`,
  setting: (name, here, there) => `${name} ${here} en ${there}`,

  measures: {
    matched: 'tijd afgestemd',
    mended: 'mismatches hersteld',
    comeBack: 'tijd tot terugkeer',
    outside: 'buiten het venster',
    width: 'vensterbreedte',
  },
  countOf: (count, of) => `${count} van ${of}`,
  times: (count) => `n = ${count}`,
  none: 'nog geen',

  scene:
    'Twee kamers, elk met een kind en een opvoeder, en daaronder één rivier van tijd met twee lijnen voor spanning en twee voor gevoelde veiligheid. A is een doorgetrokken lijn, B een streep-stippellijn.',
  pictureLabel: (told, differs) => `Twee duo’s naast elkaar, ${differs}. ${told}`,
  difference: (a, b, difference) => `Gevoelde veiligheid: A ${a}, B ${b}, verschil ${difference}.`,
};
