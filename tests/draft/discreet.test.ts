import { describe, expect, it } from 'vitest';
import { draft } from '../../src/draft/draft.ts';
import { spokenTitle } from '../../src/draft/title.ts';
import { CHANNELS, type DraftInput, NOTE_KINDS } from '../../src/model/note.ts';
import { RELATIONS } from '../../src/model/person.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';

const input: DraftInput = {
  profile: {
    ...EMPTY_PROFILE,
    name: 'Jo Doe',
    skills: [{ name: 'SQL' }],
    employment: [
      { employer: 'Larkfield', title: 'Feeder Analyst', team: 'Bluebird', from: '2019', to: '2023' },
    ],
    wins: [{ text: 'built the Bluebird checklist', when: '2021' }],
  },
  posting: {
    id: '1',
    url: 'https://larkfield.example/1',
    title: 'Bluebird Lead',
    description: 'SQL',
    locations: [],
    department: 'Bluebird',
    requisitionId: 'BB-1',
  },
  employer: 'Larkfield',
  person: { id: 'mara', name: 'Mara Lind', role: '', relation: 'manager' },
  kind: 'ask',
  channel: 'email',
  now: Date.UTC(2026, 10, 27),
};

const notes = (given: Partial<DraftInput>) =>
  NOTE_KINDS.flatMap((kind) =>
    CHANNELS.flatMap((channel) =>
      RELATIONS.flatMap((relation) => {
        const note = draft({ ...input, ...given, kind, channel, person: { ...input.person, relation } });
        return 'trouble' in note ? [] : [`${note.subject ?? ''}\n${note.body}`];
      }),
    ),
  );

describe('a word that is to stay inside a company', () => {
  it.each(['Bluebird', 'BB-1', 'Feeder Analyst'])('is in no note: %s', (word) => {
    expect(notes({}).join()).toContain(word);
    expect(notes({ confidential: [word] }).join()).not.toContain(word);
  });

  it('takes nothing else with it', () => {
    const posting = { ...input.posting, title: 'Feeder Lead' } as DraftInput['posting'] & object;
    const note = draft({ ...input, posting, confidential: ['Bluebird'] });
    expect(note).toMatchObject({ body: expect.stringContaining('Feeder Lead') });
  });
});

describe('a note to where the user works now', () => {
  const trueOf = (given: Partial<DraftInput>) => {
    const note = draft({ ...input, ...given });
    return 'trouble' in note ? undefined : note.points.find(({ name }) => name === 'true');
  };

  it('costs a point, also where nobody said whose the reader is', () => {
    expect(trueOf({ presentEmployer: 'Larkfield GmbH' })).toMatchObject({
      got: 0,
      tip: { name: 'draft_tip_present_employer' },
    });
    expect(trueOf({ presentEmployer: 'Norvik' })).toMatchObject({ got: 1 });
  });

  it('costs none where it is a goodbye', () => {
    expect(trueOf({ presentEmployer: 'Larkfield', kind: 'resignation-thanks' })).toMatchObject({ got: 1 });
  });
});

describe('a title as one says it', () => {
  it.each([
    ['🚀 Data Engineer 🚀', 'Data Engineer'],
    ['<b>Data</b> Engineer', 'Data Engineer'],
    ['C++ Engineer', 'C++ Engineer'],
    ['🚀', '🚀'],
  ])('"%s" is "%s"', (posted, title) => {
    expect(spokenTitle(posted).title).toBe(title);
  });
});
