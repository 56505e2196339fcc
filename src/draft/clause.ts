import type { Claim, DraftInput } from '../model/note.ts';
import type { Ground } from './ground.ts';
import type { Language, WordingName } from './languages/language.ts';
import { capital } from './languages/words.ts';

/** A piece of the note with what it rests on. */
export type Clause = { readonly text: string; readonly claims: readonly Claim[] };

/** What a clause is made from. `pick` chooses among equally good wordings, differently for each person. */
export type Given = {
  readonly input: DraftInput;
  readonly ground: Ground;
  readonly language: Language;
  readonly formal: boolean;
  /**
   * `isLong` where the user's words hold a clause of their own, and nothing may follow them; `at` an employer that is
   * named in place of the reader's.
   */
  readonly pick: (name: WordingName, isLong?: boolean, at?: string) => string;
};

export type MakeClause = (given: Given) => Clause | undefined;

/** A piece of text with the path of the fact it is; `said` is the part of it that is the fact's own words. */
export type Source = { readonly text: string; readonly from: string; readonly said?: string };
type Place = string | Source | readonly Source[];

/** A wording with facts in its places; each fact becomes a claim of the note. `{Told}` is `{told}` with a capital. */
export function filled(pattern: string, places: Readonly<Record<string, Place>> = {}): Clause {
  const claims: Claim[] = [];
  const text = pattern.replace(/\{(\w)(\w*)\}/g, (_, first: string, rest: string, at: number) => {
    const place = places[first.toLowerCase() + rest] ?? '';
    if (typeof place === 'string') return place;
    const sources = ('text' in place ? [place] : place).map((one) => without(one, pattern.slice(0, at)));
    const whole = sources.map(({ text: words }) => words).join('');
    const isCapital = first !== first.toLowerCase();
    claims.push(...sources.map((one) => claimOf(one, isCapital && one === sources[0])));
    return isCapital ? capital(whole) : whole;
  });
  return { text, claims };
}

/** "My The Home Bakery days" are my Home Bakery days. */
function without(source: Source, before: string): Source {
  const isDoubled = /\b(?:my|your|our|former|the|an?) $/i.test(before) && /^the /i.test(source.text);
  return isDoubled ? { ...source, text: source.text.slice('the '.length) } : source;
}

function claimOf({ text, from, said = text }: Source, isCapital: boolean): Claim {
  const words = trimmed(said);
  return { text: isCapital && text.startsWith(words) ? capital(words) : words, from };
}

/** The words without the blanks, quotation marks and the pair of brackets around them: a claim is underlined letter to letter. */
function trimmed(text: string): string {
  const words = text.replace(/^[\s„“”"«»,;:]+|[\s„“”"«»,;:]+$/gu, '');
  const inner = /^\(([^()]*)\)$/.exec(words)?.[1];
  return inner === undefined ? words : trimmed(inner);
}
