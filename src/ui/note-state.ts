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
  const ground = useRef(first);
  const look = (answer: NoteView) => setView(withOpenClaims(answer));
  const { kept, write } = useKeeping(ground, text, setText, look);
  const refresh = () =>
    void openNote(first.note.id).then((answer) => {
      if ('trouble' in answer) return;
      ground.current = answer;
      look(answer);
    });
  const setSubject = (subject: string) => write({ ...text, subject });
  const setBody = (body: string) => write({ ...text, body });
  return { view, ...text, kept, setSubject, setBody, refresh };
}

/** Keeps the newest text; one that cannot be kept stays the newest, until it is or another is written. */
function useKeeping(
  ground: { readonly current: NoteView },
  text: Text,
  setText: (text: Text) => void,
  look: (answer: NoteView) => void,
) {
  const [kept, setKept] = useState<Kept>('saved');
  const waiting = useRef<Text | undefined>(undefined);
  const write = (newest: Text) => {
    waiting.current = newest;
    setText(newest);
    setKept('saving');
  };
  const shelter = useShelter(ground.current.note.id);
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
      shelter.put(newest);
      setTimeout(keep, AGAIN_MS);
    };
    editNote(ground.current, newest).then((answer) => {
      if ('trouble' in answer) return lost();
      shelter.clear();
      look(answer);
      setKept(waiting.current === undefined ? 'saved' : 'saving');
    }, noRoom);
  };
  useEffect(() => {
    if (waiting.current === undefined) return undefined;
    const timer = setTimeout(keep, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useWhenLeaving(keep);
  useEffect(() => void shelter.find(write), []);
  return { kept, write };
}

/** Where a text that found no room waits for it, also while the page is shut. */
function useShelter(id: string) {
  const holds = useRef(false);
  return {
    put: (text: Text) => {
      holds.current = true;
      void keepUnsaved({ id, ...text });
    },
    clear: () => {
      if (holds.current) void keepUnsaved(null);
      holds.current = false;
    },
    find: async (found: (text: Text) => void) => {
      const text = await unsaved(id);
      if (!isText(text)) return;
      holds.current = true;
      found({ subject: text.subject, body: text.body });
    },
  };
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
