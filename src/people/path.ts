import type { Note, NoteKind } from '../model/note.ts';
import type { Person } from '../model/person.ts';

const DAY = 86_400_000;
/** A step taken longer ago than this is forgotten: the tie is cold again. */
const FRESH_DAYS = 365;

/** A hello that asks for nothing, a question, the ask. */
export const WARM_PATH: readonly NoteKind[] = ['reconnect', 'insight', 'ask'];

/** Somebody one has worked with, and does not know well. */
export function isDistant({ relation, closeness, willVouch }: Person): boolean {
  return (relation === 'colleague' || relation === 'skip-level') && (closeness ?? 2) <= 2 && !willVouch;
}

/**
 * The steps still to go to somebody, the next one first, where a note of a step went out in the last year. `undefined` where
 * the way was not begun, has come to the ask, or was answered with a no. `now` in ms since the epoch.
 */
export function stepsLeft(
  person: Person,
  notes: readonly Note[],
  now: number,
): readonly NoteKind[] | undefined {
  const taken = notes.filter(
    ({ personId, sentAt, kind }) =>
      personId === person.id &&
      sentAt !== undefined &&
      now - sentAt < FRESH_DAYS * DAY &&
      isStep(kind, person),
  );
  if (taken.length === 0 || taken.some(({ reply }) => reply === 'declined')) return undefined;
  const last = Math.max(...taken.map(({ kind }) => WARM_PATH.indexOf(kind)));
  const left = WARM_PATH.slice(last + 1);
  return left.length > 0 ? left : undefined;
}

/** A hello is a step only to the distant; a question is one to every colleague. */
function isStep(kind: NoteKind, person: Person): boolean {
  if (!WARM_PATH.includes(kind)) return false;
  return isDistant(person) || (person.relation === 'colleague' && kind !== 'reconnect');
}
