/** What is said of an address that could not be read as it stood, in Dutch. */
import type { Notice } from '../../sharing/notices';

const kinds: Readonly<Record<Notice['about'], (notice: Notice) => string>> = {
  unknown: ({ key }) => `In het adres staat ‘${key}’, dat hier niets betekent; de rest is behouden.`,
  repaired: ({ key, given, used }) => `In het adres staat ${key} ‘${given}’; in plaats daarvan geldt ${used}.`,
  dropped: ({ key, given }) => `In het adres staat ${key} ‘${given}’; dat was niet te lezen en is weggelaten.`,
  newer: () => 'Er is een nieuwere versie. Je krijgt die de volgende keer, of meteen vanaf de bladzijde met toetsen.',
  runNewer: () => 'Het verloop in dit adres is opgenomen met een nieuwere versie dan deze; het is weggelaten.',
  runCut: ({ used }) =>
    `Het verloop in dit adres is niet volledig. Wat te lezen was, is behouden (ingrepen met de hand: ${used}).`,
  runOtherwise: () =>
    'Dit verloop liep nu anders dan toen het werd opgenomen: het model is sindsdien veranderd. Je ziet hoe het nu gaat.',
  roadsNewer: () => 'De wegen in dit adres zijn opgenomen met een nieuwere versie dan deze; ze zijn weggelaten.',
  roadsCut: ({ used }) =>
    `De wegen in dit adres zijn niet volledig. Wat te lezen was, is behouden (naast de eerste: ${used}).`,
  withoutRun: () =>
    'Wat met de hand is gedaan, staat niet in deze link: die zou te lang worden. Wie hem stuurde, kan het verloop als bestand bewaren.',
  withoutRoads: () =>
    'De andere wegen staan niet in deze link: die zou te lang worden. Wie hem stuurde, kan het verloop als bestand bewaren.',
  noRun: () => 'In dit bestand staat geen verloop van Afgestemd; er is niets veranderd.',
  fileNewer: () => 'Dit bestand is bewaard met een nieuwere versie dan deze. Wat te lezen was, is behouden.',
  fileUnknown: ({ key }) => `In het bestand staat ‘${key}’, dat hier niets betekent; de rest is behouden.`,
  fileRepaired: ({ key, used }) =>
    `In het bestand kon ‘${key}’ niet blijven zoals het was${used ? `; het is nu ${used}` : ''}.`,
  fileDropped: ({ key }) => `In het bestand was ‘${key}’ niet te lezen; het is weggelaten.`,
  lost: () => 'Dit onderdeel kon niet worden geladen. Probeer het opnieuw zodra er verbinding is.',
};

export const notice = (about: Notice): string => kinds[about.about](about);
