import { useEffect, useRef } from 'preact/hooks';
import { undoLast } from '../src/ui/toast.tsx';
import { isWriting, LEADER, wishOfKey } from './keys.ts';
import { goTo, place } from './place.ts';

const LEADER_MS = 1500;

type Deeds = { readonly on: boolean; readonly help: () => void };

/** The keys that work anywhere but in a field; those of a card work in its list. Settings can turn them off. */
export function useKeys({ on, help }: Deeds): void {
  const leader = useRef({ key: '', at: 0 });
  useEffect(() => {
    if (!on) return undefined;
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const { key, at } = leader.current;
      const before = event.timeStamp - at < LEADER_MS ? key : undefined;
      const press = { ...keysOf(event), writing: isWriting(event.target) };
      leader.current = { key: press.writing || event.repeat ? '' : event.key, at: event.timeStamp };
      const wish = wishOfKey(press, before === LEADER ? before : undefined);
      const deed = wish === undefined ? undefined : { ...ANYWHERE, help }[wish as keyof typeof ANYWHERE];
      if (deed === undefined) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on, help]);
}

const ANYWHERE = {
  today: () => goTo({ at: 'today' }),
  watches: () => goTo({ at: 'watches' }),
  notes: () => goTo({ at: 'notes' }),
  undo: undoLast,
  search: () => focusFirst('main input[type=search]'),
  next: () => focusFirst('main .card-title'),
  help: () => undefined,
};

/** Places that lie below another: Esc leads back from them. */
const BELOW = ['watch', 'preview', 'note', 'new-note'];

/** Esc leads back one step, unless it closes or clears something first. */
export function useEscape(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !BELOW.includes(place.value.at)) return;
      const busy =
        document.querySelector('dialog[open]') !== null || event.target instanceof HTMLInputElement;
      if (!busy) history.back();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

/** The keys held in an event, which does not own them itself. */
export function keysOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) {
  return { key, ctrlKey, metaKey, altKey };
}

function focusFirst(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
