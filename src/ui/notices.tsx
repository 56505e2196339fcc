import type { ComponentChildren } from 'preact';
import { Flight, Icon, type IconName } from './icons.tsx';

type NoticeProps = {
  readonly tone?: 'care' | 'lamp' | 'plain' | undefined;
  readonly icon: IconName;
  readonly title?: string | undefined;
  readonly children: ComponentChildren;
};

/** A quiet block that says one thing. */
export function Notice({ tone, icon, title, children }: NoticeProps) {
  return (
    <div class={tone === undefined ? 'notice small' : `notice notice-${tone} small`}>
      <Icon name={icon} />
      <div class="notice-words">
        {title === undefined ? null : <strong>{title}</strong>} {children}
      </div>
    </div>
  );
}

type EmptyProps = {
  readonly title: string;
  /** Lit when something waits for the person, unlit when all is quiet. */
  readonly lit?: boolean | undefined;
  /** Whether its title is the page's only h1. */
  readonly main?: boolean | undefined;
  readonly children: ComponentChildren;
};

/** The flight drawing, a title, two sentences, one thing to do. */
export function EmptyState({ title, lit, main, children }: EmptyProps) {
  return (
    <div class="empty">
      <Flight lit={lit === true} />
      {main ? <h1 tabIndex={-1}>{title}</h1> : <h2>{title}</h2>}
      {children}
    </div>
  );
}
