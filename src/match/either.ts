/**
 * One pattern of parts that have names, for whoever reads it: each part is one way of saying it, tried in this order. In the
 * shipped extension the build has joined them already, and keeps them with the late words (`scripts/late-words.mjs`).
 */
export function either(parts: Readonly<Record<string, RegExp>>, flags: string): RegExp {
  return new RegExp(
    Object.values(parts)
      .map(({ source }) => source)
      .join('|'),
    flags,
  );
}
