import { useEffect, useState } from 'preact/hooks';
import type { PostingRecord } from '../src/model/record.ts';
import type { Today } from '../src/model/views.ts';
import type { Watch } from '../src/model/watch.ts';
import { ask } from '../src/platform/ask.ts';
import { openDashboard } from '../src/platform/tabs.ts';
import { HealthPill, isTroubled } from '../src/ui/chips.tsx';
import { Button } from '../src/ui/controls.tsx';
import { EmptyState, Notice } from '../src/ui/notices.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { CardSection } from './cards.tsx';
import { Shell } from './shell.tsx';
import { keep, replace } from './state.ts';
import { Troubles } from './troubles.tsx';

/** The first look as it lands: how many, the first few, which fit. The starting point of everything after. */
export function Landing({ watch, view }: { readonly watch: Watch; readonly view: Today }) {
  const done = watch.baselineAt !== undefined;
  const troubled = !done && isTroubled(watch);
  const { employer, openings: count } = watch;
  // From here on it was seen: the popup opens on today next time.
  useEffect(() => {
    if (done) keep();
  }, [done]);
  const fits = (view.profileEmpty ? [] : view.standing).filter(({ record }) => record.watchId === watch.id);
  return (
    <Shell
      foot={
        done ? (
          <LandingFoot profileEmpty={view.profileEmpty} />
        ) : (
          <p class="foot tiny soft">{phrase('popup_goes_on')}</p>
        )
      }
    >
      <EmptyState
        main
        lit={done}
        title={phrase(done ? 'popup_landed_title' : 'popup_first_look_title', { employer })}
      >
        {done || troubled ? null : (
          <>
            <p class="soft">{phrase('popup_reading', { employer, count })}</p>
            <progress aria-label={phrase('popup_first_look_title', { employer })} />
          </>
        )}
        {done ? <HealthPill watch={watch} /> : null}
      </EmptyState>
      <div class="stack">
        <Troubles watches={troubled ? [watch] : []} brief={false} />
        {done ? (
          <Notice icon="bell" title={phrase('popup_landed', { count })}>
            {phrase('popup_landed_after')}
          </Notice>
        ) : null}
        <CardSection title={phrase('popup_fits_already')} cards={fits} naming={false} most={5} />
        <FirstFew watch={watch} />
      </div>
    </Shell>
  );
}

function LandingFoot({ profileEmpty }: { readonly profileEmpty: boolean }) {
  return (
    <div class="foot answer">
      {profileEmpty ? (
        <Button kind="primary" large onClick={() => openDashboard('#/profile')}>
          {phrase('popup_profile_go')}
        </Button>
      ) : (
        <Button kind="primary" large onClick={() => replace({ at: 'today' })}>
          {phrase('popup_landed_done')}
        </Button>
      )}
      {profileEmpty ? (
        <Button kind="quiet" large onClick={() => replace({ at: 'today' })}>
          {phrase('popup_later')}
        </Button>
      ) : null}
    </div>
  );
}

function FirstFew({ watch }: { readonly watch: Watch }) {
  const [few, setFew] = useState<readonly PostingRecord[]>([]);
  useEffect(() => {
    void ask('openings', { watchId: watch.id }).then((records) => setFew(records.slice(0, 5)));
  }, [watch.id, watch.openings]);
  if (few.length === 0) return null;
  return (
    <section class="stack-s">
      <h2 class="h-small">{phrase('ui_glimpse_title')}</h2>
      <ul class="plainlist small">
        {few.map(({ key, posting }) => (
          <li key={key}>
            <span class="t" dir="auto" lang={posting.language}>
              {posting.title}
            </span>
            <bdi class="age">{posting.locations[0]}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
