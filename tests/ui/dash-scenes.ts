import type { Hidden } from '../../src/model/match.ts';
import type { Note } from '../../src/model/note.ts';
import { planId } from '../../src/model/plan.ts';
import type { PostingRecord } from '../../src/model/record.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import type { HealthState, Watch } from '../../src/model/watch.ts';
import {
  BRIGHTWELL,
  DAY,
  JO,
  LARKFIELD,
  MARA,
  match,
  NOW,
  PENDING,
  reason,
  record,
  said,
  TOMAS,
} from './larkfield.ts';
import { ENGINEER, HARD, LEAD, LEFT_ROLE, OLD_ROLE } from './openings.ts';
import { BEGUN, LEAVING, NEW_JOB, STILL } from './plans.ts';
import { CROWDED, LOOKED_ONCE, PULSE, SOME, SOME_WEEKS, WATCHED } from './pulses.ts';
import { STORIES } from './story.ts';
import type { Scene } from './views.ts';

/** Watches in every state, with the sentence the background would say. */
const STATES: readonly (readonly [
  employer: string,
  state: HealthState,
  say: string,
  more?: Partial<Watch>,
])[] = [
  ['Larkfield', 'ok', '142 openings read.'],
  [
    'Brightwell',
    'blocked',
    'The site answered “not allowed” (403) to the last two checks. Your last good list is kept.',
    { openings: 38, lastGood: NOW - 3 * DAY },
  ],
  [
    'Ostrava Rail Works',
    'suspicious',
    '12 openings on Friday, none today. We look once more before we believe it.',
    { openings: 12 },
  ],
  [
    'Pell & Marsh',
    'moved',
    'The page now points to Ashby. Follow it? Your browser will ask for the new site.',
    { openings: 24 },
  ],
  [
    'Harbour Clinic',
    'no-permission',
    'The browser no longer lets Homing read this site. Nothing was lost.',
    { openings: 9, lastGood: NOW - 21 * DAY },
  ],
  [
    'Veldkamp Alumni',
    'login',
    'This list asks you to sign in. Homing does not sign in; you can read it in a tab.',
    { openings: 0 },
  ],
  ['Tidewater Labs', 'first-look', 'Reading Tidewater Labs: 40 of 96 openings so far.', { openings: 40 }],
  [
    'Pinecroft Paper',
    'empty',
    'Pinecroft Paper lists no openings at the moment. Its page is well.',
    { openings: 0 },
  ],
  ['Quillon Freight', 'asked-to-wait', 'The site asked for a pause. Next try at 15:00.', { openings: 71 }],
  [
    'Sandpiper Foods',
    'slow',
    'Sandpiper Foods did not answer within 30 seconds. Your last good list is kept; next try at 14:10.',
  ],
  [
    'Thornbury Glass',
    'unreadable',
    'The page has changed and Homing cannot read it safely yet. Your last good list is kept.',
  ],
  [
    'Umberfield',
    'script-only',
    'This page fills itself in only in a tab. Open it, and Homing reads that tab once.',
    { openings: 0 },
  ],
  [
    'Wexcombe',
    'not-found',
    'No openings found here. Try the page that lists them, or paste its address.',
    { openings: 0 },
  ],
  ['Yarrow Line', 'offline', 'You’re offline. Nothing is checked until you are back.'],
  ['Norvik', 'ok', 'Paused by you. Its list is kept.', { paused: true, openings: 17 }],
];

const NEVER_READ: readonly HealthState[] = ['login', 'first-look', 'script-only', 'not-found'];

const ALL_STATES: readonly Watch[] = STATES.map(([employer, state, say, more], at) => {
  const { lastGood, lastChange, ...rest } = LARKFIELD;
  const never = NEVER_READ.includes(state);
  return {
    ...rest,
    ...(never
      ? {}
      : {
          lastGood: NOW - 1_800_000,
          lastChange: { at: NOW - at * DAY, new: at % 4, changed: 0, gone: at % 2 },
        }),
    id: `w${at + 1}`,
    employer,
    careersPage: `https://careers.${employer.toLowerCase().replace(/[^a-z]+/g, '-')}.example/jobs`,
    health: { state, since: NOW - DAY, say: said(say) },
    ...more,
  };
});

function leftOut(id: string, title: string, kind: Hidden['kind'], say: string): PostingRecord {
  return record(
    { id, title, locations: ['Venlo'] },
    { match: { ...match([], [], []), level: 'look', hidden: { kind, say: said(say) } } },
  );
}

const GONE = record(
  { id: 'gone', title: 'Data Steward', locations: ['Rotterdam'], workplace: 'hybrid' },
  {
    state: 'gone',
    goneAt: NOW - 52 * DAY,
    match: match([reason('skills', '3 of 6 skills asked for are yours')], ['SQL'], []),
  },
);

