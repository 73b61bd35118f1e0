/** Around the patterns, in Dutch. */
import type { patterns as en } from '../../en/model/patterns';

export const patterns: typeof en = {
  lead: 'Een model verdient vertrouwen voor zover het alles tegelijk laat zien wat elders gevonden is, zonder dat het erin gestopt is. Elk patroon kreeg zijn grens voordat er gemeten werd. Meten gebeurt hier, in deze bladzijde, met hetzelfde rekenwerk: tweehonderd duo’s per situatie, steeds dezelfde. Een patroon dat niet standhoudt, zegt dat.',
  measure: 'Meet ze hier',
  goOn: 'Meet de rest',
  takes: 'Duurt een aantal seconden; de bladzijde blijft wakker.',
  measureThis: 'Meet ook dit patroon',
  takesLong: 'Duurt een minuut of langer: duizend werelden met andere getallen.',
  measuring: (done, all) => `${done} van ${all} gemeten`,
  lives: (count) => `${count} levens geleefd`,
  stop: 'Stop ermee',
  bound: 'Grens',
  holds: 'houdt stand',
  holdsNot: 'houdt geen stand',
  figures: 'De getallen',
  what: 'Wat er gemeten is',
  value: 'Waarde ± standaardfout',
  camps: 'Twee kampen over afstemming',
  campsLead:
    'Eén onderzoek vond dat een middenweg in het afstemmen van stemritme met vier maanden samenging met een veilige band met twaalf (Jaffe et al. 2001). Een ander vond dat een stil gezicht rustiger werd gedragen naarmate er meer gevoel gedeeld was (Noe et al. 2015). In dit model gaan die twee op één aanname uit elkaar.',
  question: 'Leert meteen begrepen worden ook ‘ik breng ons weer samen’?',
  answers: {
    0: 'Nee: alleen een mismatch die hersteld wordt',
    0.5: 'Half zo veel als herstel',
    1: 'Even veel als herstel',
  },
  follows: {
    0: 'Dan heeft een kind dat altijd meteen begrepen wordt weinig over herstellen geleerd, en draagt het een stil gezicht minder goed dan een kind met wat mismatch die gauw hersteld werd: het beste ligt in het midden.',
    0.5: 'Dan geldt: hoe meer er meteen past, hoe beter een stil gezicht gedragen wordt. Meer afstemming is altijd beter.',
    1: 'Dan geldt duidelijk: hoe meer er meteen past, hoe beter een stil gezicht gedragen wordt. Meer afstemming is altijd beter.',
  },
  measureCamps: 'Teken ze hier allebei',
  acrossAxis: 'deel van de eerste reacties dat past',
  upAxis: 'gevoelde veiligheid bij het stille gezicht',
  eachOf: (count) =>
    `Gemiddelden van ${count} duo’s, na tien minuten leven; pogingen volgen elkaar om de twee seconden of zo op.`,
  liveWith: 'Leef met deze aanname',
  livingWith: 'Wat je nu ziet, wordt met deze aanname geleefd.',
};
