/** De woorden van de bladzijde over het model, in het Nederlands. */
import type { ModelWords } from '../model';

export const model: ModelWords = {
  lead: 'Een vereenvoudigd beeld met gekozen getallen. Hier staat alles wat het aanneemt, waar dat op rust, en waar het heel goed anders kan liggen. Het meet geen kind en geen ouder.',
};
