import { momentOf } from '../model/day.ts';
import type { Change, PostingRecord } from '../model/record.ts';

/** What happened to an opening, as far as we looked. Times in ms since the epoch. */
export type LifeEvent =
  /** `there`: it was listed at the first look already, since when is not known. */
  | { readonly kind: 'there' | 'first-seen' | 'reposted' | 'back'; readonly at: number }
  /** The day the careers page itself gives. */
  | { readonly kind: 'posted'; readonly at: number }
  | { readonly kind: 'changed'; readonly at: number; readonly change: Change }
  /** Missed at `at`; last seen a look before. */
  | { readonly kind: 'gone'; readonly at: number; readonly lastSeen: number; readonly days: number }
  /** An earlier life under another id, from `at` to `lastSeen`. */
  | { readonly kind: 'earlier'; readonly at: number; readonly lastSeen: number; readonly id: string }
  | { readonly kind: 'saved' | 'dismissed' | 'applied'; readonly at: number };

const DAY = 86_400_000;

/** The life of an opening, the latest first. */
export function lifeOf(record: PostingRecord, now: number): readonly LifeEvent[] {
  const events = [
    ...began(record),
    ...posted(record, now),
    ...record.changes.map((change): LifeEvent => ({ kind: 'changed', at: change.at, change })),
    ...cameAndWent(record),
    ...marks(record),
  ];
  return events.sort((a, b) => b.at - a.at || ORDER.indexOf(b.kind) - ORDER.indexOf(a.kind));
}

/** What comes first of what was seen at the same look. */
const ORDER = ['earlier', 'posted', 'there', 'first-seen', 'reposted', 'gone', 'back', 'changed'];

function began({ earlier = [], firstSeen, baseline }: PostingRecord): readonly LifeEvent[] {
  const lives = earlier.map(
    (life): LifeEvent => ({ kind: 'earlier', at: life.firstSeen, lastSeen: life.lastSeen, id: life.id }),
  );
  const kind = lives.length > 0 ? 'reposted' : baseline ? 'there' : 'first-seen';
  return [...lives, { kind, at: firstSeen }];
}

/** A date that lies ahead, or is none, is not told. */
function posted({ posting }: PostingRecord, now: number): readonly LifeEvent[] {
  const at = momentOf(posting.datePosted);
  return Number.isNaN(at) || at > now + DAY ? [] : [{ kind: 'posted', at }];
}

function cameAndWent(record: PostingRecord): readonly LifeEvent[] {
  const { spells = [], openSince, news, state, firstSeen, lastSeen, goneAt } = record;
  const gone = (from: number, seen: number, at: number): LifeEvent => ({
    kind: 'gone',
    at,
    lastSeen: seen,
    days: daysOf(seen - from),
  });
  const closed = spells.flatMap((spell, at): LifeEvent[] => [
    gone(spell.from, spell.lastSeen, spell.goneAt),
    { kind: 'back', at: spells[at + 1]?.from ?? openSince ?? spell.goneAt },
  ]);
  // Records of earlier versions know that they came back, not from when to when they were away.
  if (spells.length === 0 && news?.kind === 'back') closed.push({ kind: 'back', at: news.at });
  return state === 'gone' ? [...closed, gone(openSince ?? firstSeen, lastSeen, goneAt ?? lastSeen)] : closed;
}

function marks({ savedAt, dismissedAt, appliedAt }: PostingRecord): readonly LifeEvent[] {
  const all = { saved: savedAt, dismissed: dismissedAt, applied: appliedAt };
  return (Object.keys(all) as (keyof typeof all)[]).flatMap((kind): LifeEvent[] => {
    const at = all[kind];
    return at === undefined ? [] : [{ kind, at }];
  });
}

/** How long an opening was listed in all its lives: days begun, and in how many spells. `lastGood`: of its list. */
export function openFor(
  record: PostingRecord,
  lastGood: number | undefined,
): { readonly days: number; readonly spells: number } {
  const { earlier = [], spells = [], openSince, firstSeen, lastSeen, state, missed } = record;
  const until = state === 'open' && missed === 0 ? Math.max(lastSeen, lastGood ?? 0) : lastSeen;
  const lengths = [
    ...earlier.map((life) => life.lastSeen - life.firstSeen),
    ...spells.map((spell) => spell.lastSeen - spell.from),
    until - (openSince ?? firstSeen),
  ];
  return { days: daysOf(lengths.reduce((sum, length) => sum + length, 0)), spells: lengths.length };
}

/** Listed for an hour is listed for a day. */
function daysOf(ms: number): number {
  return Math.max(1, Math.round(ms / DAY));
}
