import { useState } from 'preact/hooks';
import type { Watch } from '../src/model/watch.ts';
import { words } from '../src/platform/language.ts';
import { Chip, HealthPill } from '../src/ui/chips.tsx';
import { Button, IconButton } from '../src/ui/controls.tsx';
import { Choice } from '../src/ui/fields.tsx';
import { EmptyState } from '../src/ui/notices.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { AddWatch } from './add-watch.tsx';
import { useAsked } from './kept.ts';
import { ListOfPages } from './list-of-pages.tsx';
import { Page, Waiting } from './page.tsx';
import { hostOf, PendingWatches } from './pending.tsx';
import { RemoveWatch } from './remove-watch.tsx';
import { hashOf } from './route.ts';
import { lookAtTagged, lookNow, setPaused } from './watch-deeds.ts';
import { lastChangeWords, lastReadWords, nextLookWords } from './watch-facts.ts';
import { WayOut } from './way-out.tsx';

/** Every page that is watched, how it is doing, and what can be done. */
export function WatchesFace() {
  const { value: watches, failed } = useAsked('watches', {});
  const pending = useAsked('today', {}).value?.pending ?? [];
  const [removing, remove] = useState<Watch | undefined>(undefined);
  const [tag, show] = useState('');
  const some = watches !== undefined && watches.length > 0;
  const shown = watches?.filter(({ tags = [] }) => tag === '' || tags.includes(tag)) ?? [];
  return (
    <Page
      title={phrase('dash_watches')}
      lede={phrase('dash_watches_lede')}
      doing={some ? <LookAll tag={tag} /> : undefined}
    >
      <div class="stack-l">
        {pending.length === 0 ? null : (
          <div class="stack">
            <PendingWatches pending={pending} />
          </div>
        )}
        {watches === undefined ? <Waiting failed={failed} /> : null}
        {watches === undefined ? null : <TagChoice watches={watches} tag={tag} onTag={show} />}
        {watches === undefined ? null : <List watches={tag === '' ? watches : shown} onRemove={remove} />}
        <section class="section">
          <h2>{phrase('dash_add_watch')}</h2>
          <div class="panel">
            <AddWatch />
            <ListOfPages />
          </div>
        </section>
        <p>
          <a href={hashOf({ at: 'self-test' })}>{phrase('dash_self_test_link')}</a>
        </p>
      </div>
      {removing === undefined ? null : <RemoveWatch watch={removing} onClose={() => remove(undefined)} />}
    </Page>
  );
}

function LookAll({ tag }: { readonly tag: string }) {
  return (
    <Button icon="refresh" onClick={() => (tag === '' ? lookNow() : lookAtTagged(tag))}>
      {phrase(tag === '' ? 'dash_look_all' : 'dash_look_tag')}
    </Button>
  );
}

type TagsProps = {
  readonly watches: readonly Watch[];
  readonly tag: string;
  readonly onTag: (tag: string) => void;
};

/** Among many watches some are found by the words the user gave them. */
function TagChoice({ watches, tag, onTag }: TagsProps) {
  const tags = [...new Set(watches.flatMap((watch) => watch.tags ?? []))].sort();
  if (tags.length === 0) return null;
  const options = [
    { value: '', label: phrase('dash_tag_all') },
    ...tags.map((value) => ({ value, label: value })),
  ];
  return (
    <div class="some-width">
      <Choice label={phrase('dash_tag_show')} value={tag} options={options} onValue={onTag} />
    </div>
  );
}

type ListProps = { readonly watches: readonly Watch[]; readonly onRemove: (watch: Watch) => void };

function List({ watches, onRemove }: ListProps) {
  if (watches.length === 0)
    return (
      <EmptyState title={phrase('dash_no_watches')}>
        <p class="soft">{phrase('dash_no_watches_more')}</p>
      </EmptyState>
    );
  const now = Date.now();
  return (
    <div class="panel panel-tight">
      <table class="fold">
        <caption class="visually-hidden">{phrase('dash_watches')}</caption>
        <thead>
          <tr>
            <th scope="col">{phrase('dash_col_page')}</th>
            <th scope="col">{phrase('dash_col_health')}</th>
            <th scope="col" class="td-num">
              {phrase('dash_col_openings')}
            </th>
            <th scope="col">{phrase('dash_col_read')}</th>
            <th scope="col">{phrase('dash_col_change')}</th>
            <th scope="col">
              <span class="visually-hidden">{phrase('dash_col_do')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {watches.map((watch) => (
            <Row key={watch.id} watch={watch} now={now} onRemove={() => onRemove(watch)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = { readonly watch: Watch; readonly now: number; readonly onRemove: () => void };

function Row({ watch, now, onRemove }: RowProps) {
  const next = nextLookWords(watch, now);
  return (
    <tr>
      <th scope="row">
        <a class="name" href={hashOf({ at: 'watch', id: watch.id })}>
          <bdi>{watch.employer}</bdi>
        </a>
        <br />
        <span class="small soft host">{hostOf(watch.careersPage)}</span>
        {watch.tags === undefined || watch.tags.length === 0 ? null : (
          <span class="tags">
            {watch.tags.map((tag) => (
              <Chip key={tag}>{tag}</Chip>
            ))}
          </span>
        )}
      </th>
      <td class="health">
        <HealthPill watch={watch} />
        <p class="small soft">{words(watch.health.say)}</p>
        <WayOut watch={watch} />
      </td>
      <td class="td-num" data-l={phrase('dash_label_openings')}>
        <OpeningsCount watch={watch} />
      </td>
      <td class="small" data-l={phrase('dash_label_read')}>
        {lastReadWords(watch, now)}
        {next === undefined ? null : <span class="soft block">{next}</span>}
      </td>
      <td class="small" data-l={phrase('dash_label_change')}>
        {lastChangeWords(watch, now)}
      </td>
      <td>
        <RowActions watch={watch} onRemove={onRemove} />
      </td>
    </tr>
  );
}

function OpeningsCount({ watch }: { readonly watch: Watch }) {
  if (watch.health.state === 'first-look')
    return <span>{phrase('dash_so_far', { count: watch.openings })}</span>;
  if (watch.lastGood === undefined) return <span class="soft">{phrase('dash_not_known')}</span>;
  return <span>{phrase('dash_count', { count: watch.openings })}</span>;
}

function RowActions({ watch, onRemove }: Omit<RowProps, 'now'>) {
  const { employer, paused } = watch;
  return (
    <div class="row-actions">
      {paused ? null : (
        <IconButton icon="refresh" {...named('dash_look_at', employer)} onClick={() => lookNow(watch)} />
      )}
      {paused ? null : (
        <IconButton icon="moon" {...named('dash_pause', employer)} onClick={() => setPaused(watch, true)} />
      )}
      <IconButton icon="trash" {...named('dash_remove', employer)} onClick={onRemove} />
    </div>
  );
}

function named(name: 'dash_look_at' | 'dash_pause' | 'dash_remove', employer: string) {
  const label = phrase(name, { employer });
  return { label, title: label };
}
