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
  answers: {
    left: 'I wanted to learn planning at a larger scale, and there was no such seat in Operations then.',
    failed: 'I did learn it. The work itself is far from the floor, and the toxic hours did the rest.',
    back: Array.from({ length: 16 }, () => 'the forecasts are better').join(' '),
  },
  bank: [
    { id: 'leave', text: 'To learn planning.', done: true },
    { id: 'back', done: true },
  ],
  concerns: [
    {
      id: 'c1',
      what: 'You left once and will leave again',
      own: 'I did leave',
      different: 'The role is larger',
    },
    { id: 'c2', what: 'Your tools are out of date' },
  ],
  asks: 'Who leads planning now?',
  news: 'A second depot in Venlo (newsroom, September)',
  others: [
    { id: 'o1', name: 'Brightwell' },
    { id: 'o2', name: 'Tidewater Labs' },
  ],
  steps: [{ id: '1', text: 'Write to Ida at Brightwell', done: true }],
  balance: [
    { id: 'b1', side: 'back', text: 'The forecasts are mine to shape', weight: 3 },
    { id: 'b2', side: 'back', text: 'People I know', weight: 2 },
    { id: 'b3', side: 'against', text: 'The late week', weight: 2 },
  ],
  terms: [
    { id: 'pay', before: '€61,500', now: '€66,000', asked: '€70,000', firm: 'must' },
    { id: 'workplace', asked: 'two days at home', firm: 'nice' },
  ],
  noBy: '2027-01-31',
  stays: [
    { id: 'alumni', state: 'follow', url: 'alumni.larkfield.example/jo' },
    { id: 'news', state: 'none' },
  ],
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

/** Jo's present job, looked at once and found otherwise than told. */
export const NEW_JOB: Plan = {
  id: 'norvik',
  employer: 'Norvik',
  updatedAt: NOW,
  newJob: {
    start: '2026-07-27',
    checks: [
      { day: 30, work: 'partly', terms: 'yes', again: 'yes', what: 'Planning is one day in ten; they lied.' },
      { day: 60, work: 'no' },
    ],
  },
};

/** Jo leaves it again, half of it done. */
export const LEAVING: Plan = {
  ...NEW_JOB,
  leaving: {
    notice: { count: 4, unit: 'weeks', toMonthEnd: true },
    givenOn: '2026-11-16',
    lastDay: '2026-12-18',
    handover: [
      { id: 'h1', text: 'The monthly close, and its checklist', to: 'Ben Osei', done: true },
      { id: 'h2', text: 'Keys of the depot' },
    ],
    ticked: ['told', 'papers'],
  },
  parting: { conflict: 'none' },
};
