import { fixed, shared } from '../clauses.ts';
import type { Kind } from '../kind.ts';

const hello = fixed('hello');
const wish = fixed('hello_wish');
const more = fixed('hello_more');

/** A sign of life that asks for nothing. */
export const reconnect: Kind = {
  id: 'reconnect',
  paragraphs: () => [
    [shared, hello],
    [wish, more],
  ],
  message: [shared, hello, wish],
  notes: [[shared, hello, wish]],
  subject: { team: 'hello_subject_team', bare: 'hello_subject' },
  extra: [more],
  spare: [hello, shared],
  band: [30, 60],
  asks: false,
};
