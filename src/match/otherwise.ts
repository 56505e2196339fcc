import { foldPhrase } from './word.ts';

/** A phrase of two or three words, or a long German one, as texts may say it otherwise. */
export type Otherwise = RegExp;

const [FEWEST, MOST, SHORTEST, SHORTEST_COMPOUND] = [2, 3, 3, 12];
/** A compound is cut at each of its letters, so its pattern grows with the square of its length: no trade's word is longer. */
const LONGEST_COMPOUND = 48;
/** Up to two words between a verb and its object: "design seasonal menus", "control of the costs"; no word that turns to another thing. */
const BETWEEN = String.raw`(?:\s+(?!(?:to|for|with|in|at|by|from|and|or|who|that|as)\b)[\p{L}'’-]+){0,2}\s+`;
const ENDINGS = '(?:e|es|s|ed|er|ers|ing|ings|ies|y)?';

/**
 * How texts may say a phrase of the user's own in other words: "menu design" as "design seasonal menus", "food cost control" as "control
 * food costs"; and the first of two German compounds that share their end, "Kreditoren-" in "Kreditoren- und Debitorenbuchhaltung".
 */
export function otherwise(phrase: string): Otherwise | undefined {
  const words = foldPhrase(phrase).split(' ');
  const [only = ''] = words;
  if (words.length === 1) return isCompound(only) ? shortened(only) : undefined;
  if (words.length < FEWEST || words.length > MOST || words.some((word) => !/^[a-z]{3,}$/.test(word)))
    return undefined;
  const stems = words.map(stemmed);
  const [last, rest] = [stems.at(-1) ?? '', stems.slice(0, -1)];
  return new RegExp(
    String.raw`(?<!\p{L})(?:${stems.join(String.raw`[\s-]+`)}|${last}${BETWEEN}${rest.join(String.raw`[\s-]+`)})(?!\p{L})`,
    'iu',
  );
}

function isCompound(word: string): boolean {
  const { length } = word;
  return length >= SHORTEST_COMPOUND && length <= LONGEST_COMPOUND && /^[a-z]+$/.test(word);
}

/** The word with any ending, the doubled letter before one included: plan, plans, planning. */
function stemmed(word: string): string {
  const stem = word.replace(/(?:ings?|ed|es|ers?|s|e|ies|y)$/, '');
  const bare = stem.length < SHORTEST ? word : stem.replace(/([bdgklmnprt])\1$/, '$1');
  return `${bare}${bare.slice(-1)}?${ENDINGS}`;
}

/** The beginning of a compound, where a hyphen stands for the end that the next word shares with it. */
function shortened(word: string): RegExp {
  const cuts = Array.from({ length: word.length - 8 }, (_, at) => at + 4);
  const ways = cuts.map(
    (at) => `${word.slice(0, at)}-\\s?(?:und|oder|bzw\\.?|sowie|/)\\s?\\p{L}+${word.slice(at)}`,
  );
  return new RegExp(String.raw`(?<!\p{L})(?:${ways.join('|')})`, 'iu');
}
