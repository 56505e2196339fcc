import { session } from '../platform/area.ts';

const FULL = 'disk_full';
let isFull = false;

/**
 * Whether this says that there is no room left: the disk is full, or what the browser gives us is used up. Chromium's small
 * storage tells of a full disk as `FILE_ERROR_NO_SPACE` among other words.
 */
function saysFull(error: unknown): boolean {
  const { name, message } = (error ?? {}) as { readonly name?: unknown; readonly message?: unknown };
  return name === 'QuotaExceededError' || /quota|no.?space/i.test(String(message ?? ''));
}

/** Remembered where no disk is needed for it, so that pages can say so. */
export async function noteFullDisk(error: unknown): Promise<void> {
  if (!saysFull(error)) return;
  isFull = true;
  await session.set({ [FULL]: true });
}

/** Something was kept again. */
export function noteRoom(): void {
  if (!isFull) return;
  isFull = false;
  void session.set({ [FULL]: false });
}

/** Whether the last thing that was to be kept found no room. */
export async function isDiskFull(): Promise<boolean> {
  return isFull || (await session.get(FULL)) === true;
}
