import type { MakeClause } from '../clause.ts';
import { about, fixed, shared } from '../clauses.ts';
import type { Kind } from '../kind.ts';

const news: MakeClause = (given) => about(given, 'update_news', 'update_news_bare');
const thank = fixed('update_thanks');
const promise = fixed('update_promise');

/** Tells those who help how it stands. */
export const update: Kind = {
  id: 'update',
  paragraphs: () => [[shared], [news, thank], [promise]],
  message: [shared, news, thank, promise],
  subject: { opening: 'update_subject', bare: 'update_subject_bare' },
  spare: [shared],
  band: [30, 80],
  asks: false,
};
