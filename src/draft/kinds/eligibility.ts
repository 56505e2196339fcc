import { filled, type MakeClause } from '../clause.ts';
import { fixed, introduction } from '../clauses.ts';
import type { Kind } from '../kind.ts';
import { employerPlace, openingPlaces } from '../places.ts';

const opening: MakeClause = (given) => {
  const { posting } = given.input;
  if (!posting) return filled(given.pick('intent_bare'), employerPlace(given));
  const id = posting.requisitionId;
  const number = id ? { text: ` (${id})`, from: 'posting.requisitionId', said: id } : '';
  return filled(given.pick('eligible_opening'), { ...openingPlaces(given, posting), number });
};
const question = fixed('eligible_question');
const out = fixed('eligible_out');
const more = fixed('eligible_more');
const soon = fixed('eligible_soon');

/** Asks HR whether the door is open at all. */
export const eligibility: Kind = {
  id: 'eligibility',
  paragraphs: () => [
    [introduction, opening],
    [question, more, out, soon],
  ],
  message: [introduction, opening, question, out],
  subject: { opening: 'eligible_subject', bare: 'eligible_subject_bare' },
  extra: [more, soon],
  spare: [opening, introduction],
  band: [50, 80],
  asks: true,
};
