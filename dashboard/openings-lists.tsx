import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { dayOf } from '../src/model/day.ts';
import type { PostingRecord } from '../src/model/record.ts';
import { ask } from '../src/platform/ask.ts';
import { Button } from '../src/ui/controls.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { ago, factsOf } from '../src/ui/spoken.ts';
import { announce } from '../src/ui/status.tsx';
import { MoreButton, StoryLink } from './left-out.tsx';

const AT_ONCE = 50;

type ListProps = { readonly records: readonly PostingRecord[] };

/** Openings the person dismissed, each with a way back. */
export function RestList({ records }: ListProps) {
  const bringBack = ({ key, posting }: PostingRecord) => {
    void ask('dismiss', { key, dismissed: false });
    announce(phrase('dash_brought_back', { title: posting.title }));
  };
  return (
    <Folded records={records} summary={phrase('dash_dismissed_ones', { count: records.length })}>
      {(record) => (
        <Button
          aria-label={phrase('dash_bring_back_named', { title: record.posting.title })}
          onClick={() => bringBack(record)}
        >
          {phrase('dash_bring_back')}
        </Button>
      )}
    </Folded>
  );
}

/** Openings that are no longer listed; what was kept of them stays. */
export function GoneList({ records }: ListProps) {
  const now = Date.now();
  return (
    <Folded records={records} summary={phrase('dash_gone_ones', { count: records.length })}>
      {({ goneAt, lastSeen }) => (
        <time class="age" dateTime={dayOf(goneAt ?? lastSeen)}>
          {phrase('dash_gone_since', { ago: ago(goneAt ?? lastSeen, now) })}
        </time>
      )}
    </Folded>
  );
}

type FoldedProps = ListProps & {
  readonly summary: string;
  readonly children: (record: PostingRecord) => ComponentChildren;
};

function Folded({ records, summary, children }: FoldedProps) {
  const [most, showMore] = useState(AT_ONCE);
  if (records.length === 0) return null;
  return (
    <details class="more-of-it">
      <summary class="small">{summary}</summary>
      <ul class="plainlist">
        {records.slice(0, most).map((record) => (
          <li key={record.key}>
            <div class="plain-words">
              <StoryLink recordKey={record.key} posting={record.posting} />
              <p class="meta dots">
                {factsOf(record.posting).map((fact) => (
                  <span key={fact}>
                    <bdi>{fact}</bdi>
                  </span>
                ))}
              </p>
            </div>
            {children(record)}
          </li>
        ))}
      </ul>
      <MoreButton left={records.length - most} onMore={() => showMore(most + AT_ONCE)} />
    </details>
  );
}
