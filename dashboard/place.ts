import { signal } from '@preact/signals';
import { hashOf, type Route, routeOf } from './route.ts';

/** Where the page is now; follows the address. */
export const place = signal<Route>(routeOf(location.hash));

addEventListener('hashchange', () => {
  place.value = routeOf(location.hash);
});

/** Goes to a place; `instead` of this one where there is nothing left here to come back to. */
export function goTo(route: Route, how?: 'instead'): void {
  if (how === 'instead') location.replace(hashOf(route));
  else location.hash = hashOf(route);
}

const arrivedFirst = place.value;

/** Whether somebody has gone anywhere since the page was opened. */
export function hasMoved(): boolean {
  return place.value !== arrivedFirst;
}

/** Names the place in the address without leaving a step behind: a reload comes back here. */
export function renamePlace(route: Route): void {
  history.replaceState(null, '', hashOf(route));
}
