import { signal } from '@preact/signals';

const line = signal('');

/** Speaks a short sentence once. The same sentence said again is spoken again. */
export function announce(sentence: string): void {
  line.value = line.value === sentence ? `${sentence}\u00a0` : sentence;
}

/** The one `role="status"` of a page: present from the start, so that what comes later is heard. */
export function StatusLine() {
  return (
    <p role="status" class="visually-hidden">
      {line.value}
    </p>
  );
}
