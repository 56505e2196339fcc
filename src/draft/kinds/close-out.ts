import type { MakeClause } from '../clause.ts';
import { about, fixed, shared } from '../clauses.ts';
import type { Kind } from '../kind.ts';

/** A colleague has considered nobody: what is thanked for is the help. */
const thanks: MakeClause = (given) =>
  given.input.person.relation === 'colleague'
    ? about(given, 'close_help', 'close_help_bare')
    : about(given, 'close_thanks', 'close_thanks_bare');
const peace = fixed('close_peace');
const wish = fixed('close_wish');

/** After a no, or another offer: kind, and no ask. */
export const closeOut: Kind = {
  id: 'close-out',
  paragraphs: () => [
    [thanks, peace],
    [shared, wish],
  ],
  message: [thanks, peace, shared, wish],
  subject: { opening: 'close_subject', bare: 'close_subject_bare' },
  spare: [peace, shared],
  band: [30, 80],
  asks: false,
};
