import type { Posting } from '../model/posting.ts';
import type { EarlierLife, PostingRecord } from '../model/record.ts';
import { samePlaces } from './changed-fields.ts';
import { plain } from './plain.ts';

const YEAR = 366 * 86_400_000;
/** So much of the words of both texts are the same ones, where an opening was taken down and put up again. */
const ALIKE = 0.6;

/** The lives before, and that the user had put it away: it stays where it was put. */
export type Repost = {
  readonly earlier: readonly EarlierLife[];
  readonly dismissedAt?: number;
};

/**
 * Openings that were put up again under a new id: same title, same places, and nothing that tells them apart. The old one
 * is not listed any more: two that stand side by side are two requisitions. By the new id, with the lives before.
 */
export function repostsAmong(
  fresh: readonly Posting[],
  unlisted: readonly PostingRecord[],
  now: number,
): ReadonlyMap<string, Repost> {
  const byTitle = new Map<string, PostingRecord[]>();
  for (const record of unlisted) {
    const title = plain(record.posting.title);
    byTitle.set(title, [...(byTitle.get(title) ?? []), record]);
  }
  const found = new Map<string, Repost>();
  for (const posting of fresh) {
    const alike = byTitle.get(plain(posting.title)) ?? [];
    const old = latest(alike.filter((it) => now - it.lastSeen < YEAR && isSame(it.posting, posting)));
    if (old === undefined) continue;
    alike.splice(alike.indexOf(old), 1);
    const { earlier = [], dismissedAt } = old;
    found.set(posting.id, {
      earlier: [...earlier, lifeOf(old)],
      ...(dismissedAt === undefined ? {} : { dismissedAt }),
    });
  }
  return found;
}

function latest(records: readonly PostingRecord[]): PostingRecord | undefined {
  return [...records].sort((a, b) => b.lastSeen - a.lastSeen)[0];
}

function lifeOf({ posting, firstSeen, lastSeen }: PostingRecord): EarlierLife {
  return { id: posting.id, firstSeen, lastSeen };
}

/** A requisition, a department or a kind of work can only tell two openings apart; alone it makes no two the same. */
function isSame(old: Posting, posting: Posting): boolean {
  return (
    samePlaces(old, posting) &&
    TELLING.every((name) => mayBeOne(old[name], posting[name])) &&
    areAlike(old.description, posting.description)
  );
}

const TELLING = ['requisitionId', 'department', 'employmentType'] as const;

function mayBeOne(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || plain(one) === plain(other);
}

function areAlike(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  const [words, others] = [new Set(plain(one).split(' ')), new Set(plain(other).split(' '))];
  const common = [...words].filter((word) => others.has(word)).length;
  return common / (words.size + others.size - common) >= ALIKE;
}
