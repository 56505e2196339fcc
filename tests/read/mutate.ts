/** Numbers that look random and are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SPLINTERS = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  'null',
  '-1',
  '"a":',
  '<',
  '>',
  '</script>',
  '<!--',
  '&lt;',
  '&#0;',
  '\\',
  '\\u',
  '\u0000',
  '\n',
  'true',
  '[]',
  '{}',
  '1e999',
  'javascript:alert(1)',
  '\ud800',
];

/** A body as a broken network, a broken server or an enemy might send it. */
export function mutated(body: string, random: () => number): string {
  const place = () => Math.floor(random() * (body.length + 1));
  switch (Math.floor(random() * 6)) {
    case 0:
      return body.slice(0, place());
    case 1:
      return body.slice(place());
    case 2: {
      const [from, to] = [place(), place()].sort((a, b) => a - b) as [number, number];
      return body.slice(0, from) + body.slice(to);
    }
    case 3: {
      const at = place();
      return body.slice(0, at) + SPLINTERS[Math.floor(random() * SPLINTERS.length)] + body.slice(at);
    }
    case 4:
      return valueSwapped(body, random);
    default: {
      const at = place();
      return body.slice(0, at) + body.slice(place(), place()) + body.slice(at);
    }
  }
}

const VALUES = [
  'null',
  '""',
  '0',
  '[]',
  '{}',
  'true',
  '"x"',
  '[null]',
  '{"name":[]}',
  '"javascript:alert(1)"',
  '"https://"',
];

/** Puts another value in the place of one of a JSON body's values; other bodies lose one of their attributes. */
function valueSwapped(body: string, random: () => number): string {
  const places = [...body.matchAll(/: ?("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null)|="[^"]*"/g)];
  const chosen = places[Math.floor(random() * places.length)];
  if (!chosen) return body;
  const value = VALUES[Math.floor(random() * VALUES.length)] ?? 'null';
  const replacement = chosen[0].startsWith('=') ? '=""' : `: ${value}`;
  return body.slice(0, chosen.index) + replacement + body.slice(chosen.index + chosen[0].length);
}
