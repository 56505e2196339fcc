export type Line = { readonly text: string; readonly start: number };

/** No title and no place is longer; some of what reads them takes the square of their length. */
const LONGEST = 1000;

export function lineStart(line: string): string {
  return line.length > LONGEST ? line.slice(0, LONGEST) : line;
}

/** All places of a pattern from an offset on, which must have the flag "g". Unlike `matchAll`, it makes no copy of the pattern for every text. */
export function allOf(text: string, pattern: RegExp, from = 0): readonly RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    all.push(found);
    if (found[0] === '') pattern.lastIndex += 1;
  }
  return all;
}

/** Where the line that an offset stands in ends. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
