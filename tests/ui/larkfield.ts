import type { Evidence, Match, Reason } from '../../src/model/match.ts';
import type { Person } from '../../src/model/person.ts';
import type { Posting } from '../../src/model/posting.ts';
import type { Profile } from '../../src/model/profile.ts';
import { type PostingRecord, recordKey } from '../../src/model/record.ts';
import type { Card } from '../../src/model/views.ts';
import type { PendingWatch, Watch } from '../../src/model/watch.ts';
import type { Message, MessageName } from '../../src/model/words.ts';

/** Monday morning in an invented life: Jo once worked at Larkfield and would go back. */
export const NOW = Date.parse('2026-11-23T09:10:00+01:00');
export const DAY = 86_400_000;

export const LARKFIELD: Watch = {
  id: 'w1',
  employer: 'Larkfield',
  careersPage: 'https://careers.larkfield.example/',
  board: { site: 'greenhouse', token: 'larkfield' },
  hosts: ['boards-api.greenhouse.io'],
  addedAt: NOW - 40 * DAY,
  everyMinutes: 360,
  paused: false,
  nextDue: NOW + 4 * 3_600_000,
  health: { state: 'ok', since: NOW - 40 * DAY, say: said('142 openings read.') },
  failures: 0,
  openings: 142,
  baselineAt: NOW - 40 * DAY,
  lastTried: NOW - 1_800_000,
  lastGood: NOW - 1_800_000,
  lastChange: { at: NOW - 1_800_000, new: 3, changed: 1, gone: 2 },
};

export const BRIGHTWELL: Watch = {
  ...LARKFIELD,
  id: 'w2',
  employer: 'Brightwell',
  careersPage: 'https://www.brightwell.example/jobs',
  board: { site: 'lever', token: 'brightwell' },
  hosts: ['api.lever.co'],
  openings: 61,
};

export const PENDING: PendingWatch = {
  id: 'p1',
  employer: 'Larkfield',
  careersPage: 'https://careers.larkfield.example/',
  board: { site: 'greenhouse', token: 'larkfield' },
  hosts: ['boards-api.greenhouse.io'],
  glimpse: [
    { title: 'Senior Data Analyst, Operations', location: 'Rotterdam' },
    { title: 'Analytics Engineer', location: 'Remote, NL' },
    { title: 'Depot Planner', location: 'Venlo' },
  ],
  glimpseCount: 142,
  createdAt: NOW - 60_000,
  state: 'preview',
};

export const MARA: Person = {
  id: 'mara',
  name: 'Mara Silva',
  role: 'Head of Operations Analytics',
  employer: 'Larkfield',
  relation: 'manager',
  shared: 'the Monday forecast sheet we built',
  closeness: 5,
  lastContact: '2026-08-20',
  email: 'mara.silva@larkfield.example',
};

export const TOMAS: Person = {
  id: 'tomas',
  name: 'Tomás Reyes',
  role: 'Data Analyst',
  employer: 'Larkfield',
  relation: 'colleague',
  shared: 'the night shift counts in Venlo',
  lastContact: '2026-08-24',
};

export const JO: Profile = {
  name: 'Jo de Wit',
  skills: [
    { name: 'SQL', weight: 3, must: true },
    { name: 'dbt', weight: 2 },
    { name: 'Python', weight: 2 },
    { name: 'Forecasting', aliases: ['demand forecast', 'demand planning'], weight: 3 },
    { name: 'Tableau' },
    { name: 'Git' },
  ],
  titles: ['Data Analyst', 'Analytics Engineer'],
  avoid: ['commission'],
  places: ['Rotterdam', 'Utrecht'],
  workplace: ['hybrid', 'remote'],
  level: 'senior',
  pay: { min: 65_000, currency: 'EUR', unit: 'YEAR' },
  employment: [
    {
      employer: 'Larkfield',
      title: 'Senior Data Analyst',
      team: 'Operations',
      manager: 'Mara Silva',
      place: 'Rotterdam',
      from: '2019-03',
      to: '2025-02',
      why: 'to learn planning at a larger scale',
      leftFor: ['pay', 'hours'],
    },
  ],
  insider: ['Kestrel', 'Feeder lines'],
  taught: [{ wants: 'less', about: 'title', what: 'Reporting Lead', from: 'Reporting Lead, Finance' }],
  since: [
    {
      text: 'cut the weekly run from six hours to one',
      when: '2026-04',
      skills: ['dbt'],
      number: 'six hours',
    },
  ],
  wins: [{ text: 'the Monday forecast sheet we built', when: '2021', skills: ['SQL'] }],
  commitment: 'a place to stay for the next several years',
};

/** Evidence where these words stand in a text. */
export function evidence(field: Evidence['field'], text: string, found: readonly string[]): Evidence[] {
  return found.map((phrase) => {
    const start = text.indexOf(phrase);
    return { field, text: phrase, start, end: start + phrase.length };
  });
}

export function reason(kind: Reason['kind'], words: string, rest: Partial<Reason> = {}): Reason {
  return { kind, points: 10, speaks: 'yes', evidence: [], say: said(words), ...rest };
}

export function match(reasons: readonly Reason[], matched: string[], missing: string[]): Match {
  return { score: 80, level: 'strong', reasons, matched, missing };
}

/** An opening as the store would hold it. */
export function record(
  posting: Partial<Posting> & { id: string; title: string },
  rest: Partial<PostingRecord>,
): PostingRecord {
  return {
    key: recordKey('w1', posting.id),
    watchId: 'w1',
    posting: { url: `https://boards.greenhouse.io/larkfield/jobs/${posting.id}`, locations: [], ...posting },
    state: 'open',
    missed: 0,
    firstSeen: NOW - DAY,
    lastSeen: NOW - 1_800_000,
    changes: [],
    baseline: false,
    news: { kind: 'new', at: NOW - DAY },
    match: match([], [], []),
    ...rest,
  };
}

export function card(one: PostingRecord, employer = 'Larkfield'): Card {
  return { record: one, employer };
}

/** A sentence as a stage would have said it, whatever its name will be. */
export function said(words: string): Message {
  return { name: 'canned' as MessageName, args: { words } };
}
