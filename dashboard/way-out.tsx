import type { HealthState, Watch } from '../src/model/watch.ts';
import type { MessageName } from '../src/model/words.ts';
import { ask } from '../src/platform/ask.ts';
import { Button } from '../src/ui/controls.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { goTo } from './place.ts';
import { allowAgain, followMove, lookNow, openPage, setPaused } from './watch-deeds.ts';

type Way = readonly [words: MessageName, go: (watch: Watch) => void];

const READ_IN_TAB: Way = ['dash_out_tab', openPage];
const OTHER_WAY: Way = ['dash_out_other_way', (watch) => void otherWay(watch)];

/** The one thing that helps, by how a watch is doing. Where nothing is wrong, nothing is offered. */
const WAYS: Partial<Record<HealthState, Way>> = {
  suspicious: ['dash_out_look_again', lookNow],
  slow: ['dash_out_look_again', lookNow],
  blocked: READ_IN_TAB,
  'asked-to-wait': READ_IN_TAB,
  unreadable: OTHER_WAY,
  'script-only': OTHER_WAY,
  login: READ_IN_TAB,
  'not-found': ['dash_out_new_address', () => goTo({ at: 'watches' })],
  moved: ['dash_out_follow', followMove],
  'no-permission': ['dash_out_allow', allowAgain],
};

/** The question before a watch, anew: there the page can be learned, or chosen to be read in a tab. */
async function otherWay({ careersPage }: Watch): Promise<void> {
  const pending = await ask('watch_preview_address', { url: careersPage });
  if (!('trouble' in pending)) goTo({ at: 'preview', id: pending.id });
}

export function WayOut({ watch }: { readonly watch: Watch }) {
  const way: Way | undefined = watch.paused
    ? ['dash_out_resume', (paused) => setPaused(paused, false)]
    : WAYS[watch.health.state];
  if (way === undefined) return null;
  const [words, go] = way;
  return (
    <Button
      aria-label={phrase('dash_out_at', { what: phrase(words), employer: watch.employer })}
      onClick={() => go(watch)}
    >
      {phrase(words)}
    </Button>
  );
}
