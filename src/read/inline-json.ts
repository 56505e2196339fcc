import { decodeEntities } from './entities.ts';

/**
 * The value that begins behind `mark` in a page's script: its brackets counted, its texts passed over. JSON quotes its
 * texts by `"`; a script's own literals may do it by `'` too.
 */
export function valueAfter(page: string, mark: string, alsoQuote = '"'): string | undefined {
  const found = page.indexOf(mark);
  const from = found < 0 ? -1 : page.slice(found + mark.length, found + mark.length + 60).search(/[[{]/);
  if (from < 0) return undefined;
  const start = found + mark.length + from;
  let depth = 0;
  let quote = '';
  for (let index = start; index < page.length; index += 1) {
    const sign = page[index] ?? '';
    if (sign === '\\') index += 1;
    else if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === alsoQuote) quote = sign;
    else if (sign === '{' || sign === '[') depth += 1;
    else if ((sign === '}' || sign === ']') && --depth === 0) return page.slice(start, index + 1);
  }
  return undefined;
}

const COMMENTS = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[^*]{0,2000}\*\//gs;

/**
 * The JSON of a script's object literal: bare names and texts in single quotes are quoted, last commas and what is
 * commented out dropped.
 */
export function jsonOfLiteral(written: string): string {
  const literal = /[\s,[{]\/[/*]/.test(written)
    ? written.replace(COMMENTS, (whole) => (whole.startsWith('/') ? '' : whole))
    : written;
  const part = /'((?:[^'\\]|\\.)*)'|"(?:[^"\\]|\\.)*"|(?<![\w$])([A-Za-z_$][\w$]*)(?=\s*:)|,(?=\s*[}\]])/gs;
  return literal.replace(part, (whole, single: string | undefined, name: string | undefined) => {
    if (single !== undefined) return JSON.stringify(unescaped(single));
    if (name !== undefined) return JSON.stringify(name);
    return whole === ',' ? '' : whole;
  });
}

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/gis,
    (_, four?: string, two?: string, sign?: string) =>
      sign === undefined
        ? String.fromCharCode(Number.parseInt(four ?? two ?? '', 16))
        : ({ n: '\n', t: '\t', r: '\r' }[sign] ?? sign),
  );
}

/** The JSON within an attribute of the element that `tag` finds: escaped as attributes are. */
export function valueInAttribute(page: string, tag: RegExp, name: string): string | undefined {
  const open = tag.exec(page);
  if (!open) return undefined;
  const rest = page.slice(open.index);
  const start = new RegExp(`\\s${name}=(["'])`).exec(rest.slice(0, 5000));
  if (!start) return undefined;
  const from = start.index + start[0].length;
  const end = rest.indexOf(start[1] ?? '"', from);
  return end < 0 ? undefined : decodeEntities(rest.slice(from, end));
}
