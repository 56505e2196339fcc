import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteView } from '../platform/messages.ts';
import { keepUnsaved, unsaved } from '../platform/unsaved.ts';
import { claimsOf } from './mirror.ts';
import { editNote, openNote } from './notes.ts';

const PAUSE_MS = 300;
/** What found no room is tried again after this. */
const AGAIN_MS = 5000;

/** How the last change fares: `lost` when it could not be kept. */
export type Kept = 'saved' | 'saving' | 'lost';

export type NoteState = {
  readonly view: NoteView;
  readonly subject: string;
  readonly body: string;
  readonly kept: Kept;
  readonly setSubject: (subject: string) => void;
  readonly setBody: (body: string) => void;
  /** Looks at the facts anew, after one was added. */
  readonly refresh: () => void;
};

type Text = { readonly subject: string; readonly body: string };

/** A note under the pen: kept at every pause of 300 ms, when the page is hidden, and when it is left. */
export function useNote(first: NoteView): NoteState {
  const [view, setView] = useState(() => withOpenClaims(first));
  const [text, setText] = useState<Text>(textOf(first));
  const [kept, setKept] = useState<Kept>('saved');
  const waiting = useRef<Text | undefined>(undefined);
  const ground = useRef(first);
  /** A text that found no room is there. */
  const found = useRef(false);

  const keep = () => {
    const newest = waiting.current;
    if (newest === undefined) return;
    waiting.current = undefined;
    const lost = () => {
      waiting.current ??= newest;
      setKept('lost');
    };
    const noRoom = () => {
      lost();
      found.current = true;
      void keepUnsaved({ id: first.note.id, ...newest });
      setTimeout(keep, AGAIN_MS);
    };
    editNote(ground.current, newest).then((answer) => {
      if ('trouble' in answer) return lost();
      if (found.current) void keepUnsaved(null);
      found.current = false;
      setView(withOpenClaims(answer));
      setKept(waiting.current === undefined ? 'saved' : 'saving');
    }, noRoom);
  };
  useEffect(() => {
    if (waiting.current === undefined) return undefined;
    const timer = setTimeout(keep, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useWhenLeaving(keep);
  useEffect(() => {
    void unsaved(first.note.id).then((text) => {
      if (!isText(text)) return;
      found.current = true;
      write({ subject: text.subject, body: text.body });
    });
  }, []);

  const write = (newest: Text) => {
    waiting.current = newest;
    setText(newest);
    setKept('saving');
  };
  const setSubject = (subject: string) => write({ ...text, subject });
  const setBody = (body: string) => write({ ...text, body });
  const refresh = () => {
    const looked = (answer: NoteView) => {
      ground.current = answer;
      setView(withOpenClaims(answer));
    };
    void openNote(first.note.id).then((answer) => 'trouble' in answer || looked(answer));
  };
  return { view, ...text, kept, setSubject, setBody, refresh };
}

function withOpenClaims(view: NoteView): NoteView {
  return { ...view, draft: { ...view.draft, claims: claimsOf(view.draft) } };
}

function isText(value: object | undefined): value is Text {
  const { subject, body } = (value ?? {}) as Partial<Text>;
  return typeof subject === 'string' && typeof body === 'string';
}

function textOf({ note }: NoteView): Text {
  return { subject: note.subject ?? '', body: note.body };
}

function useWhenLeaving(keep: () => void): void {
  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && keep();
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      keep();
    };
  }, []);
}
