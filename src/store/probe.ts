import { openDB } from 'idb';
import type { StorageProbe } from '../model/self-test.ts';
import { local } from '../platform/area.ts';
import { countDamaged } from './damaged.ts';

/** A database of its own: a probe that dies half done leaves nothing among what is kept. */
const PROBE = 'homing-probe';

/** Writes, reads and removes something in each place things are kept, and asks how much room there is. */
export async function probeStorage(): Promise<StorageProbe> {
  const [database, small, room, damaged] = await Promise.all([
    works(probeDatabase),
    works(probeSmall),
    roomLeft(),
    countDamaged().catch(() => 0),
  ]);
  return { database, small, ...room, damaged };
}

async function works(probe: () => Promise<boolean>): Promise<boolean> {
  return probe().catch(() => false);
}

async function probeDatabase(): Promise<boolean> {
  const db = await openDB(PROBE, 1, {
    upgrade: (it) => {
      it.createObjectStore('probe');
    },
  });
  try {
    const wanted = crypto.randomUUID();
    await db.put('probe', wanted, 'key');
    const found: unknown = await db.get('probe', 'key');
    await db.delete('probe', 'key');
    return found === wanted && (await db.get('probe', 'key')) === undefined;
  } finally {
    db.close();
  }
}

async function probeSmall(): Promise<boolean> {
  const wanted = crypto.randomUUID();
  await local.set({ probe: wanted });
  const found = await local.get('probe');
  await local.remove('probe');
  return found === wanted && (await local.get('probe')) === undefined;
}

/** In bytes; nothing where the browser does not say. */
async function roomLeft(): Promise<Pick<StorageProbe, 'used' | 'left'>> {
  const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  return usage === undefined || quota === undefined ? {} : { used: usage, left: Math.max(0, quota - usage) };
}
