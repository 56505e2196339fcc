import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../platform/ask.ts';
import { Button } from './controls.tsx';
import { Icon, type IconName } from './icons.tsx';
import { copyNote, copySubject, copyThen, openProfile, openWebMail, printNote, saveNote } from './leave.ts';
import { mailLink } from './mailto.ts';
import type { NoteState } from './note-state.ts';
import { phrase } from './phrase.ts';

type WaysProps = {
  readonly note: NoteState;
  /** What printing does here: a popup would close under the browser's print window. */
  readonly onPrint?: (note: NoteState) => void;
};

/** How a note leaves: it is copied, or put into the mail app. Homing itself never sends. */
export function WaysOut({ note, onPrint = printNote }: WaysProps) {
  useCopyKey(note);
  return (
    <>
      <div class="ways">
        <Button
          kind="primary"
          icon="copy"
          onClick={() => void copyNote(note)}
          title={phrase('note_copy_key')}
        >
          {phrase('note_copy')}
        </Button>
        {note.view.note.channel === 'email' ? <InMail note={note} /> : <SaveFile note={note} />}
        <More note={note} onPrint={onPrint} />
      </div>
      <p class="tiny soft middle">{phrase('note_never_sends')}</p>
    </>
  );
}

function InMail({ note }: { readonly note: NoteState }) {
  const { href, whole } = mailLink(note.view.person.email, note.subject, note.body);
  const opened = () => {
    if (!whole) void copyThen(note.body, phrase('note_too_long_copied'));
  };
  return (
    <a class="btn" href={href} target="_blank" rel="noreferrer" onClick={opened}>
      <Icon name="mail" />
      {phrase('note_in_mail')}
    </a>
  );
}

function SaveFile({ note }: { readonly note: NoteState }) {
  return (
    <Button icon="down-file" onClick={() => saveNote(note)}>
      {phrase('note_save_file')}
    </Button>
  );
}

/** Whether the user lets a note's text stand in the address of a web mail. */
function useTextInAddress(): boolean {
  const [allowed, allow] = useState(false);
  useEffect(() => void ask('settings', {}).then((settings) => allow(settings.textInAddress)), []);
  return allowed;
}

type Way = readonly [icon: IconName, words: string, go: () => unknown];

function More({ note, onPrint }: Required<WaysProps>) {
  const [open, setOpen] = useState(false);
  const textInAddress = useTextInAddress();
  const box = useRef<HTMLDivElement>(null);
  const opener = () => box.current?.querySelector('button');
  const close = () => {
    setOpen(false);
    opener()?.focus();
  };
  const leave = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && box.current?.contains(to))) setOpen(false);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only closes when focus or Esc leaves it
    <div class="more" ref={box} onFocusOut={leave} onKeyDown={pressed}>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {phrase('note_more')}
        <Icon name="down" />
      </Button>
      {open ? (
        <div class="menu">
          {waysOf(note, textInAddress, onPrint).map(([icon, words, go]) => (
            <button key={words} type="button" onClick={() => [go(), close()]}>
              <Icon name={icon} />
              {words}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** Every other way, as its channel has them. */
function waysOf(note: NoteState, textInAddress: boolean, onPrint: (note: NoteState) => void): readonly Way[] {
  const { note: kept, person } = note.view;
  const asFile = phrase(kept.channel === 'email' ? 'note_save_mail' : 'note_save_file');
  const file: Way = ['down-file', asFile, () => saveNote(note)];
  const print: Way = ['doc', phrase('note_print'), () => onPrint(note)];
  const { linkedin } = person;
  switch (kept.channel) {
    case 'email':
      return [...mailWays(note, textInAddress), file];
    case 'linkedin-note':
    case 'linkedin-message':
      if (linkedin === undefined) return [file];
      return [['open', phrase('note_open_profile'), () => openProfile(note, linkedin)], file];
    default:
      return [print, file];
  }
}

function mailWays(note: NoteState, textInAddress: boolean): readonly Way[] {
  return [
    ['copy', phrase('note_copy_subject'), () => copySubject(note)],
    ['mail', phrase('note_gmail'), () => openWebMail(note, 'gmail', textInAddress)],
    ['mail', phrase('note_outlook'), () => openWebMail(note, 'outlook', textInAddress)],
  ];
}

/** Ctrl or ⌘ with Enter copies the note, wherever the focus is. */
function useCopyKey(note: NoteState): void {
  const newest = useRef(note);
  newest.current = note;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void copyNote(newest.current);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
