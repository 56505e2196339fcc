import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './controls.tsx';
import { phrase } from './phrase.ts';
import { announce } from './status.tsx';

type Undo = () => void;

const STAYS_MS = 8000;
const shown = signal<{ readonly words: string; readonly undo?: Undo } | undefined>(undefined);
/** What `u` takes back: kept for as long as the page is open, also when the toast has gone. */
let lastUndo: Undo | undefined;

/** Says what was done and offers to take it back. One at a time: the next replaces the last. */
export function showToast(words: string, undo?: Undo): void {
  lastUndo = undo ?? lastUndo;
  shown.value = undo === undefined ? { words } : { words, undo };
  announce(words);
}

/** Takes the last thing back, once. */
export function undoLast(): void {
  const undo = lastUndo;
  lastUndo = undefined;
  shown.value = undefined;
  undo?.();
}

/** The toast: stays eight seconds, and for as long as it is hovered or focused. */
export function Toast() {
  const toast = shown.value;
  const [held, hold] = useState(false);
  useEffect(() => {
    if (toast === undefined || held) return undefined;
    const timer = setTimeout(() => clear(toast), STAYS_MS);
    return () => clearTimeout(timer);
  }, [toast, held]);
  if (toast === undefined) return null;
  return (
    <aside
      class="toast small"
      aria-label={phrase('ui_toast')}
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(false)}
      onFocusIn={() => hold(true)}
      onFocusOut={() => hold(false)}
    >
      <span>{toast.words}</span>
      {toast.undo === undefined ? null : (
        <Button icon="undo" flip onClick={undoLast} title={phrase('ui_undo_key')}>
          {phrase('ui_undo')}
        </Button>
      )}
    </aside>
  );
}

function clear(toast: typeof shown.value): void {
  if (shown.value === toast) shown.value = undefined;
}
