import fc from 'fast-check';

/** Texts of the shape of a pattern, but for what it only looks at. Letters of any script are Latin ones here, and whatever may stand between two words is a blank. */
export function matching(pattern: RegExp): fc.Arbitrary<string> {
  const source = withoutLooks(pattern.source)
    .replaceAll(/\\b|(?<![[\\])\^|(?<!\\)\$/g, '')
    .replaceAll(/\[\^[^\]]*\](?:\{[^}]*\}|[*+])?\??/g, ' ')
    .replaceAll('()', '')
    .replaceAll(String.raw`[\p{L}`, '[a-z')
    .replaceAll(String.raw`\p{L}`, '[a-z]');
  return fc.stringMatching(new RegExp(`^(?:${source})$`));
}

/** A pattern without its looks ahead and behind. */
function withoutLooks(source: string): string {
  const start = source.search(/\(\?<?[=!]/);
  if (start < 0) return source;
  let [at, depth, inClass] = [start, 0, false];
  do {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    else if (!inClass && sign === '(') depth += 1;
    else if (!inClass && sign === ')') depth -= 1;
    at += 1;
  } while (depth > 0);
  return withoutLooks(source.slice(0, start) + source.slice(at));
}
