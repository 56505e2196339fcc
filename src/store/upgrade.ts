import { type Backup, backupText, PART_NAMES } from './backup/format.ts';
import { isWhole } from './checks.ts';
import type { Upgrading } from './stores.ts';

export type Values = Backup['values'];

/** Rows read in one go: a browser hands over no message of any size. */
const AT_ONCE = 1000;

/**
 * Everything as it is right before an upgrade, as the text of a backup. Only the upgrade's own transaction is awaited.
 * `undefined` where it is too much for one text: an upgrade must not wait for ever for room that never comes.
 */
export async function textBefore(tx: Upgrading, values: Values): Promise<string | undefined> {
  const parts: Record<string, unknown[]> = {};
  for (const part of PART_NAMES) parts[part] = await wholeRows(tx, part);
  try {
    return backupText({ ...parts, values } as unknown as Backup);
  } catch {
    return undefined;
  }
}

async function wholeRows(tx: Upgrading, part: (typeof PART_NAMES)[number]): Promise<unknown[]> {
  if (!tx.objectStoreNames.contains(part)) return [];
  const rows: unknown[] = [];
  for (let last: string | undefined; ; ) {
    const range = last === undefined ? null : IDBKeyRange.lowerBound(last, true);
    const some = await tx.objectStore(part).getAll(range, AT_ONCE);
    rows.push(...some.filter((row) => isWhole(part, row)));
    if (some.length < AT_ONCE) return rows;
    last = String((some.at(-1) as Record<string, unknown>)[String(tx.objectStore(part).keyPath)]);
  }
}
