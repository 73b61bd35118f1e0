/** What is said in a course, and of it, in Dutch. */
import type { Notice } from '../../sharing/address';
import type { course as en } from '../en/course';

/** The codes of SCORM 1.2, and `gone` where there is no answer at all. */
const troubles: Readonly<Record<string, string>> = {
  gone: 'De cursus antwoordt niet meer.',
  101: 'De cursus meldt dat daar iets misging.',
  201: 'De cursus kent de vraag niet die haar werd gesteld.',
  202: 'De cursus zegt dat het gevraagde geen onderdelen heeft.',
  203: 'De cursus zegt dat het gevraagde geen lijst is.',
  301: 'De cursus zegt dat dit bezoek niet open staat.',
  401: 'De cursus kent iets niet van wat haar werd doorgegeven.',
  402: 'De cursus houdt iets voor zichzelf van wat haar werd doorgegeven.',
  403: 'De cursus laat iets niet veranderen van wat haar werd doorgegeven.',
  404: 'De cursus laat iets niet lezen van wat ze bewaart.',
  405: 'De cursus kon iets niet lezen van wat haar werd doorgegeven.',
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
    `${troubles[code] ?? 'De cursus nam niet aan wat haar werd doorgegeven.'} Je kunt hier gewoon verder, maar misschien wordt het daar niet bewaard.${
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
};
