import type { Watch } from '../src/model/watch.ts';
import { ask } from '../src/platform/ask.ts';
import { requestHosts } from '../src/platform/permissions.ts';
import { openTab } from '../src/platform/tabs.ts';
import { phrase } from '../src/ui/phrase.ts';
import { announce } from '../src/ui/status.tsx';
import { showToast } from '../src/ui/toast.tsx';

/** Looks at all watches that bear a tag. */
export function lookAtTagged(tag: string): void {
  announce(phrase('dash_look_all_said'));
  void ask('look_now', { tag });
}

/** Looks at one watch, or at all of them. */
export function lookNow(watch?: Watch): void {
  announce(
    watch === undefined
      ? phrase('dash_look_all_said')
      : phrase('dash_look_said', { employer: watch.employer }),
  );
  void ask('look_now', watch === undefined ? {} : { watchId: watch.id });
}

export function setPaused(watch: Watch, paused: boolean): void {
  void ask('watch_pause', { watchId: watch.id, paused });
  if (paused) showToast(phrase('dash_paused', { employer: watch.employer }), () => setPaused(watch, false));
  else announce(phrase('dash_resumed', { employer: watch.employer }));
}

/** The browser asks its own question in this very click; a no loses nothing. */
export function allowAgain(watch: Watch): void {
  requestHosts(watch.hosts).then(
    (yes) => (yes ? lookNow(watch) : announce(phrase('dash_still_closed'))),
    () => announce(phrase('dash_still_closed')),
  );
}

/** Where the list has gone is known: the browser asks for its hosts in this very click. Else the page itself is shown. */
export function followMove(watch: Watch): void {
  const { moved } = watch;
  if (moved === undefined) {
    openPage(watch);
    return;
  }
  void ask('watch_follow', { watchId: watch.id });
  requestHosts(moved.hosts).then(
    (yes) => (yes ? void ask('watch_follow', { watchId: watch.id }) : announce(phrase('dash_still_closed'))),
    () => announce(phrase('dash_still_closed')),
  );
}

export function openPage(watch: Watch): void {
  void openTab(watch.careersPage);
}
