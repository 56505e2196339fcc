import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../../src/ui/icons.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import type { Result } from './checks.ts';

const LOOKS: Readonly<
  Record<
    Result['state'],
    readonly [
      icon: IconName,
      pill: string,
      word: 'dash_self_ok' | 'dash_self_care' | 'dash_self_bad' | 'dash_self_open',
    ]
  >
> = {
  ok: ['check', 'pill-ok', 'dash_self_ok'],
  care: ['alert', 'pill-care', 'dash_self_care'],
  bad: ['cross', 'pill-bad', 'dash_self_bad'],
  open: ['ask', 'pill-idle', 'dash_self_open'],
};

type LineProps = {
  readonly name: string;
  readonly result: Result;
  readonly children?: ComponentChildren;
};

/** One test: what it is, how it came out in a word and a sentence, and what can be done. */
export function Line({ name, result: { state, say }, children }: LineProps) {
  const [icon, pill, word] = LOOKS[state];
  return (
    <li class="self-line">
      <div class="stack-s">
        <h2 class="who-name">{name}</h2>
        <p>
          <span class={`pill ${pill}`}>
            <Icon name={icon} />
            {phrase(word)}
          </span>
        </p>
        <p class="small soft">{say}</p>
      </div>
      {children ? <div class="actions self-do">{children}</div> : null}
    </li>
  );
}
