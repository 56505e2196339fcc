import { useState } from 'preact/hooks';
import type { Message } from '../src/model/words.ts';
import { TextField } from '../src/ui/fields.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { useAsked } from './kept.ts';
import { Page, Waiting } from './page.tsx';
import { Facts } from './profile/facts.tsx';
import { type ProfileForm, troublesOf } from './profile/form.ts';
import { type Import, ImportButton, ImportReview, ImportTrouble } from './profile/import.tsx';
import { Jobs } from './profile/jobs.tsx';
import { Skills } from './profile/skills.tsx';
import { edit, form, kept, useProfileForm } from './profile/state.ts';
import { Taught } from './profile/taught.tsx';
import { Wants } from './profile/wants.tsx';
import { TextArea } from './text-area.tsx';

/** What openings are held against, and the only things a note may claim. */
export function ProfileFace() {
  const { failed } = useProfileForm();
  const [imported, take] = useState<Imported>(undefined);
  const filled = form.value;
  return (
    <Page
      title={phrase('dash_profile')}
      lede={useLede()}
      doing={filled && <Doing filled={filled} onImport={take} />}
    >
      {filled === undefined ? (
        <Waiting failed={failed} />
      ) : (
        <div class="stack-l">
          <Review imported={imported} onDone={() => take(undefined)} />
          <Filled filled={filled} />
        </div>
      )}
    </Page>
  );
}

/** What the profile is for, and where it is kept: with the browser's sync turned on, not only here. */
function useLede(): string {
  const { value: sync } = useAsked('sync', {});
  const kept = sync === undefined ? [] : [phrase(sync.on ? 'dash_profile_synced' : 'dash_profile_stays')];
  return [phrase('dash_profile_lede'), ...kept].join(' ');
}

type Imported = Import | { readonly trouble: Message } | undefined;

function Review({ imported, onDone }: { readonly imported: Imported; readonly onDone: () => void }) {
  if (imported === undefined) return null;
  if ('trouble' in imported) return <ImportTrouble trouble={imported.trouble} />;
  return <ImportReview what={imported} onDone={onDone} />;
}

type DoingProps = { readonly filled: ProfileForm; readonly onImport: (imported: Imported) => void };

function Doing({ filled, onImport }: DoingProps) {
  return (
    <>
      <KeptLine troubles={troublesOf(filled).size} />
      <ImportButton filled={filled} onImport={onImport} />
    </>
  );
}

function Filled({ filled }: { readonly filled: ProfileForm }) {
  const troubles = troublesOf(filled);
  return (
    <div class="cols">
      <div class="stack-l">
        <Skills skills={filled.skills} troubles={troubles} />
        <Jobs jobs={filled.employment} troubles={troubles} />
        <Facts of="wins" facts={filled.wins} troubles={troubles} />
        <Facts of="since" facts={filled.since} troubles={troubles} />
      </div>
      <div class="stack-l">
        <Wants filled={filled} troubles={troubles} />
        <Taught filled={filled} />
        <Myself filled={filled} />
      </div>
    </div>
  );
}

function Myself({ filled }: { readonly filled: ProfileForm }) {
  return (
    <section class="section">
      <h2>{phrase('dash_myself')}</h2>
      <div class="panel">
        <TextField
          label={phrase('dash_name')}
          hint={phrase('dash_name_hint')}
          value={filled.name}
          onValue={(name) => edit({ name })}
        />
        <TextArea
          label={phrase('dash_commitment')}
          hint={phrase('dash_commitment_hint')}
          rows={2}
          value={filled.commitment}
          onValue={(commitment) => edit({ commitment })}
        />
      </div>
    </section>
  );
}

/** Whether what was typed is kept; a fault stays in sight until it is mended. */
function KeptLine({ troubles }: { readonly troubles: number }) {
  if (kept.value === 'lost')
    return (
      <p class="small field-error" role="alert">
        {phrase('dash_kept_lost')}
      </p>
    );
  if (kept.value === 'saving') return <p class="small soft">{phrase('dash_kept_saving')}</p>;
  return (
    <p class="small soft">
      {troubles === 0 ? phrase('dash_kept_saved') : phrase('dash_kept_but', { count: troubles })}
    </p>
  );
}
