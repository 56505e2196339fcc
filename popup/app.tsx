import type { ComponentChildren } from 'preact';
import type { Today } from '../src/model/views.ts';
import type { MessageName } from '../src/model/words.ts';
import { Button } from '../src/ui/controls.tsx';
import { Dialog } from '../src/ui/dialog.tsx';
import { Notice } from '../src/ui/notices.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { StatusLine } from '../src/ui/status.tsx';
import type { Face } from './faces.ts';
import { AddFace } from './first-run.tsx';
import { Landing } from './landing.tsx';
import { LeftOutFace } from './left-out.tsx';
import { NoteFace, PersonFace } from './note.tsx';
import { PreviewFace } from './preview.tsx';
import { SearchFace } from './search.tsx';
import { Shell } from './shell.tsx';
import { broken, face, helping, today } from './state.ts';
import { TodayFace } from './today.tsx';

/** The popup: one face at a time, one place that speaks. */
export function App() {
  const view = today.value;
  return (
    <>
      {view === undefined ? <Waiting /> : <Shown key={nameOf(face.value)} face={face.value} view={view} />}
      <StatusLine />
      {helping.value ? <KeyHelp /> : null}
    </>
  );
}

/** A face that is another one starts anew; typing in it does not make it another. */
function nameOf(shown: Face): string {
  return shown.at === 'search' || shown.at === 'person' ? shown.at : JSON.stringify(shown);
}

function Waiting() {
  return (
    <Shell {...(broken.value ? { title: phrase('popup_broken_title') } : {})}>
      {broken.value ? (
        <Notice tone="care" icon="alert">
          {phrase('ui_not_answered')}
        </Notice>
      ) : null}
    </Shell>
  );
}

function Shown({ face: shown, view }: { readonly face: Face; readonly view: Today }): ComponentChildren {
  switch (shown.at) {
    case 'today':
      return <TodayFace view={view} />;
    case 'add':
      return <AddFace />;
    case 'left-out':
      return <LeftOutFace view={view} />;
    case 'search':
      return <SearchFace words={shown.words} view={view} />;
    case 'preview':
      return <PreviewFace face={shown} view={view} />;
    case 'landing':
      return <LandingOrHome watchId={shown.watchId} view={view} />;
    case 'person':
      return <PersonFace face={shown} />;
    case 'note':
      return <NoteFace wish={shown.wish} />;
  }
}

function LandingOrHome({ watchId, view }: { readonly watchId: string; readonly view: Today }) {
  const watch = view.watches.find(({ id }) => id === watchId);
  return watch === undefined ? <TodayFace view={view} /> : <Landing watch={watch} view={view} />;
}

const KEYS = [
  ['j', 'popup_key_next'],
  ['k', 'popup_key_previous'],
  ['Enter', 'popup_key_toggle'],
  ['d', 'popup_key_draft'],
  ['o', 'popup_key_open'],
  ['s', 'popup_key_save'],
  ['x', 'popup_key_dismiss'],
  ['u', 'popup_key_undo'],
  ['/', 'popup_key_search'],
  ['Esc', 'popup_key_back'],
] as const satisfies readonly (readonly [string, MessageName])[];

function KeyHelp() {
  const close = () => {
    helping.value = false;
  };
  return (
    <Dialog title={phrase('popup_keys')} onClose={close}>
      <dl class="keys small">
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{phrase(does)}</dd>
          </div>
        ))}
      </dl>
      <Button autofocus onClick={close}>
        {phrase('popup_close')}
      </Button>
    </Dialog>
  );
}
