import { ACCENT, FOLDED, FOLDED_END, foldCode } from './fold.ts';

/** Signs in a row that may belong to a word: C++, C#, R&D, .NET. */
export const [PLUS, SHARP, AMPERSAND, DOT] = [43, 35, 38, 46];
/** What parts words is 0, letters and digits come from 48 on, and what may belong to a word stands between. */
export const [GAP, FIRST_LETTER] = [0, 48];
/** A combining accent in a row. No letter folds to this code. */
export const MARK = 96;

const SIGNED = FOLDED.map((letter) => (letter === ACCENT ? MARK : letter));
for (const sign of [AMPERSAND, DOT, PLUS, SHARP]) SIGNED[sign] = sign;

/** Used again for each text, as are the bytes. */
let letters = new Uint16Array(8192);
let bytes = new Uint8Array(0);
const UTF8 = new TextEncoder();
/** Bytes of a UTF-16 code in UTF-8, at most. */
const LONGEST_CODE = 3;
/** Shorter texts are not worth being made into bytes. */
const FEW = 200;

/**
 * The letters of a text between two offsets, folded, each read once. What it answers stands until the next call; it ends
 * with a gap.
 */
export function foldedRow(text: string, start: number, end: number): Uint16Array {
  const length = end - start;
  if (letters.length <= length) letters = new Uint16Array(length * 2);
  if (length < FEW) foldLetters(text, start, length);
  else foldBytes(text.slice(start, end));
  letters[length] = GAP;
  return letters;
}

function foldLetters(text: string, start: number, length: number): void {
  const [row, signed] = [letters, SIGNED];
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(start + at);
    row[at] = code < FOLDED_END ? (signed[code] as number) : foldCode(code);
  }
}

/**
 * The same by way of UTF-8: a text's own letters cost the engine a question each of how the text is kept. Half of a pair
 * alone becomes U+FFFD, which is as little part of a word.
 */
function foldBytes(text: string): void {
  if (bytes.length < text.length * LONGEST_CODE) bytes = new Uint8Array(text.length * LONGEST_CODE * 2);
  const { written } = UTF8.encodeInto(text, bytes);
  const [row, signed, from] = [letters, SIGNED, bytes];
  let at = 0;
  for (let next = 0; next < written; ) {
    const byte = from[next] as number;
    if (byte < 0x80) {
      row[at] = signed[byte] as number;
      at += 1;
      next += 1;
    } else {
      const code = codeAt(from, next);
      next += byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
      if (code < 0x10000) row[at] = code < FOLDED_END ? (signed[code] as number) : foldCode(code);
      else {
        row[at] = 0xd7c0 + (code >> 10);
        at += 1;
        row[at] = 0xdc00 + (code & 0x3ff);
      }
      at += 1;
    }
  }
}

/** The code of a sign of two to four bytes (RFC 3629, section 3). */
function codeAt(from: Uint8Array, at: number): number {
  const first = from[at] as number;
  const second = (from[at + 1] as number) & 0x3f;
  if (first < 0xe0) return ((first & 0x1f) << 6) | second;
  const third = (from[at + 2] as number) & 0x3f;
  if (first < 0xf0) return ((first & 0xf) << 12) | (second << 6) | third;
  return ((first & 7) << 18) | (second << 12) | (third << 6) | ((from[at + 3] as number) & 0x3f);
}
