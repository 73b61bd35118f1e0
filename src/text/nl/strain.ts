/** The strain test in words, in Dutch: what is coming, how it can be left, and what it came to. No verdict. */
import type { strain as en } from '../en/strain';

export const strain: typeof en = {
  word: {
    title: 'Voordat het begint',
    what: 'Twee minuten spel. Twee minuten waarin het gezicht van de opvoeder stil blijft en er niets terugkomt. Daarna twee minuten om elkaar weer te vinden.',
    why: 'Onderzoekers gebruiken deze procedure, de still face. Het stille gezicht duurt twee minuten, en de hereniging volgt altijd. Je kunt op elk moment stoppen met kijken; stoppen brengt je bij de hereniging.',
    touch: 'Het is een vereenvoudigd model, en het kan je toch raken.',
    choose: 'Met wie',
    before: (lasts) => `Wie er eerst voor het kind zorgde (${lasts} lang)`,
    lived: 'het leven van zonet',
    nobody: 'geen leven ervoor',
    beside: 'Ernaast hetzelfde kind, met',
    alone: 'niemand ernaast',
    temperament: 'Hoe het kind is',
    history: 'Wat het aan het begin verwachtte',
    with: 'Bij spel en hereniging',
    you: 'jijzelf',
    begin: 'Begin met het spel',
  },

  phases: { play: 'Spel', stillFace: 'Stil gezicht', reunion: 'Hereniging' },
  now: 'nu',
  says: {
    play: (left) => `Ze spelen. Over ${left} wordt het gezicht stil.`,
    stillFace: (left) => `Het gezicht blijft stil, reacties komen niet aan. Over ${left} leeft het weer op.`,
    reunion: (left) => `Het gezicht leeft weer; ze vinden elkaar. Nog ${left}.`,
    over: 'De proef is afgelopen.',
  },
  toReunion: 'Nu naar de hereniging',
  showAccount: 'Wat eruit kwam',

  leaving: {
    title: 'Eerst de hereniging?',
    says: (left) =>
      `Het gezicht is stil, of leeft nog maar net weer op: ze hebben elkaar nog niet teruggevonden. Vanzelf duurt dat hoogstens ${left}.`,
    reunion: 'Naar de hereniging',
    leave: 'Toch weggaan',
  },

  account: {
    title: 'Wat er uit de belastingsproef kwam',
    one: 'Eén keer, met één kind, is geen bewijs, en geen oordeel over wie dan ook. Wat over honderden keren standhoudt, staat op de bladzijde over het model.',
    distress:
      'Hoe zwaar het valt, zie je aan hoe ver de gevoelde veiligheid daalt en aan de spanning in de eerste minuut; niet aan de tijd boven het venster. Een kind dat nog hoop heeft, protesteert langer.',
    compared: 'Metingen',
    worth: (side, repairs, trust, window) =>
      `${side}: van de mismatches waren er ervoor ${repairs} hersteld. Dat bracht ‘ik breng ons weer samen’ op ${trust} en het venster op ${window}.`,
    asked: (asking, play, stillFace, reunion) =>
      `Bij het stille gezicht bleef het ${asking} vragen. Gevoelde veiligheid: ${play} bij het spel, ${stillFace} bij het stille gezicht, ${reunion} bij de hereniging.`,
    noLife: (side, trust, window) =>
      `${side}: er gaat geen leven aan vooraf. Het begon met ‘ik breng ons weer samen’ op ${trust} en een venster van ${window}.`,
    groups: {
      before: 'Wat eraan voorafging',
      bids: 'Toenadering',
      protest: 'Verzet',
      withdrawal: 'Terugtrekken',
      recovery: 'Terugvinden',
    },
    rows: {
      repaired: 'Mismatches hersteld',
      latency: 'Van mismatch tot herstel',
      availability: '‘Jij bent er voor mij’',
      reparability: '‘Ik breng ons weer samen’',
      window: 'Vensterbreedte',
      bids: 'Signalen bij het stille gezicht',
      raised: 'Ging luider vragen',
      asking: 'Tijd dat het vroeg',
      above: 'Tijd boven het venster',
      withdrawn: 'Tijd in zichzelf gekeerd',
      firstWithdrawn: 'Voor het eerst in zichzelf gekeerd na',
      safetyPlay: 'Gevoelde veiligheid bij het spel',
      safetyStill: 'Gevoelde veiligheid bij het stille gezicht',
      safetyReunion: 'Gevoelde veiligheid bij de hereniging',
      contact: 'Weer in contact na',
      aboveReunion: 'Boven het venster bij de hereniging',
    },
    spread: (median, lower, upper, n) => `${median} (${lower} tot ${upper}; n = ${n})`,
    few: (median, n) => `${median} (n = ${n})`,
    spreadSays: 'Tussen haakjes: daartussen ligt de helft, en hoeveel het er waren.',
    of: (count, all) => `${count} van ${all}`,
    times: (count) => `${count} ×`,
    never: 'niet gebeurd',
    none: 'geen',
    child: 'Het kind',
    model: 'De bladzijde over het model',
    look: 'Bekijk het plaatje',
  },
};