const ALL_OPENINGS: readonly PostingRecord[] = [
  OLD_ROLE.record,
  ENGINEER.record,
  LEAD.record,
  leftOut('7', 'Depot Planner', 'place', 'Only in Venlo; you named Rotterdam and Utrecht.'),
  leftOut('8', 'Junior Data Analyst', 'level', 'Two levels below senior.'),
  leftOut('9', 'Sales Analyst', 'avoid', 'It says “commission”, a word you avoid.'),
  leftOut('10', 'Warehouse Lead', 'no-fit', 'It names none of your skills and no title you want.'),
  {
    ...LEAD.record,
    key: 'w1 away',
    posting: { ...LEAD.record.posting, id: 'away', title: 'Finance Controller' },
    dismissedAt: NOW - DAY,
  },
  GONE,
];

/** Openings that say something to what one left for. */
const PLANNED: readonly PostingRecord[] = [LEFT_ROLE.record, ENGINEER.record, LEAD.record, GONE];

/** Many openings, as a large employer has them. */
const MANY: readonly PostingRecord[] = Array.from({ length: 400 }, (_, at) =>
  at % 3 === 0
    ? record(
        { id: `m${at}`, title: `Data Analyst ${at}`, locations: ['Rotterdam'] },
        { match: match([reason('skills', '2 of 6 skills asked for are yours')], ['SQL', 'dbt'], ['Spark']) },
      )
    : leftOut(
        `m${at}`,
        `Depot Planner ${at}`,
        at % 2 === 0 ? 'place' : 'no-fit',
        'Only in Venlo; you named Rotterdam and Utrecht.',
      ),
);

const COLD = {
  ...TOMAS,
  id: 'ines',
  name: 'Ines Okafor',
  role: 'People Operations',
  relation: 'hr' as const,
  lastContact: '2026-05-02',
};
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const LONG_PERSON = {
  ...MARA,
  id: 'long',
  name: `Ada ${LONG}`,
  role: LONG,
  employer: LONG,
  shared: `${LONG} ${LONG}`,
  email: `${LONG}@larkfield.example`,
};

const NOTES: readonly Note[] = [
  {
    id: 'n1',
    postingKey: 'w1 1',
    personId: 'mara',
    kind: 'ask',
    channel: 'email',
    subject: 'The Operations analyst opening',
    body: 'Hi Mara,\n\nI still use the Monday forecast sheet we built.',
    claims: [],
    createdAt: NOW - 2 * DAY,
    updatedAt: NOW - DAY,
  },
  {
    id: 'n2',
    personId: 'tomas',
    kind: 'reconnect',
    channel: 'linkedin-message',
    body: 'Hi Tomás,\n\nI passed a night shift in Venlo and thought of our counts.',
    claims: [],
    createdAt: NOW - 9 * DAY,
    updatedAt: NOW - 8 * DAY,
    copiedAt: NOW - 8 * DAY,
  },
  {
    id: 'n3',
    personId: 'nobody',
    kind: 'thanks',
    channel: 'email',
    subject: `Thanks ${LONG}`,
    body: 'x',
    claims: [],
    createdAt: NOW,
    updatedAt: NOW,
  },
];

/** One watch in each state, nothing else: `state-blocked` and so on. */
const STATE_SCENES = Object.fromEntries(
  ALL_STATES.map((watch): [string, Scene] => [
    `state-${watch.paused ? 'paused' : watch.health.state}`,
    { today: { watches: [watch], news: [], pending: [], openings: watch.openings } },
  ]),
);

