const UTF8 = new TextEncoder();
/** Letters (UTF-16 codes) that are made into bytes in one go. */
export const MOST_LETTERS = 2 ** 14;
/** Bytes of a UTF-16 code in UTF-8, at most. */
const LONGEST_CODE = 3;

/**
 * A text in UTF-8 from byte 1 on, between two zeros. To ask a text for one letter after the other costs the engine, each time, the
 * question of how the text is kept; and it makes the fastest code for a place that never changes.
 */
export const BYTES = new Uint8Array(MOST_LETTERS * LONGEST_CODE + 2);
const FILLED = BYTES.subarray(1);

/** Fills `BYTES` with at most `MOST_LETTERS`; answers where the second zero stands. */
export function fillBytes(text: string): number {
  const end = UTF8.encodeInto(text, FILLED).written + 1;
  BYTES[end] = 0;
  return end;
}
