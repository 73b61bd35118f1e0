/** What leads through the model's page, in Dutch. */
import type { page as en } from '../../en/model/page';

export const page: typeof en = {
  lead: 'Een vereenvoudigd beeld met gekozen getallen. Hier staat alles wat het aanneemt, waar dat op rust, en waar het heel goed anders kan liggen. Het meet geen kind en geen ouder.',
  contents: 'Op deze bladzijde',
  sections: {
    chart: 'Wat er kan gebeuren',
    equations: 'Hoe het beweegt',
    parameters: 'De getallen',
    patterns: 'Wat het laat zien',
    claims: 'Hoe zeker het is',
    readings: 'Literatuur',
  },
};
