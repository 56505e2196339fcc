import { dayOf, momentOf } from '../model/day.ts';
import type { Posting, Salary } from '../model/posting.ts';
import type { PostingRecord } from '../model/record.ts';
import type { MessageName } from '../model/words.ts';
import { phrase, wordsLanguage } from './phrase.ts';

const DAY_MS = 86_400_000;

export type Age = {
  readonly iso: string;
  /** "posted 2 days ago" */
  readonly words: string;
  /** "2 days ago" */
  readonly short: string;
};

/** The age of an opening: since the date it carries, else since it was first seen. */
export function ageOf(record: PostingRecord, now: number): Age {
  const posted = momentOf(record.posting.datePosted);
  const known = Number.isFinite(posted) && posted <= now + DAY_MS;
  const at = known ? posted : record.firstSeen;
  const name: MessageName = known ? 'ui_posted' : 'ui_seen_first';
  const short = ago(at, now);
  return { iso: dayOf(at), words: phrase(name, { ago: short }), short };
}

/** "today", "2 days ago", "3 weeks ago". */
export function ago(at: number, now: number): string {
  const days = Math.max(0, Math.round((startOfDay(now) - startOfDay(at)) / DAY_MS));
  const format = new Intl.RelativeTimeFormat(wordsLanguage(), { numeric: 'auto' });
  if (days < 14) return format.format(-days, 'day');
  if (days < 60) return format.format(-Math.round(days / 7), 'week');
  return format.format(-Math.round(days / 30), 'month');
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** The time of day, with the day before it when it is not today. */
export function clock(at: number, now: number): string {
  const time = { hour: hourForm(), minute: '2-digit' } as const;
  const sameDay = startOfDay(at) === startOfDay(now);
  const near = Math.abs(at - now) < 6 * DAY_MS;
  const day = near ? ({ weekday: 'long' } as const) : ({ day: 'numeric', month: 'long' } as const);
  return new Intl.DateTimeFormat(wordsLanguage(), sameDay ? time : { ...day, ...time }).format(at);
}

/** "08:40", but "8:40 AM". */
function hourForm(): '2-digit' | 'numeric' {
  const { hourCycle } = new Intl.DateTimeFormat(wordsLanguage(), { hour: 'numeric' }).resolvedOptions();
  return hourCycle === 'h23' ? '2-digit' : 'numeric';
}

/** Pay as the posting gives it; `undefined` where it gives none. */
export function payOf(salary: Salary | undefined): string | undefined {
  const { min, max, currency, unit } = salary ?? {};
  const low = min ?? max;
  if (low === undefined) return undefined;
  const amount = money(currency).formatRange(low, max ?? low);
  return unit === undefined || unit === 'YEAR' ? amount : phrase(PER[unit], { amount });
}

const PER = {
  HOUR: 'ui_pay_hour',
  DAY: 'ui_pay_day',
  WEEK: 'ui_pay_week',
  MONTH: 'ui_pay_month',
} as const satisfies Record<string, MessageName>;

function money(currency: string | undefined): Intl.NumberFormat {
  const plain = { maximumFractionDigits: 0 };
  const known = currency !== undefined && /^[A-Z]{3}$/.test(currency);
  return new Intl.NumberFormat(wordsLanguage(), known ? { ...plain, style: 'currency', currency } : plain);
}

/** The names of the ways of working. */
export const WORKPLACE = {
  remote: 'ui_remote',
  hybrid: 'ui_hybrid',
  onsite: 'ui_onsite',
} as const satisfies Record<string, MessageName>;

/** Place, mode and pay, each a fact of its own. More than two places are counted. */
export function factsOf({ locations, workplace, salary }: Posting): readonly string[] {
  const [first, second, ...more] = locations;
  const places =
    more.length === 0
      ? [first, second]
      : [phrase('ui_places', { first: apart(first ?? ''), count: more.length + 1 })];
  const said = workplace === 'remote' && locations.some((place) => /\bremote\b/i.test(place));
  const mode = workplace === undefined || said ? undefined : phrase(WORKPLACE[workplace]);
  return [...places, mode, payOf(salary)].filter((fact) => fact !== undefined);
}

/** A name inside a sentence that may run the other way: it turns nothing around it. */
function apart(name: string): string {
  return `\u2068${name}\u2069`;
}

/** When an opening was listed before under another id; nothing where it was not. */
export function livesBefore({ earlier = [] }: PostingRecord): string | undefined {
  const last = earlier.at(-1);
  if (last === undefined) return undefined;
  const day = new Intl.DateTimeFormat(wordsLanguage(), { day: 'numeric', month: 'short', year: 'numeric' });
  const dates = { from: day.format(last.firstSeen), to: day.format(last.lastSeen) };
  return phrase('ui_listed_before', { count: earlier.length, ...dates });
}

/** Numbers below ten as words, as this language does at the head of a sentence. */
export function numberWord(count: number): string {
  const names = ['ui_number_0', 'ui_number_1', 'ui_number_2', 'ui_number_3', 'ui_number_4'] as const;
  const more = ['ui_number_5', 'ui_number_6', 'ui_number_7', 'ui_number_8', 'ui_number_9'] as const;
  const name: MessageName | undefined = [...names, ...more][count];
  return name === undefined ? new Intl.NumberFormat(wordsLanguage()).format(count) : phrase(name);
}

/** "Larkfield, Brightwell and Norvik" */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(wordsLanguage(), { type: 'conjunction' }).format(names);
}
