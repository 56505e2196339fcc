import { fixed, shared } from '../clauses.ts';
import type { Kind } from '../kind.ts';

const apology = fixed('apology');
const blameless = fixed('apology_more');
const good = fixed('repair_good');
const nothing = fixed('repair_nothing');
const more = fixed('repair_more');
const late = fixed('repair_late');

/** After parting badly: an apology first, and no ask. */
export const repair: Kind = {
  id: 'repair',
  paragraphs: () => [
    [apology, blameless, more],
    [shared, good],
    [nothing, late],
  ],
  message: [apology, blameless, shared, nothing],
  subject: { team: 'repair_subject_team', bare: 'repair_subject' },
  extra: [more, late],
  spare: [shared],
  band: [60, 100],
  asks: false,
};
