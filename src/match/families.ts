/**
 * A kind of work ("nursing"), by the words of a title that name it, alternatives as a regular expression has them, folded; and by the
 * skills that tell of such work, by their kind and by name. The table's `families`.
 */
export type Family = {
  readonly name: string;
  readonly words: string;
  readonly kinds: readonly string[];
  readonly skills: readonly string[];
};

type Skill = { readonly name: string; readonly kind: string };

/** The families of the table, made ready. */
export type Families = readonly {
  readonly words: RegExp;
  /** Whether a skill tells of such work. */
  readonly tells: (skill: Skill) => boolean;
}[];

export function familiesOf(families: readonly Family[]): Families {
  return families.map(({ words, kinds, skills }) => ({
    words: new RegExp(`(?<!\\S)(?:${words})(?!\\S)`),
    tells: ({ kind, name }) => kinds.includes(kind) || skills.includes(name),
  }));
}

/** The kinds of work a folded title names, by number. */
export function familiesIn(folded: string, families: Families): readonly number[] {
  return [...families.keys()].filter((kind) => wordsOfKind(folded, kind, families) !== undefined);
}

/** The words of a folded title that name this kind of work. */
export function wordsOfKind(folded: string, kind: number, families: Families): string | undefined {
  return families[kind]?.words.exec(folded)?.[0];
}

/** A skill of the person's, and the table's that it is. */
export type Known = { readonly name: string; readonly skills: readonly Skill[] };

/** One skill is no trade: Python does not make an accountant a developer. */
const ENOUGH = 2;

/** The kinds of work that a person's skills tell of, by number, each with the first of the skills that does. */
export function familiesBehind(skills: readonly Known[], families: Families): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  families.forEach(({ tells }, kind) => {
    const [first, ...others] = skills.filter((one) => one.skills.some(tells));
    if (first && others.length >= ENOUGH - 1) found.set(kind, first.name);
  });
  return found;
}
