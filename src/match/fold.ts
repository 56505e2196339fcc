/** Letters up to here (Latin, Greek, Cyrillic) lose case and accent; later ones stand for themselves. */
export const FOLDED_END = 0x530;
/** From here on scripts are written without blanks: each sign is a word of its own. */
export const SINGLE_SIGNS = 0x0e00;

/** What a combining accent folds to. */
export const ACCENT = 1;

/** Per code the letter or digit without case and accent. Made when the module loads, so it is kept small: the worker's start is timed. */
export const FOLDED = foldTable();

/** The letter or digit without case and accent, `ACCENT`, or 0 for what is not part of a word. NaN (past the end) is none. */
export function foldCode(code: number): number {
  if (code < FOLDED_END) return FOLDED[code] as number;
  // Past the end of a text there is no code: NaN.
  return code >= FOLDED_END && !isPunctuation(code) ? code : 0;
}

/** Dashes, quotes, bullets, arrows, boxes; full stops and brackets of East Asia. */
function isPunctuation(code: number): boolean {
  if (code < 0x2000) return false;
  if (code <= 0x2bff) return true;
  if (code < 0xfe10) return code >= 0x3000 && code <= 0x303f;
  return code <= 0xfe6f || (code >= 0xff00 && code <= 0xff0f) || (code >= 0xff1a && code <= 0xff20);
}

function foldTable(): Uint16Array {
  const table = new Uint16Array(FOLDED_END);
  for (let code = 48; code < FOLDED_END; code += 1) {
    const sign = String.fromCharCode(code);
    if (!/[\p{L}\p{N}_]/u.test(sign)) continue;
    table[code] = sign.normalize('NFD').toLowerCase().charCodeAt(0);
  }
  for (const [from, to] of [
    ['ø', 'o'],
    ['Ø', 'o'],
    ['ł', 'l'],
    ['Ł', 'l'],
    ['đ', 'd'],
  ] as const)
    table[from.charCodeAt(0)] = to.charCodeAt(0);
  // A combining accent after its letter belongs to the word; it is read as nothing (see `scan`).
  for (let code = 0x300; code < 0x370; code += 1) table[code] = ACCENT;
  return table;
}
