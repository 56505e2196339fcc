import type { Filled } from './person-fields.ts';

/** Whom somebody is writing down: a person's id, or `new`. */
export type Draftee = string;

/** Forms that were begun: they outlive the face, so that they are still there when one comes back to it. */
const begun = new Map<Draftee, Filled>();

export function begunForm(of: Draftee): Filled | undefined {
  return begun.get(of);
}

/** Who was being written down when the face was left. */
export function lastBegun(): Draftee | undefined {
  return [...begun.keys()].at(-1);
}

export function holdForm(of: Draftee, filled: Filled): void {
  begun.set(of, filled);
}

/** The form was kept, or given up. */
export function dropForm(of: Draftee): void {
  begun.delete(of);
}

// Begun and not kept: the browser asks before the page is closed over it.
addEventListener('beforeunload', (event) => {
  if (begun.size > 0) event.preventDefault();
});
