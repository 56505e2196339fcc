import type { MakeClause } from '../clause.ts';
import { about, briefly, fit, fixed, growth, leaving, shared } from '../clauses.ts';
import type { Kind } from '../kind.ts';

const plan: MakeClause = (given) => about(given, 'name_plan', 'name_plan_bare');
const shortPlan: MakeClause = (given) => briefly(given, 'intent_short', 'name_plan_bare');
const question = fixed('name_question');
const out = fixed('name_out');
const more = fixed('name_more');
const shortQuestion = fixed('name_question_short');

/** Asks whether somebody may be named. */
export const useMyName: Kind = {
  id: 'use-my-name',
  paragraphs: () => [[shared], [plan, leaving, growth, fit], [question, more, out]],
  message: [shared, plan, question, out],
  notes: [[shared, shortPlan, shortQuestion]],
  subject: { opening: 'name_subject', bare: 'name_subject_bare' },
  extra: [more, leaving, growth, fit],
  aim: 75,
  spare: [shared],
  band: [40, 100],
  asks: true,
};
