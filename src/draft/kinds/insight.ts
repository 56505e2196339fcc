import type { MakeClause } from '../clause.ts';
import { about, briefly, fixed, growth, leaving, shared } from '../clauses.ts';
import type { Kind } from '../kind.ts';

const looking: MakeClause = (given) => about(given, 'insight_looking', 'insight_looking_bare');
const shortLooking: MakeClause = (given) => briefly(given, 'intent_short', 'insight_looking_bare');
const question = fixed('insight_question');
const out = fixed('insight_out');
const more = fixed('insight_more');
const secret = fixed('insight_private');
const shortQuestion = fixed('insight_question_short');

/** One question to somebody who sees it from the inside. */
export const insight: Kind = {
  id: 'insight',
  paragraphs: () => [[shared], [looking, leaving, growth], [question, more, secret, out]],
  message: [shared, looking, question, out],
  notes: [[shared, shortLooking, shortQuestion]],
  subject: { opening: 'insight_subject', bare: 'insight_subject_bare' },
  extra: [more, leaving, growth, secret],
  aim: 75,
  spare: [shared],
  band: [30, 90],
  asks: true,
};
