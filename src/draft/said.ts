/**
 * The longest run of words in `told` that stands in `written` as well, whatever the case: what of a sentence is the user's
 * own. "you taught me pivot tables" of "She taught me pivot tables" is "taught me pivot tables".
 */
export function ownWords(told: string, written: string): string {
  const lower = written.toLowerCase();
  const starts = [...told.matchAll(/\S+/g)].map(({ index }) => index);
  const ends = [...told.matchAll(/\S+/g)].map(({ index, 0: word }) => index + word.length);
  let best = '';
  for (const [at, start] of starts.entries())
    for (const end of ends.slice(at)) {
      const run = told.slice(start, end);
      if (run.length > best.length && lower.includes(run.toLowerCase())) best = run;
    }
  return best || told;
}
