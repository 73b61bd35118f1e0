/** The words in the picture, and the child’s face, body, voice and rhythm in words, in Dutch. */
import type { labels as enLabels, seen as enSeen } from '../en/picture';
import { numbersFor } from '../numbers';

const { level, ago } = numbersFor('nl');

export const labels: typeof enLabels = {
  above: 'te hoog: overprikkeld',
  window: 'tolerantievenster',
  below: 'te laag: teruggetrokken',
  arousal: 'spanning',
  safety: 'gevoelde veiligheid',
  now: 'nu',
  withoutThisRepair: 'zonder dit herstel',
  otherRoad: 'de andere weg',
  beforeChange: 'vóór de wijziging',
  ifMended: 'als het hersteld was',
  phases: { play: 'spel', stillFace: 'stil gezicht', reunion: 'hereniging' },
  twin: {
    arousal: (side: 'A' | 'B') => `${side} spanning`,
    safety: (side: 'A' | 'B') => `${side} veiligheid`,
    difference: 'verschil',
    window: 'venster van B',
  },
  ago,
  level,
};

/** What can be seen and heard, never what is asked: reading it is the point. */
export const seen: typeof enSeen = {
  comfort: {
    cue: 'Wenkbrauwen omhoog, mondhoeken omlaag, een hand die reikt. Een zacht gejammer dat stijgt.',
    call: 'Wenkbrauwen omhoog, mondhoeken omlaag, armen die reiken; gejammer dat stijgt, steeds sneller.',
    cry: 'Ogen dichtgeknepen, mond wijd open, beide armen uitgestrekt; huilen dat klimt, slag op slag.',
  },
  share: {
    cue: 'Stralende ogen en een lach, hierheen gedraaid. Zangerig gebrabbel, licht en gelijkmatig.',
    call: 'Een brede lach, wenkbrauwen hoog, een arm in de lucht; luid gebrabbel dat op en neer danst.',
    cry: 'De lach is weg, wenkbrauwen omhooggetrokken, een arm nog uitgestoken; gebrabbel dat overgaat in huilen.',
  },
  play: {
    cue: 'Een vlak gezicht, ogen die zoeken; handen die friemelen. Korte jengelgeluidjes, onregelmatig.',
    call: 'Gefronste wenkbrauwen, strakke mond, onrustige armen en benen; gejengel in vlagen, dan snel, dan traag.',
    cry: 'Wenkbrauwen omlaag, vuisten omhoog, alles beweegt; huilen in korte, schokkerige vlagen.',
  },
  rest: {
    cue: 'Zware oogleden, kijkt weg, het hoofd opzij. Een laag, lang geluid; alles wordt trager.',
    call: 'Weggedraaid, een hand die in de ogen wrijft; een laag gekreun, steeds langer en trager.',
    cry: 'Rug hol, gezicht afgewend, ogen dicht; lang en laag huilen, met wijde gaten ertussen.',
  },
  explore: {
    cue: 'Grote ogen naar iets daarginds, ernaartoe geleund. Een kort ‘o?’, dan een stilte.',
    call: 'Heel grote ogen, naar het ding en terug, een arm die wijst; ‘o?’ … ‘o?’, met stiltes ertussen.',
    cry: 'Grote, natte ogen, een arm die nog naar het ding wijst; gebroken huilen tussen stiltes.',
  },
};
