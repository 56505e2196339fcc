import type { PendingWatch } from '../src/model/watch.ts';
import { ask } from '../src/platform/ask.ts';
import { Button } from '../src/ui/controls.tsx';
import { Notice } from '../src/ui/notices.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { goTo } from './place.ts';

/** Pages that were about to be watched, each with the way on. */
export function PendingWatches({ pending }: { readonly pending: readonly PendingWatch[] }) {
  return (
    <>
      {pending.map((one) => (
        <Pending key={one.id} pending={one} />
      ))}
    </>
  );
}

function Pending({ pending }: { readonly pending: PendingWatch }) {
  const { id, state } = pending;
  const employer = pending.employer || hostOf(pending.careersPage);
  const refused = state === 'refused';
  return (
    <Notice
      tone={refused ? 'care' : undefined}
      icon={refused ? 'key' : 'eye'}
      title={phrase(refused ? 'dash_pending_refused' : 'dash_pending', { employer })}
    >
      <p>{phrase(refused ? 'dash_pending_refused_more' : 'dash_pending_more')}</p>
      <p class="actions">
        <Button onClick={() => goTo({ at: 'preview', id })}>
          {phrase(refused ? 'dash_pending_again' : 'dash_pending_look')}
        </Button>
        <Button
          kind="quiet"
          aria-label={phrase('dash_pending_forget_named', { employer })}
          onClick={() => void ask('watch_discard', { id })}
        >
          {phrase('dash_pending_forget')}
        </Button>
      </p>
    </Notice>
  );
}

/** The host of an address, for where nothing better is known. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
