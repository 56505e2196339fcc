import type { PostingRecord } from '../../src/model/record.ts';
import { DAY, NOW, record } from './larkfield.ts';
import { HARD, OLD_ROLE } from './openings.ts';

const text = OLD_ROLE.record.posting.description ?? '';

/** The old role with a past: changed, gone and back, and listed before under another number. */
const STORY: PostingRecord = {
  ...OLD_ROLE.record,
  posting: { ...OLD_ROLE.record.posting, requisitionId: 'OPS-2291', validThrough: '2026-12-31' },
  firstSeen: NOW - 71 * DAY,
  spells: [{ from: NOW - 71 * DAY, lastSeen: NOW - 52.2 * DAY, goneAt: NOW - 52 * DAY }],
  openSince: NOW - 2 * DAY,
  earlier: [{ id: 'OPS-1980', firstSeen: NOW - 400 * DAY, lastSeen: NOW - 380 * DAY }],
  news: { kind: 'back', at: NOW - 2 * DAY },
  savedAt: NOW - DAY,
  changes: [
    {
      at: NOW - 60 * DAY,
      fields: ['description'],
      was: { description: text.replace('dbt', 'SAS').replace('five years', 'three years') },
      is: { description: text },
    },
    {
      at: NOW - 2 * DAY,
      fields: ['workplace', 'salary'],
      was: { workplace: 'onsite', salary: { min: 62_000, max: 74_000, currency: 'EUR', unit: 'YEAR' } },
      is: { workplace: 'hybrid', salary: { min: 68_000, max: 82_000, currency: 'EUR', unit: 'YEAR' } },
    },
  ],
};

const CLOSED = record(
  {
    id: 'closed',
    title: 'Data Steward',
    locations: ['Rotterdam'],
    description: `Larkfield keeps its data in order.\n\nYou own the catalogue.\nYou know SQL.`,
  },
  {
    state: 'gone',
    goneAt: NOW - 52 * DAY,
    lastSeen: NOW - 53 * DAY,
    firstSeen: NOW - 90 * DAY,
    baseline: true,
  },
);

const long = HARD[0]?.record ?? STORY;
const LONG_STORY: PostingRecord = {
  ...long,
  changes: Array.from({ length: 5 }, (_, at) => ({
    at: NOW - (6 - at) * DAY,
    fields: ['title', 'locations', 'description'],
    was: {
      title: long.posting.title,
      locations: Array.from({ length: 40 }, (__, place) => `Llanfairpwllgwyngyll ${place}`),
      description: `${long.posting.title} `.repeat(12),
    },
    is: { description: `${long.posting.title} SQL `.repeat(12) },
  })),
};

export const STORIES: readonly PostingRecord[] = [STORY, CLOSED, LONG_STORY];
