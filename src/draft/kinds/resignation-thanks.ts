import { fixed, kept } from '../clauses.ts';
import type { Kind } from '../kind.ts';

const goodbye = fixed('goodbye');
const grateful = fixed('goodbye_grateful');
const stay = fixed('goodbye_stay');

/** On leaving: thanks, and nothing else. */
export const resignationThanks: Kind = {
  id: 'resignation-thanks',
  paragraphs: () => [[goodbye, kept, grateful], [stay]],
  message: [goodbye, kept, grateful, stay],
  notes: [[goodbye, kept, stay]],
  subject: { team: 'goodbye_subject_team', bare: 'goodbye_subject' },
  spare: [kept],
  band: [30, 60],
  asks: false,
};
