import type { Note } from '../model/note.ts';
import type { Person } from '../model/person.ts';
import { planId } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';
import type { Watch } from '../model/watch.ts';

/** What is stored, all of it. */
export type Stored = {
  readonly profile: Pick<Profile, 'employment'>;
  readonly people: readonly Person[];
  readonly notes: readonly Note[];
  readonly watches: readonly Watch[];
};

/** What of it is about one employer. */
export function storedAt(employer: string, { people, notes, watches }: Omit<Stored, 'profile'>) {
  const isHere = (one: { readonly employer?: string }) => planId(one.employer ?? '') === planId(employer);
  const watch = watches.find(isHere);
  const there = people.filter(isHere);
  return { watch, people: there, notes: notesTo(there, watch, notes) };
}

/** Notes to the people of an employer, and those about an opening there. */
export function notesTo(
  people: readonly Person[],
  watch: Watch | undefined,
  notes: readonly Note[],
): readonly Note[] {
  const ids = new Set(people.map(({ id }) => id));
  const isAbout = (key = '') => watch !== undefined && key.startsWith(`${watch.id} `);
  return notes.filter(({ personId, postingKey }) => ids.has(personId) || isAbout(postingKey));
}

/** The notes that ask, the latest first. */
export function asksIn(notes: readonly Note[]): readonly Note[] {
  return notes.filter(({ kind }) => kind === 'ask').sort((a, b) => b.updatedAt - a.updatedAt);
}
