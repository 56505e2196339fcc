import { draft } from '../../src/draft/draft.ts';
import { scored } from '../../src/draft/scored.ts';
import { type OddNote, oddNotes } from '../eval-notes/odd.ts';
import { pairwise, type Row } from './measure.ts';

const NOTES = 200;
/** What may pass between the click and the note, in ms. */
const INSTANT = 5;

/** How long a note takes, and its points while it is typed, each the mean over notes of every kind and channel. */
export function drafting(): readonly Row[] {
  const all = oddNotes();
  const some = all.filter((_, at) => at % Math.ceil(all.length / NOTES) === 0);
  return [
    row('draft a note', some, ({ input }) => draft({ ...input })),
    row('score an edited note', some, ({ input, made }) => scored({ ...input }, made)),
  ];
}

function row(what: string, notes: readonly OddNote[], work: (note: OddNote) => unknown): Row {
  const { ms, floor } = pairwise(
    () => {
      for (const note of notes) work(note);
    },
    () => {
      for (const { input, made } of notes) JSON.parse(JSON.stringify([input, made]));
    },
  );
  const [mean, bare] = [ms / notes.length, floor / notes.length];
  return {
    what,
    size: `mean of ${notes.length}`,
    ms: mean,
    floor: bare,
    beside: 'a copy of its input by JSON',
    most: { ms: INSTANT },
  };
}
