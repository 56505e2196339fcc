import type { Watch } from '../../../src/model/watch.ts';
import { BOARD_HOST, CAREERS, FIRST, greenhouse } from './board.ts';
import type { World } from './world.ts';

/** Everything up to the browser's yes, which is not told to the background yet. Answers the id. */
export async function askToWatch(world: World, url = CAREERS, host = BOARD_HOST): Promise<string> {
  const pending = await world.ask('watch_preview_address', { url });
  if ('trouble' in pending) throw new Error(pending.trouble.name);
  await world.ask('watch_asked', { id: pending.id, employer: 'Larkfield' });
  world.browser.allowed.add(`https://${host}/*`);
  return pending.id;
}

/** A watched board of six openings, its first look done. */
export async function watchLarkfield(world: World): Promise<Watch> {
  world.answer = () => greenhouse(FIRST);
  await world.start();
  const id = await askToWatch(world);
  world.browser.events.added.fire({});
  await world.ask('watch_start', { id });
  await world.idle();
  const [watch] = await world.ask('watches', {});
  if (watch === undefined) throw new Error('nothing is watched');
  return watch;
}
