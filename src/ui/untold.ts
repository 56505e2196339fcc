import type { Card, Untold } from '../model/views.ts';
import type { ask } from '../platform/ask.ts';
import { onceSeen } from './in-view.ts';

/** The news on a card that no ping has told of. */
export function untoldOn({ record, others = [] }: Card): readonly Untold[] {
  return [record, ...others].flatMap(({ key, news, announcedAt }) =>
    news === undefined || announcedAt !== undefined ? [] : [{ key, at: news.at }],
  );
}

/**
 * News whose title was before somebody's eyes needs no ping any more; what only stands further down still does. Answers how
 * to stop. `asking` is handed in: shared with a module that is loaded late, it would be one more script for the popup.
 */
export function onceRead(card: Card, titleId: string, asking: typeof ask): () => void {
  const title = document.getElementById(titleId);
  const news = untoldOn(card);
  if (!title || news.length === 0) return () => undefined;
  return onceSeen(title, () => void asking('shown', { news }).catch(() => undefined));
}