/** What the full page is looked at in, beside the scenes it shares with the popup. */
export const DASH_SCENES = {
  ...STATE_SCENES,
  'all-states': {
    today: {
      watches: ALL_STATES,
      pending: [PENDING, { ...PENDING, id: 'p2', employer: 'Osier & Reed', state: 'refused' }],
    },
    answers: { openings: ALL_OPENINGS },
  },
  openings: { today: { watches: [LARKFIELD, BRIGHTWELL] }, answers: { openings: ALL_OPENINGS } },
  stories: { today: { watches: [LARKFIELD, BRIGHTWELL] }, answers: { openings: STORIES } },
  employer: { today: { watches: [WATCHED, BRIGHTWELL] }, answers: { openings: PULSE, notes: NOTES } },
  'employer-some': { today: { watches: [SOME_WEEKS] }, answers: { openings: SOME, people: [] } },
  'employer-once': { today: { watches: [LOOKED_ONCE] }, answers: { openings: ALL_OPENINGS } },
  'employer-crowd': {
    today: { watches: [{ ...WATCHED, employer: LONG }] },
    answers: { openings: CROWDED, people: [LONG_PERSON] },
  },
  synced: {
    answers: {
      sync: {
        on: true,
        at: NOW - 600_000,
        left: ['Brightwell', LONG, ...Array.from({ length: 9 }, (_, at) => `fact ${at}`)],
      },
    },
  },
  'sync-stopped': {
    answers: {
      sync: {
        on: false,
        left: [],
        trouble: said(
          'The synced copy was removed on another computer. Nothing here was lost; syncing is off.',
        ),
      },
    },
  },
  unwell: {
    today: { watches: [...ALL_STATES.slice(0, 3), { ...LARKFIELD, employer: LONG }] },
    answers: {
      probe_storage: { database: false, small: true, used: 61_000_000, left: 12_000_000, damaged: 3 },
    },
    allows: false,
  },
  plan: { answers: { openings: PLANNED, notes: NOTES }, plans: [BEGUN] },
  'plan-still': { answers: { openings: PLANNED }, plans: [STILL] },
  'plan-resting': {
    answers: { openings: PLANNED },
    plans: [{ ...BEGUN, restUntil: NOW + DAY }],
  },
  'plan-empty': { today: { watches: [], profileEmpty: true, people: 0 }, answers: { people: [], notes: [] } },
  'plan-hard': {
    today: { watches: [{ ...LARKFIELD, employer: LONG }] },
    answers: {
      profile: { ...JO, employment: [{ employer: LONG, title: LONG, why: `${LONG} ${LONG}` }] },
      people: [LONG_PERSON],
    },
    plans: [{ ...BEGUN, id: planId(LONG), employer: LONG }],
  },
  'new-job': { plans: [NEW_JOB, BEGUN] },
  leaving: {
    answers: {
      people: [
        { ...MARA, employer: 'Norvik' },
        { ...TOMAS, employer: 'Norvik' },
      ],
      notes: [],
    },
    plans: [LEAVING],
  },
  'leaving-hard': {
    answers: {
      people: Array.from({ length: 9 }, (_, at) => ({ ...LONG_PERSON, id: `p${at}`, employer: LONG })),
    },
    plans: [
      {
        ...LEAVING,
        id: planId(LONG),
        employer: LONG,
        leaving: { ...LEAVING.leaving, handover: [{ id: 'h1', text: `${LONG} ${LONG}`, to: LONG }] },
      },
    ],
  },
  'first-run-leaving': {
    today: { watches: [], news: [], openings: 0, profileEmpty: true, people: 0 },
    plans: [LEAVING],
  },
  'openings-many': { answers: { openings: MANY } },
  'openings-hard': {
    today: {
      watches: [
        { ...LARKFIELD, employer: HARD[0]?.employer ?? '', careersPage: `https://${LONG}.example/${LONG}` },
      ],
      news: HARD,
    },
    answers: { openings: HARD.map((card) => card.record) },
  },
  'openings-none': { today: { news: [] }, answers: { openings: [] } },
  'keys-off': { answers: { settings: { ...DEFAULT_SETTINGS, singleKeys: false } } },
  people: { answers: { people: [MARA, TOMAS, COLD] } },
  due: {
    answers: {
      people: [{ ...MARA, cadenceDays: 90 }, TOMAS, { ...COLD, cadenceDays: 30 }],
      notes: NOTES.map((note) => (note.id === 'n2' ? { ...note, sentAt: NOW - 8 * DAY } : note)),
    },
  },
  'people-none': { today: { people: 0 }, answers: { people: [] } },
  'people-hard': {
    answers: {
      people: [LONG_PERSON, ...Array.from({ length: 12 }, (_, at) => ({ ...TOMAS, id: `t${at}` }))],
    },
  },
  notes: { answers: { notes: NOTES } },
  'notes-none': { answers: { notes: [] } },
  profile: {},
  'first-run-synced': {
    today: { watches: [], news: [], openings: 0, profileEmpty: true, people: 0 },
    answers: { sync: { on: true, left: [] } },
  },
  'profile-empty': { today: { profileEmpty: true } },
  'profile-hard': {
    answers: {
      profile: {
        ...JO,
        skills: [
          ...JO.skills,
          { name: LONG, aliases: [LONG, LONG] },
          ...Array.from({ length: 40 }, (_, at) => ({ name: `Skill ${at}` })),
        ],
        titles: [LONG, LONG],
        employment: [...JO.employment, { employer: LONG, title: LONG, why: LONG }],
        wins: [{ text: `${LONG} ${LONG}`, number: LONG }],
      },
    },
  },
  'kept-in-trouble': { today: { damaged: 3, diskFull: true }, answers: { openings: ALL_OPENINGS } },
  'copy-due': { today: { copyDue: true, damaged: 1 } },
  timed: {
    today: {
      watches: [
        { ...LARKFIELD, hours: { from: 8, to: 20, days: [1, 2, 3, 4, 5] }, tags: ['old employer', LONG] },
        { ...BRIGHTWELL, tags: ['north'] },
      ],
    },
    answers: { openings: ALL_OPENINGS },
  },
  'times-seven': {
    today: {
      news: [
        {
          ...OLD_ROLE,
          record: {
            ...OLD_ROLE.record,
            earlier: [{ id: '0', firstSeen: NOW - 90 * DAY, lastSeen: NOW - 40 * DAY }],
          },
          others: ['Leeds', 'Lyon, France', LONG, 'Rotterdam', 'Graz', 'Bari'].map((place, at) => ({
            ...OLD_ROLE.record,
            key: `w1 9${at}`,
            posting: {
              ...OLD_ROLE.record.posting,
              id: `9${at}`,
              locations: [place],
              requisitionId: `R-100${at}`,
            },
          })),
        },
      ],
    },
  },
  broken: {
    answers: {
      today: () => {
        throw new Error('gone');
      },
    },
  },
} as const satisfies Record<string, Scene>;
