/**
 * A kind of work ("nursing"), by the words of a title that name it: alternatives as a regular expression has them, folded.
 * The table's `families`.
 */
export type Family = { readonly name: string; readonly words: string };

/** The families of the table, made ready. */
export type Families = readonly RegExp[];

export function familiesOf(families: readonly Family[]): Families {
  return families.map(({ words }) => new RegExp(`(?<!\\S)(?:${words})(?!\\S)`));
}

/** The kinds of work a folded title names, by number, each with the words that say so. */
export function familiesIn(folded: string, families: Families): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  families.forEach((pattern, kind) => {
    const words = pattern.exec(folded)?.[0];
    if (words !== undefined) found.set(kind, words);
  });
  return found;
}
