import { useState } from 'preact/hooks';
import type { Posting } from '../src/model/posting.ts';
import type { LeftOut } from '../src/model/views.ts';
import { words } from '../src/platform/language.ts';
import { Button } from '../src/ui/controls.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { hashOf } from './route.ts';
import { leftOutWords } from './today-words.ts';

const AT_ONCE = 50;

type Props = {
  readonly leftOut: readonly LeftOut[];
  /** How many there are in all, where more are left out than are at hand. */
  readonly of?: number;
  readonly naming: boolean;
};

/** What was left out, each with the rule that did it. */
export function LeftOutList({ leftOut, of = leftOut.length, naming }: Props) {
  if (leftOut.length === 0) return null;
  return (
    <details class="more-of-it">
      <summary class="small">{leftOutWords(leftOut, of)}</summary>
      <div class="panel panel-tight">
        <LeftOutTable leftOut={leftOut} naming={naming} />
      </div>
    </details>
  );
}

function LeftOutTable({ leftOut, naming }: Props) {
  const [most, showMore] = useState(AT_ONCE);
  return (
    <>
      <table class="fold">
        <caption class="visually-hidden">{phrase('dash_left_out_caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{phrase('dash_opening')}</th>
            {naming ? <th scope="col">{phrase('dash_employer')}</th> : null}
            <th scope="col">{phrase('dash_why_left_out')}</th>
          </tr>
        </thead>
        <tbody>
          {leftOut.slice(0, most).map(({ key, title, employer, hidden }) => (
            <tr key={key}>
              <th scope="row" dir="auto">
                <StoryLink recordKey={key} posting={{ title }} />
              </th>
              {naming ? (
                <td>
                  <bdi>{employer}</bdi>
                </td>
              ) : null}
              <td class="small">{words(hidden.say)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton left={leftOut.length - most} onMore={() => showMore(most + AT_ONCE)} />
    </>
  );
}

type LinkProps = {
  readonly recordKey: string;
  readonly posting: Pick<Posting, 'title' | 'language'>;
};

/** The title of an opening in a list, leading to all that is known of it. */
export function StoryLink({ recordKey, posting: { title, language } }: LinkProps) {
  return (
    <a class="t story" dir="auto" lang={language} href={hashOf({ at: 'opening', id: recordKey })}>
      {title}
    </a>
  );
}

/** Long lists come in portions. */
export function MoreButton({ left, onMore }: { readonly left: number; readonly onMore: () => void }) {
  if (left <= 0) return null;
  return (
    <div class="more-button">
      <Button onClick={onMore}>{phrase('dash_show_more', { count: left })}</Button>
    </div>
  );
}
