import type { Note, NoteKind } from '../../src/model/note.ts';
import type { Person } from '../../src/model/person.ts';
import { planId } from '../../src/model/plan.ts';
import { notesTo } from '../../src/plan/stored.ts';
import { useAsked } from '../kept.ts';

/** Whom one knows at an employer, and the notes to them. */
export type There = { readonly people: readonly Person[]; readonly notes: readonly Note[] };

/** `undefined` until it is known. */
export function useThere(employer: string): There | undefined {
  const people = useAsked('people', {}).value;
  const notes = useAsked('notes', {}).value;
  if (people === undefined || notes === undefined) return undefined;
  const there = people.filter((person) => planId(person.employer ?? '') === planId(employer));
  return { people: there, notes: notesTo(there, undefined, notes) };
}

/** Whether a note of this kind went out to somebody there. */
export function hasSent({ notes }: There, kind: NoteKind): boolean {
  return notes.some((note) => note.kind === kind && note.sentAt !== undefined);
}

/** The first of these relations that somebody there is in. */
export function nearest({ people }: There, relations: readonly Person['relation'][]): Person | undefined {
  return relations.flatMap((relation) => people.filter((person) => person.relation === relation))[0];
}
