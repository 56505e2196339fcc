const UTF8 = new TextEncoder();
/** Bytes of a UTF-16 code in UTF-8, at most. */
const LONGEST_CODE = 3;
/** A longer text gets room of its own, which is cleared away with it. */
const KEPT = 2 ** 16;

let kept = room(2 ** 14);

type Room = { readonly bytes: Uint8Array; readonly filled: Uint8Array };

function room(length: number): Room {
  const bytes = new Uint8Array(length);
  return { bytes, filled: bytes.subarray(1) };
}

/**
 * A text in UTF-8 from byte 1 on, between two zeros; `end` is the second. It stands until the next call. To ask a text for one letter after
 * the other costs the engine, each time, the question of how the text is kept.
 */
export function bytesOf(text: string): { readonly bytes: Uint8Array; readonly end: number } {
  const { bytes, filled } = roomFor(text.length * LONGEST_CODE + 2);
  const end = UTF8.encodeInto(text, filled).written + 1;
  bytes[end] = 0;
  return { bytes, end };
}

function roomFor(length: number): Room {
  if (length > KEPT) return room(length);
  if (length > kept.bytes.length) kept = room(KEPT);
  return kept;
}
