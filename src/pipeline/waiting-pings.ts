import type { Ping } from '../model/ping.ts';
import { isBrokenPing } from '../notify/broken.ts';
import { type Still, stillBroken, stillNews } from '../notify/still.ts';
import type { Ports } from './ports.ts';

/**
 * Pings that were decided upon and never shown: what was seen, dismissed or gone since is not told any more. A ping that would
 * say too much is taken back, and what is left of it is decided upon anew.
 */
export async function takeBackPings(ports: Ports): Promise<void> {
  const { store, isShown } = ports;
  for (const ping of await store.waitingPings()) {
    const { isWhole, left } = await stillOf(ping, ports);
    if (isWhole) continue;
    // On the screen already: the background was ended before it could note that.
    if (await isShown(ping.id)) await store.pingShown(ping.id);
    else await store.takeBack(ping.id, left);
  }
}

async function stillOf(ping: Ping, { store, now }: Ports): Promise<Still> {
  if (isBrokenPing(ping.id)) return stillBroken(ping, await store.allWatches(), now());
  return stillNews(ping, await store.recordsAt(ping.about ?? []));
}
