import type { PostingRecord } from '../model/record.ts';
import { plain } from './plain.ts';

/** One job as a person sees it: the best of its openings, and the others of the same title. */
export type Folded = { readonly record: PostingRecord; readonly others: readonly PostingRecord[] };

/**
 * Puts openings of one list with the same title together: seven places are one card. Each stays an opening of its own, and
 * two that name different requisitions are two jobs. The order is that of the first of each.
 */
export function folded(records: readonly PostingRecord[]): readonly Folded[] {
  const jobs = new Map<string, PostingRecord[]>();
  for (const record of records) {
    const { requisitionId, title } = record.posting;
    const job = [record.watchId, plain(title), plain(requisitionId)].join('\n');
    jobs.set(job, [...(jobs.get(job) ?? []), record]);
  }
  return [...jobs.values()].flatMap(([record, ...others]) => (record ? [{ record, others }] : []));
}
