import { Machine } from '../../sync/machines.ts';
import type { World } from './world.ts';

/** Everything the browser carries, as another computer would see it. */
export function copyIn({ browser }: World): Readonly<Record<string, unknown>> {
  return Object.fromEntries(browser.carried);
}

/** Another computer that has heard of all that is in the copy. */
export function otherComputer(world: World): Machine {
  const other = new Machine('other');
  hear(other, world);
  return other;
}

/** It hears of what is in the copy, and what it has to say is answered, not yet carried. */
export function hear(other: Machine, world: World): Readonly<Record<string, unknown>> {
  return other.step(copyIn(world), Date.now());
}

/** The browser carries its words here. */
export function carry(words: Readonly<Record<string, unknown>>, { browser }: World): void {
  for (const [name, item] of Object.entries(words)) browser.carried.set(name, item);
}

/** A watch that begins there, of a list that was not watched here. */
export function watchesBrightwellToo(other: Machine): void {
  const [larkfield] = other.watches;
  if (larkfield === undefined) throw new Error('the other computer got nothing');
  const board = { site: 'lever', token: 'brightwell' };
  const brightwell = { ...larkfield, employer: 'Brightwell', board, hosts: ['api.lever.co'] };
  other.watches = [brightwell, ...other.watches];
}
