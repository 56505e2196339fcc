import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../src/ui/controls.tsx';
import { Notice } from '../src/ui/notices.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { useAsked } from './kept.ts';
import { hasMoved } from './place.ts';
import { dressTab } from './tab.ts';

/** The id of the one h1. */
export const PAGE_TITLE = 'page-title';

type PageProps = {
  /** The one h1: the news or the name. */
  readonly title: string;
  /** The name of the tab, where it is another. */
  readonly tab?: string;
  readonly lede?: string | undefined;
  /** The language of the title, where it is not ours. */
  readonly language?: string | undefined;
  readonly before?: ComponentChildren;
  /** What belongs to the title and stands under it. */
  readonly after?: ComponentChildren;
  readonly doing?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** The head of a face: what it is, in a sentence why, and what can be done with all of it. */
export function Page({ title, tab, lede, language, before, after, doing, children }: PageProps) {
  useTab(tab ?? title);
  const top = useTitleFocus();
  return (
    <>
      <header class="row-apart">
        <div>
          {before}
          <h1 id={PAGE_TITLE} ref={top} tabIndex={-1} dir="auto" lang={language}>
            {title}
          </h1>
          {lede === undefined ? null : <p class="lede">{lede}</p>}
          {after}
        </div>
        {doing === undefined ? null : <div class="row">{doing}</div>}
      </header>
      {children}
    </>
  );
}

/** A face that had to wait for its answer is drawn anew then: who came to its first title is led to its real one. */
function useTitleFocus() {
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasMoved() && document.activeElement === document.body) top.current?.focus({ preventScroll: true });
  }, []);
  return top;
}

/** In neutral mode the tab says nothing of what is in it. */
function useTab(name: string): void {
  const neutral = useAsked('settings', {}).value?.neutral === true;
  useEffect(() => dressTab(name, neutral), [name, neutral]);
}

/** What stands in for an answer that has not come: nothing for a moment, and a way out where it never will. */
export function Waiting({ failed }: { readonly failed: boolean }) {
  if (!failed) return <p class="soft">{phrase('dash_waiting')}</p>;
  return (
    <Notice tone="care" icon="alert" title={phrase('dash_failed')}>
      <p>{phrase('dash_failed_more')}</p>
      <p class="actions">
        <Button onClick={() => location.reload()}>{phrase('dash_reload')}</Button>
      </p>
    </Notice>
  );
}
