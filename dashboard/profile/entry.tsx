import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../src/ui/controls.tsx';
import { Icon } from '../../src/ui/icons.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { showToast } from '../../src/ui/toast.tsx';

type EntryProps = {
  /** What it is, in a line; named when it is removed. */
  readonly words: string;
  readonly under?: string | undefined;
  readonly open: boolean;
  readonly bad: boolean;
  readonly onRemove: () => void;
  readonly children: ComponentChildren;
};

/** One role or fact: a line that opens to its fields. */
export function Entry({ words, under, open, bad, onRemove, children }: EntryProps) {
  // Only how it starts: from then on the person opens and closes it.
  const [first] = useState(open);
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (adding) box.current?.querySelector<HTMLElement>('.grid-fields :is(input, textarea)')?.focus();
    adding = false;
  }, []);
  return (
    <details ref={box} class="entry" open={first}>
      <summary>
        <Icon name="next" flip />
        <span class="entry-words">
          <bdi>{words}</bdi>
          {under === undefined || under === '' ? null : <span class="small soft block">{under}</span>}
        </span>
        {bad ? <Icon name="alert" /> : null}
      </summary>
      <div class="grid-fields">
        {children}
        <div class="whole-row">
          <Button
            kind="quiet"
            icon="trash"
            aria-label={phrase('dash_entry_remove', { what: words })}
            onClick={onRemove}
          >
            {phrase('dash_entry_remove_it')}
          </Button>
        </div>
      </div>
    </details>
  );
}

/** Whether the next row to be drawn was just asked for: then the pen goes into it. */
let adding = false;

/** A list with an empty row more, ready to be filled. */
export function addRow<R>(row: R, put: (change: (rows: readonly R[]) => readonly R[]) => void): void {
  adding = true;
  put((rows) => [...rows, row]);
}

/** A list without one of its rows, and the way back. */
export function removeRow<R extends { readonly id: string }>(
  rows: readonly R[],
  row: R,
  words: string,
  put: (change: (rows: readonly R[]) => readonly R[]) => void,
): void {
  const at = rows.indexOf(row);
  put((now) => now.filter(({ id }) => id !== row.id));
  showToast(phrase('dash_entry_removed', { what: words }), () =>
    put((now) => [...now.slice(0, at), row, ...now.slice(at)]),
  );
}

/** The same list with one row changed. */
export function changed<R extends { readonly id: string }>(
  rows: readonly R[],
  id: string,
  change: Partial<R>,
): readonly R[] {
  return rows.map((row) => (row.id === id ? { ...row, ...change } : row));
}
