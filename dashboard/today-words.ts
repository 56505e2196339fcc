import type { Hidden } from '../src/model/match.ts';
import type { LeftOut, Today } from '../src/model/views.ts';
import { isOldRole } from '../src/ui/kind-chip.tsx';
import { LEFT_OUT_BY } from '../src/ui/left-out.ts';
import { phrase, wordsLanguage } from '../src/ui/phrase.ts';
import { clock, listed, numberWord } from '../src/ui/spoken.ts';

/** The h1 of Today: the news in a sentence. `fresh` are the keys not seen when the page was opened. */
export function todayTitle(today: Today, fresh: ReadonlySet<string>): string {
  const unseen = today.news.filter(({ record }) => fresh.has(record.key));
  const old = unseen.find(({ record }) => isOldRole(record.match));
  if (old !== undefined) return phrase('dash_old_role_open', { employer: old.employer });
  if (unseen.length > 0) return phrase('dash_new_fit', counted(unseen.length));
  if (today.news.length > 0) return phrase('dash_fit', counted(today.news.length));
  if (today.profileEmpty) return phrase('dash_what_fits');
  if (today.watches.some(({ health }) => health.state === 'first-look')) return phrase('dash_first_look');
  return phrase(today.watches.length === 0 ? 'dash_waits' : 'dash_nothing_new');
}

function counted(count: number) {
  return { count, number: numberWord(count) };
}

/** The day, how many openings were read and when, and when the next look is. */
export function todayLede({ watches, openings, lastRound }: Today, now: number): string {
  const day = new Intl.DateTimeFormat(wordsLanguage(), { weekday: 'long', day: 'numeric', month: 'long' });
  const looked = lastRound === undefined ? [] : [readWords(openings, lastRound, now)];
  return [phrase('dash_day', { day: day.format(now) }), ...looked, ...nextLook(watches, now)].join(' ');
}

function readWords(openings: number, lastRound: number, now: number): string {
  return phrase('dash_read', { count: openings, time: clock(lastRound, now) });
}

function nextLook(watches: Today['watches'], now: number): readonly string[] {
  const due = watches.filter(({ paused }) => !paused).map(({ nextDue }) => nextDue);
  const next = Math.min(...due);
  if (!Number.isFinite(next)) return [];
  return [next <= now ? phrase('dash_next_soon') : phrase('dash_next', { time: clock(next, now) })];
}

/** "11 were left out: 6 for place, 4 for level and 1 for a word you avoid."; only how many, where not all are at hand. */
export function leftOutWords(
  leftOut: readonly Pick<LeftOut, 'hidden'>[],
  of: number = leftOut.length,
): string {
  if (of > leftOut.length) return phrase('dash_left_out_some', { count: of });
  const counts = new Map<Hidden['kind'], number>();
  for (const { hidden } of leftOut) counts.set(hidden.kind, (counts.get(hidden.kind) ?? 0) + 1);
  const most = [...counts].sort(([, a], [, b]) => b - a);
  const reasons = listed(most.map(([kind, count]) => phrase(LEFT_OUT_BY[kind], { count })));
  return phrase('dash_left_out', { count: leftOut.length, reasons });
}
