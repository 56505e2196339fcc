import { ORDER } from '../src/model/shelf.ts';
import { type MessageName, message } from '../src/model/words.ts';
import { badgeFor, iconFor } from '../src/notify/badge.ts';
import { coalesced } from '../src/platform/coalesced.ts';
import { words } from '../src/platform/language.ts';
import { inTurn } from '../src/platform/locks.ts';
import { showToolbar } from '../src/platform/toolbar.ts';
import { countOn } from '../src/store/postings.ts';
import { settings } from '../src/store/settings.ts';
import { allWatches } from '../src/store/watches.ts';

/** The badge counts no further. */
const COUNTED = 100;
/** Where one look at how things stand takes longer than this (ms), so many times as long lies between two, up to a second. */
const QUICK = 5;
const REST = 19;
const LONGEST_REST = 1000;

/**
 * Shows on the toolbar how things stand: new fits not yet seen, or a watch that needs a yes. In a long round things
 * change many times a second: they are not looked at each time.
 */
export const refreshToolbar = coalesced(() => inTurn('toolbar', showAfterRest));

/** What it shows already: drawing the icon anew takes longer than all the rest. */
let shown = '';
/** Only the next look waits for it: who asked for this one goes on. */
let rested = Promise.resolve();

async function showAfterRest(): Promise<void> {
  await rested;
  const began = performance.now();
  try {
    await show();
  } finally {
    const took = performance.now() - began;
    const rest = Math.min(REST * took, LONGEST_REST);
    if (took > QUICK) rested = new Promise((resolve) => setTimeout(resolve, rest));
  }
}

async function show(): Promise<void> {
  const [count, old, watches, { neutral }] = await Promise.all([
    countOn('news', COUNTED, ORDER.unseen),
    countOn('news', 1, ORDER.unseenOldRole),
    allWatches(),
    settings(),
  ]);
  const name: MessageName = neutral ? 'notify_neutral_name' : 'app_name';
  const badge = badgeFor({ count, oldRole: old > 0 }, watches, neutral);
  const toolbar = { ...badge, icon: iconFor(watches, neutral), title: words(message(name)) };
  const looks = JSON.stringify(toolbar);
  if (looks === shown) return;
  await showToolbar(toolbar);
  shown = looks;
}
