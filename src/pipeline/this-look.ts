import type { Watch } from '../model/watch.ts';
import type { Ports } from './ports.ts';

/**
 * The world as one look meets it: what it lands is void where its watch is not the one it began with any more. The user may
 * have followed the list to another place meanwhile, or a backup may have taken its place.
 */
export function ofThisLook({ lookingSince }: Watch, ports: Ports): Ports {
  const land: Ports['store']['land'] = (id, settle, records) =>
    ports.store.land(id, (it) => (it.lookingSince === lookingSince ? settle(it) : undefined), records);
  return { ...ports, store: { ...ports.store, land } };
}
