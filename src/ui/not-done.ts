import { NotDone } from '../platform/ask.ts';
import { phrase } from './phrase.ts';
import { showToast } from './toast.tsx';

/** Says so where something that was asked for came to nothing and its place has no words of its own for that. */
export function followNotDone(): void {
  addEventListener('unhandledrejection', (event) => {
    if (!(event.reason instanceof NotDone)) return;
    event.preventDefault();
    console.warn('Not done:', event.reason.message, event.reason.cause);
    showToast(phrase('ui_not_done'));
  });
}
