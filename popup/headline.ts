import type { Today } from '../src/model/views.ts';
import type { HealthState } from '../src/model/watch.ts';
import type { MessageName } from '../src/model/words.ts';
import { isTroubled } from '../src/ui/chips.tsx';
import { isOldRole } from '../src/ui/kind-chip.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { clock, listed, numberWord } from '../src/ui/spoken.ts';

export type Headline = {
  readonly title: string;
  /** Facts under it, apart from one another. */
  readonly under: readonly string[];
};

/** The title that states the news, and what it rests on: how many were read, and when. */
export function headlineOf(view: Today, fresh: ReadonlySet<string>, online: boolean, now: number): Headline {
  if (!online) return { title: offlineTitle(view, now), under: [] };
  return {
    title: newsTitle(view, fresh) ?? troubleTitle(view) ?? restTitle(view),
    under: underOf(view, now),
  };
}

function offlineTitle({ lastRound }: Today, now: number): string {
  if (lastRound === undefined) return phrase('popup_offline_title');
  return phrase('popup_known_at', { time: clock(lastRound, now) });
}

function newsTitle({ news }: Today, fresh: ReadonlySet<string>): string | undefined {
  const unseen = news.filter(({ record }) => fresh.has(record.key));
  const old = unseen.find(({ record }) => isOldRole(record.match));
  if (old !== undefined) return phrase('popup_old_role_open', { employer: old.employer });
  if (unseen.length > 0) return phrase('popup_new_fit', counted(unseen.length));
  return news.length > 0 ? phrase('popup_fit', counted(news.length)) : undefined;
}

/** What became of a page, where it is more, or less, than that it could not be read. */
const TROUBLES: Partial<Readonly<Record<HealthState, MessageName>>> = {
  suspicious: 'popup_trouble_doubted',
  moved: 'popup_trouble_moved',
  'no-permission': 'popup_trouble_no_permission',
  login: 'popup_trouble_login',
  'script-only': 'popup_trouble_script_only',
  'not-found': 'popup_trouble_not_found',
  'asked-to-wait': 'popup_trouble_asked_to_wait',
};

/** In the words of the trouble they are all in; what is not the same for all is only said to be not as usual. */
function troubleTitle({ watches }: Today): string | undefined {
  const troubled = watches.filter(isTroubled);
  const [name, ...others] = new Set(troubled.map(({ health }) => TROUBLES[health.state] ?? 'popup_trouble'));
  if (name === undefined) return undefined;
  return phrase(others.length === 0 ? name : 'popup_trouble_mixed', counted(troubled.length));
}

function restTitle({ pending, watches }: Today): string {
  return phrase(pending.length > 0 && watches.length === 0 ? 'popup_waiting' : 'popup_nothing_new');
}

function counted(count: number) {
  return { count, number: numberWord(count) };
}

function underOf({ watches, openings, lastRound }: Today, now: number): string[] {
  const read =
    openings === 0 || watches.length === 0
      ? []
      : [phrase('popup_read_at', { count: openings, employers: employersOf(watches) })];
  return lastRound === undefined ? read : [...read, phrase('popup_checked', { time: clock(lastRound, now) })];
}

/** The employers by name, or how many where the names would not fit on a line. */
export function employersOf(watches: Today['watches']): string {
  const names = [...new Set(watches.map(({ employer }) => employer))];
  return names.length <= 2 ? listed(names) : phrase('popup_employers', { count: names.length });
}
