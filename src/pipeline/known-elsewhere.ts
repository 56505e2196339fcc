import type { PostingRecord } from '../model/record.ts';
import type { Ports } from './ports.ts';

/**
 * Keys of news whose opening is known from another watched list: there it was told, or it stood there from the start.
 * What is closed there, or did not fit, tells nothing.
 */
export async function knownElsewhere(
  news: readonly PostingRecord[],
  { twinsOf }: Ports['store'],
): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (const record of news) {
    const twins = await twinsOf(record);
    if (twins.some((twin) => twin.watchId !== record.watchId && isKnown(twin, record))) known.add(record.key);
  }
  return known;
}

/** Pages without addresses of their own give all their openings one: the title must be the same too. */
function isKnown(twin: PostingRecord, { posting }: PostingRecord): boolean {
  const isTold = twin.news === undefined || twin.announcedAt !== undefined;
  return isTold && twin.state === 'open' && !twin.match.hidden && twin.posting.title === posting.title;
}
