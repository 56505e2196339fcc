import type { DraftInput, NoteKind } from '../model/note.ts';
import type { Message } from '../model/words.ts';
import type { MakeClause } from './clause.ts';
import type { WordingName } from './languages/language.ts';

type Paragraphs = readonly (readonly MakeClause[])[];

/** One kind of note: what it says in which order, and how long it may be. Who may get it stands in `sense.ts`. */
export type Kind = {
  readonly id: NoteKind;
  /** A sentence for people where this note makes no sense now, beyond what kind, channel and person say. */
  readonly whyNot?: (input: DraftInput) => Message | undefined;
  /** Paragraphs of clauses, in order; a clause without its fact is left out. */
  readonly paragraphs: (input: DraftInput) => Paragraphs;
  /** The same for the ear. */
  readonly spoken?: (input: DraftInput) => Paragraphs;
  /** The few that go into a LinkedIn message. */
  readonly message: readonly MakeClause[];
  /** The fewer that go into a connection note, in one or several ways. */
  readonly notes?: readonly (readonly MakeClause[])[];
  /** Subjects, the most particular first: about the opening, about the team one sat in, about the employer. */
  readonly subject: {
    readonly opening?: WordingName;
    readonly team?: WordingName;
    readonly bare: WordingName;
  };
  /** Clauses that come in only where the note would be too short, the first first. */
  readonly extra?: readonly MakeClause[];
  /** Clauses that go first when the note is too long. */
  readonly spare?: readonly MakeClause[];
  /** Words from … to for an e-mail. */
  readonly band: readonly [number, number];
  readonly asks: boolean;
  /** Words that a mail or letter reaches for where the facts and the extra clauses give them. */
  readonly aim?: number;
};

const KNOWN_TO_ME = ['manager', 'skip-level', 'colleague'] as const;

export function isKnown({ person }: Pick<DraftInput, 'person'>): boolean {
  return KNOWN_TO_ME.some((relation) => relation === person.relation);
}
