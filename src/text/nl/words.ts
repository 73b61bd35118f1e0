/** The whole screen in words, in Dutch: what can be seen, never what is asked. */
import type { words as en } from '../en/words';

export const words: typeof en = {
  title: 'Het scherm in woorden',
  scene:
    'Een kamer met een kind en een opvoeder, en een band tussen hen die strak staat als er contact is, rafelt bij een mismatch, en van elk herstel een gouden naad houdt. Daaronder een rivier van tijd: spanning in het tolerantievenster, en gevoelde veiligheid.',
  you: 'Jij bent de opvoeder.',
  answers: (name) => `De opvoeder: ${name}.`,
  aChild: (temperament, history) => `Het kind: ${temperament}. Aan het begin: ${history}.`,
  child: {
    engaged: 'Het kind is in contact.',
    exploring: 'Het kind is naar zijn speelgoed.',
    signalling: 'Het kind is op de opvoeder gericht en geeft een signaal.',
    soothing: 'Het kind wordt getroost.',
    withdrawn: 'Het kind is in zichzelf gekeerd.',
    selfSoothing: 'Het kind zoekt in zijn eentje rust.',
    settledAlone: 'Het kind is rustig, alleen.',
  },
  zones: {
    inside: 'Het is binnen zijn tolerantievenster.',
    above: 'Het is boven zijn venster: te veel.',
    below: 'Het is onder zijn venster: stilgevallen.',
  },
  caregiver: {
    attentive: 'De opvoeder kijkt aandachtig toe.',
    noticing: 'De opvoeder heeft het gemerkt.',
    responding: 'De opvoeder reageert.',
    attuned: 'De opvoeder is bij het kind.',
    misattuned: 'De opvoeder heeft gereageerd, en wacht af.',
    repairing: 'De opvoeder komt erop terug.',
    distracted: 'De aandacht van de opvoeder is elders.',
    stillFace: 'Het gezicht van de opvoeder is stil.',
  },
  gives: (response) => `De opvoeder reageert: ${response}.`,
  felt: (safety, arousal) => `Gevoelde veiligheid ${safety} van 1, spanning ${arousal} van 100.`,
  learned: (availability, reparability, window) =>
    `Het kind verwacht: ‘jij bent er voor mij’ ${availability}, ‘ik breng ons weer samen’ ${reparability}. Halve breedte van zijn venster: ${window}.`,
  running: 'De tijd loopt.',
  still: 'De tijd staat stil.',
  lookingBack: (at, lived) => `Je kijkt terug op ${at} van ${lived}.`,
  road: (number, of) => `Weg ${number} van ${of}.`,
};
