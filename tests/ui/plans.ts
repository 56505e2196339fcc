import type { Plan } from '../../src/model/plan.ts';
import { NOW } from './larkfield.ts';

/** Jo's way back to Larkfield, half thought through. */
export const BEGUN: Plan = {
  id: 'larkfield',
  employer: 'Larkfield',
  updatedAt: NOW,
  reasons: [
    { id: 'left pay', state: 'changed', what: 'from €68,000; I had €61,500' },
    { id: 'left hours', state: 'unknown', what: 'Tomás, he still does the late week' },
    { id: 'r1', text: 'No way up in a team of four', state: 'changed', what: 'the team is eleven now' },
    { id: 'why', state: 'still' },
  ],
  parting: { notice: 'full', handover: 'done', talk: 'warm', valued: 'yes', conflict: 'none' },
  pull: { answer: 'yes', why: 'The work on forecasts, and the people.', career: true },
};

/** Everything Jo left for is as it was. */
export const STILL: Plan = {
  ...BEGUN,
  reasons: [
    { id: 'left pay', state: 'still' },
    { id: 'left hours', state: 'still', what: 'the late week is in every posting' },
    { id: 'why', state: 'still' },
  ],
  pull: { answer: 'no' },
  parting: { notice: 'short', talk: 'sore', conflict: 'open', conflictWhat: 'The bonus that was promised.' },
};
