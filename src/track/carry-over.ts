import type { Posting } from '../model/posting.ts';
import type { PostingRecord } from '../model/record.ts';

/**
 * What was known of openings, handed on to the same openings under the ids of another system. An opening is taken for
 * the same where its title is and, of several with that title, its place; each is taken once. The records keep their
 * keys, so that notes and marks stay with them; those that found no twin are as they were.
 */
export function carriedOver(
  records: readonly PostingRecord[],
  postings: readonly Posting[],
): readonly PostingRecord[] {
  const known = new Set(records.map(({ posting }) => posting.id));
  const fresh = new Set(postings.filter(({ id }) => !known.has(id)));
  const listed = new Set(postings.map(({ id }) => id));
  return records.map((record) => {
    if (record.state !== 'open' || listed.has(record.posting.id)) return record;
    const twin = twinOf(record.posting, [...fresh]);
    if (twin === undefined) return record;
    fresh.delete(twin);
    const { description } = record.posting;
    return { ...record, missed: 0, posting: { ...(description ? { description } : {}), ...twin } };
  });
}

function twinOf(posting: Posting, fresh: readonly Posting[]): Posting | undefined {
  const title = folded(posting.title);
  const sameTitle = fresh.filter((each) => folded(each.title) === title);
  return sameTitle.find((each) => sharePlace(posting, each)) ?? sameTitle[0];
}

/** Systems write places differently: "Leeds", "Leeds, England". */
function sharePlace(one: Posting, other: Posting): boolean {
  const places = new Set(one.locations.map(town));
  return other.locations.some((place) => places.has(town(place)));
}

function town(place: string): string {
  return folded(place.split(',')[0] ?? '');
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
