import { type Card, keysOn } from '../src/model/views.ts';
import { peopleAt, whomFirst } from '../src/people/whom.ts';
import { ask } from '../src/platform/ask.ts';
import { openTab } from '../src/platform/tabs.ts';
import { phrase } from '../src/ui/phrase.ts';
import type { CardActions } from '../src/ui/posting-card.tsx';
import { announce } from '../src/ui/status.tsx';
import { showToast } from '../src/ui/toast.tsx';
import { goTo, place, renamePlace } from './place.ts';

/** Where the focus goes once a card has left or come back. */
export type Refocus = { readonly onLeave: (key: string) => void; readonly onReturn: (key: string) => void };

/** What the buttons and keys of a card do on the full page. */
export function deedsOf({ onLeave, onReturn }: Refocus): CardActions {
  return {
    draft: (card) => {
      // The way back leads to this very card.
      if (place.value.at === 'today') renamePlace({ at: 'today', key: card.record.key });
      void draft(card);
    },
    openPosting: ({ record }) => void openTab(record.posting.applyUrl ?? record.posting.url),
    story: ({ record }) => {
      if (place.value.at === 'today') renamePlace({ at: 'today', key: record.key });
      goTo({ at: 'opening', id: record.key });
    },
    save: ({ record }) => {
      const saved = record.savedAt === undefined;
      void ask('save', { key: record.key, saved });
      announce(phrase(saved ? 'dash_saved_it' : 'dash_unsaved_it', { title: record.posting.title }));
    },
    dismiss: (card) => {
      onLeave(card.record.key);
      void setDismissed(card, true);
      showToast(phrase('dash_dismissed', { title: card.record.posting.title }), () => {
        onReturn(card.record.key);
        void setDismissed(card, false);
      });
    },
  };
}

/** A note about the opening to whom one best writes first; who that is, is asked there where nobody is known. */
async function draft({ record: { key: postingKey, posting }, employer }: Card): Promise<void> {
  const [people, notes] = await Promise.all([ask('people', {}), ask('notes', {})]);
  const [first] = whomFirst(peopleAt(people, employer), posting, notes, Date.now());
  if (first === undefined) return goTo({ at: 'new-note', wish: { postingKey } });
  const { person, kind, channel } = first;
  goTo({ at: 'new-note', wish: { postingKey, personId: person.id, kind, channel } });
}

function setDismissed(card: Card, dismissed: boolean): Promise<unknown> {
  const [key = '', ...others] = keysOn(card);
  return ask('dismiss', { key, others, dismissed });
}
