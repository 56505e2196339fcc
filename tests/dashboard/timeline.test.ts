import { describe, expect, it } from 'vitest';
import { type Past, timelineOf } from '../../dashboard/employer/timeline.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import { BRIGHTWELL, DAY, JO, LARKFIELD, MARA, NOW, TOMAS } from '../ui/larkfield.ts';
import { ENGINEER, OLD_ROLE } from '../ui/openings.ts';

const NOTHING: Past = { watch: LARKFIELD, records: [], profile: EMPTY_PROFILE, people: [], notes: [] };
const told = (past: Partial<Past>) =>
  timelineOf({ ...NOTHING, ...past }, NOW).map(({ say, fine }) => `${say.name} ${fine}`);

const NOTE = {
  id: 'n1',
  personId: MARA.id,
  kind: 'ask',
  channel: 'email',
  body: '',
  claims: [],
  createdAt: NOW - 3 * DAY,
  updatedAt: NOW - DAY,
} as const;

describe('the timeline of an employer', () => {
  it('begins with the watch where nothing else is known', () => {
    expect(told({})).toEqual(['dash_line_watching_bare day']);
  });

  it('tells the chair as finely as its dates were given, and of this employer only', () => {
    expect(told({ profile: JO })).toEqual([
      'dash_line_watching_bare day',
      'dash_line_left month',
      'dash_line_joined month',
    ]);
    expect(told({ profile: JO, watch: BRIGHTWELL })).toEqual(['dash_line_watching_bare day']);
    const year = { employer: 'larkfield ', title: 'Analyst', from: '2019', to: 'some day' };
    expect(told({ profile: { ...EMPTY_PROFILE, employment: [year] } })).toContain('dash_line_joined year');
  });

  it('tells what became of the old role, and of no other opening', () => {
    expect(told({ records: [OLD_ROLE.record, ENGINEER.record] })).toEqual([
      'dash_line_old_role day',
      'dash_line_watching_bare day',
    ]);
  });

  it('tells notes to its people, and when one was last in touch', () => {
    const sent = { ...NOTE, sentAt: NOW - 2 * DAY, repliedAt: NOW - DAY, reply: 'talked' } as const;
    expect(told({ people: [MARA, { ...TOMAS, employer: 'Brightwell' }], notes: [sent] })).toEqual([
      'dash_line_reply day',
      'dash_line_sent day',
      'dash_line_note day',
      'dash_line_watching_bare day',
      'dash_line_contact day',
    ]);
    expect(told({ notes: [sent] })).toEqual(['dash_line_watching_bare day']);
  });
});
