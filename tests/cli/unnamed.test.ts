import { describe, expect, it } from 'vitest';
import { type Command, Refused } from '../../cli/command.ts';
import { draft } from '../../cli/commands/draft.ts';
import { match } from '../../cli/commands/match.ts';

const profile = {
  name: 'Jo Doe',
  titles: ['Baker'],
  employment: { employer: 'Larkfield', title: 'Baker', to: '2020' },
};
const note = {
  profile,
  employer: 'Larkfield',
  person: { name: 'Mara Lind', relation: 'manager' },
  kind: 'ask',
  channel: 'email',
  now: '2026-11-27',
};

function answer(command: Command, line: Readonly<Record<string, unknown>>): unknown {
  if (!('answer' in command)) throw new Error(`${command.name} answers no lines`);
  return command.answer(line);
}

describe('a posting without id and address', () => {
  it('is matched all the same', () => {
    expect(answer(match, { profile, posting: { title: 'Baker' } })).toMatchObject({ hidden: null });
  });

  it('is what the note is about', () => {
    const { body } = answer(draft, { ...note, posting: { title: 'Night Baker' } }) as { body: string };
    expect(body).toContain('Night Baker');
  });
});

describe('a posting without a title', () => {
  it('is refused, and never left out of a note in silence', () => {
    expect(() => answer(match, { profile, posting: { description: 'Bread' } })).toThrow(Refused);
    expect(() => answer(draft, { ...note, posting: { description: 'Bread' } })).toThrow(Refused);
  });
});
