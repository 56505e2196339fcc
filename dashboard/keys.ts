/** What a single key asks for. */
export type KeyWish =
  | 'today'
  | 'watches'
  | 'notes'
  | 'help'
  | 'search'
  | 'undo'
  | 'next'
  | 'previous'
  | 'draft'
  | 'open'
  | 'save'
  | 'dismiss';

export type Press = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** Whether the focus is in a field, where letters are letters. */
  readonly writing: boolean;
};

const PLACES: Readonly<Record<string, KeyWish>> = { t: 'today', w: 'watches', n: 'notes' };
const SINGLE: Readonly<Record<string, KeyWish>> = {
  '?': 'help',
  '/': 'search',
  u: 'undo',
  j: 'next',
  k: 'previous',
  d: 'draft',
  o: 'open',
  s: 'save',
  x: 'dismiss',
};

/** The first half of `g t`, `g w`, `g n`. */
export const LEADER = 'g';

/** What a key asks for, after `before`. Nothing while writing or together with Ctrl, ⌘ or Alt. */
export function wishOfKey(press: Press, before: string | undefined): KeyWish | undefined {
  if (press.writing || press.ctrlKey || press.metaKey || press.altKey) return undefined;
  return before === LEADER ? PLACES[press.key] : SINGLE[press.key];
}

/** Whether letters typed there are letters. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])')
  );
}
