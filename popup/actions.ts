import { type Card, keysOn } from '../src/model/views.ts';
import { peopleAt, whomFirst } from '../src/people/whom.ts';
import { ask } from '../src/platform/ask.ts';
import { openDashboard, openTab } from '../src/platform/tabs.ts';
import { phrase } from '../src/ui/phrase.ts';
import type { CardActions } from '../src/ui/posting-card.tsx';
import { announce } from '../src/ui/status.tsx';
import { showToast } from '../src/ui/toast.tsx';
import { cardKeys, focusCard, focusTitle } from './focus.ts';
import { currentKey, go, load } from './state.ts';

/** What the buttons and the keys of a card do. */
export const cardActions: CardActions = { draft, openPosting, story, save, dismiss };

/** Leads to a note about the opening, to whom one best writes first; to naming somebody where nobody is known. */
async function draft(card: Card): Promise<void> {
  const { key: postingKey, posting } = card.record;
  currentKey.value = postingKey;
  const [people, notes] = await Promise.all([ask('people', {}), ask('notes', {})]);
  const [first] = whomFirst(peopleAt(people, card.employer), posting, notes, Date.now());
  if (first === undefined) return go({ at: 'person', postingKey, employer: card.employer });
  const { person, kind, channel } = first;
  go({ at: 'note', wish: { postingKey, personId: person.id, kind, channel } });
}

async function openPosting(card: Card): Promise<void> {
  const { url } = card.record.posting;
  if (/^https?:\/\//i.test(url)) await openTab(url);
}

function story({ record }: Card): void {
  void openDashboard(`#/opening/${encodeURIComponent(record.key)}`);
}

async function save(card: Card): Promise<void> {
  const { key, savedAt, posting } = card.record;
  const saved = savedAt === undefined;
  await ask('save', { key, saved });
  announce(phrase(saved ? 'popup_saved' : 'popup_unsaved', { title: posting.title }));
  await load();
}

async function dismiss(card: Card): Promise<void> {
  const { key, posting } = card.record;
  const next = neighbourOf(key);
  await setDismissed(card, true);
  await load();
  if (next === undefined) focusTitle();
  else focusCard(next);
  showToast(phrase('popup_dismissed', { title: posting.title }), () => void bringBack(card));
}

async function bringBack(card: Card): Promise<void> {
  await setDismissed(card, false);
  await load();
  focusCard(card.record.key);
  announce(phrase('popup_brought_back'));
}

function setDismissed(card: Card, dismissed: boolean): Promise<unknown> {
  const [key = '', ...others] = keysOn(card);
  return ask('dismiss', { key, others, dismissed });
}

function neighbourOf(key: string): string | undefined {
  const keys = cardKeys();
  const at = keys.indexOf(key);
  return keys[at + 1] ?? keys[at - 1];
}
