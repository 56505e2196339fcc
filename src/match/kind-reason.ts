import type { Evidence, Reason } from '../model/match.ts';
import type { Posting } from '../model/posting.ts';
import { message } from '../model/words.ts';
import { type Families, familiesBehind, familiesIn, type Known, wordsOfKind } from './families.ts';
import type { Title } from './title.ts';
import { findPhrase, phraseOf } from './words-in.ts';

const POINTS = { kind: 10, skillsKind: 8 } as const;

/** The kinds of work a person's titles name, or else their skills are of. */
export type Kinds = {
  /** The kinds of work that all the titles name, each with the first of them. */
  readonly kinds: ReadonlyMap<number, string>;
  /** Where these titles name none: the kinds of work the person's skills are of, each with the first such skill. */
  readonly skillKinds: ReadonlyMap<number, string>;
  /** The numbers of both, in order. */
  readonly sought: readonly number[];
  readonly families: Families;
};

export function kindsOf(
  titles: readonly { readonly text: string; readonly title: Title }[],
  skills: readonly Known[],
  families: Families,
): Kinds {
  const kinds = new Map<number, string>();
  for (const { text, title } of titles)
    for (const kind of familiesIn(title.folded, families)) if (!kinds.has(kind)) kinds.set(kind, text);
  const skillKinds = kinds.size > 0 ? NO_KINDS : familiesBehind(skills, families);
  const sought = [...new Set([...kinds.keys(), ...skillKinds.keys()])].sort((one, other) => one - other);
  return { kinds, skillKinds, sought, families };
}

const NO_KINDS: ReadonlyMap<number, string> = new Map();

/** A nurse's chair and "Charge Nurse": not the title, but the same kind of work. Failing titles, skills tell it. */
export function kindReason(
  posting: Posting,
  folded: string,
  { kinds, skillKinds, sought, families }: Kinds,
): Reason | undefined {
  for (const kind of sought) {
    const words = wordsOfKind(folded, kind, families);
    if (words === undefined) continue;
    const [title, skill] = [kinds.get(kind), skillKinds.get(kind)];
    return {
      kind: 'title',
      points: title === undefined ? POINTS.skillsKind : POINTS.kind,
      say:
        title === undefined
          ? message('match_skills_kind', { skill: skill ?? '' })
          : message('match_title_kind', { title }),
      speaks: 'yes',
      evidence: [evidenceIn(posting.title, words)],
    };
  }
  return undefined;
}

function evidenceIn(title: string, words: string): Evidence {
  const [start, end] = findPhrase(title, phraseOf(words)) ?? [0, title.length];
  return { field: 'title', text: title.slice(start, end), start, end };
}
