import type { Ping } from '../model/ping.ts';
import { write } from './database.ts';
import { all, remove } from './kept.ts';

/** Pings decided upon that are not known to be shown: the background was ended between the two. */
export function waitingPings(): Promise<readonly Ping[]> {
  return all('pings');
}

/** A decision about watches that broke: they are settled and the ping is still to be shown, both or neither. */
export function announceBroken(ids: readonly string[], at: number, ping: Ping | undefined): Promise<void> {
  return write(['watches', 'pings'], async (tx) => {
    const watches = tx.objectStore('watches');
    let some = false;
    for (const id of ids) {
      const watch = await watches.get(id);
      if (watch) await watches.put({ ...watch, toldBroken: at });
      some ||= watch !== undefined;
    }
    if (ping && some) await tx.objectStore('pings').put(ping);
  });
}

export function pingShown(id: string): Promise<void> {
  return remove('pings', id);
}
