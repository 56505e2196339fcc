import { useMemo } from 'preact/hooks';
import { dayOf } from '../../src/model/day.ts';
import { type Change, type PostingRecord, recordKey } from '../../src/model/record.ts';
import type { MessageName } from '../../src/model/words.ts';
import { type LifeEvent, lifeOf } from '../../src/track/life.ts';
import { changesIn, textDiff } from '../../src/track/text-diff.ts';
import { isOldRole } from '../../src/ui/kind-chip.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { hashOf } from '../route.ts';
import { dayWords, fieldWords, valueWords } from './words.ts';

/** What happened to an opening, the latest first. */
export function LifeLine({ record }: { readonly record: PostingRecord }) {
  const now = Date.now();
  const events = lifeOf(record, now);
  const lamp = isOldRole(record.match);
  return (
    <section class="section">
      <h2>{phrase('dash_life')}</h2>
      <div class="panel">
        <ol class="life">
          {events.map((event, at) => (
            <li key={`${event.kind} ${event.at}`} class={looks(event, at === 0, lamp)}>
              <time dateTime={dayOf(event.at)}>{dayWords(event.at, now)}</time>
              <div class="dot" />
              <div class="life-words">
                <Event event={event} record={record} />
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** The first day of an old role is lit; what is now is filled. */
function looks({ kind }: LifeEvent, latest: boolean, lamp: boolean): string | undefined {
  if (latest && kind !== 'gone') return 'is-now';
  if (lamp && (kind === 'there' || kind === 'first-seen' || kind === 'reposted')) return 'is-lamp';
  return kind === 'applied' || kind === 'saved' ? 'is-good' : undefined;
}

const PLAIN = {
  there: ['dash_life_there', 'dash_life_there_more'],
  'first-seen': ['dash_life_first_seen', undefined],
  reposted: ['dash_life_reposted', undefined],
  back: ['dash_life_back', undefined],
  posted: ['dash_life_posted', undefined],
  saved: ['dash_life_saved', undefined],
  dismissed: ['dash_life_dismissed', undefined],
  applied: ['dash_life_applied', undefined],
} as const satisfies Partial<Record<LifeEvent['kind'], readonly [MessageName, MessageName | undefined]>>;

type EventProps = { readonly event: LifeEvent; readonly record: PostingRecord };

function Event({ event, record }: EventProps) {
  switch (event.kind) {
    case 'changed':
      return <Changed change={event.change} language={record.posting.language} />;
    case 'gone':
      return (
        <>
          {phrase('dash_life_gone', { count: event.days })}
          <p class="small soft">{phrase('dash_life_gone_more', { date: dayWords(event.lastSeen) })}</p>
        </>
      );
    case 'earlier':
      return (
        <>
          <a href={hashOf({ at: 'opening', id: recordKey(record.watchId, event.id) })}>
            {phrase('dash_life_earlier')}
          </a>
          <p class="small soft">{phrase('dash_life_earlier_more', { date: dayWords(event.lastSeen) })}</p>
        </>
      );
    default: {
      const [name, more] = PLAIN[event.kind];
      return (
        <>
          {phrase(name)}
          {more === undefined ? null : <p class="small soft">{phrase(more)}</p>}
        </>
      );
    }
  }
}

function Changed({ change, language }: { readonly change: Change; readonly language: string | undefined }) {
  const { fields, was, is } = change;
  return (
    <>
      {phrase('dash_life_changed', { fields: fieldWords(fields) })}
      {fields
        .filter((field) => field !== 'description' && was !== undefined)
        .map((field) => (
          <p key={field} class="small">
            <del dir="auto">{valueWords(field, was ?? {}) ?? phrase('dash_life_nothing')}</del>{' '}
            <ins dir="auto">{valueWords(field, is ?? {}) ?? phrase('dash_life_nothing')}</ins>
          </p>
        ))}
      {fields.includes('description') ? (
        <TextChange was={was?.description} is={is?.description} language={language} />
      ) : null}
    </>
  );
}

type TextProps = {
  readonly was: string | undefined;
  readonly is: string | undefined;
  readonly language: string | undefined;
};

function TextChange({ was, is, language }: TextProps) {
  if (was === undefined || is === undefined) return <p class="small soft">{phrase('dash_life_text_none')}</p>;
  return (
    <details class="small">
      <summary>{phrase('dash_life_text')}</summary>
      <TextDiff was={was} is={is} language={language} />
    </details>
  );
}

function TextDiff({
  was,
  is,
  language,
}: {
  readonly was: string;
  readonly is: string;
  readonly language: string | undefined;
}) {
  const pieces = useMemo(() => changesIn(textDiff(was, is)), [was, is]);
  return (
    <p class="posting-text" dir="auto" lang={language}>
      {pieces.map(({ kind, text }, at) => {
        const key = `${at} ${kind}`;
        if (kind === 'same') return text;
        const Mark = kind;
        return [<Mark key={key}>{text.trimEnd()}</Mark>, ' '];
      })}
    </p>
  );
}
