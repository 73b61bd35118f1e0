/** What is said in a course, and of it, in Dutch. */
import type { Notice } from '../../sharing/notices';
import type { course as en } from '../en/course';

/** The codes of SCORM 1.2, and `gone` where there is no answer at all. */
const troubles: Readonly<Record<string, string>> = {
  gone: 'De cursus antwoordt niet meer.',
  101: 'De cursus meldt dat daar iets misging.',
  201: 'De cursus begreep een vraag niet.',
  202: 'Wat de cursus werd gevraagd, heeft daar geen onderdelen.',
  203: 'Wat de cursus werd gevraagd, is daar geen lijst.',
  301: 'Volgens de cursus staat dit bezoek niet open.',
  401: 'De cursus kent een deel van de gegevens niet.',
  402: 'De cursus houdt een deel van de gegevens voor zichzelf.',
  403: 'De cursus laat een deel van de gegevens niet veranderen.',
  404: 'De cursus laat een deel van de gegevens niet lezen.',
  405: 'De cursus kon een deel van de gegevens niet lezen.',
};

const kinds: Readonly<Partial<Record<Notice['about'], (notice: Notice) => string>>> = {
  unknown: ({ key }) => `De cursus had ‘${key}’ bewaard, dat hier niets betekent; de rest is weer opgepakt.`,
  repaired: ({ key, given, used }) => `De cursus had ${key} ‘${given}’ bewaard; in plaats daarvan geldt ${used}.`,
  runNewer: () => 'Het bewaarde verloop is opgenomen met een nieuwere versie dan deze; het is weggelaten.',
  runCut: ({ used }) =>
    `Het bewaarde verloop is niet volledig. Wat te lezen was, is weer opgepakt (ingrepen met de hand: ${used}).`,
  roadsNewer: () => 'De bewaarde wegen zijn opgenomen met een nieuwere versie dan deze; ze zijn weggelaten.',
  roadsCut: ({ used }) => `Niet alle bewaarde wegen waren te lezen. Weer opgepakt: ${used}.`,
};

export const course: typeof en = {
  alone: 'Deze bladzijde is gemaakt voor een cursus, maar er is er geen omheen. Alles werkt; er wordt niets bewaard.',
  trouble: (code: string) =>
    `${troubles[code] ?? 'De cursus nam een deel van de gegevens niet aan.'} Je kunt hier gewoon verder, maar misschien wordt het daar niet bewaard.${
      code in troubles && code !== 'gone' ? ` (SCORM ${code})` : ''
    }`,
  kept: (notice: Notice) =>
    kinds[notice.about]?.(notice) ??
    `De cursus had ${notice.key} ‘${notice.given}’ bewaard; dat was niet te lezen en is weggelaten.`,
  packed: ({ key, given, used }: Notice) => `In het pakket staat ${key} ‘${given}’; in plaats daarvan geldt ${used}.`,
  /** What had no room; `clock`: as far as the run is kept. */
  leftOut: {
    roads: () => 'In de cursus is geen plaats meer voor al je wegen. Bewaard wordt de weg die je bekijkt.',
    end: (clock: string) =>
      `Dit verloop is te lang om helemaal te bewaren. De cursus bewaart het tot ${clock}, en hoe ver je bent gekomen.`,
    run: () => 'In de cursus is geen plaats voor dit verloop. Bewaard wordt hoe ver je bent gekomen.',
  },
  predictionGone: 'Je gaat verder waar je was. Wat je had voorspeld, is niet bewaard.',
  /** Where a package is made. */
  making: {
    lead: 'Een pakket (SCORM 1.2) voor Moodle, Brightspace, Canvas en andere leeromgevingen. Je zet het daar als één bestand in; alles zit erin.',
    opens: 'Wat er opengaat',
    screen: 'Wat nu op het scherm staat',
    workshop: (steps: string) => `De workshop, in ${steps} stappen`,
    keeps: {
      screen: 'De cursus bewaart waar iemand gebleven is, en de volgende keer gaat hetzelfde verloop verder.',
      workshop: 'De cursus bewaart bij welke stap iemand gebleven is; de volgende keer begint die stap opnieuw.',
    },
    done: 'Het telt als gedaan',
    when: {
      opened: 'zodra het geopend is',
      finished: 'zodra een sessie tot het eind is beleefd',
      predicted: 'zodra de gevraagde voorspelling is gedaan',
    },
    inWorkshop: {
      opened: 'zodra hij geopend is',
      finished: 'zodra de laatste stap is bereikt',
      predicted: 'zodra alles voorspeld is wat gevraagd wordt',
    },
    cannot: {
      finished: 'Wat je deelt, heeft geen eind.',
      predicted: 'Hier wordt niets te voorspellen gevraagd.',
    },
    share: 'Geef ook door hoeveel er bekeken is, van 0 tot 100',
    shareOf: {
      screen: 'Geteld worden de drie manieren om Afgestemd te gebruiken. Alleen als jij het wilt.',
      workshop: 'Geteld worden de stappen van de workshop. Alleen als jij het wilt.',
    },
    never: 'Hoe iemand zorgt, wordt nooit doorgegeven: geen reacties, geen tijden, geen oordeel.',
    make: 'Maak het pakket',
    underWay: 'Het pakket wordt gemaakt …',
    made: (name: string, size: string) => `${name} is klaar (${size} kB).`,
    lost: 'Het pakket kon niet worden gemaakt: de hele app is ervoor nodig, en die was niet te laden. Probeer het opnieuw zodra er verbinding is.',
    fileName: 'afgestemd-scorm.zip',
  },
};
