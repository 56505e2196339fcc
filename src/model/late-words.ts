/** A pattern as JSON has it: its source and its flags; words in one piece are a text; and lists of all that. */
type Kept = readonly [source: string, flags: string] | string | { readonly list: readonly Kept[] };
type Revived = RegExp | string | readonly Revived[];
type Take = (values: Readonly<Record<string, Revived>>) => void;

const waiting = new Map<string, Take>();

/**
 * Long patterns and lists of words are a file of their own in the shipped extension, so that a worker that wakes need not load them:
 * the build moves them there (`scripts/late-words.mjs`), and each module says here where they go. Everywhere else modules hold their
 * own, and nobody waits.
 */
export function comesLate(module: string, take: Take): void {
  waiting.set(module, take);
}

export function areWordsMissing(): boolean {
  return waiting.size > 0;
}

/** Gives every module its words, out of the file. Throws where the file is not of this build: nothing could be read without. */
export function giveWords(file: unknown): void {
  if (typeof file !== 'object' || file === null) throw new Error('The words of this build cannot be read.');
  const modules = file as Readonly<Record<string, Readonly<Record<string, Kept>>>>;
  for (const [module, take] of waiting) {
    const kept = Object.entries(modules[module] ?? {});
    take(Object.fromEntries(kept.map(([name, value]) => [name, revived(value)])));
    waiting.delete(module);
  }
}

function revived(value: Kept): Revived {
  if (typeof value === 'string') return value;
  return 'list' in value ? value.list.map(revived) : new RegExp(...value);
}
