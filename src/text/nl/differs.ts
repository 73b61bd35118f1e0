/** What differs from a stage as it stands, in Dutch. */
import type { differs as en } from '../en/differs';

export const differs: typeof en = {
  title: 'Veranderd',
  child: (now, was) => `kind ‘${now}’ (was ‘${was}’)`,
  history: (now, was) => `verleden van het kind ‘${now}’ (was ‘${was}’)`,
  ends: (now, was) => `duur ${now} (was ${was})`,
  open: 'onbeperkt',
  locked: (what) => `op slot: ${what}`,
  nothingLocked: 'niets is op slot',
  number: (name, now, was) => `${name} ${now} (was ${was})`,
  more: (count) => `en nog ${count}`,
  panels: {
    caption: 'wat er net gebeurde',
    responses: 'de reacties',
    scenarios: 'wie er voor het kind zorgt',
    transport: 'de tijd',
    inspector: 'wat het deed',
  },
  back: 'Zoals het was',
};
