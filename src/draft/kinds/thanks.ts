import type { MakeClause } from '../clause.ts';
import { about, commitment, fit, fixed, shared } from '../clauses.ts';
import type { Kind } from '../kind.ts';

const thank: MakeClause = (given) => about(given, 'thanks_for', 'thanks_for_bare');
const meant = fixed('thanks_meant');
const end = fixed('thanks_end');

/** Within a day of a talk. */
export const thanks: Kind = {
  id: 'thanks',
  paragraphs: () => [
    [thank, meant],
    [fit, commitment],
    [shared, end],
  ],
  message: [thank, meant, shared, end],
  subject: { opening: 'thanks_subject', bare: 'thanks_subject_bare' },
  spare: [fit, shared],
  band: [30, 90],
  asks: false,
};
