/** Without white space at the ends and without a closing full stop. */
export function bare(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,!\s]+$/, '');
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first letter small, where the word is not a name, an abbreviation or a single letter. */
export function small(text: string): string {
  return /^\p{Lu}(?:\p{Ll}|’|\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "Quería aprender" amid a sentence: a capital in front of a small word is one of sentence case. */
export function amid(text: string): string {
  return /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text) ? small(text) : text;
}

/** A job amid a sentence: "Jefe de tráfico" is a "jefe de tráfico", "Data Analyst" stays a title. */
export function inSmall(title: string): string {
  return /^\p{Lu}\p{Ll}+$/u.test(title) ? small(`${title} `).trim() : amid(title);
}

/** "SQL, dbt and R" */
export function listed(names: readonly string[], and: string): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

/** The day and the month in words. */
export function dayIn(locale: string, at: number): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }).format(at);
}

/** The first words of all wordings of a language: what our own sentences open with. */
export function openersOf(wording: object, keep: RegExp): ReadonlySet<string> {
  const lists = Object.values(wording).flatMap((patterns) =>
    Array.isArray(patterns) ? patterns : Object.values(patterns as object).flat(),
  );
  const words = lists.map((pattern) => /^\p{Lu}[\p{L}’']*/u.exec(String(pattern))?.[0]);
  return new Set(words.filter((word) => word !== undefined && !keep.test(word)) as string[]);
}

/** A sentence that goes on behind a greeting: small where it opens with a word of our own. */
export function goneOn(text: string, openers: ReadonlySet<string>): string {
  const first = /^\p{Lu}[\p{L}’']*/u.exec(text)?.[0] ?? '';
  return openers.has(first) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A quarter of an hour is 15 minutes to one and 20 to another. */
export function minutes(pattern: string, lot: number): string {
  return lot % 3 === 0 ? pattern.replace(/\b15\b/g, '20') : pattern;
}

/** The text with each of some words in another form. */
export function swapped(text: string, pairs: readonly (readonly [RegExp, string])[]): string {
  return pairs.reduce((now, [from, to]) => now.replace(from, to), text);
}
