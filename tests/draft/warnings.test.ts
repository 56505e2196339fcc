import { describe, expect, it } from 'vitest';
import { warningsOf } from '../../src/draft/warnings.ts';
import type { DraftInput } from '../../src/model/note.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';

const NOW = Date.UTC(2026, 10, 23);
const INPUT: DraftInput = {
  profile: {
    ...EMPTY_PROFILE,
    employment: [
      { employer: 'Larkfield', title: 'Analyst', from: '2019', to: '2023' },
      { employer: 'Norvik', title: 'Planner', from: '2023' },
    ],
    since: [{ text: 'cut the close at Norvik to five days' }],
  },
  employer: 'Larkfield',
  person: { id: 'p', name: 'Mara Jansen', relation: 'manager', employer: 'Larkfield' },
  kind: 'ask',
  channel: 'email',
  now: NOW,
};
const CLEAN = 'Hi Mara,\n\nAt Norvik I cut the close to five days.\n\nThank you,\nJo';

function warned(change: Partial<DraftInput>, body = CLEAN): readonly string[] {
  return warningsOf({ ...INPUT, ...change }, { body }).map(({ name }) => name);
}

function sent(daysAgo: number, to = 'Mara Jansen') {
  return { earlier: [{ text: 'Hi', when: new Date(NOW - daysAgo * 86_400_000).toISOString(), to }] };
}

describe('before a note leaves', () => {
  it('says nothing where all is well, also where a fact names another company', () => {
    expect(warned({})).toEqual([]);
  });

  it.each([
    [
      'another company that is watched',
      { otherEmployers: ['Brightwell'] },
      'I would like to join Brightwell again.',
    ],
    ['the present employer without a fact', { profile: { ...INPUT.profile, since: [] } }, 'I miss Norvik.'],
  ])('names %s', (_, change, body) => {
    expect(warned(change, body)).toEqual(['draft_warn_company']);
  });

  it('says nothing where a sentence tells what was done or what one was elsewhere', () => {
    const profile = { ...INPUT.profile, since: [{ text: 'cut the monthly close to five days' }] };
    expect(warned({ profile })).toEqual([]);
    expect(warned({ profile }, 'I am a Planner at Norvik now.')).toEqual([]);
    expect(warned({ profile }, 'I would like to come back to Norvik.')).toEqual(['draft_warn_company']);
  });

  it('says that somebody else there had the same note', () => {
    const body =
      'Hi Mara,\n\nI saw the opening here. I would like to come back. Could we talk for 15 minutes?\n\nJo';
    const earlier = [{ text: body.replace('Mara', 'Tomás'), when: '2026-11-20', to: 'Tomás Vega' }];
    expect(warned({ earlier }, body)).toEqual(['draft_warn_same']);
    expect(
      warned({ earlier: [{ ...earlier[0], text: 'I saw the opening here.', when: '', to: 'T' }] }, body),
    ).toEqual([]);
  });

  it.each(['(<5 days and >3)', 'the close [the long one]', 'an XXL shirt', 'five of ten [sic]'])(
    'takes "%s" for the writer’s own words',
    (body) => {
      expect(warned({}, body)).toEqual([]);
    },
  );

  it.each([
    'Hi {first},',
    'Hi [name],',
    'Best, [Your Name]',
    'the <title> opening',
    'at <<COMPANY>>',
    'for XX minutes',
    'the ____ close',
    'in %TEAM%',
    'TODO',
    'bei [Firma]',
  ])('sees what is left over in "%s"', (body) => {
    expect(warned({}, body)).toEqual(['draft_warn_left_over']);
  });

  it.each([{ employer: 'Norvik' }, { employer: 'Larkfield', email: 'mara@norvik.example' }])(
    'says that the reader sits where I work now (%o)',
    (person) => {
      expect(warned({ person: { ...INPUT.person, ...person } })).toEqual(['draft_warn_at_work']);
    },
  );

  it('says that the last note to this person is too fresh, and knows the exceptions', () => {
    expect(warned(sent(6))).toEqual(['draft_warn_lately']);
    expect(warned(sent(15))).toEqual([]);
    expect(warned(sent(6, 'Tomás Vega'))).toEqual([]);
    expect(warned({ ...sent(8), kind: 'follow-up' })).toEqual([]);
    expect(warned({ ...sent(1), kind: 'thanks' })).toEqual([]);
  });

  it('names each confidential word', () => {
    expect(
      warned({ confidential: ['Project Heron', 'close'] }, 'We closed the close of Project Heron.'),
    ).toEqual(['draft_tip_confidential', 'draft_tip_confidential']);
  });
});
