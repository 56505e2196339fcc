import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ask } from '../src/platform/ask.ts';
import { openDashboard } from '../src/platform/tabs.ts';
import { IconButton } from '../src/ui/controls.tsx';
import { Mark } from '../src/ui/icons.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { showToast, Toast } from '../src/ui/toast.tsx';
import { titleOfCard } from './focus.ts';
import { back, currentKey, go, lastMove, scrolled, settings, takeScroll } from './state.ts';

type ShellProps = {
  /** The page's one h1; left out where an empty state carries it. */
  readonly title?: string;
  readonly under?: readonly string[];
  /** A face one step away from home has a way back instead of the mark. */
  readonly away?: boolean;
  /** Beside the title of a face that is away. */
  readonly beside?: ComponentChildren;
  readonly foot?: ComponentChildren;
  readonly plain?: boolean;
  readonly children: ComponentChildren;
};

/** Header and footer stay, the middle scrolls and remembers how far. A toast lies over the middle: what it is about is in the footer. */
export function Shell({ title, under, away, beside, foot, plain, children }: ShellProps) {
  const top = useRef<HTMLHeadingElement>(null);
  const middle = useRef<HTMLElement>(null);
  useEffect(() => {
    if (middle.current !== null) middle.current.scrollTop = takeScroll();
    focusFirst(middle.current, top.current);
  }, []);
  const head =
    title === undefined ? null : (
      <h1 ref={top} tabIndex={-1}>
        {title}
      </h1>
    );
  return (
    <>
      <header>
        {away ? <BarAway beside={beside} head={head} under={under} /> : <BarHome />}
        {away || head === null ? null : <Head head={head} under={under} />}
      </header>
      <main ref={middle} class={plain ? undefined : 'pad'} onScroll={remember}>
        {children}
      </main>
      <div class="toast-place">
        <Toast />
      </div>
      {foot === undefined ? null : <footer>{foot}</footer>}
    </>
  );
}

/** Back on a list the focus is on the card one came from; on a new face on its title, unless a field asks for it. */
function focusFirst(middle: HTMLElement | null, top: HTMLElement | null): void {
  const field = middle?.querySelector<HTMLElement>('[autofocus], .note textarea');
  const key = currentKey.value;
  const card = key === undefined || lastMove() !== 'back' ? null : titleOfCard(key);
  const title = top ?? middle?.querySelector('h1');
  if (lastMove() !== 'none') (card ?? field ?? title)?.focus({ preventScroll: true });
}

function remember(event: Event): void {
  scrolled((event.currentTarget as HTMLElement).scrollTop);
}

type HeadProps = { readonly head: ComponentChildren; readonly under: readonly string[] | undefined };

function Head({ head, under }: HeadProps) {
  return (
    <div class="head">
      {head}
      {under === undefined || under.length === 0 ? null : (
        <p class="dots">
          {under.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      )}
    </div>
  );
}

function BarAway({ head, under, beside }: HeadProps & { readonly beside: ComponentChildren }) {
  return (
    <div class="bar bar-away">
      <IconButton
        icon="back"
        flip
        label={phrase('popup_back')}
        title={phrase('popup_back_key')}
        onClick={back}
      />
      <Head head={head} under={under} />
      {beside}
    </div>
  );
}

function BarHome() {
  return (
    <div class="bar">
      <Mark />
      <span class="wordmark">{phrase('app_name')}</span>
      <IconButton
        icon="plus"
        label={phrase('popup_add_watch')}
        title={phrase('popup_add_watch')}
        onClick={() => go({ at: 'add' })}
      />
      <IconButton
        icon="search"
        label={phrase('popup_search')}
        title={phrase('popup_search_key')}
        onClick={() => go({ at: 'search', words: '' })}
      />
      <IconButton
        icon="hide"
        label={phrase('popup_hide')}
        title={phrase('popup_hide')}
        pressed={settings.value.neutral}
        onClick={() => (settings.value.neutral ? showAgain() : hideNow())}
      />
      <IconButton
        icon="full"
        label={phrase('popup_full')}
        title={phrase('popup_full')}
        onClick={() => openDashboard('#/today')}
      />
    </div>
  );
}

async function showAgain(): Promise<void> {
  settings.value = { ...settings.value, neutral: false };
  await ask('settings_put', { settings: settings.value });
  showToast(phrase('popup_shown_again'));
}

/** Closes, and shows a plain icon until that is switched off. */
async function hideNow(): Promise<void> {
  await ask('settings_put', { settings: { ...settings.value, neutral: true } });
  window.close();
}
