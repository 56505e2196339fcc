import type { MakeClause } from '../clause.ts';
import {
  commitment,
  fit,
  fixed,
  growth,
  intent,
  introduction,
  leaving,
  shared,
  shortFit,
  shortIntent,
  win,
} from '../clauses.ts';
import { isKnown, type Kind } from '../kind.ts';

const request: MakeClause = (given) =>
  fixed(given.input.person.relation === 'recruiter' ? 'ask_request_recruiter' : 'ask_request')(given);
const spokenRequest = fixed('ask_request_spoken');
const shortRequest = fixed('ask_request_short');
const change = fixed('ask_more_change');
const cv = fixed('ask_more_cv');
const granted = fixed('ask_more_granted');

/** Asks for a talk about an opening, or about coming back. */
export const ask: Kind = {
  id: 'ask',
  paragraphs: (input) => [
    [isKnown(input) ? shared : introduction],
    [intent, leaving, growth, fit, win, commitment, change, granted],
    [request, cv],
  ],
  spoken: (input) => [
    [isKnown(input) ? shared : introduction],
    [shortIntent, leaving, growth, fit, commitment],
    [spokenRequest],
  ],
  message: [shared, shortIntent, growth, fit, shortRequest],
  notes: [
    [shared, shortIntent, shortRequest],
    [shortIntent, shortFit, shortRequest],
  ],
  subject: { opening: 'ask_subject', bare: 'ask_subject_bare' },
  extra: [change, cv, granted],
  spare: [win, leaving, growth, shared, fit, commitment],
  band: [75, 125],
  asks: true,
};
