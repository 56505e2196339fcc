import { useEffect, useRef } from 'preact/hooks';
import type { Today } from '../src/model/views.ts';
import type { MessageName } from '../src/model/words.ts';
import { Chip, isTroubled } from '../src/ui/chips.tsx';
import { Button } from '../src/ui/controls.tsx';
import { Icon, type IconName, Mark } from '../src/ui/icons.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { useAsked } from './kept.ts';
import { place } from './place.ts';
import { hashOf, type Route } from './route.ts';

type Plain = Exclude<
  Route['at'],
  'watch' | 'opening' | 'plan' | 'prep' | 'job' | 'preview' | 'note' | 'new-note' | 'self-test'
>;
const PLACES = [
  ['today', 'today', 'dash_today'],
  ['watches', 'eye', 'dash_watches'],
  ['people', 'people', 'dash_people'],
  ['notes', 'note', 'dash_notes'],
  ['profile', 'person', 'dash_profile'],
  ['settings', 'gear', 'dash_settings'],
] as const satisfies readonly (readonly [Plain, IconName, MessageName])[];

/** Which place is marked while a face below it is open. */
const BELOW: Partial<Record<Route['at'], Plain>> = {
  preview: 'watches',
  opening: 'watches',
  plan: 'watches',
  prep: 'watches',
  job: 'watches',
  'self-test': 'settings',
  note: 'notes',
  'new-note': 'notes',
};
const MOST_EMPLOYERS = 8;

type SideProps = { readonly onHide: () => void; readonly onKeys: () => void };

/** All places, with what waits in them. */
export function Side({ onHide, onKeys }: SideProps) {
  const today = useAsked('today', {}).value;
  const at = BELOW[place.value.at] ?? place.value.at;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the places are a row that scrolls: the one we are at is brought into sight.
    const here = box.current?.querySelector('li:not(.sub) [aria-current]');
    here?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [at]);
  return (
    <nav ref={box} class="side" aria-label={phrase('dash_places')}>
      <a class="brand" href={hashOf({ at: 'today' })}>
        <Mark />
        {phrase('app_name')}
      </a>
      <ul>
        {PLACES.flatMap(([to, icon, word]) => [
          <li key={to}>
            <a href={hashOf({ at: to })} aria-current={at === to ? 'page' : undefined}>
              <Icon name={icon} />
              {phrase(word)}
              <Count of={to} today={today} />
            </a>
          </li>,
          ...(to === 'watches' ? employers(today) : []),
        ])}
      </ul>
      <div class="end small soft">
        <span class="wide-only">
          <Button kind="quiet" onClick={onKeys} title={phrase('dash_keys_key')}>
            <Icon name="keyboard" />
            {phrase('dash_keys')}
          </Button>
        </span>
        <Button kind="quiet" icon="hide" onClick={onHide}>
          {phrase('dash_hide')}
        </Button>
        <p class="tiny faint">{phrase('dash_kept_here')}</p>
      </div>
    </nav>
  );
}

function Count({ of, today }: { readonly of: Plain; readonly today: Today | undefined }) {
  const unseen = today?.news.filter(({ record }) => record.seenAt === undefined).length ?? 0;
  const waiting = (today?.watches.filter(isTroubled).length ?? 0) + (today?.pending.length ?? 0);
  if (of === 'today' && unseen > 0) return <Few tone="dusk" count={unseen} words="dash_count_new" />;
  if (of === 'watches' && waiting > 0) return <Few tone="rust" count={waiting} words="dash_count_waiting" />;
  return null;
}

type FewProps = { readonly tone: 'dusk' | 'rust'; readonly count: number; readonly words: MessageName };

function Few({ tone, count, words }: FewProps) {
  return (
    <span class="count">
      <Chip tone={tone}>
        <span aria-hidden="true">{count}</span>
        <span class="visually-hidden">{phrase(words, { count })}</span>
      </Chip>
    </span>
  );
}

function employers(today: Today | undefined) {
  const here = place.value;
  return (today?.watches ?? []).slice(0, MOST_EMPLOYERS).map(({ id, employer }) => (
    <li key={id} class="sub">
      <a
        href={hashOf({ at: 'watch', id })}
        title={employer}
        aria-current={here.at === 'watch' && here.id === id ? 'page' : undefined}
      >
        <bdi>{employer}</bdi>
      </a>
    </li>
  ));
}
