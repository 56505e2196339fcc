import { describe, expect, it } from 'vitest';
import { draft } from '../../src/draft/draft.ts';
import type { Draft, DraftInput, NoteKind } from '../../src/model/note.ts';
import type { Person } from '../../src/model/person.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';

const MARA: Person = { id: 'p', name: 'Mara Jansen', relation: 'manager' };

function again(
  earlier: DraftInput['earlier'],
  person: Person = MARA,
  change: Partial<DraftInput> = {},
): ReturnType<typeof draft> {
  return draft({
    profile: {
      ...EMPTY_PROFILE,
      name: 'Jo Sand',
      employment: [{ employer: 'Larkfield', title: 'Analyst', from: '2018', to: '2023-06' }],
      since: [{ text: 'cut our monthly close from nine days to 5' }],
    },
    employer: 'Larkfield',
    person,
    kind: 'follow-up',
    channel: 'email',
    now: Date.UTC(2026, 10, 23),
    ...(earlier ? { earlier } : {}),
    ...change,
  });
}

function sent(kind: NoteKind, when: string, text = 'Hello there.') {
  return { kind, when, text, to: MARA.name };
}

function body(made: ReturnType<typeof draft>): string {
  if ('trouble' in made) throw new Error(made.trouble.name);
  return made.body;
}

describe('a follow-up', () => {
  it.each([
    ['ask', 'manager', /15 November/, /(?:15|20) minutes/],
    ['insight', 'colleague', /15 November/, /team|there|ask about/],
    ['use-my-name', 'colleague', /15 November/, /name|mention|work/],
    ['eligibility', 'hr', /15 November/, /rehire|hired again/],
  ] as const)(
    'of an %s to a %s asks the same again, not something else',
    (kind, relation, before, question) => {
      const text = body(again([sent(kind, '2026-11-15')], { ...MARA, relation }));
      expect(text).toMatch(before);
      expect(text.split('?')[0]).toMatch(question);
      if (kind !== 'ask') expect(text).not.toMatch(/minutes|CV/);
    },
  );

  it('names the day of the note that asked, not of a thank-you or a hello between', () => {
    const text = body(again([sent('ask', '2026-11-10'), sent('reconnect', '2026-11-14')]));
    expect(text).toMatch(/10 November/);
  });

  it('is not written where only a hello went before: nothing was asked', () => {
    expect(again([sent('reconnect', '2026-11-10')])).toMatchObject({
      trouble: { name: 'draft_no_follow_up_first' },
    });
  });

  it('says nothing twice to the same person, in no language and by no channel', () => {
    const long = (text: string) =>
      text
        .split(/(?<=[.!?])\s+|\n+/)
        .filter(
          (one) =>
            one.split(/\s+/).length > 3 && !/^(?:Hi|Hello|Hallo|Hola|Bonjour|Guten|Je vous prie)\b/.test(one),
        )
        .map((one) => one.toLowerCase());
    for (const language of ['en', 'de', 'fr', 'es'] as const)
      for (const channel of ['email', 'linkedin-message', 'letter'] as const) {
        const change = { language, channel };
        const first = body(again([], MARA, { ...change, kind: 'ask' }));
        const second = body(again([sent('ask', '2026-11-01', first)], MARA, change));
        const notes = [sent('ask', '2026-11-01', first), sent('follow-up', '2026-11-10', second)];
        const third = long(body(again(notes, MARA, change)));
        const before = [...long(first), ...long(second)];
        expect([
          ...long(second).filter((one) => long(first).includes(one)),
          ...third.filter((one) => before.includes(one)),
        ]).toEqual([]);
      }
  });

  it('is written twice at most, and anew for another ask', () => {
    const twice = ['2026-10-08', '2026-10-15'].map((when) => sent('follow-up', when));
    expect(again([sent('ask', '2026-10-01'), ...twice])).toHaveProperty('trouble');
    expect(again([sent('ask', '2026-10-01'), ...twice, sent('ask', '2026-11-10')])).not.toHaveProperty(
      'trouble',
    );
  });
});

describe('what a note may say', () => {
  const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
  const all = (change: Partial<DraftInput>) =>
    seeds.map((seed) => again([sent('ask', '2026-11-10')], MARA, { ...change, seed }) as Draft);

  it('speaks of years only where the dates tell of years', () => {
    const short = {
      ...EMPTY_PROFILE,
      employment: [{ employer: 'Larkfield', title: 'Clerk', from: '2026-01', to: '2026-04' }],
      since: [{ text: 'learned to bake' }],
      wins: [{ text: 'sorted the store' }],
    };
    const notes = (['ask', 'resignation-thanks'] as const).flatMap((kind) => all({ kind, profile: short }));
    expect(notes.filter(({ subject, body: text }) => /\byears\b/.test(`${subject} ${text}`))).toEqual([]);
  });

  it('thanks a colleague for help, not for a decision', () => {
    const person: Person = { ...MARA, relation: 'colleague' };
    const kinds = ['close-out', 'thanks'] as const;
    const texts = kinds.flatMap((kind) => all({ kind, person })).map(({ body: text }) => text);
    expect(texts.filter((text) => /consider|you decide/.test(text))).toEqual([]);
    expect(texts.some((text) => /help|listening/.test(text))).toBe(true);
  });
});
