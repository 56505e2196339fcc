import { signal } from '@preact/signals';
import { hashOf, type Route, routeOf } from './route.ts';

/** Where the page is now; follows the address. */
export const place = signal<Route>(routeOf(location.hash));

addEventListener('hashchange', () => {
  place.value = routeOf(location.hash);
});

export function goTo(route: Route): void {
  location.hash = hashOf(route);
}

/** Names the place in the address without leaving a step behind: a reload comes back here. */
export function renamePlace(route: Route): void {
  history.replaceState(null, '', hashOf(route));
}
